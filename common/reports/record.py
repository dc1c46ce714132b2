"""A report as JSON: the rows it is asked for, every figure by its key, and the other tables."""

from __future__ import annotations

from typing import Any

from common.reports.document import Chart, Document, Table
from common.reports.values import plain


def record(document: Document) -> dict[str, Any]:
    """Keys and codes only; the words of titles stay out, those of notes are for people."""
    zone = document.zone
    main = document.table(document.rows)
    return {
        "report": document.name,
        "period": {
            "text": document.span.text,
            "from": document.span.first.isoformat(),
            "to": document.span.last.isoformat(),
        },
        "growing": document.growing,
        **document.extra,
        "figures": {
            figure.key: plain(figure.value, figure.kind, zone) for figure in document.figures
        },
        "good": {figure.key: figure.good for figure in document.figures if figure.good is not None},
        "rows": [] if main is None else rows_of(main, zone),
        "total": None if main is None else total_of(main, zone),
        "tables": {
            table.key: rows_of(table, zone) for table in document.tables if table is not main
        },
        "charts": {chart.key: _chart(chart) for chart in document.charts},
        "notes": list(document.notes),
        "covers": list(document.covers),
        "seal": document.seal,
    }


def rows_of(table: Table, zone: str) -> list[dict[str, Any]]:
    """Each row by the keys of its columns."""
    return [_keyed(table, row, zone) for row in table.rows]


def total_of(table: Table, zone: str) -> dict[str, Any] | None:
    """The last row, of those columns that it says something about."""
    if table.total is None:
        return None
    return {key: value for key, value in _keyed(table, table.total, zone).items() if value != ""}


def _keyed(table: Table, row: tuple[Any, ...], zone: str) -> dict[str, Any]:
    return {
        column.key: plain(value, column.kind, zone)
        for column, value in zip(table.columns, row, strict=True)
    }


def _chart(chart: Chart) -> dict[str, Any]:
    return {
        "labels": list(chart.labels),
        "series": {series.title: list(series.values) for series in chart.series},
        "target": chart.target,
    }
