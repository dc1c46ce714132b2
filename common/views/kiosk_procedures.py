"""What somebody who types at a kiosk may mean: services that give numbers there, and procedures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from common.store.catalogue import Catalogue, Entry, of_day, spaced
from common.store.facts import ServiceFacts
from common.store.store import Store
from common.views.procedures import Listed, listed

MOST = 30
"""More than that nobody leafs through; who sees so many types another letter."""

FIRST = 2
"""So many of the services that fit stand before the procedures, the others behind them."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_DIGITS = "22233344455566677778889999"
_DIALLED = str.maketrans(_LETTERS, _DIGITS)


@dataclass(frozen=True, slots=True)
class Found:
    """What fits `text`, the best first: codes of services, and procedures, which come after the
    first `FIRST` of those. `more`: others fit too.

    Without a text it is what people come to one service for.
    """

    text: str = ""
    services: tuple[str, ...] = ()
    procedures: tuple[Listed, ...] = ()
    more: bool = False

    @property
    def count(self) -> int:
        """How much there is to choose from."""
        return len(self.services) + len(self.procedures)


def letters_on(digit: str) -> str:
    """The letters that share this key of a number pad, as on a telephone."""
    return "".join(letter for letter, on in zip(_LETTERS, _DIGITS, strict=True) if on == digit)


class Finder:
    """Searches while somebody types. What a number pad needs is made once for each catalogue."""

    def __init__(self) -> None:
        self._known = Catalogue(())
        self._on_digits = Catalogue(())

    def search(self, store: Store, text: str) -> Found:
        """What fits, accents left out, the ends of words maybe missing.

        Digits alone are a code, or words typed on a number pad: each digit stands for its letters,
        and 0 for a space.
        """
        if not text.strip():
            return Found(text)
        with store.read() as connection:
            centre = store.centre()
            catalogue = of_day(connection, centre, centre.day_of(store.now()))
            here = [one for one in centre.services.values() if one.at_kiosk and not one.guidance]
        entries = catalogue.search(text, limit=MOST + 1)
        services = _services(here, spaced(text).split())
        if words := _dialled_words(text):
            entries += self._dialled(catalogue).search(" ".join(words), limit=MOST + 1)
            services += _services(here, words, dialled=True)
        found = {entry.printed: entry for entry in entries}
        return Found(
            text,
            tuple(dict.fromkeys(services))[:MOST],
            tuple(map(listed, list(found.values())[:MOST])),
            more=max(len(found), len(set(services))) > MOST,
        )

    def _dialled(self, catalogue: Catalogue) -> Catalogue:
        """The same with digits in place of letters, to be searched for digits."""
        if self._known is not catalogue:
            self._on_digits = Catalogue(tuple(map(_on_digits, catalogue.entries)))
            self._known = catalogue
        return self._on_digits


def of_service(store: Store, service: str) -> Found:
    """What people come to this service for, by name; all of it."""
    with store.read() as connection:
        centre = store.centre()
        catalogue = of_day(connection, centre, centre.day_of(store.now()))
    return Found("", (service,), tuple(map(listed, catalogue.of_service(service))))


def _dialled_words(text: str) -> list[str]:
    return text.replace("0", " ").split() if set(text) <= set("0123456789 ") else []


def _on_digits(entry: Entry) -> Entry:
    name, words = entry.name.translate(_DIALLED), entry.words.translate(_DIALLED)
    return entry._replace(name=name, words=words)


def _services(here: list[ServiceFacts], words: list[str], *, dialled: bool = False) -> list[str]:
    return [
        service.code
        for service in here
        if all(f" {word}" in _said(service, dialled=dialled) for word in words)
    ]


def _said(service: ServiceFacts, *, dialled: bool) -> str:
    said = _folded((*service.name.values(), *service.hint.values(), *service.words))
    return said.translate(_DIALLED) if dialled else said


@lru_cache(maxsize=512)
def _folded(texts: tuple[str, ...]) -> str:
    return "".join(map(spaced, texts))
