"""One table of a centre file: hands out checked values and notes what is wrong with the others.

A wrong value is noted and replaced by a harmless one, so that reading goes on and a person gets
every problem of the file at once. Nothing built from a file with problems ever leaves `load`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from common.centre.model import WEEKDAYS
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.i18n.wording import Wording, wording

_PORT = r"(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])"
HOST_PORT = rf"(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\]):{_PORT}"
"""A machine and its port, as a regular expression."""
SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?")
_SESSION = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-3]):([0-5][0-9])")
_LONGEST_SHOWN = 40

_MISSING = object()

Sessions = tuple[tuple[int, int], ...]


@dataclass(slots=True)
class Findings:
    """What is wrong with a file, in the order found. `broken` names the tables concerned."""

    file: str
    lines: list[Wording] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)

    def add(self, table: str, where: str, what: Wording) -> None:
        """Note a problem at `where`: `[[service]] #3 "ho-tich" target_min`, or "" for the file."""
        self.broken.add(table)
        at = ": ".join(filter(None, (self.file, where)))
        self.lines.append(wording("wrong.at", at=at, what=what))


@dataclass(frozen=True, slots=True)
class Context:
    """What every table may refer to: the codes of each table, and the centre's languages."""

    codes: Mapping[str, Sequence[str]]
    languages: Sequence[str]


def expected(what: Wording, found: object) -> Wording:
    """What should have been there, and what a file has instead."""
    return wording("wrong.expected", expected=what, found=show(found))


def show(value: object) -> Wording | str:
    """A value from the file for one line of a terminal: short, and without control characters."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() if value.bit_length() > 64:
            return wording("wrong.value.huge")
        case int() | float():
            return str(value)
        case str():
            return f'"{plain(value)}"'
        case date() | datetime() | time():
            return value.isoformat()
        case list():
            return wording("wrong.value.list", n=len(value))
        case dict():
            return wording("wrong.value.table")
    return wording("wrong.value.nothing")


def plain(text: str, limit: int = _LONGEST_SHOWN) -> str:
    """A text from the file in the same way, without quotation marks."""
    short = text if len(text) <= limit else text[:limit] + "…"
    return "".join(_visible(character) for character in short)


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    return character.encode("unicode_escape").decode("ascii")


def one_of(options: Sequence[str]) -> Wording:
    """Words of which a value is one."""
    return wording("wrong.one_of", options=", ".join(options))


def _within(low: int, high: int, of: Wording | None) -> Wording:
    if of is None:
        if low == high:
            return wording("wrong.exactly", number=low)
        return wording("wrong.whole", low=low, high=high)
    if low == high:
        return wording("wrong.exactly_of", number=low, of=of)
    return wording("wrong.whole_of", low=low, high=high, of=of)


def label(table: str, index: int, code: object) -> str:
    """The name of a row in a message: `[[service]] #3 "ho-tich"`, counted from one."""
    return f"[[{table}]] #{index + 1}" + (f' "{plain(code)}"' if isinstance(code, str) else "")


class Table:
    """A table of the file, read key by key; `done` refuses the keys nobody asked for."""

    def __init__(
        self, findings: Findings, context: Context, name: str, where: str, data: Mapping[str, Any]
    ) -> None:
        self._findings = findings
        self._context = context
        self._name = name
        self._where = where
        self._data = data
        self._known: list[str] = []
        self._problems = 0

    @property
    def values(self) -> Mapping[str, Any]:
        """All of it, as the file has it."""
        return self._data

    @property
    def sound(self) -> bool:
        """Whether nothing was found wrong with it so far."""
        return not self._problems

    def note(self, key: str, what: Wording) -> None:
        """Note what is wrong with `key`."""
        self._problems += 1
        self._findings.add(self._name, f"{self._where} {key}".lstrip(), what)

    def problem(self, key: str, what: Wording, found: object = _MISSING) -> None:
        """Note that `key` is not what was expected."""
        self.note(key, expected(what, found))

    def has(self, key: str) -> bool:
        """Whether the file sets `key`, which from now on is a known one."""
        return self._take(key) is not _MISSING

    def done(self) -> None:
        """Refuse every key that was never asked for."""
        for key in self._data:
            if key not in self._known:
                known = ", ".join(dict.fromkeys(self._known))
                self.note(plain(key), wording("wrong.unknown_key", known=known))

    def word(self, key: str, pattern: re.Pattern[str], what: Wording) -> str:
        """A string of a fixed form."""
        value = self._take(key)
        if isinstance(value, str) and pattern.fullmatch(value):
            return value
        self.problem(key, what, value)
        return ""

    def code(self) -> str:
        """The row's own code."""
        return self.word("code", SLUG, wording("wrong.code", most=32))

    def whole(
        self,
        key: str,
        low: int,
        high: int,
        *,
        of: Wording | None = None,
        default: int | None = None,
    ) -> int:
        """A whole number within bounds; required unless there is a default."""
        value = self._take(key)
        if value is _MISSING and default is not None:
            return default
        if type(value) is int and low <= value <= high:
            return value
        self.problem(key, _within(low, high, of), value)
        return low

    def flag(self, key: str, *, default: bool | None = None) -> bool:
        """True or false; required unless there is a default."""
        value = self._take(key)
        if value is _MISSING and default is not None:
            return default
        if isinstance(value, bool):
            return value
        self.problem(key, wording("wrong.flag"), value)
        return bool(default)

    def choice(self, key: str, options: Sequence[str], default: str | None = None) -> str:
        """One of a few words; required unless there is a default."""
        value = self._take(key)
        if value is _MISSING and default is not None:
            return default
        if isinstance(value, str) and value in options:
            return value
        self.problem(key, one_of(options), value)
        return ""

    def day(self, key: str) -> date | None:
        """A date, unquoted as TOML has it."""
        value = self._take(key)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        self.problem(key, wording("wrong.day", like="2027-01-01"), value)
        return None

    def plain(self, key: str, limit: int) -> str:
        """Text that is not translated: a person's name, a device's name."""
        return self._clean(key, self._take(key), limit)

    def text(self, key: str, limit: int) -> dict[str, str]:
        """A text in the centre's languages."""
        value = self._take(key)
        if not isinstance(value, dict):
            self.problem(key, wording("wrong.texts", like='{ vi = "…", en = "…" }'), value)
            return {}
        for language in value:
            if language not in self._context.languages:
                offered = ", ".join(self._context.languages)
                self.problem(key, wording("wrong.only_languages", languages=offered), language)
        if "vi" not in value:
            self.problem(f"{key}.vi", wording("wrong.vietnamese"))
        return {
            language: self._clean(f"{key}.{language}", value[language], limit)
            for language in self._context.languages
            if language in value
        }

    def ref(self, key: str, table: str, default: str | None = None) -> str:
        """The code of a row of `table`; required unless there is a default."""
        value = self._take(key)
        if value is _MISSING and default is not None:
            return default
        if isinstance(value, str) and value in self._context.codes[table]:
            return value
        self.problem(key, wording("wrong.ref", table=table), value)
        return ""

    def refs(self, key: str, table: str) -> tuple[str, ...]:
        """Codes of rows of `table`, each once; none when the key is absent."""
        values = self.strings(key)
        for position, value in enumerate(values):
            if value not in self._context.codes[table]:
                self.problem(key, wording("wrong.refs", table=table), value)
            if value in values[:position]:
                self.problem(key, wording("wrong.each_once", table=table), value)
        return values

    def strings(self, key: str, *, limit: int = 60) -> tuple[str, ...]:
        """A list of clean strings; none when the key is absent."""
        value = self._take(key)
        if value is _MISSING:
            return ()
        if not isinstance(value, list):
            self.problem(key, wording("wrong.strings"), value)
            return ()
        return tuple(self._clean(key, item, limit) for item in value)

    def spans(self, key: str) -> tuple[str, ...]:
        """Times of day like `22:00-06:00`, each of which may go over midnight; none when the key
        is absent."""
        found = self.strings(key)
        for span in found:
            if not _SESSION.fullmatch(span) or len(set(span.split("-"))) == 1:
                self.problem(key, wording("wrong.times", like='"11:30-13:30"'), span)
        return found

    def sessions(self, key: str) -> Sessions:
        """The sessions of a day that has some."""
        value = self._take(key)
        if value == []:
            self.problem(key, wording("wrong.a_session"), value)
        return self._sessions(key, value)

    def hours(self, key: str) -> dict[str, Sessions]:
        """Sessions of a week under `key`; days not named are closed."""
        value = self._take(key)
        if not isinstance(value, dict):
            like = '{ mon = ["07:30-11:30"] }'
            self.problem(key, wording("wrong.by_weekday", like=like), value)
            return dict.fromkeys(WEEKDAYS, ())
        return Table(self._findings, self._context, self._name, self._where, value).week(f"{key}.")

    def week(self, prefix: str = "") -> dict[str, Sessions]:
        """This whole table as the sessions of a week; `prefix` is put before each day's name."""
        for day in self._data:
            if day not in WEEKDAYS:
                self.problem(f"{prefix}{plain(day)}", one_of(WEEKDAYS), day)
        week = {day: self._sessions(f"{prefix}{day}", self._data.get(day, [])) for day in WEEKDAYS}
        if not any(self._data.values()):
            self.problem(prefix.rstrip(".") or "mon", wording("wrong.a_session_a_week"))
        return week

    def _sessions(self, key: str, value: object) -> Sessions:
        if not isinstance(value, list):
            like = '["07:30-11:30", "13:30-17:00"]'
            self.problem(key, wording("wrong.list", like=like), value)
            return ()
        sessions: list[tuple[int, int]] = []
        for item in value:
            match = _SESSION.fullmatch(item) if isinstance(item, str) else None
            if match is None:
                self.problem(key, wording("wrong.times", like='"07:30-11:30"'), item)
                continue
            start_hour, start_minute, end_hour, end_minute = map(int, match.groups())
            start, end = start_hour * 60 + start_minute, end_hour * 60 + end_minute
            if start >= end or (sessions and start < sessions[-1][1]):
                self.problem(key, wording("wrong.in_order"), item)
                continue
            sessions.append((start, end))
        return tuple(sessions)

    def _clean(self, key: str, value: object, limit: int) -> str:
        wanted = wording("wrong.text", limit=limit)
        if not isinstance(value, str):
            self.problem(key, wanted, value)
            return ""
        try:
            text = clean(value, field=key, limit=limit)
        except Refusal as refusal:
            control = refusal.code == "text_control"
            self.problem(key, wording("wrong.no_control") if control else wanted, value)
            return ""
        if not text:
            self.problem(key, wanted, value)
        return text

    def _take(self, key: str) -> object:
        self._known.append(key)
        return self._data.get(key, _MISSING)
