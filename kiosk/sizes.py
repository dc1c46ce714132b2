"""How large a kiosk's tiles and keys are on its panel, in millimetres."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.panel import HEIGHT_MM_PER_INCH, WIDTH_MM_PER_INCH
from common.domain.refusal import Refusal
from common.store.facts import KIOSK_INCHES
from common.store.store import Store
from kiosk.shelf import LEAST_HEIGHT, LEAST_WIDTH

TOUCHABLE_MM = 20
"""What a finger finds at the first try, an old one too."""

LARGEST_GRID = 100, 30

_KEY_COLUMNS = ((120, 8), (92, 6), (0, 5))
"""How wide the narrowest key is from how many columns of the screen (`kiosk.tcss`)."""

_KEY_ROWS = 3


@dataclass(frozen=True, slots=True)
class Sizes:
    """A panel of `inches` with so many `columns` and `rows`: the shorter side of the smallest tile
    that there can be, and of the smallest key to type with, in mm."""

    inches: int
    columns: int
    rows: int
    tile_mm: int
    key_mm: int

    @property
    def touchable(self) -> bool:
        """Whether a finger finds every tile and key."""
        return min(self.tile_mm, self.key_mm) >= TOUCHABLE_MM

    @property
    def fine(self) -> bool:
        """Whether the words are as large as they can be, too."""
        most_columns, most_rows = LARGEST_GRID
        return self.columns <= most_columns and self.rows <= most_rows


def measure(store: Store, code: str, columns: int, rows: int) -> Sizes:
    """The sizes at this kiosk of the centre, in a terminal of so many columns and rows.

    Raises:
        Refusal: `kiosk_unknown`.
    """
    facts = store.centre().kiosks.get(code)
    if facts is None:
        raise Refusal("kiosk_unknown", kiosk=code[:40])
    inches = facts.get("inches", KIOSK_INCHES)
    column_mm, row_mm = WIDTH_MM_PER_INCH * inches / columns, HEIGHT_MM_PER_INCH * inches / rows
    key_columns = next(wide for least, wide in _KEY_COLUMNS if columns >= least)
    return Sizes(
        inches=inches,
        columns=columns,
        rows=rows,
        tile_mm=int(min(LEAST_WIDTH * column_mm, LEAST_HEIGHT * row_mm)),
        key_mm=int(min(key_columns * column_mm, _KEY_ROWS * row_mm)),
    )
