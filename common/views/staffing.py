"""Where a desk more is needed in the next hours, and from when: services that share desks together,
then which of them lack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean

from common.domain import arrivals, opening, staffing
from common.domain.arrivals import STEP_MS, Today
from common.domain.model import DeskState
from common.domain.opening import Session
from common.domain.safe_number import Flow, stops_at
from common.domain.staffing import Core, Group, Load, Need, Span
from common.store import assigned, learning
from common.store.facts import Centre
from common.store.learning import Learnt
from common.store.queries import curves as day_rows
from common.store.queries import staffing as rows
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.views import usual
from common.views.hall import Expected, Hall, Text, kept_estimates, read_hall
from common.views.safe import Safe, by_service
from common.views.usual import ByService, Known, Past

LOOKS_AHEAD = 10
"""Half hours of work that are looked at: people and desks of the evening are guesses."""


@dataclass(frozen=True, slots=True)
class HalfHour:
    """A half hour from `start`, UTC ms, or what is left of it. `people` are expected; `needed`
    desks keep the asked-for part of the promises, None where all desks there are do not. With those
    `on_duty` the part `kept` is to be expected, and `left` people still wait at its end. `short`
    are the services that lack a desk which may serve them."""

    start: int
    people: float
    needed: int | None
    on_duty: int
    kept: float | None
    left: float
    short: tuple[str, ...]

    @property
    def lacking(self) -> bool:
        """Whether a desk more is needed."""
        return self.needed is None or self.needed > self.on_duty


@dataclass(frozen=True, slots=True)
class GroupNeeds:
    """Services that share `desks`, of which `on_duty` take people now. `half_hours` are empty while
    too little is known of how many will come, and after the last of their hours. `stops_at` says
    from when a number of a service is no longer sure to be called today, if people come as
    expected; services of which all numbers are sure are left out."""

    services: tuple[str, ...]
    desks: tuple[str, ...]
    on_duty: int
    waiting: int
    known: bool
    half_hours: tuple[HalfHour, ...]
    stops_at: Mapping[str, int]

    @property
    def has_more(self) -> bool:
        """Whether it has a desk that takes nobody now."""
        return self.on_duty < len(self.desks)

    @property
    def missing(self) -> int:
        """How many desks of the group should be opened where one lacks first."""
        lack, spare = self.first_lack, len(self.desks) - self.on_duty
        if lack is None:
            return 0
        return spare if lack.needed is None else min(spare, lack.needed - lack.on_duty)

    @property
    def first_lack(self) -> HalfHour | None:
        """From when a desk more is needed, if at all."""
        return next((half for half in self.half_hours if half.lacking), None)


@dataclass(frozen=True, slots=True)
class Staffing:
    """The hall. `share` of the promises, in percent, are to be kept; `days` past days of this
    weekday and `others` say how many people are usual. Groups in which a desk is needed first come
    first. `safe` are the services of which it is known when their numbers are called."""

    hall: Hall
    share: int
    days: int
    others: int
    names: Mapping[str, Text]
    groups: tuple[GroupNeeds, ...]
    safe: Mapping[str, Safe]


def read(store: Store, past: Past) -> Staffing:
    """The advice of this moment. One transaction for today, short ones for days not counted yet;
    what takes time comes after them."""
    centre, now = store.centre(), store.now()
    today = centre.day_of(now)
    known = past.before(store, today)
    with store.read() as connection:
        hall = read_hall(connection, centre, now, store.clock.simulated)
        scene = _scene(connection, centre, now, today)
        expected = kept_estimates(connection, now, store.clock)
        safe = by_service(connection, centre, now, expected)
    share = centre.rules.promise_share_pct
    found = [_needs(centre, scene, group, known, share / 100, expected) for group in scene.groups]
    return Staffing(
        hall=hall,
        share=share,
        days=sum(day.same_weekday for day in known),
        others=sum(not day.same_weekday for day in known),
        names={code: service.name for code, service in centre.services.items()},
        groups=tuple(sorted(found, key=_urgency)),
        safe=safe,
    )


def _urgency(group: GroupNeeds) -> tuple[int, float, float]:
    """Where a desk can be added first, and soonest; then where all are at work and do not suffice;
    then where it is tightest. Of whom nothing is known comes last."""
    lack = group.first_lack
    if lack is not None:
        return (0 if group.has_more else 1), lack.start, lack.kept or 0.0
    if not group.half_hours:
        return 3, 0.0, -group.waiting
    return 2, 0.0, min(half.kept or 0.0 for half in group.half_hours)


@dataclass(frozen=True, slots=True)
class _Scene:
    """What was read of this moment."""

    now: int
    midnight: int
    sessions: Mapping[str, tuple[Session, ...]]
    counts: ByService
    waiting: Sequence[Row]
    desks: Mapping[str, Row]
    breaks: Mapping[str, Sequence[Session]]
    learnt: Learnt
    groups: tuple[Group, ...]


def _scene(connection: Connection, centre: Centre, now: int, today: date) -> _Scene:
    day = day_rows.newest_day(connection)
    counts: ByService = {}
    if day is not None and day["date"] == today.isoformat():
        counts = usual.count(connection, centre, day["id"], today)
    desks = {row["code"]: row for row in rows.desks(connection) if row["code"] in centre.desks}
    ranks = assigned.today(connection, centre).ranks
    breaks: dict[str, list[Session]] = {}
    for row in rows.breaks(connection, now=now):
        breaks.setdefault(row["desk"], []).append((row["from_at"], row["to_at"]))
    serves = {
        code: [service for service in ranks(code) if service in centre.services]
        for code in desks
        if not centre.desk(code).priority_only
    }
    return _Scene(
        now=now,
        midnight=centre.midnight(today),
        sessions={code: centre.sessions(one, today) for code, one in centre.services.items()},
        counts=counts,
        waiting=rows.waiting(connection),
        desks=desks,
        breaks=breaks,
        learnt=learning.known(connection, centre),
        groups=staffing.groups(serves),
    )


def _needs(
    centre: Centre,
    scene: _Scene,
    group: Group,
    known: Sequence[Known],
    share: float,
    expected: Expected,
) -> GroupNeeds:
    """The whole group, and what its cores lack."""
    whole, slots = group.whole, _slots(scene, group.whole)
    found = _of_core(centre, scene, whole, whole, known, share)
    parts = [
        (core, {need.start: need for need in _of_core(centre, scene, whole, core, known, share)})
        for core in group.cores
    ]
    people = _people(scene, whole, whole, known, slots)
    spans = [_span(scene, whole, whole, *each) for each in zip(slots, people or (), strict=False)]
    asked = {code: _weight(scene, code, known, slots) for code in whole.services}
    return GroupNeeds(
        services=tuple(sorted(asked, key=lambda code: -asked[code])),
        desks=whole.desks,
        on_duty=sum(_takes_people(scene.desks[desk]) for desk in whole.desks),
        waiting=sum(row["service"] in whole.services for row in scene.waiting),
        known=people is not None,
        half_hours=tuple(_half_hour(need, parts, asked) for need in found),
        stops_at=_stops(scene, whole, spans, expected),
    )


def _stops(scene: _Scene, whole: Core, spans: Sequence[Span], expected: Expected) -> dict[str, int]:
    """When each service of a group gives its last sure number."""
    flows = [
        Flow(span.start, span.start + span.length, span.people, span.on_duty)
        for span in spans
        if span.open
    ]
    found = {}
    for code in whole.services:
        sessions = scene.sessions[code]
        if code in expected and sessions:
            stay = scene.learnt.stay(code).mean
            stop = stops_at(expected[code], scene.now, sessions[-1][1], flows, stay)
            if stop is not None:
                found[code] = stop
    return found


def _half_hour(
    need: Need, parts: Sequence[tuple[Core, Mapping[int, Need]]], asked: Mapping[str, float]
) -> HalfHour:
    """What the group needs, and at least what its cores lack together. Where all desks of a core
    are not enough for it, another one has to serve it as well. Who lacks are the services that
    somebody asks for, in that order."""
    lacks: dict[Core, int] = {}
    for core, needs in parts:
        part = needs.get(need.start)
        if part is not None and part.lacking:
            enough = len(core.desks) + 1 if part.needed is None else part.needed
            lacks[core] = enough - part.on_duty
    needed = need.needed
    if needed is not None:
        needed = max(needed, need.on_duty + staffing.apart(lacks))
    short = {code for core in _smallest(list(lacks)) for code in core.services if asked[code] >= 1}
    return HalfHour(
        need.start,
        need.people,
        needed,
        need.on_duty,
        need.kept,
        need.left,
        tuple(sorted(short, key=lambda code: -asked[code])),
    )


def _smallest(cores: Sequence[Core]) -> list[Core]:
    """Those that hold no other one: who lacks most nearly."""
    return [
        core
        for core in cores
        if not any(set(other.services) < set(core.services) for other in cores)
    ]


def _of_core(
    centre: Centre,
    scene: _Scene,
    whole: Core,
    core: Core,
    known: Sequence[Known],
    share: float,
) -> list[Need]:
    """Half hours of the hours of the whole group; none while too little is known."""
    slots = _slots(scene, whole)
    people = _people(scene, whole, core, known, slots)
    if not slots or people is None:
        return []
    spans = [
        _span(scene, whole, core, slot, some) for slot, some in zip(slots, people, strict=True)
    ]
    found = staffing.needs(_load(centre, scene, core, known, slots), spans, share)
    return found[:LOOKS_AHEAD]


def _slots(scene: _Scene, whole: Core) -> range:
    """From the half hour that goes on to the last one of the day, or as far as we look."""
    ends = [end for code in whole.services for _, end in scene.sessions[code]]
    if not ends or max(ends) <= scene.now:
        return range(0)
    first = (scene.now - scene.midnight) // STEP_MS
    last = -(-(max(ends) - scene.midnight) // STEP_MS)
    wanted = 0
    for slot in range(first, last):
        wanted += _is_open(scene, whole, slot)
        if wanted == LOOKS_AHEAD:
            return range(first, slot + 1)
    return range(first, last)


def _is_open(scene: _Scene, whole: Core, slot: int) -> bool:
    start = scene.midnight + slot * STEP_MS
    begin, end = max(start, scene.now), start + STEP_MS
    return any(
        opens < end and begin < closes
        for code in whole.services
        for opens, closes in scene.sessions[code]
    )


def _opening(scene: _Scene, whole: Core) -> int:
    return min(opens for code in whole.services for opens, _ in scene.sessions[code])


def _span(scene: _Scene, whole: Core, core: Core, slot: int, people: float) -> Span:
    start = scene.midnight + slot * STEP_MS
    begin = max(start, scene.now)
    length = start + STEP_MS - begin
    is_open = _is_open(scene, whole, slot)
    early = begin + length <= _opening(scene, whole)
    return Span(
        begin,
        length,
        people * length / STEP_MS if is_open or early else 0.0,
        sum(_is_there(scene, desk, begin + length // 2) for desk in core.desks),
        open=is_open,
        early=early,
    )


def _takes_people(desk: Row) -> bool:
    return bool(desk["manned"]) and desk["state"] == DeskState.OPEN


def _is_there(scene: _Scene, desk: str, moment: int) -> bool:
    """Whether a desk takes people then, as far as was announced. One that rests now without having
    said until when is not counted on."""
    row, breaks = scene.desks[desk], scene.breaks.get(desk, ())
    if any(start <= moment < end for start, end in breaks):
        return False
    resting = any(start <= scene.now < end for start, end in breaks)
    return _takes_people(row) or (bool(row["manned"]) and resting)


def _people(
    scene: _Scene, whole: Core, core: Core, known: Sequence[Known], slots: Sequence[int]
) -> list[float] | None:
    """How many are expected in each whole half hour, or None while nobody can tell."""
    opens = min((opens for code in whole.services for opens, _ in scene.sessions[code]), default=0)
    so_far = usual.together(scene.counts, core.services)
    first = min(so_far, default=0)
    opened = min((opens - scene.midnight) / STEP_MS, first) if so_far else opens
    today = Today(so_far, opened, (scene.now - scene.midnight) / STEP_MS)
    curve = arrivals.usual([day.of(core.services) for day in known])
    return arrivals.expected(curve, today, slots)


def _load(
    centre: Centre, scene: _Scene, core: Core, known: Sequence[Known], slots: Sequence[int]
) -> Load:
    """Means over those who come and wait: each service counts as often as it is asked for."""
    waiting = [row for row in scene.waiting if row["service"] in core.services]
    weights = {code: _weight(scene, code, known, slots) for code in core.services}
    total = sum(weights.values())
    return Load(
        waiting=[_left(scene, row) for row in waiting],
        busy=sum(scene.desks[desk]["service"] is not None for desk in core.desks),
        mean=sum(scene.learnt.stay(code).mean * n for code, n in weights.items()) / total,
        target=sum(centre.services[code].target * n for code, n in weights.items()) / total,
        most=len(core.desks),
    )


_UNSEEN = 0.1
"""A service that nobody has asked for yet counts a little, so that there is a mean at all."""


def _weight(scene: _Scene, code: str, known: Sequence[Known], slots: Sequence[int]) -> float:
    today: int = sum(scene.counts.get(code, {}).values())
    waiting: int = sum(row["service"] == code for row in scene.waiting)
    usually = [
        sum(n for slot, n in day.counts.get(code, {}).items() if slot in slots) for day in known
    ]
    return _UNSEEN + today + waiting + (fmean(usually) if usually else 0.0)


def _left(scene: _Scene, row: Row) -> float:
    """Open ms until a promise is broken; less than none once it is."""
    promised: int = row["promised_at"]
    if promised < scene.now:
        return -1.0
    left = opening.elapsed(scene.sessions[row["service"]], scene.now, promised)
    return float(left)
