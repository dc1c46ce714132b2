"""Big type: drawn as designed, as wide as measured, whatever it is asked to write."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.app import App, ComposeResult
from textual.geometry import Size

from common.tui.bigtype import LARGEST, BigText, draw, fitting, measure
from common.tui.glyphs import lettering
from tests.common.tui.hall import picture

GOLDEN = Path(__file__).with_name("bigtype.txt")

TONES = "\N{COMBINING ACUTE ACCENT}\N{COMBINING GRAVE ACCENT}\N{COMBINING HOOK ABOVE}"
TONES += "\N{COMBINING TILDE}\N{COMBINING DOT BELOW}"
VOWELS = "AĂÂEÊIOÔƠUƯY"
CAPITALS = [unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in ["", *TONES]]


def goldens() -> dict[tuple[str, int], list[str]]:
    found: dict[tuple[str, int], list[str]] = {}
    for block in GOLDEN.read_text(encoding="utf-8").strip().split("\n\n"):
        head, *rows = block.splitlines()
        text, _, scale = head.rpartition(" x")
        found[text, int(scale)] = [row.strip("|") for row in rows]
    return found


@pytest.mark.parametrize(("text", "scale"), goldens())
def test_letters_are_drawn_as_designed(text: str, scale: int) -> None:
    assert list(draw(text, scale)) == goldens()[text, scale]


@pytest.mark.parametrize(("scale", "rows"), [(1, 4), (2, 7), (3, 11), (4, 14), (5, 18), (6, 21)])
def test_a_number_is_as_high_as_the_docstring_says(scale: int, rows: int) -> None:
    assert measure("A012", scale) == Size(23 * scale, rows)


@given(st.text(max_size=12), st.integers(1, LARGEST))
def test_anything_can_be_written_and_measured(text: str, scale: int) -> None:
    rows = draw(text, scale)
    assert {len(row) for row in rows} == {measure(text, scale).width}
    assert len(rows) == measure(text, scale).height
    assert set("".join(rows)) <= set(" ▀▄█")


def test_all_digits_are_equally_wide_so_that_a_clock_stands_still() -> None:
    assert {measure(digit).width for digit in "0123456789"} == {5}


def test_all_vietnamese_capitals_differ() -> None:
    drawn = {lettering(letter) for letter in [*CAPITALS, "D", "Đ"]}
    assert len(CAPITALS) == 72
    assert len(drawn) == 74


@pytest.mark.parametrize("letter", [*CAPITALS, "Đ"])
def test_no_mark_is_cut_off(letter: str) -> None:
    width, top, bottom, points = lettering(letter)
    assert all(0 <= x < width and top <= y <= bottom for x, y in points)


def test_both_spellings_and_small_letters_are_drawn_alike() -> None:
    assert draw(unicodedata.normalize("NFD", "QUẦY")) == draw("QUẦY") == draw("quầy")


def test_the_scale_can_be_the_largest_that_fits() -> None:
    assert fitting("A012", Size(80, 24)) == 3
    assert fitting("A012", Size(120, 36)) == 5
    assert fitting("A012", Size(5, 2)) == 1


class Board(App[None]):
    """One big number."""

    def compose(self) -> ComposeResult:
        yield BigText("A012", 1)


async def test_a_longer_number_is_laid_out_again() -> None:
    app = Board()
    async with app.run_test(size=(60, 8)) as pilot:
        big = app.query_one(BigText)
        assert big.size == (23, 4)
        big.text = "A1012"
        await pilot.pause()
        assert big.size == (29, 4)
        assert picture(app)[0].rstrip() == draw("A1012")[0].rstrip()


async def test_an_equally_wide_number_is_painted_without_a_new_layout() -> None:
    app = Board()
    async with app.run_test(size=(60, 8)) as pilot:
        big = app.query_one(BigText)
        layouts: list[bool] = []
        refresh = big.refresh
        big.refresh = lambda *regions, **options: (  # type: ignore[method-assign]
            layouts.append(bool(options.get("layout"))),
            refresh(*regions, **options),
        )[1]
        big.text = "A013"
        await pilot.pause()
        assert not any(layouts)
        assert picture(app)[0].rstrip() == draw("A013")[0].rstrip()


@pytest.mark.parametrize("align", ["center", "right"])
async def test_a_wide_board_places_its_text(align: str) -> None:
    app = Board()
    async with app.run_test(size=(60, 8)) as pilot:
        big = app.query_one(BigText)
        big.styles.width = 60
        big.styles.text_align = align
        await pilot.pause()
        placed = draw("A012")[0].center(60) if align == "center" else draw("A012")[0].rjust(60)
        assert picture(app)[0] == placed
