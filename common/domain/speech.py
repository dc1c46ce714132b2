"""What a kiosk has read aloud: texts by their names, never by voice or sound."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

MOST_PHRASES = 40
"""More than stands on any page; so much may be asked for at once."""

MOST_LETTERS = 400
"""Of words that are no text of the catalogue; longer ones are cut."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One text in one language: `key` of the catalogue with what is filled in, or without a key the
    words `params["text"]` themselves. Nothing about a person is ever in it."""

    lang: str
    key: str
    params: Mapping[str, str | int]


def plain(lang: str, text: str) -> Phrase:
    """Words of the centre's own: the name of a service, the reason of a pause."""
    return Phrase(lang, "", {"text": text[:MOST_LETTERS]})
