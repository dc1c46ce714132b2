"""docs/exchange.md is the contract: its tables are the program's, its examples work."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from common.domain.exchange import Row, RowKind
from common.exchange import fields, reading
from common.exchange.exporting import COLUMNS
from common.store.actions.exchange.take import Fate
from tests.docs import consoles, pages
from tests.hall import make_hall, with_procedures

PAGE = "docs/exchange.md"
SECTIONS = pages.sections(PAGE)
ADAPTER = pages.DOCS / "examples" / "exchange" / "adapter.py"


def _listed(section: str) -> list[str]:
    return [row.code for row in pages.rows(SECTIONS[section])]


def _read(content: str) -> list[Row]:
    found = list(
        reading.rows(BytesIO(content.encode()), reading.File(ZoneInfo("Asia/Ho_Chi_Minh")))
    )
    assert all(isinstance(row, Row) for row in found), found
    return [row for row in found if isinstance(row, Row)]


def test_every_field_column_and_fate_is_on_the_page() -> None:
    assert _listed("Rows that come in") == list(fields.FIELDS)
    assert _listed("Events that go out") == list(COLUMNS)
    assert _listed("What becomes of a row") == [fate.value for fate in Fate]


@pytest.mark.parametrize("kind", RowKind)
def test_the_page_says_what_a_row_needs(kind: RowKind) -> None:
    _, said = SECTIONS["Rows that come in"].split(f"A {kind} row needs")
    needed = pages.codes(said.split(";")[0].split(". ")[0])
    assert set(needed) == set(fields.REQUIRED[kind])


def test_the_rows_and_the_table_of_the_page_say_the_same() -> None:
    (table,) = pages.blocks(PAGE, "csv")
    (written,) = [step for step in consoles.steps(PAGE) if step.command.startswith("printf")]
    lines = [line.split("'")[1] for line in written.command.splitlines() if "{" in line]
    from_lines = {row.id: row.digest() for row in _read("\n".join(lines))}
    from_table = {row.id: row.digest() for row in _read(table)}
    assert len(from_table) == 2
    assert from_table.items() <= from_lines.items()


THEIRS = [
    {
        "MaHoSo": "H21.25-261120-0001",
        "PhienBan": 1,
        "MaThuTuc": "1.001193",
        "KenhNop": 2,
        "TrangThai": 2,
        "NgayNop": "2026-11-20T08:00",
        "NgayTiepNhan": "2026-11-20T09:00",
        "NgayHenTra": "2026-11-20T17:00",
        "TenChuHoSo": "Lê Thị Sen",
        "SoCccd": "079123456789",
    }
]


@pytest.mark.verify
def test_the_adapter_takes_what_is_there_and_tells_what_is_news(tmp_path: Path) -> None:
    hall, inbox, outbox = (tmp_path / name for name in ("hall", "in", "out"))
    with_procedures(make_hall(hall)).close()
    for folder in (inbox, outbox):
        folder.mkdir()
    here = str(Path(sys.executable).parent)
    environment = {**os.environ, "MOTCUA_DATA": str(hall), "PATH": f"{here}:{os.environ['PATH']}"}

    def run(*words: str) -> None:
        subprocess.run(words, env=environment, check=True, stdout=subprocess.DEVNULL)

    for _ in range(2):  # killed before it had put the file aside, it reads it again
        (inbox / "1.json").write_text(json.dumps(THEIRS), "utf-8")
        run(sys.executable, str(ADAPTER), str(inbox), str(outbox))
    assert (inbox / "1.json.rejects").read_text("utf-8") == ""
    assert (outbox / "news.jsonl").read_text("utf-8") == ""
    run("motcua", "dossier", "result", "H21.25-261120-0001")
    for _ in range(2):
        run(sys.executable, str(ADAPTER), str(inbox), str(outbox))
    news = [json.loads(line) for line in (outbox / "news.jsonl").read_text("utf-8").splitlines()]
    assert [(one["kind"], one["state"]) for one in news] == [
        ("dossier.processing", 4),
        ("dossier.processed", 9),
    ]
