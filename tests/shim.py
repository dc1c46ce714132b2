"""A disk that fails, or a power switch, at exactly the call asked for: `shim.c`, under real SQLite
in a process of its own."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
from collections.abc import Mapping
from enum import IntEnum
from pathlib import Path

import pytest

WRITES, FLUSHES, CUTS = 1, 2, 4
EVERY = WRITES | FLUSHES | CUTS

_ORDERS = struct.Struct("iiiii")


class Deed(IntEnum):
    """What becomes of the call."""

    COUNT = 0
    FAIL_ONCE = 1
    FAIL_ALWAYS = 2
    DIE_BEFORE = 3
    DIE_WITHIN = 4
    DIE_AFTER = 5


class Shim:
    """The shim, compiled, and its orders. Give `environment` to the process to be watched."""

    def __init__(self, folder: Path, files: str = "motcua.db") -> None:
        self._library = folder / "shim.so"
        compile_shim(self._library)
        orders = folder / "orders"
        orders.write_bytes(b"\0" * _ORDERS.size)
        with orders.open("r+b") as file:
            self._orders = mmap.mmap(file.fileno(), _ORDERS.size)
        self.environment: Mapping[str, str] = os.environ | {
            "LD_PRELOAD": str(self._library),
            "SHIM_ORDERS": str(orders),
            "SHIM_FILES": files,
        }

    def order(self, deed: Deed, kinds: int = EVERY, *, at: int = 1, error: int = 0) -> None:
        """Let `deed` happen to the `at`-th call of these kinds from now on."""
        self._orders[:] = _ORDERS.pack(deed, kinds, error, at, 0)

    @property
    def seen(self) -> int:
        """How many calls there were since the last order."""
        return int(_ORDERS.unpack(self._orders[:])[4])

    def close(self) -> None:
        """Give the orders back."""
        self._orders.close()


def compile_shim(library: Path) -> None:
    """Compile it with the machine's C compiler; skip the test where there is none."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler: faults of single calls are not tried")
    source = Path(__file__).with_name("shim.c")
    command = [
        compiler,
        "-shared",
        "-fPIC",
        "-O1",
        "-Wall",
        "-o",
        str(library),
        str(source),
        "-ldl",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
