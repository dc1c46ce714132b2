"""What a printer says that it is, and whether anybody is there: asked once, nothing printed.

What it says proves nothing about what it can do (clones say the name of another): it is a proposal
for somebody who then looks at a printed slip.
"""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass
from threading import Event

from hardware.printer import escpos
from hardware.printer.timing import Timing
from hardware.printer.transport import Link, LinkError, open_link

_QUESTIONS = {"maker": 66, "model": 67}
"""GS I n: each answered as `_`, the words, NUL."""
_LONGEST = 80
_NARROW_DOTS, _USUAL_DOTS = 384, 576
_OLDER_DOTS = 512
"""Of printers with 180 dots to the inch."""
_OLDER = ("TM-T88II", "TM-T88III", "TM-T88IV")
_NARROW = ("58", "-P2", "T20III-58")


@dataclass(frozen=True, slots=True)
class Said:
    """What came back. `answers`: somebody is there who speaks; `fault`: why it would not print."""

    answers: bool
    name: str = ""
    trouble: str = ""


def ask(address: str, patience_s: float = 1.0) -> Said:
    """Ask who is at this address. A printer that cannot be reached, or says nothing, says so in
    `trouble` (a code of `LinkError`)."""
    timing = Timing(connect=2 * patience_s, write=patience_s, reply=patience_s, drain=0.2)
    try:
        with closing(open_link(address, timing, Event())) as link:
            if not link.two_way:
                return Said(answers=False, trouble="silent")
            return _asked(link, patience_s)
    except LinkError as lost:
        return Said(answers=False, trouble=lost.code)
    except ValueError:
        return Said(answers=False, trouble="bad_address")


def _asked(link: Link, patience_s: float) -> Said:
    link.send(escpos.ask(1))
    if not link.receive(patience_s):
        return Said(answers=False, trouble="silent")
    words = [_answer(link, number, patience_s) for number in _QUESTIONS.values()]
    return Said(answers=True, name=" ".join(dict.fromkeys(filter(None, words))))


def _answer(link: Link, number: int, patience_s: float) -> str:
    """The words of one answer, empty where none comes; what a status adds in between is left
    out."""
    link.send(b"\x1dI" + bytes([number]))
    heard, until = b"", time.monotonic() + patience_s
    while b"\x00" not in heard and len(heard) < _LONGEST and (rest := until - time.monotonic()) > 0:
        more = link.receive(rest)
        heard += more
    _, begun, words = heard.partition(b"_")
    text = words.partition(b"\x00")[0][:_LONGEST].decode("ascii", "replace") if begun else ""
    return "".join(letter for letter in text if letter.isprintable()).strip()


def proposed_dots(name: str) -> int:
    """The width that a printer of this name most likely has; a printed ruler shows whether."""
    words = name.upper()
    if any(words.endswith(old) or f"{old} " in words for old in _OLDER):
        return _OLDER_DOTS
    return _NARROW_DOTS if any(mark in words for mark in _NARROW) else _USUAL_DOTS
