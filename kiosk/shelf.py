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


def piles(items: Sequence[T], needs: Sequence[int], height: int) -> list[Sequence[T]]:
    """Cut into pages of tiles one above the other, in order; `needs` are the rows of each, 0 where
    no height is enough. At least one page."""
    found: list[list[T]] = [[]]
    left = height
    for item, need in zip(items, needs, strict=True):
        rows = _rows(need, height)
        if found[-1] and rows > left:
            found.append([])
            left = height
        found[-1].append(item)
        left -= rows + GAP
    return list(found)


def _rows(need: int, height: int) -> int:
    """Of one tile; what cannot be in big type anyway needs no more than a finger does."""
    return max(need, LEAST_HEIGHT) if need <= height else LEAST_HEIGHT


def heights(needs: Sequence[int], height: int) -> list[int]:
    """The rows of each tile of such a page: as many as it needs, and its share of what is left."""
    if not needs:
        return []
    rows = [_rows(need, height) for need in needs]
    left = height - sum(rows) - GAP * (len(rows) - 1)
    share, over = divmod(left, len(rows))
    return [max(1, row + share + (number < over)) for number, row in enumerate(rows)]


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
