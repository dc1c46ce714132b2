"""The day's curves as lines of text: bars with their numbers, half hour beside half hour. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from common.i18n.translator import Translator, Zone
from common.views.curves import STEP_MS, Curves, Slot
from supervisor.cells import SIGNS, Cell, Level, fit
from supervisor.judgement import kept_level, kept_percent
from supervisor.tables.words import NONE, minutes

LABEL = 8
"""Cells at the left: the scale of the bars, the names of the lines under them."""

_SEAM = "┊"
"""Where half hours are left out: lunch."""

_PARTS = " ▁▂▃▄▅▆▇█"
_PANELS = ("waiting", "arrivals", "served")
_FIXED = len(_PANELS) * 2 + 5
"""Lines that are no bars: a head and the numbers of each panel, then the waits and the hours."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """One line: its pieces from the left. A `head` stands on a ground of its own, `bars` have a
    colour of their own after the label."""

    cells: tuple[Cell, ...]
    head: bool = False
    bars: bool = False


def lines(curves: Curves, width: int, height: int, t: Translator, zone: Zone) -> list[Drawn]:
    """As many lines as there are, higher bars where there is more room."""
    grid = _grid(curves.slots, width - LABEL)
    high, more = divmod(max(len(_PANELS), height - _FIXED), len(_PANELS))
    drawn: list[Drawn] = []
    for place, name in enumerate(_PANELS):
        values = [_value(slot, name) for slot in grid.slots]
        drawn.append(_head(f"supervisor.curves.{name}", _figures(curves, name, t, zone), t))
        drawn += _bars(values, grid, high + (place < more))
        drawn.append(Drawn((_label(""), Cell(grid.row(_in(value, grid) for value in values)))))
    drawn.append(_head("supervisor.curves.waits", _figures(curves, "waits", t, zone), t))
    drawn += _waits(grid, t)
    drawn.append(_hours(grid, t, zone))
    return drawn


@dataclass(frozen=True, slots=True)
class _Grid:
    """The half hours that are drawn, how wide each is, and after which some are left out."""

    slots: Sequence[Slot]
    cell: int
    seams: frozenset[int]

    def seamed(self, place: int, text: str) -> str:
        """What stands over a half hour, with the mark of a seam where there is room for it."""
        return text[:-1] + _SEAM if place in self.seams and text.endswith(" ") else text

    def row(self, texts: Iterable[str]) -> str:
        """One line of all half hours."""
        return "".join(self.seamed(place, text) for place, text in enumerate(texts))


def _grid(found: Sequence[Slot], room: int) -> _Grid:
    """The half hours that fit, the newest if not all do."""
    cell = max(3, min(8, room // max(1, len(found))))
    slots = found[-(room // cell) :]
    seams = (i for i, (one, after) in enumerate(pairwise(slots)) if _apart(one, after))
    return _Grid(slots, cell, frozenset(seams))


def _apart(one: Slot, after: Slot) -> bool:
    return after.start - one.start > STEP_MS


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


def _bars(values: Sequence[int | None], grid: _Grid, high: int) -> list[Drawn]:
    """The highest bar fills the panel; the scale says how high that is."""
    top = max((value or 0 for value in values), default=0)
    drawn = []
    for line in range(high):
        below = (high - 1 - line) * 8
        bars = grid.row(_bar(value, top, high * 8, below, grid.cell) for value in values)
        scale = str(top) if line == 0 and top else ""
        drawn.append(Drawn((_label(scale, right=True), Cell(bars)), bars=True))
    return drawn


def _bar(value: int | None, top: int, eighths: int, below: int, cell: int) -> str:
    """The part of a bar that is on one line, of which `below` eighths lie under it. Whatever is
    more than nothing can be seen."""
    if not value:
        return " " * cell
    full = max(1, value * eighths // top)
    return _PARTS[max(0, min(8, full - below))] * (cell - 1) + " "


def _label(text: str, *, right: bool = False) -> Cell:
    return Cell(f" {fit(text, LABEL - 2, right=right)} ", Level.QUIET)


def _in(value: int | str | None, grid: _Grid) -> str:
    """In the middle of its bar; nothing is a dash."""
    text = "" if value is None else NONE if value == 0 else str(value)
    return fit(text.center(grid.cell - 1).rstrip(), grid.cell)


def _waits(grid: _Grid, t: Translator) -> list[Drawn]:
    """Mean, 90th percentile with the sign of how many promises were kept, and that in percent."""
    rows: tuple[tuple[str, Callable[[Slot], str]], ...] = (
        ("mean", lambda slot: _minutes(slot.waits.mean)),
        ("p90", _signed_p90),
        ("kept", _percent),
    )
    return [
        Drawn((_label(t(f"supervisor.curves.{name}")), *_judged_cells(grid, name, said)))
        for name, said in rows
    ]


def _judged_cells(grid: _Grid, name: str, said: Callable[[Slot], str]) -> Iterator[Cell]:
    for place, slot in enumerate(grid.slots):
        level = Level.PLAIN if name == "mean" else _judge(slot)
        yield Cell(grid.seamed(place, _in(said(slot), grid)), level)


def _minutes(span: int | None) -> str:
    return "" if span is None else str(minutes(span))


def _signed_p90(slot: Slot) -> str:
    return "" if slot.waits.p90 is None else f"{SIGNS[_judge(slot)]}{minutes(slot.waits.p90)}"


def _percent(slot: Slot) -> str:
    percent = kept_percent(slot.waits.kept, slot.waits.called)
    return "" if percent is None else str(percent)


def _judge(slot: Slot) -> Level:
    return kept_level(kept_percent(slot.waits.kept, slot.waits.called))


def _hours(grid: _Grid, t: Translator, zone: Zone) -> Drawn:
    """The time under each full hour, and under what follows a seam, as far as it fits."""
    line, room = "", len(grid.slots) * grid.cell
    for place, slot in enumerate(grid.slots):
        time, at = t.time(slot.start, zone), place * grid.cell
        wanted = time.endswith("00") or place - 1 in grid.seams or not place
        if wanted and (not line or len(line) < at) and at + len(time) <= room:
            line = line.ljust(at) + time
    return Drawn((_label(t("supervisor.curves.hour")), Cell(line)), head=True)
