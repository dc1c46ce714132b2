"""How days usually went: numbers taken by half hour, of past days that no longer change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from common.domain.arrivals import STEP_MS, PastDay
from common.store.facts import Centre
from common.store.queries import curves as rows
from common.store.sqlite import Connection
from common.store.store import Store

_LOOKED_AT = 60
"""Business days, three months of them, among which those of the weekday are found."""

_SAME, _OTHERS = 8, 4
"""The newest so many of the same weekday and of other ones."""

ByService = Mapping[str, Mapping[int, int]]
"""Numbers taken by service and half hour."""


@dataclass(frozen=True, slots=True)
class Known:
    """A past day."""

    same_weekday: bool
    counts: ByService

    def of(self, services: Collection[str]) -> PastDay:
        """The numbers of some services together."""
        return PastDay(self.same_weekday, together(self.counts, services))


def together(counts: ByService, services: Collection[str]) -> dict[int, int]:
    """Some services in one curve."""
    found: dict[int, int] = defaultdict(int)
    for service in services:
        for slot, n in counts.get(service, {}).items():
            found[slot] += n
    return dict(found)


def count(connection: Connection, centre: Centre, day: int, on: date) -> ByService:
    """The numbers of one business day."""
    found: dict[str, dict[int, int]] = defaultdict(dict)
    for row in rows.by_half_hour(connection, day=day, midnight=centre.midnight(on), step=STEP_MS):
        found[row["service"]][row["slot"]] = row["n"]
    return dict(found)


class Past:
    """Counts each past day once, in a transaction of its own, and remembers it."""

    def __init__(self) -> None:
        self._counted: dict[int, ByService] = {}

    def before(self, store: Store, today: date) -> list[Known]:
        """The newest days before `today`, those of its weekday and some others."""
        centre = store.centre()
        with store.read() as connection:
            closed = rows.closed_days(connection, before=today.isoformat(), most=_LOOKED_AT)
        days = [(row["id"], date.fromisoformat(row["date"])) for row in closed]
        same = [(day, on) for day, on in days if on.weekday() == today.weekday()][:_SAME]
        others = [(day, on) for day, on in days if on.weekday() != today.weekday()][:_OTHERS]
        for day, on in (*same, *others):
            if day not in self._counted:
                with store.read() as connection:
                    self._counted[day] = count(connection, centre, day, on)
        return [
            Known(on.weekday() == today.weekday(), self._counted[day])
            for day, on in (*same, *others)
        ]
