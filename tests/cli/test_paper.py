"""`motcua paper …`: templates are judged, papers shown, heads put into the memory of printers."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from common.paper import papers
from hardware.printer.encoding import encode
from hardware.printer.encoding.codepages import CodePage
from hardware.printer.escpos import PrinterProfile
from hardware.printer.receipt import CommandParser, Paper
from motcua.commands import services
from tests.cli.shell import Shell

pytestmark = pytest.mark.verify


def own(shell: Shell, source: str) -> None:
    folder = shell.folder / papers.FOLDER
    folder.mkdir(exist_ok=True)
    (folder / "ticket.toml").write_text(source, encoding="utf-8")


def test_the_templates_of_a_hall_are_checked(empty: Shell) -> None:
    assert empty.answer("paper", "check") == {"own": []}
    own(empty, '[[block]]\nbig = "{number}"\n')
    assert empty.answer("paper", "check") == {"own": ["ticket"]}
    own(empty, '[[block]]\nbig = "{nmber}"\n')
    refused = empty.refused("paper", "check")
    assert refused.code == "template_invalid"
    assert "ticket.toml: block 1 (big): unknown placeholder {nmber}" in refused.message


@pytest.mark.parametrize("width", [384, 416])
def test_a_paper_is_drawn_for_a_look(empty: Shell, tmp_path: Path, width: int) -> None:
    path = tmp_path / "slip.png"
    answer = empty.answer("paper", "draw", "ticket", "--width", str(width), "--to", str(path))
    assert set(answer) == {"paper", "own", "width_dots", "height_mm", "problems"}
    with Image.open(path) as file:
        assert file.width == width
        (code,) = zxingcpp.read_barcodes(file.convert("L"))
    assert code.text.startswith("MC:")
    lines = empty.run("paper", "draw", "seal", "--columns", "40").out.splitlines()
    assert {len(line) for line in lines[:-1]} == {40}
    assert lines[-1].startswith("seal: ")


def test_a_mistake_is_told_with_the_paper_that_is_used_instead(empty: Shell) -> None:
    own(empty, "[[block]]\nbug = 1\n")
    answer = empty.answer("paper", "draw", "ticket")
    assert answer["own"] is False
    assert len(answer["problems"]) == 1


def test_heads_and_feet_are_stored_once_and_then_left_out(empty: Shell, tmp_path: Path) -> None:
    path = tmp_path / "memory.bin"
    answer = empty.answer("paper", "memory", "--to", str(path))
    assert set(answer) == {"file", "bytes", "keys"}
    assert answer["bytes"] == len(path.read_bytes())
    assert len(set(answer["keys"])) == 4, "head and foot, Vietnamese and English"
    printer, proofs = Paper(576), []
    for command in CommandParser().feed(path.read_bytes()):
        if command.startswith(b"\x1dV"):
            proofs.append(printer.cut())
        else:
            printer.obey(command)
    assert printer.unsupported == []
    assert [proof is not None for proof in proofs] == [True]

    with empty.store() as store:
        centre = store.centre()
        sheets = papers.plain_tickets(centre, 576, papers.shipped(), store.clock.simulated)
    profile = PrinterProfile(stored=frozenset(answer["keys"]))
    for sheet in sheets:
        data = encode(sheet, profile)
        for command in CommandParser().feed(data):
            printer.obey(command)
        piece = printer.cut()
        assert piece is not None
        assert piece.tobytes() == sheet.image.tobytes()
        assert len(data) < 0.7 * len(encode(sheet, PrinterProfile()))


def test_models_are_those_of_python_escpos_in_the_words_of_the_centre_file(empty: Shell) -> None:
    models = {model["name"]: model for model in empty.answer("paper", "models")["models"]}
    assert models["TM-T20II"] == {
        "name": "TM-T20II",
        "vendor": "Epson",
        "width_dots": 576,
        "qr": True,
        "cuts": True,
        "codepages": ["cp1258 52", "tcvn3 30 31"],
    }
    assert models["TM-T88III"]["codepages"] == []
    for model in models.values():
        for page in model["codepages"]:
            CodePage.parse(page)
    assert "TM-T20II" in empty.run("paper", "models").out


def test_the_device_service_says_what_it_does_not_use_and_runs(
    empty: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = threading.Event()
    told.set()
    monkeypatch.setattr(services, "until_told", lambda: told)
    own(empty, '[[block]]\nbig = "{nmber}"\n')
    said = empty.run("devices")
    assert said.status == 0
    assert said.err.startswith("ticket.toml: block 1 (big): unknown placeholder {nmber}")
