"""How the services are laid out: how many tiles fit, on how many pages, under which agency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from common.views.hall import Text
from common.views.kiosk import ServiceTile

T = TypeVar("T")

LEAST_WIDTH = 25
LEAST_HEIGHT = 5
GAP = 1

_MOST_COLUMNS = 3
_MOST_ROWS = 3
"""Nine tiles: one for each number key, and as many as a person takes in at a glance."""

LONG = 2
"""Side by side where names are long: a procedure's may have a hundred letters."""

_FLAT_PAGES = 3
"""More pages of services than that, and people first choose the agency."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns and rows of tiles."""

    columns: int
    rows: int

    @property
    def cells(self) -> int:
        """How many tiles there is room for."""
        return self.columns * self.rows


@dataclass(frozen=True, slots=True)
class Group:
    """An agency and its services."""

    agency: str
    name: Text
    services: tuple[ServiceTile, ...]


def room(width: int, height: int, abreast: int = _MOST_COLUMNS) -> Grid:
    """The most tiles that fit into an area of cells without being too small for a finger, not more
    than `abreast` side by side."""
    columns = (width + GAP) // (LEAST_WIDTH + GAP)
    rows = (height + GAP) // (LEAST_HEIGHT + GAP)
    return Grid(min(max(columns, 1), abreast), min(max(rows, 1), _MOST_ROWS))


def shape(count: int, most: Grid) -> Grid:
    """The grid for `count` tiles: as few rows as possible, evenly filled."""
    rows = min(-(-max(count, 1) // most.columns), most.rows)
    return Grid(min(-(-max(count, 1) // rows), most.columns), rows)


def pages(items: Sequence[T], most: int) -> list[Sequence[T]]:
    """Cut into pages of at most `most`, all about equally full; at least one page."""
    if not items:
        return [items]
    size = -(-len(items) // -(-len(items) // most))
    return [items[start : start + size] for start in range(0, len(items), size)]


def in_groups(services: Sequence[ServiceTile], cells: int) -> bool:
    """Whether the services fill so many pages that the agency is asked first."""
    ordinary = [tile for tile in services if not tile.guidance]
    return len(ordinary) > _FLAT_PAGES * (cells - 1)


def groups(services: Sequence[ServiceTile]) -> list[Group]:
    """The services by agency, in the order of the centre file; guidance belongs to none."""
    found: dict[str, list[ServiceTile]] = {}
    for tile in services:
        if not tile.guidance:
            found.setdefault(tile.agency, []).append(tile)
    return [Group(code, tiles[0].agency_name, tuple(tiles)) for code, tiles in found.items()]
