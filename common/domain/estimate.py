"""When will everybody be called? One forward run of the real rule over the desks on duty.

One run answers for all who wait, and for whoever would take a number now: such a newcomer is asked
about at every call and takes nobody's turn. People who are still to come take part from when they
are expected: some of them overtake. How far its word can be trusted is not known here:
`common.domain.calibration` makes an interval of it.
"""

from __future__ import annotations

import heapq
from bisect import insort
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from common.domain import opening
from common.domain.calibration import Band
from common.domain.discipline import rank_key
from common.domain.opening import Session
from common.domain.promise import MINUTE

NEWEST = 2**62
"""An id behind everyone who waits: the ticket that is about to be issued."""

COMING = 2**61
"""From here on the ids of people who are only expected; behind everyone who waits."""

ESTIMATOR = "forward-3"
"""The name under which intervals made of this run are kept."""

ENOUGH = 1_000
"""From so many past cases on a day is learnt from when it is over; before, all the time. A day in
progress only shows those who were called soon."""

NARROW = 20 * MINUTE
"""Intervals up to so wide are told to the minute, wider ones to five."""

FINE, COARSE = MINUTE, 5 * MINUTE

LEAST_WIDTH = 2 * MINUTE
"""«08:04 – 08:05» would promise what nobody can know."""


@dataclass(frozen=True, slots=True)
class Desk:
    """A desk on duty.

    `free_at` is when it can call next, UTC ms. `serves` maps services to whether it only helps out
    with them. In `rests` (announced breaks, lunch) it calls nobody.
    """

    code: str
    free_at: float
    serves: Mapping[str, bool]
    officer: str | None = None
    priority_only: bool = False
    rests: tuple[Session, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """One ticket in the queue, as the rule sees it; `desk` or `officer` is whom it was sent to."""

    id: int
    service: str
    rank_at: int
    priority: bool
    desk: str | None = None
    officer: str | None = None


@dataclass(frozen=True, slots=True)
class Coming:
    """Somebody who is expected `at` a moment, UTC ms, and waits from then on."""

    at: int
    ticket: Waiting


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who would wait from now on, sorted at `rank_at` behind equals."""

    service: str
    priority: bool
    rank_at: int
    desk: str | None = None
    officer: str | None = None


@dataclass(frozen=True, slots=True)
class Forecast:
    """When each is called, UTC ms. Whoever is missing waits for a desk that is not on duty, or is
    called after all who were asked about."""

    called: Mapping[int, float]
    newcomers: Mapping[Newcomer, float]


@dataclass(frozen=True, slots=True)
class Load:
    """What an estimate was made under: people who sort before, and desks that may serve."""

    ahead: int
    desks: int


_NEVER = 2**62
"""A moment after every other."""

_Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Place:
    """A ticket in a line: its key for a desk that serves it first, and for one that helps out."""

    keys: tuple[_Key, _Key]
    ticket: Waiting


@dataclass(slots=True)
class _Plan:
    """What a desk looks at: its lines, the next one last, with whether it helps out with them; and
    the newcomers that it may serve, the first one last."""

    lines: list[tuple[list[_Place], bool]]
    newcomers: list[tuple[_Key, Newcomer]]


def run(
    desks: Sequence[Desk],
    queue: Iterable[Waiting],
    newcomers: Collection[Newcomer],
    stays: Mapping[str, float],
    help_penalty: int,
    coming: Iterable[Coming] = (),
    held: Iterable[Coming] = (),
) -> Forecast:
    """The hall from now on, if nobody came but those who are expected.

    Args:
        desks: those on duty that take people, or will at the end of a rest that was announced.
        queue: everyone waiting.
        newcomers: who is asked about besides; then it goes on only until all of them are called.
        stays: how long somebody keeps a desk, by service, ms.
        help_penalty: ms.
        coming: in the order in which they come, under ids of their own; only asked for as far as
            they matter.
        held: who waits besides for a service on hold, and from when somebody may call them.
    """
    waiting = {ticket.id: ticket for ticket in queue}
    lines = _Lines(waiting.values(), help_penalty)
    later = sorted(held, key=_at)
    waiting |= {each.ticket.id: each.ticket for each in later}
    plans = _plans(desks, lines, newcomers, help_penalty)
    asked = {newcomer for plan in plans for _, newcomer in plan.newcomers}
    called: dict[int, float] = {}
    found: dict[Newcomer, float] = {}
    to_come = heapq.merge(later, coming, key=_at)
    following = next(to_come, None)
    idle: set[int] = set()
    free = [(desk.free_at, index) for index, desk in enumerate(desks)]
    heapq.heapify(free)
    while len(found) < len(asked) if newcomers else waiting:
        if following is not None and (not free or following.at <= free[0][0]):
            lines.add(following.ticket)
            for index in [index for index in idle if _may_serve(desks[index], following.ticket)]:
                idle.remove(index)
                heapq.heappush(free, (float(following.at), index))
            following = next(to_come, None)
            continue
        if not free:
            break
        moment, index = heapq.heappop(free)
        awake = _awake(desks[index].rests, moment)
        if awake > moment:
            heapq.heappush(free, (awake, index))
            continue
        plan = plans[index]
        best = _best(plan.lines, called)
        limit = None if best is None else best[0]
        while plan.newcomers and (limit is None or plan.newcomers[-1][0] < limit):
            found.setdefault(plan.newcomers.pop()[1], moment)
        if best is None:
            idle.add(index)
            continue
        called[best[1].id] = moment
        waiting.pop(best[1].id, None)
        heapq.heappush(free, (moment + stays[best[1].service], index))
    return Forecast(called, found)


def _at(each: Coming) -> int:
    return each.at


def load(
    desks: Iterable[Desk], queue: Iterable[Waiting], service: str, *, rank_at: int, priority: bool
) -> Load:
    """How busy it is for somebody who waits for `service`."""
    ahead = sum(1 for each in queue if each.service == service and each.rank_at <= rank_at)
    serving = sum(
        1 for desk in desks if service in desk.serves and (priority or not desk.priority_only)
    )
    return Load(ahead, serving)


def rested(desks: Iterable[Desk], who: Newcomer, now: int) -> int:
    """From when on somebody who may serve them does not rest: until then nothing is uncertain."""
    awake = (int(_awake(desk.rests, now)) for desk in desks if _may_serve(desk, who))
    return min(awake, default=now)


def traits(service: str, hour: int, kind: str, load: Load) -> dict[str, str | float]:
    """What of an estimate says how far it may be wrong, as `calibration` learns it.

    Args:
        service: its code.
        hour: of the day, local time, when the number was taken.
        kind: `walk_in`, `priority` or `appointment`.
        load: how busy it was.
    """
    return {
        "service": service,
        "hour": str(hour),
        "kind": kind,
        "desks": str(min(load.desks, 4)),
    }


def interval(sessions: Sequence[Session], since: int, band: Band) -> tuple[int, int]:
    """From when to when people are told that they will be called, UTC ms.

    Args:
        sessions: of the service, today.
        since: nobody is called before this, UTC ms.
        band: in open ms from then, or from the opening if that comes later.
    """
    start = opening.anchor(sessions, since)
    low, middle, high = (
        max(since, opening.add(sessions, start, int(delay)))
        for delay in (band.low, band.centre, band.high)
    )
    opens, closes = opening.within_session(sessions, middle, 0, _NEVER)
    begins, ends = rounded(max(low, opens), min(high, closes), max(since, start))
    ends = min(ends, closes)
    return min(begins, ends - LEAST_WIDTH), ends


def rounded(low: int, high: int, now: int) -> tuple[int, int]:
    """The interval that people are told: to the nearest minute while it is narrow, to the nearest
    five when it is wide, never past, never one minute.

    To the nearest and not outward, so that it holds as often as the interval that it was made of.
    Only whoever may be called within a step is told that it may be at once.
    """
    step = FINE if high - low <= NARROW else COARSE
    at_once = now // MINUTE * MINUTE
    start = at_once if low < now + step else _nearest(low, step)
    return start, max(_nearest(high, step), start + LEAST_WIDTH)


def _nearest(moment: int, step: int) -> int:
    return (moment + step // 2) // step * step


def _plans(
    desks: Sequence[Desk],
    lines: _Lines,
    newcomers: Iterable[Newcomer],
    help_penalty: int,
) -> list[_Plan]:
    asked = [(_keys(each.rank_at, NEWEST, help_penalty), each) for each in newcomers]
    plans = []
    for desk in desks:
        served = [
            (keys[not _is_sent(each) and desk.serves[each.service]], each)
            for keys, each in asked
            if _may_serve(desk, each)
        ]
        served.sort(key=lambda pair: pair[0], reverse=True)
        plans.append(_Plan(lines.of_desk(desk), served))
    return plans


def _may_serve(desk: Desk, who: Newcomer | Waiting) -> bool:
    if _is_sent(who):
        return desk.code == who.desk or (who.officer is not None and desk.officer == who.officer)
    return who.service in desk.serves and (who.priority or not desk.priority_only)


def _is_sent(who: Newcomer | Waiting) -> bool:
    """To one desk or officer, who then take them whatever they usually serve."""
    return who.desk is not None or who.officer is not None


class _Lines:
    """Everyone waiting, in lines that a desk takes from at one end; each sorted once.

    People with priority also stand in a line of their own, for desks that serve only them; whoever
    was called there is skipped in the other.
    """

    def __init__(self, queue: Iterable[Waiting], help_penalty: int) -> None:
        self._help_penalty = help_penalty
        self._lines: dict[tuple[str, str], list[_Place]] = {}
        for ticket in queue:
            place = self._place(ticket)
            for name in _names(ticket):
                self._lines.setdefault(name, []).append(place)
        for line in self._lines.values():
            line.sort(key=_from_the_end)

    def add(self, ticket: Waiting) -> None:
        """Somebody who was expected is there."""
        place = self._place(ticket)
        for name in _names(ticket):
            if name in self._lines:
                insort(self._lines[name], place, key=_from_the_end)

    def _place(self, ticket: Waiting) -> _Place:
        return _Place(_keys(ticket.rank_at, ticket.id, self._help_penalty), ticket)

    def of_desk(self, desk: Desk) -> list[tuple[list[_Place], bool]]:
        """The lines that the desk and its officer take people from."""
        kind = "priority" if desk.priority_only else "all"
        wanted = [(("desk", desk.code), False)]
        if desk.officer is not None:
            wanted.append((("officer", desk.officer), False))
        wanted += (((kind, service), helping) for service, helping in desk.serves.items())
        return [(self._lines.setdefault(name, []), helping) for name, helping in wanted]


def _from_the_end(place: _Place) -> _Key:
    """Lines are taken from at their end."""
    rank, ticket = place.keys[0]
    return -rank, -ticket


def _names(ticket: Waiting) -> list[tuple[str, str]]:
    """The lines that a ticket stands in."""
    sent = [("desk", ticket.desk), ("officer", ticket.officer)]
    found = [(kind, whose) for kind, whose in sent if whose is not None]
    if found:
        return found
    kinds = ("all", "priority") if ticket.priority else ("all",)
    return [(kind, ticket.service) for kind in kinds]


def _keys(rank_at: int, ticket: int, help_penalty: int) -> tuple[_Key, _Key]:
    first, helping = (
        rank_key(rank_at, ticket, helping=helps, help_penalty=help_penalty)
        for helps in (False, True)
    )
    return first, helping


def _best(
    lines: Iterable[tuple[list[_Place], bool]], called: Collection[int]
) -> tuple[_Key, Waiting] | None:
    """Whom a desk calls, taken out of the line; and by which key."""
    least: _Key | None = None
    chosen: list[_Place] | None = None
    for line, helping in lines:
        while line and line[-1].ticket.id in called:
            line.pop()
        if line:
            key = line[-1].keys[helping]
            if least is None or key < least:
                least, chosen = key, line
    if least is None or chosen is None:
        return None
    return least, chosen.pop().ticket


def _awake(rests: Iterable[Session], moment: float) -> float:
    """The first moment from `moment` on at which the desk does not rest."""
    for start, end in rests:
        if start <= moment < end:
            moment = end
    return moment
