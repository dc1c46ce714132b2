"""Text from outside is data: composed, bounded, free of control characters."""

from __future__ import annotations

import unicodedata

from common.domain.refusal import Refusal

_REFUSED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def clean(text: str, *, field: str, limit: int = 200) -> str:
    """Return `text` composed (NFC) and stripped.

    Raises:
        Refusal: `text_control` for control, format or unassigned characters, `text_too_long`
            beyond `limit` characters.
    """
    composed = unicodedata.normalize("NFC", text).strip()
    plain = composed.isascii() and composed.isprintable()
    if not plain and any(unicodedata.category(character) in _REFUSED for character in composed):
        raise Refusal("text_control", field=field)
    if len(composed) > limit:
        raise Refusal("text_too_long", field=field, limit=limit)
    return composed
