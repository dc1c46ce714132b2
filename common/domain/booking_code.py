"""Codes of bookings, as people and other systems write them."""

from __future__ import annotations

import re

from common.domain.refusal import Refusal

_CODE = re.compile(r"(?=[A-Z-]*[0-9])[A-Z0-9]+(?:-[A-Z0-9]+)*")
_SHORTEST, _LONGEST = 4, 32


def read_code(text: str) -> str:
    """The code of a booking as it is kept: capitals, digits and hyphens, with a digit in it.

    Raises:
        Refusal: `appointment_code`.
    """
    code = "".join(text.split()).upper()
    if not (_SHORTEST <= len(code) <= _LONGEST and code.isascii() and _CODE.fullmatch(code)):
        raise Refusal("appointment_code")
    return code
