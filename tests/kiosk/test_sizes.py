"""Tiles and keys that a finger finds, computed from the panel that the centre file declares."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from common.domain.panel import HEIGHT_MM_PER_INCH, WIDTH_MM_PER_INCH
from common.store.store import Store
from kiosk import sizes
from motcua.cli import main
from tests.hall import make_hall
from tests.kiosk.visitor import visit
from tests.kiosk.ways import WAYS, go, hall_of_ways


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = make_hall(tmp_path / "data")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("grid", "status", "tile_mm", "key_mm"),
    [("96x27", 0, 50, 30), ("80x24", 0, 57, 30), ("200x60", 1, 22, 13)],
)
def test_on_the_usual_panel_a_finger_finds_every_tile(
    store: Store, grid: str, status: int, tile_mm: int, key_mm: int
) -> None:
    asked = ["kiosk", "k1", "--check", "--grid", grid, "--data", str(store.folder)]
    ran = CliRunner().invoke(main, [*asked, "--json"])
    found = json.loads(ran.output)
    assert (ran.exit_code, found["tile_mm"], found["key_mm"]) == (status, tile_mm, key_mm)
    assert found["touchable"] is (status == 0)
    said = CliRunner().invoke(main, [*asked, "--lang", "vi"]).output
    assert ("Ngón tay cần ít nhất 20 mm" in said) is (status == 1)


def test_a_small_panel_of_the_centre_file_is_said_to_be_too_small(store: Store) -> None:
    store.centre().kiosks["k1"]["inches"] = 10
    assert not sizes.measure(store, "k1", 96, 27).touchable
    del store.centre().kiosks["k1"]["inches"]
    assert sizes.measure(store, "k1", 96, 27).inches == 22


@pytest.mark.verify
@pytest.mark.parametrize("size", [(80, 24), (96, 27), (100, 30)], ids=str)
async def test_nothing_on_any_page_is_smaller_than_said(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    hall = hall_of_ways(tmp_path / "hall")
    said = sizes.measure(hall, "k1", *size)
    column_mm, row_mm = (
        WIDTH_MM_PER_INCH * said.inches / size[0],
        HEIGHT_MM_PER_INCH * said.inches / size[1],
    )
    for name in WAYS:
        async with visit(hall, size=size) as visitor:
            await go(visitor, name)
            for tile in visitor.tiles():
                if tile.face and tile.size.width:
                    wide, high = tile.size.width * column_mm, tile.size.height * row_mm
                    assert min(wide, high) >= said.key_mm, (name, tile.id, tile.size)
    hall.close()
