"""A report as the pages that a screen has room for: figures, tables, charts, what it covers.

Rows are made when they are drawn: there may be thousands. A table too wide for the screen is
several pages, each of which begins with what names its rows; what of the marked row has no room
there stands below. Pure.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from rich.cells import cell_len

from common.domain.dossier import read_code
from common.domain.refusal import Refusal
from common.i18n.translator import Translator
from common.reports.chart_text import chart_text
from common.reports.document import Chart, Column, Document, Figure, Kind, Row, Table
from common.reports.values import NUMBERS, shown
from supervisor.cells import SIGNS, Cell, Level, fit, wrapped

_SAMPLE = 500
"""Rows by which the width of a column is judged."""

_FEW = 100
"""Rows by which it is judged how many lines their details need."""

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
    columns it has, where they are too many. `runs`: which columns share a heading in the first
    `grouped` lines of the head. `below`: lines kept for the details. `nothing` is said where
    there are no rows."""

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
    runs: tuple[tuple[int, int], ...] = ()
    grouped: int = 0
    below: int = 0
    nothing: str = ""


def sheets(document: Document, width: int, height: int, t: Translator) -> tuple[Sheet, ...]:
    """All pages of a report, in order, at least one, for `height` lines of `width`."""
    made: list[Sheet] = []
    if document.figures:
        made.append(_figures(document, width, height, t))
    made += _charts([chart for chart in document.charts if not chart.last], width, height, t)
    for table in document.tables_for_people:
        made += table_sheets(table, width, height, document.zone, t)
    made += _charts([chart for chart in document.charts if chart.last], width, height, t)
    notes = [f"{table.title}: {table.note}" for table in document.tables_for_people if table.note]
    said = [*notes, *document.notes, *document.covers, document.seal]
    lines = [line for text in said if text for line in _wrapped(f"· {text}", width - 2)]
    if lines or not made:
        made.append(_lines(t("supervisor.reports.notes"), lines))
    return tuple(made)


# Figures.


def _figures(document: Document, width: int, height: int, t: Translator) -> Sheet:
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

    beside = len(sizes) > 2 and rest >= longest

    def details(place: int) -> str:
        words = () if beside else (found[place].target, found[place].basis)
        return " · ".join(word for word in words if word)

    return Sheet(
        title=t("supervisor.reports.figures"),
        sizes=(first, *sizes[1:]),
        right=(False, True, False, False)[: len(sizes)],
        head=(),
        count=len(found),
        row=row,
        chosen=True,
        opens=lambda place: found[place].key,
        details=details,
        below=_lines_below((details(place) for place in range(len(found))), width, height),
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


def said_only(text: str, width: int) -> Sheet:
    """No report, but why there is none."""
    return _lines("", [f" {line}" for line in wrapped(text, width - 2, _SAMPLE)])


# Tables.


def table_sheets(
    table: Table, width: int, height: int, zone: str, t: Translator
) -> tuple[Sheet, ...]:
    """A table in as many pages as its columns need; codes for programs are left out."""
    table = table.for_people()
    sizes = _natural(table, width, zone, t)
    pages = list(_pages(table.columns, sizes, width))
    made = []
    for number, places in enumerate(pages, start=1):
        part = f"{number}/{len(pages)}" if len(pages) > 1 else ""
        sheet = _sheet(table, part, places, sizes, width, zone, t)
        some = (sheet.details(place) for place in range(min(len(table.rows), _FEW)))
        made.append(replace(sheet, below=_lines_below(some, width, height)))
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
    room = dict(zip(places, own, strict=True))
    runs, over = _over(columns, own)

    def cells(row: Row, level: Level) -> tuple[Cell, ...]:
        return tuple(
            Cell(shown(row[place], column.kind, t, zone), level)
            for place, column in zip(places, columns, strict=True)
        )

    more = (t("report.more", n=table.more) if table.more else "", table.note)

    def details(place: int) -> str:
        words = (_no_room(table, table.rows[place], room, zone, t), *more)
        return " · ".join(word for word in words if word)

    return Sheet(
        title=table.title,
        part=part,
        sizes=tuple(own),
        right=tuple(column.kind in NUMBERS for column in columns),
        head=(*over, *_head(columns, own)),
        count=len(table.rows),
        row=lambda place: cells(table.rows[place], Level.PLAIN),
        total=None if table.total is None else cells(table.total, Level.PLAIN),
        chosen=True,
        opens=lambda place: table.opens[place] if place < len(table.opens) else "",
        details=details,
        table=table,
        runs=runs,
        grouped=len(over),
        nothing=t("supervisor.reports.nothing"),
    )


def _no_room(table: Table, row: Row, room: Mapping[int, int], zone: str, t: Translator) -> str:
    """What a row says in columns that are on another page, or that are too narrow for it."""
    words = []
    for place, column in enumerate(table.columns):
        text = shown(row[place], column.kind, t, zone)
        if text and cell_len(text) > room.get(place, 0):
            words.append(f"{' '.join(filter(None, (column.group, column.title)))}: {text}")
    return " · ".join(words)


def _lines_below(said: Iterable[str], width: int, height: int) -> int:
    """Lines for the longest of the details, at most a quarter of the page."""
    most = max(1, height // 4)
    return max((len(wrapped(text, width - 2, most)) for text in said if text), default=0)


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


def _over(
    columns: Sequence[Column], sizes: Sequence[int]
) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[str, ...], ...]]:
    """Which neighbours share a heading, and that heading, broken where it has no room in one
    line."""
    runs: list[tuple[int, int]] = []
    for place, column in enumerate(columns):
        if runs and column.group and columns[place - 1].group == column.group:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    broken = {
        start: textwrap.wrap(columns[start].group, _width_of(sizes, start, end))[:_HEAD_LINES]
        for start, end in runs
    }
    high = max(map(len, broken.values()), default=0)
    lines = tuple(
        tuple(_nth(broken.get(place, []), line) for place in range(len(columns)))
        for line in range(high)
    )
    return tuple(runs), lines


def _width_of(sizes: Sequence[int], start: int, end: int) -> int:
    return sum(sizes[start:end]) + _GAP * (end - start - 1)


def _nth(lines: Sequence[str], line: int) -> str:
    return lines[line] if line < len(lines) else ""


def _head(columns: Sequence[Column], sizes: Sequence[int]) -> tuple[tuple[str, ...], ...]:
    """Each column's own heading, broken between words, and its number."""
    broken = [
        textwrap.wrap(column.title, size)[:_HEAD_LINES]
        for column, size in zip(columns, sizes, strict=True)
    ]
    high = max(map(len, broken), default=0)
    lines = [tuple(_nth(own, line) for own in broken) for line in range(high)]
    numbers = tuple(column.number for column in columns)
    return (*lines, *([numbers] if any(numbers) else []))


def head_line(sheet: Sheet, line: int) -> str:
    """A line of the head; a heading that neighbours share is said once over all of them."""
    texts, grouped = sheet.head[line], line < sheet.grouped
    runs = sheet.runs if grouped else [(place, place + 1) for place in range(len(texts))]
    return " ".join(
        fit(
            texts[start],
            _width_of(sheet.sizes, start, end),
            right=sheet.right[start] and end == start + 1,
        )
        for start, end in runs
    )
