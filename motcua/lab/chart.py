"""A day that was played as lines of text: who waited in each half hour, how long, and how many
desks were there. Drawn as the supervisor's curves are; hour by hour where half hours are too many
for the room there is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from common.domain.figures import p90_of
from common.domain.promise import MINUTE
from common.i18n.translator import Translator, Zone
from common.views.curves import STEP_MS
from motcua.lab.day import Played
from motcua.lab.figures import waited
from supervisor.cells import SIGNS, Cell, Level
from supervisor.judgement import kept_level, kept_percent
from supervisor.tables.bars import LABEL, Drawn, Grid, bars, fitted, hours, inside, label, numbers

_HIGH = 4
_SEVERAL_HIGH = 3
"""Lines of a panel, alone and under others."""


_LEAST_CELL = 4
"""Room for three digits and a space; a judged wait of more than 99 minutes needs one more."""


@dataclass(frozen=True, slots=True)
class Slot:
    """`step` ms from `start`, UTC ms: numbers taken, people who waited for their first call at its
    end, the open waits of those called in it, how many of them by their promise, and the time that
    desks were on duty, ms."""

    start: int
    step: int
    arrivals: int
    waiting: int
    waits: Sequence[int]
    kept: int
    on_duty: int

    @property
    def mean(self) -> int | None:
        """Of the waits."""
        return sum(self.waits) // len(self.waits) if self.waits else None

    @property
    def p90(self) -> int | None:
        """The same."""
        return self.waits[p90_of(len(self.waits))] if self.waits else None

    @property
    def desks(self) -> int:
        """How many there were, on average."""
        return round(self.on_duty / self.step)


@dataclass
class _Tally:
    arrivals: int = 0
    gone: int = 0
    kept: int = 0
    waits: list[int] = field(default_factory=list)


def slots(played: Played, step: int = STEP_MS) -> tuple[Slot, ...]:
    """Those in which a service of the day is open, or something happened, in order."""
    tallies: defaultdict[int, _Tally] = defaultdict(_Tally)
    for visit in played.visits:
        visitor, called = visit.visitor, visit.called_at
        tallies[_slot(visitor.arrives_at, step)].arrivals += 1
        if called is not None:
            own = tallies[_slot(called, step)]
            own.gone += 1
            own.kept += called <= visit.promised_at
            own.waits.append(waited(played, visit) or 0)
        elif visitor.patience is not None:
            tallies[_slot(visitor.arrives_at + visitor.patience, step)].gone += 1
    found, waiting = [], 0
    duty = _on_duty(played, step)
    for start in sorted(_open(played, step) | tallies.keys()):
        tally = tallies.get(start, _Tally())
        waiting += tally.arrivals - tally.gone
        waits = sorted(tally.waits)
        on_duty = duty.get(start, 0)
        found.append(Slot(start, step, tally.arrivals, waiting, waits, tally.kept, on_duty))
    return tuple(found)


def _slot(moment: int, step: int) -> int:
    return moment - moment % step


def _open(played: Played, step: int) -> set[int]:
    """Those in which somebody might be asked to come."""
    asked = {visitor.stages[0].service for visitor in played.day.visitors}
    return {
        start
        for code in asked
        for begin, end in played.day.services[code].sessions
        for start in range(_slot(begin, step), end, step)
    }


def _on_duty(played: Played, step: int) -> Mapping[int, int]:
    found: defaultdict[int, int] = defaultdict(int)
    for desk in played.day.desks:
        for begin, end in desk.on_duty:
            for start in range(_slot(begin, step), end, step):
                found[start] += min(end, start + step) - max(begin, start)
    return found


def of_day(played: Played, width: int, t: Translator, zone: Zone) -> list[Drawn]:
    """One day: who waits and who comes as bars, how long and at how many desks as numbers."""
    found, grid, step = _fitted([played], width)
    shown = found[0][grid.missing :]
    peak = _peak(found[0], t, zone)
    drawn = _waiting(shown, grid, _HIGH, _top(found), t("lab.chart.waiting"), peak)
    arrivals = [slot.arrivals for slot in shown]
    total = t("lab.chart.total", n=t.count(sum(arrivals)))
    drawn.append(_head(t(f"lab.chart.arrivals.{step // MINUTE}"), total))
    drawn += bars(arrivals, grid, 2, max(arrivals, default=0))
    drawn.append(numbers(arrivals, grid))
    drawn.append(_head(t("lab.chart.waits"), t("lab.chart.waits.about")))
    drawn += _waits(shown, grid, t)
    drawn.append(numbers([slot.desks for slot in shown], grid, t("lab.chart.desks")))
    drawn.append(hours(grid, t, zone))
    return drawn


def of_several(
    played: Sequence[tuple[str, Played]], width: int, t: Translator, zone: Zone
) -> list[Drawn]:
    """The same day, played in several ways: who waits, on one scale."""
    found, grid, step = _fitted([one for _, one in played], width)
    drawn: list[Drawn] = []
    for (name, _), own in zip(played, found, strict=True):
        known = {slot.start: slot for slot in own}
        shown = [known.get(start, Slot(start, step, 0, 0, (), 0, 0)) for start in grid.starts]
        drawn += _waiting(shown, grid, _SEVERAL_HIGH, _top(found), name, _peak(own, t, zone))
        drawn.append(numbers([slot.desks for slot in shown], grid, t("lab.chart.desks")))
    drawn.append(hours(grid, t, zone))
    return drawn


def _fitted(played: Sequence[Played], width: int) -> tuple[list[tuple[Slot, ...]], Grid, int]:
    """What is drawn, where, and how long each stretch is, ms."""
    for step in (STEP_MS, 2 * STEP_MS):
        found = [slots(one, step) for one in played]
        starts = sorted({slot.start for own in found for slot in own})
        longest = max((len(_signed(slot)) for own in found for slot in own), default=0)
        if len(starts) * max(_LEAST_CELL, longest + 1) <= width - LABEL:
            break
    return found, fitted(starts, width - LABEL, step), step


def _top(found: Sequence[Sequence[Slot]]) -> int:
    return max((slot.waiting for own in found for slot in own), default=0)


def _peak(found: Sequence[Slot], t: Translator, zone: Zone) -> str:
    most = max(found, key=lambda slot: slot.waiting, default=None)
    if most is None or not most.waiting:
        return t("lab.chart.nobody")
    return t("lab.chart.peak", n=most.waiting, time=t.time(most.start, zone))


def _waiting(
    found: Sequence[Slot], grid: Grid, high: int, top: int, title: str, about: str
) -> list[Drawn]:
    values = [slot.waiting for slot in found]
    return [_head(title, about), *bars(values, grid, high, top), numbers(values, grid)]


def _head(title: str, about: str) -> Drawn:
    return Drawn((Cell(f" {title}  "), Cell(about, Level.QUIET)), head=True)


def _waits(found: Sequence[Slot], grid: Grid, t: Translator) -> list[Drawn]:
    """Mean, 90th percentile with the sign of how many promises were kept, and that in percent."""
    means = (None if slot.mean is None else str(slot.mean // MINUTE) for slot in found)
    rows = [numbers(means, grid, t("supervisor.curves.mean"))]
    for name, said in (("p90", _signed), ("kept", _percent)):
        cells = (
            Cell(grid.seamed(place, inside(said(slot), grid)), _judge(slot))
            for place, slot in enumerate(found)
        )
        rows.append(Drawn((label(t(f"supervisor.curves.{name}")), *cells)))
    return rows


def _signed(slot: Slot) -> str:
    return "" if slot.p90 is None else f"{SIGNS[_judge(slot)]}{slot.p90 // MINUTE}"


def _percent(slot: Slot) -> str:
    percent = kept_percent(slot.kept, len(slot.waits))
    return "" if percent is None else str(percent)


def _judge(slot: Slot) -> Level:
    return kept_level(kept_percent(slot.kept, len(slot.waits)))
