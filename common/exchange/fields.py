"""The cells of a row, checked one by one. A refusal names the field and never repeats its value:
what is in the wrong column may be somebody's number."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from common.domain.dossier import Channel, Result, State, is_provisional, read_code
from common.domain.exchange import Row, RowKind
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.i18n.wording import Wording, wording

Cells = Mapping[str, Any]

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.,]\d{1,6})?)?(Z|[+-]\d\d:?\d\d)?", re.A)
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/|@#+-]{0,99}")
_WORD = re.compile(r"[a-z_]{1,40}")
_SHORT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,59}")
_SOMEBODYS = re.compile(r"\d(?:[ .]?\d){8}")
_FORMULA = ("=", "+", "-", "@")
_YEARS = range(2000, 2101)

_TEXT = wording("wrong.exchange.text")
_NO_NUMBER = wording("wrong.exchange.no_number")
_LIMITS = {"agency": 200, "letter_no": 60}
_CHANNELS = {"1": Channel.DIRECT, "2": Channel.ONLINE, "3": Channel.POSTAL}
"""The national codes; our own words are as good."""

REQUIRED = {
    RowKind.DOSSIER: ("id", "code", "state", "procedure", "channel", "received_at"),
    RowKind.STATUS: ("id", "code", "state", "at"),
}

_ACCEPTED = frozenset(
    {State.ACCEPTED, State.PROCESSING, State.PAYMENT, State.STOPPED, State.PROCESSED}
) | {State.RETURNED}
_DATED = frozenset(
    {State.NOT_ACCEPTED, State.SUPPLEMENT, State.PAYMENT, State.WITHDRAWN, State.STOPPED}
)


def read(number: int, cells: Cells, zone: ZoneInfo) -> Row:
    """The row on line `number`; moments without a zone are those of `zone`.

    Raises:
        Refusal: `exchange_value`, `exchange_needed`, `exchange_formula`, `text_control`,
            `text_too_long`, each with its `field`.
    """
    given = {name: text for name in FIELDS if (text := _text(name, cells.get(name))) is not None}
    if "kind" not in given:
        raise Refusal("exchange_needed", field="kind")
    kind = _kind(given.pop("kind"))
    _require(given, REQUIRED[kind])
    row = Row(
        number=number,
        kind=kind,
        **{name: FIELDS[name](name, text, zone) for name, text in given.items()},
    )
    if kind is RowKind.DOSSIER:
        if is_provisional(row.code):
            raise _wrong("code", "H21.25-261123-0042")
        _require(given, _also_needed(row.state))
    return row


def _require(given: Cells, names: tuple[str, ...]) -> None:
    for name in names:
        if name not in given:
            raise Refusal("exchange_needed", field=name)


def _also_needed(state: State) -> tuple[str, ...]:
    """The moments without which nobody could say how the dossier came into its state."""
    return tuple(
        name
        for name, states in (
            ("accepted_at", _ACCEPTED),
            ("at", _DATED),
            ("processed_at", {State.PROCESSED, State.RETURNED}),
            ("result", {State.PROCESSED, State.RETURNED}),
            ("returned_at", {State.RETURNED}),
        )
        if state in states
    )


def _text(name: str, cell: object) -> str | None:
    """A cell as clean text; None for an empty one."""
    if cell is None:
        return None
    if isinstance(cell, bool) or not isinstance(cell, str | int):
        raise _wrong(name, _TEXT)
    try:
        text = clean(str(cell), field=name, limit=_LIMITS.get(name, 100))
    except ValueError:  # a whole number of thousands of digits
        raise _wrong(name, _TEXT) from None
    if text.startswith(_FORMULA):
        raise Refusal("exchange_formula", field=name)
    return text or None


def _wrong(name: str, expected: Wording | str) -> Refusal:
    return Refusal("exchange_value", field=name, expected=expected)


def _kind(text: str) -> RowKind:
    try:
        return RowKind(text)
    except ValueError:
        raise _wrong("kind", "dossier, status") from None


def _id(name: str, text: str, _: ZoneInfo) -> str:
    if not _ID.fullmatch(text):
        raise _wrong(name, "A-Z a-z 0-9 . _ : / | @ # + -")
    return text


def _code(name: str, text: str, _: ZoneInfo) -> str:
    try:
        return read_code(text)
    except Refusal:
        raise _wrong(name, "H21.25-261123-0042") from None


def _provisional(name: str, text: str, zone: ZoneInfo) -> str:
    if text == "none":
        return text
    code = text.upper()
    if not is_provisional(code):
        raise _wrong(name, "TAM-…, none")
    return _code(name, code, zone)


def _state(name: str, text: str, _: ZoneInfo) -> State:
    if not text.isascii() or not text.isdecimal() or len(text) > 2:
        raise _wrong(name, "1–10")
    try:
        return State(int(text))
    except ValueError:
        raise _wrong(name, "1–10") from None


def _moment(name: str, text: str, zone: ZoneInfo) -> int:
    if not _MOMENT.fullmatch(text):
        raise _wrong(name, "2026-11-23T08:15")
    try:
        when = datetime.fromisoformat(text.replace(",", "."))
        if when.year not in _YEARS:
            raise ValueError
        when = when if when.tzinfo else when.replace(tzinfo=zone)
    except ValueError:
        raise _wrong(name, "2026-11-23T08:15") from None
    return int(when.timestamp() * 1000)


def _day(name: str, text: str, _: ZoneInfo) -> str:
    try:
        day = date.fromisoformat(text)
        if day.year not in _YEARS:
            raise ValueError
    except ValueError:
        raise _wrong(name, "2026-11-23") from None
    return day.isoformat()


def _channel(name: str, text: str, _: ZoneInfo) -> str:
    channel = _CHANNELS.get(text, text)
    if channel not in set(Channel):
        raise _wrong(name, ", ".join(Channel))
    return str(channel)


def _result(name: str, text: str, _: ZoneInfo) -> str:
    if text not in set(Result):
        raise _wrong(name, ", ".join(Result))
    return text


def _word(name: str, text: str, _: ZoneInfo) -> str:
    if not _WORD.fullmatch(text):
        raise _wrong(name, "a-z _")
    return text


def _short(name: str, text: str, _: ZoneInfo) -> str:
    if not _SHORT.fullmatch(text):
        raise _wrong(name, "A-Z a-z 0-9 . _ -")
    return text


def _plain(_: str, text: str, __: ZoneInfo) -> str:
    return text


def _public(name: str, text: str, _: ZoneInfo) -> str:
    """Others get to read it: no number of an identity card or a telephone in the wrong column."""
    if _SOMEBODYS.search(text):
        raise _wrong(name, _NO_NUMBER)
    return text


FIELDS: Mapping[str, Callable[[str, str, ZoneInfo], Any]] = {
    "kind": _plain,
    "id": _id,
    "code": _code,
    "procedure": _short,
    "channel": _channel,
    "state": _state,
    "at": _moment,
    "received_at": _moment,
    "accepted_at": _moment,
    "due_at": _moment,
    "processed_at": _moment,
    "returned_at": _moment,
    "agency": _public,
    "service": _short,
    "result": _result,
    "reason": _word,
    "how": _word,
    "letter_no": _public,
    "letter_date": _day,
    "provisional": _provisional,
}
"""Every field that a row may have, in the order of the page."""
