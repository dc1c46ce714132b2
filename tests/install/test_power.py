"""The power is cut twenty times in a row while the hall is busy, and comes back to a machine where
things start in any order: services late, the printer later still, the backups' disk gone, no
network and no name server at any time.

It is a container whose processes are all killed in one moment, so what was written and not flushed
is still there: that a real disk may lose it is tried by `tests/verify/power.py`.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from tests.install.machine import Machine, bare_root
from tests.install.test_debian import INSTALL, KEEP, bundle

pytestmark = pytest.mark.install

CUTS = int(os.environ.get("MOTCUA_CUTS", "20"))
SEED = 20261123
BUSY_S = (2.0, 6.0)
LATE_S = 6
HALL = "/var/lib/motcua/hall"
PYTHON = "runuser -u motcua -- /opt/motcua/current/bin/python"
PRINTER = """[Service]
User=motcua
ExecStartPre=/bin/sleep {late}
ExecStart=/opt/motcua/current/bin/motcua emulate printer --port 9100 --out /srv/slips
StandardInput=null
Restart=always
[Install]
WantedBy=multi-user.target
"""
OPEN_ALWAYS = (
    'sed -E \'s/^(mon|tue|wed|thu|fri) = .*/\\1 = ["00:00-23:59"]/;'
    's/^fri = .*/&\\nsat = ["00:00-23:59"]\\nsun = ["00:00-23:59"]/\''
)
LOST_DISK = (
    "UUID=5f3c2a10-0000-4000-8000-000000000000 /var/backups/motcua ext4"
    " nofail,x-systemd.device-timeout=3s 0 2"
)

__all__ = ["bundle"]


@pytest.fixture
def machine(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    root = tmp_path_factory.mktemp("machines") / "power"
    found = Machine(bare_root("bookworm", KEEP), root, bundle)
    (root / "srv" / "load.py").write_text((Path(__file__).parent / "load.py").read_text())
    found.power_on()
    yield found
    found.remove()


class Book:
    """What was told to somebody, kept outside the machine."""

    def __init__(self) -> None:
        self.told: dict[str, str | None] = {}
        self.first: float | None = None
        self._process: subprocess.Popen[str] | None = None

    def begin(self, machine: Machine, turn: int) -> None:
        """Let people in; `first` becomes the moment of the first number."""
        self.first = None
        self._process = machine.start(f"{PYTHON} /srv/load.py work {HALL} {turn}")
        self._reader = threading.Thread(target=self._read, args=(self._process,), daemon=True)
        self._reader.start()

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            if not line.endswith("}\n"):
                continue  # cut off with the power: nobody has heard it
            row = json.loads(line)
            self.told[row["request"]] = row["number"]
            self.first = self.first or time.monotonic()

    def wait_for_first(self, seconds: float = 60) -> float:
        """The moment of the first number since `begin`."""
        end = time.monotonic() + seconds
        while self.first is None:
            assert time.monotonic() < end, "no number could be given"
            time.sleep(0.02)
        return self.first

    def end(self) -> None:
        """Whoever was at work is gone with the power."""
        assert self._process is not None
        self._process.wait(30)
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()


def test_twenty_cuts_in_a_busy_hour(machine: Machine) -> None:
    dice, book = random.Random(SEED), Book()
    _install(machine)
    up, first, began = [], [], 0.0
    for turn in range(CUTS + 1):
        book.begin(machine, turn)
        number_at = book.wait_for_first()
        if turn:
            first.append(number_at - began)
            _all_are_back(machine)
        if turn == CUTS:
            break
        time.sleep(dice.uniform(*BUSY_S))
        _arrange_the_next_start(machine, dice, turn)
        if turn == CUTS - 1:
            assert "Pull the server's plug" in machine.run("motcua --lang en drill power")
        machine.power_off()
        book.end()
        began = time.monotonic()
        machine.power_on()
        up.append(time.monotonic() - began)
    _the_drill_is_passed(machine)
    (machine.root / "srv/stop").touch()
    book.end()
    told = _settled(machine)
    _nothing_is_lost(book, told)
    _nothing_is_on_paper_twice(machine)
    print(
        f"{CUTS} cuts: {len(book.told)} answers told, {told['issued']} numbers, none lost; slips"
        f" {told['slips']}; all services started again {median(up):.1f} s after power on (at most"
        f" {max(up):.1f}), first number after {median(first):.1f} s (at most {max(first):.1f})"
    )


def _install(machine: Machine) -> None:
    machine.run(INSTALL)
    machine.run(f"{OPEN_ALWAYS} /root/motcua-*/centres/dan-hai.toml > /srv/open.toml")
    machine.run(
        "mkdir -p /srv/slips && chown motcua /srv/slips && motcua init --centre /srv/open.toml"
    )
    _printer_starts(machine, 0)
    machine.run("systemctl daemon-reload && systemctl start motcua.target printer")


def _arrange_the_next_start(machine: Machine, dice: random.Random, turn: int) -> None:
    """Who starts when is drawn anew each time; from the third on the backups' disk is missing."""
    units = machine.root / "etc/systemd/system"
    for unit in ("motcua-keeper", "motcua-devices"):
        late = units / f"{unit}.service.d" / "late.conf"
        late.parent.mkdir(exist_ok=True)
        late.write_text(f"[Service]\nExecStartPre=/bin/sleep {dice.randint(0, LATE_S)}\n")
    _printer_starts(machine, dice.randint(0, 2 * LATE_S))
    if turn == 2:
        table = machine.root / "etc/fstab"
        table.write_text(f"{table.read_text()}{LOST_DISK}\n")


def _printer_starts(machine: Machine, late: int) -> None:
    """So many seconds after the machine."""
    unit = PRINTER.format(late=late)
    (machine.root / "etc/systemd/system/printer.service").write_text(unit)
    machine.run("systemctl enable -q printer")


def _all_are_back(machine: Machine) -> None:
    end = time.monotonic() + 30
    units = ("motcua-keeper", "motcua-devices")
    while machine.run("systemctl is-active $@ || true", *units).split() != ["active", "active"]:
        assert time.monotonic() < end, machine.run("systemctl --no-pager status 'motcua*' || true")
        time.sleep(0.3)
    assert machine.run(f"ls {HALL}/log 2>/dev/null || true") == "", "nothing crashed"


def _the_drill_is_passed(machine: Machine) -> None:
    """By what the installer sees, once the printer is there, too."""
    end = time.monotonic() + 60
    while "status 0" not in (said := machine.run("motcua --lang en drill power; echo status $?")):
        assert time.monotonic() < end, said
        time.sleep(2)
    assert "keeper runs again by itself" in said
    assert "FAILED" not in said


def _settled(machine: Machine) -> dict[str, Any]:
    """What the hall says once every slip has an end."""
    end = time.monotonic() + 120
    while True:
        told: dict[str, Any] = json.loads(machine.run(f"{PYTHON} /srv/load.py tell {HALL}"))
        if not told["slips"].keys() & {"queued", "printing"} or time.monotonic() > end:
            return told
        time.sleep(2)


def _nothing_is_lost(book: Book, told: dict[str, Any]) -> None:
    assert told["sound"] == ["ok"]
    assert told["broken"] == []
    kept = told["requests"]
    assert [request for request in book.told if request not in kept] == []
    assert [
        (request, number, kept[request])
        for request, number in book.told.items()
        if number is not None and kept[request] != number
    ] == []
    assert told["slips"].keys() <= {"confirmed", "unknown", "superseded", "failed_before_send"}


def _nothing_is_on_paper_twice(machine: Machine) -> None:
    papers: Counter[str] = Counter()
    for file in (machine.root / "srv" / "slips").glob("**/*.png"):
        with Image.open(file) as picture:
            papers.update(code.text for code in zxingcpp.read_barcodes(picture.convert("L")))
    assert papers, "slips were printed"
    assert [token for token, copies in papers.items() if copies > 1] == []
