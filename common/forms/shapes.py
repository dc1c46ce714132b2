"""What is drawn and not set: dotted lines to write on, rules, and the QR code."""

from __future__ import annotations

import segno
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

_QUIET = 4
"""Blank modules around a QR code."""


class Dotted(Flowable):  # type: ignore[misc]
    """A label, and dots to write on, from its end to the end of the line."""

    def __init__(self, label: Paragraph) -> None:
        super().__init__()
        self._label = label

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As wide as there is room, as high as the label."""
        self.width = width
        _, self.height = self._label.wrap(width, height)
        return width, self.height

    def draw(self) -> None:
        """The label, then the dots on its last line."""
        self._label.drawOn(self.canv, 0, 0)
        self._dots(self.canv)

    def _dots(self, canvas: Canvas) -> None:
        style = self._label.style
        at = style.leading - style.fontSize
        canvas.saveState()
        canvas.setLineWidth(0.7)
        canvas.setLineCap(1)
        canvas.setDash(0, 2.6)
        canvas.line(self._end_of_label() + 4, at, self.width, at)
        canvas.restoreState()

    def _end_of_label(self) -> float:
        lines = self._label.getActualLineWidths0()
        return float(lines[-1]) if lines else 0.0


class Rule(Flowable):  # type: ignore[misc]
    """A short line in the middle, under a name; its length in points."""

    def __init__(self, length: float) -> None:
        super().__init__()
        self._length = length

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The whole width, and a little air."""
        self.width, self.height = width, 1.2 * mm
        return self.width, self.height

    def draw(self) -> None:
        """The line."""
        self.canv.setLineWidth(0.7)
        left = (self.width - self._length) / 2
        self.canv.line(left, 0, left + self._length, 0)


class QrCode(Flowable):  # type: ignore[misc]
    """A text as a QR code with its quiet zone, drawn as plain rectangles; `side` in points."""

    def __init__(self, text: str, side: float = 22 * mm) -> None:
        super().__init__()
        self._rows = segno.make(text, error="m", micro=False).matrix
        self.width = self.height = side

    def draw(self) -> None:
        """Each run of dark modules as one rectangle."""
        module = self.width / (len(self._rows) + 2 * _QUIET)
        for number, row in enumerate(self._rows):
            y = self.height - (number + 1 + _QUIET) * module
            for start, end in _runs(row):
                x = (start + _QUIET) * module
                self.canv.rect(x, y, (end - start) * module, module, stroke=0, fill=1)


def _runs(row: bytearray) -> list[tuple[int, int]]:
    """Where dark modules begin, and where they end."""
    edges = [i for i in range(len(row) + 1) if _dark(row, i) != _dark(row, i - 1)]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _dark(row: bytearray, at: int) -> bool:
    return 0 <= at < len(row) and bool(row[at])
