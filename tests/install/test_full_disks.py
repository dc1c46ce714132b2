"""Disks of an installed hall run full, one after the other: the journal's, that of the backups, the
hall's own, by size and by number of files. People come all the time."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.install.machine import Machine, bare_root
from tests.install.test_debian import INSTALL, KEEP, bundle
from tests.install.test_power import HALL, OPEN_ALWAYS, PYTHON

pytestmark = pytest.mark.install

OWNER = "uid=$(id -u motcua),gid=$(id -g motcua),mode=0750"
FULL = "dd if=/dev/zero of=$1/filler bs=4k status=none 2>&1 || true"
TROUBLE = 3
BACKUPS = "/var/backups/motcua/disk"
"""On the disk, not the place where that is mounted: so one that is not there is noticed."""

__all__ = ["bundle"]


@pytest.fixture
def machine(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    root = tmp_path_factory.mktemp("machines") / "disks"
    found = Machine(bare_root("bookworm", KEEP), root, bundle)
    (root / "srv" / "load.py").write_text((Path(__file__).parent / "load.py").read_text())
    found.power_on()
    yield found
    found.remove()


def test_no_full_disk_takes_a_number_away(machine: Machine) -> None:
    told = _install(machine)
    told += _the_journal_is_full(machine)
    told += _the_backups_are_full(machine)
    told += _the_hall_is_full(machine)
    told += _there_are_too_many_files(machine)
    assert told == [f"A{count:03}" for count in range(1, len(told) + 1)]
    found = json.loads(machine.run(f"{PYTHON} /srv/load.py tell {HALL}"))
    assert (found["issued"], found["sound"], found["broken"]) == (len(told), ["ok"], [])
    assert machine.run("systemctl list-units --failed --no-legend 'motcua*'") == ""


def _install(machine: Machine) -> list[str]:
    """With a disk for each that may fill; that of the backups is plugged in late."""
    machine.run(INSTALL)
    said = machine.run(
        "journalctl --no-pager -u systemd-journald | grep 'System Journal' | tail -1"
    )
    assert "max 500.0M" in said, said
    machine.run("mount -t tmpfs -o size=16m tmpfs /var/log/journal")
    machine.run("systemctl restart systemd-journald && journalctl --flush")
    machine.run(f"mount -t tmpfs -o size=1300m,nr_inodes=2000,{OWNER} tmpfs /var/lib/motcua")
    machine.run(f"echo MOTCUA_BACKUPS={BACKUPS} >> /etc/motcua/motcua.env")
    machine.run(f"{OPEN_ALWAYS} /root/motcua-*/centres/dan-hai.toml > /srv/open.toml")
    machine.run("motcua init --centre /srv/open.toml && systemctl start motcua.target")
    _until(lambda: _disk(machine)["ballast"] == "kept")
    assert "backup_no_folder" in machine.run("motcua backup --json", status=TROUBLE)
    machine.run(f"mount -t tmpfs -o size=70m,{OWNER} tmpfs /var/backups/motcua")
    machine.run(f"install -d -o motcua {BACKUPS}")
    told = [_number(machine)]
    _until(lambda: "highwater" in machine.run("ls $1", BACKUPS))
    return told


def _the_journal_is_full(machine: Machine) -> list[str]:
    machine.run(FULL, "/var/log/journal")
    told = _number(machine)
    machine.run("systemctl restart motcua-keeper motcua-devices && logger -t motcua still here")
    _all_run(machine)
    machine.run("rm /var/log/journal/filler")
    return [told, _number(machine)]


def _the_backups_are_full(machine: Machine) -> list[str]:
    machine.run(FULL, "/var/backups/motcua")
    said = machine.run("motcua --lang en backup", status=TROUBLE)
    assert "there are 0 MiB" in said, said
    told = _number(machine)
    _all_run(machine)
    machine.run("rm /var/backups/motcua/filler && motcua backup")
    return [told]


def _the_hall_is_full(machine: Machine) -> list[str]:
    """Down to nothing: the ballast goes, and later nothing is left of that either."""
    machine.run(FULL, "/var/lib/motcua")
    _until(lambda: _disk(machine)["ballast"] == "given_up")
    told = [_number(machine)]
    _until(lambda: {"disk", "ballast"} <= _alerts(machine))
    machine.run(FULL.replace("filler", "more"), "/var/lib/motcua")
    refused = machine.run("motcua --lang en ticket issue ho-tich", status=TROUBLE)
    assert "full" in refused, refused
    assert machine.run("motcua ticket show $1", told[-1])
    machine.run("rm /var/lib/motcua/filler /var/lib/motcua/more")
    told.append(_number(machine))
    _until(lambda: _disk(machine)["ballast"] == "kept")
    _until(lambda: not {"disk", "ballast"} & _alerts(machine))
    _all_run(machine)
    return told


def _there_are_too_many_files(machine: Machine) -> list[str]:
    crumbs = "mkdir /var/lib/motcua/crumbs && cd /var/lib/motcua/crumbs && seq 3000 | xargs touch"
    machine.run(f"{crumbs} 2>/dev/null || true")
    _until(lambda: "disk" in _alerts(machine))
    told = [_number(machine)]
    machine.run("rm -r /var/lib/motcua/crumbs")
    _until(lambda: "disk" not in _alerts(machine))
    return told


def _number(machine: Machine) -> str:
    answer: dict[str, Any] = json.loads(machine.run("motcua ticket issue ho-tich --json"))
    return str(answer["number"])


def _disk(machine: Machine) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(machine.run("motcua disk --json"))
    return found


def _alerts(machine: Machine) -> set[str]:
    return set(re.findall(r'"kind": "(\w+)"', machine.run("motcua alert list --json")))


def _all_run(machine: Machine) -> None:
    units = ("motcua-keeper", "motcua-devices")
    _until(lambda: machine.run("systemctl is-active $@ || true", *units).split() == ["active"] * 2)
    assert machine.run(f"ls {HALL}/log 2>/dev/null || true") == "", "nothing crashed"


def _until(seen: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not seen():
        assert time.monotonic() < end, "never seen"
        time.sleep(0.5)
