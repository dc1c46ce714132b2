"""Every check, and every case of it that is not well, is broken by a test; and how the command
answers people, programs and monitoring systems."""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import tests.doctor
from common.i18n import catalogue
from common.store.store import Store
from motcua.doctor.checks import CHECKS, Result, examine, status_of
from motcua.doctor.model import Check, State, failing, ok, skipped, unknown, warning
from motcua.doctor.subject import Subject
from tests.cli.shell import Said, motcua
from tests.docs import pages
from tests.doctor.patient import BROKEN

MODULES = [
    *(f"tests.doctor.{found.name}" for found in pkgutil.iter_modules(tests.doctor.__path__)),
    "tests.install.test_doctor",
]

WELL = frozenset(
    {
        *("ok", "none", "unsure", "simulated", "part", "later", "whole", "all", "unlimited"),
        *("no_data", "no_store"),
    }
)
"""Cases in which nothing is wrong."""

WELL_HERE = frozenset({"machine.sleep:never", "machine.sleep:masked", "machine.updates:never"})


def _broken() -> Iterator[str]:
    for name in MODULES:
        for value in vars(importlib.import_module(name)).values():
            yield from getattr(value, BROKEN, ())


def _cases() -> set[str]:
    """Every case that has words, as `check:case`."""
    found = catalogue.load("vi")
    assert found is not None
    codes = {check.code for check in CHECKS}
    keys = [key.removeprefix("doctor.") for key in found.texts if key.startswith("doctor.")]
    return {
        f"{code}:{case}"
        for code, _, case in (key.rpartition(".") for key in keys)
        if code in codes and case != "do"
    }


def _not_well() -> set[str]:
    return {case for case in _cases() if case.partition(":")[2] not in WELL} - WELL_HERE


def test_every_case_that_is_not_well_is_broken_by_a_test() -> None:
    assert set(_broken()) == _not_well()
    assert {case.partition(":")[0] for case in _broken()} == {check.code for check in CHECKS}


def test_every_check_has_a_word_for_what_it_looks_at() -> None:
    for lang in ("vi", "en"):
        found = catalogue.load(lang)
        assert found is not None
        keys = set(found.texts.keys())
        for check in CHECKS:
            assert keys >= {f"doctor.{check.code}", f"doctor.group.{check.group}"}


def test_the_page_names_every_check_and_no_other() -> None:
    sections = pages.sections("docs/doctor.md")
    listed = [row.code for row in pages.rows(sections["What is looked at"])]
    assert listed == [check.code for check in CHECKS]


def test_the_page_names_every_case_that_is_not_well() -> None:
    rows = pages.rows(pages.sections("docs/doctor.md")["What is looked at"])
    listed = {f"{row.code}:{case}" for row in rows for case in pages.codes(" ".join(row.cells[2:]))}
    assert listed == _not_well()


def _asked(hall: Path, *words: str) -> Said:
    return motcua("doctor", *words, "--data", str(hall), "--lang", "en")


def test_a_hall_as_it_is_made_meets_no_defect(hall: Path) -> None:
    for deep in ((), ("--deep",)):
        answer = json.loads(_asked(hall, "--json", *deep).out)
        assert len(answer["checks"]) == len(CHECKS)
        cases = {one["case"] for check in answer["checks"] for one in check["found"]}
        assert cases.isdisjoint({"any.defect", "any.trouble", "any.system", "any.closed"})
        assert all(check["found"] for check in answer["checks"])


def test_the_answer_for_programs_has_the_fields_of_the_page(hall: Path) -> None:
    answer = json.loads(_asked(hall, "disk.ballast", "--json").out)
    of_answer, of_check, of_found = pages.tables(pages.sections("docs/doctor.md")["JSON"])
    assert set(answer) == {row.code for row in of_answer}
    assert set(answer["checks"][0]) == {row.code for row in of_check}
    assert set(answer["checks"][0]["found"][0]) == {row.code for row in of_found}
    assert (answer["state"], answer["status"]) == ("warning", 1)


def test_the_status_is_that_of_a_monitoring_plugin(hall: Path) -> None:
    assert _asked(hall, "store.opens").status == 0
    assert _asked(hall, "disk.ballast").status == 1
    assert _asked(hall, "programs.keeper").status == 2
    assert _asked(hall, "devices.state").status == 3
    assert _asked(hall, "store.opens", "disk.ballast", "devices.state").status == 1
    for wrong in (["nonsense"], ["--nonsense"]):
        said = _asked(hall, *wrong)
        assert (said.status, said.out) == (3, "")
    check = Check("disk.space", lambda _: ())
    for found, status in (((), 0), ((ok(), skipped()), 0), ((ok(), unknown("x")), 3)):
        assert status_of([Result(check, found)]) == status
    assert status_of([Result(check, (unknown("x"), warning("x")))]) == 1
    assert status_of([Result(check, (warning("x"), failing("x")))]) == 2


def test_one_group_is_looked_at_alone_and_the_worst_comes_first(hall: Path) -> None:
    answer = json.loads(_asked(hall, "disk", "--json").out)
    assert {check["group"] for check in answer["checks"]} == {"disk"}
    lines = _asked(hall, "--problems").out.splitlines()
    marks = [line[0] for line in lines if line[:1] in set("✗▲?✓·")]
    assert marks == sorted(marks, key="✗▲?".index)
    assert set(marks) <= set("✗▲?")


def test_the_list_names_all(hall: Path) -> None:
    listed = _asked(hall, "--list").out.splitlines()
    assert [line.split()[0] for line in listed] == [check.code for check in CHECKS]
    assert list(json.loads(_asked(hall, "--list", "--json").out)) == [one.code for one in CHECKS]


def test_words_are_vietnamese_unless_somebody_asks() -> None:
    assert "Chưa chỉ ra thư mục dữ liệu nào" in motcua("doctor", "disk.folder").out
    assert motcua("doctor", "disk.folder").status == 2


def test_a_defect_in_one_check_hides_no_other(hall: Path) -> None:
    def broken(_: Subject) -> Iterator[object]:
        raise RuntimeError("secret")

    subject = Subject(hall)
    checks = (Check("disk.space", broken), CHECKS[0])  # type: ignore[arg-type]
    first, second = examine(subject, checks)
    assert [(one.state, one.case) for one in first.found] == [(State.UNKNOWN, "any.defect")]
    assert dict(first.found[0].params) == {"error": "RuntimeError"}
    assert second.state is State.OK


def test_what_is_to_be_typed_fits_the_machine(hall: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where `install.sh` was used, in a copy of the repository, and on another hall than usual."""
    nowhere = {"PATH": "/nowhere"}
    here = f"{sys.prefix}/bin/motcua --data {hall} backup"
    assert Subject(hall, environment=nowhere).motcua("backup") == here
    monkeypatch.setattr(sys, "prefix", "/opt/motcua/versions/1.0")
    assert (
        Subject(hall, environment=nowhere).motcua("backup") == f"sudo motcua --data {hall} backup"
    )
    usual = {**nowhere, "MOTCUA_DATA": str(hall)}
    assert Subject(hall, environment=usual).motcua("backup") == "sudo motcua backup"


def test_looking_holds_nobody_up(hall: Path) -> None:
    """The write lock is never asked for: a hall whose lock is held is looked at all the same."""
    store = Store.open(hall)
    from tests.hall import staff

    with store.transaction(staff(), "slow"):
        answer = json.loads(_asked(hall, "--json").out)
    store.close()
    assert {check["check"] for check in answer["checks"]} == {check.code for check in CHECKS}


def test_what_is_found_goes_to_the_log_as_codes(
    hall: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    said = motcua("doctor", "disk.ballast", "--log", "--data", str(hall), MOTCUA_LOG="stderr")
    lines = [
        json.loads(line) for line in said.err.splitlines() or capfd.readouterr().err.splitlines()
    ]
    assert [line["event"] for line in lines] == ["doctor.found", "doctor.done"]
    assert (lines[0]["check"], lines[0]["case"]) == ("disk.ballast", "absent")
    assert lines[1]["status"] == 1
