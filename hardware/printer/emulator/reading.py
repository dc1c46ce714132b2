"""How the emulated printer cuts what arrives into commands, and which of them cannot wait."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hardware.printer.receipt import CommandParser

_QUESTION = re.compile(rb"(\x10\x04[\x01-\x04])")
_AT_ONCE = (b"\x10\x04", b"\x10\x05", b"\x10\x14")


def is_question(command: bytes) -> bool:
    """Whether it is DLE EOT 1-4."""
    return _QUESTION.fullmatch(command) is not None


def cannot_wait(command: bytes) -> bool:
    """Whether it is obeyed on receipt, before what waits to be printed."""
    return command[:2] in _AT_ONCE


class Reader:
    """Takes bytes, gives commands; `asked_within` as in `Habits`."""

    def __init__(self, *, asked_within: bool) -> None:
        self._parser = CommandParser()
        self._asked_within = asked_within

    def questions_before(self, data: bytes) -> int:
        """How many bytes in front of `data` only ask, and so are no print data."""
        size = 0
        while not self._parser.waiting and is_question(data[size : size + 3]):
            size += 3
        return size

    def read(self, data: bytes) -> Iterator[bytes]:
        """The commands that `data` completes."""
        for piece in _QUESTION.split(data) if self._asked_within else [data]:
            if self._asked_within and is_question(piece):
                yield piece
            else:
                yield from self._parser.feed(piece)
