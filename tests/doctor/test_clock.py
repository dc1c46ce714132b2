"""Clocks that are turned, that nobody sets, that lose their battery."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from common.store.store import Store
from motcua.doctor import clock
from motcua.doctor.subject import Subject
from tests.doctor.patient import breaks, look, machine, typed
from tests.hall import issue, make_hall

needs_faketime = pytest.mark.skipif(
    shutil.which("faketime") is None, reason="faketime is not installed"
)
_WALL_ONLY = {"FAKETIME_DONT_FAKE_MONOTONIC": "1"}

_ADJTIMEX = """
#include <stdlib.h>
#include <string.h>
int adjtimex(void *about) {
    const char *said = getenv("KERNEL_SAYS");
    if (said == NULL || !strcmp(said, "nothing")) return -1;
    *(int *)((char *)about + 40) = strcmp(said, "synced") ? 0x40 : 0x2001;
    return 0;
}
"""
"""The kernel's answer, as another machine's would be: nobody may set this one's clock here."""


@breaks("clock.simulated:demo")
def test_a_demonstration_is_told(hall: Path, tmp_path: Path) -> None:
    assert look(hall, "clock.simulated") == {"ok:ok"}
    make_hall(tmp_path / "demo", clock="2026-11-23T08:00@60").close()
    assert look(tmp_path / "demo", "clock.simulated") == {"warning:demo"}
    assert look(tmp_path / "demo", "clock.turned") == {"skipped:simulated"}


def _at_another_time(hall: Path, offset: str, code: str) -> set[str]:
    told = typed(
        *("doctor", code, "--json", "--data", str(hall)),
        before=("faketime", "-f", offset),
        environment=_WALL_ONLY,
    )
    (check,) = json.loads(told.stdout)["checks"]
    return {f"{one['state']}:{one['case']}" for one in check["found"]}


@pytest.mark.verify
@needs_faketime
@breaks("clock.turned:apart", "clock.record:behind")
def test_a_clock_that_somebody_turned(hall: Path) -> None:
    store = Store.open(hall)
    issue(store, "ho-tich")
    store.close()
    assert look(hall, "clock.turned") == {"ok:ok"}
    assert look(hall, "clock.record") == {"ok:ok"}
    assert _at_another_time(hall, "+3h", "clock.turned") == {"failing:apart"}
    assert _at_another_time(hall, "-3h", "clock.record") == {"failing:behind"}


@pytest.mark.verify
@pytest.mark.skipif(shutil.which("cc") is None, reason="no compiler")
@breaks("clock.synced:unreadable", "clock.synced:nobody", "clock.synced:waiting")
def test_a_clock_that_nobody_sets(hall: Path, tmp_path: Path) -> None:
    source, library = tmp_path / "kernel.c", tmp_path / "kernel.so"
    source.write_text(_ADJTIMEX)
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source], check=True)

    def said(kernel: str) -> str:
        told = typed(
            *("doctor", "clock.synced", "--json", "--data", str(hall)),
            environment={"LD_PRELOAD": str(library), "KERNEL_SAYS": kernel},
        )
        (check,) = json.loads(told.stdout)["checks"]
        return str(check["found"][0]["case"])

    assert (said("synced"), said("nothing")) == ("ok", "unreadable")
    if clock.running() & set(clock.KEEPERS):
        pytest.skip("somebody sets the clock of this very machine")
    assert said("unsynced") == "nobody"
    shutil.copy(shutil.which("sleep") or "/bin/sleep", tmp_path / "chronyd")
    with subprocess.Popen([tmp_path / "chronyd", "60"]) as other:
        try:
            assert said("unsynced") == "waiting"
        finally:
            other.kill()


@breaks("clock.battery:apart")
def test_a_battery_that_is_empty(tmp_path: Path) -> None:
    at = "sys/class/rtc/rtc0/since_epoch"
    assert look(None, "clock.battery", root=tmp_path) == {"skipped:none"}
    machine(tmp_path, {at: f"{int(time.time())}\n"})
    assert look(None, "clock.battery", root=tmp_path) == {"ok:ok"}
    machine(tmp_path, {at: "946684800\n"})
    assert look(None, "clock.battery", root=tmp_path) == {"warning:apart"}


@breaks("clock.zone:other")
def test_a_machine_in_another_zone(hall: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    subject = Subject(hall)
    try:
        for zone, told in (("ICT-7", "ok:ok"), ("JST-9", "warning:other")):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            assert look(hall, "clock.zone") == {told}
    finally:
        subject.close()
        monkeypatch.undo()
        time.tzset()


def test_the_kernel_answers_a_plain_question() -> None:
    if sys.platform != "linux" or os.uname().machine != "x86_64":
        pytest.skip("the layout of 64 bits")
    found = clock.kernel_says_synced()
    if found is None:
        pytest.skip("a container that may not ask")
    assert found in (True, False)
