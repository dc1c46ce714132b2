"""The counter on a real terminal: keys as bytes, bell and title as a terminal hears them."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pyte
import pytest

from common.domain import commands
from common.store.invariants import violations
from common.store.store import Store
from common.tui.bigtype import draw
from common.tui.title import GIVE_BACK, KEEP
from counter.repeat import REPEAT_S
from tests.counter.seat import desk_of, issue, set_pin
from tests.hall import PIN, staff

pytestmark = pytest.mark.verify

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from pathlib import Path
from counter import start

assert "textual" not in sys.modules
start(Path(sys.argv[1]), "5")
"""
F2, F4, F8 = b"\x1bOQ", b"\x1bOS", b"\x1b[19~"
COMMAND = re.compile(rb"\x1b\][^\x07]*\x07")
TITLE = re.compile(rb"\x1b\]2;([^\x07]*)\x07")


class Terminal:
    """A pseudo-terminal of 80x24 with the counter on it; `env` as SSH would pass it on."""

    def __init__(self, folder: Path, **env: str) -> None:
        env = env or {"TERM": "xterm-256color", "LANG": "C.UTF-8"}
        self.master, slave = pty.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.output = self._pressed = b""
        self._pressed_at = 0.0
        self.screen = pyte.Screen(80, 24)
        self._stream = pyte.ByteStream(self.screen)
        self.process = subprocess.Popen(
            ["setsid", "-c", sys.executable, "-c", PROGRAM, str(folder)],
            cwd=ROOT,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={"PATH": os.environ["PATH"], **env},
        )
        os.close(slave)

    def press(self, keys: bytes) -> None:
        """Type like a person: the same key again is no faster than a hand can do it."""
        again = self._pressed_at + 2 * REPEAT_S - time.monotonic()
        if keys == self._pressed and again > 0:
            time.sleep(again)
        os.write(self.master, keys)
        self._pressed, self._pressed_at = keys, time.monotonic()

    def sees(self, text: str, within_s: float = 20.0) -> None:
        """Wait until `text` is on the screen."""
        end = time.monotonic() + within_s
        while text not in "\n".join(self.screen.display):
            assert time.monotonic() < end, "\n".join(self.screen.display)
            self._read()

    def _read(self) -> None:
        if select.select([self.master], [], [], 0.05)[0]:
            data = os.read(self.master, 65536)
            self.output += data
            self._stream.feed(data.replace(b"\x1b[>1u", b"").replace(b"\x1b[<u", b""))

    def reads_to_the_end(self) -> None:
        """Until the program has ended and all that it said has come."""
        self.process.wait(timeout=20)
        while select.select([self.master], [], [], 0.2)[0]:
            try:
                self.output += os.read(self.master, 65536)
            except OSError:
                return

    @property
    def titles(self) -> list[str]:
        """Every window title there has been."""
        return [title.decode() for title in TITLE.findall(self.output)]

    @property
    def bells(self) -> int:
        """How often it has rung."""
        return COMMAND.sub(b"", self.output).count(b"\x07")

    def sign_in(self) -> None:
        """Officer q5, the only one with a PIN."""
        self.sees("CHƯA MỞ")
        self.press(b"1" + PIN.encode() + b"\r")
        self.sees("Space Gọi số tiếp")

    def hang_up(self) -> int:
        """Let the line break; the program ends by itself, with the status that is returned."""
        os.close(self.master)
        return self.process.wait(timeout=20)

    def close(self) -> None:
        """Take the terminal away."""
        self.process.kill()
        self.process.wait()
        os.close(self.master)


@pytest.fixture
def terminal(store: Store, folder: Path) -> Iterator[Terminal]:
    set_pin(store, "q5")
    made = Terminal(folder)
    yield made
    made.close()


def test_a_working_hour_at_the_keyboard(terminal: Terminal, store: Store) -> None:
    terminal.sign_in()
    assert terminal.bells == 0
    issue(store, "ho-tich", "chung-thuc")
    terminal.sees("người chờ")
    assert terminal.bells == 1
    assert terminal.titles[-1].startswith("● ")
    terminal.press(b" ")
    terminal.sees(draw("A001", 2)[3])
    assert terminal.titles[-1] == "1 chờ · Quầy 5 · mời A001"
    terminal.press(F2)
    terminal.sees("đã mời 2 lần")
    terminal.press(b"\x1b")
    terminal.sees("Số A001 đang chờ")
    terminal.press(b" ")
    terminal.sees("ĐANG MỜI A001")
    terminal.press(b" ")
    terminal.sees("ĐANG PHỤC VỤ A001")
    terminal.press(F4)
    terminal.sees("A001 giữ")
    terminal.press(F8)
    terminal.sees("Tạm nghỉ vì")
    terminal.press(b"1")
    terminal.sees("TẠM NGHỈ: Nghỉ giải lao")
    assert desk_of(store).state == "paused"


def test_the_window_has_its_own_title_back_however_the_program_ends(
    store: Store, folder: Path
) -> None:
    set_pin(store, "q5")
    for term in ("xterm", "linux"):
        terminal = Terminal(folder, TERM=term)
        try:
            terminal.sees("CHƯA MỞ")
            terminal.process.send_signal(signal.SIGTERM)
            terminal.reads_to_the_end()
            kept, back = (terminal.output.count(one.encode()) for one in (KEEP, GIVE_BACK))
            assert (kept, back) == ((1, 1) if term == "xterm" else (0, 0))
            assert terminal.output.find(KEEP.encode()) <= terminal.output.find(b"\x1b]2;Qu")
        finally:
            terminal.close()


def test_spaces_in_one_burst_call_one_citizen(terminal: Terminal, store: Store) -> None:
    terminal.sign_in()
    issue(store, "chung-thuc", "chung-thuc")
    terminal.sees("2 người chờ")
    terminal.press(b" " * 20)
    terminal.sees("ĐANG MỜI H001")
    time.sleep(3 * REPEAT_S)
    os.write(terminal.master, b" " * 20)  # held down: a line hands repetitions over in heaps
    terminal.press(F2)
    terminal.sees("đã mời 2 lần")
    view = desk_of(store)
    assert view.waiting == 1
    assert view.holder is not None
    assert view.holder.state == "called", "nor is their service begun"


def test_killed_and_started_again_it_goes_on(terminal: Terminal, store: Store) -> None:
    terminal.sign_in()
    issue(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    terminal.sees("ĐANG MỜI A001")
    terminal.process.send_signal(signal.SIGKILL)
    terminal.process.wait()
    again = Terminal(store.folder)
    try:
        again.sees("ĐANG MỜI A001")
        again.press(b" ")
        again.sees("ĐANG PHỤC VỤ A001")
    finally:
        again.close()


@pytest.mark.parametrize(
    ("term", "f2", "f4"),
    [
        ("xterm", F2, F4),
        ("linux", b"\x1b[[B", b"\x1b[[D"),
        ("screen", F2, F4),
        ("putty", b"\x1b[12~", b"\x1b[14~"),
    ],
)
def test_every_terminal_has_its_own_function_keys_and_no_locale_is_needed(
    store: Store, folder: Path, term: str, f2: bytes, f4: bytes
) -> None:
    set_pin(store, "q5")
    terminal = Terminal(folder, TERM=term)
    try:
        terminal.sign_in()
        issue(store, "ho-tich")
        terminal.sees("người chờ")
        terminal.press(b" ")
        terminal.sees("ĐANG MỜI A001")
        terminal.press(f2)
        terminal.sees("đã mời 2 lần")
        terminal.press(b" ")
        terminal.sees("ĐANG PHỤC VỤ A001")
        terminal.press(f4)
        terminal.sees("A001 giữ")
        assert b"?1003h" not in terminal.output, "every move of a mouse would cross the line"
        assert bool(terminal.titles) == (term != "linux"), "a console has no window"
        assert terminal.bells == 1
    finally:
        terminal.close()


def test_a_broken_line_changes_nothing_and_another_goes_on(store: Store, folder: Path) -> None:
    set_pin(store, "q5")
    terminal = Terminal(folder, TERM="xterm")
    terminal.sign_in()
    issue(store, "ho-tich")
    terminal.sees("người chờ")
    terminal.press(b" ")
    terminal.sees("ĐANG MỜI A001")
    assert terminal.hang_up() == 0
    view = desk_of(store)
    assert (view.state, view.officer, view.holder and view.holder.state) == ("open", "q5", "called")
    again = Terminal(folder, TERM="linux")
    try:
        again.sees("ĐANG MỜI A001")
        again.press(b" ")
        again.sees("ĐANG PHỤC VỤ A001")
    finally:
        again.close()


def test_what_is_under_way_when_the_line_breaks_is_done_and_known(
    store: Store, folder: Path
) -> None:
    set_pin(store, "q5")
    terminal = Terminal(folder, TERM="xterm")
    terminal.sign_in()
    issue(store, "ho-tich")
    terminal.sees("người chờ")
    with store.transaction(staff(), "test.slow"):
        terminal.press(b" ")
        terminal.sees("Đang ghi, xin chờ")
        os.close(terminal.master)
        with pytest.raises(subprocess.TimeoutExpired):
            terminal.process.wait(timeout=1)
    assert terminal.process.wait(timeout=20) == 0
    view = desk_of(store)
    assert view.holder is not None
    assert (view.holder.number, view.holder.state) == ("A001", "called")
    with store.read() as connection:
        assert violations(connection) == []


def test_a_slow_line_has_little_to_carry(terminal: Terminal, store: Store) -> None:
    terminal.sign_in()
    issue(store, "ho-tich")
    terminal.sees("người chờ")
    before = len(terminal.output)
    terminal.press(b" ")
    terminal.sees("ĐANG MỜI A001")
    terminal.sees("Đã 00:02")
    called = len(terminal.output) - before
    terminal.sees("Đã 00:05")
    ticks = len(terminal.output) - before - called
    assert called < 16_384
    assert ticks < 3 * 300
