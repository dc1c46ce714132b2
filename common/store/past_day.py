"""What is on record of one business day, for whoever plays it again: from a hall's store, which may
be at work meanwhile, or from a backup, which is only looked into."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from common.domain.refusal import Refusal, Trouble
from common.store import engine, facts, sqlite
from common.store.errors import worded
from common.store.facts import Centre
from common.store.sqlite import Connection, Row
from common.store.steps import SCHEMA_VERSION

_OLDEST_SCHEMA = 2
"""Since then the tables read here have had these columns."""

_ABOUT = ("ticket", "appointment", "desk", "duty", "hall", "store")
"""What the events are about that say how a day went."""

_EVENTS = (
    "SELECT seq, at, wall_at, recorded_at, kind, desk, officer, ticket, subject, data FROM event"
    " WHERE seq > (SELECT coalesce(max(seq), 0) FROM seal WHERE why = 'day_closed' AND day < :day)"
    " AND seq <= coalesce((SELECT min(seq) FROM seal WHERE why = 'day_closed' AND day >= :day),"
    "  (SELECT max(seq) FROM event))"
    " AND (day = :day OR kind = 'store.restored') ORDER BY seq"
)
"""Between the seal of the day before and its own: nothing older or newer is read. A restore is of
no day."""

_TICKETS = (
    "SELECT id, number, state, first_called_at, appointment, centre_version, rank_at FROM ticket"
    " WHERE day = :day"
)


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the record (`docs/events.md`). `recorded_at` is the store's own word for `at`."""

    seq: int
    at: int
    recorded_at: int
    kind: str
    desk: str | None
    officer: str | None
    ticket: int | None
    subject: str | None
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Kept:
    """A ticket as its row keeps it, to be compared with what its events say; `by_appointment`
    whether it was given for one, or to somebody who could not be served on another day. `rank_at`
    is the sort key that it had in the end, UTC ms."""

    number: str
    state: str
    first_called_at: int | None
    by_appointment: bool
    rank_at: int


@dataclass(frozen=True, slots=True)
class PastDay:
    """A closed business day. `centre` is the one on record; `versions` are those that the numbers
    of the day were given under. `retired` are services which the centre no longer has: target and
    usual time at the desk, ms."""

    date: str
    opened_at: int
    closed_at: int
    centre: Centre
    versions: frozenset[int]
    retired: Mapping[str, tuple[int, int]]
    events: tuple[Event, ...]
    tickets: Mapping[int, Kept]

    @property
    def rules_then(self) -> bool:
        """Whether the rules on record are those of that day."""
        return self.versions <= {self.centre.version}


def read(connection: Connection, date: str | None) -> PastDay:
    """The business day of `date`; None: the newest that is closed.

    Raises:
        Refusal: `day_unknown` when there was none, `day_none_closed` where no day has ended yet,
            `day_going_on` while it is open.
    """
    day = _day(connection, date)
    tickets = connection.execute(_TICKETS, {"day": day["id"]}).fetchall()
    return PastDay(
        date=day["date"],
        opened_at=day["opened_at"],
        closed_at=day["closed_at"],
        centre=facts.read(connection),
        versions=frozenset(row["centre_version"] for row in tickets),
        retired={
            row["code"]: (row["target_ms"], row["prior_ms"])
            for row in connection.execute(
                "SELECT code, target_ms, prior_ms FROM service WHERE retired_at IS NOT NULL"
            )
        },
        events=tuple(map(_event, _told(connection, day["id"]))),
        tickets={row["id"]: _kept(row) for row in tickets},
    )


def _day(connection: Connection, date: str | None) -> Row:
    row: Row | None = connection.execute(
        "SELECT id, date, opened_at, closed_at FROM business_day"
        " WHERE date = coalesce(:date, (SELECT max(date) FROM business_day"
        "  WHERE closed_at IS NOT NULL))",
        {"date": date},
    ).fetchone()
    if row is None and date is None:
        raise Refusal("day_none_closed")
    if row is None:
        raise Refusal("day_unknown", date=date)
    if row["closed_at"] is None:
        raise Refusal("day_going_on", date=row["date"])
    return row


def _told(connection: Connection, day: int) -> Iterator[Row]:
    for row in connection.execute(_EVENTS, {"day": day}):
        if row["kind"].partition(".")[0] in _ABOUT:
            yield row


def _event(row: Row) -> Event:
    return Event(
        seq=row["seq"],
        at=row["at"],
        recorded_at=row["recorded_at"],
        kind=row["kind"],
        desk=row["desk"],
        officer=row["officer"],
        ticket=row["ticket"],
        subject=row["subject"],
        data=json.loads(row["data"]),
    )


def _kept(row: Row) -> Kept:
    return Kept(
        number=row["number"],
        state=row["state"],
        first_called_at=row["first_called_at"],
        by_appointment=row["appointment"] is not None,
        rank_at=row["rank_at"],
    )


@contextmanager
def of_backup(file: Path) -> Iterator[Connection]:
    """A backup, or any copy of a store that nobody uses; nothing is written, not even beside it.

    Raises:
        Trouble: `backup_missing`, `backup_damaged`, `store_newer`, `sqlite_bug`.
    """
    sqlite.require_safe_version()
    if not file.is_file():
        raise Trouble("backup_missing", path=str(file))
    if file.with_name(f"{file.name}-wal").exists():  # what it holds would be missed
        raise Trouble("backup_damaged", path=str(file), what="a log lies beside it")
    with worded(file), closing(sqlite.connect_to_unchanging(file)) as connection:
        _require_backup(connection, file)
        yield connection


def _require_backup(connection: Connection, file: Path) -> None:
    try:
        schema = engine.schema(connection)
    except sqlite.DatabaseError as error:
        raise Trouble("backup_damaged", path=str(file), what=str(error)) from error
    if schema > SCHEMA_VERSION:
        raise Trouble("store_newer", found=schema, known=SCHEMA_VERSION)
    if schema < _OLDEST_SCHEMA:
        raise Trouble("backup_damaged", path=str(file), what="no store")
