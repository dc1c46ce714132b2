"""Text in exactly the room there is, whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from supervisor.cells import Cell, Level, Row, fit, worst_first


@given(st.text(), st.integers(0, 40), st.booleans(), st.booleans())
def test_a_fitted_text_fills_its_room_and_steers_no_terminal(
    text: str, width: int, right: bool, keep_end: bool
) -> None:
    shown = fit(text, width, right=right, keep_end=keep_end)
    assert cell_len(shown) == width
    assert shown.isprintable()


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("Nguyễn Thị Hồng Vân", 19, "Nguyễn Thị Hồng Vân"),
        ("Nguyễn Thị Hồng Vân", 10, "Hồng Vân  "),
        ("Nguyễn Thị Hồng Vân", 3, "Vân"),
        ("Nguyễnthịhồngvân", 6, "Nguyễ…"),
    ],
)
def test_of_a_long_name_the_last_words_stay(text: str, width: int, shown: str) -> None:
    assert fit(text, width, keep_end=True) == shown


def test_trouble_comes_first_and_equals_keep_their_places() -> None:
    levels = [Level.QUIET, Level.WATCH, Level.TROUBLE, Level.WATCH, Level.GOOD]
    rows = [Row((Cell(str(place)),), level) for place, level in enumerate(levels)]
    assert [row.cells[0].text for row in worst_first(rows)] == ["2", "1", "3", "4", "0"]
