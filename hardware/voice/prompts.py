"""Phrases of a kiosk as pieces: names of clips for numbers, texts for all else.

The name of a placeholder says how its value is read: `{number}` sign by sign, `{counter}` as a
number, `{from}` as a time of day.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from common.domain.speech import Phrase
from common.i18n import catalogue
from hardware.voice.sentences import slug
from hardware.voice.words import GREATEST, Names, Region, cardinal, spelled


@dataclass(frozen=True, slots=True)
class Words:
    """Clips of a language, one after the other."""

    lang: str
    names: Names


@dataclass(frozen=True, slots=True)
class Text:
    """Something that is said as a whole."""

    lang: str
    text: str


Piece = Words | Text

_SPELLED = frozenset({"number", "spelled"})
_COUNTED = frozenset({"n", "counter", "desk", "day", "hours", "minutes", "page", "pages"})
_TIMES = frozenset({"time", "from", "to"})

_KEYS = {
    "+": "plus",
    "-": "minus",
    "*": "times",
    "/": "slash",
    ".": "point",
    "#": "hash",
    "enter": "enter",
    "backspace": "backspace",
}

_ENDS = " .,:;·…▼\n"
_SPAN = frozenset({"–", "-"})
_CLOCK = re.compile(r"\b(\d{1,2}):(\d{2})\b")
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/\d{4}")
_SLASH = re.compile(r"(?<=\w)/(?=\w)")

_OURS = ("kiosk.", "lang.", "rate.", "voice.key.", "voice.kiosk.", "voice.month.", "weekday.")
"""Texts that a kiosk may have to say."""

_LONGEST_NAME = 120
"""Letters of a file's name; a text with a longer one is kept by its hash."""


def pieces(phrase: Phrase, region: Region) -> tuple[Piece, ...]:
    """What is said one after the other; nothing for a text that this program does not know."""
    if not phrase.key:
        return _literal(phrase.lang, str(phrase.params.get("text", "")))
    texts = catalogue.load(phrase.lang)
    template = texts and texts.text(phrase.key, phrase.params.get("n"))
    found: list[Piece] = []
    for literal, field in _parted(template or ""):
        found += _literal(phrase.lang, literal)
        if field:
            found += _value(phrase.lang, region, field, phrase.params.get(field, ""))
    return tuple(found)


def vocabulary(lang: str, names: Iterable[str]) -> dict[str, str]:
    """Everything that the kiosks of a centre with these names will say: files and their texts.

    Of two texts that differ by their accents alone the second has no file; capitals are the same.
    """
    texts = catalogue.load(lang)
    forms = [
        form
        for key, all_forms in (texts.texts if texts else {}).items()
        if key.startswith(_OURS)
        for form in all_forms
    ]
    found: dict[str, str] = {}
    for form in forms:
        for literal, _ in _parted(form):
            for piece in _literal(lang, literal):
                found.setdefault(slug(piece.text), piece.text)
    for name in names:
        found.setdefault(slug(as_said(lang, name)), as_said(lang, name))
    return {name: text for name, text in found.items() if 0 < len(name) <= _LONGEST_NAME}


def as_said(lang: str, text: str) -> str:
    """The words as one says them: capitals are no shouting, «Ông/Bà» has no slash, 13:30 is a
    time."""
    calm = text.capitalize() if text.isupper() else text
    timed = _CLOCK.sub(lambda found: _clock_words(lang, int(found[1]), int(found[2])), calm)
    return " ".join(_SLASH.sub(" ", timed).strip(_ENDS).split())


def _parted(template: str) -> Iterator[tuple[str, str]]:
    for literal, field, _, _ in string.Formatter().parse(template):
        yield literal, field or ""


def _literal(lang: str, literal: str) -> tuple[Text, ...]:
    """Words as one piece; signs alone say nothing, but a dash between two times."""
    if literal.strip() in _SPAN:
        return _literal(lang, _text(lang, "voice.kiosk.to"))
    text = as_said(lang, literal)
    return (Text(lang, text),) if any(map(str.isalnum, text)) else ()


def _value(lang: str, region: Region, field: str, value: object) -> tuple[Piece, ...]:
    text = str(value)
    if field in _SPELLED:
        return (Words(lang, spelled(text)),)
    if field in _COUNTED or field == "counters":
        return _counted(lang, region, text)
    if field in _TIMES and (clock := _CLOCK.fullmatch(text)):
        return _clock(lang, region, int(clock[1]), int(clock[2]))
    if field == "date" and (date := _DATE.fullmatch(text)):
        month = _text(lang, f"voice.month.{int(date[2])}")
        return pieces(Phrase(lang, "voice.kiosk.date", {"day": date[1], "month": month}), region)
    if field == "key":
        return _key(lang, text)
    return _literal(lang, text)


def _counted(lang: str, region: Region, text: str) -> tuple[Piece, ...]:
    """One number or several, `5, 6`; what is none is said as words."""
    return tuple(
        Words(lang, _number(int(one), lang, region)) if one.isdecimal() else Text(lang, one)
        for one in text.replace(",", " ").split()
    )


def _number(n: int, lang: str, region: Region) -> Names:
    return cardinal(n, lang, region) if 1 <= n <= GREATEST else spelled(str(n))


def _clock(lang: str, region: Region, hours: int, minutes: int) -> tuple[Piece, ...]:
    key = "voice.kiosk.time" if minutes else "voice.kiosk.time.full"
    return pieces(Phrase(lang, key, {"hours": hours, "minutes": minutes}), region)


def _clock_words(lang: str, hours: int, minutes: int) -> str:
    key = "voice.kiosk.time" if minutes else "voice.kiosk.time.full"
    return _text(lang, key).format(hours=hours, minutes=minutes)


def _key(lang: str, key: str) -> tuple[Piece, ...]:
    if key in _KEYS:
        return _literal(lang, _text(lang, f"voice.key.{_KEYS[key]}"))
    return (Words(lang, spelled(key)),)


def _text(lang: str, key: str) -> str:
    texts = catalogue.load(lang)
    return (texts and texts.text(key)) or ""
