"""Programs that are started again whenever they end, as systemd does; those with a screen have a
terminal of their own."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import signal
import struct
import subprocess
import termios
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import pyte

_AGAIN_S = 1.0
_TERMINAL = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "MOTCUA_LOG": "none"}
_KITTY = re.compile(rb"\x1b\[[<>=][0-9;]*u")
"""What pyte would write as text."""

_DRAWN_S = 1.5
"""After a change of its size a program has painted everything anew within that."""


class Kept:
    """One program, until `close`."""

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        environment: Mapping[str, str],
        size: tuple[int, int] | None = None,
        errors: Path = Path(os.devnull),
    ) -> None:
        """`size`: columns and rows of its terminal; None for a program without one, whose standard
        error goes to the end of the file `errors`."""
        self.name = name
        self.lives = 0
        self.ends: list[int] = []
        """The status of each life that is over."""
        self.painted_at = 0.0
        """When it wrote to its terminal last, monotonic seconds."""
        self._command = command
        self._environment = {"PATH": os.environ["PATH"], **_TERMINAL, **environment}
        self._size, self._errors = size, errors
        self._over = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._near = -1
        self._written: list[bytes] | None = None
        self._keeper = threading.Thread(target=self._keep, name=f"kept-{name}", daemon=True)
        self._keeper.start()

    @property
    def has_screen(self) -> bool:
        """Whether it has a terminal."""
        return self._size is not None

    @property
    def pid(self) -> int | None:
        """Its process, None between two lives."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    @property
    def said_last(self) -> str:
        """The last line on its standard error; a screen has none."""
        if self.has_screen:
            return ""
        lines = self._errors.read_text("utf-8", "replace").strip().splitlines()
        return lines[-1] if lines else ""

    def kill(self) -> None:
        """As `kill -9` does; it comes back by itself."""
        process = self._process
        if process is not None:
            process.kill()

    def type(self, keys: bytes) -> float | None:
        """Press keys; the moment, monotonic seconds. None while it is away."""
        with suppress(OSError):
            now = time.monotonic()
            os.write(self._near, keys)
            return now
        return None

    def picture(self) -> str:
        """What stands on its screen: its terminal gets another size and it paints all of it."""
        assert self._size is not None
        columns, rows = self._size
        self._written = []
        for height in (rows - 1, rows):
            self._resize(columns, height)
            time.sleep(_DRAWN_S / 2)
        data, self._written = b"".join(self._written), None
        screen = pyte.Screen(columns, rows)
        pyte.ByteStream(screen).feed(_KITTY.sub(b"", data))
        return "\n".join(screen.display)

    def close(self) -> None:
        """End it for good."""
        self._over.set()
        if self._process is not None:
            self._process.kill()
        self._keeper.join()

    def _resize(self, columns: int, rows: int) -> None:
        with suppress(OSError, ValueError):  # between two lives it has no terminal
            fcntl.ioctl(self._near, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            if self.pid is not None:  # it is told of a new size by its controlling terminal only
                os.kill(self.pid, signal.SIGWINCH)

    def _keep(self) -> None:
        while not self._over.is_set():
            self.lives += 1
            self._live()
            self._over.wait(_AGAIN_S)

    def _live(self) -> None:
        if self._size is None:
            with self._errors.open("ab") as errors:
                process = subprocess.Popen(
                    self._command,
                    env=self._environment,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=errors,
                )
            self._process = process
            self._bury(process)
            return
        near, far = pty.openpty()
        self._near = near
        self._resize(*self._size)
        process = subprocess.Popen(
            self._command,
            env=self._environment,
            stdin=far,
            stdout=far,
            stderr=far,
            start_new_session=True,
        )
        os.close(far)
        self._process = process
        reader = threading.Thread(target=self._read, args=(near,), daemon=True)
        reader.start()
        self._bury(process)
        reader.join()
        self._near = -1
        os.close(near)

    def _bury(self, process: subprocess.Popen[bytes]) -> None:
        if self._over.is_set():
            process.kill()
        self.ends.append(process.wait())

    def _read(self, near: int) -> None:
        with suppress(OSError):  # the program is gone
            while data := os.read(near, 1 << 16):
                self.painted_at = time.monotonic()
                written = self._written
                if written is not None:
                    written.append(data)
