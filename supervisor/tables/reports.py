"""A report as the pages that a screen has room for: figures, tables, charts, what it covers.

Rows are made when they are drawn: there may be thousands. A table too wide for the screen is
several pages, each of which begins with what names its rows. Pure.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from rich.cells import cell_len

from common.domain.dossier import read_code
from common.domain.refusal import Refusal
from common.i18n.translator import Translator
from common.reports.chart_text import chart_text
from common.reports.document import Chart, Column, Document, Figure, Kind, Row, Table
from common.reports.values import NUMBERS, shown
from supervisor.cells import SIGNS, Cell, Level, fit

_SAMPLE = 500
"""Rows by which the width of a column is judged."""

_NARROW, _WIDEST = 5, 44
_HEAD_LINES = 4
_LONG_WORD = 11
_FROZEN_SHARE = 0.45
_ROOMY = 110
"""From this width a figure has its target and basis beside it."""

_GAP = 1


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: rows under a head of several lines. `row` makes the cells of a row, `opens` says
    what opens it, `details` what more there is to say of it. `chosen`: its
    rows can be marked; they are then those of `table`, or the figures. `part`: which part of the
    columns it has, where they are too many."""

    title: str
    sizes: tuple[int, ...]
    right: tuple[bool, ...]
    head: tuple[tuple[str, ...], ...]
    count: int
    row: Callable[[int], tuple[Cell, ...]]
    total: tuple[Cell, ...] | None = None
    chosen: bool = False
    opens: Callable[[int], str] = field(default=lambda _: "")
    details: Callable[[int], str] = field(default=lambda _: "")
    table: Table | None = None
    part: str = ""


def sheets(document: Document, width: int, height: int, t: Translator) -> tuple[Sheet, ...]:
    """All pages of a report, in order, at least one, for `height` lines of `width`."""
    made: list[Sheet] = []
    if document.figures:
        made.append(_figures(document, width, t))
    made += _charts([chart for chart in document.charts if not chart.last], width, height, t)
    for table in document.tables_for_people:
        made += table_sheets(table, width, document.zone, t)
    made += _charts([chart for chart in document.charts if chart.last], width, height, t)
    notes = [f"{table.title}: {table.note}" for table in document.tables_for_people if table.note]
    said = [*notes, *document.notes, *document.covers, document.seal]
    lines = [line for text in said if text for line in _wrapped(f"· {text}", width - 2)]
    if lines or not made:
        made.append(_lines(t("supervisor.reports.notes"), lines))
    return tuple(made)


# Figures.


def _figures(document: Document, width: int, t: Translator) -> Sheet:
    """One line each; what it is held against stands beside it or, on a small screen, below."""
    found = document.figures
    values = [_value(figure, document, t) for figure in found]
    value_size = max(_NARROW, *(cell_len(value) for value in values))
    target_size = max((cell_len(figure.target) for figure in found), default=0)
    basis_size = max((cell_len(figure.basis) for figure in found), default=0)
    sizes: tuple[int, ...] = (0, value_size)
    if width >= _ROOMY:
        sizes = (0, value_size, target_size, basis_size)
    rest = width - sum(sizes) - _GAP * (len(sizes) - 1)
    longest = max(cell_len(figure.title) for figure in found) + 2
    first = min(max(longest, 20), max(20, rest))

    def row(place: int) -> tuple[Cell, ...]:
        figure, level = found[place], _LEVELS[found[place].good]
        cells = (
            Cell(f"{SIGNS[level]} {figure.title}", level),
            Cell(values[place], level),
            Cell(figure.target, Level.QUIET),
            Cell(figure.basis, Level.QUIET),
        )
        return cells[: len(sizes)]

    return Sheet(
        title=t("supervisor.reports.figures"),
        sizes=(first, *sizes[1:]),
        right=(False, True, False, False)[: len(sizes)],
        head=(),
        count=len(found),
        row=row,
        chosen=True,
        opens=lambda place: found[place].key,
        details=lambda place: "  ".join(
            word for word in (found[place].target, found[place].basis) if word
        ),
    )


_LEVELS = {True: Level.GOOD, False: Level.TROUBLE, None: Level.PLAIN}


def _value(figure: Figure, document: Document, t: Translator) -> str:
    value = shown(figure.value, figure.kind, t, document.zone)
    if figure.kind is Kind.MINUTES and figure.value is not None:
        return f"{value} {t('report.unit.minutes')}"
    return value


@dataclass(frozen=True, slots=True)
class Ticket:
    """Which ticket a row is about, and of which business day."""

    number: str
    day: date


@dataclass(frozen=True, slots=True)
class Dossier:
    """Which dossier a row is about."""

    code: str


def matter_of(table: Table, row: Row) -> Ticket | Dossier | None:
    """What a row names: a ticket by `number` and `date`, a dossier by a `code` that is one."""
    found = {column.key: value for column, value in zip(table.columns, row, strict=True)}
    number, day, code = found.get("number"), found.get("date"), found.get("code")
    if isinstance(number, str) and day is not None:
        return Ticket(number, day if isinstance(day, date) else date.fromisoformat(str(day)))
    if isinstance(code, str) and is_code(code):
        return Dossier(code)
    return None


def is_code(text: str) -> bool:
    """Whether this is the code of a dossier."""
    try:
        return read_code(text) == text
    except Refusal:
        return False


# Lines that nothing can be asked of.


def _charts(charts: Sequence[Chart], width: int, height: int, t: Translator) -> Iterator[Sheet]:
    """As many on a page as are seen whole; one that is higher is scrolled."""
    name, lines = t("supervisor.reports.charts"), list[str]()
    for chart in charts:
        drawn = chart_text(chart, t, width - 1).splitlines()
        if lines and len(lines) + 1 + len(drawn) > height:
            yield _lines(name, lines)
            lines = []
        lines += [*([""] if lines else []), *drawn]
    if lines:
        yield _lines(name, lines)


def _lines(title: str, lines: Sequence[str]) -> Sheet:
    longest = max((cell_len(line) for line in lines), default=0)
    return Sheet(title, (longest,), (False,), (), len(lines), lambda place: (Cell(lines[place]),))


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, max(20, width), subsequent_indent="  ", break_long_words=True)


# Tables.


def table_sheets(table: Table, width: int, zone: str, t: Translator) -> tuple[Sheet, ...]:
    """A table in as many pages as its columns need; codes for programs are left out."""
    table = table.for_people()
    sizes = _natural(table, width, zone, t)
    pages = list(_pages(table.columns, sizes, width))
    made = []
    for number, places in enumerate(pages, start=1):
        part = f"{number}/{len(pages)}" if len(pages) > 1 else ""
        made.append(_sheet(table, part, places, sizes, width, zone, t))
    return tuple(made)


def _sheet(
    table: Table,
    part: str,
    places: tuple[int, ...],
    sizes: Sequence[int],
    width: int,
    zone: str,
    t: Translator,
) -> Sheet:
    columns = [table.columns[place] for place in places]
    own = [sizes[place] for place in places]
    spare = width - sum(own) - _GAP * (len(own) - 1)
    if spare > 0 and (name := _name_place(columns)) is not None:
        own[name] += max(0, min(spare, _wanted(table, places[name], zone, t) - own[name]))

    def cells(row: Row, level: Level) -> tuple[Cell, ...]:
        return tuple(
            Cell(shown(row[place], column.kind, t, zone), level)
            for place, column in zip(places, columns, strict=True)
        )

    below = " ".join(
        word for word in (t("report.more", n=table.more) if table.more else "", table.note) if word
    )
    return Sheet(
        title=table.title,
        part=part,
        sizes=tuple(own),
        right=tuple(column.kind in NUMBERS for column in columns),
        head=_head(columns, own),
        count=len(table.rows),
        row=lambda place: cells(table.rows[place], Level.PLAIN),
        total=None if table.total is None else cells(table.total, Level.PLAIN),
        chosen=True,
        opens=lambda place: table.opens[place] if place < len(table.opens) else "",
        details=lambda _: below,
        table=table,
    )


def _natural(table: Table, width: int, zone: str, t: Translator) -> list[int]:
    """How wide each column wants to be: its longest value, and its head in few lines."""
    most = int(width * _FROZEN_SHARE)
    found = []
    for place, column in enumerate(table.columns):
        size = max(_wanted(table, place, zone, t), _head_size(column))
        words = column.kind in (Kind.TEXT, Kind.CODE)
        found.append(min(size, _WIDEST, most) if words else size)
    return found


def _head_size(column: Column) -> int:
    """The least width in which the head is not cut, and no word of it broken if it is not long."""
    longest = max((cell_len(word) for word in column.title.split()), default=0)
    size = max(_NARROW, cell_len(column.number), min(longest, _LONG_WORD))
    while len(textwrap.wrap(column.title, size)) > _HEAD_LINES:
        size += 1
    return size


def _wanted(table: Table, place: int, zone: str, t: Translator) -> int:
    rows = [*table.rows[:_SAMPLE], *([table.total] if table.total is not None else [])]
    kind = table.columns[place].kind
    return max((cell_len(shown(row[place], kind, t, zone)) for row in rows), default=0)


def _name_place(columns: Sequence[Column]) -> int | None:
    """Which column names a row: a number or code, words among the first two, else the first."""
    found = [place for place, one in enumerate(columns) if one.kind in (Kind.TEXT, Kind.CODE)]
    codes = [place for place in found if columns[place].key in ("number", "code")]
    words = [place for place in found if place < 2 and columns[place].kind is Kind.TEXT]
    return next(iter([*codes, *words, *found]), None)


def _pages(
    columns: Sequence[Column], sizes: Sequence[int], width: int
) -> Iterator[tuple[int, ...]]:
    """Columns that fit beside one another; from the second page on after the one that names."""
    name = _name_place(columns)
    page: list[int] = []
    used = 0
    for place, size in enumerate(sizes):
        if page and page != [name] and used + size > width:
            yield tuple(page)
            page = [] if name is None or name >= place else [name]
            used = sum(sizes[own] + _GAP for own in page)
        page.append(place)
        used += size + _GAP
    yield tuple(page)


def _head(columns: Sequence[Column], sizes: Sequence[int]) -> tuple[tuple[str, ...], ...]:
    """Headings over several columns, each one's own, broken between words, and their numbers."""
    broken = [
        textwrap.wrap(column.title, size)[:_HEAD_LINES]
        for column, size in zip(columns, sizes, strict=True)
    ]
    high = max(map(len, broken), default=0)
    lines = [tuple(own[line] if line < len(own) else "" for own in broken) for line in range(high)]
    groups = tuple(column.group for column in columns)
    numbers = tuple(column.number for column in columns)
    over, below = ([line] if any(line) else [] for line in (groups, numbers))
    return (*over, *lines, *below)


def head_line(sheet: Sheet, line: int) -> str:
    """A line of the head; a heading that neighbours share is said once over all of them."""
    texts, parts, place = sheet.head[line], [], 0
    while place < len(texts):
        end = place + 1
        size = sheet.sizes[place]
        while texts[place] and line == 0 and end < len(texts) and texts[end] == texts[place]:
            size += sheet.sizes[end] + _GAP
            end += 1
        parts.append(fit(texts[place], size, right=sheet.right[place] and end == place + 1))
        place = end
    return " ".join(parts)
