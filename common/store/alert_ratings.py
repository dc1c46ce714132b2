"""The alert about people who leave dissatisfied, one after the other: of one desk, or of one
service. It names no officer; who was there is for the report, where it is one answer of many."""

from __future__ import annotations

from common.domain.model import RatingLevel
from common.store import alerts
from common.store.tx import Tx

KIND = "low_ratings"

IN_A_ROW = 3
"""So many visits, one after the other, whose last answer is that they were not satisfied."""

_SQL = {
    "service": (
        "SELECT ticket, level FROM rating WHERE day = :day AND service = :code"
        " ORDER BY at DESC LIMIT :most"
    ),
    "desk": (
        "SELECT ticket, level FROM rating WHERE day = :day AND desk = :code"
        " ORDER BY at DESC LIMIT :most"
    ),
}


def look(tx: Tx, day: int, service: str, desk: str, level: str) -> None:
    """Open or close the alerts of where an answer was just given."""
    for about, code in (("service", service), ("desk", desk)):
        subject = f"{about}:{code}"
        if level != RatingLevel.DISSATISFIED:
            alerts.close(tx, KIND, subject)
        elif (ratings := _in_a_row(tx, day, about, code)) >= IN_A_ROW:
            alerts.keep_open(tx, KIND, subject, ratings=ratings)


def _in_a_row(tx: Tx, day: int, about: str, code: str) -> int:
    """The newest visits that were not satisfied; who answers twice counts once."""
    counted: set[int] = set()
    for row in tx.all(_SQL[about], day=day, code=code, most=IN_A_ROW * 4):
        if row["ticket"] in counted:
            continue
        if row["level"] != RatingLevel.DISSATISFIED:
            break
        counted.add(row["ticket"])
    return len(counted)
