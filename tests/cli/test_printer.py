"""`motcua printer …`: what it answers, and that it waits for the paper."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from common.centre import shipped
from common.centre.load import load
from common.views.printers import PrinterRow
from hardware.printer.emulator import PrinterEmulator
from motcua.demo import place
from tests.cli.shell import Shell
from tests.docs import pages
from tests.hardware.test_service import running

SECTIONS = pages.sections("docs/cli.md")
STATUS = SECTIONS["motcua printer status PRINTER"]
PAPER = SECTIONS["Paper that was asked for"]


def documented(section: str) -> set[str]:
    return {code for row in pages.rows(section) for code in pages.codes(row.cells[0])}


def test_a_printer_has_the_fields_of_the_page(empty: Shell) -> None:
    status = empty.answer("printer", "status", "p1")
    assert set(status) == documented(STATUS) == {field.name for field in fields(PrinterRow)}
    assert empty.answer("printer", "list") == {"printers": [status]}
    assert (status["state"], status["slips_left"], status["fence"]) == ("unknown", None, "status")


def test_a_changed_roll_is_counted_from_then_on(empty: Shell) -> None:
    changed = empty.answer("printer", "roll-changed", "p1")
    assert set(changed) == {"printer", "changed_at", "slips_left"}
    assert changed["changed_at"] == "2026-11-23T08:00:00.000+07:00"
    assert empty.answer("printer", "status", "p1")["slips_left"] == changed["slips_left"] == 645


def test_paper_that_nobody_prints_waits(empty: Shell) -> None:
    empty.answer("audit", "seal")
    empty.answer("day", "open")
    for words in (
        ("test", "p1"), ("probe", "p1"), ("seal", "p1"), ("report", "p1", "2026-11-23"),
    ):  # fmt: skip
        answer = empty.answer("printer", *words)
        assert set(answer) == documented(PAPER)
        assert answer["state"] == "queued"
    assert empty.answer("printer", "status", "p1")["queued"] == 4
    said = empty.run("printer", "test", "p1", "--wait", "0.1")
    assert said.status == 0
    assert said.out == "Test page, printer p1: waiting to print\n"


def test_a_reprint_that_is_asked_for_again_is_answered_with_the_same_slip(empty: Shell) -> None:
    number = empty.issue("ho-tich")
    first = empty.answer("printer", "reprint", number, "--request", "r-1")
    newer = empty.answer("printer", "reprint", number)
    again = empty.answer("printer", "reprint", number, "--request", "r-1")
    assert first["job"] == again["job"] != newer["job"]
    assert (again["state"], newer["state"]) == ("superseded", "queued")


def test_what_cannot_be_printed_is_refused(empty: Shell) -> None:
    for words, code in (
        (("status", "p9"), "printer_unknown"),
        (("test", "p9"), "printer_unknown"),
        (("roll-changed", "p9"), "printer_unknown"),
        (("seal", "p1"), "seal_none"),
        (("numbers", "p1"), "numbers_none"),
        (("report", "p1", "2026-11-22"), "report_empty"),
        (("report", "p1", "yesterday"), "report_empty"),
    ):
        assert empty.refused("printer", *words).code == code
    number = empty.issue("ho-tich")
    assert empty.refused("printer", "preview", number).code == "slip_none"


def test_a_slip_can_be_looked_at_on_the_terminal_and_as_a_picture(
    empty: Shell, tmp_path: Path
) -> None:
    empty.answer("ticket", "issue", "ho-tich")
    shown = empty.run("printer", "preview", "A001", "--columns", "40").out.splitlines()
    assert shown[-1] == "Slip A001, printer p1: waiting to print"
    assert {len(line) for line in shown[:-1]} <= set(range(41))
    assert any("█" in line for line in shown)
    picture = tmp_path / "slip.png"
    answer = empty.answer("printer", "preview", "A001", "--to", str(picture))
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert 60 < answer["height_mm"] < 150


def test_it_waits_for_the_paper_and_says_how_it_came_out(tmp_path: Path) -> None:
    printer = PrinterEmulator("127.0.0.1", 0, tmp_path / "slips")
    printer.start()
    hall = Shell(tmp_path / "hall")
    links = {sign.bus: tmp_path / "none" for sign in load(shipped.centre("dan-hai")).signs}
    place.prepare(hall.folder, "dan-hai", place.MONDAY, {"p1": printer.port}, links)
    with running(hall.folder):
        assert hall.answer("printer", "test", "p1", "--wait", "20")["state"] == "confirmed"
        number = hall.answer("ticket", "issue", "ho-tich")["number"]
        said = hall.run("printer", "reprint", number, "--wait", "20")
        assert said.out == f"Slip {number} (reprint 1), printer p1: printed\n"
        printer.fault("paper-out")
        said = hall.run("printer", "test", "p1", "--wait", "20")
        assert said.out == "Test page, printer p1: not printed (out of paper)\n"
        assert said.status == 0, "1 and 3 promise that nothing was changed; a page is still due"
    printer.stop()
