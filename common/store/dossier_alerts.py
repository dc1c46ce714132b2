"""Alerts about dossiers: what is late or soon will be, what waits for somebody to decide, what came
online and nobody has looked at or answered. One for each agency, with how many there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from common.domain.dossier import SEEN_WITHIN_H
from common.domain.refusal import Refusal
from common.store import alerts
from common.store.facts import Centre
from common.store.queries import standing
from common.store.sqlite import Connection, Row
from common.store.standing import by_agency
from common.store.store import Store
from common.store.tx import Tx
from common.store.working_days import answer_by

LATE = "dossier_late"
NEARLY_LATE = "dossier_nearly_late"
TO_CLOSE = "dossier_to_close"
UNSEEN = "online_unseen"
UNANSWERED = "online_unanswered"
"""Kinds of alerts; their subject is the agency."""

_HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Found:
    """How many dossiers of each agency there are for each kind of alert, and when the next one will
    be late, UTC ms."""

    counts: Mapping[str, Mapping[str, int]]
    next_late: int | None = None


def look(store: Store) -> Found:
    """Count; outside the write lock, because all open dossiers are looked at."""
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        rows = by_agency(connection, centre, now)
        online = standing.unanswered(connection, before=now - SEEN_WITHIN_H * _HOUR_MS)
        late = [row for row in online if _is_late(connection, centre, row, now)]
        return Found(
            {
                LATE: {row["agency"]: row["late"] for row in rows},
                NEARLY_LATE: {row["agency"]: row["nearly_late"] for row in rows},
                TO_CLOSE: {
                    row["agency"]: row["n"] for row in standing.to_close(connection, now=now)
                },
                UNSEEN: Counter(row["agency"] for row in online if row["seen_at"] is None),
                UNANSWERED: Counter(row["agency"] for row in late),
            },
            standing.next_due(connection, now=now),
        )


def watch(tx: Tx, found: Found) -> None:
    """Open the alerts of what was found, say how many there are now, and close the others."""
    for kind, counts in found.counts.items():
        there = {agency: n for agency, n in counts.items() if n}
        for agency, n in there.items():
            alerts.keep_open(tx, kind, agency, dossiers=n)
        alerts.close_all_but(tx, kind, set(there))


def _is_late(connection: Connection, centre: Centre, row: Row, now: int) -> bool:
    try:
        return now > answer_by(connection, centre, row)
    except Refusal:  # the calendar does not say
        return False
