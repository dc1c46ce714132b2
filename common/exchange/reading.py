"""A file of rows, line by line: CSV with a header, or one JSON object a line.

A line stands for itself: what is wrong with it is told with its number, and the next one is read.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import TextIOWrapper
from typing import Any, BinaryIO
from zoneinfo import ZoneInfo

from common.domain.exchange import Reject, Row, rejected
from common.domain.mark import Mark
from common.domain.refusal import Refusal
from common.exchange import fields
from common.exchange.personal import looks_personal
from common.i18n.wording import wording

_LONGEST = 20_000
"""Characters of a line; ours have some hundreds."""

_MOST_IGNORED = 100


@dataclass(slots=True)
class File:
    """A file while it is read. `ignored` are the columns that mean nothing to us, so far."""

    zone: ZoneInfo
    ignored: dict[str, None] = field(default_factory=dict)


Line = tuple[int, str]


def rows(stream: BinaryIO, file: File) -> Iterator[Row | Reject]:
    """Every row in order, or why it is none.

    Raises:
        Refusal: `exchange_personal`, `exchange_columns` for the header of a CSV file that is
            refused as a whole.
    """
    text = TextIOWrapper(stream, encoding="utf-8-sig", errors="surrogateescape", newline="\n")
    lines = _lines(text)
    first = next(lines, None)
    if first is not None:
        reader = _Objects() if first[1].lstrip().startswith("{") else _Table(first[1])
        reader.begin(file)
        if isinstance(reader, _Objects):
            yield _row(file, reader, first)
        for line in lines:
            yield _row(file, reader, line)
    text.detach()


def _lines(text: TextIOWrapper) -> Iterator[Line]:
    """Lines with something in them. One without end is cut, and what is left of it skipped."""
    number, goes_on = 0, False
    while line := text.readline(_LONGEST):
        number += not goes_on
        if not goes_on and line.strip():
            yield number, line.rstrip("\r\n")
        goes_on = not line.endswith("\n")


def _row(file: File, reader: _Objects | _Table, line: Line) -> Row | Reject:
    number, text = line
    cells: Mapping[str, Any] = {}
    try:
        if len(text) >= _LONGEST:
            raise Refusal("exchange_unreadable", why=wording("wrong.exchange.long", most=_LONGEST))
        cells = reader.cells(text, file)
        if cells.get("mark") == Mark.TRAINING:
            raise Refusal("exchange_training")
        return fields.read(number, cells, file.zone)
    except Refusal as refusal:
        return rejected(number, _id_of(cells, file.zone), refusal)


def _id_of(cells: Mapping[str, Any], zone: ZoneInfo) -> str | None:
    """The id of a row that is wrong elsewhere; nothing of one that is no id."""
    try:
        return str(fields.FIELDS["id"]("id", str(cells.get("id") or ""), zone))
    except Refusal:
        return None


class _Objects:
    """One JSON object a line, each with its own names."""

    def begin(self, file: File) -> None:
        """There is no header."""

    def cells(self, text: str, file: File) -> Mapping[str, Any]:
        """The fields of one line."""
        try:
            found = json.loads(text, object_pairs_hook=_once)
        except (ValueError, RecursionError):
            raise Refusal("exchange_unreadable", why="JSON") from None
        if not isinstance(found, dict):
            raise Refusal("exchange_unreadable", why="JSON")
        _look_at(found, file)
        return found


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


class _Table:
    """CSV with a header; cells between commas, or between semicolons as spreadsheets here write."""

    def __init__(self, header: str) -> None:
        self._mark = ";" if header.count(";") > header.count(",") else ","
        self._names = [name.strip() for name in _split(header, self._mark)]

    def begin(self, file: File) -> None:
        """Look at the header: a file without the columns of a row, or with one twice, is none."""
        missing = [name for name in ("kind", "id", "code", "state") if name not in self._names]
        twice = [name for name in dict.fromkeys(self._names) if self._names.count(name) > 1]
        _look_at(dict.fromkeys(self._names), file)
        if missing or twice:
            raise Refusal(
                "exchange_columns", missing=", ".join(missing) or "–", twice=", ".join(twice) or "–"
            )

    def cells(self, text: str, file: File) -> Mapping[str, Any]:
        """The cells of one line by the names of the header."""
        cells = _split(text, self._mark)
        if len(cells) != len(self._names):
            raise Refusal("exchange_cells", expected=len(self._names), found=len(cells))
        return dict(zip(self._names, cells, strict=True))


def _split(line: str, mark: str) -> list[str]:
    """One line by itself, so that a quotation mark left open spoils no other."""
    try:
        return next(csv.reader([line], delimiter=mark, strict=True), [])
    except csv.Error:
        raise Refusal("exchange_unreadable", why="CSV") from None


def _look_at(names: Mapping[str, Any], file: File) -> None:
    """Note the columns that are not ours; refuse what looks like somebody's data."""
    strange = [name for name in names if name not in fields.FIELDS]
    personal = [name for name in strange if looks_personal(name)]
    if personal:
        raise Refusal("exchange_personal", columns=", ".join(_shown(name) for name in personal))
    if len(file.ignored) < _MOST_IGNORED:
        file.ignored.update(dict.fromkeys(map(_shown, strange)))


def _shown(name: str) -> str:
    """A column's name for a terminal."""
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name
    )[:40]
