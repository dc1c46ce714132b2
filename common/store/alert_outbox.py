"""The news of alerts that somebody waits for: what is due, what was delivered, what failed.

A hook is asked outside of the lock, and only then it is noted that it was: whoever is killed in
between asks it again. So each piece of news bears an id, by which a receiver knows it again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from common.domain.promise import MINUTE
from common.store import marks
from common.store.facts import Centre
from common.store.sqlite import Connection, Row
from common.store.tx import Tx

GIVEN_UP_MS = 24 * 60 * MINUTE
"""So long it is tried."""

_FIRST_WAIT_MS, _LONGEST_WAIT_MS = 5_000, 10 * MINUTE

PAPER = "alert"
"""Kind of the print jobs."""


@dataclass(frozen=True, slots=True)
class News:
    """One happening of one alert, for one place. Moments are UTC ms; the severity and the rest are
    those of now."""

    id: int
    place: str
    happening: str
    made_at: int
    attempts: int
    alert: int
    kind: str
    subject: str
    severity: str
    opened_at: int
    closed_at: int | None
    times: int
    data: Mapping[str, Any]


_DUE = (
    "SELECT hook_job.id, place, happening, made_at, attempts, alert.id AS alert, alert.kind,"
    " alert.subject, severity, opened_at, closed_at, times, alert.data"
    " FROM hook_job JOIN alert ON alert.id = hook_job.alert"
    " WHERE done_at IS NULL AND given_up_at IS NULL AND due_at <= :now"
    " AND hook_job.place >= :sort AND hook_job.place < :sort || '~'"
    " AND hook_job.id IN (SELECT min(id) FROM hook_job"
    "  WHERE done_at IS NULL AND given_up_at IS NULL GROUP BY alert, place)"
    " ORDER BY hook_job.id LIMIT 50"
)
"""Nobody hears of an end before the beginning."""


def due(connection: Connection, sort: str, now: int) -> list[News]:
    """What is due now for places of a sort (`hook:`, `printer:`), the oldest first."""
    rows = connection.execute(_DUE, {"sort": sort, "now": now}).fetchall()
    return [_news(row) for row in rows]


def _news(row: Row) -> News:
    values = dict(row)
    return News(**{**values, "data": json.loads(values["data"])})


def is_open(connection: Connection, job: int) -> bool:
    """Whether it is still to be told."""
    row = connection.execute(
        "SELECT 1 FROM hook_job WHERE id = :id AND done_at IS NULL AND given_up_at IS NULL",
        {"id": job},
    ).fetchone()
    return row is not None


def note_done(tx: Tx, job: int) -> None:
    """It was delivered."""
    tx.run(
        "UPDATE hook_job SET done_at = :now, attempts = attempts + 1, error = NULL"
        " WHERE id = :id AND done_at IS NULL",
        now=tx.now,
        id=job,
    )


def wait_ms(attempts: int) -> int:
    """How long to wait after so many vain attempts and one more."""
    return int(min(_FIRST_WAIT_MS * 2 ** min(attempts, 20), _LONGEST_WAIT_MS))


def note_failed(tx: Tx, news: News, error: str) -> None:
    """It was not: tried again later and later, and given up after a day."""
    over = tx.now - news.made_at >= GIVEN_UP_MS
    tx.run(
        "UPDATE hook_job SET attempts = attempts + 1, due_at = :due, error = :error,"
        " given_up_at = :given_up WHERE id = :id AND done_at IS NULL",
        due=tx.now + wait_ms(news.attempts),
        error=error,
        given_up=tx.now if over else None,
        id=news.id,
    )


def give_up_unknown(tx: Tx, news: News) -> None:
    """The centre file does not name that place any more."""
    tx.run(
        "UPDATE hook_job SET given_up_at = :now, error = 'gone' WHERE id = :id",
        now=tx.now,
        id=news.id,
    )


def print_due(tx: Tx) -> None:
    """Leave the slips that are due to the device service."""
    for news in due(tx.connection, "printer:", tx.now):
        printer = news.place.partition(":")[2]
        if printer not in tx.centre.printers:
            give_up_unknown(tx, news)
            continue
        tx.insert(
            "print_job",
            {
                "id": tx.next_id("print_job"),
                "printer": printer,
                "kind": PAPER,
                "payload": marks.on_paper(tx, _on_paper(news)),
                "state": "queued",
                "created_at": tx.now,
            },
        )
        note_done(tx, news.id)


def _on_paper(news: News) -> dict[str, Any]:
    return {
        "alert": news.alert,
        "kind": news.kind,
        "subject": news.subject,
        "severity": news.severity,
        "data": news.data,
        "happening": news.happening,
        "opened_at": news.opened_at,
    }


def names_of(centre: Centre) -> dict[str, dict[str, Mapping[str, str]]]:
    """What the services and agencies of a centre are called, as sentences about alerts need it."""
    return {
        "service": {code: facts.name for code, facts in centre.services.items()},
        "agency": {row["code"]: row["name"] for row in centre.document["agency"]},
    }


def newest(connection: Connection, limit: int) -> list[Row]:
    """The newest pieces of news with how each stands, the newest first."""
    rows: list[Row] = connection.execute(
        "SELECT hook_job.id, place, happening, made_at, due_at, attempts, done_at, given_up_at,"
        " error, hook_job.alert, alert.kind, alert.subject FROM hook_job"
        " LEFT JOIN alert ON alert.id = hook_job.alert ORDER BY hook_job.id DESC LIMIT :limit",
        {"limit": limit},
    ).fetchall()
    return rows
