"""What is to be said, before anybody knows in which language: the key of a text and its fields.

What is wrong with a file is found far from whoever reads about it; only the edge has a Translator.
"""

from __future__ import annotations

from dataclasses import dataclass

from common.i18n.translator import Translator


@dataclass(frozen=True, slots=True)
class Wording:
    """A text by its key, with what its placeholders stand for; those may be wordings too."""

    key: str
    fields: tuple[tuple[str, object], ...] = ()

    def said(self, t: Translator) -> str:
        """It in words."""
        return t(self.key, **{name: said(value, t) for name, value in self.fields})


def wording(key: str, /, **fields: object) -> Wording:
    """The text of `key`, with these fields."""
    return Wording(key, tuple(fields.items()))


def said(value: object, t: Translator) -> object:
    """A wording in words, anything else as it is."""
    return value.said(t) if isinstance(value, Wording) else value
