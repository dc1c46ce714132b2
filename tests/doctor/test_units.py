"""Files of systemd that are missing, changed or do not begin; consoles that name no screen.

What needs a systemd that runs is broken on a machine of its own: `tests/install/test_doctor.py`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from motcua.doctor.units import ENABLED
from tests.doctor.patient import breaks, look, machine

ROOT = Path(__file__).parents[2]
UNITS = "etc/systemd/system"


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A root as `install.sh` leaves it."""
    root = tmp_path / "root"
    deploy = root / "opt/motcua/current/install/deploy"
    shutil.copytree(ROOT / "deploy", deploy)
    shutil.copytree(deploy / "systemd", root / UNITS)
    shutil.copytree(deploy / "udev", root / "etc/udev/rules.d")
    conf = (deploy / "ssh/motcua.conf").read_text("utf-8").replace("@DATA@", "/var/lib/motcua/hall")
    shell = (deploy / "ssh/station-shell").read_text("utf-8")
    machine(
        root,
        {
            "usr/local/bin/motcua": (deploy / "motcua").read_text("utf-8"),
            "etc/systemd/system.conf.d/60-motcua.conf": (
                deploy / "console/system.conf"
            ).read_text(),
            "etc/systemd/journald.conf.d/60-motcua.conf": (
                deploy / "journald/60-motcua.conf"
            ).read_text(),
            "etc/ssh/sshd_config.d/50-motcua.conf": conf,
            "usr/local/lib/motcua/station-shell": shell,
        },
    )
    for unit in ENABLED:
        wants = root / UNITS / "motcua.target.wants"
        wants.mkdir(exist_ok=True)
        (wants / unit).symlink_to(f"/etc/systemd/system/{unit}")
    return root


@breaks("units.files:missing", "units.files:changed", "units.files:added")
def test_unit_files_that_are_not_as_installed(installed: Path) -> None:
    assert look(None, "units.files", root=installed / "nowhere") == {"skipped:none"}
    assert look(None, "units.files", root=installed) == {"ok:ok"}
    unit = installed / UNITS / "motcua-keeper.service"
    said = unit.read_text("utf-8")
    unit.write_text(f"{said}\nEnvironment=X=1\n", "utf-8")
    assert look(None, "units.files", root=installed) == {"warning:changed"}
    unit.unlink()
    assert look(None, "units.files", root=installed) == {"failing:missing"}
    unit.write_text(said, "utf-8")
    machine(installed, {f"{UNITS}/motcua-keeper.service.d/override.conf": "[Service]\n"})
    assert look(None, "units.files", root=installed) == {"warning:added"}


def test_settings_of_sshd_that_were_opened_by_hand(installed: Path) -> None:
    conf = installed / "etc/ssh/sshd_config.d/50-motcua.conf"
    conf.write_text(
        conf.read_text().replace("PasswordAuthentication no", "PasswordAuthentication yes")
    )
    assert look(None, "units.files", root=installed) == {"warning:changed"}


@breaks("units.enabled:disabled", "units.enabled:masked")
def test_units_that_do_not_begin_with_the_machine(installed: Path) -> None:
    assert look(None, "units.enabled", root=installed / "nowhere") == {"skipped:none"}
    assert look(None, "units.enabled", root=installed) == {"ok:ok"}
    (installed / UNITS / "motcua.target.wants/motcua.target").unlink()
    assert look(None, "units.enabled", root=installed) == {"failing:disabled"}
    (installed / UNITS / "motcua.target").unlink()
    (installed / UNITS / "motcua.target").symlink_to("/dev/null")
    assert look(None, "units.enabled", root=installed) == {"failing:masked"}


@breaks("units.state:unasked", "units.timers:unasked", "units.timers:missing")
def test_a_systemd_that_does_not_answer(installed: Path) -> None:
    assert look(None, "units.state", root=installed) == {"skipped:none"}
    assert look(None, "units.timers", root=installed) == {"skipped:none"}
    (installed / "run/systemd/system").mkdir(parents=True)
    mute = {"root": installed, "environment": {"PATH": str(installed)}}
    assert look(None, "units.state", **mute) == {"unknown:unasked"}
    assert look(None, "units.timers", **mute) == {"unknown:unasked"}
    for timer in (installed / UNITS).glob("*.timer"):
        timer.unlink()
    assert look(None, "units.timers", **mute) == {"failing:missing"}


@breaks(
    *("units.screens:unnamed", "units.screens:strange", "units.screens:twice"),
    "units.screens:keys",
)
def test_consoles_that_name_no_screen_a_strange_one_or_the_same_twice(
    hall: Path, tmp_path: Path
) -> None:
    root = tmp_path / "root"
    assert look(hall, "units.screens", root=root) == {"skipped:none"}
    machine(root, {"etc/motcua/screens/tty8.env": "MOTCUA_SCREEN=k1\n"})
    assert look(hall, "units.screens", root=root) == {"warning:keys"}
    (root / UNITS).mkdir(parents=True)
    (root / UNITS / "ctrl-alt-del.target").symlink_to("/dev/null")
    assert look(hall, "units.screens", root=root) == {"ok:ok"}
    for said, told in (
        ("# nothing\n", "unnamed"),
        ("MOTCUA_SCREEN=k9\n", "strange"),
        ('MOTCUA_SCREEN="k1"\n', "twice"),
    ):
        machine(root, {"etc/motcua/screens/tty9.env": said})
        assert look(hall, "units.screens", root=root) == {f"failing:{told}"}
