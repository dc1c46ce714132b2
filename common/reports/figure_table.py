"""The figures of a report as a table, for paper: what, how much, held against what, made from
what."""

from __future__ import annotations

from collections.abc import Sequence

from common.i18n.translator import Translator
from common.reports.document import Column, Document, Figure, Kind, Row, Table
from common.reports.values import shown

_FEW = 8
"""Figures that stand below one another also where two tables fit side by side."""


def figure_tables(document: Document, t: Translator) -> tuple[Table, ...]:
    """One, or on a wide page two halves; none without figures."""
    found = document.figures
    columns = _columns(found, t)
    rows = [_row(figure, columns, document, t) for figure in found]
    if not rows:
        return ()
    if not document.wide or len(rows) <= _FEW:
        return (Table("figures", "", columns, rows),)
    middle = -(-len(rows) // 2)
    halves = (rows[:middle], rows[middle:])
    return tuple(Table("figures", "", columns, half, half=True) for half in halves)


def _columns(found: Sequence[Figure], t: Translator) -> tuple[Column, ...]:
    """Only those in which anything stands."""
    columns = [
        Column("name", t("report.col.figure"), share=2.4),
        Column("value", t("report.col.value"), Kind.NUMBER, share=1.15),
    ]
    if any(figure.target for figure in found):
        columns.append(Column("target", t("report.col.target"), share=1.85))
    if any(figure.good is not None for figure in found):
        columns.append(Column("good", t("report.col.good"), share=1.05))
    if any(figure.basis for figure in found):
        columns.append(Column("basis", t("report.col.basis"), share=2.1))
    return tuple(columns)


def _row(figure: Figure, columns: Sequence[Column], document: Document, t: Translator) -> Row:
    value = shown(figure.value, figure.kind, t, document.zone)
    if figure.kind is Kind.MINUTES and figure.value is not None:
        value = f"{value} {t('report.unit.minutes')}"
    cells = {
        "name": figure.title,
        "value": value,
        "target": figure.target,
        "good": "" if figure.good is None else t(f"report.good.{str(figure.good).lower()}"),
        "basis": figure.basis,
    }
    return tuple(cells[column.key] for column in columns)
