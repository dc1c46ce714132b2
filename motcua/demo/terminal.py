"""A program in its own process on a pseudo-terminal of its own.

The terminal is its controlling one: when it goes, because this process closes it or dies, the
kernel hangs up and the program ends. So a hall that is killed leaves no orphans.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterable, Mapping, Sequence

_TAKE_THE_TERMINAL = """\
import fcntl, os, signal, sys, termios
for name in ("INT", "QUIT", "TSTP", "TTIN", "TTOU", "USR1"):
    signal.signal(getattr(signal, "SIG" + name), signal.SIG_DFL)
os.setsid()
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execvp(sys.argv[1], sys.argv[1:])
"""
"""Runs in the child before the program: forking in a process with threads is no place for it.

Signals this process ignores would stay ignored in its children.
"""

_MISLEADING = frozenset({"COLUMNS", "LINES", "TERM", "COLORTERM", "TERM_PROGRAM"})
"""What says how the terminal of *this* process looks."""
_CHUNK = 65_536
_GRACE_S = 3.0
"""What a program gets to end in order when the hall closes."""


def environment(color_system: str | None, **more: str) -> dict[str, str]:
    """The environment of a program whose colours `color_system` (Rich's name) can show."""
    kept = {name: value for name, value in os.environ.items() if name not in _MISLEADING}
    match color_system:
        case "truecolor":
            terminal = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
        case "256":
            terminal = {"TERM": "xterm-256color"}
        case "standard" | "windows":
            terminal = {"TERM": "xterm"}
        case _:
            terminal = {"TERM": "xterm", "NO_COLOR": "1"}
    return {**kept, **terminal, **more}


class Terminal:
    """A running program and the near end of its terminal.

    Make, use and close it on the event loop.

    Args:
        command: program and arguments; a program that cannot be found ends at once.
        environment: all of its environment.
        columns: width of the terminal in cells.
        lines: height of the terminal in cells.
        heard: gets what the program writes.
        ended: called once, after its last words, with the exit status; negative for a signal.
    """

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        columns: int,
        lines: int,
        heard: Callable[[bytes], None],
        ended: Callable[[int], None],
    ) -> None:
        self._heard = heard
        self._ended = ended
        self._unsent = b""
        self._near, far = os.openpty()
        os.set_blocking(self._near, False)
        self.resize(columns, lines)
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-ISc", _TAKE_THE_TERMINAL, *command],
                stdin=far,
                stdout=far,
                stderr=far,
                env=dict(environment),
            )
        finally:
            os.close(far)
        self._watch = os.pidfd_open(self._process.pid)
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(self._near, self._read)
        self._loop.add_reader(self._watch, self._reap)
        self._open = True

    @property
    def pid(self) -> int:
        """The program's process id."""
        return self._process.pid

    def send(self, data: bytes) -> None:
        """Type `data` to the program; what it does not read yet is kept."""
        if self._open:
            self._unsent += data
            self._write()

    def resize(self, columns: int, lines: int) -> None:
        """Change the size; the kernel tells the program."""
        size = struct.pack("HHHH", lines, columns, 0, 0)
        fcntl.ioctl(self._near, termios.TIOCSWINSZ, size)

    def _write(self) -> None:
        try:
            sent = os.write(self._near, self._unsent)
        except BlockingIOError:
            sent = 0
        except OSError:
            sent = len(self._unsent)  # nobody is there to read it any more
        self._unsent = self._unsent[sent:]
        if self._unsent:
            self._loop.add_writer(self._near, self._write)
        else:
            self._loop.remove_writer(self._near)

    def _read(self) -> None:
        """Take in all there is, so that a frame is seen whole; the rest of a flood waits."""
        data = b""
        try:
            while len(data) < _CHUNK and (piece := os.read(self._near, _CHUNK)):
                data += piece
        except BlockingIOError:
            pass
        except OSError:  # the far end is closed: the program is about to be gone
            self._loop.remove_reader(self._near)
        if data:
            self._heard(data)

    def _reap(self) -> None:
        """The process has ended."""
        self._read()
        status = self._process.wait()
        self._let_go()
        self._ended(status)

    def _let_go(self) -> None:
        if not self._open:
            return
        self._open = False
        self._loop.remove_reader(self._near)
        self._loop.remove_writer(self._near)
        self._loop.remove_reader(self._watch)
        os.close(self._near)
        os.close(self._watch)

    def hang_up(self) -> None:
        """Close the terminal: the program is told to end; `bury` waits for it."""
        with contextlib.suppress(ProcessLookupError):
            self._process.terminate()
        self._let_go()

    def bury(self, deadline: float) -> None:
        """Wait until monotonic time `deadline` for the end after `hang_up`, then force it."""
        try:
            self._process.wait(max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.kill()
            self._process.wait()


def close_all(terminals: Iterable[Terminal]) -> None:
    """End all programs side by side and wait for them; takes as long as the slowest."""
    open_ones = list(terminals)
    for terminal in open_ones:
        terminal.hang_up()
    deadline = time.monotonic() + _GRACE_S
    for terminal in open_ones:
        terminal.bury(deadline)


def motcua(*words: str) -> list[str]:
    """The command line of another `motcua` of this very installation."""
    return [sys.executable, "-P", "-m", "motcua", *words]
