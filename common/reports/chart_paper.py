"""A chart in a report on paper: lines and letters, not dots."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from common.forms import styles
from common.forms.parts import Flow, beside, composed, gap
from common.i18n.translator import Translator
from common.reports.chart import is_lying, parts
from common.reports.chart_picture import Anchor, Area, Picture, Stroke, Word, picture
from common.reports.document import Chart

_MOST_ROWS = 30
"""Bars below one another that a page has room for, upright or not."""

_HIGH = 105.0
_WIDE = 600.0
_BETWEEN = 14.0


def charts(found: Sequence[Chart], t: Translator, width: float) -> Flow:
    """Each over the whole width, in points, or two beside one another on a wide page; one too long
    for a page in parts."""
    parted = [part for one in found for part in _parted(one)]
    beside_one = 2 if width >= _WIDE and len(found) > 1 else 1
    story: Flow = []
    for start in range(0, len(parted), beside_one):
        row = parted[start : start + beside_one]
        room = (width - _BETWEEN * (len(row) - 1)) / len(row)
        drawn: Flow = [Drawn(picture(one, t, room, high=_HIGH)) for one in row]
        if len(row) > 1:
            drawn = [beside(*drawn, widths=[room + _BETWEEN, room])]
        story += [gap(3), *drawn]
    return [*story, gap(3)] if story else story


def _parted(chart: Chart) -> Iterator[Chart]:
    rows = _MOST_ROWS // max(1, len(chart.series)) if is_lying(chart) else len(chart.labels)
    return parts(chart, rows)


class Drawn(Flowable):  # type: ignore[misc]
    """A picture among the parts of a page; it is not broken."""

    def __init__(self, drawn: Picture) -> None:
        super().__init__()
        self._drawn = drawn
        self.width, self.height = drawn.width, drawn.height

    def wrap(self, *_: float) -> tuple[float, float]:
        """Its size, whatever room there is."""
        return self._drawn.width, self._drawn.height

    def draw(self) -> None:
        """Its shapes, from the top."""
        for shape in self._drawn.shapes:
            if isinstance(shape, Area):
                self._fill(shape)
            elif isinstance(shape, Stroke):
                self._stroke(shape)
            else:
                self._write(shape)

    def _path(self, points: tuple[tuple[float, float], ...]) -> Any:
        path = self.canv.beginPath()
        path.moveTo(points[0][0], self.height - points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, self.height - y)
        return path

    def _fill(self, area: Area) -> None:
        path = self._path(area.points)
        path.close()
        self.canv.setFillColor(_grey(area.grey))
        self.canv.setStrokeColor(_grey(0.0))
        self.canv.setLineWidth(0.5)
        self.canv.drawPath(path, stroke=int(area.edge), fill=1)

    def _stroke(self, stroke: Stroke) -> None:
        self.canv.setStrokeColor(_grey(stroke.grey))
        self.canv.setLineWidth(stroke.width)
        self.canv.drawPath(self._path(stroke.points), stroke=1, fill=0)

    def _write(self, word: Word) -> None:
        self.canv.setFillColor(_grey(0.0))
        self.canv.setFont(styles.face(styles.BOLD if word.bold else styles.REGULAR), word.size)
        write = {
            Anchor.START: self.canv.drawString,
            Anchor.MIDDLE: self.canv.drawCentredString,
            Anchor.END: self.canv.drawRightString,
        }[word.anchor]
        write(word.at[0], self.height - word.at[1], composed(word.text))


def _grey(share: float) -> Color:
    return Color(share, share, share)
