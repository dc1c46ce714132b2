"""A chart as shapes on paper, in points from the upper left corner: what SVG, PNG and PDF all draw.

Greys, hatching, dashes and marks of different shapes tell series apart: it is read in black and
white. What is not known leaves a gap; nothing at all is a thin line on the axis.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from common.i18n.translator import Translator
from common.i18n.vietnamese import nfc
from common.paper.fonts import Weight, font
from common.reports.chart import Scale, alone, heading, is_lying, known, number, scale, target
from common.reports.document import Chart

Point = tuple[float, float]
BLACK, WHITE = 0.0, 1.0


class Anchor(StrEnum):
    """Which end of a word stands at its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Area:
    """A closed shape filled with a grey, 0 black to 1 white; `edge`: with a line around it."""

    points: tuple[Point, ...]
    grey: float
    edge: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points; `width` in points."""

    points: tuple[Point, ...]
    width: float = 0.5
    grey: float = BLACK


@dataclass(frozen=True, slots=True)
class Word:
    """A text on its base line."""

    at: Point
    text: str
    size: float = 8.0
    anchor: Anchor = Anchor.START
    bold: bool = False


Shape = Area | Stroke | Word


@dataclass(frozen=True, slots=True)
class Picture:
    """Shapes in the order in which they are drawn."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class _Box:
    """Where values are drawn."""

    left: float
    top: float
    right: float
    bottom: float


WIDTH = 467.0
"""As wide as the text of an upright page of A4."""

HIGH = 150.0
"""Of bars that rise."""

_SIZE, _TITLE_SIZE = 8.0, 10.0
_LINE, _ROW = 11.0, 10.0
_GAP = 4.0
_NAME_SHARE = 0.4
_PALE = 0.8
_FILLS = (0.35, 0.8, WHITE)
_HATCH, _DASH = 4.0, {0: (), 1: (6.0, 3.0), 2: (2.0, 2.0)}
_ACROSS = (4.0, 2.0)
_MARK = 2.2
_MEASURED_AT = 100
_EM = 0.35
"""Half the height of a capital, of the size of its letters."""


def picture(
    chart: Chart, t: Translator, width: float = WIDTH, about: str = "", high: float = HIGH
) -> Picture:
    """The whole chart; `about` stands under its title: whose it is, and of which days. Bars that
    rise are `high`, those that lie need what they need."""
    head = list(_head(chart, t, width, about))
    top = max((shape.at[1] for shape in head if isinstance(shape, Word)), default=0.0) + 2 * _GAP
    if not known(chart):
        return Picture(
            width, top + _LINE, (*head, Word((0, top + _SIZE), t("report.chart.nothing")))
        )
    drawn = (
        _lying(chart, t, width, top) if is_lying(chart) else _standing(chart, t, width, top, high)
    )
    return Picture(width, drawn.height, (*head, *drawn.shapes))


@lru_cache(maxsize=512)
def measured(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a text is, in points."""
    face = font(Weight.BOLD if bold else Weight.REGULAR, _MEASURED_AT)
    return float(face.getlength(text)) * size / _MEASURED_AT


def cut(text: str, room: float, size: float = _SIZE) -> str:
    """As much of a text as there is room for."""
    text = nfc(text)
    if measured(text, size) <= room:
        return text
    while text and measured(f"{text}…", size) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


# What stands over it.


def _head(chart: Chart, t: Translator, width: float, about: str) -> Iterator[Shape]:
    line = _LINE
    yield Word((0, line), cut(heading(chart), width, _TITLE_SIZE), _TITLE_SIZE, bold=True)
    if about:
        line += _LINE
        yield Word((0, line), cut(about, width))
    if len(chart.series) > 1 or chart.target is not None:
        yield from _legend(chart, t, width, line + _LINE + 2)


def _legend(chart: Chart, t: Translator, width: float, line: float) -> Iterator[Shape]:
    left = 0.0
    names = [row.title for row in chart.series] if len(chart.series) > 1 else []
    for place, name in enumerate(
        [*names, *([target(chart, t)] if chart.target is not None else [])]
    ):
        room = 18 + measured(nfc(name), _SIZE) + 12
        if left and left + room > width:
            left, line = 0.0, line + _LINE
        middle = line - _EM * _SIZE
        if place == len(names):
            yield from _dashed(((left, middle), (left + 14, middle)), _ACROSS, 0.8)
        elif chart.series[place].line and not is_lying(chart):
            pattern = _DASH[place % len(_DASH)]
            yield from _dashed(((left, middle), (left + 14, middle)), pattern, 1.2)
            yield _marked(left + 7, middle, place % len(_DASH))
        else:
            yield from _bar(_Box(left, line - 7, left + 14, line), place)
        yield Word((left + 18, line), cut(name, width - 18))
        left += room


# Bars that rise and lines, over times and dates.


def _standing(chart: Chart, t: Translator, width: float, top: float, high: float) -> Picture:
    steps = scale(chart)
    said = [alone(tick, t) for tick in steps.ticks]
    left = max(measured(text, _SIZE) for text in said) + _GAP
    box = _Box(left, top + _LINE, width, top + _LINE + high)
    shapes = [*_rules(steps, said, box), *_columns(chart, t, steps, box)]
    if chart.target is not None:
        level = _level(chart.target, steps, box)
        shapes += _dashed(((box.left, level), (box.right, level)), _ACROSS, 1.0)
    shapes += _lines(chart, steps, box)
    shapes += _under(chart.labels, box)
    return Picture(width, box.bottom + _LINE + _GAP, tuple(shapes))


def _rules(steps: Scale, said: Sequence[str], box: _Box) -> Iterator[Shape]:
    for tick, text in zip(steps.ticks, said, strict=True):
        level = _level(tick, steps, box)
        grey = _PALE if tick else BLACK
        yield Stroke(((box.left, level), (box.right, level)), 0.5, grey)
        yield Word((box.left - _GAP, level + _EM * _SIZE), text, anchor=Anchor.END)


def _level(value: float, steps: Scale, box: _Box) -> float:
    return box.bottom - steps.share(value) * (box.bottom - box.top)


def _middle(place: int, chart: Chart, box: _Box) -> float:
    return box.left + (place + 0.5) * (box.right - box.left) / len(chart.labels)


def _columns(chart: Chart, t: Translator, steps: Scale, box: _Box) -> Iterator[Shape]:
    standing = [place for place, row in enumerate(chart.series) if not row.line]
    if not standing:
        return
    room = (box.right - box.left) / len(chart.labels)
    wide = room * 0.8 / len(standing)
    numbers = _room_for_numbers(chart, t, wide * (1.2 if len(standing) == 1 else 1.0))
    for label in range(len(chart.labels)):
        start = _middle(label, chart, box) - wide * len(standing) / 2
        for order, place in enumerate(standing):
            value = chart.series[place].values[label]
            if value is None:
                continue
            left = start + order * wide
            level = min(_level(value, steps, box), box.bottom - 0.8 * (not value))
            yield from _bar(_Box(left, level, left + wide * 0.92, box.bottom), place)
            if numbers:
                at = (left + wide * 0.46, level - 2)
                yield Word(at, number(value, chart, t), _SIZE - 1.5, Anchor.MIDDLE)


def _room_for_numbers(chart: Chart, t: Translator, room: float) -> bool:
    """Over all bars or none: some alone would look like the only ones that are known."""
    said = (number(value, chart, t) for value in known(chart))
    return not any(row.line for row in chart.series) and all(
        measured(text, _SIZE - 1.5) <= room for text in said
    )


def _lines(chart: Chart, steps: Scale, box: _Box) -> Iterator[Shape]:
    for place, row in enumerate(chart.series):
        if not row.line:
            continue
        stretch: list[Point] = []
        for label, value in enumerate(row.values):
            if value is None:
                yield from _line(stretch, place)
                stretch = []
            else:
                stretch.append((_middle(label, chart, box), _level(value, steps, box)))
        yield from _line(stretch, place)


def _under(labels: Sequence[str], box: _Box) -> Iterator[Shape]:
    """As many as have room, at equal distances."""
    room = (box.right - box.left) / len(labels)
    widest = max(measured(nfc(label), _SIZE) for label in labels) + _GAP
    step = max(1, -(-int(widest * 10) // int(room * 10)))
    for place in range(0, len(labels), step):
        at = (box.left + (place + 0.5) * room, box.bottom + _LINE)
        yield Stroke(((at[0], box.bottom), (at[0], box.bottom + 2)))
        yield Word(at, nfc(labels[place]), anchor=Anchor.MIDDLE)


# Bars that lie, each with a name.


def _lying(chart: Chart, t: Translator, width: float, top: float) -> Picture:
    said = {value: number(value, chart, t) for value in known(chart)}
    widest = max(measured(nfc(label), _SIZE) for label in chart.labels)
    name = min(widest, width * _NAME_SHARE)
    right = width - max(measured(text, _SIZE) for text in said.values()) - _GAP
    steps = scale(chart)
    each = len(chart.series) * _ROW + _GAP
    box = _Box(name + 2 * _GAP, top, right, top + each * len(chart.labels))
    shapes: list[Shape] = []
    for place, label in enumerate(chart.labels):
        middle = box.top + (place + 0.5) * each
        shapes.append(
            Word((name + _GAP, middle + _EM * _SIZE), cut(label, name + 0.1), anchor=Anchor.END)
        )
        for order, row in enumerate(chart.series):
            line = box.top + place * each + _GAP / 2 + order * _ROW
            shapes += _row(row.values[place], order, line, steps, box, said)
    shapes.append(Stroke(((box.left, box.top), (box.left, box.bottom))))
    if chart.target is not None:
        across = box.left + steps.share(chart.target) * (box.right - box.left)
        shapes.append(Stroke(((across, box.top), (across, box.bottom)), 2.0, WHITE))
        shapes += _dashed(((across, box.top), (across, box.bottom)), _ACROSS, 1.0)
    return Picture(width, box.bottom + _GAP, tuple(shapes))


def _row(
    value: float | None, order: int, line: float, steps: Scale, box: _Box, said: dict[float, str]
) -> Iterator[Shape]:
    base = line + _ROW / 2 + _EM * _SIZE
    if value is None:
        yield Word((box.left + _GAP, base), "—")
        return
    end = box.left + max(0.8, steps.share(value) * (box.right - box.left))
    yield from _bar(_Box(box.left, line + 0.5, end, line + _ROW - 0.5), order)
    yield Word((end + 3, base), said[value])


# What series look like.


def _bar(box: _Box, place: int) -> Iterator[Shape]:
    fill = place % len(_FILLS)
    corners = (
        (box.left, box.top),
        (box.right, box.top),
        (box.right, box.bottom),
        (box.left, box.bottom),
    )
    yield Area(corners, _FILLS[fill], edge=True)
    if _FILLS[fill] == WHITE:
        yield from _hatched(box)


def _hatched(box: _Box) -> Iterator[Shape]:
    """Slanting lines, as far as they are in the box."""
    high, wide = box.bottom - box.top, box.right - box.left
    offset = _HATCH
    while offset < wide + high:
        one = (box.left + max(0.0, offset - high), box.top + min(offset, high))
        other = (box.left + min(offset, wide), box.top + max(0.0, offset - wide))
        yield Stroke((one, other))
        offset += _HATCH


def _line(points: Sequence[Point], place: int) -> Iterator[Shape]:
    """One stretch that is known, with a mark at each value."""
    if len(points) > 1:
        yield from _dashed(tuple(points), _DASH[place % len(_DASH)], 1.2)
    for left, level in points:
        yield _marked(left, level, place % len(_DASH))


def _marked(x: float, y: float, shape: int) -> Area:
    far = _MARK
    if shape == 0:
        return Area(
            ((x, y - far - 0.6), (x + far + 0.6, y), (x, y + far + 0.6), (x - far - 0.6, y)), BLACK
        )
    if shape == 1:
        corners = ((x - far, y - far), (x + far, y - far), (x + far, y + far), (x - far, y + far))
        return Area(corners, WHITE, edge=True)
    return Area(((x, y - far - 0.5), (x + far + 0.5, y + far), (x - far - 0.5, y + far)), BLACK)


def _dashed(points: tuple[Point, ...], pattern: tuple[float, ...], width: float) -> Iterator[Shape]:
    """A line in pieces `pattern[0]` long with `pattern[1]` between them; whole without one."""
    if not pattern:
        yield Stroke(points, width)
        return
    on, off = pattern
    walked = 0.0
    for (x1, y1), (x2, y2) in pairwise(points):
        long = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
        start = -(walked % (on + off))
        while start < long:
            one, other = max(0.0, start) / long, min(long, start + on) / long
            if other > one:
                ends = tuple((x1 + (x2 - x1) * at, y1 + (y2 - y1) * at) for at in (one, other))
                yield Stroke(ends, width)
            start += on + off
        walked += long
