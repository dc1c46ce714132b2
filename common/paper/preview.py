"""A paper small enough for a terminal."""

from __future__ import annotations

from PIL import Image

_BLOCKS = " ▀▄█"
"""By the inked halves: 1 the upper, 2 the lower."""
_ENOUGH_INK = 90
"""Of 255: a point is inked by less than half of its dots, or thin strokes would break."""


def half_blocks(image: Image.Image, columns: int) -> list[str]:
    """`image` (mode '1', 0 = ink) as lines of `columns` cells, each two points, ink as blocks."""
    rows = max(1, round(image.height * columns / image.width / 2)) * 2
    shades = image.convert("L").resize((columns, rows), Image.Resampling.BOX).tobytes()
    inked = [255 - shade >= _ENOUGH_INK for shade in shades]
    lines = [inked[at : at + columns] for at in range(0, len(inked), columns)]
    return [
        "".join(_BLOCKS[upper + 2 * lower] for upper, lower in zip(top, low, strict=True))
        for top, low in zip(lines[::2], lines[1::2], strict=True)
    ]
