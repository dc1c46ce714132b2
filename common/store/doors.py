"""Whether a service gives numbers now: its hours, the centre's closures, and what was closed by
hand for today, where who holds a number is served all the same, or is on hold, where they wait."""

from __future__ import annotations

import json
from collections.abc import Container, Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Hold:
    """A service that calls nobody and gives no numbers; `until`, UTC ms, it goes on by itself, None
    where somebody has to say so. `reason` is what people are told."""

    reason: str
    until: int | None


Holds = Mapping[str, Hold]

_NOBODY: Holds = {}

HELD_SQL = (
    "SELECT service, service_hold.reason, until_at FROM service_hold"
    " JOIN business_day ON business_day.id = service_hold.day"
    " WHERE closed_at IS NULL AND (until_at IS NULL OR until_at > :now)"
)


def holds(connection: Connection, now: int) -> dict[str, Hold]:
    """The services that are on hold now."""
    rows = connection.execute(HELD_SQL, {"now": now}).fetchall()
    return {row["service"]: Hold(row["reason"], row["until_at"]) for row in rows}


def door(
    centre: Centre,
    service: ServiceFacts,
    now: int,
    shut: Container[str],
    held: Holds = _NOBODY,
) -> Door:
    """Whether the service gives numbers at `now`; a closed door says when it opens next, if known.
    `shut` are the services closed by hand today, `held` those on hold."""
    if service.code in shut:
        return Door(False, "closed_day", centre.next_opening(service, end_of_day(centre, now)))
    usual = _by_hours(centre, service, now)
    if not usual.is_open or service.code not in held:
        return usual
    until = held[service.code].until
    if until is None:
        return Door(False, "held")
    then = _by_hours(centre, service, until)
    return Door(False, "held", until if then.is_open else then.opens_at)


def _by_hours(centre: Centre, service: ServiceFacts, now: int) -> Door:
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
