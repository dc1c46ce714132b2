"""A machine without memory or handles, one that sleeps, one that restarts at work."""

from __future__ import annotations

import os
import resource
import subprocess
from pathlib import Path

import pytest

from motcua.doctor.subject import Subject
from tests.doctor.patient import breaks, found, look, machine, typed

MEMORY = "MemTotal:  4000000 kB\nMemAvailable:  {free} kB\nSwapFree:  0 kB\nHugePages_Total:  0\n"


@breaks("machine.memory:little", "machine.memory:last", "machine.memory:unreadable")
def test_a_machine_without_memory(tmp_path: Path) -> None:
    assert look(None, "machine.memory", root=tmp_path) == {"unknown:unreadable"}
    for free_mib, told in ((900, "ok:ok"), (300, "warning:little"), (100, "failing:last")):
        machine(tmp_path, {"proc/meminfo": MEMORY.format(free=free_mib * 1024)})
        assert look(None, "machine.memory", root=tmp_path) == {told}


@breaks("machine.files:limit", "machine.files:machine")
def test_too_few_files_may_be_open(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, 1024), hard))
        assert look(None, "machine.files") == {"ok:ok"}
        resource.setrlimit(resource.RLIMIT_NOFILE, (512, hard))
        assert look(None, "machine.files") == {"failing:limit"}
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    machine(tmp_path, {"proc/sys/fs/file-nr": "95000\t0\t100000\n"})
    assert look(None, "machine.files", root=tmp_path) == {"failing:machine"}


@breaks("machine.inotify:few", "machine.inotify:unreadable")
def test_a_kernel_that_watches_too_little(hall: Path, tmp_path: Path) -> None:
    at = "proc/sys/fs/inotify"
    assert look(hall, "machine.inotify", root=tmp_path) == {"unknown:unreadable"}
    machine(tmp_path, {f"{at}/max_user_instances": "128\n", f"{at}/max_user_watches": "8192\n"})
    assert look(hall, "machine.inotify", root=tmp_path) == {"ok:ok"}
    machine(tmp_path, {f"{at}/max_user_instances": "12\n"})
    assert look(hall, "machine.inotify", root=tmp_path) == {"warning:few"}


@breaks("machine.sleep:desktop", "machine.sleep:battery", "machine.sleep:idle")
def test_a_machine_that_may_fall_asleep(tmp_path: Path) -> None:
    assert look(None, "machine.sleep", root=tmp_path) == {"skipped:none"}
    for name, file, said in (
        ("desktop", "usr/share/xsessions/gnome.desktop", ""),
        ("battery", "sys/class/power_supply/BAT0/status", "Charging\n"),
        ("idle", "etc/systemd/logind.conf.d/kiosk.conf", "[Login]\nIdleAction=suspend\n"),
    ):
        root = machine(tmp_path / name, {"etc/systemd/logind.conf": "#IdleAction=suspend\n"})
        assert look(None, "machine.sleep", root=root) == {"ok:never"}
        machine(root, {file: said})
        assert look(None, "machine.sleep", root=root) == {f"warning:{name}"}
        units = root / "etc/systemd/system"
        units.mkdir()
        for target in ("sleep", "suspend", "hibernate", "hybrid-sleep"):
            (units / f"{target}.target").symlink_to("/dev/null")
        assert look(None, "machine.sleep", root=root) == {"ok:masked"}


@breaks("machine.updates:any_time", "machine.updates:at_work")
def test_updates_that_restart_the_machine(hall: Path, tmp_path: Path) -> None:
    assert look(hall, "machine.updates", root=tmp_path) == {"skipped:none"}
    reboot = 'Unattended-Upgrade::Automatic-Reboot "{}";\n'
    at = 'Unattended-Upgrade::Automatic-Reboot-Time "{}";\n'
    for said, told in (
        (f"// {reboot.format('true')}", "ok:never"),
        (reboot.format("false"), "ok:never"),
        (reboot.format("true"), "warning:any_time"),
        (reboot.format("true") + at.format("09:30"), "warning:at_work"),
    ):
        machine(tmp_path, {"etc/apt/apt.conf.d/50unattended-upgrades": said})
        assert look(hall, "machine.updates", root=tmp_path) == {told}, said


def test_updates_at_night_are_fine(tmp_path: Path) -> None:
    """The hall of the other tests is open day and night."""
    from tests.hall import make_hall

    make_hall(tmp_path / "data").close()
    said = 'Unattended-Upgrade::Automatic-Reboot "true";\n'
    said += 'Unattended-Upgrade::Automatic-Reboot-Time "02:30";\n'
    root = machine(tmp_path / "root", {"etc/apt/apt.conf.d/50unattended-upgrades": said})
    assert look(tmp_path / "data", "machine.updates", root=root) == {"ok:ok"}


@pytest.mark.usefixtures("root_only")
def test_root_leaves_nothing_behind_in_a_hall_of_somebody_else(hall: Path) -> None:
    """What root writes beside a store would be closed to the services."""
    for path in (hall, *hall.rglob("*")):
        os.chown(path, 1500, 1500)
    for name in ("motcua.db-wal", "motcua.db-shm", "write.lock", "doorbell"):
        (hall / name).unlink(missing_ok=True)
    for parent in hall.parents[:-1]:
        if parent.stat().st_uid == 0:
            parent.chmod(parent.stat().st_mode | 0o011)
    said = typed("doctor", "store.opens", "--data", str(hall), "--lang", "en")
    assert (said.returncode, "It opens" in said.stdout) == (0, True), said
    assert {path.stat().st_uid for path in hall.rglob("*")} == {1500}
    assert (hall / "write.lock").exists()


FSTAB = """# <file system> <mount point> <type> <options> <dump> <pass>
UUID=aa / ext4 errors=remount-ro 0 1
UUID=bb /boot/efi vfat umask=0077 0 1
UUID=cc none swap sw 0 0
#UUID=dd /mnt/old ext4 defaults 0 2
UUID=ee\t/var/backups/motcua ext4 defaults 0 2
UUID=ff /mnt/usb vfat defaults,nofail 0 0
/dev/sr0 /media/cdrom0 udf,iso9660 user,noauto 0 0
"""


@breaks("machine.mounts:hard")
def test_a_disk_that_the_machine_waits_for(tmp_path: Path) -> None:
    assert look(None, "machine.mounts", root=tmp_path) == {"skipped:none"}
    machine(tmp_path, {"etc/fstab": FSTAB})
    assert look(None, "machine.mounts", root=tmp_path) == {"warning:hard"}
    (told,) = found(Subject(None, root=tmp_path), "machine.mounts")
    here = told.remedy.removeprefix("sudo ").replace("/etc/fstab", str(tmp_path / "etc/fstab"))
    subprocess.run(["sh", "-c", here], check=True)
    assert look(None, "machine.mounts", root=tmp_path) == {"ok:ok"}
    before, after = FSTAB.splitlines(), (tmp_path / "etc/fstab").read_text().splitlines()
    assert [line for line in after if line not in before] == [
        "UUID=ee\t/var/backups/motcua ext4 defaults,nofail,x-systemd.device-timeout=10s 0 2"
    ]
