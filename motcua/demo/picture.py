"""What a program has drawn on its terminal: bytes in, rows of cells out.

`pyte.Screen` keeps the cells. Its own stream takes one character at a time and stumbles over
sequences it does not know; this one takes whole sequences, three times as fast, and lets any
rubbish pass.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import pyte
from pyte import modes
from pyte.screens import Char
from rich.cells import cell_len

_SEQUENCE = re.compile(
    r"(?P<text>[^\x00-\x1f\x7f-\x9f]+)"
    r"|\x1b\[(?P<mark>[<-?]?)(?P<numbers>[0-9;:]*)(?P<between>[ -/]*)(?P<final>[@-~])"
    r"|\x1b\[[ -?]*(?:[@-~]|(?=[^ -~]))"
    r"|\x1b[\]PX^_][^\x07\x18\x1a\x1b]*(?:[\x07\x18\x1a]|\x1b\\|(?=\x1b[^\\]))"
    r"|\x1b[ -/]+(?:[0-~]|(?=[^ -~]))"
    r"|\x1b(?P<escape>[0-OQ-WYZ\\`-~])"
    r"|\x1b(?=[^ -~])"
    r"|(?P<control>[\x00-\x1a\x1c-\x1f\x7f-\x9f])"
)
"""Text, control sequences (good and bad ones), strings such as a window title, sets of characters,
escapes, a lone escape, controls. Whatever begins a sequence ends one that is unfinished."""
_LONGEST = 65_536
"""Characters of an unfinished sequence that are kept; beyond that it is rubbish."""

_RENDITIONS = 10_000
"""How many changes of style are remembered."""

_CONTROLS = {
    control: name for control, name in pyte.Stream.basic.items() if not name.startswith("shift_")
}
"""Without the shifts between character sets, which mean nothing in UTF-8."""

_PRIVATE = frozenset({"set_mode", "reset_mode", "erase_in_display", "erase_in_line"})
_132_COLUMNS = 3
"""Private mode that would change the width of the terminal, which is not the program's to do."""
_SYNCHRONIZED = 2026
"""Private mode of a program that says where its frames begin and end."""
_CLICKS, _DRAGS, _MOVES, _SGR_MOUSE, _BRACKETED_PASTE = 1000, 1002, 1003, 1006, 2004


@lru_cache(maxsize=4096)
def _all_narrow(text: str) -> bool:
    return cell_len(text) == len(text) and all(map(cell_len, text))


class Picture(pyte.Screen):
    """The cells of one terminal.

    `dirty` holds the rows changed since somebody cleared it; while `unfinished`, the program is
    in the middle of a frame.

    Args:
        columns: width in cells.
        lines: height in cells.
        answer: sends bytes to the program, which asks its terminal questions.
    """

    def __init__(self, columns: int, lines: int, answer: Callable[[bytes], None]) -> None:
        self._answer = answer
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""
        self._renditions: dict[tuple[Any, tuple[int, ...]], Any] = {}
        super().__init__(columns, lines)

    @property
    def unfinished(self) -> bool:
        """Whether a frame has begun and not ended: better show the last one until it has."""
        return self._on(_SYNCHRONIZED)

    @property
    def wants_clicks(self) -> bool:
        """Whether the program listens to the mouse, in the only notation we speak."""
        return self._on(_SGR_MOUSE) and any(map(self._on, (_CLICKS, _DRAGS, _MOVES)))

    @property
    def wants_drags(self) -> bool:
        """Whether it also wants to hear of the mouse moving with a button held."""
        return self._on(_SGR_MOUSE) and (self._on(_DRAGS) or self._on(_MOVES))

    @property
    def wants_moves(self) -> bool:
        """Whether it also wants to hear of the mouse just moving."""
        return self._on(_SGR_MOUSE) and self._on(_MOVES)

    @property
    def wants_bracketed_paste(self) -> bool:
        """Whether pasted text is to be marked as such."""
        return self._on(_BRACKETED_PASTE)

    def _on(self, private_mode: int) -> bool:
        return private_mode << 5 in self.mode

    def feed(self, data: bytes) -> None:
        """Take in what the program has written; pieces may be cut anywhere."""
        text = self._rest + self._decoder.decode(data)
        at, end = 0, len(text)
        while at < end:
            found = _SEQUENCE.match(text, at)
            if found is None:
                if end - at < _LONGEST:
                    break
                at += 1
                continue
            self._obey(found)
            at = found.end()
        self._rest = text[at:]

    def _obey(self, found: re.Match[str]) -> None:
        kind = found.lastgroup
        if kind == "text":
            self.draw(found["text"])
        elif kind == "final":
            self._control_sequence(found)
        elif kind == "escape":
            self._call(pyte.Stream.escape.get(found["escape"]))
        elif kind == "control":
            self._call(_CONTROLS.get(found["control"]))

    def _control_sequence(self, found: re.Match[str]) -> None:
        mark, between, final = found["mark"], found["between"], found["final"]
        numbers = [min(int(n or 0), 9999) for n in re.split("[;:]", found["numbers"])]
        name = pyte.Stream.csi.get(final)
        if (mark, between, final) == ("?", "$", "p"):
            known = 2 if numbers == [_SYNCHRONIZED] else 0
            self._answer(f"\x1b[?{numbers[0]};{known}$y".encode())
        elif between:
            pass
        elif not mark:
            self._call(name, *numbers)
        elif mark == "?" and name in _PRIVATE and numbers != [_132_COLUMNS]:
            self._call(name, *numbers, private=True)

    def _call(self, name: str | None, *numbers: int, **how: bool) -> None:
        if name is None:
            return
        try:
            getattr(self, name)(*numbers, **how)
        except (TypeError, ValueError, LookupError, NameError, AssertionError):
            return  # too many numbers, or numbers that pyte takes for granted not to come

    def draw(self, data: str) -> None:
        """Write text at the cursor; the plain case is most of what programs do."""
        start, line = self.cursor.x, self.buffer[self.cursor.y]
        if start + len(data) > self.columns or modes.IRM in self.mode or not _all_narrow(data):
            super().draw(data)
            return
        style = self.cursor.attrs[1:]
        for x, letter in enumerate(data, start):
            line[x] = Char._make((letter, *style))
        self.cursor.x = start + len(data)
        self.dirty.add(self.cursor.y)

    def select_graphic_rendition(self, *numbers: int) -> None:
        """Change colours and weight of what follows; programs ask for the same few again."""
        key = (self.cursor.attrs, numbers)
        found = self._renditions.get(key)
        if found is None:
            super().select_graphic_rendition(*numbers)
            if len(self._renditions) > _RENDITIONS:
                self._renditions.clear()
            self._renditions[key] = self.cursor.attrs
        else:
            self.cursor.attrs = found

    def write_process_input(self, data: str) -> None:
        """Answer a question of the program (pyte calls this)."""
        self._answer(data.encode())

    def resize(self, lines: int | None = None, columns: int | None = None, **_: Any) -> None:
        """Another size; the program will draw everything again."""
        super().resize(lines, columns)
        self.dirty.update(range(self.lines))
