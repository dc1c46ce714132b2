"""The mark of a report whose figures are not the official ones, in every form that leaves a screen.

Paper has it across each page, a file for programs has a column or a field, so that rows which are
copied into another table say themselves what they are.
"""

from __future__ import annotations

from dataclasses import replace

from common.domain.mark import Mark
from common.i18n.translator import Translator
from common.reports.document import Column, Document, Table

KEY = "mark"


def words(document: Document, t: Translator) -> str | None:
    """What stands over the report; None over an official one."""
    return None if document.mark is None else t(document.mark.text)


def column(table: Table, mark: Mark | None, t: Translator) -> Table:
    """The table with a last column that says the mark in each row; an official one as it is."""
    if mark is None or any(known.key == KEY for known in table.columns):
        return table
    said = t(mark.text)
    return replace(
        table,
        columns=(*table.columns, Column(KEY, t("report.mark"))),
        rows=[(*row, said) for row in table.rows],
        total=None if table.total is None else (*table.total, said),
    )


def columns(document: Document, t: Translator) -> Document:
    """The same for each table of a report."""
    return replace(document, tables=[column(table, document.mark, t) for table in document.tables])
