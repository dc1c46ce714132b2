"""A terminal driver that outlives its terminal long enough for the program to end in order."""

from __future__ import annotations

import codecs
import contextlib
import os
import sys
from collections.abc import Iterable
from functools import partial
from io import TextIOWrapper
from typing import Any, TextIO, cast

from textual import messages
from textual._xterm_parser import XTermParser
from textual.drivers import linux_driver
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from common.tui import title


def _decoder(encoding: str) -> partial[codecs.IncrementalDecoder]:
    """Of what is typed; a byte that is none of a letter is seen as such, and typed like one."""
    return partial(codecs.getincrementaldecoder(encoding), errors="replace")


class _Reader(XTermParser):
    """Passes over a key that there is none of; Textual's own ends with it, and what was typed
    right after it is lost."""

    def feed(self, data: str) -> Iterable[Message]:
        """Letter by letter, so that it begins anew after the last one of what is broken."""
        if not data:
            yield from super().feed(data)
        for letter in data:
            try:
                yield from super().feed(letter)
            except (ValueError, ArithmeticError):
                self._gen = self.parse(self._tokens.append)
                self._awaiting = next(self._gen)


linux_driver.getincrementaldecoder = _decoder  # type: ignore[attr-defined,assignment]
linux_driver.XTermParser = _Reader  # type: ignore[attr-defined]


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
        self._is_entitled = False
        if sys.__stderr__ is not None:
            self._file = cast(TextIOWrapper, _Forgiving(sys.__stderr__))

    def entitle(self, text: str) -> None:
        """Give the window a title, until the program ends."""
        if title.takes_titles(os.environ.get("TERM", "")):
            if not self._is_entitled:
                self._is_entitled = True
                self.write(title.KEEP)
            self.write(title.entitled(text))

    def stop_application_mode(self) -> None:
        """Give the terminal back as it was, its title too, also after a crash."""
        if self._is_entitled:
            self._is_entitled = False
            self.write(title.GIVE_BACK)
        super().stop_application_mode()

    def _run_input_thread(self) -> None:
        try:
            self.run_input_thread()
        except OSError:  # the terminal is gone
            self._app.post_message(messages.ExitApp())


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
