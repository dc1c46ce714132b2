"""Text from outside is data: composed, bounded, free of control characters."""

from __future__ import annotations

import re
import unicodedata

from common.domain.refusal import Refusal

_REFUSED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})

_CARD = re.compile(r"(?<!\d)\d{12} *\| *(?:\d{9} *)?\|")
"""How a scanner reads the citizen identity card: its number, the older one or none, the name."""


def is_card(text: str) -> bool:
    """Whether a citizen identity card was read into it: neither kept nor said again."""
    return "|" in text and _CARD.search(text) is not None


def clean(text: str, *, field: str, limit: int = 200) -> str:
    """Return `text` composed (NFC) and stripped.

    Raises:
        Refusal: `text_control` for control, format or unassigned characters, `text_too_long`
            beyond `limit` characters, `text_card`.
    """
    composed = unicodedata.normalize("NFC", text).strip()
    plain = composed.isprintable()  # whatever is refused is not, and one look finds it
    if not plain and any(unicodedata.category(character) in _REFUSED for character in composed):
        raise Refusal("text_control", field=field)
    if is_card(composed):
        raise Refusal("text_card", field=field)
    if len(composed) > limit:
        raise Refusal("text_too_long", field=field, limit=limit)
    return composed


def stated(why: str | None) -> str | None:
    """A reason that somebody gave, or need not give; None where they gave none.

    Raises:
        Refusal: what `clean` says.
    """
    return None if why is None else clean(why, field="why") or None


def named(text: str, *, field: str, limit: int = 200) -> str:
    """The same of a text that has to be there.

    Raises:
        Refusal: what `clean` says; `text_empty`.
    """
    found = clean(text, field=field, limit=limit)
    if not found:
        raise Refusal("text_empty", field=field)
    return found
