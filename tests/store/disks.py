"""Disks that are full or may only be read: real mounts, where the machine lets us make them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def _mount(*arguments: str) -> None:
    done = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"may not mount here: {done.stderr.strip()}")


@contextmanager
def small_disk(at: Path, size: str) -> Iterator[Path]:
    """A disk of its own with little room."""
    at.mkdir()
    _mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(at))
    try:
        yield at
    finally:
        subprocess.run(["umount", "-l", str(at)], check=True)


@contextmanager
def read_only(folder: Path, at: Path) -> Iterator[Path]:
    """The same folder, seen through a mount that cannot be written to."""
    at.mkdir()
    _mount("--bind", str(folder), str(at))
    try:
        _mount("-o", "remount,bind,ro", str(at))
        yield at
    finally:
        subprocess.run(["umount", "-l", str(at)], check=True)


@contextmanager
def ext4_disk(image: Path, at: Path) -> Iterator[Path]:
    """A small ext4 of its own, that can be made to fail: see `break_down`."""
    at.mkdir()
    with image.open("wb") as file:
        file.truncate(32 * 2**20)
    subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=True)
    _mount("-o", "loop", str(image), str(at))
    try:
        yield at
    finally:
        subprocess.run(["umount", "-l", str(at)], check=True)


def break_down(disk: Path) -> None:
    """What the kernel does with a disk that makes no sense any more: from now on it is read-only,
    whoever has it open for writing."""
    _mount("-o", "remount,abort", str(disk))


def fill(disk: Path) -> Path:
    """Use up every byte; delete the file to make room again."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            return filler
