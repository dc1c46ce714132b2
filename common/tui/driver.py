"""A terminal driver that outlives its terminal long enough for the program to end in order."""

from __future__ import annotations

import contextlib
import sys
from io import TextIOWrapper
from typing import Any, TextIO, cast

from textual.drivers.linux_driver import LinuxDriver


class SteadyDriver(LinuxDriver):
    """Drops what it draws once the terminal is gone.

    Textual's own writer thread dies of the first write to a terminal that has vanished. Nothing
    empties its queue of 30 writes any more, and the program waits for room in it for ever: an
    orphan that keeps the store open.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if sys.__stderr__ is not None:
            self._file = cast(TextIOWrapper, _Forgiving(sys.__stderr__))


class _Forgiving:
    """All that Textual does with a stream, on one that may be gone."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        with contextlib.suppress(OSError):
            return self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        with contextlib.suppress(OSError):
            self._stream.flush()

    def fileno(self) -> int:
        return self._stream.fileno()

    def isatty(self) -> bool:
        return self._stream.isatty()
