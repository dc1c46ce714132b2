"""What is announced, as clips: the sentences of the catalogue, cut where a word is filled in."""

from __future__ import annotations

import re
import string
from enum import StrEnum
from functools import cache

from common.i18n.translator import Translator
from common.i18n.vietnamese import fold
from hardware.voice.words import Names, Region, cardinal, number_words, spelled

LANGUAGES = ("vi", "en")
"""Those whose numbers we can read out."""

CHIME = "chime"

_STOPS = re.compile(r"[,:;.]")
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")


class Form(StrEnum):
    """How a call is worded."""

    CALL = "call"
    AGAIN = "again"
    SHORT = "short"


Sentence = tuple[Names, ...]
"""Groups of clips with a breath between them."""


def sentence(
    form: Form, number: str, counter: int, desk: int | None, *, lang: str, region: Region
) -> Sentence:
    """One call in the words of `lang`."""
    values = {"spelled": spelled(number), "counter": cardinal(counter, lang, region)}
    if desk is not None:
        values["desk"] = cardinal(desk, lang, region)
    groups: list[Names] = []
    for pieces in _template(form, desk is not None, lang):
        groups.append(tuple(name for piece in pieces for name in _names(piece, values)))
    return tuple(group for group in groups if group)


def vocabulary(lang: str, region: Region) -> dict[str, str]:
    """Every clip that announcements in `lang` may need, with what it says; the chime aside."""
    phrases = {
        slug(piece): piece
        for form in Form
        for with_desk in (False, True)
        for pieces in _template(form, with_desk, lang)
        for piece in pieces
        if not piece.startswith("{")
    }
    return phrases | number_words(lang, region)


def slug(text: str) -> str:
    """The name of the clip that says `text`."""
    return _NOT_PLAIN.sub("-", fold(text)).strip("-")


def _names(piece: str, values: dict[str, Names]) -> Names:
    return values[piece[1:-1]] if piece.startswith("{") else (slug(piece),)


@cache
def _template(form: Form, with_desk: bool, lang: str) -> tuple[tuple[str, ...], ...]:
    """The text of the catalogue as groups of pieces: words to be said, and `{fields}`."""
    text = _text(form, with_desk, lang)
    groups: list[list[str]] = [[]]
    for literal, name, _, _ in string.Formatter().parse(text):
        first, *others = _STOPS.split(literal)
        groups[-1].append(first.strip())
        groups.extend([other.strip()] for other in others)
        if name:
            groups[-1].append(f"{{{name}}}")
    return tuple(tuple(piece for piece in group if piece) for group in groups)


def _text(form: Form, with_desk: bool, lang: str) -> str:
    key = f"voice.{form}" + (".desk" if with_desk else "")
    fields = {"spelled": "{spelled}", "counter": "{counter}", "desk": "{desk}"}
    return Translator(lang)(key, **fields)
