"""The catalogue of procedures in memory: searched while somebody types, and sorted by use.

What has changed is read again when a counter in `meta` says so, and everything on another day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import nsmallest
from typing import NamedTuple

from common.domain.refusal import Refusal
from common.i18n.vietnamese import fold, strip_accents
from common.store import procedures
from common.store.facts import Centre
from common.store.procedures import Procedure
from common.store.sqlite import Connection, Row

VERSION = "procedures"
"""The row of `meta` that counts the changes of the catalogue."""

USED_WITHIN = timedelta(days=30)
"""What a desk was asked for so long ago says what it will be asked for next."""

_GAPS = re.compile(r"[\W_]+")


class _Letters(dict[int, str]):
    """What each letter is in a search, by its code point; worked out when it is first met."""

    def __missing__(self, point: int) -> str:
        found = self[point] = _GAPS.sub(" ", strip_accents(chr(point)).casefold())
        return found


_LETTERS = _Letters()

_CHANGED = f"SELECT {procedures.COLUMNS} FROM procedure WHERE changed > :known"  # noqa: S608
_USED = (
    "SELECT procedure, count(*) AS n FROM visit WHERE desk = :desk AND service = :service"
    " AND day >= (SELECT min(id) FROM business_day WHERE date >= :since) GROUP BY procedure"
)


class Entry(NamedTuple):
    """A procedure that holds today, and where people queue for it; None: nowhere here.

    `printed` is its code as it is written. `name` and `words` are folded, each word behind a space;
    `words` are also those of its field and service. `code` is folded too; `bare` is it without
    dots. Of thousands that are searched a few are looked at: those alone are read whole.
    """

    row: Row
    printed: str
    service: str | None
    code: str
    bare: str
    name: str
    words: str

    @property
    def procedure(self) -> Procedure:
        """All that the catalogue says of it."""
        return procedures.read(self.row)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed, folded: the `whole` and its `words`. `begins` are those words as they begin
    in an entry, without other signs than letters and digits."""

    whole: str
    words: tuple[str, ...]
    begins: tuple[str, ...]

    def by_words(self, entries: Sequence[Entry]) -> list[Entry]:
        """Those with all words."""
        found = list(entries)
        for part in self.begins:
            found = [entry for entry in found if part in entry.words]
        return found

    def by_code(self, entries: Sequence[Entry]) -> list[Entry]:
        """Those with some words in their code, and the others anywhere."""
        found = [
            entry
            for word in self.words
            for entry in entries
            if word in entry.code or word in entry.bare
        ]
        return [entry for entry in found if all(self._has(entry, word) for word in self.words)]

    def rank(self, entry: Entry) -> tuple[object, ...]:
        """What sorts the answers, the best first."""
        return (self._kind(entry), entry.service is None, *self._beside(entry), entry.code)

    def _kind(self, entry: Entry) -> int:
        if self.whole in (entry.code, entry.bare):
            return 0
        if entry.name.startswith(self.whole, 1):
            return 1
        return 2 if all(part in entry.name for part in self.begins) else 3

    def _beside(self, entry: Entry) -> tuple[object, ...]:
        return (len(entry.name), entry.name) if self.words else (entry.name,)

    def _has(self, entry: Entry, word: str) -> bool:
        if word in entry.code or word in entry.bare:
            return True
        parts = _begins(word)
        return bool(parts) and all(part in entry.words for part in parts)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The procedures of a day, in the order of their names. `version` is the last change that it
    knows of."""

    entries: tuple[Entry, ...]
    version: int = -1

    def search(self, text: str, service: str | None = None, limit: int = 50) -> list[Entry]:
        """Those with all words of the text, accents left out and the last letters maybe missing.

        The code comes first, then names that begin so, then names with all words, then those that
        have some only in their code, their field, or the words of their service. Of equal ones
        what is handled here comes first, then the shorter name: it says least beside what was
        asked for.
        """
        asked = _asked(text)
        looked_at = self.entries if service is None else self.of_service(service)
        both = (*asked.by_words(looked_at), *asked.by_code(looked_at))
        found = {entry.code: entry for entry in both}
        return nsmallest(limit, found.values(), key=asked.rank)

    def of_service(self, service: str) -> list[Entry]:
        """Those that people queue for there."""
        return [entry for entry in self.entries if entry.service == service]


def version(connection: Connection) -> int:
    """How often the catalogue has changed."""
    row = connection.execute("SELECT value FROM meta WHERE key = :key", {"key": VERSION}).fetchone()
    return 0 if row is None else int(row["value"])


def of_day(connection: Connection, centre: Centre, day: date) -> Catalogue:
    """The catalogue as it holds on a day; the last one is kept."""
    now = version(connection)
    kept: Catalogue = centre.catalogues.get(day) or Catalogue(())
    if kept.version != now:
        kept = _brought_up(connection, centre, day, kept, now)
        centre.catalogues.clear()
        centre.catalogues[day] = kept
    return kept


def _brought_up(
    connection: Connection, centre: Centre, day: date, before: Catalogue, now: int
) -> Catalogue:
    """With what has changed since: one corrected fee has nobody read thousands of rows again."""
    entries = {_key(entry.row): entry for entry in before.entries}
    reader = _Reader(centre)
    for row in connection.execute(_CHANGED, {"known": before.version}).fetchall():
        entries.pop(_key(row), None)
        if _holds(row, day.isoformat()):
            entries[_key(row)] = reader.entry(row)
    in_order = sorted(entries.values(), key=lambda entry: (entry.name, entry.code))
    return Catalogue(tuple(in_order), now)


def _key(row: Row) -> tuple[str, str]:
    return row["code"], row["valid_from"]


def _holds(row: Row, day: str) -> bool:
    return row["valid_from"] <= day and (row["valid_to"] is None or row["valid_to"] >= day)


def usual(
    connection: Connection, centre: Centre, service: str, desk: str, day: date
) -> list[Procedure]:
    """The procedures of a service; those first that this desk was visited for most of late."""
    since = (day - USED_WITHIN).isoformat()
    rows = connection.execute(_USED, {"desk": desk, "service": service, "since": since}).fetchall()
    times = {row["procedure"]: row["n"] for row in rows}
    found = [entry.procedure for entry in of_day(connection, centre, day).of_service(service)]
    return sorted(found, key=lambda procedure: -times.get(procedure.code, 0))


class _Reader:
    """Makes entries of rows. What many procedures share is worked out once."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre
        self._services: dict[tuple[str | None, ...], tuple[str | None, str]] = {}

    def entry(self, row: Row) -> Entry:
        key = (row["service"], row["unit"], row["level"], row["field"])
        if key not in self._services:
            self._services[key] = self._service(procedures.read(row))
        service, words = self._services[key]
        printed, name = row["code"], spaced(row["name"])
        code = fold(printed)
        return Entry(row, printed, service, code, code.replace(".", ""), name, name + words)

    def _service(self, procedure: Procedure) -> tuple[str | None, str]:
        """Where people queue for it, and the words that its field and that service have."""
        try:
            service = procedures.service_of(self._centre, procedure)
        except Refusal:
            return None, spaced(procedure.field)
        hints = (*service.name.values(), *service.hint.values(), *service.words)
        return service.code, spaced(" ".join((procedure.field, *hints)))


def spaced(text: str) -> str:
    """Folded, each word behind a space."""
    return " " + " ".join(text.translate(_LETTERS).split())


def _begins(word: str) -> tuple[str, ...]:
    return tuple(f" {part}" for part in _GAPS.sub(" ", word).split())


def _asked(text: str) -> Asked:
    whole = fold(text)
    words = tuple(whole.split())
    return Asked(whole, words, tuple(part for word in words for part in _begins(word)))
