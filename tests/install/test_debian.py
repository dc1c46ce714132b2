"""A bundle on a fresh server without internet: installed, switched off, made anew, taken away."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.install.machine import Machine, bare_root

pytestmark = pytest.mark.install

REPOSITORY = Path(__file__).parents[2]
KEEP = Path(os.environ.get("MOTCUA_ROOTS", REPOSITORY / "build" / "roots"))
PARTS = ("keeper", "devices")
INSTALL = "cd /root && rm -rf motcua-* && tar xzf /srv/bundle.tar.gz && cd motcua-* && ./install.sh"
SCREENS = {"tty8": ("kiosk", "k1"), "tty9": ("display", "hall")}
"""Virtual consoles that nobody uses, and what is started there."""

CENTRE = "Trung tâm Phục vụ hành chính công xã Đan Hải"
MOST_EXPOSED = 2.0
"""`systemd-analyze security` calls up to 2.0 «OK», and a service without any limits 9.6."""


@pytest.fixture(scope="module")
def bundle() -> Path:
    missing = [name for name in ("debootstrap", "systemd-nspawn") if shutil.which(name) is None]
    if os.geteuid() != 0 or missing:
        pytest.skip(f"needs root and {missing or 'nothing else'}")
    if made := os.environ.get("MOTCUA_BUNDLE"):
        return Path(made)
    subprocess.run(["make", "bundle"], cwd=REPOSITORY, check=True, stdout=subprocess.DEVNULL)
    (found,) = (REPOSITORY / "dist").glob("motcua-*-bundle.tar.gz")
    return found


@pytest.fixture(scope="module", params=["bookworm", "trixie"])
def machine(
    request: pytest.FixtureRequest, bundle: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Machine]:
    root = tmp_path_factory.mktemp("machines") / request.param
    ttys = tuple(tty for tty in SCREENS if Path("/dev", tty).exists())
    found = Machine(bare_root(request.param, KEEP), root, bundle, ttys)
    found.power_on()
    yield found
    found.remove()


def test_the_life_of_an_installation(machine: Machine) -> None:
    _installs_without_a_network(machine)
    _has_its_pages(machine)
    _runs_hardened_as_its_own_user(machine)
    _draws_on_consoles(machine)
    _comes_back_after_a_power_cut(machine)
    _is_installed_anew_beside_what_runs(machine)
    _refuses_a_damaged_bundle(machine)
    _goes_without_the_data_and_comes_back(machine)


def _installs_without_a_network(machine: Machine) -> None:
    assert "Make the hall" in machine.run(INSTALL)
    machine.run("motcua init --centre dan-hai")
    machine.run("systemctl start motcua.target")
    _all_run(machine)


def _has_its_pages(machine: Machine) -> None:
    told = machine.run("motcua docs")
    assert "can-bo " in told
    (site,) = re.findall(r"/\S+/doc/site/index\.html", told)
    folder = site.removesuffix("index.html")
    machine.run("test -s $1/index.html -a -s $1/vi/can-bo.html -a -s $1/giay/can-bo.pdf", folder)
    assert "Cán bộ tại quầy" in machine.run("motcua docs can-bo")


def _all_run(machine: Machine) -> None:
    _until(lambda: _started(machine) >= set(PARTS))
    assert machine.run("systemctl is-active $@", *(f"motcua-{part}" for part in PARTS)).split() == [
        "active"
    ] * len(PARTS)
    assert machine.run("systemctl list-units --failed --no-legend 'motcua*'") == ""
    assert machine.run("ls /var/lib/motcua/hall/log 2>/dev/null || true") == "", "nothing crashed"


def _started(machine: Machine) -> set[str]:
    """The services that said since the last boot that they had opened the store."""
    lines = machine.run("journalctl --no-pager -o json -b MOTCUA_EVENT=service.started")
    said = [json.loads(line)["SYSLOG_IDENTIFIER"] for line in lines.splitlines()]
    return {name.removeprefix("motcua-") for name in said}


def _runs_hardened_as_its_own_user(machine: Machine) -> None:
    owners = machine.run("stat -c %U /var/lib/motcua/hall/* | sort -u").split()
    assert owners == ["motcua"]
    for part in PARTS:
        whose = "stat -c %U /proc/$(systemctl show -P MainPID motcua-$1)"
        assert machine.run(whose, part).strip() == "motcua"
    findings = machine.run("motcua access check --json || true")
    assert set(re.findall(r'"code": "(\w+)"', findings)) == {"pin_none", "screen_open"}
    for part in PARTS:
        said = machine.run(f"systemd-analyze security --no-pager motcua-{part} | tail -1")
        exposed = re.search(r"([\d.]+) OK", said)
        assert exposed, said
        assert float(exposed[1]) <= MOST_EXPOSED, said
        print(f"motcua-{part}: {exposed[1]}")


def _draws_on_consoles(machine: Machine) -> None:
    if set(machine.ttys) != set(SCREENS):
        print("no virtual consoles here: kiosk and hall screen were not started")
        return
    for tty, (kind, place) in SCREENS.items():
        machine.run("echo MOTCUA_SCREEN=$2 > /etc/motcua/screens/$1.env", tty, place)
        machine.run("systemctl enable -q --now motcua-$1@$2", kind, tty)
    _consoles_show_the_hall()


def _consoles_show_the_hall() -> None:
    _until(lambda: all(CENTRE in _shown(tty) for tty in SCREENS))


def _shown(tty: str) -> str:
    """The letters on a console, as the kernel has them."""
    return Path(f"/dev/{tty.replace('tty', 'vcsu')}").read_bytes().decode("utf-32-le")


def _until(seen: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not seen():
        assert time.monotonic() < end, "never seen"
        time.sleep(0.3)


def _comes_back_after_a_power_cut(machine: Machine) -> None:
    machine.run("echo 2468 | motcua officer set-pin q1")
    before = machine.run("motcua officer list --json")
    machine.power_off()
    machine.power_on()
    _all_run(machine)
    if machine.ttys:
        _consoles_show_the_hall()
    assert machine.run("motcua officer list --json") == before


def _is_installed_anew_beside_what_runs(machine: Machine) -> None:
    first = machine.run("readlink /opt/motcua/current")
    machine.run(f"{INSTALL} && cd / && ls /opt/motcua/versions | grep -c .")
    assert machine.run("readlink /opt/motcua/current") != first
    assert machine.run("ls /opt/motcua/versions").split() == [
        Path(path.strip()).name for path in (first, machine.run("readlink /opt/motcua/current"))
    ]
    _all_run(machine)


def _refuses_a_damaged_bundle(machine: Machine) -> None:
    before = machine.run("readlink /opt/motcua/current; ls /opt/motcua/versions")
    said = machine.run(
        "cd /root/motcua-* && for w in wheels/click-*.whl; do echo x >> $w; done; ./install.sh",
        status=1,
    )
    assert "damaged" in said
    assert machine.run("readlink /opt/motcua/current; ls /opt/motcua/versions") == before


def _goes_without_the_data_and_comes_back(machine: Machine) -> None:
    before = machine.run("motcua officer list --json")
    assert "What stays" in machine.run("cd /root/motcua-* && ./install.sh --uninstall")
    assert machine.run("ls /opt/motcua /usr/local/bin/motcua 2>&1 || true").count("No such") == 2
    assert machine.run("systemctl list-unit-files --no-pager 'motcua*' --no-legend || true") == ""
    machine.run(INSTALL)
    _all_run(machine)
    assert machine.run("motcua officer list --json") == before
