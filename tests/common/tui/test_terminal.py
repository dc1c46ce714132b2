"""A real program on a real terminal: signals, hang-ups and crashes leave nothing behind."""

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
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyte
import pytest

from common.domain.commands import HoldHall
from common.store import folder, sqlite
from common.store.store import Store
from common.tui import launch
from common.tui.bigtype import draw
from tests.common.tui.hall import CLERK

pytestmark = pytest.mark.verify

ROOT = Path(__file__).parents[3]
PROGRAM = """
import sys
from pathlib import Path
from common.tui import launch

assert "textual" not in sys.modules

def make():
    from tests.common.tui.hall import HallApp
    from common.domain.refusal import Trouble

    class Program(HallApp):
        def key_x(self):
            secret = "Nguyễn Thị Bí Mật"
            raise ZeroDivisionError(len(secret))

    return Program(Path(sys.argv[1]))

launch.run(make)
"""
LEFT_ALTERNATE_SCREEN = b"\x1b[?1049l"


class Terminal:
    """A program on a pseudo-terminal of 80x24, and what it has drawn."""

    def __init__(self, data_dir: Path, source: str = PROGRAM, *words: str) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.cooked = termios.tcgetattr(slave)
        self.slave = slave
        self.output = b""
        self.screen = pyte.Screen(80, 24)
        self._stream = pyte.ByteStream(self.screen)
        self.process = subprocess.Popen(
            ["setsid", "-c", sys.executable, "-c", source, str(data_dir), *words],
            cwd=ROOT,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={
                **{name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
                "TERM": "xterm-256color",
                "LANG": "C.UTF-8",
                "TEXTUAL_ALLOW_SIGNALS": "1",
                "TEXTUAL_PRESS": "x",
            },
        )

    def read(self, for_s: float = 0.1) -> None:
        """Take in what the program writes."""
        if select.select([self.master], [], [], for_s)[0]:
            try:
                data = os.read(self.master, 65536)
            except OSError:
                time.sleep(for_s)
                return
            self.output += data
            self._stream.feed(data.replace(b"\x1b[>1u", b"").replace(b"\x1b[<u", b""))

    def until_shows(self, text: str, within_s: float = 15.0) -> None:
        """Wait until `text` is on the screen."""
        end = time.monotonic() + within_s
        while text not in "\n".join(self.screen.display):
            assert time.monotonic() < end, "\n".join(self.screen.display)
            self.read()

    def until_exit(self, within_s: float = 10.0) -> int:
        """Wait for the end, reading on."""
        end = time.monotonic() + within_s
        while self.process.poll() is None:
            assert time.monotonic() < end, "still running"
            self.read(0.05)
        while select.select([self.master], [], [], 0.1)[0]:
            before = len(self.output)
            self.read(0)
            if len(self.output) == before:
                break
        return self.process.returncode


@contextmanager
def on_terminal(data_dir: Path, source: str = PROGRAM, *words: str) -> Iterator[Terminal]:
    terminal = Terminal(data_dir, source, *words)
    try:
        yield terminal
    finally:
        if terminal.process.poll() is None:
            terminal.process.kill()
        terminal.process.wait()
        for handle in (terminal.master, terminal.slave):
            os.close(handle)


def test_keys_and_signals_of_a_terminal_do_nothing(hall_folder: Path, store: Store) -> None:
    with on_terminal(hall_folder) as terminal:
        terminal.until_shows("Trung tâm")
        os.write(terminal.master, b"\x03\x1c\x1a\x11\x13\x04")
        for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP, signal.SIGUSR1):
            terminal.process.send_signal(number)
        os.write(terminal.master, b"\t\x1b[Z")
        store.act(CLERK, HoldHall(reason="mưa bão"))
        terminal.until_shows(draw("HOLD")[0])


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_asked_to_end_it_gives_the_terminal_back(hall_folder: Path, number: int) -> None:
    with on_terminal(hall_folder) as terminal:
        terminal.until_shows("Trung tâm")
        terminal.process.send_signal(number)
        assert terminal.until_exit() == 0
        assert LEFT_ALTERNATE_SCREEN in terminal.output
        assert termios.tcgetattr(terminal.slave) == terminal.cooked


def test_when_the_terminal_vanishes_the_program_ends(hall_folder: Path) -> None:
    terminal = Terminal(hall_folder)
    terminal.until_shows("Trung tâm")
    os.close(terminal.slave)
    os.close(terminal.master)
    terminal.process.wait(timeout=10)


def test_a_crash_shows_no_traceback_and_ends_with_status_1(hall_folder: Path) -> None:
    with on_terminal(hall_folder) as terminal:
        terminal.until_shows("Trung tâm")
        os.write(terminal.master, b"x")
        assert terminal.until_exit() == 1
        shown = terminal.output.decode(errors="replace")
        assert "Traceback" not in shown
        assert "Bí Mật" not in shown
        assert "Chương trình gặp lỗi" in shown
        log = hall_folder / "log" / "crash-Program.log"
        assert "ZeroDivisionError" in log.read_text(encoding="utf-8")


def test_what_is_neither_text_nor_a_key_is_passed_over(hall_folder: Path) -> None:
    with on_terminal(hall_folder) as terminal:
        terminal.until_shows("Trung tâm")
        for noise in (b"\xffNguy\xea", b"\x9b31~", b"\x1b[1114112u", b"\x1b[5:~57u"):
            os.write(terminal.master, noise)
            terminal.read(0.3)
        assert terminal.process.poll() is None
        os.write(terminal.master, b"\xe9x")  # and what is one is heard beside it
        assert terminal.until_exit() == 1


@pytest.mark.parametrize("broken", [b"\x1b[1114112u", b"\x1b[48;24;80;0;0t\x1b[<0;5;5M"])
def test_a_key_typed_right_after_a_broken_one_is_heard(hall_folder: Path, broken: bytes) -> None:
    with on_terminal(hall_folder) as terminal:
        terminal.until_shows("Trung tâm")
        os.write(terminal.master, broken + b"x")
        assert terminal.until_exit() == 1
        log = hall_folder / "log" / "crash-Program.log"
        assert "in key_x" in log.read_text(encoding="utf-8")


def test_a_newer_store_asks_the_launcher_for_a_restart(hall_folder: Path) -> None:
    connection = sqlite.connect(str(folder.database(hall_folder)))
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    with on_terminal(hall_folder) as terminal:
        terminal.until_shows("Đang nâng cấp")
        assert terminal.until_exit() == 75


def test_no_variable_steers_textual(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TEXTUAL", "TEXTUAL_DRIVER", "TEXTUAL_PRESS", "TEXTUAL_DISABLE_KITTY_KEY"):
        monkeypatch.setenv(name, "1")
    launch.scrub()
    assert sorted(name for name in os.environ if name.startswith("TEXTUAL")) == [
        "TEXTUAL_DISABLE_KITTY_KEY"
    ]
