"""A visit read aloud: what a page has to say, and what of it was said already."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field

from common.domain.speech import Phrase, plain
from common.i18n.told import Told

KEY, OTHER_KEY = ".", "f1"
"""The first is on every number pad, where a finger finds it; the second on every keyboard."""

SPOKEN = ("vi", "en")
"""The languages there is a voice for."""

_LETTER_S = 0.11
_DIGIT_S = 0.5
_TEXT_S = 0.5


@dataclass(frozen=True, slots=True)
class Part:
    """Something a page has to say; it is said again when `topic` becomes another, not when a
    number in it does."""

    topic: Hashable
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class News:
    """To be said now: instead of what is being said, or `more`, after it."""

    texts: tuple[str, ...]
    more: bool


SILENCE = News((), more=False)


@dataclass(slots=True)
class Aloud:
    """Whether this visit is read aloud, and how far that has come."""

    on: bool = False
    _opening: tuple[str, ...] = ()
    _said: set[Hashable] = field(default_factory=set)

    def begin(self, opening: str) -> None:
        """From now on, with this before the first page."""
        self.on = True
        self._opening = (opening,)
        self._said.clear()

    def end(self) -> None:
        """No more."""
        self.on = False
        self._opening = ()

    def again(self) -> None:
        """Everything on this page shall be said once more."""
        self._said.clear()

    def news(self, parts: Sequence[Part]) -> News | None:
        """What of a page was not said yet. The first part is what the page is about: when it is
        new, so is everything."""
        if not self.on or not parts:
            return None
        turned = parts[0].topic not in self._said
        if turned:
            self._said.clear()
        fresh = [part for part in parts if part.topic not in self._said]
        self._said |= {part.topic for part in fresh}
        texts = tuple(text for part in fresh for text in part.texts if text)
        opening, self._opening = self._opening, ()
        return News((*opening, *texts), more=not turned) if texts else None


def phrase(text: str, lang: str) -> Phrase:
    """What a voice needs to know of a text; of words that are no text of ours only the words."""
    if not isinstance(text, Told):
        return plain(lang, text)
    values = {
        name: value if isinstance(value, int) else str(value) for name, value in text.params.items()
    }
    return Phrase(text.lang, text.key, values)


def lasts_s(texts: Sequence[str]) -> float:
    """How long it may take to say that, in seconds; rather more than less."""
    digits = sum(map(str.isdigit, "".join(texts)))
    return sum(_TEXT_S + _LETTER_S * len(text) for text in texts) + _DIGIT_S * digits
