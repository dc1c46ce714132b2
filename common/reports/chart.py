"""What every way of drawing a chart starts from: its scale, its numbers, which way its bars go."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from common.i18n.translator import Translator
from common.reports.document import Chart, Series

PERCENT = "%"
_WHOLE = 100.0
_LONGEST = 7
"""Characters of a time or a date under a bar: `07:30`, `15/11`, `11/2026`."""

_STEPS = (1.0, 2.0, 5.0, 10.0)
_TICKS = 5


@dataclass(frozen=True, slots=True)
class Scale:
    """From nothing to `top`, with a mark at each of `ticks`."""

    top: float
    ticks: tuple[float, ...]

    def share(self, value: float) -> float:
        """How far up a value is, 0 to 1."""
        return min(1.0, max(0.0, value / self.top)) if self.top else 0.0


def known(chart: Chart) -> list[float]:
    """Every value there is."""
    return [value for row in chart.series for value in row.values if value is not None]


def peak(chart: Chart) -> float:
    """What fills a panel: the highest value or the target; of percentages, all of them."""
    if chart.unit == PERCENT:
        return _WHOLE
    return max([*known(chart), chart.target or 0.0], default=0.0)


def scale(chart: Chart) -> Scale:
    """Round numbers up to the first one that nothing is above."""
    top = peak(chart)
    if top <= 0:
        return Scale(1.0, (0.0, 1.0))
    step = _step(top / _TICKS, whole=_whole(chart))
    count = math.ceil(top / step - 1e-9)
    return Scale(step * count, tuple(step * place for place in range(count + 1)))


def _step(least: float, *, whole: bool) -> float:
    ten = 10.0 ** math.floor(math.log10(least))
    step = next(ten * factor for factor in _STEPS if ten * factor >= least - 1e-9)
    return float(max(1, math.ceil(step))) if whole else step


def _whole(chart: Chart) -> bool:
    return all(value == int(value) for value in known(chart))


def is_lying(chart: Chart) -> bool:
    """Whether its bars go from left to right, since each has a name to be read. Times and dates
    stand in order under bars that rise, and some may be left out."""
    return not all(label[:1].isdigit() and len(label) <= _LONGEST for label in chart.labels)


def number(value: float, chart: Chart, t: Translator) -> str:
    """A value as people read it: whole where all are, else with one decimal, rounded half up."""
    return alone(value, t) if _whole(chart) else _decimal(value, t)


def alone(value: float, t: Translator) -> str:
    """A target or a mark of the scale: whole if it is."""
    return t.count(int(value)) if value == int(value) else _decimal(value, t)


def _decimal(value: float, t: Translator) -> str:
    rounded = Decimal(str(value)).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    whole, tenth = divmod(int(rounded * 10), 10)
    return f"{t.count(whole)}{t('unit.decimal')}{tenth}"


def heading(chart: Chart) -> str:
    """Its title, and in what it counts."""
    return f"{chart.title} ({chart.unit})" if chart.unit else chart.title


def target(chart: Chart, t: Translator) -> str:
    """What the line across is; nothing without one."""
    if chart.target is None:
        return ""
    gap = "" if chart.unit == PERCENT else " "
    value = f"{alone(chart.target, t)}{gap}{chart.unit}".rstrip()
    return t("report.chart.target", value=value)


def parts(chart: Chart, most: int) -> Iterator[Chart]:
    """The same chart in pieces of as many labels as there is room for."""
    count = max(1, -(-len(chart.labels) // max(1, most)))
    size = max(1, -(-len(chart.labels) // count))
    for start in range(0, count * size, size):
        cut = slice(start, start + size)
        rows = tuple(Series(row.title, row.values[cut], row.line) for row in chart.series)
        if count == 1 or chart.labels[cut]:
            yield replace(chart, labels=chart.labels[cut], series=rows)
