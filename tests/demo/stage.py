"""`motcua demo` itself on a real terminal, a visitor's hands on it, and what is left afterwards."""

from __future__ import annotations

import fcntl
import os
import re
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

from hardware.sign.drawing import draw
from hardware.sign.emulator import Board
from motcua.demo import keys
from motcua.demo.picture import Picture
from motcua.demo.terminal import environment

PATIENCE_S = 40.0
_LIT = "ff4830"


class Stage:
    """The demonstration in a terminal of `columns` by `lines`.

    Its temporary folders go to `scratch`, by which its processes are known too.
    """

    def __init__(self, scratch: Path, columns: int, lines: int, *words: str) -> None:
        self._scratch = scratch
        self._master, slave = os.openpty()
        self.resize(columns, lines)
        self.picture = Picture(columns, lines, lambda data: os.write(self._master, data) and None)
        self.process = subprocess.Popen(
            ["setsid", "-c", sys.executable, "-P", "-m", "motcua", "demo", *words],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment("truecolor", TMPDIR=str(scratch)),
        )
        os.close(slave)

    def resize(self, columns: int, lines: int) -> None:
        """Make the window larger or smaller."""
        size = struct.pack("HHHH", lines, columns, 0, 0)
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, size)
        if hasattr(self, "picture"):
            self.picture.resize(lines, columns)

    def read(self, for_s: float = 0.1) -> None:
        """Take in what is drawn."""
        if select.select([self._master], [], [], for_s)[0]:
            try:
                self.picture.feed(os.read(self._master, 65536))
            except OSError:  # the far end is closed
                time.sleep(for_s)

    def rows(self) -> list[str]:
        """The text of the window."""
        return list(self.picture.display)

    def until(self, seen: str | re.Pattern[str], within_s: float = PATIENCE_S) -> re.Match[str]:
        """Wait until a row of the window has this in it."""
        pattern = re.compile(re.escape(seen)) if isinstance(seen, str) else seen
        end = time.monotonic() + within_s
        while True:
            for row in self.rows():
                if found := pattern.search(row):
                    return found
            assert time.monotonic() < end, "\n".join([f"no {pattern.pattern}", *self.rows()])
            self.read()

    def press(self, data: bytes) -> None:
        """Type."""
        os.write(self._master, data)

    def click(self, text: str) -> None:
        """Click in the middle of where `text` is."""
        self.until(text)
        y, row = next((y, row) for y, row in enumerate(self.rows()) if text in row)
        x = row.index(text) + len(text) // 2
        self.press(keys.pressed(1, x, y, down=True) + keys.pressed(1, x, y, down=False))

    def touch(self, text: str, then: str) -> None:
        """Touch `text` at the kiosk and wait for what it shows `then`.

        A fresh page lets no quick finger through, so the hand waits a little.
        """
        for _ in range(3):
            self.until(text)
            self._watch(1.0, None)
            self.click(text)
            if self._watch(PATIENCE_S / 3, then):
                return
        raise AssertionError("\n".join([f"no {then}", *self.rows()]))

    def _watch(self, for_s: float, text: str | None) -> bool:
        """Read for a while; True as soon as `text` is there."""
        end = time.monotonic() + for_s
        while time.monotonic() < end:
            self.read(0.05)
            if text is not None and any(text in row for row in self.rows()):
                return True
        return False

    def until_board_shows(self, text: str) -> None:
        """Wait until one of the drawn boards has `text` lit."""
        shape = [row[2:-2] for row in draw([Board(1, "", text=text)])[1:4]]
        end = time.monotonic() + PATIENCE_S
        while not self._lit(shape):
            assert time.monotonic() < end, "\n".join(self.rows())
            self.read()

    def _lit(self, shape: list[str]) -> bool:
        rows = [
            "".join(
                cell.data if (cell := row[x]).fg == _LIT else " "
                for x in range(self.picture.columns)
            )
            for row in (self.picture.buffer[y] for y in range(self.picture.lines))
        ]
        places = range(self.picture.columns - len(shape[0]))
        return any(
            all(rows[y + dy].startswith(part, x) for dy, part in enumerate(shape))
            for y in range(len(rows) - len(shape))
            for x in places
        )

    def pid_of(self, title: str) -> int:
        """The process id in the frame of the pane with this title."""
        pids = [match[1] for row in self.rows() for match in re.finditer(r"pid (\d+)", row)]
        for pid in map(int, pids):
            if title in Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0"):
                return pid
        raise AssertionError(f"no {title} among {pids}")

    def processes(self) -> list[int]:
        """Every living process of this demonstration, itself included."""
        mark = str(self._scratch).encode()
        found = []
        for entry in Path("/proc").iterdir():
            try:
                if entry.name.isdigit() and mark in (entry / "environ").read_bytes():
                    found.append(int(entry.name))
            except OSError:  # gone meanwhile, or a zombie
                continue
        return found

    def until_alone(self) -> None:
        """Wait until no process of the demonstration is left."""
        end = time.monotonic() + PATIENCE_S
        while left := self.processes():
            assert time.monotonic() < end, [
                Path(f"/proc/{pid}/cmdline").read_bytes() for pid in left
            ]
            if self._master >= 0:
                self.read(0.05)

    def until_exit(self) -> int:
        """Wait for the end, reading on."""
        end = time.monotonic() + PATIENCE_S
        while self.process.poll() is None:
            assert time.monotonic() < end, "\n".join(self.rows())
            self.read(0.05)
        return self.process.returncode

    def hang_up(self) -> None:
        """Close the terminal, as one closes a window."""
        os.close(self._master)
        self._master = -1

    def close(self) -> None:
        """Leave nothing behind, whatever happened."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        if self._master >= 0:
            os.close(self._master)
        for pid in self.processes():
            os.kill(pid, signal.SIGKILL)


@contextmanager
def stage(scratch: Path, columns: int = 200, lines: int = 60, *words: str) -> Iterator[Stage]:
    """Run the demonstration; it is gone afterwards."""
    made = Stage(scratch, columns, lines, *words)
    try:
        yield made
    finally:
        made.close()
