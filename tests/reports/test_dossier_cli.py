"""Reports about dossiers at the command line: the same figures as JSON, text, CSV, XLSX and PDF."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

import openpyxl
import pytest

from common.domain import dossier_commands as dossier
from common.domain.fee_commands import DemandFee, RecordFee
from tests.cli.shell import Shell
from tests.store.dossier_day import REPORTS
from tests.store.dossier_hall import CODE, OTHER, SLOW, Hall, make_dossier_hall

FIGURES = {
    "07a": ("received", 2),
    "books": ("only_ours", None),
    "cash": ("taken", 20_000),
    "index766": ("progress", 20.0),
    "morning": ("kept", 100.0),
    "outcomes": ("supplement", 1),
    "register": ("received", 3),
    "suspended": ("held_up", 1),
    "urging": ("soon", 1),
}
"""A figure of each report, and what it is in the hall below."""


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """Three dossiers: one is due today, one waits for papers, one was only handed in."""
    folder = tmp_path_factory.mktemp("reports") / "hall"
    store = make_dossier_hall(folder, clock="2026-11-23T08:00@0")
    hall = Hall(store)
    hall.taken(code=CODE, due_at=hall.moment("2026-11-23T16:00"))
    hall.taken(code=OTHER)
    hall.do(dossier.RequestSupplement(OTHER, "missing"))
    hall.do(dossier.TakeIn(SLOW, channel="online", accept=False))
    hall.do(DemandFee("fee", 20_000, dossier=CODE))
    hall.do(RecordFee(1, "cash", "ubnd-xa", "1"))
    store.close()
    return Shell(folder)


@pytest.mark.parametrize("name", REPORTS)
def test_every_form_of_a_report_has_its_figures(hall: Shell, name: str, tmp_path: Path) -> None:
    figure, value = FIGURES[name]
    period = () if name == "morning" else ("--period", "2026-12")
    found = hall.answer("report", name, *period)
    assert (found["report"], found["figures"][figure]) == (name, value)
    assert "Never reconciled with the provincial system." in found["covers"]
    said = hall.run("report", name, *period)
    assert (said.status, said.err) == (0, "")
    files = {form: tmp_path / f"report.{form}" for form in ("pdf", "xlsx", "csv")}
    for form, file in files.items():
        assert hall.run("report", name, *period, f"--{form}", str(file)).status == 0
    assert files["pdf"].read_bytes().startswith(b"%PDF")
    front = openpyxl.load_workbook(files["xlsx"]).worksheets[0]
    assert "Never reconciled with the provincial system." in [
        cell for row in front.iter_rows(values_only=True) for cell in row
    ]
    lines = list(csv.reader(StringIO(files["csv"].read_text("utf-8-sig"))))
    total = found["total"] is not None
    assert len(lines) == 1 + len(found["rows"]) + total


@pytest.mark.parametrize("name", [name for name in REPORTS if name != "morning"])
def test_a_figure_opens_at_the_command_line(hall: Shell, name: str) -> None:
    figure, _ = FIGURES[name]
    found = hall.answer("report", name, "--period", "2026-12", "--rows", figure)
    assert (found["more"], type(found["rows"])) == (0, list)
    if name in ("register", "suspended", "urging", "outcomes", "07a"):
        assert len(found["rows"]) == FIGURES[name][1]
    assert hall.refused("report", name, "--rows", "gold").code == "report_figure_unknown"


def test_a_list_is_sent_and_answered(hall: Shell) -> None:
    sent = hall.answer("urge", "send", "ubnd-xa", "--request", "r-1")
    assert (sent["urging"], sent["dossiers"], sent["sent_at"][:16]) == (1, 1, "2026-11-23T08:00")
    assert hall.answer("urge", "send", "ubnd-xa", "--request", "r-1") == sent
    assert hall.answer("report", "urging")["figures"]["unanswered"] == 1
    answered = hall.answer("urge", "answered", "1", "--note", "Đang trình ký")
    assert (answered["note"], answered["answered_at"][:10]) == ("Đang trình ký", "2026-11-23")
    (kept,) = hall.answer("urge", "list")["lists"]
    assert (kept["note"], kept["dossiers"]) == ("Đang trình ký", 1)
    assert hall.answer("urge", "list", "--agency", "kinh-te")["lists"] == []
    assert hall.answer("report", "urging")["rows"][0]["urged"] == 1
