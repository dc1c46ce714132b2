"""Text in exactly the room there is, whatever the text."""

from __future__ import annotations

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.app import App, ComposeResult

from supervisor.cells import Cell, Column, Level, Row, Table, fit, worst_first
from supervisor.widgets.table_view import TableView


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


class OneTable(App[None]):
    """Two columns of figures; wide enough for two blocks of them."""

    def compose(self) -> ComposeResult:
        yield TableView(id="only")

    def on_mount(self) -> None:
        columns = (Column("", 0), Column("Chờ", 5, right=True), Column("Bàn", 7, right=True))
        rows = tuple(Row((Cell("  Hộ tịch"), Cell("1"), Cell("2/2"))) for _ in range(12))
        self.query_one(TableView).fill(Table("Lĩnh vực", columns, rows, least=38))


async def test_a_head_is_drawn_in_pieces_that_end_where_those_of_its_rows_do() -> None:
    async with OneTable().run_test(size=(80, 10)) as pilot:
        table = pilot.app.query_one(TableView)
        assert _ends(table, 0, "Chờ", "Bàn") == _ends(table, 1, "1", "2/2") == [31, 39, 71, 79]


def _ends(table: TableView, line: int, *texts: str) -> list[int]:
    """After which cells of a line those pieces end that show one of these texts and no other."""
    sizes = [(piece.text.strip(), piece.cell_length) for piece in table.render_line(line)]
    ends = accumulate(size for _, size in sizes)
    return [end for (text, _), end in zip(sizes, ends, strict=True) if text in texts]
