"""Tiles side by side: equally large, each with its number key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from textual.app import ComposeResult
from textual.containers import Grid

from kiosk import shelf
from kiosk.widgets.tile import Face, Tile, enlarged, rows_for

MOST = 9
"""One for each number key."""

Offer = tuple[Face, str]
"""What a tile says, and what touching it means."""


class Tiles(Grid):
    """At most nine tiles."""

    def compose(self) -> ComposeResult:
        """All of them; what is not offered is not seen."""
        for number in range(1, MOST + 1):
            yield Tile(id=f"tile-{number}")

    def put(self, offers: Sequence[Offer], size: shelf.Grid) -> None:
        """Show these in a grid of this size. Rows are equally high; what does not divide stays
        empty."""
        height = (self.size.height + shelf.GAP) // size.rows - shelf.GAP
        self.styles.grid_size_columns, self.styles.grid_size_rows = size.columns, size.rows
        self.styles.grid_rows = str(height)
        self._fill(offers)

    def piles(self, offers: Sequence[Offer]) -> list[Sequence[Offer]]:
        """Pages of tiles one above the other, each as high as its name wants in big type; at least
        one page."""
        return shelf.piles(offers, self._needs(offers), self.size.height)

    def pile(self, offers: Sequence[Offer]) -> None:
        """Show one of these pages; the rows that are left over make the names still larger."""
        heights = shelf.heights(self._needs(offers), self.size.height)
        self.styles.grid_size_columns, self.styles.grid_size_rows = 1, max(1, len(offers))
        self.styles.grid_rows = " ".join(map(str, heights)) or "1fr"
        self._fill(offers)

    def _needs(self, offers: Sequence[Offer]) -> list[int]:
        keyed = (enlarged(replace(face, key=face.key or "1")) for face, _ in offers)
        return [rows_for(face, self.size.width) for face in keyed]

    def _fill(self, offers: Sequence[Offer]) -> None:
        for number, tile in enumerate(self.query(Tile), start=1):
            if number > len(offers):
                tile.offer(None)
                continue
            face, choice = offers[number - 1]
            tile.offer(replace(face, key=face.key or str(number)), choice)
