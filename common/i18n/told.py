"""Texts that remember what they were made of, so that a voice can say them from its own pieces."""

from __future__ import annotations

from collections.abc import Mapping

from common.i18n.translator import Translator


class Told(str):
    """A text like any other, with its language, its key, and the values behind it."""

    __slots__ = ("key", "lang", "params")

    lang: str
    key: str
    params: Mapping[str, object]

    def __new__(cls, text: str, lang: str, key: str, params: Mapping[str, object]) -> Told:
        """`params` by the names of the placeholders."""
        made = super().__new__(cls, text)
        made.lang = lang
        made.key = key
        made.params = params
        return made


class Teller(Translator):
    """A Translator whose texts are `Told`."""

    def __call__(self, key: str, /, **params: object) -> str:
        """The text of `key`, as from any Translator."""
        named = {name.removesuffix("_"): value for name, value in params.items()}
        return Told(super().__call__(key, **params), self.lang, key, named)
