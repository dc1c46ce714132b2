"""What arrives from a keyboard, as it was meant: an input method stands between the two."""

from __future__ import annotations

import unicodedata

from textual import events

FILLERS = frozenset("\N{NARROW NO-BREAK SPACE}\N{ZERO WIDTH NON-JOINER}")
"""OpenKey and its relatives type one of these and rub it out again, so that a browser does not
complete the word; nobody means it."""

_WIDE = range(0xFF01, 0xFF5F)
"""The letters of ASCII as wide as Chinese ones, which an input method left in that state sends."""

_SPACES = {"\N{IDEOGRAPHIC SPACE}": " ", "\N{NO-BREAK SPACE}": " "}

_SAME = {
    "shift+enter": "enter",
    "shift+\r": "enter",
    "shift+backspace": "backspace",
    "shift+space": "space",
}
"""Shift that is still down from the letter before means nothing."""


class Keyboard:
    """Takes each key in its order, and tells what it is."""

    def __init__(self) -> None:
        self._fillers = 0

    def meant(self, event: events.Key) -> events.Key | None:
        """The key; None for one that means nothing."""
        if event.character in FILLERS:
            self._fillers += 1
            return None
        if event.key == "backspace" and self._fillers:
            self._fillers -= 1
            return None
        self._fillers = 0
        key, character = _plain(event)
        if key == event.key:
            return event
        found = events.Key(key, character)
        found.time = event.time
        return found


def _plain(event: events.Key) -> tuple[str, str | None]:
    letter = event.character
    if letter is not None and (letter in _SPACES or (len(letter) == 1 and ord(letter) in _WIDE)):
        plain = pasted(letter)
        return {" ": "space"}.get(plain, plain), plain
    if event.key in _SAME:
        key = _SAME[event.key]
        return key, " " if key == "space" else None
    return event.key, letter


def pasted(text: str) -> str:
    """Words that were handed over at once, in the letters that everything here is written in."""
    one = (
        _SPACES.get(
            letter, unicodedata.normalize("NFKC", letter) if ord(letter) in _WIDE else letter
        )
        for letter in text
    )
    return unicodedata.normalize("NFC", "".join(one))
