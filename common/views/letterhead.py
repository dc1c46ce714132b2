"""Who issues the papers of a centre, as its file says it."""

from __future__ import annotations

import re

from common.forms.facts import Letterhead
from common.store.facts import Centre

_PLACE = re.compile(r".*\b(?:xã|phường|thị trấn|đặc khu|thành phố|tỉnh)\s+([^(),]+)", re.IGNORECASE)
_TO_FILL_IN = "................"


def letterhead(centre: Centre) -> Letterhead:
    """The head of legal papers, which are in Vietnamese.

    The place of the date line is what follows the last word for an area (`… xã Đan Hải`); where
    neither the centre nor its authority names one it is left to be filled in by hand.
    """
    head = centre.document["centre"]
    name, authority = head["name"]["vi"], head["authority"]["vi"]
    return Letterhead(
        issuer=name,
        place=_place(name) or _place(authority) or _TO_FILL_IN,
        authority=(authority,),
        zone=centre.zone,
    )


def _place(name: str) -> str | None:
    found = _PLACE.match(name)
    return found[1].strip() if found else None
