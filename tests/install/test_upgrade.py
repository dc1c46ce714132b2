"""An installed hall comes to another version, or stays as it was: on a Debian that boots."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from common.store.steps import SCHEMA_VERSION
from motcua.upgrade.course import FORWARD
from motcua.upgrade.journal import Step
from tests.install.bundles import next_version, unpacked
from tests.install.desk import Desk
from tests.install.machine import Machine, bare_root
from tests.install.test_debian import INSTALL, KEEP, SCREENS, bundle
from tests.install.test_debian import _shown as shown
from tests.upgrade.installation import broken

pytestmark = pytest.mark.install

__all__ = ["bundle"]

UPGRADE = "motcua upgrade"
DEAD_KEEPER = "import sys\nkeeper.callback = lambda **_: sys.exit(9)"
NO_START = "raise SystemExit('không chạy')"
UPGRADING = "Đang nâng cấp"
CUTS = os.environ.get("MOTCUA_CUTS") != "0"
"""Whether it is cut off at every step: ten minutes on each Debian."""

STAGE = """cd /tmp && tar xzf /srv/$1.tar.gz && mkdir -p /srv/staged &&
new=$(./motcua-$1-bundle/install.sh --stage | tail -1) && mv "$new" /srv/staged/$1 &&
echo "$new" > /srv/staged/$1.name && rm -rf /tmp/motcua-$1-bundle"""
"""A program as the upgrade puts it there, kept: so that a try takes seconds."""

COMMIT = """new=$(cat /srv/staged/$1.name) && cp -al /srv/staged/$1 "$new" &&
/opt/motcua/current/bin/python -c '
import sys
from pathlib import Path
from motcua.upgrade import preparing
from motcua.upgrade.machine import Machine, Systemd
from motcua.upgrade.places import Places
machine, new, version = Machine(Places(), Systemd()), Path(sys.argv[1]), sys.argv[2]
old = machine.places.current.resolve()
prepared = preparing.Prepared("0.1.0", version, 0, 0, old, new, 0.0, 0, 0)
log = preparing.new_log(machine)
preparing.commit(machine, prepared, Path("/var/lib/motcua/hall"), log, "vi")
' "$new" "$1\""""
"""Everything that precedes the first step was done, and whoever did it was killed."""


def _dead_keeper(source: Path) -> None:
    broken(source, "motcua/commands/services.py", DEAD_KEEPER)


def _no_start(source: Path) -> None:
    broken(source, "motcua/begin.py", NO_START)


def _bad_migration(source: Path) -> None:
    (step,) = (source / "common" / "store" / "schema").glob("*_later.sql")
    step.write_text("CREATE TABLE ticket (id INTEGER PRIMARY KEY) STRICT;")


def _good(source: Path) -> None:
    """A unit file and the settings changed, and a unit that is new."""
    settings = source / "deploy" / "etc" / "motcua.env"
    settings.write_text(settings.read_text() + "#MOTCUA_LATER=1\n")
    unit = source / "deploy" / "systemd" / "motcua-keeper.service"
    unit.write_text(unit.read_text().replace("RestartSec=2", "RestartSec=3"))
    new = source / "deploy" / "systemd" / "motcua-later.service"
    new.write_text("[Unit]\nDescription=later\n[Service]\nExecStart=/bin/true\n")


VERSIONS: dict[str, Callable[[Path], None]] = {
    "0.2.0": _bad_migration,
    "0.2.1": _dead_keeper,
    "0.2.2": _no_start,
    "0.3.0": _good,
}


@pytest.fixture(scope="module")
def nexts(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    place = tmp_path_factory.mktemp("bundles")
    today = unpacked(bundle, place / "today")
    return {name: next_version(today, name, place, change) for name, change in VERSIONS.items()}


@pytest.fixture(scope="module", params=["bookworm", "trixie"])
def machine(
    request: pytest.FixtureRequest,
    bundle: Path,
    nexts: dict[str, Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Machine]:
    root = tmp_path_factory.mktemp("machines") / request.param
    ttys = tuple(tty for tty in SCREENS if Path("/dev", tty).exists())
    found = Machine(bare_root(request.param, KEEP), root, bundle, ttys)
    for name, file in nexts.items():
        shutil.copy(file, root / "srv" / f"{name}.tar.gz")
    found.power_on()
    yield found
    found.remove()


def test_upgrades_of_an_installed_hall(machine: Machine) -> None:
    _a_hall_is_at_work(machine)
    _refuses_early(machine)
    with _counter(machine) as desk:
        _goes_back_from_a_dead_keeper(machine)
        _power_goes_while_it_prepares(machine)
        _power_goes_at_every_step(machine)
        _comes_to_the_next_version(machine, desk)
    _keeps_what_was_edited(machine)
    _goes_no_way_back_once_people_worked(machine)
    _opens_a_hall_that_was_closed_elsewhere(machine)


def _take(machine: Machine) -> str:
    answer = json.loads(machine.run("motcua ticket issue ho-tich --printer none --json"))
    return str(answer["number"])


def _a_hall_is_at_work(machine: Machine) -> None:
    machine.run(INSTALL)
    machine.run("motcua init --centre dan-hai --clock 2026-11-23T08:00@1")
    machine.run("systemctl start motcua.target")
    for tty, (kind, place) in SCREENS.items():
        if tty in machine.ttys:
            machine.run("echo MOTCUA_SCREEN=$2 > /etc/motcua/screens/$1.env", tty, place)
            machine.run("systemctl enable -q --now motcua-$1@$2", kind, tty)
    _services_run(machine, "0.1.0")
    assert _take(machine) == "A001"


def _services_run(machine: Machine, version: str) -> None:
    def beat() -> bool:
        pids = machine.run("for s in keeper devices; do systemctl show -P MainPID motcua-$s; done")
        said = machine.run("motcua queue --json 2>/dev/null || true; readlink /opt/motcua/current")
        return "0" not in pids.split() and f"/{version}-" in said

    _until(beat, 60)
    assert machine.run("motcua --version").split()[-1] == version
    assert not (machine.root / "opt/motcua/upgrading").is_symlink()
    assert not (machine.root / "var/lib/motcua/hall/upgrading.json").exists()


def _until(seen: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not seen():
        assert time.monotonic() < end, "never seen"
        time.sleep(0.3)


def _refuses_early(machine: Machine) -> None:
    """Nothing of the hall changes by any of these."""
    machine.run("echo x >> /srv/damaged.tar.gz; tar czf /srv/none.tar.gz -C /etc hostname")
    for words, code in (
        ("/srv/damaged.tar.gz", "upgrade_bundle"),
        ("/srv/none.tar.gz", "upgrade_bundle"),
        ("/srv/bundle.tar.gz", "upgrade_not_newer"),
        ("/srv/0.2.0.tar.gz --yes", None),
        ("/srv/0.2.2.tar.gz --yes", "upgrade_installer"),
        ("/srv/0.3.0.tar.gz", "upgrade_busy"),
        ("--back", "upgrade_no_before"),
    ):
        said = machine.run(f"{UPGRADE} {words} --json 2>/dev/null; echo status $?")
        assert re.search(r"status [13]$", said.strip()), said
        assert code is None or f'"{code}"' in said, said
    said = machine.run(f"{UPGRADE} /srv/0.3.0.tar.gz --check --json")
    found = json.loads(said.splitlines()[-1])
    assert (found["before"], found["after"]) == ("0.1.0", "0.3.0")
    assert found["schema_after"] == SCHEMA_VERSION + 1
    print(f"will stand still for {found['seconds']} s; room {found['room_mib']} MiB")
    said = machine.run(f"runuser -u motcua -- {UPGRADE} /srv/0.3.0.tar.gz; echo status $?")
    assert "sudo motcua upgrade" in said
    assert len(machine.run("ls /opt/motcua/versions").split()) == 1
    assert machine.run("ls /var/lib/motcua/hall | grep -E 'rehearsal|upgrad' || true") == ""
    said = machine.run(
        "cd /tmp && tar xzf /srv/0.3.0.tar.gz && cd motcua-0.3.0-bundle && ./install.sh", status=1
    )
    assert "motcua upgrade" in said
    machine.run("rm -rf /tmp/motcua-0.3.0-bundle")
    assert _take(machine) == "A002"


def _goes_back_from_a_dead_keeper(machine: Machine) -> None:
    began = time.monotonic()
    said = machine.run(f"{UPGRADE} /srv/0.2.1.tar.gz --yes", status=3)
    print(f"went back after {time.monotonic() - began:.0f} s")
    assert "keeper" in said
    assert "0.1.0" in said
    _services_run(machine, "0.1.0")
    assert len(machine.run("ls /opt/motcua/versions").split()) == 1
    assert machine.run("systemctl cat motcua-later.service 2>&1 || true").startswith("No files")
    assert _take(machine) == "A003"


def _power_goes_while_it_prepares(machine: Machine) -> None:
    """The hall was not touched; what lies about goes with the next try."""
    machine.run(f"nohup {UPGRADE} /srv/0.3.0.tar.gz --yes >/tmp/said 2>&1 </dev/null &")
    _until(lambda: len(list((machine.root / "opt/motcua/versions").iterdir())) > 1, 120)
    _cut_the_power(machine)
    _services_run(machine, "0.1.0")
    assert _take(machine) == "A004"
    machine.run(f"{UPGRADE} /srv/0.3.0.tar.gz --check")
    assert len(machine.run("ls /opt/motcua/versions").split()) == 1
    assert (
        machine.run("ls -d /opt/motcua/incoming /var/lib/motcua/hall/rehearsal || true").count(
            "No such"
        )
        == 2
    )


def _power_goes_at_every_step(machine: Machine) -> None:
    """At each step first the driving process is killed, which systemd notices; then the power."""
    for version in ("0.3.0", "0.2.1"):
        machine.run(STAGE, version)
    number = int(_take(machine)[1:])
    for step in (*FORWARD[:-1], Step.BACK) if CUTS else ():
        for cut in (_kill_the_driver, _cut_the_power):
            machine.run(COMMIT, "0.2.1" if step is Step.BACK else "0.3.0")
            machine.run(f"nohup {UPGRADE} >/tmp/said 2>&1 </dev/null &")
            if not _comes_to(machine, step):
                print(f"{step}: too fast for {cut.__name__}")
            cut(machine)
            began = time.monotonic()
            _until(lambda: not (machine.root / "opt/motcua/upgrading").is_symlink(), 120)
            _services_run(machine, "0.1.0")
            print(f"{step}, {cut.__name__}: back after {time.monotonic() - began:.0f} s")
            number += 1
            assert _take(machine) == f"A{number:03}"
    machine.run("motcua audit verify")


def _comes_to(machine: Machine, step: Step) -> bool:
    """Wait until the journal says the step, or one after it."""
    order = list(Step)
    end = time.monotonic() + 120
    while time.monotonic() < end:
        found = _step(machine)
        if found is not None and order.index(found) >= order.index(step):
            return found is step
        time.sleep(0.01)
    raise AssertionError(f"never came to {step}: {machine.run('cat /tmp/said')}")


def _step(machine: Machine) -> Step | None:
    try:
        return Step(json.loads((machine.root / "opt/motcua/upgrade.json").read_text())["step"])
    except (FileNotFoundError, ValueError):
        return None


def _kill_the_driver(machine: Machine) -> None:
    machine.run("kill -9 $(systemctl show -P MainPID motcua-upgrade.service)")


def _cut_the_power(machine: Machine) -> None:
    machine.power_off()
    machine.power_on()


@contextmanager
def _counter(machine: Machine) -> Iterator[list[Desk]]:
    """Made anew whenever the machine was switched off."""
    desks: list[Desk] = []
    yield desks
    for desk in desks:
        desk.end()


def _comes_to_the_next_version(machine: Machine, desks: list[Desk]) -> None:
    machine.run("mkdir -p /etc/systemd/system/motcua-keeper.service.d")
    machine.run(
        "printf '[Service]\\nNice=3\\n' > /etc/systemd/system/motcua-keeper.service.d/o.conf"
    )
    machine.run("echo '# của tôi' >> /etc/systemd/system/motcua-devices.service")
    machine.run("echo '# của tôi' >> /etc/motcua/motcua.env")
    machine.run("motcua station add quay-1 --desk 1")
    desk = Desk(machine)
    desks.append(desk)
    _until(lambda: desk.shows("QUẦY 1") or desk.shows("Quầy 1"), 60)
    before = _take(machine)
    _upgrade_is_seen_everywhere(machine, desk)
    _services_run(machine, "0.3.0")
    _until(lambda: desk.shows("QUẦY 1") or desk.shows("Quầy 1"), 60)
    if machine.ttys:
        _until(lambda: all("Đan Hải" in shown(tty) for tty in machine.ttys), 60)
    running = machine.run("cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' '")
    assert "/0.3.0-" in running
    assert "/0.1.0-" not in running, "nothing of the version before runs on"
    _goes_back_while_nobody_has_worked(machine, before)


def _upgrade_is_seen_everywhere(machine: Machine, desk: Desk) -> None:
    """And its driver is killed at the last step, from where it goes on, not back."""
    words = machine.inside(*UPGRADE.split(), "/srv/0.3.0.tar.gz", "--yes")
    consoles: dict[str, bool] = dict.fromkeys(machine.ttys, False)
    closed: list[float] = []
    killed = False
    mark = machine.root / "var/lib/motcua/hall/upgrading.json"
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as upgrade:
        while upgrade.poll() is None:
            desk.read()
            for tty in consoles:
                consoles[tty] = consoles[tty] or UPGRADING in shown(tty)
            if not killed and _step(machine) is Step.TIDY:
                machine.run("kill -9 $(systemctl show -P MainPID motcua-upgrade.service) || true")
                killed = True
            if mark.exists():
                closed.append(time.monotonic())
                status = machine.run("motcua queue --json 2>&1; echo status $?")
                assert "store_upgrading" in status or not mark.exists(), status
        assert upgrade.stdout is not None
        print(upgrade.stdout.read())
    assert upgrade.returncode == 0
    assert killed
    print(f"the hall stood still for {closed[-1] - closed[0]:.1f} s")
    assert desk.ever_showed(UPGRADING)
    assert all(consoles.values()), consoles


def _keeps_what_was_edited(machine: Machine) -> None:
    assert "RestartSec=3" in machine.run("cat /etc/systemd/system/motcua-keeper.service")
    assert machine.run("systemctl show -P Nice motcua-keeper").strip() == "3"
    assert "của tôi" in machine.run("cat /etc/motcua/kept/motcua-devices.service.*")
    own = machine.run("cat /etc/motcua/motcua.env")
    assert "của tôi" in own
    assert "MOTCUA_LATER" not in own
    assert "MOTCUA_LATER" in machine.run("cat /etc/motcua/motcua.env.new")
    assert "later" in machine.run("systemctl cat motcua-later.service")
    assert len(machine.run("ls /opt/motcua/versions").split()) == 2
    assert machine.run("ls /var/log/motcua")
    strangers = machine.run("find /var/lib/motcua /var/backups/motcua ! -user motcua")
    assert strangers == "", "what the course did at the data it did as the hall's user"


def _goes_back_while_nobody_has_worked(machine: Machine, before: str) -> None:
    """And comes again: numbers go on through both."""
    said = machine.run(f"{UPGRADE} --back --check --json")
    found = json.loads(said.splitlines()[-1])
    assert (found["before"], found["after"]) == ("0.3.0", "0.1.0")
    _services_run(machine, "0.3.0")
    machine.run(f"{UPGRADE} --back --yes")
    _services_run(machine, "0.1.0")
    assert machine.run("systemctl cat motcua-later.service 2>&1 || true").startswith("No files")
    assert int(_take(machine)[1:]) == int(before[1:]) + 1
    machine.run(f"{UPGRADE} /srv/0.3.0.tar.gz --yes")
    _services_run(machine, "0.3.0")
    assert int(_take(machine)[1:]) == int(before[1:]) + 2


def _goes_no_way_back_once_people_worked(machine: Machine) -> None:
    said = machine.run(f"{UPGRADE} --back --yes --json; echo status $?")
    assert "upgrade_no_way_back" in said
    _services_run(machine, "0.3.0")


def _opens_a_hall_that_was_closed_elsewhere(machine: Machine) -> None:
    mark = "/var/lib/motcua/hall/upgrading.json"
    machine.run(f"echo '{{}}' > {mark} && chown motcua: {mark} && ! motcua queue")
    machine.run(UPGRADE)
    _services_run(machine, "0.3.0")
    _take(machine)
