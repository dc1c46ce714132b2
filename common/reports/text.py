"""A report in a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO

from common.i18n.translator import Translator
from common.reports.chart_text import chart_text
from common.reports.document import Document, Figure, Kind, Table
from common.reports.values import NUMBERS, shown

_SIGNS = {True: "●", False: "■", None: " "}


def text(document: Document, t: Translator, width: int) -> str:
    """Everything it says, in `width` columns; a wide table is broken within its cells."""
    parts = [_head(document, t), _figures(document, t)]
    parts += [chart_text(chart, t, width) for chart in document.charts]
    parts += [table_text(table, t, document.zone, width) for table in document.tables]
    said = (*document.notes, *document.covers, document.seal)
    parts.append("\n".join(f"· {line}" for line in said if line))
    return "\n\n".join(part for part in parts if part)


def _head(document: Document, t: Translator) -> str:
    first, last = document.span.first, document.span.last
    days = f"{first:%d/%m/%Y}" if first == last else f"{first:%d/%m/%Y} – {last:%d/%m/%Y}"
    lines = [document.issuer, document.title, days, *document.subtitle]
    if document.growing:
        lines.append(t("report.growing"))
    return "\n".join(lines)


def _figures(document: Document, t: Translator) -> str:
    lines = [_figure(figure, t, document.zone) for figure in document.figures]
    widest = max((len(name) for name, _ in lines), default=0)
    return "\n".join(f"{name:<{widest}}  {rest}".rstrip() for name, rest in lines)


def _figure(figure: Figure, t: Translator, zone: str) -> tuple[str, str]:
    value = shown(figure.value, figure.kind, t, zone)
    if figure.kind is Kind.MINUTES and figure.value is not None:
        value = f"{value} {t('report.unit.minutes')}"
    rest = "  ".join(word for word in (value, figure.target, figure.basis) if word)
    return f"{_SIGNS[figure.good]} {figure.title}", rest


def table_text(table: Table, t: Translator, zone: str, width: int) -> str:
    """A table with its title, what it leaves out, and its note."""
    lines = [table.title, _drawn(table, t, zone, width)] if table.rows else [table.title, "—"]
    if table.more:
        lines.append(t("report.more", n=table.more))
    return "\n".join([*lines, table.note] if table.note else lines)


def _drawn(table: Table, t: Translator, zone: str, width: int) -> str:
    from rich import box
    from rich.console import Console
    from rich.table import Table as Drawn
    from rich.text import Text

    drawn = Drawn(box=box.SIMPLE_HEAD, show_footer=table.total is not None, pad_edge=False)
    total = dict(zip(table.columns, table.total, strict=True)) if table.total else {}
    for column in table.columns:
        head = " ".join(word for word in (column.group, column.title) if word)
        drawn.add_column(
            Text(head),
            Text(shown(total[column], column.kind, t, zone)) if column in total else "",
            justify="right" if column.kind in NUMBERS else "left",
            overflow="fold",
        )
    for cells in _cells(table, t, zone):
        drawn.add_row(*map(Text, cells))
    out = StringIO()
    Console(file=out, width=width, color_system=None, legacy_windows=False).print(drawn)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines() if line.strip())


def _cells(table: Table, t: Translator, zone: str) -> Iterator[list[str]]:
    for row in table.rows:
        pairs = zip(table.columns, row, strict=True)
        yield [shown(value, column.kind, t, zone) for column, value in pairs]
