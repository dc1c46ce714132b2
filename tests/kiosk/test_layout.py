"""Large enough for fingers and eyes on every grid from 80x24 to 120x36."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from common.store.store import Store
from kiosk import shelf
from kiosk.pictograms import FACES, MARKS
from kiosk.widgets.lettering import big, wrap
from kiosk.widgets.tile import Face, Tile, lay_out
from tests.common.tui.hall import picture
from tests.hall import issue, sign_in
from tests.kiosk.visitor import Visitor, visit

pytestmark = pytest.mark.verify

BETWEEN = [pytest.param(size, marks=pytest.mark.verify) for size in ((90, 27), (100, 30))]
SIZES = [(80, 24), *BETWEEN, (120, 36)]
WAYS: dict[str, Sequence[str]] = {
    "start": (),
    "services": ("1",),
    "priority": ("1", "1"),
    "number": ("1", "1", "2"),
    "mine": ("2",),
    "dossier": ("4",),
}
GOLDEN = Path(__file__).with_name("golden")


def in_the_body(visitor: Visitor) -> list[Tile]:
    body = visitor.app.screen.query_one("#body")
    return [tile for tile in visitor.tiles() if body in tile.ancestors]


def apart(one: Tile, other: Tile) -> int:
    """Rows or columns between two tiles, whichever is more."""
    first, second = one.region, other.region
    return max(
        second.x - first.right, first.x - second.right, second.y - first.bottom,
        first.y - second.bottom,
    )  # fmt: skip


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("way", WAYS)
async def test_tiles_are_large_apart_and_whole(
    store: Store, size: tuple[int, int], way: str
) -> None:
    async with visit(store, size) as visitor:
        await visitor.press(*WAYS[way])
        tiles = visitor.tiles()
        for tile in tiles:
            assert tile.region in visitor.app.screen.region
            assert tile.region.height >= 3
        for index, tile in enumerate(tiles):
            assert all(apart(tile, other) >= 1 for other in tiles[index + 1 :])
        keypad = way == "mine" and size[1] < 30
        for tile in in_the_body(visitor):
            assert tile.region.height >= (3 if keypad else 5)


@pytest.mark.parametrize("size", SIZES)
async def test_the_names_of_the_commune_are_never_cut(store: Store, size: tuple[int, int]) -> None:
    async with visit(store, size) as visitor:
        await visitor.press("1")
        for _ in range(3):
            for tile in in_the_body(visitor):
                assert tile.face is not None
                rows = lay_out(tile.face, *tile.size)
                name = " ".join(
                    text.strip() for row in rows for text, part in row if part == "name"
                )
                assert " ".join(name.split()) == tile.face.name
            await visitor.press("+")


def drawn_on(visitor: Visitor, tile: Tile) -> str:
    """What is seen of a tile, its rows one after the other."""
    x, y, width, height = tile.region
    return "\n".join(row[x : x + width] for row in picture(visitor.app)[y : y + height])


@pytest.mark.parametrize("size", SIZES)
async def test_pictures_stand_beside_the_words_of_the_start_page(
    store: Store, size: tuple[int, int]
) -> None:
    async with visit(store, size) as visitor:
        for name, mark in MARKS.items():
            tile = visitor.tile(name)
            if name == "booked":  # nobody has booked a time in this hall
                assert not tile.display
                continue
            seen = drawn_on(visitor, tile)
            assert all(row in seen for row in mark), (name, seen)


@pytest.mark.parametrize("words", ["LẤY SỐ", "TAKE A NUMBER"])
def test_no_picture_makes_big_words_smaller(words: str) -> None:
    bare = Face(words, key="1", hint="Nộp hồ sơ", big=4)
    for width, height in product(range(30, 90), range(9, 24)):
        marked = lay_out(replace(bare, mark=MARKS["ticket"]), width, height)
        named = [
            sum(part == "name" and text.strip() != "" for row in rows for text, part in row)
            for rows in (marked, lay_out(bare, width, height))
        ]
        assert named[0] == named[1], (width, height)


@pytest.mark.parametrize("name", ["start", "services", "priority", "number"])
async def test_the_pages_look_as_they_did(store: Store, name: str) -> None:
    sign_in(store, "5", "q5")
    issue(store, "ho-tich")
    async with visit(store) as visitor:
        await visitor.press(*WAYS[name])
        looks_as_it_did(visitor, name)


def looks_as_it_did(visitor: Visitor, name: str) -> None:
    """After a change that was meant, delete the file: the next run writes it anew and fails."""
    as_it_was("\n".join(row.rstrip() for row in picture(visitor.app)) + "\n", name)


def as_it_was(shown: str, name: str) -> None:
    """The same, of what is drawn."""
    golden = GOLDEN / f"{name}.txt"
    if not golden.exists():
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(shown, encoding="utf-8")
        pytest.fail(f"{golden.name} was missing and has been written; look at it")
    assert shown == golden.read_text(encoding="utf-8")


@given(st.lists(st.integers(), max_size=100), st.integers(1, 9))
def test_pages_hold_everything_once_in_order(items: list[int], most: int) -> None:
    pages = shelf.pages(items, most)
    assert [item for page in pages for item in page] == items
    assert all(len(page) <= most for page in pages)
    assert pages == [[]] or all(pages)


@given(st.integers(1, 9), st.integers(60, 200), st.integers(11, 80))
def test_a_grid_holds_its_tiles(count: int, width: int, height: int) -> None:
    most = shelf.room(width, height)
    size = shelf.shape(min(count, most.cells), most)
    assert size.cells >= min(count, most.cells)
    assert size.columns <= most.columns
    assert size.rows <= most.rows


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Mn")), max_size=60)


@given(WORDS, WORDS, WORDS, st.sampled_from(["", "1", "+"]), st.integers(0, 4))
def test_every_row_of_a_tile_is_as_wide_as_the_tile(
    name: str, hint: str, foot: str, key: str, scale: int
) -> None:
    face = Face(name, key=key, hint=hint, foot=foot, big=scale)
    if key == "1":
        face = replace(face, mark=MARKS["mine"], sign=FACES["satisfied"])
    for width, height in ((25, 5), (26, 11), (40, 3), (78, 20), (8, 3)):
        rows = lay_out(face, width, height)
        assert len(rows) == height
        for row in rows:
            assert sum(cell_len(text) for text, _ in row) == width


@given(WORDS, st.integers(1, 40), st.integers(1, 4))
def test_wrapped_words_stay_within_their_room(text: str, width: int, most: int) -> None:
    lines = wrap(text, width, most)
    assert len(lines) <= most
    assert all(cell_len(line) <= width for line in lines)


def test_big_words_use_the_room_there_is() -> None:
    assert len(big("LẤY SỐ", 39, 9)) == 7
    assert len(big("LẤY SỐ", 70, 14)) == 13
    assert len(big("TAKE A NUMBER", 40, 9)) == 9
    assert big("TAKE A NUMBER", 30, 9) == []
