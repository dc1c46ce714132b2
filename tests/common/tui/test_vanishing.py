"""When its terminal vanishes in the middle of much drawing, a program still ends."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.verify

ROOT = Path(__file__).parents[3]
PROGRAM = """
import sys
from pathlib import Path
from common.tui import launch

def make():
    from tests.common.tui.hall import HallApp

    class Busy(HallApp):  # as when the hall screen flashes just then
        def leave(self, return_code=0):
            for _ in range(100):
                self._driver.write("x")
            super().leave(return_code)

    return Busy(Path(sys.argv[1]))

launch.run(make)
"""


def test_a_busy_program_ends_with_its_terminal(hall_folder: Path) -> None:
    master, slave = pty.openpty()
    process = subprocess.Popen(
        ["setsid", "-c", sys.executable, "-c", PROGRAM, str(hall_folder)],
        cwd=ROOT,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={**os.environ, "TERM": "xterm-256color"},
    )
    os.close(slave)
    try:
        drawn = b""
        while "Trung tâm".encode() not in drawn:
            drawn += os.read(master, 65536)
        os.close(master)
        process.wait(timeout=20)
    finally:
        process.kill()
        process.wait()
