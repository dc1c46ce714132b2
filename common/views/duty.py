"""The duty log: officer by officer and day by day when they were there, rested, served, stood idle
and stayed on.

Time at a desk goes to whoever is on duty there, also where a colleague had called: visits are
counted for who called.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from common.domain.refusal import Refusal
from common.domain.stretches import Stretch, both, joined, length, without
from common.store.centres import Centres
from common.store.facts import Centre
from common.store.queries import duty as rows
from common.store.sqlite import Connection, Row
from common.store.store import Store

RELIEVED = "day_closed"
"""Why a duty ended that nobody ended."""


@dataclass(frozen=True, slots=True)
class Rest:
    """A rest; `to_at` is None while it goes on. `reason` is a `PauseReason`."""

    reason: str
    from_at: int
    to_at: int | None


@dataclass(frozen=True, slots=True)
class OfficerDay:
    """One officer on one day. Lengths are ms.

    `out_at` is None while they are on duty. `relieved`: they did not sign out; their time counts
    to the last session of their desk, or to the end of their last visit if that is later.
    `serving` is from the calls that led to a visit to the ends of these; `idle` is time on duty,
    within the sessions of the desk's services, without a rest and with nobody there or called.
    `overtime` is from the last session's end to the end of the last visit: whoever is served at
    closing is served to the end, and the officer is given all of it. `idle` and `overtime` are
    None where the centre file of that day has none of the desks.
    """

    date: date
    officer: str
    name: str
    home_agency: str | None
    staff_type: str
    unit: str
    desks: tuple[str, ...]
    in_at: int
    out_at: int | None
    relieved: bool
    rests: tuple[Rest, ...]
    visits: int
    duty: int
    resting: int
    serving: int
    idle: int | None
    overtime: int | None


@dataclass(frozen=True, slots=True)
class _Desks:
    """What happened at the desks: by desk, when somebody was served, and when somebody was there or
    called."""

    served: Mapping[str, Sequence[Stretch]]
    busy: Mapping[str, Sequence[Stretch]]
    visits: Mapping[tuple[str, date], int]


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose duty: of one officer, of those from one home agency, of one unit, at the desks of one
    service. None is all."""

    officer: str | None = None
    agency: str | None = None
    unit: str | None = None
    service: str | None = None

    def has(self, row: Row, centre: Centre) -> bool:
        """Whether a duty is one of these, by the centre file of its day."""
        desk = centre.desks.get(row["desk"])
        return (
            self.officer in (None, row["officer"])
            and self.agency in (None, row["home_agency"])
            and self.unit in (None, row["unit"])
            and (self.service is None or (desk is not None and self.service in desk.ranks))
        )


def read(store: Store, first: date, last: date, whose: Whose) -> tuple[OfficerDay, ...]:
    """Who was on duty from `first` to `last`, both included, in order of officers and days.

    Raises:
        Refusal: `officer_unknown`, `agency_unknown`, `service_unknown`.
    """
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        _require_known(connection, centre, whose)
        since, before = centre.midnight(first), centre.midnight(last + timedelta(1))
        past = Centres(connection, centre)
        days: dict[tuple[str, date], list[Row]] = defaultdict(list)
        for row in rows.duties(connection, since=since, before=before):
            day = centre.day_of(row["started_at"])
            if whose.has(row, past.of(day)):
                days[row["officer"], day].append(row)
        files = {day: past.of(day) for _, day in days}
        rests = rows.rests(connection, since=since, before=before)
        calls = rows.calls(connection, first=first.isoformat(), last=last.isoformat())
    desks = _at_desks(calls, centre, now)
    rested: dict[int, list[Row]] = defaultdict(list)
    for row in rests:
        rested[row["duty"]].append(row)
    return tuple(
        _day(
            day,
            found,
            [rest for duty in found for rest in rested[duty["id"]]],
            desks,
            files[day],
            now,
        )
        for (_, day), found in sorted(days.items())
    )


@dataclass(frozen=True, slots=True)
class Rostered:
    """Somebody who was to be there. `came`: they took up duty on that date, whenever and at
    whichever desk."""

    date: date
    officer: str
    name: str
    home_agency: str | None
    desk: str | None
    shift: str
    came: bool


def roster(
    store: Store, first: date, last: date, whose: Whose | None = None
) -> tuple[Rostered, ...]:
    """Who was to be there from `first` to `last`, day by day; empty where no roster was taken in.
    Of the desks of one service only who was to be at one of them."""
    whose = whose or Whose()
    with store.read() as connection:
        centre = store.centre()
        rows_ = rows.roster(connection, first=first.isoformat(), last=last.isoformat())
        since, before = centre.midnight(first), centre.midnight(last + timedelta(1))
        there = {
            (centre.day_of(row["started_at"]).isoformat(), row["officer"])
            for row in rows.duties(connection, since=since, before=before)
        }
        past = Centres(connection, centre)
        return tuple(
            Rostered(
                date=date.fromisoformat(row["date"]),
                officer=row["officer"],
                name=row["name"],
                home_agency=row["home_agency"],
                desk=row["desk"],
                shift=row["shift"],
                came=(row["date"], row["officer"]) in there,
            )
            for row in rows_
            if whose.has(row, past.of(date.fromisoformat(row["date"])))
        )


def _require_known(connection: Connection, centre: Centre, whose: Whose) -> None:
    if whose.officer is not None and not rows.is_officer(connection, code=whose.officer):
        raise Refusal("officer_unknown", officer=whose.officer[:40])
    if whose.agency is not None:
        agencies = {row["code"] for row in centre.document["agency"]}
        if whose.agency not in agencies:
            raise Refusal("agency_unknown", agency=whose.agency[:40])
    if whose.service is not None:
        centre.service(whose.service)


def _at_desks(calls: Iterable[Row], centre: Centre, now: int) -> _Desks:
    served: dict[str, list[Stretch]] = defaultdict(list)
    busy: dict[str, list[Stretch]] = defaultdict(list)
    visits: Counter[tuple[str, date]] = Counter()
    for row in calls:
        stretch = (row["at"], now if row["until"] is None else row["until"])
        busy[row["desk"]].append(stretch)
        if row["served"]:
            served[row["desk"]].append(stretch)
            visits[row["officer"], centre.day_of(row["at"])] += 1
    return _Desks(_joined(served), _joined(busy), visits)


def _joined(by_desk: Mapping[str, Sequence[Stretch]]) -> dict[str, list[Stretch]]:
    return {desk: joined(stretches) for desk, stretches in by_desk.items()}


def _day(
    day: date, duties: Sequence[Row], rests: Sequence[Row], desks: _Desks, centre: Centre, now: int
) -> OfficerDay:
    """`duties` are those of one officer, in order."""
    mine = duties[0]
    sessions = _sessions(centre, [row["desk"] for row in duties], day)
    closes = _closing(sessions, mine["started_at"])
    spans = [(row["desk"], _span(row, desks, closes, now)) for row in duties]
    there = joined(span for _, span in spans)
    served = _during(spans, desks.served)
    rested = both(joined((row["from_at"], _ended(row["to_at"], now)) for row in rests), there)
    free = without(without(there, rested), _during(spans, desks.busy))
    ended = duties[-1]["ended_at"]
    last_visit = served[-1][1] if served else None
    return OfficerDay(
        date=day,
        officer=mine["officer"],
        name=mine["name"],
        home_agency=mine["home_agency"],
        staff_type=mine["staff_type"],
        unit=mine["unit"],
        desks=tuple(dict.fromkeys(row["desk"] for row in duties)),
        in_at=mine["started_at"],
        out_at=None if ended is None else there[-1][1] if there else ended,
        relieved=duties[-1]["end_reason"] == RELIEVED,
        rests=tuple(Rest(row["reason"], row["from_at"], row["to_at"]) for row in rests),
        visits=desks.visits.get((mine["officer"], day), 0),
        duty=length(there),
        resting=length(without(rested, served)),
        serving=length(served),
        idle=None if sessions is None else length(both(free, sessions)),
        overtime=None if closes is None else max(0, (last_visit or closes) - closes),
    )


def _closing(sessions: Sequence[Stretch] | None, began: int) -> int | None:
    """When the last session ends; whoever is there on a day without any stays on from the first."""
    if sessions is None:
        return None
    return sessions[-1][1] if sessions else began


def _during(
    spans: Sequence[tuple[str, Stretch]], by_desk: Mapping[str, Sequence[Stretch]]
) -> list[Stretch]:
    """What happened at the desks while the officer was on duty there."""
    return joined(part for desk, span in spans for part in both([span], by_desk.get(desk, ())))


def _span(row: Row, desks: _Desks, closes: int | None, now: int) -> Stretch:
    """From when to when a duty counts."""
    start, end = row["started_at"], _ended(row["ended_at"], now)
    if row["end_reason"] != RELIEVED or closes is None:
        return start, end
    visits = both([(start, end)], desks.served.get(row["desk"], ()))
    last = visits[-1][1] if visits else start
    return start, max(start, min(end, max(closes, last)))


def _ended(at: int | None, now: int) -> int:
    return now if at is None else at


def _sessions(centre: Centre, desks: Iterable[str], day: date) -> list[Stretch] | None:
    """When the services of these desks worked; None where none of the desks is known any more."""
    known = [centre.desks[desk] for desk in desks if desk in centre.desks]
    if not known:
        return None
    services = {service for desk in known for service in desk.ranks}
    return joined(
        session
        for service in services
        if service in centre.services
        for session in centre.sessions(centre.services[service], day)
    )
