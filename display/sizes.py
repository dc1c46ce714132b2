"""How large a hall screen shows things, in millimetres, and from how far they can be read."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.panel import HEIGHT_MM_PER_INCH
from common.store.store import Store
from common.views import display
from display import plan

_MM_PER_M = plan.LEGIBLE_MM / 10
"""How high a digit must be for each metre from which it is to be read."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """A screen of `inches` with so many `columns` and `rows`: digits of the call in the big place
    and of the smallest call in the list, and a row of plain type, in mm."""

    inches: int
    columns: int
    rows: int
    big_mm: int
    listed_mm: int
    row_mm: int

    @property
    def readable(self) -> bool:
        """Whether every call can be read from ten metres."""
        return self.listed_mm >= plan.LEGIBLE_MM

    @property
    def fine(self) -> bool:
        """Whether plain type is as large as it can be, too."""
        most_columns, most_rows = plan.LARGEST_GRID
        return self.columns <= most_columns and self.rows <= most_rows


def metres(mm: int) -> int:
    """From how far a digit of this height can be read."""
    return int(mm / _MM_PER_M)


def measure(store: Store, code: str, columns: int, rows: int) -> Sizes:
    """The sizes on this display of the centre, in a terminal of so many columns and rows.

    Raises:
        Refusal: `display_unknown`.
    """
    view = display.read(store, code)
    inches = view.panel.inches
    made = plan.make(columns, rows, view.widest, len(view.queues), inches)
    return Sizes(
        inches=inches,
        columns=columns,
        rows=rows,
        big_mm=int(plan.digit_mm(made.stage.door_scale, rows, inches)),
        listed_mm=int(plan.digit_mm(made.listed.door_scale, rows, inches)),
        row_mm=int(HEIGHT_MM_PER_INCH * inches / rows),
    )
