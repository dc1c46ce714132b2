"""Which signs of a centre show a number without the zeros before it: told with its file.

A warning, no refusal: a board that is sent a number and draws it cannot do otherwise, and 7 at the
desk is understood by whoever holds 007.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from common.centre.signs.known import profiles
from common.centre.signs.profile import Letters
from common.centre.table import label
from common.domain.numbering import printed
from common.i18n.wording import Wording, wording


def shortened(document: Mapping[str, Any], file: str) -> Iterator[Wording]:
    """One line for each such sign and the first number of each series."""
    known = profiles(document["protocol"])
    for index, sign in enumerate(document["sign"]):
        if known[sign["protocol"]].letters is not Letters.UINT16:
            continue
        for series in document["series"]:
            number = printed(series["prefix"], series["width"], 1)
            if number.startswith("0"):
                where = f"{file}: {label('sign', index, sign['code'])}"
                what = wording("wrong.shortened", number=number, shown=int(number))
                yield wording("wrong.at", at=where, what=what)
