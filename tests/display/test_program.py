"""The program as it is started in the hall: its own process, a real terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from pathlib import Path

import pyte
import pytest

from common.tui.bigtype import draw
from tests.display.hall import call, open_desks
from tests.hall import make_hall

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from pathlib import Path
from display import start

start(Path(sys.argv[1]), "hall")
"""
COLUMNS, ROWS = 96, 27


def test_the_program_can_be_named_without_loading_textual() -> None:
    source = "import sys, display; assert 'textual' not in sys.modules, 'environment not cleared'"
    subprocess.run([sys.executable, "-c", source], cwd=ROOT, check=True)


@pytest.mark.verify
def test_a_call_made_elsewhere_comes_up_on_a_real_terminal(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    open_desks(store, ["5"])
    master, slave = pty.openpty()
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    screen = pyte.Screen(COLUMNS, ROWS)
    stream = pyte.ByteStream(screen)
    environment = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8"}
    process = subprocess.Popen(
        ["setsid", "-c", sys.executable, "-c", PROGRAM, str(store.folder)],
        cwd=ROOT,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env=environment | {"TEXTUAL_ALLOW_SIGNALS": "1", "TEXTUAL_PRESS": "ctrl+q"},
    )

    def see(seen: Callable[[str], bool], within_s: float = 20.0) -> None:
        deadline = time.monotonic() + within_s
        while not seen("\n".join(screen.display)):
            assert time.monotonic() < deadline, "\n".join(screen.display)
            if select.select([master], [], [], 0.1)[0]:
                data = os.read(master, 65536)
                stream.feed(data.replace(b"\x1b[>1u", b"").replace(b"\x1b[<u", b""))

    try:
        see(lambda shown: "Trung tâm Phục vụ hành chính công xã Đan Hải" in shown)
        number = call(store, "5", "ho-tich")
        see(lambda shown: all(row.rstrip() in shown for row in draw(number, 3)))
        os.write(master, b"\x03\x1a\x11q")
        process.send_signal(signal.SIGTERM)
        see(lambda shown: process.poll() is not None)
        assert process.returncode == 0
    finally:
        process.kill()
        process.wait()
        os.close(master)
        os.close(slave)
        store.close()
