"""The title of the window that a screen is in, as terminals take it."""

from __future__ import annotations

import unicodedata

LONGEST = 80
"""Letters of a title; a taskbar shows the first twenty."""

KEEP, GIVE_BACK = "\x1b[22;2t", "\x1b]2;\x07\x1b[23;2t"
"""The terminal remembers the title that it has; and takes it back. One that remembers none is left
with none of ours."""

_WITHOUT = ("linux", "vt", "dumb", "ansi", "cons")


def takes_titles(term: str) -> bool:
    """Whether a terminal of this name (`TERM`) has a window. A console would print the words, or
    wait for the end of them with everything else."""
    return bool(term) and not term.startswith(_WITHOUT)


def entitled(text: str) -> str:
    """What gives the window this title. Nothing in it ends it, or begins anything else."""
    plain = "".join(letter for letter in text if not _is_control(letter))
    return f"\x1b]2;{plain[:LONGEST]}\x07"


def _is_control(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp")
