"""Caps of keys, numbers of steps and boxes to tick, drawn: the font has no arrows and no boxes."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from common.forms import styles

_ARROWS = {
    "↑": ((0.5, 0.9), (0.15, 0.3), (0.85, 0.3)),
    "↓": ((0.5, 0.1), (0.15, 0.7), (0.85, 0.7)),
    "←": ((0.1, 0.5), (0.7, 0.85), (0.7, 0.15)),
    "→": ((0.9, 0.5), (0.3, 0.85), (0.3, 0.15)),
}
_BETWEEN = "…"
_DEEP, _FACE = HexColor("#10456b"), HexColor("#ffffff")
_HIGH, _SIDE, _GAP = 1.3, 0.38, 0.25
"""Of the size of the letters: height of a cap, room beside its letters, room between caps."""


def width_of(keys: Sequence[str], size: float) -> float:
    """Of these caps side by side, in points."""
    caps = _single(keys)
    return sum(_cap_width(cap, size) for cap in caps) + max(0, len(caps) - 1) * _GAP * size


def _single(keys: Sequence[str]) -> list[str]:
    """Arrows are keys of their own."""
    return [
        part
        for key in keys
        for part in (list(key.replace(" ", "")) if set(key) <= {*_ARROWS, " "} else [key])
    ]


def _cap_width(cap: str, size: float) -> float:
    if cap == _BETWEEN:
        return float(stringWidth(cap, styles.face(styles.BOLD), size))
    inner = size * 0.8 if cap in _ARROWS else stringWidth(cap, styles.face(styles.BOLD), size)
    return float(max(inner + 2 * _SIDE * size, _HIGH * size))


class Caps(Flowable):  # type: ignore[misc]
    """Keys side by side; without any, the point of a list."""

    def __init__(self, keys: Sequence[str], size: float, *, round_: bool = False) -> None:
        super().__init__()
        self._keys = _single(keys)
        self._size = size
        self._round = round_
        self.width = width_of(keys, size) or size
        self.height = _HIGH * size

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As wide and high as they are."""
        return self.width, self.height

    def draw(self) -> None:
        """From left to right."""
        if not self._keys:
            self.canv.setFillColor(_DEEP)
            self.canv.circle(0.75 * self._size, 0.62 * self._size, 0.2 * self._size, 0, 1)
            return
        left = 0.0
        for cap in self._keys:
            wide = _cap_width(cap, self._size)
            self._cap(cap, left, wide)
            left += wide + _GAP * self._size

    def _cap(self, cap: str, left: float, wide: float) -> None:
        size, canvas = self._size, self.canv
        canvas.setStrokeColor(_DEEP)
        canvas.setLineWidth(0.07 * size)
        if self._round:
            canvas.setFillColor(_DEEP)
            canvas.circle(left + wide / 2, self.height / 2, 0.62 * size, 0, 1)
            canvas.setFillColor(_FACE)
        elif cap != _BETWEEN:
            canvas.setFillColor(_FACE)
            canvas.roundRect(left, 0, wide, self.height, 0.25 * size, 1, 1)
        canvas.setFillColor(_FACE if self._round else _DEEP)
        if cap in _ARROWS:
            self._arrow(cap, left + (wide - 0.8 * size) / 2)
        else:
            canvas.setFont(styles.face(styles.BOLD), size)
            canvas.drawCentredString(left + wide / 2, 0.3 * size, cap)

    def _arrow(self, cap: str, left: float) -> None:
        unit = 0.8 * self._size
        path = self.canv.beginPath()
        for place, (x, y) in enumerate(_ARROWS[cap]):
            at = (left + x * unit, 0.25 * self._size + y * unit)
            (path.lineTo if place else path.moveTo)(*at)
        path.close()
        self.canv.drawPath(path, 0, 1)


class Tick(Flowable):  # type: ignore[misc]
    """An empty box."""

    def __init__(self, size: float) -> None:
        super().__init__()
        self._size = size

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As high as a line."""
        return self._size, 1.3 * self._size

    def draw(self) -> None:
        """Room for a cross."""
        self.canv.setStrokeColor(_DEEP)
        self.canv.setLineWidth(0.08 * self._size)
        self.canv.rect(0.25 * self._size, 0.15 * self._size, 0.95 * self._size, 0.95 * self._size)
