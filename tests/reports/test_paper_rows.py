"""Rows go over to the next page whole, and a heading stands over rows, never alone at the foot."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date

import pytest

from common.domain.reporting import span_of
from common.i18n.translator import Translator
from common.reports.document import Column, Document, Table
from common.reports.paper import paper

DAY = date(2026, 11, 23)

pytestmark = pytest.mark.skipif(shutil.which("gs") is None, reason="reads paper with Ghostscript")


def _made(lines: int, longest: int) -> tuple[int, int, str]:
    """Pages, headings and the words of a table of 40 rows under so many lines."""
    columns = (Column("a", "HEADING"), Column("b", "Second", share=4))
    rows = [(f"row{n}", "word " * (longest if n == 20 else 3)) for n in range(40)]
    document = Document(
        name="trial",
        title="Trial",
        issuer="Nobody",
        span=span_of(DAY, DAY),
        made_at=0,
        zone="Asia/Ho_Chi_Minh",
        subtitle=["line"] * lines,
        tables=[Table("t", "t", columns, rows)],
        wide=True,
        rows="t",
    )
    pdf = paper(document, Translator("en"))
    command = ["gs", "-q", "-sDEVICE=txtwrite", "-dNOPAUSE", "-dBATCH", "-sOutputFile=-", "-"]
    said = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()
    (pages,) = re.findall(rb"/Count (\d+)", pdf)
    return int(pages), said.count("HEADING"), said


@pytest.mark.parametrize("lines", [3, 4, 5])
def test_a_heading_never_stands_alone(lines: int) -> None:
    pages, headings, said = _made(lines, 3)
    assert pages == headings == 2
    assert said.count("row") == 40


def test_a_row_taller_than_a_page_is_broken_and_whole() -> None:
    pages, headings, said = _made(0, 1500)
    assert pages == headings > 2
    assert said.count("word") == 1500 + 39 * 3
