"""Whether promises are kept by whoever follows the advice on desks: half hour by half hour on drawn
days, from what can be known then.

At the first number taken in a half hour the advice is worked out as the hall works it out: who
waits, who is at a desk, how many usually come and how long they stay (both from other days). Then
its desks are there for that half hour, twins of those of the scenario. Before `--since` those of
the scenario are there, so that a load of more than one builds up a backlog.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from common.domain import arrivals, opening, staffing
from common.domain.arrivals import STEP_MS, PastDay, Today
from common.domain.opening import Session
from common.domain.staffing import Core, Group, Load, Need, Span
from common.views.staffing import LOOKS_AHEAD, HalfHour, _half_hour
from motcua.lab.day import LabDay, Played, Told
from motcua.lab.draw import MIDNIGHT, draw
from motcua.lab.engine import play
from motcua.lab.hall import Hall, Holder
from motcua.lab.policies import Promises
from motcua.lab.scenario import Scenario, load, path_of
from motcua.lab.spans import common_to, merged

_LEARNT_FROM = 12
_TWINS = 4
_SHARE = 0.9
_UNSEEN = 0.1

ByService = Mapping[str, Mapping[int, int]]
On = Mapping[int, set[str]]


def main(arguments: list[str]) -> None:
    """Print which part of the promises was kept, and with `--as-is` what had been said of it."""
    parser = argparse.ArgumentParser(prog="python -m bench advice")
    parser.add_argument("--scenario", default="pool")
    parser.add_argument("--days", type=int, default=20)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--load", type=float, default=0.9)
    parser.add_argument("--since", default="07:30", help="the advice is followed from then on")
    parser.add_argument("--off", type=int, default=0, help="so many desks more than advised")
    parser.add_argument("--as-is", action="store_true", help="nobody follows the advice")
    options = parser.parse_args(arguments)
    scenario = load(path_of(options.scenario))
    hours, minutes = map(int, options.since.split(":"))
    known = _learn(scenario, options.seed, options.load)
    found = _Found()
    for number in range(options.days):
        day = draw(scenario, f"{options.seed}/{number}", options.load)
        following = _Day(day, known, (hours * 60 + minutes) * 60_000 // STEP_MS)
        following.follow(found, None if options.as_is else options.off)
    found.show()


@dataclass(frozen=True, slots=True)
class _Known:
    """What other days say: people by service and half hour, and how long they keep a desk."""

    past: Sequence[ByService]
    stay: Mapping[str, float]


def _learn(scenario: Scenario, seed: str, load: float) -> _Known:
    past = []
    kept: Counter[str] = Counter()
    calls: Counter[str] = Counter()
    for number in range(_LEARNT_FROM):
        day = draw(scenario, f"{seed}/known/{number}", load)
        past.append(_counts(day, MIDNIGHT * 2))
        played = play(day, Promises())
        for visit in played.visits:
            if visit.called_at is None:
                continue
            stages = visit.visitor.stages if visit.visitor.comes else ()
            for stage in stages:
                kept[stage.service] += stage.work
                calls[stage.service] += 1
            if not visit.visitor.comes:
                kept[visit.visitor.stages[0].service] += day.rules.absent_min_s * 1000
                calls[visit.visitor.stages[0].service] += 1
    stay = {code: kept[code] / n for code, n in calls.items()}
    return _Known(
        past,
        {each.service: stay.get(each.service, each.prior_min * 6e4) for each in scenario.works},
    )


def _counts(day: LabDay, until: int) -> ByService:
    found: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for visitor in day.visitors:
        if visitor.arrives_at < until:
            for stage in visitor.stages:
                found[stage.service][_slot(visitor.arrives_at)] += 1
    return found


def _slot(moment: int) -> int:
    return (moment - MIDNIGHT) // STEP_MS


@dataclass(slots=True)
class _Found:
    """Promises by kinds of people, desks by half hours, and what was said against what was true."""

    people: Counter[str] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)
    desks: list[tuple[int, int]] = field(default_factory=list)

    def add(self, name: str, people: int, kept: int) -> None:
        """So many people of one kind."""
        self.people[name] += people
        self.kept[name] += kept

    def show(self) -> None:
        """One line for each kind."""
        for name, people in sorted(self.people.items()):
            print(f"{name:28} {people:6} people, kept {self.kept[name] / max(1, people):6.1%}")
        wanted, own = (
            sum(each) / max(1, len(self.desks)) for each in zip(*self.desks, strict=True)
        )
        print(f"desks of a group in the mean: {wanted:.2f} advised, {own:.2f} of the scenario")


@dataclass(frozen=True, slots=True)
class _Seen:
    """What there is to know at a moment: who waits, as sort key, service and promise; for what
    somebody is at each desk; how many came."""

    now: int
    waiting: Sequence[tuple[int, str, int]]
    busy: Mapping[str, str]
    counts: ByService


class _Enough(Exception):
    """The day need not be played on."""


class _Day:
    """A day whose desks are settled half hour by half hour."""

    def __init__(self, day: LabDay, known: _Known, first: int) -> None:
        self._day = day
        self._known = known
        self._first = first
        self._own = {desk.code: desk for desk in day.desks}
        self._twins = {
            f"{desk.code}~{n}": replace(desk, code=f"{desk.code}~{n}", announced=())
            for n in range(_TWINS)
            for desk in day.desks
            if not desk.priority_only
        }
        desks = {**self._own, **self._twins}
        self._all = {code: desk for code, desk in desks.items() if not desk.priority_only}
        self._groups = staffing.groups({code: list(desk.ranks) for code, desk in self._all.items()})

    def follow(self, found: _Found, off: int | None) -> None:
        """Play it, with so many desks more than advised; None: whatever is advised."""
        on: dict[int, set[str]] = {}
        said: list[tuple[int, Group, HalfHour]] = []
        for slot in self._slots():
            here = set(self._here(slot))
            seen = self._look(on, slot)
            on[slot] = set(here)
            for group in self._groups if seen is not None else ():
                assert seen is not None
                half = self._advice(seen, group, here, slot)
                said.append((slot, group, half))
                duty = [code for code in group.whole.desks if code in here]
                wanted = len(group.whole.desks) if half.needed is None else half.needed
                found.desks.append((wanted, len(duty)))
                if off is not None:
                    self._settle(on[slot], duty, max(1, wanted + off), group, half)
        played = play(self._with(on), Promises())
        _judge(played, on, said, found)

    def _slots(self) -> Iterator[int]:
        last = max(end for desk in self._own.values() for _, end in desk.on_duty)
        for slot in range(self._first, _slot(last - 1) + 1):
            start = MIDNIGHT + slot * STEP_MS
            hours = (span for each in self._day.services.values() for span in each.sessions)
            if any(opens <= start < closes for opens, closes in hours):
                yield slot

    def _here(self, slot: int) -> Iterator[str]:
        start = MIDNIGHT + slot * STEP_MS
        for code, desk in self._own.items():
            if any(begin < start + STEP_MS and start < end for begin, end in desk.on_duty):
                yield code

    def _settle(
        self, on: set[str], duty: Sequence[str], wanted: int, group: Group, half: HalfHour
    ) -> None:
        """Desks that are too many leave where all serve the same. Those that lack are twins of who
        serves what lacks, first of whoever serves it before helping out."""
        if len(group.whole.services) == 1:
            on -= set(duty[wanted:])
        for n in range(wanted - len(duty)):
            free = [code for code in self._twins if code in group.whole.desks and code not in on]
            if not free:
                return
            if half.short:
                service = half.short[n % len(half.short)]
                free.sort(key=lambda code: self._twins[code].ranks.get(service, 9))
            on.add(free[0])

    def _with(self, on: On) -> LabDay:
        """The day with the desks that were settled; else those of the scenario."""
        everybody = {**self._own, **self._twins}
        desks = []
        for code, desk in everybody.items():
            slots = [_session(slot) for slot, some in on.items() if code in some]
            if code in self._own:
                slots += [_session(slot) for slot in range(48) if slot not in on]
            spans = common_to(merged(slots), desk.on_duty)
            if spans:
                desks.append(replace(desk, on_duty=tuple(spans)))
        return replace(self._day, desks=tuple(desks))

    def _look(self, on: On, slot: int) -> _Seen | None:
        """At the first number that is taken in this half hour; None: nobody came."""
        seen: list[_Seen] = []

        def look(hall: Hall, _: Holder) -> Told | None:
            if _slot(hall.now) < slot:
                return None
            if _slot(hall.now) == slot:
                seen.append(_seen(self._day, hall))
            raise _Enough

        with suppress(_Enough):
            play(self._with(on), Promises(), look)
        return seen[0] if seen else None

    def _advice(self, seen: _Seen, group: Group, here: set[str], slot: int) -> HalfHour:
        parts = [(core, {seen.now: self._need(seen, core, here, slot)}) for core in group.cores]
        slots = range(slot, slot + LOOKS_AHEAD)
        asked = {code: self._weight(seen, code, slots) for code in group.whole.services}
        return _half_hour(self._need(seen, group.whole, here, slot), parts, asked)

    def _need(self, seen: _Seen, core: Core, here: set[str], slot: int) -> Need:
        """As `common.views.staffing` has it, of what is left of one half hour."""
        length = MIDNIGHT + (slot + 1) * STEP_MS - seen.now
        people = self._people(seen, core, slot) * length / STEP_MS
        span = Span(seen.now, length, people, sum(code in here for code in core.desks))
        slots = range(slot, slot + LOOKS_AHEAD)
        weights = {code: self._weight(seen, code, slots) for code in core.services}
        total, services = sum(weights.values()), self._day.services
        left = [
            -1.0
            if until < seen.now
            else float(opening.elapsed(services[code].sessions, seen.now, until))
            for _, code, until in seen.waiting
            if code in core.services
        ]
        facts = Load(
            waiting=left,
            busy=sum(desk in seen.busy for desk in core.desks),
            mean=sum(self._known.stay[code] * n for code, n in weights.items()) / total,
            target=sum(services[code].target * n for code, n in weights.items()) / total,
            most=len(core.desks),
        )
        return staffing.needs(facts, [span], _SHARE)[0]

    def _people(self, seen: _Seen, core: Core, slot: int) -> float:
        sessions = (self._day.services[code].sessions[0][0] for code in core.services)
        so_far = _together(seen.counts, core.services)
        opened = min([(min(sessions) - MIDNIGHT) / STEP_MS, *so_far])
        today = Today(so_far, opened, (seen.now - MIDNIGHT) / STEP_MS)
        curve = arrivals.usual(
            [PastDay(True, _together(day, core.services)) for day in self._known.past]
        )
        found = arrivals.expected(curve, today, [slot])
        return found[0] if found is not None else 0.0

    def _weight(self, seen: _Seen, code: str, slots: Sequence[int]) -> float:
        past = self._known.past
        usually = sum(n for day in past for s, n in day.get(code, {}).items() if s in slots)
        waiting = sum(service == code for _, service, _ in seen.waiting)
        return _UNSEEN + sum(seen.counts.get(code, {}).values()) + waiting + usually / len(past)


def _session(slot: int) -> Session:
    return MIDNIGHT + slot * STEP_MS, MIDNIGHT + (slot + 1) * STEP_MS


def _seen(day: LabDay, hall: Hall) -> _Seen:
    waiting = [
        (holder.rank_at, holder.visitor.stages[holder.stage].service, holder.promised_at)
        for holder in hall.waiting()
    ]
    busy = {
        desk.plan.code: desk.holder.visitor.stages[desk.holder.stage].service
        for desk in hall.desks
        if desk.holder is not None
    }
    return _Seen(hall.now, sorted(waiting), busy, _counts(day, hall.now))


def _together(counts: ByService, services: Sequence[str]) -> dict[int, int]:
    found: Counter[int] = Counter()
    for code in services:
        found.update(counts.get(code, {}))
    return dict(found)


def _judge(
    played: Played, on: On, said: Sequence[tuple[int, Group, HalfHour]], found: _Found
) -> None:
    """Everybody who took a number in a half hour that was settled, but those who left."""
    kept: dict[tuple[int, str], list[bool]] = defaultdict(list)
    for visit in played.visits:
        slot, visitor = _slot(visit.visitor.arrives_at), visit.visitor
        if slot in on and (visit.called_at is not None or visitor.patience is None):
            good = visit.called_at is not None and visit.called_at <= visit.promised_at
            service = visitor.stages[0].service
            kept[slot, service].append(good)
            for name in ("all", f"at {slot // 2:02}:{slot % 2 * 30:02}", f"for {service}"):
                found.add(name, 1, good)
    for slot, group, half in said:
        those = [good for code in group.whole.services for good in kept[slot, code]]
        found.add("a desk lacks" if half.lacking else "no desk lacks", len(those), sum(those))
        if half.kept is not None:
            tenth = min(9, int(half.kept * 10)) * 10
            found.add(f"said to keep {tenth:2}-{tenth + 10} %", len(those), sum(those))
