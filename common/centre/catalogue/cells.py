"""Cells that hold several things: one a line, its parts between bars. Reading and writing.

charge | 20000 | nộp trực tiếp | 2026-01-01 |
Tờ khai theo mẫu | 1
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from common.domain.fees import MOST_VND, FeeKind
from common.domain.procedure import Fee
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.i18n.wording import wording

MOST_COMPONENTS = 60
MOST_FEES = 40
_NAME = 300
_MOST_COPIES = 99

_WHOLE = re.compile(r"[0-9]{1,12}")
_DOTTED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")
_LOCAL_DAY = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")

FEE = wording(
    "wrong.fee", parts="kind | amount | name | valid_from | valid_to", kinds="fee, charge"
)
COMPONENT = wording(
    "wrong.component", parts="name | originals | certified | copies", most=_MOST_COPIES
)
DAY = wording("wrong.cell_day", like="2026-11-23", other="23/11/2026")

_YEARS = range(1900, 2200)
"""Others are a slip of the hand, and the first day of all has none before it."""


class NotSo(Exception):
    """The cell is not as expected; the message says what was found."""


def day(cell: str) -> date:
    """A date as ISO 8601 or as people here write it; otherwise NotSo."""
    with suppress(ValueError):
        found = _day(cell)
        if found.year in _YEARS:
            return found
    raise NotSo(cell)


def _day(cell: str) -> date:
    if local := _LOCAL_DAY.fullmatch(cell):
        in_month, month, year = map(int, local.groups())
        return date(year, month, in_month)
    if len(cell) != len("2026-11-23"):
        raise ValueError
    return date.fromisoformat(cell)


def name(text: str, limit: int = _NAME) -> str:
    """A text of one line, composed; otherwise NotSo."""
    try:
        return clean(text, field="cell", limit=limit)
    except Refusal:
        raise NotSo(text) from None


def fees(cell: str) -> list[Fee]:
    """The amounts of a cell; the same thing has one amount on one day, otherwise NotSo."""
    found: list[Fee] = []
    for line in _lines(cell, MOST_FEES):
        fee = _fee(line)
        if any(fee.meets(other) for other in found):
            raise NotSo(line)
        found.append(fee)
    return found


def _fee(line: str) -> Fee:
    parts = _parts(line, 5)
    kind, amount, what, begins, ends = parts
    if kind not in FeeKind._value2member_map_:
        raise NotSo(line)
    plain = amount.replace(".", "") if _DOTTED.fullmatch(amount) else amount
    if not _WHOLE.fullmatch(plain) or int(plain) > MOST_VND:
        raise NotSo(line)
    first, last = (day(part) if part else None for part in (begins, ends))
    if first and last and last < first:
        raise NotSo(line)
    return Fee(FeeKind(kind), int(plain), name(what), first, last)


def fee_row(fee: Fee) -> dict[str, Any]:
    """A fee as the store keeps it: what is open is left out."""
    row = {
        "kind": fee.kind,
        "amount_vnd": fee.amount_vnd,
        "name": fee.name,
        "valid_from": fee.valid_from and fee.valid_from.isoformat(),
        "valid_to": fee.valid_to and fee.valid_to.isoformat(),
    }
    return {key: value for key, value in row.items() if value not in (None, "")}


def fees_cell(rows: Sequence[Mapping[str, Any]]) -> str:
    """The cell that these fees are read from."""
    keys = ("kind", "amount_vnd", "name", "valid_from", "valid_to")
    return "\n".join(_joined([row.get(key) for key in keys]) for row in rows)


def components(cell: str) -> list[dict[str, Any]]:
    """The papers that a dossier consists of; otherwise NotSo."""
    return [_component(line) for line in _lines(cell, MOST_COMPONENTS)]


def _component(line: str) -> dict[str, Any]:
    what, *numbers = _parts(line, 4)
    counts = [number or "0" for number in numbers]
    if not what or any(not _WHOLE.fullmatch(n) or int(n) > _MOST_COPIES for n in counts):
        raise NotSo(line)
    kinds = zip(("originals", "certified", "copies"), map(int, counts), strict=True)
    return {"name": name(what), **{kind: n for kind, n in kinds if n}}


def components_cell(rows: Sequence[Mapping[str, Any]]) -> str:
    """The cell that these components are read from."""
    keys = ("name", "originals", "certified", "copies")
    return "\n".join(_joined([row.get(key) for key in keys]) for row in rows)


def words(cell: str) -> list[str]:
    """Codes between spaces, commas, semicolons or lines, each once."""
    return list(dict.fromkeys(filter(None, re.split(r"[\s,;]+", cell))))


def _lines(cell: str, most: int) -> list[str]:
    found = [line.strip() for line in cell.splitlines() if line.strip()]
    if len(found) > most:
        raise NotSo(f"{len(found)} lines")
    return found


def _parts(line: str, most: int) -> list[str]:
    found = [part.strip() for part in line.split("|")]
    if len(found) > most:
        raise NotSo(line)
    return [*found, *[""] * (most - len(found))]


def _joined(values: Sequence[object]) -> str:
    texts = ["" if value is None else str(value) for value in values]
    while not texts[-1]:
        texts.pop()
    return " | ".join(texts)
