"""Tiles side by side: equally large, each with its number key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from textual.app import ComposeResult
from textual.containers import Grid

from kiosk import shelf
from kiosk.widgets.tile import Face, Tile

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
        for number, tile in enumerate(self.query(Tile), start=1):
            if number > len(offers):
                tile.offer(None)
                continue
            face, choice = offers[number - 1]
            tile.offer(replace(face, key=str(number)), choice)
