"""What a PIN may be."""

from __future__ import annotations

import re
from itertools import pairwise

_DIGITS = re.compile(r"[0-9]{4,12}")
_REPEATED = re.compile(r"(.{1,6})\1+")


def is_weak(pin: str) -> bool:
    """Whether nobody may have this PIN: it has no 4 to 12 digits, or is among the first that a
    stranger tries: a piece again and again (0000, 1212), a run of digits (1234, 9876)."""
    if not _DIGITS.fullmatch(pin) or _REPEATED.fullmatch(pin):
        return True
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return steps in ({1}, {9})
