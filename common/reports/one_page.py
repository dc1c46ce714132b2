"""What is read aloud from one sheet stays on one sheet, however long names are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from common.reports.chart_picture import cut
from common.reports.document import Document, Kind, Row, Table, Value

_PAGE = re.compile(rb"/Type /Page\b")
_SIZE = 7.0
"""Of the letters in a dense table, points."""

_EDGES = 5.0
"""What a cell keeps free at its sides, points."""

_LINES = (3, 2, 1)


def is_one_page(file: bytes) -> bool:
    """Whether a PDF file has one page only."""
    return len(_PAGE.findall(file)) == 1


def ever_shorter(document: Document, room: float) -> Iterator[Document]:
    """As it is; then with texts in its tables cut to three lines, to two, to one. `room` is the
    width between the margins, points. Codes beside them in files still say which one it is."""
    yield document
    for lines in _LINES:
        tables = [_cut(table, lines, room) for table in document.tables]
        yield replace(document, tables=tables)


def _cut(table: Table, lines: int, room: float) -> Table:
    wide = room / 2 if table.half else room
    shares = sum(column.share for column in table.columns if not column.for_programs)
    rooms = [
        lines * (column.share / shares * wide - _EDGES) if column.kind is Kind.TEXT else None
        for column in table.columns
    ]

    def shorter(row: Row) -> Row:
        return tuple(_shorter(value, own) for value, own in zip(row, rooms, strict=True))

    return replace(table, rows=[shorter(row) for row in table.rows])


def _shorter(value: Value, room: float | None) -> Value:
    if room is None or not isinstance(value, str):
        return value
    return cut(value, room, _SIZE)
