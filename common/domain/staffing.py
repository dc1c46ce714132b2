"""How many desks are needed, half hour by half hour, so that promises are kept.

Services that share desks are one group: a desk more for any of them helps all. Inside a group a few
desks may be the only ones for some services (a core); these are held against them as well, which
says which service lacks. Both counts are the least that can do: no desk is ever idle while somebody
waits whom it may not serve, as if all desks of a group (or core) served all of it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from common.domain import crew
from common.domain.crew import Chances

SLIGHT = 0.25
"""Nobody is called to a desk that would save less than one promise in two hours: where few come,
chance breaks one now and then whatever is done."""

NOBODY = 0.5
"""Where fewer people than this are expected, and nobody waits, no desk is asked for."""


@dataclass(frozen=True, slots=True)
class Core:
    """Services that no other desks than these serve."""

    services: tuple[str, ...]
    desks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Services connected through their desks. `cores` are the smaller parts of it that have only
    some of its desks."""

    whole: Core
    cores: tuple[Core, ...]


def groups(serves: Mapping[str, Iterable[str]]) -> tuple[Group, ...]:
    """The groups of a hall, from what each desk serves, in the order of the desks."""
    at = _desks_of(serves)
    left = list(at)
    found = []
    while left:
        services = _connected(left[0], at, serves)
        left = [service for service in left if service not in services]
        found.append(_group(services, at, serves))
    return tuple(found)


def apart(lacks: Mapping[Core, int]) -> int:
    """How many desks a group lacks, where some of its cores lack so many each: a desk for one of
    them is none for another that has no service in common with it. Of cores that overlap only
    those that lack most count, so that it is the least that can do."""
    total, seen = 0, set[str]()
    for core in sorted(lacks, key=lambda core: -lacks[core]):
        if seen.isdisjoint(core.services):
            seen.update(core.services)
            total += lacks[core]
    return total


def _desks_of(serves: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    at: dict[str, set[str]] = {}
    for desk, services in serves.items():
        for service in services:
            at.setdefault(service, set()).add(desk)
    return {service: frozenset(desks) for service, desks in at.items()}


def _connected(
    first: str, at: Mapping[str, frozenset[str]], serves: Mapping[str, Iterable[str]]
) -> set[str]:
    seen, to_see = {first}, [first]
    while to_see:
        for desk in at[to_see.pop()]:
            for service in serves[desk]:
                if service not in seen:
                    seen.add(service)
                    to_see.append(service)
    return seen


def _group(
    services: set[str], at: Mapping[str, frozenset[str]], serves: Mapping[str, Iterable[str]]
) -> Group:
    ordered = [service for service in at if service in services]
    desks = frozenset().union(*(at[service] for service in ordered))
    cores = {
        at[service]: tuple(other for other in ordered if at[other] <= at[service])
        for service in ordered
        if at[service] != desks
    }

    def in_order(some: frozenset[str]) -> tuple[str, ...]:
        return tuple(desk for desk in serves if desk in some)

    return Group(
        Core(tuple(ordered), in_order(desks)),
        tuple(Core(only, in_order(some)) for some, only in cores.items()),
    )


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the day: `length` ms in which `people` come, on average, and in which `on_duty`
    desks serve if nobody does anything. Where it is not `open` nobody is served; whoever comes
    `early`, before the day's opening, is promised a call from then on."""

    start: int
    length: int
    people: float
    on_duty: int
    open: bool = True
    early: bool = False


@dataclass(frozen=True, slots=True)
class Load:
    """Who is to be served by the desks of a group or core.

    `waiting` are those who wait now in the order of their calls: how many ms are left of each one's
    promise, less than none when it is broken. `busy` desks have somebody in front of them. `mean`
    is how long a visit takes, `target` how long people may wait, in ms; `most` is how many desks
    there are at all.
    """

    waiting: Sequence[float]
    busy: int
    mean: float
    target: float
    most: int


@dataclass(frozen=True, slots=True)
class Need:
    """What a span needs.

    `needed` desks are the fewest with which the asked-for part of the promises is kept, if what was
    needed before was there; None where all desks that there are do not suffice. `kept` is the part
    that is kept with the desks on duty, None where there is none to keep, and `left` how many will
    wait at the end of the span then.
    """

    start: int
    people: float
    on_duty: int
    needed: int | None
    kept: float | None
    left: float

    @property
    def lacking(self) -> bool:
        """Whether a desk more is needed."""
        return self.needed is None or self.needed > self.on_duty


def needs(load: Load, spans: Sequence[Span], share: float) -> list[Need]:
    """What each span needs so that `share` (0 to 1) of its promises are kept; closed spans are left
    out. The first span is the one that goes on; people who wait now are judged in it."""
    here = Chances.certain(load.busy + len(load.waiting))
    as_is = as_asked = _Standing(here, load.waiting)
    found = []
    for span in spans:
        if not span.open:
            same = as_asked is as_is
            as_is = _shut(load, span, as_is)
            as_asked = as_is if same else _shut(load, span, as_asked)
            continue
        given = _judge(load, span, as_is, span.on_duty)
        known = {span.on_duty: given} if as_asked is as_is else {}
        needed, asked = _least(load, span, as_asked, share, known)
        left = given.after.waiting(span.on_duty)
        found.append(Need(span.start, span.people, span.on_duty, needed, given.share, left))
        as_is = _Standing(given.after)
        as_asked = as_is if asked is given else _Standing(asked.after)
    return found


@dataclass(frozen=True, slots=True)
class _Standing:
    """Who is there when a span begins. `waiting` are those whose promises are known; `at_door`:
    all of them stand there for the opening, with the whole of their target before them."""

    chances: Chances
    waiting: Sequence[float] = ()
    at_door: bool = False


@dataclass(frozen=True, slots=True)
class _Judged:
    """A span that has passed: how many of its promises were kept, of how many, and who is there
    then."""

    kept: float
    judged: float
    after: Chances

    @property
    def share(self) -> float | None:
        """The part that was kept; None where there was none to keep."""
        return self.kept / self.judged if self.judged else None

    def is_enough(self, share: float) -> bool:
        """Whether no more were broken than may be."""
        return self.judged - self.kept <= max((1 - share) * self.judged, SLIGHT)


def _shut(load: Load, span: Span, begin: _Standing) -> _Standing:
    rate = span.people / span.length
    come = crew.passed(begin.chances, rate, load.mean, 0, span.length, load.target)
    return _Standing(come.after, at_door=span.early)


def _judge(load: Load, span: Span, begin: _Standing, desks: int) -> _Judged:
    """Those who wait and those who come."""
    rate = span.people / span.length
    passed = crew.passed(begin.chances, rate, load.mean, desks, span.length, load.target)
    if begin.at_door:
        kept, judged = _at_door(load, begin.chances, desks)
    else:
        kept, judged = _known(load, begin.waiting, desks)
    kept, judged = kept + passed.in_time * span.people, judged + span.people
    return _Judged(kept, judged, passed.after)


def _known(load: Load, waiting: Sequence[float], desks: int) -> tuple[float, float]:
    """How many of those will be called in time whose promise is not broken yet. A broken one is
    kept by no number of desks."""
    kept = judged = 0.0
    for place, left in enumerate(waiting, load.busy + 1):
        if left >= 0:
            kept += crew.within(desks, load.mean, left, place)[-1]
            judged += 1
    return kept, judged


def _at_door(load: Load, chances: Chances, desks: int) -> tuple[float, float]:
    """The same of those before the door, whose number is not known yet."""
    good = crew.within(desks, load.mean, load.target, chances.first + len(chances.of))
    so_far = [0.0, *accumulate(good)]
    kept = sum(chance * so_far[n] for n, chance in enumerate(chances.of, chances.first))
    return kept, chances.mean


def _least(
    load: Load, span: Span, begin: _Standing, share: float, tried: dict[int, _Judged]
) -> tuple[int | None, _Judged]:
    """The fewest desks that do, and how it goes on with them, or with those on duty if they are
    more. Where none do: with all that there are. `tried` are numbers of desks that were judged
    already."""

    def with_desks(desks: int) -> _Judged:
        if desks not in tried:
            tried[desks] = _judge(load, span, begin, desks)
        return tried[desks]

    def enough(desks: int) -> bool:
        return with_desks(desks).is_enough(share)

    if span.people < NOBODY and begin.chances.mean < NOBODY:
        return 0, with_desks(span.on_duty)
    some, most = max(1, span.on_duty), max(1, load.most, span.on_duty)
    choice = range(1, some + 1) if enough(some) else range(some + 1, most + 1)
    place = bisect_left(choice, True, key=enough)
    if place == len(choice):
        return None, with_desks(most)
    return choice[place], with_desks(max(choice[place], span.on_duty))
