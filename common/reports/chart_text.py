"""A chart as lines of text: bars of block characters with their numbers, read without colours.

Each series has a panel of its own, all on one scale; a line is drawn as bars too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from common.i18n.translator import Translator
from common.reports import blocks
from common.reports.chart import alone, heading, is_lying, known, number, parts, peak, target
from common.reports.document import Chart

_LEFT = 8
"""Cells for the scale, at the left of bars that stand."""

_LEAST, _MOST = 3, 8
"""Cells of a bar with the space after it."""

_HIGH, _SEVERAL_HIGH = 4, 3
"""Lines of a panel, alone and among others."""

_NAME_SHARE = 0.45
_LEAST_BAR = 10
_UNKNOWN = "—"
_ACROSS, _UPRIGHT = "┄", "┊"
_INDENT = 2


def chart_text(chart: Chart, t: Translator, width: int) -> str:
    """The whole chart in `width` columns; what is too long for one row goes on below."""
    return "\n".join(line.rstrip() for line in lines(chart, t, width))


def lines(chart: Chart, t: Translator, width: int) -> list[str]:
    """Title, bars, and what the line across them is."""
    if not known(chart):
        return [heading(chart), t("report.chart.nothing")]
    drawn = _lying(chart, t, width) if is_lying(chart) else _standing(chart, t, width)
    mark = _UPRIGHT if is_lying(chart) else _ACROSS * 2
    below = [f"{mark} {target(chart, t)}"] if chart.target is not None else []
    return [heading(chart), *drawn, *below]


# Bars that stand, over times and dates.


@dataclass(frozen=True, slots=True)
class _Panel:
    """What all bars of a chart share: the value that fills them, how many lines high they are, how
    wide each is with the space after it."""

    top: float
    high: int
    cell: int
    target: float | None

    @property
    def target_line(self) -> int | None:
        """The line, from the top, that the target is on."""
        if self.target is None or not self.top:
            return None
        eighth = int(self.target / self.top * self.high * blocks.EIGHTHS)
        return max(0, self.high - 1 - max(0, eighth - 1) // blocks.EIGHTHS)


def _standing(chart: Chart, t: Translator, width: int) -> Iterator[str]:
    room = width - _LEFT
    longest = max(len(number(value, chart, t)) for value in known(chart))
    least = max(_LEAST, longest + 1)
    cell = max(least, min(_MOST, room // max(1, len(chart.labels))))
    high = _HIGH if len(chart.series) == 1 else _SEVERAL_HIGH
    panel = _Panel(peak(chart), high, cell, chart.target)
    for part in parts(chart, room // cell):
        for row in part.series:
            if len(part.series) > 1:
                yield f" {row.title}"
            yield from _bars(row.values, panel, chart, t)
        yield " " * _LEFT + _labels(part.labels, cell)


def _bars(
    values: Sequence[float | None], panel: _Panel, chart: Chart, t: Translator
) -> Iterator[str]:
    for line in range(panel.high):
        across = _ACROSS if line == panel.target_line else " "
        row = "".join(_piece(value, panel, line, across) for value in values)
        yield _scale(panel, line, t) + row
    said = (_UNKNOWN if value is None else number(value, chart, t) for value in values)
    yield " " * _LEFT + "".join(f"{text.center(panel.cell - 1)} " for text in said)


def _piece(value: float | None, panel: _Panel, line: int, across: str) -> str:
    block = blocks.standing(value or 0, panel.top, panel.high, panel.high - 1 - line)
    return (across if block == " " else block) * (panel.cell - 1) + across


def _scale(panel: _Panel, line: int, t: Translator) -> str:
    if line == panel.target_line and panel.target is not None:
        text = alone(panel.target, t)
    else:
        text = alone(panel.top, t) if line == 0 and panel.top else ""
    return f"{text:>{_LEFT - 1}} "


def _labels(labels: Sequence[str], cell: int) -> str:
    """Each under its bar, as far as there is room."""
    line = ""
    for place, label in enumerate(labels):
        if not line or len(line) < place * cell:
            line = line.ljust(place * cell) + label
    return line


# Bars that lie, each with a name.


def _lying(chart: Chart, t: Translator, width: int) -> Iterator[str]:
    several = len(chart.series) > 1
    names = [f"{'':{_INDENT}}{row.title}" for row in chart.series] if several else chart.labels
    name = min(max(map(len, names)), int(width * _NAME_SHARE))
    longest = max(len(number(value, chart, t)) for value in known(chart))
    wide = max(_LEAST_BAR, width - name - longest - 4)
    for place, label in enumerate(chart.labels):
        if several:
            yield _cut(label, width)
        for row, own in zip(chart.series, names if several else [label], strict=True):
            yield f"{_cut(own, name):<{name}}  {_bar(row.values[place], wide, chart, t)}"


def _bar(value: float | None, wide: int, chart: Chart, t: Translator) -> str:
    if value is None:
        return _UNKNOWN
    top = peak(chart)
    bar = blocks.lying(value, top, wide)
    if chart.target is not None and top:
        place = min(wide - 1, int(chart.target / top * wide))
        bar = f"{bar[:place]}{_UPRIGHT}{bar[place + 1 :]}"
    return f"{bar} {number(value, chart, t)}"


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[: max(0, room - 1)]}…"
