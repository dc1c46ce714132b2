"""What Vietnamese input methods on an officer's computer send to a terminal.

UniKey, EVKey and OpenKey hook the keyboard: letters that stay go through as they are; a key that
changes one is swallowed, and Backspace comes for every letter back to the changed one, then those
letters anew. So Telex, VNI and VIQR look the same from here: only what is swallowed differs.
Nothing here was recorded from Windows; it is how the open sources of these programs do it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

BACK = "\x7f"
FILLER = "\u202f"

_TONES = "\u0300\u0301\u0303\u0309\u0323"


def _without_tone(word: str) -> str:
    apart = unicodedata.normalize("NFD", word)
    return unicodedata.normalize("NFC", "".join(one for one in apart if one not in _TONES))


def _bare(letter: str) -> str:
    plain = unicodedata.normalize("NFD", letter)[0]
    return {"đ": "d", "Đ": "D"}.get(plain, plain)


def _changed(before: str, after: str, filler: str = "") -> str:
    """What makes one word of another: as few Backspaces as do it."""
    same = 0
    while same < min(len(before), len(after)) and before[same] == after[same]:
        same += 1
    backs = BACK * len(before[same:])
    return (filler + BACK if filler else "") + backs + after[same:]


def rewriting(words: str, filler: str = "") -> Iterator[str]:
    """Key by key: marks after their letter, the tone at the end of the word. `filler`: the empty
    letter that some send and rub out before they rewrite."""
    for number, word in enumerate(words.split(" ")):
        if number:
            yield " "
        shown, goal = "", _without_tone(word)
        for letter in goal:
            yield _bare(letter)
            if _bare(letter) != letter:
                yield _changed(shown + _bare(letter), shown + letter, filler)
            shown += letter
        if goal != word:
            yield _changed(goal, word, filler)


def rewriting_with_filler(words: str) -> Iterator[str]:
    """As OpenKey does where it mends what browsers complete."""
    return rewriting(words, FILLER)


def committing(words: str) -> Iterator[str]:
    """An input method that shows the word itself, and hands it over when it is done."""
    for number, word in enumerate(words.split(" ")):
        yield (" " if number else "") + word


def in_parts(words: str) -> Iterator[str]:
    """The Vietnamese keyboard of Windows: a letter, then its tone as a sign of its own."""
    for letter in words:
        tone = [one for one in unicodedata.normalize("NFD", letter) if one in _TONES]
        yield _without_tone(letter)
        yield from tone


def decomposed(words: str) -> Iterator[str]:
    """«Unicode tổ hợp», pasted."""
    yield f"\x1b[200~{unicodedata.normalize('NFD', words)}\x1b[201~"


def pasting(words: str) -> Iterator[str]:
    """By the clipboard, with what came along from a document."""
    yield f"\x1b[200~{words}\r\n\x1b[201~"


METHODS: dict[str, Callable[[str], Iterator[str]]] = {
    "unikey": rewriting,
    "openkey": rewriting_with_filler,
    "committed": committing,
    "windows": in_parts,
    "pasted": pasting,
    "decomposed": decomposed,
}
