"""What the exchange with other systems reads: rows known already, the book of a period, events."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from common.store.sqlite import Connection, Row
from common.store.store import Store

_PAGE = 500


def stretch(zone: ZoneInfo, first: date, last: date) -> tuple[int, int]:
    """The days from `first` to `last`, both whole: from a moment (UTC ms) up to before another."""
    begin, end = (
        datetime(day.year, day.month, day.day, tzinfo=zone)
        for day in (first, last + timedelta(days=1))
    )
    return int(begin.timestamp() * 1000), int(end.timestamp() * 1000)


def known(connection: Connection, source: str, row: str) -> str | None:
    """The digest with which a row of a source went in; None for one that did not."""
    found = connection.execute(
        "SELECT digest FROM exchange_row WHERE source = :source AND id = :id",
        {"source": source, "id": row},
    ).fetchone()
    return None if found is None else str(found["digest"])


def untied(connection: Connection, procedure: str, since: int, before: int) -> list[str]:
    """Codes of dossiers of a procedure received in a stretch (UTC ms) that are still provisional,
    at most three; looked for among those only that ever were, which are few."""
    rows = connection.execute(
        "SELECT code FROM dossier WHERE provisional > '' AND provisional = code"
        " AND procedure = :procedure AND +received_at >= :since AND +received_at < :before"
        " ORDER BY provisional LIMIT 3",
        {"procedure": procedure, "since": since, "before": before},
    ).fetchall()
    return [row["code"] for row in rows]


def book(connection: Connection, since: int, before: int) -> Iterator[Row]:
    """What our book says of the dossiers received in a stretch (UTC ms)."""
    found: Iterator[Row] = connection.execute(
        "SELECT code, provisional, procedure, state, received_at, due_at, returned_at FROM dossier"
        " WHERE received_at >= :since AND received_at < :before",
        {"since": since, "before": before},
    )
    return found


_EVENTS = (
    "SELECT seq, node, at, recorded_at, kind, terminal, desk, subject, data FROM event"
    " WHERE seq > :seq ORDER BY seq LIMIT :page"
)
_ABOUT = "SELECT procedure, agency, service, channel FROM dossier WHERE id = :id"


def pages(store: Store, seq: int) -> Iterator[list[dict[str, Any]]]:
    """Every event after `seq` in order, page by page, each read in one short transaction; one about
    a dossier with `about`: its procedure, agency, service and channel."""
    while True:
        with store.read() as connection:
            rows = connection.execute(_EVENTS, {"seq": seq, "page": _PAGE}).fetchall()
            found = [_event(connection, row) for row in rows]
        if found:
            yield found
        if len(rows) < _PAGE:
            return
        seq = rows[-1]["seq"]


def _event(connection: Connection, row: Row) -> dict[str, Any]:
    event = {**dict(row), "data": json.loads(row["data"])}
    dossier = event["data"].get("dossier") if event["kind"].startswith("dossier.") else None
    about = None if dossier is None else connection.execute(_ABOUT, {"id": dossier}).fetchone()
    event["about"] = {} if about is None else dict(about)
    return event


def last_of(store: Store, node: str, seq: int) -> int | None:
    """The newest event up to `seq` that the store `node` wrote; None where there is none."""
    with store.read() as connection:
        row = connection.execute(
            "SELECT seq FROM event WHERE seq <= :seq AND node = :node ORDER BY seq DESC LIMIT 1",
            {"seq": seq, "node": node},
        ).fetchone()
    return None if row is None else int(row["seq"])
