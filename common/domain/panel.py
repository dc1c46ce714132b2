"""How large a screen is: a diagonal in inches of a panel of 16:9, in millimetres."""

from __future__ import annotations

from math import hypot

_MM_PER_INCH = 25.4
_WIDE, _HIGH = 16, 9
_DIAGONAL = hypot(_WIDE, _HIGH)

HEIGHT_MM_PER_INCH = _MM_PER_INCH * _HIGH / _DIAGONAL
"""How high a panel is for each inch of its diagonal."""

WIDTH_MM_PER_INCH = _MM_PER_INCH * _WIDE / _DIAGONAL
"""How wide it is for each."""
