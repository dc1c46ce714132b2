"""The shipped program on a real terminal, touched as a touch panel touches: with mouse bytes."""

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

from common.store.store import Store
from tests.kiosk.counting import turn
from tests.kiosk.visitor import HUMAN_S, tickets

pytestmark = pytest.mark.verify

ROOT = Path(__file__).parents[2]
PROGRAM = (
    "import sys; from pathlib import Path; from kiosk import start; start(Path(sys.argv[1]), 'k1')"
)
COUNTING = (
    "import sys; from pathlib import Path; from tests.kiosk.counting import start;"
    "start(*map(Path, sys.argv[1:]))"
)
RESTED_S = 0.6
"""Longer than the kiosk wants fingers to rest between two pages. It may always be longer still."""


class Panel:
    """A touch panel of 80x24 in front of the kiosk."""

    def __init__(self, master: int, process: subprocess.Popen[bytes]) -> None:
        self.master = master
        self.process = process
        self.screen = pyte.Screen(80, 24)
        self._stream = pyte.ByteStream(self.screen)

    def shown(self) -> str:
        """What is on the screen after whatever the program has written so far."""
        while select.select([self.master], [], [], 0.05)[0]:
            data = os.read(self.master, 65536)
            self._stream.feed(data.replace(b"\x1b[>1u", b"").replace(b"\x1b[<u", b""))
        return "\n".join(self.screen.display)

    def sees(self, words: str, within_s: float = 20.0) -> None:
        """Wait for words."""
        end = time.monotonic() + within_s
        while words not in self.shown():
            assert time.monotonic() < end, self.shown()

    def rests(self) -> None:
        """Nobody touches it for a while."""
        end = time.monotonic() + RESTED_S
        while time.monotonic() < end:
            self.shown()

    def finds(self, words: str) -> str:
        """Where these words stand once they are there, as mouse bytes have it."""
        self.sees(words)
        rows = self.shown().splitlines()
        row = next(number for number, line in enumerate(rows) if words in line)
        return f"{rows[row].index(words) + 2};{row + 1}"

    def taps(self, words: str) -> None:
        """Touch where these words stand, once rested."""
        at = self.finds(words)
        self.rests()
        self.tap(at)

    def tap(self, at: str) -> None:
        """One touch, whatever stands there."""
        os.write(self.master, f"\x1b[<0;{at}M\x1b[<0;{at}m".encode())


class Fingers:
    """Taps in a rhythm of their own, however slow the machine: the kiosk's clock goes on between
    two of them when the screen says that the one before has been dealt with."""

    def __init__(self, kiosk: Panel, clock: Path) -> None:
        self._kiosk = kiosk
        self._clock = clock
        self._now = 0.0
        self._taps = 0

    def tap(self, words: str, *gaps_s: float) -> None:
        """Where these words stand, after a moment of reading, and there again after each gap."""
        at = self._kiosk.finds(words)
        for gap in (HUMAN_S, *gaps_s):
            self._now += gap
            turn(self._clock, self._now)
            self._kiosk.tap(at)
            self._taps += 1
            self._kiosk.sees(f"[{self._taps}]")


@contextmanager
def panel(data_dir: Path, program: str = PROGRAM, *more: Path) -> Iterator[Panel]:
    master, slave = pty.openpty()
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    process = subprocess.Popen(
        ["setsid", "-c", sys.executable, "-c", program, str(data_dir), *map(str, more)],
        cwd=ROOT,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8"},
    )
    os.close(slave)
    try:
        yield Panel(master, process)
    finally:
        process.kill()
        process.wait()
        os.close(master)


@pytest.mark.parametrize("gaps", [(), (0.08,), (0.25,), (0.4, 0.4, 0.4)], ids=str)
def test_taps_and_double_taps_on_every_page_give_one_number(
    store: Store, tmp_path: Path, gaps: tuple[float, ...]
) -> None:
    clock = tmp_path / "clock"
    turn(clock, 0.0)
    with panel(store.folder, COUNTING, clock) as kiosk:
        fingers = Fingers(kiosk, clock)
        for words in ("Nộp hồ sơ, làm thủ tục", "khai sinh, kết hôn,", "SỐ THƯỜNG"):
            fingers.tap(words, *gaps)
        kiosk.sees("SỐ THỨ TỰ CỦA ÔNG/BÀ")
        kiosk.sees("Quầy phục vụ: 5")
    assert [ticket["number"] for ticket in tickets(store)] == ["A001"]


def test_a_slide_from_one_tile_to_another_is_the_first_one(store: Store) -> None:
    with panel(store.folder) as kiosk:
        kiosk.taps("Nộp hồ sơ, làm thủ tục")
        kiosk.sees("Chứng thực")
        kiosk.rests()
        os.write(kiosk.master, b"\x1b[<0;10;10M\x1b[<32;40;10M\x1b[<0;40;10m")
        kiosk.sees("Ông/Bà có thuộc diện ưu tiên không?")
        assert "Hộ tịch" in kiosk.shown()


def test_a_killed_kiosk_starts_again_and_the_number_was_not_lost(store: Store) -> None:
    with panel(store.folder) as kiosk:
        kiosk.taps("Nộp hồ sơ, làm thủ tục")
        kiosk.taps("khai sinh, kết hôn,")
        kiosk.taps("SỐ THƯỜNG")
        kiosk.sees("SỐ THỨ TỰ CỦA ÔNG/BÀ")
        kiosk.process.send_signal(signal.SIGKILL)
        kiosk.process.wait()
    with panel(store.folder) as kiosk:
        kiosk.taps("Nộp hồ sơ, làm thủ tục")
        kiosk.sees("1 người đang chờ")
    assert [ticket["number"] for ticket in tickets(store)] == ["A001"]
