"""The disk below the data: real mounts, real modes, real fillers."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from common.tui.crash import log_crash
from motcua.doctor import disk
from tests.doctor.patient import NOBODY, as_user, breaks, look, machine
from tests.store.disks import read_only, small_disk

MOUNTS = "proc/self/mountinfo"


@contextmanager
def _mounted(at: Path, *options: str) -> Iterator[Path]:
    at.mkdir()
    done = subprocess.run(["mount", *options, str(at)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"may not mount here: {done.stderr.decode()}")
    try:
        yield at
    finally:
        subprocess.run(["umount", "-l", str(at)], check=True)


@breaks("disk.folder:unnamed", "disk.folder:missing")
def test_a_folder_that_nobody_named_or_that_is_not_there(hall: Path) -> None:
    assert look(hall, "disk.folder") == {"ok:ok"}
    assert look(None, "disk.folder") == {"failing:unnamed"}
    shutil.rmtree(hall)
    assert look(hall, "disk.folder") == {"failing:missing"}
    assert look(hall, "disk.space") == {"skipped:any.no_data"}


@pytest.mark.usefixtures("root_only")
@breaks("disk.folder:closed")
def test_a_folder_of_somebody_else_is_told_and_not_read(hall: Path) -> None:
    hall.chmod(0o700)
    assert as_user(NOBODY, lambda: look(hall, "disk.folder")) == {"unknown:closed"}


@breaks("disk.filesystem:volatile")
def test_a_store_in_memory_is_lost_with_the_mains(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "1m") as place:
        assert look(place, "disk.filesystem") == {"failing:volatile"}


@breaks("disk.filesystem:readonly")
def test_a_disk_that_went_read_only(hall: Path, tmp_path: Path) -> None:
    if disk.mount_of(hall).kind in ("tmpfs", "overlay"):  # type: ignore[union-attr]
        pytest.skip("the tests' own folder is on no disk")
    with read_only(hall, tmp_path / "seen") as place:
        assert look(place, "disk.filesystem") == {"failing:readonly"}


@breaks("disk.filesystem:network", "disk.filesystem:foreign", "disk.filesystem:unreadable")
def test_a_drive_of_another_machine_or_another_system(hall: Path, tmp_path: Path) -> None:
    """As the kernel would list them: there is no server and no driver of such drives here."""
    root = tmp_path / "root"
    assert look(hall, "disk.filesystem", root=root) == {"unknown:unreadable"}
    for kind, told in (
        *(("ext4", "ok:ok"), ("nfs4", "failing:network"), ("cifs", "failing:network")),
        *(("vfat", "failing:foreign"), ("ntfs3", "failing:foreign")),
    ):
        line = f"99 1 0:99 / {hall} rw,noatime shared:7 - {kind} server:/hall rw\n"
        machine(root, {MOUNTS: _mounts() + line})
        assert look(hall, "disk.filesystem", root=root) == {told}, kind


def _mounts() -> str:
    return Path("/", MOUNTS).read_text()


@breaks("disk.filesystem:overlay")
def test_the_layer_of_a_container(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "4m") as place:
        layers = [place / name for name in ("lower", "upper", "work")]
        for layer in layers:
            layer.mkdir()
        options = ",".join(f"{layer.name}dir={layer}" for layer in layers)
        with _mounted(tmp_path / "layered", "-t", "overlay", "-o", options, "overlay") as layered:
            assert look(layered, "disk.filesystem") == {"warning:overlay"}


@breaks("disk.filesystem:removable")
def test_a_drive_that_may_be_pulled_out(hall: Path, tmp_path: Path) -> None:
    mount = disk.mount_of(hall)
    assert mount is not None
    if mount.kind in ("tmpfs", "overlay"):
        pytest.skip("the tests' own folder is on no disk")
    about = {f"sys/dev/block/{mount.device}/removable": "0\n", MOUNTS: _mounts()}
    root = machine(tmp_path / "root", about)
    assert look(hall, "disk.filesystem", root=root) == {"ok:ok"}
    (root / f"sys/dev/block/{mount.device}/removable").write_text("1\n")
    assert look(hall, "disk.filesystem", root=root) == {"warning:removable"}


@pytest.mark.verify
@breaks("disk.space:last", "disk.space:little")
def test_a_disk_that_fills(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "700m") as place:
        assert look(place, "disk.space") == {"ok:ok"}
        _take(place / "first", 300)
        assert look(place, "disk.space") == {"warning:little"}
        _take(place / "second", 350)
        assert look(place, "disk.space") == {"failing:last"}


def _take(file: Path, mib: int) -> None:
    with file.open("wb") as filler:
        os.posix_fallocate(filler.fileno(), 0, mib * 2**20)


@breaks("disk.inodes:few", "disk.inodes:last")
def test_a_disk_without_room_for_files(tmp_path: Path) -> None:
    with _mounted(tmp_path / "disk", "-t", "tmpfs", "-o", "nr_inodes=1000", "tmpfs") as place:
        assert look(place, "disk.inodes") == {"ok:ok"}
        _make(place, range(960))
        assert look(place, "disk.inodes") == {"warning:few"}
        _make(place, range(960, 995))
        assert look(place, "disk.inodes") == {"failing:last"}


def _make(place: Path, names: range) -> None:
    for name in names:
        (place / str(name)).touch()


@breaks("disk.ballast:absent", "disk.ballast:given_up")
def test_a_ballast_that_is_not_there_or_was_given_up(hall: Path) -> None:
    assert look(hall, "disk.ballast") == {"warning:absent"}
    with (hall / "ballast").open("wb") as file:
        file.truncate(64 * 2**20)
    assert look(hall, "disk.ballast") == {"ok:ok"}
    os.truncate(hall / "ballast", 0)
    assert look(hall, "disk.ballast") == {"failing:given_up"}


@breaks("disk.crashes:recent")
def test_a_program_that_crashed_is_told_for_a_week(hall: Path) -> None:
    assert look(hall, "disk.crashes") == {"ok:ok"}
    log = log_crash(RuntimeError("secret"), hall, "kiosk")
    assert log is not None
    assert look(hall, "disk.crashes") == {"warning:recent"}
    long_ago = log.stat().st_mtime - 8 * 86_400
    os.utime(log, (long_ago, long_ago))
    assert look(hall, "disk.crashes") == {"ok:ok"}


def test_the_whole_disk_of_a_partition_is_found(tmp_path: Path) -> None:
    """Two partitions of one disk are no two disks."""
    mount = disk.mount_of(tmp_path)
    assert mount is not None
    root = tmp_path / "root"
    part = root / "sys/devices/sda/sda1"
    machine(root, {f"{part.relative_to(root)}/partition": "1\n", MOUNTS: _mounts()})
    (root / "sys/dev/block").mkdir(parents=True)
    (root / "sys/dev/block" / mount.device).symlink_to(part)
    assert disk.disk_of(tmp_path, root) == "sda"
    (part / "partition").unlink()
    assert disk.disk_of(tmp_path, root) == "sda1"
