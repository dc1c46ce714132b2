"""The day's curves as lines of text: bars with their numbers, half hour beside half hour. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from common.i18n.translator import Translator, Zone
from common.views.curves import Curves, Slot
from supervisor.cells import SIGNS, Cell, Level
from supervisor.judgement import kept_level, kept_percent
from supervisor.tables.bars import LABEL, Drawn, Grid, bars, fitted, hours, inside, label, numbers
from supervisor.tables.words import minutes

_PANELS = ("waiting", "arrivals", "served")
_FIXED = len(_PANELS) * 2 + 5
"""Lines that are no bars: a head and the numbers of each panel, then the waits and the hours."""


def lines(curves: Curves, width: int, height: int, t: Translator, zone: Zone) -> list[Drawn]:
    """As many lines as there are, higher bars where there is more room."""
    grid = fitted([slot.start for slot in curves.slots], width - LABEL)
    slots = curves.slots[grid.missing :]
    high, more = divmod(max(len(_PANELS), height - _FIXED), len(_PANELS))
    drawn: list[Drawn] = []
    for place, name in enumerate(_PANELS):
        values = [_value(slot, name) for slot in slots]
        top = max((value or 0 for value in values), default=0)
        drawn.append(_head(f"supervisor.curves.{name}", _figures(curves, name, t, zone), t))
        drawn += bars(values, grid, high + (place < more), top)
        drawn.append(numbers(values, grid))
    drawn.append(_head("supervisor.curves.waits", _figures(curves, "waits", t, zone), t))
    drawn += _waits(slots, grid, t)
    drawn.append(hours(grid, t, zone))
    return drawn


def _value(slot: Slot, name: str) -> int | None:
    """None for what is still to come."""
    if slot.waiting is None:
        return None
    return {"waiting": slot.waiting, "arrivals": slot.arrivals, "served": slot.served}[name]


def _head(key: str, figures: str, t: Translator) -> Drawn:
    return Drawn((Cell(f" {t(key)}  "), Cell(figures, Level.QUIET)), head=True)


def _figures(curves: Curves, name: str, t: Translator, zone: Zone) -> str:
    """What the panel comes to."""
    key = f"supervisor.curves.{name}.figures"
    if name == "waiting":
        if curves.peak is None:
            return t(f"{key}.none", n=curves.waiting)
        peak = curves.peak
        at = t.time(peak.start, zone)
        return t(key, n=curves.waiting, peak=peak.waiting, time=at)
    if name == "waits":
        return _judged(curves, key, t)
    return t(key, n=t.count(sum(_value(slot, name) or 0 for slot in curves.slots)))


def _judged(curves: Curves, key: str, t: Translator) -> str:
    waits, (least, most) = curves.waits, (minutes(span) for span in curves.target)
    target = str(least) if least == most else f"{least}–{most}"
    if waits.mean is None or waits.p90 is None:
        return t(f"{key}.none", target=target)
    percent = kept_percent(waits.kept, waits.called)
    return t(
        key,
        target=target,
        mean=minutes(waits.mean),
        p90=minutes(waits.p90),
        percent=percent,
        sign=SIGNS[kept_level(percent)],
    )


def _waits(slots: Sequence[Slot], grid: Grid, t: Translator) -> list[Drawn]:
    """Mean, 90th percentile with the sign of how many promises were kept, and that in percent."""
    rows: tuple[tuple[str, Callable[[Slot], str]], ...] = (
        ("mean", lambda slot: _minutes(slot.waits.mean)),
        ("p90", _signed_p90),
        ("kept", _percent),
    )
    return [
        Drawn((label(t(f"supervisor.curves.{name}")), *_judged_cells(slots, grid, name, said)))
        for name, said in rows
    ]


def _judged_cells(
    slots: Sequence[Slot], grid: Grid, name: str, said: Callable[[Slot], str]
) -> Iterator[Cell]:
    for place, slot in enumerate(slots):
        level = Level.PLAIN if name == "mean" else _judge(slot)
        yield Cell(grid.seamed(place, inside(said(slot), grid)), level)


def _minutes(span: int | None) -> str:
    return "" if span is None else str(minutes(span))


def _signed_p90(slot: Slot) -> str:
    return "" if slot.waits.p90 is None else f"{SIGNS[_judge(slot)]}{minutes(slot.waits.p90)}"


def _percent(slot: Slot) -> str:
    percent = kept_percent(slot.waits.kept, slot.waits.called)
    return "" if percent is None else str(percent)


def _judge(slot: Slot) -> Level:
    return kept_level(kept_percent(slot.waits.kept, slot.waits.called))
