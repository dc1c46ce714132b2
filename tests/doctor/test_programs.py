"""Programs that are dead, of another installation, or steered by their surroundings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from common.store import upkeep
from common.store.outbox import DEVICES
from motcua.doctor.programs import NAMES
from motcua.doctor.subject import Subject
from tests.docs import pages
from tests.doctor.patient import NOBODY, as_user, breaks, found, look, machine, typed
from tests.hall import make_hall
from tests.processes import program

_HOLD = """
import fcntl, sys, time
lock = open(sys.argv[1], "rb+")
fcntl.flock(lock, fcntl.LOCK_SH)
print("held", flush=True)
time.sleep(60)
"""
_BEAT = """
import sys, time
from pathlib import Path
from common.store import upkeep
from common.store.outbox import DEVICES
from common.store.store import Store
store = Store.open(Path(sys.argv[1]))
with store.transaction(DEVICES, "beat") as tx:
    upkeep.beat(tx, "keeper")
    upkeep.beat(tx, "devices")
print("beaten", flush=True)
time.sleep(60)
"""


@breaks(
    *("programs.keeper:never", "programs.keeper:lost"),
    *("devices.service:never", "devices.service:lost"),
)
def test_a_program_that_never_ran_or_was_killed(hall: Path) -> None:
    assert look(hall, "programs.keeper") == {"failing:never"}
    assert look(hall, "devices.service") == {"failing:never"}
    with program(_BEAT, hall) as keeper:
        assert keeper.hear() == "beaten"
        assert look(hall, "programs.keeper") == {"ok:ok"}
        assert look(hall, "devices.service") == {"ok:ok"}
        keeper.kill()
    assert look(hall, "programs.keeper") == {"failing:lost"}
    assert look(hall, "devices.service") == {"failing:lost"}


def test_a_clock_that_stands_still_tells_nothing_of_beats(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "demo", clock="2026-11-23T08:00@0")
    with store.transaction(DEVICES, "beat") as tx:
        upkeep.beat(tx, "keeper")
    store.close()
    assert look(tmp_path / "demo", "programs.keeper") == {"skipped:unsure"}


@pytest.mark.verify
@pytest.mark.parametrize("part", ["keeper", "devices"])
def test_the_real_program_lives_and_is_missed_at_once(hall: Path, part: str) -> None:
    code = "programs.keeper" if part == "keeper" else "devices.service"
    words = [sys.executable, "-m", "motcua", part, "--data", str(hall)]
    with subprocess.Popen(words, env={**os.environ, "MOTCUA_LOG": "none"}) as running:
        try:
            _until(hall, code, "ok:ok")
        finally:
            running.kill()
    assert look(hall, code) == {"failing:lost"}


def _until(hall: Path, code: str, told: str) -> None:
    end = time.monotonic() + 30
    while look(hall, code) != {told}:
        assert time.monotonic() < end
        time.sleep(0.2)


@contextmanager
def _holding(
    hall: Path, python: Path | str = sys.executable, **environment: str
) -> Iterator[subprocess.Popen[str]]:
    """A program that has the store open."""
    words = [python, "-u", "-c", _HOLD, hall / "open.lock"]
    clean = {"PATH": os.environ["PATH"], **environment}
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=clean) as running:
        try:
            assert running.stdout is not None
            assert running.stdout.readline() == "held\n"
            yield running
        finally:
            running.kill()


@breaks("programs.versions:mixed")
def test_a_program_that_an_upgrade_left_running(hall: Path, tmp_path: Path) -> None:
    with _holding(hall):
        assert look(hall, "programs.versions") == {"ok:ok"}
    old = tmp_path / "versions/0.0.9-20260101T000000/bin/python"
    old.parent.mkdir(parents=True)
    old.symlink_to(os.path.realpath(sys.executable))
    with _holding(hall, old) as running:
        (one,) = found(Subject(hall), "programs.versions")
        assert (one.state, one.case) == ("warning", "mixed")
        assert str(one.params["pids"]) == f"{running.pid} (0.0.9-20260101T000000)"


@breaks("programs.twice:several")
def test_two_installations(tmp_path: Path) -> None:
    for name in ("one", "two"):
        script = tmp_path / name / "bin/motcua"
        script.parent.mkdir(parents=True)
        script.write_text(f"#!{tmp_path / name}/bin/python\n")
        script.chmod(0o755)
    first, second = (str(tmp_path / name / "bin") for name in ("one", "two"))
    root = tmp_path / "root"
    for path, told in ((first, "ok:ok"), (f"{first}:{second}", "warning:several")):
        assert look(None, "programs.twice", root=root, environment={"PATH": path}) == {told}
    machine(root, {"opt/motcua/current/bin/motcua": ""})
    wrapper = tmp_path / "wrapper/motcua"
    wrapper.parent.mkdir()
    wrapper.write_text("#!/bin/sh\nexec /opt/motcua/current/bin/motcua\n")
    wrapper.chmod(0o755)
    alone = {"PATH": str(wrapper.parent)}
    assert look(None, "programs.twice", root=root, environment=alone) == {"ok:ok"}
    both = {"PATH": f"{wrapper.parent}:{first}"}
    assert look(None, "programs.twice", root=root, environment=both) == {"warning:several"}


@pytest.mark.verify
@breaks("programs.python:optimised", "programs.python:dev_mode")
def test_a_python_that_was_started_in_another_way() -> None:
    for flags, told in (((), "ok"), (("-O",), "optimised"), (("-X", "dev"), "dev_mode")):
        said = typed("doctor", "programs.python", "--json", python=flags)
        (check,) = json.loads(said.stdout)["checks"]
        assert [one["case"] for one in check["found"]] == [told]


@breaks("programs.environment:steering", "programs.environment:misspelt")
def test_variables_that_steer_or_that_nobody_knows() -> None:
    assert look(None, "programs.environment", environment={"MOTCUA_LANG": "vi"}) == {"ok:ok"}
    for name in ("PYTHONPATH", "TEXTUAL_DRIVER", "LD_PRELOAD"):
        assert look(None, "programs.environment", environment={name: "x"}) == {"warning:steering"}
    wrong = {"MOTCUA_DATE": "x", "PATH": "x"}
    assert look(None, "programs.environment", environment=wrong) == {"warning:misspelt"}


@breaks("programs.environment:steering_of", "programs.environment:misspelt_of")
def test_variables_of_programs_that_run(hall: Path) -> None:
    with _holding(hall):
        assert look(hall, "programs.environment", environment={}) == {"ok:ok"}
    with _holding(hall, PYTHONOPTIMIZE="1", MOTCUA_LANGUAGE="vi"):
        assert look(hall, "programs.environment", environment={}) == {
            "warning:steering_of",
            "warning:misspelt_of",
        }


def test_the_known_variables_are_those_of_the_page() -> None:
    section = pages.sections("docs/cli.md")["Environment"]
    assert {row.code for row in pages.rows(section)} == NAMES


ENV = "etc/motcua/motcua.env"


@breaks(
    *("programs.settings:missing", "programs.settings:unreadable", "programs.settings:name"),
    *("programs.settings:place", "programs.settings:data"),
)
def test_settings_that_are_missing_or_wrong(hall: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    assert look(hall, "programs.settings", root=root) == {"skipped:none"}
    machine(root, {"opt/motcua/here": ""})
    assert look(hall, "programs.settings", root=root) == {"failing:missing"}
    shipped = (pages.ROOT / "deploy/etc/motcua.env").read_text("utf-8")
    machine(root, {ENV: shipped})
    assert look(None, "programs.settings", root=root) == {"ok:ok"}
    for line, told in (
        ("MOTCUA_LANG=vi", "ok:ok"),
        ("MOTCUA_LANG vi", "failing:unreadable"),
        ("MOTCUA_BACKUP=/var/backups/motcua", "warning:name"),
        ("MOTCUA_BACKUPS=/nowhere", "failing:place"),
        ("MOTCUA_DATA=/var/lib/motcua/other", "warning:data"),
    ):
        machine(root, {ENV: f"# ours\n\n{line}\n"})
        assert look(hall, "programs.settings", root=root) == {told}, line


@pytest.mark.usefixtures("root_only")
@breaks("programs.settings:closed")
def test_settings_that_may_not_be_read(tmp_path: Path) -> None:
    root = machine(tmp_path / "root", {ENV: "MOTCUA_LANG=vi\n"})
    for parent in (root, *root.parents[:-1], *root.glob("etc"), *root.glob("etc/motcua")):
        if parent.stat().st_uid == 0:
            parent.chmod(parent.stat().st_mode | 0o055)
    (root / ENV).chmod(0o600)
    assert as_user(NOBODY, lambda: look(None, "programs.settings", root=root)) == {"failing:closed"}
