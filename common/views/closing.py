"""Who is still in the hall, by service: what somebody looks at before closing the day."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from common.domain.model import HELD, TicketState
from common.store import doors
from common.store.queries import closing as rows
from common.store.store import Store
from common.views.hall import Text


@dataclass(frozen=True, slots=True)
class Left:
    """The numbers of one service that have not ended, whoever would be called first leading.
    `opens_at` is when the service opens next, on another day; None if nobody knows."""

    code: str
    name: Text
    waiting: tuple[str, ...]
    away: tuple[str, ...]
    at_desk: tuple[str, ...]
    opens_at: int | None


def read(store: Store) -> tuple[Left, ...]:
    """Every service with somebody left, in the centre's order."""
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        found = sorted(rows.left(connection), key=lambda row: (row["rank_at"], row["id"]))
    numbers: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in found:
        numbers[row["service"], _where(row["state"])].append(row["number"])
    some = {service for service, _ in numbers}
    tomorrow = doors.end_of_day(centre, now)
    return tuple(
        Left(
            service.code,
            service.name,
            waiting=tuple(numbers[service.code, "waiting"]),
            away=tuple(numbers[service.code, "away"]),
            at_desk=tuple(numbers[service.code, "at_desk"]),
            opens_at=centre.next_opening(service, tomorrow),
        )
        for service in centre.services.values()
        if service.code in some
    )


def _where(state: str) -> str:
    if state == TicketState.WAITING:
        return "waiting"
    return "at_desk" if state in HELD else "away"
