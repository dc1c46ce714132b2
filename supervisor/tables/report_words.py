"""Which days a report is about, in words, and what can be done with it now."""

from __future__ import annotations

from rich.cells import cell_len

from common.domain.reporting import Length, Span
from common.i18n.translator import Translator
from supervisor.cells import Cell, fit
from supervisor.tables.reports import Sheet

FROM_TO = len(Length) + 1
"""The digit that asks for the first and the last day."""


def lengths(span: Span | None, t: Translator) -> Cell:
    """The kinds of periods with their digits; that of `span` has a mark."""
    kinds = [*(length.value for length in Length), "days"]
    chosen = "" if span is None else "days" if span.length is None else span.length.value
    return Cell(
        " ".join(
            f"{'►' if kind == chosen else ''}{place} {t(f'supervisor.reports.length.{kind}')}"
            for place, kind in enumerate(kinds, start=1)
        )
    )


def page(
    sheet: Sheet, place: int, count: int, width: int, kinds: tuple[Cell, ...], t: Translator
) -> tuple[Cell, tuple[Cell, ...]]:
    """Which page of how many, its title, and which part of a table's columns, with the `kinds` of
    periods at the right end: where there is no room for both the title is."""
    number = f"{place + 1}/{count}  " if count > 1 else ""
    part = f" ({t('supervisor.reports.part', part=sheet.part)})" if sheet.part else ""
    title = f"{number}{sheet.title}{part}"
    taken = sum(cell_len(kind.text) + 2 for kind in kinds) + cell_len(title) + 2
    if taken <= width:
        return Cell(title), kinds
    room = max(0, width - cell_len(number + part) - 2)
    return Cell(f"{number}{fit(sheet.title, min(room, cell_len(sheet.title)))}{part}"), ()


def keys(
    t: Translator,
    *,
    opens: bool,
    pages: bool,
    steps: bool,
    whole: bool,
    narrows: bool,
    compares: bool,
    saves: bool,
) -> list[Cell]:
    """Those that do something now. `opens`: something is behind the marked row; `whole`: it is the
    report itself, not what is behind it."""
    names = [
        *(["rows"] if opens else []),
        *(["part"] if pages else []),
        *(["step"] if steps else []),
        *(["file"] if saves else []),
        *(["narrow"] if whole and narrows else []),
        *(["compare"] if whole and compares else []),
        *(["again"] if whole else []),
    ]
    return [*(Cell(t(f"supervisor.reports.key.{name}")) for name in names), Cell("↑↓")]
