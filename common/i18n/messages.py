"""The words for what the rules and the store say: the edge where codes become sentences."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from common.domain.refusal import Refusal, Trouble
from common.domain.text import is_card
from common.i18n.translator import VIETNAM, Translator, Zone
from common.i18n.wording import Wording, said

_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_ISO_MONTH = re.compile(r"\d{4}-\d\d")


def explain(error: Refusal | Trouble, t: Translator, zone: Zone = VIETNAM) -> str:
    """One kind, clear sentence. An unknown code is shown as it is rather than hidden.

    Codes that may or may not carry a parameter have a second text, `<key>.<parameter>`, used
    when that parameter is there and not zero (`refusal.service_closed.next_at`).
    """
    kind = "refusal" if isinstance(error, Refusal) else "trouble"
    key = f"{kind}.{error.code}"
    if not t.has(key):
        return t(f"{kind}.unknown", code=str(error))
    longer = (f"{key}.{name}" for name, value in error.params.items() if value)
    words = {
        name: _shown(value) if (error.code, name) in _TYPED else _word(name, value, t, zone)
        for name, value in error.params.items()
    }
    return t(next(filter(t.has, longer), key), **words)


_TYPED = frozenset({("hall_held", "reason"), ("service_held", "reason")})
"""Parameters that people wrote, never codes: they are said as they were typed."""


def _shown(value: object) -> object:
    """Text that commands no terminal and begins no line: what cannot be printed is a mark."""
    if not isinstance(value, str):
        return value
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in value
    )


def _word(name: str, value: object, t: Translator, zone: Zone) -> object:
    """A parameter as people read it: a moment, a list of lines, the word for a code; nothing of an
    identity card that was scanned by mistake."""
    if isinstance(value, int | float) and name in _MOMENTS:
        return _MOMENTS[name](value, t, zone)
    if isinstance(value, int) and name == "state":  # of a dossier: national states are numbers
        return word_of("dossier.state", str(value), t)
    if isinstance(value, list | tuple):
        return "\n".join(str(said(line, t)) for line in value)
    if isinstance(value, Wording):
        return value.said(t)
    if isinstance(value, Mapping):  # a name of the centre file, by language
        return t.pick(value)
    if not isinstance(value, str):
        return value
    if is_card(value):
        return "…"
    if name in _DATES:
        return _date(value)
    return word_of(name, value, t)


_DATES = frozenset({"date", "first", "last", "period"})


def _date(value: str) -> object:
    """A date or a month as people write it; anything else as it was typed."""
    if _ISO_MONTH.fullmatch(value):
        return f"{value[5:]}/{value[:4]}"
    try:
        return f"{date.fromisoformat(value):%d/%m/%Y}" if _ISO_DATE.fullmatch(value) else value
    except ValueError:
        return value


def word_of(name: str, code: str, t: Translator) -> str:
    """The word for a code; without one the code itself, printable."""
    groups = ("", "desk.", "ticket.", "dossier.") if name == "action" else ("",)
    return next(
        (t(key) for group in groups if t.has(key := f"{name}.{group}{code}")), str(_shown(code))
    )


def _time_of_day(at: float, t: Translator, zone: Zone) -> str:
    return t.time(int(at), zone)


def _clock_of_unix(at: float, t: Translator, zone: Zone) -> str:
    return t.time(int(at * 1000), zone)


def _day_and_time(at: float, t: Translator, zone: Zone) -> str:
    moment = int(at)
    return t(
        "unit.moment",
        time=t.time(moment, zone),
        weekday=t.weekday(moment, zone),
        date=t.date(moment, zone),
    )


_MOMENTS = {
    "until": _time_of_day,
    "next_at": _day_and_time,
    "slot_at": _day_and_time,
    "slot": _time_of_day,
    "opens_at": _time_of_day,
    "due_at": _day_and_time,
    "received_at": _day_and_time,
    "since": _clock_of_unix,
}
"""Parameters that are moments: UTC ms, but `since` of a lock holder is in Unix seconds."""
