"""What systemd does with the hall is broken on a Debian that boots, and the doctor is asked there.

The remedy that it gives is typed as it stands, and afterwards all is well again.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.doctor.patient import breaks
from tests.install.machine import Machine, bare_root
from tests.install.test_debian import INSTALL, KEEP, bundle

pytestmark = pytest.mark.install

__all__ = ["bundle"]

UNITS = "/etc/systemd/system"
TTY = "tty20"
"""A virtual console that nobody uses, with the font that the kernel gives it."""

KEEPER = f"{UNITS}/motcua-keeper.service"


@pytest.fixture(scope="module", params=["bookworm", "trixie"])
def machine(
    request: pytest.FixtureRequest, bundle: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Machine]:
    root = tmp_path_factory.mktemp("doctor") / request.param
    ttys = (TTY,) if Path("/dev", TTY).exists() else ()
    found = Machine(bare_root(request.param, KEEP), root, bundle, ttys)
    found.power_on()
    found.run(INSTALL)
    found.run("motcua init --centre one-desk && systemctl start motcua.target")
    yield found
    found.remove()


def _answer(machine: Machine, *checks: str) -> dict[str, Any]:
    said = machine.run("motcua doctor --json $@ || [ $? -le 3 ]", *checks)
    answer: dict[str, Any] = json.loads(said)
    return answer


def _found(machine: Machine, *checks: str) -> list[dict[str, Any]]:
    return [one for check in _answer(machine, *checks)["checks"] for one in check["found"]]


def _said(machine: Machine, *checks: str) -> set[str]:
    return {f"{one['state']}:{one['case']}" for one in _found(machine, *checks)}


def _remedies(machine: Machine, check: str) -> list[str]:
    """What is typed there by root, who needs no `sudo`; a bare Debian has none."""
    ones = (one for one in _found(machine, check) if one["state"] in ("warning", "failing"))
    return [one["remedy"].replace("sudo ", "") for one in ones]


def _cure(machine: Machine, check: str) -> None:
    for remedy in _remedies(machine, check):
        machine.run(f"cd /root/motcua-*-bundle && {{ {remedy} ; }} >/dev/null 2>&1 || true")
    _until(lambda: _said(machine, check) == {"ok:ok"})


def _until(seen: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not seen():
        assert time.monotonic() < end, "never seen"
        time.sleep(0.5)


@breaks(
    *("units.state:failed", "units.state:loop", "units.state:stale", "units.state:stopped"),
    "units.timers:stopped",
)
def test_what_is_wrong_with_units_is_told_and_its_remedy_cures_it(machine: Machine) -> None:
    _is_well_after_the_installation(machine)
    _tells_of_units_that_were_stopped(machine)
    _tells_of_units_that_do_not_begin(machine)
    _tells_of_files_that_were_changed(machine)
    _tells_of_a_service_that_fails(machine)
    _tells_of_a_service_that_ends_again_and_again(machine)
    _looks_by_itself_and_fails_with_the_hall(machine)
    _asks_the_console_what_letters_it_has(machine)
    _is_no_stranger_and_leaves_nothing_behind(machine)


def _is_well_after_the_installation(machine: Machine) -> None:
    _until(lambda: _said(machine, "programs.keeper") == {"ok:ok"})
    for code in ("files", "enabled", "state", "timers"):
        assert _said(machine, f"units.{code}") == {"ok:ok"}, code
    for check in ("programs", "store", "rights.files", "disk.folder"):
        assert {one["state"] for one in _found(machine, check)} == {"ok"}, check
    answer = _answer(machine)
    wrong = [
        one for check in answer["checks"] for one in check["found"] if one["case"][:4] == "any."
    ]
    assert wrong == []
    print(json.dumps({check["check"]: check["state"] for check in answer["checks"]}, indent=0))


def _tells_of_units_that_were_stopped(machine: Machine) -> None:
    machine.run("systemctl stop motcua-keeper motcua-doctor.timer")
    assert _said(machine, "units.state") == {"failing:stopped"}
    assert _said(machine, "units.timers") == {"failing:stopped"}
    assert _said(machine, "programs.keeper") == {"failing:lost"}
    _cure(machine, "units.state")
    _cure(machine, "units.timers")
    _until(lambda: _said(machine, "programs.keeper") == {"ok:ok"})


def _tells_of_units_that_do_not_begin(machine: Machine) -> None:
    machine.run("systemctl disable -q motcua.target")
    assert _said(machine, "units.enabled") == {"failing:disabled"}
    _cure(machine, "units.enabled")
    machine.run("systemctl disable -q --now motcua-devices && rm $1 && systemctl mask -q $2",
                f"{UNITS}/motcua-devices.service", "motcua-devices.service")  # fmt: skip
    assert _said(machine, "units.enabled") == {"failing:masked"}
    _cure(machine, "units.enabled")
    _cure(machine, "units.state")


def _tells_of_files_that_were_changed(machine: Machine) -> None:
    machine.run("sed -i s/^Nice=.*// $1 && echo '# mine' >> $1", KEEPER)
    assert _said(machine, "units.files") == {"warning:changed"}
    assert _said(machine, "units.state") == {"warning:stale"}
    _cure(machine, "units.files")
    assert "mine" in machine.run("cat /etc/motcua/kept/*"), "what was changed is kept"
    machine.run("rm $1 && systemctl daemon-reload", f"{UNITS}/motcua-doctor.timer")
    assert _said(machine, "units.files") == {"failing:missing"}
    assert "failing:missing" in _said(machine, "units.timers")
    _cure(machine, "units.files")
    _cure(machine, "units.timers")
    machine.run("mkdir -p $1.d && echo '[Service]' > $1.d/mine.conf", KEEPER)
    assert _said(machine, "units.files") == {"warning:added"}
    machine.run("rm -r $1.d && systemctl daemon-reload", KEEPER)


def _tells_of_a_service_that_fails(machine: Machine) -> None:
    """It is started again for ever; only a hand at its unit makes it stay away."""
    drop_in = "[Service]\\nRestart=no\\nExecStartPre=/bin/false\\n"
    place = f"{UNITS}/motcua-devices.service.d"
    machine.run(f"mkdir {place} && printf '{drop_in}' > {place}/mine.conf")
    machine.run("systemctl daemon-reload && systemctl restart motcua-devices || true")
    _until(lambda: _said(machine, "units.state") == {"failing:failed"})
    machine.run(f"rm -r {place} && systemctl daemon-reload")
    _cure(machine, "units.state")


def _tells_of_a_service_that_ends_again_and_again(machine: Machine) -> None:
    for _ in range(3):
        before = _process(machine)
        machine.run("kill -9 $1", before)
        _until(lambda before=before: _process(machine) not in (before, "0"))  # type: ignore[misc]
    (one,) = _found(machine, "units.state")
    assert (one["case"], one["params"]["n"]) == ("loop", 3)
    machine.run("systemctl restart motcua-devices")
    _until(lambda: _said(machine, "units.state") == {"ok:ok"})


def _process(machine: Machine) -> str:
    return machine.run("systemctl show -P MainPID motcua-devices").strip()


def _looks_by_itself_and_fails_with_the_hall(machine: Machine) -> None:
    machine.run("systemctl stop motcua-keeper")
    machine.run("systemctl start motcua-doctor", status=1)
    assert machine.run("systemctl is-failed motcua-doctor").strip() == "failed"
    assert ("units.state", "stopped", "3") in _told(machine)
    words = machine.run("journalctl --no-pager -t motcua-doctor")
    assert "HỎNG: motcua-keeper.service không chạy" in words
    assert _said(machine, "units.state") == {"failing:stopped"}, "it does not tell of itself"
    machine.run("systemctl start motcua-keeper")


def _asks_the_console_what_letters_it_has(machine: Machine) -> None:
    """Its service may, fenced in as it is; another user may not, and says so."""
    if TTY not in machine.ttys:
        print("no virtual consoles here: no font was asked for")
        return
    machine.run("echo MOTCUA_SCREEN=k1 > /etc/motcua/screens/$1.env", TTY)
    machine.run("systemctl start motcua-doctor || true")
    told = [case for case in _told(machine) if case[0] == "fonts.console"]
    assert told == [("fonts.console", "lacking", "3")]
    assert _said(machine, "fonts.console") == {"failing:lacking"}
    machine.run("useradd stranger")
    said = machine.run("runuser -u stranger -- motcua doctor fonts.console --json", status=3)
    assert json.loads(said)["checks"][0]["found"][0]["case"] == "closed"


def _told(machine: Machine) -> set[tuple[str, str, str]]:
    """What its service put into the journal: check, case and priority."""
    lines = machine.run("journalctl --no-pager -o json MOTCUA_EVENT=doctor.found").splitlines()
    said = [json.loads(line) for line in lines]
    return {(one["MOTCUA_CHECK"], one["MOTCUA_CASE"], one["PRIORITY"]) for one in said}


def _is_no_stranger_and_leaves_nothing_behind(machine: Machine) -> None:
    machine.run("useradd stranger 2>/dev/null || true")
    said = machine.run("runuser -u stranger -- motcua doctor --json || [ $? -le 3 ]")
    states = {check["check"]: check["state"] for check in json.loads(said)["checks"]}
    assert states["disk.folder"] == "unknown"
    assert states["units.state"] == "ok"
    owners = machine.run("stat -c %U /var/lib/motcua/hall/* | sort -u").split()
    assert owners == ["motcua"]
