"""What has arrived from a keyboard, what is missing, and what that tells."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum

from counter.keyboard import FILLERS

WORDS = "Nguyễn Thị Đượm"
"""To be typed; it needs every kind of mark."""

_LONGEST = 40

GROUPS: dict[str, tuple[str, ...]] = {
    "function": ("f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f12"),
    "work": ("space", "enter", "escape", "tab", "backspace", "delete"),
    "arrows": ("up", "down", "left", "right", "pageup", "pagedown"),
    "digits": tuple("1234567890"),
    "signs": ("/", "?", "ctrl+p", "ctrl+g"),
}
"""Every key that does something at a counter, by what keeps it away where it is missing."""

WANTED = frozenset(key for keys in GROUPS.values() for key in keys)

SHOWN = {
    **{"space": "Space", "enter": "Enter", "escape": "Esc", "tab": "Tab"},
    **{"backspace": "Backspace", "delete": "Del", "pageup": "PgUp", "pagedown": "PgDn"},
    **{"up": "↑", "down": "↓", "left": "←", "right": "→", "ctrl+p": "Ctrl+P", "ctrl+g": "Ctrl+G"},
}

_NAMES = {"slash": "/", "question_mark": "?"}


class Note(StrEnum):
    """Something that is worth knowing about what is in between."""

    REWRITES = "rewrites"  # an input method rubs out and types anew
    FILLS = "fills"  # it types an empty letter before
    PARTS = "parts"  # a tone comes as a letter of its own
    WIDE = "wide"  # letters as wide as Chinese ones
    BROKEN = "broken"  # bytes that are no letter: no UTF-8


@dataclass(frozen=True, slots=True)
class Arrived:
    """Attributes:
    keys: those of `WANTED` that have come.
    last: the name of the last one, whatever it was; "" before.
    text: what has been typed.
    notes: what was noticed.
    """

    keys: frozenset[str] = frozenset()
    last: str = ""
    text: str = ""
    notes: frozenset[Note] = frozenset()

    @property
    def missing(self) -> tuple[str, ...]:
        """The keys that have not come, in the order of `GROUPS`."""
        return tuple(key for keys in GROUPS.values() for key in keys if key not in self.keys)

    @property
    def is_typed(self) -> bool:
        """Whether the words have arrived."""
        return WORDS in unicodedata.normalize("NFC", self.text)

    def lacks(self) -> tuple[str, ...]:
        """The groups that something is missing of."""
        return tuple(name for name, keys in GROUPS.items() if not self.keys.issuperset(keys))

    def with_key(self, key: str, letter: str | None) -> Arrived:
        """One key more; `letter` is what it types, None for nothing."""
        name = _NAMES.get(key, key)
        keys = self.keys | {name} if name in WANTED else self.keys
        notes = self.notes | _noticed(self, name, letter)
        text = self.text
        if name == "backspace":
            text = text[:-1]
        elif letter is not None and (letter.isprintable() or letter in FILLERS):
            text = (text + letter)[-_LONGEST:]
        return replace(self, keys=keys, last=name, text=text, notes=notes)

    def with_paste(self, words: str) -> Arrived:
        """Words that were handed over at once."""
        plain = "".join(letter for letter in words if letter.isprintable())
        return replace(self, text=(self.text + plain)[-_LONGEST:])


def _noticed(before: Arrived, name: str, letter: str | None) -> set[Note]:
    if letter is None or len(letter) != 1:
        return set()
    if letter in FILLERS:
        return {Note.FILLS}
    if letter == "\N{REPLACEMENT CHARACTER}":
        return {Note.BROKEN}
    if unicodedata.combining(letter):
        return {Note.PARTS}
    if unicodedata.east_asian_width(letter) == "F":
        return {Note.WIDE}
    is_marked = letter.isalpha() and not letter.isascii()
    return {Note.REWRITES} if is_marked and before.last == "backspace" else set()
