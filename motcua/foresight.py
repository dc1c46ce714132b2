"""Keeper looks ahead: where a desk is missing that could be opened, who may not be called today."""

from __future__ import annotations

import time

from common.store.foreseen import Foreseen, Late
from common.store.store import Store
from common.views import staffing
from common.views.staffing import GroupNeeds, Staffing
from common.views.usual import Past

AGAIN_S = 60.0
"""Desks and closing time are matters of minutes."""

SOON_MS = 30 * 60_000
"""A desk that is missing later than that is for the page of desks, and no alert."""

FEW = 4.0
"""People who wait or are expected within the hour; for fewer nobody is called to a desk."""


class Foresight:
    """Keeper's look at the hours to come."""

    def __init__(self) -> None:
        self._past = Past()
        self._next = 0.0

    def look(self, store: Store) -> Foreseen | None:
        """What is expected, once a minute; read outside the lock."""
        if time.monotonic() < self._next:
            return None
        found = staffing.read(store, self._past)
        self._next = time.monotonic() + AGAIN_S
        return foreseen(found)


def foreseen(found: Staffing) -> Foreseen:
    """What somebody has to hear of now; nothing while the hall stands still."""
    hall = found.hall
    if hall.held or hall.day_closed or hall.date is None:
        return Foreseen()
    urgent = (group for group in found.groups if _is_urgent(group, hall.now))
    return Foreseen(
        desks={_most_asked(group): group.missing for group in urgent},
        late={
            code: Late(safe.at_risk, safe.last_number or "–")
            for code, safe in found.safe.items()
            if safe.at_risk
        },
    )


def _is_urgent(group: GroupNeeds, now: int) -> bool:
    """Within opening hours, with a desk to open, and enough people for it."""
    lack, begun = group.first_lack, group.half_hours[:1]
    if lack is None or not group.has_more or begun[0].start > now:
        return False
    people = group.waiting + sum(half.people for half in group.half_hours[:2])
    return lack.start <= now + SOON_MS and people >= FEW


def _most_asked(group: GroupNeeds) -> str:
    lack = group.first_lack
    return (*(lack.short if lack is not None else ()), *group.services)[0]
