"""Vietnamese text: one spelling of each letter, and search without accents."""

from __future__ import annotations

import unicodedata

_STROKE = str.maketrans("đĐ", "dD")


def nfc(text: str) -> str:
    """The composed form: one code point a letter, the only form that is stored or drawn."""
    return unicodedata.normalize("NFC", text)


def strip_accents(text: str) -> str:
    """The text in plain letters, for boards and printers that have no others: `Quầy` → `Quay`."""
    if text.isascii():
        return text
    split = unicodedata.normalize("NFD", text.translate(_STROKE))
    return nfc("".join(letter for letter in split if not unicodedata.combining(letter)))


def fold(text: str) -> str:
    """What is compared in a search: plain letters, lower case, single spaces."""
    return " ".join(strip_accents(text).casefold().split())
