"""Every unit, every name of a device, every variable, every target of `make` and every exit status
stands on a page, and what a page says of them is so."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import click
import pytest

from common.tui.app import RESTART
from kiosk.way_out import LEFT
from motcua.edge import REFUSED, TROUBLE
from tests.docs import calls, machine, pages

INSTALLER = "docs/install.md"


def _all_pages() -> str:
    return "\n".join(pages.text(page) for page in pages.every())


@pytest.mark.parametrize("file", machine.units(), ids=lambda file: file.name)
def test_every_unit_stands_on_a_page_and_starts_what_there_is(file: Path) -> None:
    stem, _, kind = file.name.rpartition(".")
    named = re.escape(stem.rstrip("@")) + (r"\b" if kind == "service" else rf"\.{kind}\b")
    assert re.search(rf"\b{named}", _all_pages()), file.name
    unit = machine.unit(file.read_text("utf-8"))
    for call in calls.within(unit.get("Service", "ExecStart", fallback="")):
        words = [word for word in call if not word.startswith("$")]
        assert calls.strange(words) is None, call


@pytest.mark.parametrize("file", machine.units(), ids=lambda file: file.name)
def test_every_unit_is_one_that_systemd_takes(file: Path, tmp_path: Path) -> None:
    """Where there is no systemd, a word that it does not know is found on the machine that boots
    in `tests/install`."""
    program = shutil.which("systemd-analyze")
    if program is None:
        assert set(machine.unit(file.read_text("utf-8")).sections()) <= {
            "Unit",
            "Service",
            "Timer",
            "Install",
        }
        return
    for other in machine.units():
        text = re.sub(r"(?m)^(Exec\w+=[-+]?)\S+", r"\1/bin/true", other.read_text("utf-8"))
        (tmp_path / other.name).write_text(text, "utf-8")
    words = [program, "verify", "--man=no", tmp_path / file.name.replace("@.", "@tty8.")]
    if "@" in file.name:
        shutil.copy(tmp_path / file.name, tmp_path / file.name.replace("@.", "@tty8."))
    seen = subprocess.run(words, capture_output=True, text=True)
    assert [line for line in seen.stderr.splitlines() if str(tmp_path) in line] == []


def test_every_name_that_devices_get_stands_on_the_page_of_the_installer() -> None:
    rules = pages.text("deploy/udev/60-motcua.rules")
    links = set(re.findall(r'SYMLINK\+="(motcua/\w+(?:-at)?)-\$', rules))
    assert links == {f"motcua/{kind}{at}" for kind in ("printer", "serial") for at in ("", "-at")}
    page = pages.text(INSTALLER)
    assert {link for link in links if f"/dev/{link}-" not in page} == set()
    assert set(re.findall(r"/dev/(motcua/\w+(?:-at)?)-", page)) == links


def test_every_place_that_the_installer_writes_to_stands_on_its_page() -> None:
    places = re.findall(r"(?m)^[A-Z]+=(/\S+)$", pages.text("install.sh"))
    assert len(places) > 5
    assert [place for place in places if place not in pages.text(INSTALLER)] == []


def test_every_variable_that_is_set_on_a_machine_stands_on_a_page() -> None:
    texts = [file.read_text("utf-8") for file in machine.installed_files()]
    named = {name for text in texts for name in re.findall(r"MOTCUA_[A-Z_]+", text)}
    assert "MOTCUA_DATA" in named
    said = set(re.findall(r"MOTCUA_[A-Z_]+", _all_pages()))
    assert named - said == set()


def test_every_variable_that_a_page_names_is_read_by_something() -> None:
    files = [file for folder in PROGRAM for file in (pages.ROOT / folder).rglob("*.py")]
    texts = [file.read_text("utf-8") for file in (*files, *machine.installed_files())]
    read = {name for text in texts for name in re.findall(r"MOTCUA_[A-Z_]+", text)}
    assert set(re.findall(r"MOTCUA_[A-Z_]+", _all_pages())) - read == {OF_THE_JOURNAL}


OF_THE_JOURNAL = "MOTCUA_EVENT"
"""A field of a record, compared in `tests/journal`."""

PROGRAM = ("common", "counter", "display", "hardware", "kiosk", "motcua", "supervisor")


def test_every_target_of_make_stands_on_the_page_for_developers() -> None:
    (line,) = re.findall(r"(?m)^\.PHONY: (.+)$", pages.text("Makefile"))
    section = pages.sections("docs/dev/architecture.md")["What make does"]
    listed = [row.code.removeprefix("make ") for row in pages.rows(section)]
    assert sorted(listed) == sorted(line.split())


def test_every_status_that_a_program_ends_with_stands_in_the_table() -> None:
    table = pages.rows(pages.sections("docs/cli.md")["Exit status"])
    known = {0, REFUSED, click.UsageError.exit_code, TROUBLE, RESTART, LEFT}
    assert {int(row.code) for row in table} == known
    ended = _ended_with()
    assert ended
    assert ended <= known


def _ended_with() -> set[int]:
    """The numbers with which a program ends by itself, where they are written down as such."""
    found = set()
    for file in (file for package in PROGRAM for file in (pages.ROOT / package).rglob("*.py")):
        text = file.read_text("utf-8")
        found |= {int(n) for n in re.findall(r"(?:sys\.exit|SystemExit|\.exit)\((\d+)\)", text)}
    return found
