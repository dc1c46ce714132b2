"""A window of a terminal in which a command runs, and who sits before it."""

from __future__ import annotations

import fcntl
import os
import select
import struct
import subprocess
import termios
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pyte

PATIENCE_S = 40.0


class Window:
    """Keys go in, and what is drawn is read as a person would."""

    def __init__(
        self,
        command: Sequence[str | Path],
        environment: Mapping[str, str],
        columns: int = 100,
        rows: int = 30,
    ) -> None:
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._near, far = os.openpty()
        os.set_blocking(self._near, False)
        self.resize(columns, rows)
        # As sshd starts it: whoever runs the tests may ignore that their own line breaks.
        begun = ["setsid", "--ctty", "--wait", "env", "--default-signal"]
        try:
            self.process = subprocess.Popen(
                [*begun, *command],
                stdin=far,
                stdout=far,
                stderr=far,
                env=dict(environment),
            )
        finally:
            os.close(far)

    def resize(self, columns: int, rows: int) -> None:
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self._near, termios.TIOCSWINSZ, size)

    def columns(self) -> int:
        """As whoever is at the other end was told, or has set it."""
        return os.get_terminal_size(self._near).columns

    def press(self, keys: bytes) -> None:
        os.write(self._near, keys)

    def shown(self) -> str:
        """All that is to be seen, lines without their ends."""
        self._read(0.1)
        return "\n".join(line.rstrip() for line in self._screen.display)

    def sees(self, words: str, within_s: float = PATIENCE_S) -> None:
        end = time.monotonic() + within_s
        while words not in self.shown():
            assert time.monotonic() < end, f"{words!r} never came up:\n{self.shown()}"

    def until_exit(self, within_s: float = PATIENCE_S) -> int:
        """The status the command ends with; until then its terminal is listened to."""
        end = time.monotonic() + within_s
        while self.process.poll() is None:
            assert time.monotonic() < end, f"it does not end:\n{self.shown()}"
            self._read(0.1)
        self._read(0.1)
        return self.process.returncode

    def hang_up(self) -> None:
        """The line breaks."""
        if self._near >= 0:
            os.close(self._near)
        self._near = -1

    def close(self) -> None:
        self.hang_up()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def _read(self, for_s: float) -> None:
        end = time.monotonic() + for_s
        while (left := end - time.monotonic()) > 0:
            if not select.select([self._near], [], [], left)[0]:
                return
            try:
                self._stream.feed(os.read(self._near, 65_536))
            except OSError:  # the other end has gone
                return


@contextmanager
def window(
    command: Sequence[str | Path],
    environment: Mapping[str, str],
    columns: int = 100,
    rows: int = 30,
) -> Iterator[Window]:
    opened = Window(command, environment, columns, rows)
    try:
        yield opened
    finally:
        opened.close()
