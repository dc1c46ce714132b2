"""Whether a service gives numbers now: its hours, the centre's closures, and what was closed by
hand for today. Who holds a number is served all the same."""

from __future__ import annotations

import json
from collections.abc import Container, Mapping
from datetime import datetime, time, timedelta

from common.domain import opening
from common.domain.opening import Door
from common.domain.promise import MINUTE
from common.store.facts import Centre, ServiceFacts, Text
from common.store.sqlite import Connection


def shut(connection: Connection, centre: Centre, date: str) -> dict[str, Text]:
    """The services that somebody closed by hand for a date, and why. Table `closure` has what the
    centre file says as well; that is not theirs to open again."""
    rows = connection.execute(
        "SELECT service, reason FROM closure WHERE date = :date", {"date": date}
    ).fetchall()
    return {
        row["service"]: json.loads(row["reason"])
        for row in rows
        if (date, row["service"]) not in centre.closures
    }


def door(centre: Centre, service: ServiceFacts, now: int, shut: Container[str]) -> Door:
    """Whether the service gives numbers at `now`; a closed door says when it opens next, if known.
    `shut` are the services closed by hand today."""
    if service.code in shut:
        return Door(False, "closed_day", centre.next_opening(service, end_of_day(centre, now)))
    rules = centre.rules
    found = opening.door(
        centre.sessions(service, centre.day_of(now)),
        now,
        early=rules.early_issue_min * MINUTE,
        last_call=rules.last_issue_min * MINUTE,
    )
    if found.is_open or found.opens_at is not None:
        return found
    return Door(False, found.reason, centre.next_opening(service, now))


def end_of_day(centre: Centre, now: int) -> int:
    """The last millisecond of the local day."""
    tomorrow = centre.day_of(now) + timedelta(days=1)
    return int(datetime.combine(tomorrow, time(), centre.zone).timestamp() * 1000) - 1


def reason_of(words: str) -> Mapping[str, str]:
    """What somebody typed, as a text of the centre's: it was typed in one language."""
    return {"vi": words}
