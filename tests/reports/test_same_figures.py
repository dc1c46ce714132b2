"""The same figures, whatever they are read with: JSON, XLSX, CSV, PDF and the terminal say one
thing about days that were lived."""

from __future__ import annotations

import csv
import json
from datetime import date, datetime
from io import BytesIO, StringIO
from typing import Any

import pytest
from openpyxl import load_workbook

from common.domain.actor import Actor, Role
from common.domain.reporting import Span, span_of
from common.i18n.translator import Translator
from common.reports import known
from common.reports.asked import Asked
from common.reports.document import Document
from common.reports.paper import paper
from common.reports.record import record
from common.reports.sheet import csv_text, xlsx
from common.reports.text import text
from common.reports.values import shown
from common.store.store import Store
from tests.forms.reading import Pdf

T = Translator()
DIRECTOR = Actor(Role.DIRECTOR, "cli:test")
FRIDAY = Span("2026-11-27", date(2026, 11, 27), date(2026, 11, 27))
BOTH = span_of(date(2026, 11, 26), date(2026, 11, 27))
SPANS = {
    "day": FRIDAY,
    "morning": FRIDAY,
    "service": BOTH,
    "kpi": BOTH,
    "compare": FRIDAY,
    "duty": BOTH,
    "officer": span_of(date(2026, 11, 1), date(2026, 11, 30)),
}


def made(store: Store, name: str) -> Document:
    officer = "q5" if name == "officer" else None
    return known.make(name, Asked(store, SPANS[name], T, officer=officer, actor=DIRECTOR))


def cells(sheet: Any) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def same(value: Any, other: Any) -> bool:
    """A date is a date in a sheet and text elsewhere, a moment has no zone there."""
    if isinstance(value, datetime):
        return str(other).startswith(value.isoformat()[:10])
    if value is None or other is None or other == "":
        return value in (None, "") and other in (None, "")
    if isinstance(value, int | float):
        return float(value) == float(other)
    return str(value) == str(other)


@pytest.mark.parametrize("name", SPANS)
def test_all_formats_say_the_same(queue: Store, name: str) -> None:
    document = made(queue, name)
    found = json.loads(json.dumps(record(document)))
    front, *sheets = load_workbook(BytesIO(xlsx(document, T))).worksheets
    said = {row[0]: row[1] for row in cells(front) if len(row) > 1 and row[1] is not None}
    on_paper = " ".join(Pdf(paper(document, T)).said.split())
    on_screen = " ".join(text(document, T, 100).split())
    for figure in document.figures:
        value = found["figures"][figure.key]
        assert same(said.get(figure.title), value), figure.key
        words = shown(figure.value, figure.kind, T, document.zone)
        assert words in on_paper and words in on_screen, figure.key
    main = document.table(document.rows)
    assert main is not None
    head, *lines = csv.reader(StringIO(csv_text(main, document.zone).removeprefix("\ufeff")))
    assert len(lines) == len(found["rows"]) + (found["total"] is not None) > 0
    for line, row in zip(lines, found["rows"], strict=False):
        assert all(same(row[key], value) for key, value in zip(head, line, strict=True)), line
    for table, sheet in zip(document.tables, sheets, strict=True):
        rows = found["rows"] if table is main else found["tables"][table.key]
        body = cells(sheet)[2 if any(column.group for column in table.columns) else 1 :]
        for line, row in zip(body, rows, strict=False):
            values = list(row.values())
            assert all(map(same, line, values)), (table.key, line, values)
    for line in (*document.covers, document.seal):
        assert line in " ".join(found["covers"]) + found["seal"]
        assert " ".join(line.split()) in on_screen.replace("· ", ""), "and what it covers"


@pytest.mark.parametrize("name", SPANS)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_nothing_is_wider_than_the_terminal(queue: Store, name: str, lang: str) -> None:
    t = Translator(lang)
    officer = "q5" if name == "officer" else None
    document = known.make(name, Asked(queue, SPANS[name], t, officer=officer, actor=DIRECTOR))
    for width in (80, 100, 160):
        drawn = text(document, t, width)
        assert max(map(len, drawn.splitlines())) <= width
        assert "report." not in drawn, "a text is missing"
