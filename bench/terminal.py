"""A program on a terminal of its own, and when what stood on it."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pyte

_ENVIRONMENT = {"TERM": "xterm-256color", "LANG": "C.UTF-8"}
_KITTY = re.compile(rb"\x1b\[[<>=][0-9;]*u")
"""What pyte would write as text."""

Seen = Callable[[str], bool]


@dataclass(slots=True)
class Terminal:
    """A running program; `written` is what it wrote, and when (monotonic ns)."""

    process: subprocess.Popen[bytes]
    near: int
    columns: int
    rows: int
    begun: int
    written: list[tuple[int, bytes]] = field(default_factory=list)

    def press(self, keys: bytes) -> int:
        """Type; the moment of it, ns."""
        now = time.monotonic_ns()
        os.write(self.near, keys)
        return now

    def pictures(self) -> Iterator[tuple[int, str]]:
        """What stood on the screen after each piece of output, worked out afterwards so that
        nothing is slowed down by it."""
        screen = pyte.Screen(self.columns, self.rows)
        stream = pyte.ByteStream(screen)
        for when, data in list(self.written):
            stream.feed(_KITTY.sub(b"", data))
            yield when, "\n".join(screen.display)

    def picture(self) -> str:
        """What stands on the screen now."""
        return next(reversed([text for _, text in self.pictures()]), "")

    def wait_for(self, seen: Seen, within_s: float = 30.0) -> None:
        """Until the screen shows it."""
        end, drawn = time.monotonic() + within_s, -1
        while True:
            if len(self.written) != drawn:
                drawn = len(self.written)
                if seen(self.picture()):
                    return
            if time.monotonic() > end or self.process.poll() is not None:
                raise RuntimeError(f"never seen:\n{self.picture()}")
            time.sleep(0.02)

    def delays(self, asked: Sequence[tuple[int, Seen]]) -> list[float]:
        """Milliseconds from each moment to the first picture after it in which it is seen; moments
        in order. What was never seen is infinitely late."""
        found, pictures = [], list(self.pictures())
        for when, seen in asked:
            shown = (at for at, text in pictures if at >= when and seen(text))
            found.append((next(shown, float("inf")) - when) / 1e6)
        return sorted(found)

    def resident_mib(self) -> float:
        """Memory that is its own and that it shares, MiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text("ascii")
        found = re.search(r"VmRSS:\s+(\d+) kB", status)
        assert found is not None
        return int(found[1]) / 1024


@contextmanager
def program(hall: Path, *words: str, columns: int = 96, rows: int = 27) -> Iterator[Terminal]:
    """`motcua WORDS` on that hall."""
    command = [sys.executable, "-m", "motcua", "--data", str(hall), *words]
    with running(command, columns, rows) as terminal:
        yield terminal


@contextmanager
def running(command: Sequence[str], columns: int = 96, rows: int = 27) -> Iterator[Terminal]:
    """Any command on a terminal of its own; it is killed at the end."""
    near, far = pty.openpty()
    fcntl.ioctl(far, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    environment = {"PATH": os.environ["PATH"], **_ENVIRONMENT}
    begun = time.monotonic_ns()
    process = subprocess.Popen(command, stdin=far, stdout=far, stderr=far, env=environment)
    os.close(far)
    terminal = Terminal(process, near, columns, rows, begun)
    reader = threading.Thread(target=_read, args=(terminal,), daemon=True)
    reader.start()
    try:
        yield terminal
    finally:
        process.kill()
        process.wait()
        reader.join()
        os.close(near)


def _read(terminal: Terminal) -> None:
    try:
        while data := os.read(terminal.near, 1 << 16):
            terminal.written.append((time.monotonic_ns(), data))
    except OSError:  # the program is gone
        return
