"""How the open dossiers of each agency stand now."""

from __future__ import annotations

from common.domain.refusal import Refusal
from common.store.facts import Centre
from common.store.queries import standing
from common.store.sqlite import Connection, Row
from common.store.working_days import warned_until


def by_agency(connection: Connection, centre: Centre, now: int) -> list[Row]:
    """For each agency with open dossiers `under_way`, `late`, `nearly_late`, `held_up` and `ready`.
    Where the calendar does not say, nothing is nearly late."""
    try:
        soon = warned_until(connection, centre, now)
    except Refusal:
        soon = now - 1
    return standing.by_agency(connection, now=now, soon=soon)
