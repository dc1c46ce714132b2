"""Bytes of a scanner in, codes out.

A code ends with CR or LF, or with a silence where the scanner sends neither. Times are given from
outside and only ever compared with each other.
"""

from __future__ import annotations

import re
import unicodedata

LONGEST = 300
"""Characters of the longest code: the one on an identity card has two hundred."""
CANCEL = b"\x18"
"""What takes the place of bytes that got lost (CAN): the code around it is not whole."""

_MOST_BYTES = 4 * LONGEST
_END = re.compile(rb"[\r\n]")
_SEPARATORS = {"Zl", "Zp"}


def code(data: bytes) -> str | None:
    """The text of a code: composed (NFC), without control and format characters and without
    blanks around it. None when it is no text, empty, too long or not whole."""
    if len(data) > _MOST_BYTES or CANCEL in data:
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    visible = "".join(character for character in text if _visible(character))
    clean = unicodedata.normalize("NFC", visible).strip()
    return clean if 0 < len(clean) <= LONGEST else None


def _visible(character: str) -> bool:
    category = unicodedata.category(character)
    return not category.startswith("C") and category not in _SEPARATORS


class CodeReader:
    """Takes what a scanner sends in any portions."""

    def __init__(self, silence_s: float = 0.2) -> None:
        """`silence_s`: the pause that ends a code without CR or LF."""
        self._silence_s = silence_s
        self._waiting = b""
        self._heard_at = 0.0

    def take(self, data: bytes, now: float) -> list[str]:
        """The codes that these bytes complete, in order."""
        self._heard_at = now
        *ended, rest = _END.split(self._waiting + data)
        # One byte too many is kept: a code that was cut off would be another one.
        self._waiting = rest[: _MOST_BYTES + 1]
        return [found for one in ended if (found := code(one)) is not None]

    def idle(self, now: float) -> list[str]:
        """The code that ended because nothing was heard until `now`."""
        if not self._waiting or now - self._heard_at < self._silence_s:
            return []
        ended, self._waiting = self._waiting, b""
        found = code(ended)
        return [] if found is None else [found]

    def forget(self) -> None:
        """The scanner was interrupted: what it has said so far is not whole."""
        self._waiting = b""


class Repeats:
    """Knows which codes are still the scan before: a code under a scanner is read on and on."""

    def __init__(self, window_s: float = 2.0) -> None:
        self._window_s = window_s
        self._seen: dict[str, float] = {}

    def is_new(self, scanned: str, now: float) -> bool:
        """Whether this code was not seen for so long."""
        self._seen = {one: at for one, at in self._seen.items() if now - at < self._window_s}
        new = scanned not in self._seen
        self._seen[scanned] = now
        return new
