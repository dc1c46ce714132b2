"""The clock of the plain hall (`tests.store.model`), its opening hours, and what they promise."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from tests.store.model_parts import (
    HEAD_START,
    ISSUED_BEFORE_OPENING,
    MINUTE,
    PRIORITY_TARGET,
    ZONE,
    Service,
)


class Clock:
    """When it is, and what is open then."""

    def __init__(self, services: Iterable[Service]) -> None:
        self.services = {service.code: service for service in services}
        self.now = 0

    def today(self) -> date:
        return datetime.fromtimestamp(self.now / 1000, ZONE).date()

    def sessions(self, service: str) -> list[tuple[int, int]]:
        midnight = datetime.combine(self.today(), datetime.min.time(), ZONE)
        start = int(midnight.timestamp() * 1000)
        if midnight.weekday() == 6:
            return []
        return [(start + a * MINUTE, start + b * MINUTE) for a, b in self.services[service].hours]

    def is_open(self, service: str) -> bool:
        sessions = self.sessions(service)
        if not sessions:
            return False
        first = sessions[0][0]
        return first - ISSUED_BEFORE_OPENING <= self.now < first or any(
            start <= self.now < end for start, end in sessions
        )

    def promise(self, service: str, since: int, target: int) -> int:
        """Walk through the day's boundaries; the last session has no end for a promise."""
        left, at = target, since
        sessions = self.sessions(service)
        for start, end in sessions[:-1]:
            if at < end:
                at = max(at, start)
                if left <= end - at:
                    return at + left
                left -= end - at
                at = end
        if sessions:
            at = max(at, sessions[-1][0])
        return at + left

    def rank(self, service: str, since: int, priority: bool) -> int:
        """A walk-in's promise; with priority, the moment a head start of open time before it, or
        the promise if that is nearer still."""
        usual = self.promise(service, since, self.target(service, priority=False))
        if not priority:
            return usual
        left, at = HEAD_START, usual
        for index, (start, end) in reversed(list(enumerate(self.sessions(service)))):
            if index < len(self.sessions(service)) - 1:
                at = min(at, end)
            step = max(0, min(left, at - start))
            left, at = left - step, at - step
            if not left:
                break
        return min(at - left, self.promise(service, since, self.target(service, priority=True)))

    def target(self, service: str, priority: bool) -> int:
        own = self.services[service].target
        return min(own, PRIORITY_TARGET) if priority else own


def tomorrow(world: Clock) -> int:
    """Twenty to eight on the next day."""
    at = datetime.combine(world.today() + timedelta(days=1), datetime.min.time(), ZONE)
    return int(at.timestamp() * 1000) + 460 * MINUTE
