"""A terminal driver that outlives its terminal long enough for the program to end in order."""

from __future__ import annotations

import codecs
import contextlib
import sys
from functools import partial
from io import TextIOWrapper
from typing import Any, TextIO, cast

from textual import messages
from textual.drivers import linux_driver
from textual.drivers.linux_driver import LinuxDriver


def _decoder(encoding: str) -> partial[codecs.IncrementalDecoder]:
    """Of what is typed; a byte that is none of a letter is seen as such, and typed like one."""
    return partial(codecs.getincrementaldecoder(encoding), errors="replace")


linux_driver.getincrementaldecoder = _decoder  # type: ignore[attr-defined,assignment]


class SteadyDriver(LinuxDriver):
    """Drops what it draws once the terminal is gone.

    Textual's own writer thread dies of the first write to a terminal that has vanished. Nothing
    empties its queue of 30 writes any more, and the program waits for room in it for ever: an
    orphan that keeps the store open.

    It also listens on after what is neither text nor a key, which a scanner, a line with noise or a
    terminal with another encoding sends: Textual would end, its traceback on a public screen.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if sys.__stderr__ is not None:
            self._file = cast(TextIOWrapper, _Forgiving(sys.__stderr__))

    def _run_input_thread(self) -> None:
        while True:
            try:
                self.run_input_thread()
            except (ValueError, ArithmeticError):  # a key that there is none of; it has been read
                continue
            except OSError:  # the terminal is gone
                self._app.post_message(messages.ExitApp())
            return


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
