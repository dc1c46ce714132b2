"""How often it was true what slips said about the wait, for one business day."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from common.domain.refusal import Refusal
from common.domain.told import Quoted, Told, judge
from common.store.queries import report as rows
from common.store.queries import tickets as ticket_rows
from common.store.store import Store
from common.views.hall import Text


@dataclass(frozen=True, slots=True)
class OfService:
    """One service; a retired one has its last name."""

    code: str
    name: Text
    told: Told


@dataclass(frozen=True, slots=True)
class Quotes:
    """A day. The busiest service comes first; `hours` are local hours of taking a number.

    `earlier` and `later` are the business days before and after it. `is_open` while it goes on:
    who waits is not judged yet.
    """

    date: str
    is_open: bool
    total: Told
    services: tuple[OfService, ...]
    hours: tuple[tuple[int, Told], ...]
    earlier: str | None
    later: str | None


def read(store: Store, day: date | None = None) -> Quotes:
    """What became of what people were told on `day`, by default on the newest business day.

    Whoever got a number at a desk, to be served at once, was not told anything and did not wait.

    Raises:
        Refusal: `report_empty` for a date that was no business day.
    """
    with store.read() as connection:
        wanted = None if day is None else day.isoformat()
        found = rows.day_and_neighbours(connection, date=wanted)
        if found is None:
            raise Refusal("report_empty", period=wanted or "")
        people: dict[tuple[str, int], list[Quoted]] = defaultdict(list)
        zone = store.centre().zone
        for row in ticket_rows.judged_of_day(connection, day=found["id"]):
            hour = datetime.fromtimestamp(row["issued_at"] / 1000, zone).hour
            told = None if row["quoted_lo"] is None else (row["quoted_lo"], row["quoted_hi"])
            people[row["service"], hour].append(Quoted(row["first_called_at"], told))
        names = rows.service_names(connection)
    by_service: dict[str, list[Quoted]] = defaultdict(list)
    by_hour: dict[int, list[Quoted]] = defaultdict(list)
    for (service, hour), some in people.items():
        by_service[service] += some
        by_hour[hour] += some
    busiest = sorted(by_service.items(), key=lambda line: (-len(line[1]), line[0]))
    return Quotes(
        date=found["date"],
        is_open=found["closed_at"] is None,
        total=judge(each for some in people.values() for each in some),
        services=tuple(OfService(code, json.loads(names[code]), judge(s)) for code, s in busiest),
        hours=tuple((hour, judge(some)) for hour, some in sorted(by_hour.items())),
        earlier=found["earlier"],
        later=found["later"],
    )
