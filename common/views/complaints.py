"""Complaints as somebody may see them: to whoever one is about it is not there; what was said is
for its owner, a supervisor, the director and the administrator."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from common.domain.actor import PERMISSIONS, Actor, Role, require
from common.store import complaints
from common.store.queries import complaints as rows
from common.store.sqlite import Connection, Row
from common.store.store import Store

_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Complaint:
    """One complaint; moments are UTC ms. `number` and `date` are of its ticket, `dossier` is the
    code of its dossier. `words` and `answer` are None where they are not for whoever asked, and
    once `purged`. `late`: not answered, or answered, after `due_at`."""

    code: str
    kind: str
    channel: str
    made_at: int
    number: str | None
    date: str | None
    dossier: str | None
    owner: str
    due_at: int
    answered_at: int | None
    upheld: bool | None
    entered_by: str | None
    purged: bool
    now: int
    words: str | None = field(default=None, repr=False)
    answer: str | None = field(default=None, repr=False)

    @property
    def late(self) -> bool:
        """Whether its time was over before it was answered."""
        return (self.answered_at or self.now) > self.due_at

    @property
    def age_days(self) -> int:
        """Whole days from when it was made to its answer, or until now."""
        return ((self.answered_at or self.now) - self.made_at) // _DAY_MS


@dataclass(frozen=True, slots=True)
class Complaints:
    """A list, with the zone of the centre."""

    zone: ZoneInfo
    now: int
    found: Sequence[Complaint]


def open_ones(store: Store, actor: Actor) -> Complaints:
    """Those that nobody has answered, the soonest due first.

    Raises:
        Refusal: `not_permitted` for a citizen's terminal.
    """
    with store.read() as connection:
        return _listed(store, connection, actor, rows.unanswered(connection))


def newest(store: Store, actor: Actor) -> Complaints:
    """The newest, answered or not.

    Raises:
        Refusal: as `open_ones`.
    """
    with store.read() as connection:
        return _listed(store, connection, actor, rows.newest(connection))


def of_span(store: Store, actor: Actor, since: int, before: int) -> Complaints:
    """Those that were made from one moment until before another, UTC ms.

    Raises:
        Refusal: as `open_ones`.
    """
    with store.read() as connection:
        return _listed(
            store, connection, actor, rows.made_between(connection, since=since, before=before)
        )


def read(store: Store, actor: Actor, code: str) -> Complaint:
    """One complaint, with what was said if that is for whoever asks.

    Raises:
        Refusal: `complaint_unknown`.
    """
    with store.read() as connection:
        kept = complaints.need(connection, code, actor)
        row = rows.one(connection, code=kept["code"])
        assert row is not None  # noqa: S101 - it was there in the same transaction
        said: Row | None = None
        if complaints.may_read_words(actor, row["owner"], _about(connection, row)):
            said = rows.words(connection, complaint=row["id"])
        return _complaint(row, store.now(), said)


def answerers(store: Store, actor: Actor, code: str) -> tuple[tuple[str, str], ...]:
    """Who could answer a complaint instead of its owner, by code and name: nobody whom it is about.

    Raises:
        Refusal: `complaint_unknown`.
    """
    today = store.centre().day_of(store.now()).isoformat()
    with store.read() as connection:
        kept = complaints.need(connection, code, actor)
        not_them = {*complaints.about(connection, kept["id"]), kept["owner"]}
        return tuple(
            (row["code"], row["name"])
            for row in rows.staff(connection)
            if row["code"] not in not_them
            and Role(row["role"]) in PERMISSIONS["complaint.answer"]
            and (row["valid_from"] or today) <= today <= (row["valid_to"] or today)
        )


def _listed(store: Store, connection: Connection, actor: Actor, found: Sequence[Row]) -> Complaints:
    if actor.role not in PERMISSIONS["complaint.read"]:
        require(actor, "complaint.answer")  # and sees their own
    now = store.now()
    seen = [
        row for row in found if complaints.may_see(actor, row["owner"], _about(connection, row))
    ]
    return Complaints(store.centre().zone, now, [_complaint(row, now, None) for row in seen])


def _about(connection: Connection, row: Row) -> list[str]:
    return rows.about(connection, complaint=row["id"])


def _complaint(row: Row, now: int, said: Row | None) -> Complaint:
    given: dict[str, Any] = {} if said is None else dict(said)
    return Complaint(
        code=row["code"],
        kind=row["kind"],
        channel=row["channel"],
        made_at=row["made_at"],
        number=row["number"],
        date=row["date"],
        dossier=row["dossier"],
        owner=row["owner"],
        due_at=row["due_at"],
        answered_at=row["answered_at"],
        upheld=None if row["upheld"] is None else bool(row["upheld"]),
        entered_by=row["entered_by"],
        purged=row["purged_at"] is not None,
        now=now,
        **given,
    )
