"""A disk with a cache that is lost with the power: one file, served to the kernel through FUSE.

What is written lies in the disk's cache; a flush makes it last. A power cut keeps of the rest what
chance wants, sector by sector and in any order, which is all that a real disk promises. The copy
of a cut is of one instant, since requests are answered one by one.

As a program: serves a file of `SIZE` bytes at the mount point `PATH` and obeys lines on standard
input: `cut SEED FILE` (leave in FILE what the disk would hold), `lie` (promise flushes, do none).
It answers each with a line.
"""

from __future__ import annotations

import ctypes
import errno
import os
import random
import select
import stat
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_MOST_WRITE = 128 * 1024

_IN = struct.Struct("<IIQQIIIHH")
_OUT = struct.Struct("<IiQ")
_INIT_OUT = struct.Struct("<IIIIHHIIHHI28x")
_ATTR = struct.Struct("<6Q10I")
_ATTR_OUT = struct.Struct("<QII")
_OPEN_OUT = struct.Struct("<QII")
_READ_IN = struct.Struct("<QQII")
_WRITE_OUT = struct.Struct("<II")
_STATFS_OUT = struct.Struct("<5Q4I24x")
_WRITE_HEAD = 40

_FORGET, _GETATTR, _SETATTR, _OPEN, _READ, _WRITE, _STATFS = 2, 3, 4, 14, 15, 16, 17
_RELEASE, _FSYNC, _FLUSH, _INIT, _INTERRUPT, _DESTROY, _BATCH_FORGET = 18, 20, 25, 26, 36, 38, 42
_UNANSWERED = (_FORGET, _INTERRUPT, _BATCH_FORGET)
_BIG_WRITES, _MAX_PAGES = 1 << 5, 1 << 22


@dataclass
class Disk:
    """What the disk shows, what would survive, and what has been written since the last flush."""

    size: int
    shown: bytearray = field(init=False)
    lasting: bytearray = field(init=False)
    cached: list[tuple[int, bytes]] = field(default_factory=list)
    lies: bool = False

    def __post_init__(self) -> None:
        self.shown = bytearray(self.size)
        self.lasting = bytearray(self.size)

    def write(self, at: int, data: bytes) -> None:
        """Into the cache."""
        self.shown[at : at + len(data)] = data
        self.cached.append((at, data))

    def flush(self) -> None:
        """From the cache to the plates."""
        if self.lies:
            return
        for at, data in self.cached:
            self.lasting[at : at + len(data)] = data
        self.cached.clear()

    def after_power_cut(self, chance: random.Random) -> bytearray:
        """What the disk holds when the power is back: of the cache nothing, all, the older part,
        or any sectors of it."""
        left = bytearray(self.lasting)
        odds = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        until = len(self.cached) if chance.random() < 0.7 else chance.randint(0, len(self.cached))
        for at, data in self.cached[:until]:
            for part in range(0, len(data), SECTOR):
                if chance.random() < odds:
                    sector = data[part : part + SECTOR]
                    left[at + part : at + part + len(sector)] = sector
        return left


class Served:
    """The kernel's requests for the one file."""

    def __init__(self, disk: Disk, device: int) -> None:
        self._disk = disk
        self._device = device
        self._answers: dict[int, Callable[[memoryview], bytes]] = {
            _INIT: lambda _: _INIT_OUT.pack(
                7, 31, _MOST_WRITE, _BIG_WRITES | _MAX_PAGES, 16, 12, _MOST_WRITE, 1, 32, 0, 0
            ),
            _GETATTR: lambda _: self._attributes(),
            _SETATTR: lambda _: self._attributes(),
            _OPEN: lambda _: _OPEN_OUT.pack(1, 0, 0),
            _READ: self._read,
            _WRITE: self._write,
            _STATFS: lambda _: _STATFS_OUT.pack(0, 0, 0, 0, 0, SECTOR, 255, SECTOR, 0),
            _FSYNC: lambda _: self._flush(),
            _FLUSH: lambda _: b"",
            _RELEASE: lambda _: b"",
            _DESTROY: lambda _: b"",
        }

    def answer_one(self) -> None:
        """Take one request and answer it."""
        request = memoryview(os.read(self._device, _MOST_WRITE + 4096))
        _, kind, unique, *_ = _IN.unpack_from(request)
        if kind in _UNANSWERED:
            return
        known = self._answers.get(kind)
        body = b"" if known is None else known(request[_IN.size :])
        status = -errno.ENOSYS if known is None else 0
        os.write(self._device, _OUT.pack(_OUT.size + len(body), status, unique) + body)

    def _attributes(self) -> bytes:
        size, mode = self._disk.size, stat.S_IFREG | 0o600
        return _ATTR_OUT.pack(1, 0, 0) + _ATTR.pack(
            1, size, size // SECTOR, 0, 0, 0, 0, 0, 0, mode, 1, 0, 0, 0, 4096, 0
        )

    def _read(self, body: memoryview) -> bytes:
        _, at, size, _ = _READ_IN.unpack_from(body)
        return bytes(self._disk.shown[at : at + size])

    def _write(self, body: memoryview) -> bytes:
        _, at, size, _ = _READ_IN.unpack_from(body)
        self._disk.write(at, bytes(body[_WRITE_HEAD : _WRITE_HEAD + size]))
        return _WRITE_OUT.pack(size, 0)

    def _flush(self) -> bytes:
        self._disk.flush()
        return b""


def obey(disk: Disk, line: str) -> str:
    """One order, and what to say to it."""
    order, *words = line.split()
    if order == "lie":
        disk.lies = True
        return "lying"
    seed, file = words
    _save(Path(file), disk.after_power_cut(random.Random(int(seed))))
    return f"cut {len(disk.cached)}"


def _save(file: Path, image: bytearray) -> None:
    """With holes for what was never written."""
    empty = bytes(_MOST_WRITE)
    with file.open("wb") as out:
        out.truncate(len(image))
        for at in range(0, len(image), _MOST_WRITE):
            part = image[at : at + _MOST_WRITE]
            if part != empty:
                out.seek(at)
                out.write(part)


def mount(path: str) -> int:
    """Mount a file of ours over the file `path`; the descriptor of its requests."""
    device = os.open("/dev/fuse", os.O_RDWR | os.O_CLOEXEC)
    options = f"fd={device},rootmode={stat.S_IFREG:o},user_id={os.getuid()},group_id={os.getgid()}"
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"frail", path.encode(), b"fuse", 0, options.encode()):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), path)
    return device


def main(path: str, size: str) -> None:
    """Serve until standard input ends."""
    disk = Disk(int(size))
    device = mount(path)
    served = Served(disk, device)
    print("mounted", flush=True)
    while True:
        ready, _, _ = select.select([device, sys.stdin.fileno()], [], [])
        if device in ready:
            try:
                served.answer_one()
            except OSError as error:
                if error.errno == errno.ENODEV:  # unmounted
                    return
                raise
        elif line := sys.stdin.readline():
            print(obey(disk, line), flush=True)
        else:
            return


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except OSError as error:
        sys.exit(f"{error.strerror}: {error.filename}")
