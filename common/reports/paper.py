"""A report as PDF, A4: the letters, margins and foot of our other papers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any, NamedTuple

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, PageBreak, TableStyle
from reportlab.platypus import Table as Laid

from common.forms import parts, styles
from common.forms.head import letterhead, title
from common.forms.kinds import Name
from common.forms.pages import Copy, Layout, pdf
from common.forms.parts import Flow, beside, gap, heading, prose, said, signatures
from common.i18n.translator import Translator
from common.reports import marking
from common.reports.chart_paper import charts
from common.reports.document import Column, Document, Figure, Kind, Legal, Row, Table
from common.reports.figure_table import figure_tables
from common.reports.one_page import ever_shorter, is_one_page
from common.reports.period import period
from common.reports.values import NUMBERS, shown

_ROOM = {False: 165.0, True: 265.0}
"""Width between the margins, mm: upright and landscape."""

_GREY, _PALE, _BLACK = HexColor(0xECECEC), HexColor(0xF6F6F6), HexColor(0x000000)
_FIGURES_BESIDE = 2
_GUTTER = 5.0
"""Between two tables side by side, mm."""
_SIGNING = 62.0
"""What the last sentence and the signatures take, mm."""
_DENSE = 0.8
"""Air above and below a dense table's words, points."""


class _Letters(NamedTuple):
    """Which letters what is set in."""

    line: ParagraphStyle
    strong: ParagraphStyle
    title: ParagraphStyle
    note: ParagraphStyle
    cell: ParagraphStyle
    middle: ParagraphStyle
    right: ParagraphStyle


_LETTERS = {
    False: _Letters(
        styles.SLANTED,
        styles.STRONG,
        styles.BODY,
        styles.NOTE,
        styles.SMALL,
        styles.SMALL_MIDDLE,
        styles.SMALL_RIGHT,
    ),
    True: _Letters(
        styles.TINY_MIDDLE,
        styles.TINY_STRONG,
        styles.TINY_STRONG,
        styles.TINY,
        styles.TINY,
        styles.TINY_MIDDLE,
        styles.TINY_RIGHT,
    ),
}
"""Dense or not."""


def paper(document: Document, t: Translator, mark: str | None = None) -> bytes:
    """The file, the same bytes for the same document; `mark`, or that of the report, stands across
    each page of a paper that is none (training, trial, demo). A dense one has names cut rather than
    a second page."""
    mark = mark or marking.words(document, t)
    if not document.dense:
        return _file(document, t, mark)
    made = b""
    for shorter in ever_shorter(document, _ROOM[document.wide] * mm):
        made = _file(shorter, t, mark)
        if is_one_page(made):
            break
    return made


def _file(document: Document, t: Translator, mark: str | None) -> bytes:
    foot = " · ".join(word for word in (document.title, period(document.span, t)) if word)
    layout = Layout((Copy(_whole(document, t), foot),), wide=document.wide)
    return pdf(layout, Name(document.title), "", mark)


def _whole(document: Document, t: Translator) -> Flow:
    """What is signed comes first, on pages of its own."""
    legal = document.legal
    if legal is None:
        return _story(document, t)
    signed = _signed(document, legal, t)
    if legal.alone:
        return signed
    rest = [table for table in document.tables if table not in legal.tables]
    annex = replace(document, legal=None, tables=rest)
    return [*signed, PageBreak(), *_story(annex, t)]


def _signed(document: Document, legal: Legal, t: Translator) -> Flow:
    story: Flow = [
        *letterhead(legal.head, document.made_at, "……………"),
        *title(legal.title, None, *legal.lines),
    ]
    if legal.to:
        story += [said(f"Kính gửi: {legal.to}", styles.STRONG), gap(2)]
    story += prose(*legal.before)
    for table in legal.tables:
        story += _row_of_tables((table,), document, t)
    story += prose(*legal.after[:-1])
    signers = [parts.Signature(one.role, how=one.how) for one in legal.signers]
    if legal.after:  # nobody signs a page on which nothing is said
        story += [CondPageBreak(_SIGNING * mm), *prose(legal.after[-1])]
    story.append(signatures(*signers))
    return [*story, gap(3), said(" ".join(legal.notes), styles.TINY)]


def _story(document: Document, t: Translator) -> Flow:
    letters = _LETTERS[document.dense]
    made = t("report.made", at=shown(document.made_at, Kind.MOMENT, t, document.zone))
    lines = [period(document.span, t), *document.subtitle]
    story: Flow = [
        beside(said(document.issuer.upper(), styles.STRONG), said(made, styles.SLANTED)),
        gap(4),
        said(document.title.upper(), styles.TITLE),
        *[said(line, letters.line) for line in lines],
        gap(3),
    ]
    if document.growing:
        story += [said(t("report.growing"), styles.NOTE), gap(2)]
    story += _figures(document, t)
    room = _ROOM[document.wide] * mm
    story += charts([chart for chart in document.charts if not chart.last], t, room)
    for tables in _side_by_side(document.tables_for_people):
        story += _row_of_tables(tables, document, t)
    story += charts([chart for chart in document.charts if chart.last], t, room)
    notes = (*document.notes, *document.covers, document.seal)
    story += [gap(3), *[said(line, letters.note) for line in notes if line]]
    return story


def _figures(document: Document, t: Translator) -> Flow:
    """A table of those that are held against something; else two beside one another."""
    if not document.dense and any(figure.target for figure in document.figures):
        rows = _side_by_side(figure_tables(document, t))
        return [part for tables in rows for part in _row_of_tables(tables, document, t)]
    cells = [_figure(figure, document, t) for figure in document.figures]
    story: Flow = []
    for place in range(0, len(cells), _FIGURES_BESIDE):
        pair: list[Flow] = list(cells[place : place + _FIGURES_BESIDE])
        pair += [[] for _ in range(_FIGURES_BESIDE - len(pair))]
        story += [beside(*pair), gap(1.5)]
    return story


def _figure(figure: Figure, document: Document, t: Translator) -> Flow:
    value = shown(figure.value, figure.kind, t, document.zone)
    if figure.kind is Kind.MINUTES and figure.value is not None:
        value = f"{value} {t('report.unit.minutes')}"
    line = f"{figure.title}: {value}"
    good = "" if figure.good is None else t(f"report.good.{str(figure.good).lower()}")
    below = "; ".join(word for word in (good, figure.target, figure.basis) if word)
    letters = _LETTERS[document.dense]
    return [said(line, letters.strong), *([said(below, letters.note)] if below else [])]


def _side_by_side(tables: Sequence[Table]) -> Iterator[tuple[Table, ...]]:
    """Two halves after one another together, everything else alone."""
    rest = tuple(tables)
    while rest:
        count = 2 if all(table.half for table in rest[:2]) else 1
        yield rest[:count]
        rest = rest[count:]


def _row_of_tables(tables: tuple[Table, ...], document: Document, t: Translator) -> Flow:
    room = _ROOM[document.wide]
    if not tables[0].half:
        return _table(tables[0], document, t, room)
    half = (room - _GUTTER) / 2
    cells: list[Flow] = [_table(table, document, t, half) for table in tables]
    empty: list[Flow] = [[] for _ in range(2 - len(cells))]
    widths = (half * mm, _GUTTER * mm, half * mm)
    return [beside(cells[0], [], *(cells[1:] or empty), widths=widths)]


def _table(table: Table, document: Document, t: Translator, room: float) -> Flow:
    letters = _LETTERS[document.dense]
    alone = not (table.half or document.dense)
    story: Flow = []
    if table.title:
        story += heading(table.title) if alone else [said(table.title, letters.title)]
    if table.rows or table.total is not None:
        story.append(_laid(table.for_people(), document, t, room))
    else:
        story.append(said("—"))
    if table.more:
        story.append(said(t("report.more", n=table.more), letters.note))
    return [*story, said(table.note, letters.note)] if table.note else story


class _Rows(Laid):  # type: ignore[misc]
    """Rows that go over to the next page whole; only one taller than what is left of a nearly empty
    page is broken. Else the heading would stand alone at the foot of a page."""

    def split(self, availWidth: float, availHeight: float) -> list[Any]:  # noqa: N803 - its names
        """The parts of this page and of the next."""
        self.splitInRow = int(availHeight > _BREAKS * mm)
        found: list[Any] = super().split(availWidth, availHeight)
        return found


def _laid(table: Table, document: Document, t: Translator, room: float) -> Laid:
    heads, look = _heads(table.columns)
    if document.dense:
        look += [(f"{side}PADDING", (0, 0), (-1, -1), _DENSE) for side in ("TOP", "BOTTOM")]
    rows = [_row(table.columns, row, document, t) for row in table.rows]
    if table.total is not None:
        rows.append(_row(table.columns, table.total, document, t))
        look.append(("BACKGROUND", (0, -1), (-1, -1), _PALE))
    shares = sum(column.share for column in table.columns)
    return _Rows(
        [*heads, *rows],
        colWidths=[column.share / shares * room * mm for column in table.columns],
        style=TableStyle([*_GRID, *look]),
        repeatRows=len(heads),
        spaceBefore=4,
        spaceAfter=4,
    )


_BREAKS = 100
"""So many millimetres are left of a page for a row that is broken."""

_GRID: list[tuple[Any, ...]] = [
    ("FONTNAME", (0, 0), (-1, -1), styles.face(styles.REGULAR)),
    ("GRID", (0, 0), (-1, -1), 0.5, _BLACK),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    *((f"{side}PADDING", (0, 0), (-1, -1), 2) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")),
]


def _heads(columns: Sequence[Column]) -> tuple[list[list[Any]], list[tuple[Any, ...]]]:
    """Up to three rows: headings over several columns, headings, and what a legal form numbers."""
    titles = [said(column.title, styles.SMALL_HEAD) for column in columns]
    numbers = [said(column.number, styles.SMALL_MIDDLE) for column in columns]
    look: list[tuple[Any, ...]] = []
    rows: list[list[Any]] = [titles]
    if any(column.group for column in columns):
        rows, look = _grouped(columns, titles)
    if any(column.number for column in columns):
        rows.append(numbers)
    look.append(("BACKGROUND", (0, 0), (-1, len(rows) - 1), _GREY))
    return rows, look


def _grouped(
    columns: Sequence[Column], titles: list[Any]
) -> tuple[list[list[Any]], list[tuple[Any, ...]]]:
    over: list[Any] = []
    look: list[tuple[Any, ...]] = []
    below = list(titles)
    for group, members in groupby(columns, key=lambda column: column.group):
        start, count = len(over), len(list(members))
        if group:
            over += [said(group, styles.SMALL_HEAD), *[""] * (count - 1)]
            look.append(("SPAN", (start, 0), (start + count - 1, 0)))
            continue
        for place in range(start, start + count):
            over.append(titles[place])
            below[place] = ""
            look.append(("SPAN", (place, 0), (place, 1)))
    return [over, below], look


def _look(column: Column, letters: _Letters) -> ParagraphStyle:
    """Money stands digit under digit."""
    if column.kind is Kind.MONEY:
        return letters.right
    return letters.middle if column.kind in NUMBERS else letters.cell


def _row(columns: Sequence[Column], row: Row, document: Document, t: Translator) -> list[Any]:
    letters = _LETTERS[document.dense]
    return [
        said(
            shown(value, column.kind, t, document.zone),
            _look(column, letters),
        )
        for column, value in zip(columns, row, strict=True)
    ]
