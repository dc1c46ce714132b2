"""A report in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import StringIO
from textwrap import fill, wrap

from common.i18n.translator import Translator
from common.reports import marking
from common.reports.chart_text import chart_text
from common.reports.document import Column, Document, Figure, Kind, Table
from common.reports.period import period
from common.reports.values import NUMBERS, shown

_SIGNS = {True: "●", False: "■", None: " "}
_BELOW = 6
_GAP = 2
_LONG, _SHORT = 14, 6
"""Letters of a word that a heading does not break where there is room for all columns, or else."""

_TEXT = 16
"""Letters of a text that are not broken."""

_CODE = 24
"""Letters of a code that are not: whoever copies one copies it whole."""


def text(document: Document, t: Translator, width: int) -> str:
    """Everything it says, in `width` columns; a wide table is broken within its cells."""
    parts = [_head(document, t, width), _figures(document, t, width)]
    parts += [chart_text(chart, t, width) for chart in document.charts if not chart.last]
    parts += [table_text(table, t, document.zone, width) for table in document.tables_for_people]
    parts += [chart_text(chart, t, width) for chart in document.charts if chart.last]
    said = (*document.notes, *document.covers, document.seal)
    parts.append("\n".join(_note(line, width) for line in said if line))
    return "\n\n".join(part for part in parts if part)


def _head(document: Document, t: Translator, width: int) -> str:
    mark = marking.words(document, t)
    lines = [
        *([mark] if mark else []),
        document.issuer,
        document.title,
        period(document.span, t),
        *document.subtitle,
    ]
    if document.growing:
        lines.append(t("report.growing"))
    return "\n".join(fill(line, width) for line in lines)


def _figures(document: Document, t: Translator, width: int) -> str:
    lines = [_figure(figure, t, document.zone) for figure in document.figures]
    widest = max((len(name) for name, *_ in lines), default=0)
    most = max((len(value) for _, value, _ in lines), default=0)
    return "\n".join(
        line
        for name, value, words in lines
        for line in _beside(name, value, words, widest, most, width)
    )


def _beside(
    name: str, value: str, words: Sequence[str], widest: int, most: int, width: int
) -> list[str]:
    """In one line if it fits; else what the value is held against and made from goes below."""
    line = f"{name:<{widest}}  {value:>{most}}  {'  '.join(words)}".rstrip()
    if len(line) <= width:
        return [line]
    below = wrap(" · ".join(words), max(20, width - _BELOW))
    return [f"{name:<{widest}}  {value:>{most}}", *(" " * _BELOW + part for part in below)]


def _figure(figure: Figure, t: Translator, zone: str) -> tuple[str, str, list[str]]:
    value = shown(figure.value, figure.kind, t, zone)
    if figure.kind is Kind.MINUTES and figure.value is not None:
        value = f"{value} {t('report.unit.minutes')}"
    words = [word for word in (figure.target, figure.basis) if word]
    return f"{_SIGNS[figure.good]} {figure.title}", value, words


def _note(line: str, width: int) -> str:
    return fill(line, width, initial_indent="· ", subsequent_indent="  ")


def table_text(table: Table, t: Translator, zone: str, width: int) -> str:
    """A table with its title, what it leaves out, and its note."""
    empty = not table.rows and table.total is None
    lines = [table.title, "—" if empty else _drawn(table.for_people(), t, zone, width)]
    if table.more:
        lines.append(t("report.more", n=table.more))
    return "\n".join([*lines, fill(table.note, width)] if table.note else lines)


def _drawn(table: Table, t: Translator, zone: str, width: int) -> str:
    """The table, or, where its columns do not fit beside one another, its parts below each other,
    each with the columns that name a row."""
    rows = list(_cells(table, t, zone))
    totals = (
        [] if table.total is None else next(_cells(replace(table, rows=[table.total]), t, zone))
    )
    every = [*rows, totals] if totals else rows
    by_column = [[row[place] for row in every] for place in range(len(table.columns))]
    pairs = list(zip(table.columns, by_column, strict=True))
    least = [_least(column, cells, _LONG) for column, cells in pairs]
    if sum(least) + _GAP * len(least) > width:
        least = [_least(column, cells, _SHORT) for column, cells in pairs]
    most = [max([len(_head_of(column)), *map(len, cells)]) for column, cells in pairs]
    drawn = [
        _part(
            [table.columns[at] for at in places],
            _widths([least[at] for at in places], [most[at] for at in places], width),
            [[cells[at] for at in places] for cells in rows],
            [totals[at] for at in places] if totals else [],
        )
        for places in _parts(least, width, _naming(rows))
    ]
    return "\n\n".join(drawn)


_MOST_NAMES = 2


def _naming(rows: Sequence[Sequence[str]]) -> int:
    """How many of the first columns tell the rows apart: one, unless the second helps."""
    ways = range(1, _MOST_NAMES + 1)
    return next((n for n in ways if len({tuple(row[:n]) for row in rows}) == len(rows)), 1)


def _parts(least: Sequence[int], width: int, naming: int) -> list[list[int]]:
    """Which columns stand beside one another; the first `naming` in each part."""
    parts: list[list[int]] = [[]]
    used = 0
    for place, wide in enumerate(least):
        if parts[-1] and used + wide + _GAP > width:
            parts.append(list(range(naming)))
            used = sum(least[:naming]) + _GAP * naming
        parts[-1].append(place)
        used += wide + _GAP
    return parts


def _widths(least: Sequence[int], most: Sequence[int], width: int) -> list[int]:
    """What room is left goes, letter by letter, to the column that lacks most."""
    found = list(least)
    for _ in range(width - sum(least) - _GAP * len(least)):
        lacks = [wanted - wide for wanted, wide in zip(most, found, strict=True)]
        if max(lacks) <= 0:
            break
        found[lacks.index(max(lacks))] += 1
    return found


def _part(
    columns: Sequence[Column],
    widths: Sequence[int],
    rows: Sequence[Sequence[str]],
    totals: Sequence[str],
) -> str:
    from rich import box
    from rich.console import Console
    from rich.table import Table as Drawn
    from rich.text import Text

    drawn = Drawn(box=box.SIMPLE, show_footer=bool(totals), pad_edge=False, padding=(0, 1, 0, 0))
    for place, column in enumerate(columns):
        drawn.add_column(
            Text(_head_of(column)),
            Text(totals[place]) if totals else "",
            justify="right" if column.kind in NUMBERS else "left",
            overflow="fold",
            width=widths[place],
        )
    for cells in rows:
        drawn.add_row(*map(Text, cells))
    out = StringIO()
    room = sum(widths) + _GAP * len(widths) + 1
    Console(file=out, width=room, color_system=None, legacy_windows=False).print(drawn)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines() if line.strip())


def _head_of(column: Column) -> str:
    if not column.group:
        return column.title
    first, rest = column.title[:1], column.title[1:]
    return f"{column.group} {first.lower() if rest[:1].islower() else first}{rest}"


def _least(column: Column, cells: Sequence[str], unbroken: int) -> int:
    """A number is never broken, nor is a code, a word of a heading of up to `unbroken` letters or a
    short text."""
    words = max((len(word) for word in _head_of(column).split()), default=1)
    longest = max((len(cell) for cell in cells), default=1)
    most = _CODE if column.kind is Kind.CODE else _TEXT
    return max(min(words, unbroken), longest if column.kind in NUMBERS else min(longest, most))


def _cells(table: Table, t: Translator, zone: str) -> Iterator[list[str]]:
    for row in table.rows:
        pairs = zip(table.columns, row, strict=True)
        yield [shown(value, column.kind, t, zone) for column, value in pairs]
