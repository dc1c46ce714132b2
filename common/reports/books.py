"""Đối chiếu hai sổ: our book beside the provincial system's, as they were last held against each
other: how much of all that both know each of them has, which dossiers only one has, and in what
they differ."""

from __future__ import annotations

import json
from collections.abc import Sequence

from common.domain.dossier import State
from common.reports.asked import Asked
from common.reports.behind import unknown
from common.reports.cover import agency_cells, agency_columns, framed, only_by
from common.reports.document import Column, Document, Figure, Kind, Row, Table
from common.reports.values import shown
from common.store.queries import comparisons
from common.store.queries.comparisons import Comparison
from common.store.sqlite import Row as Found

_ALONE = ("only_theirs", "only_ours")
_OPENS = (*_ALONE, "differing")
_MOST = 2000
"""Rows of a list that are shown with the others; opened alone it has them all."""


def make(asked: Asked) -> Document:
    """The newest comparison that has a day of the period; nothing but dashes where there is none.

    Raises:
        Refusal: `report_not_by`.
    """
    only_by(asked)
    t = asked.t
    compared, found = _read(asked)
    tables = (
        _alone(asked, "only_theirs", compared, found, _MOST),
        _alone(asked, "only_ours", compared, found, _MOST),
        _differing(asked, compared, found, _MOST),
    )
    return framed(
        asked,
        "books",
        t("report.books"),
        subtitle=(_about(asked, compared),),
        figures=_figures(asked, compared),
        tables=tables,
        notes=(t("report.books.how"),),
        growing=False,
        wide=True,
        rows="only_theirs",
        extra={"covered": None if compared is None else _covered(compared)},
    )


def opened(asked: Asked, key: str) -> Table:
    """The dossiers behind it: `only_theirs`, `only_ours`, `differing`.

    Raises:
        Refusal: `report_figure_unknown`; `report_not_by`.
    """
    only_by(asked)
    if key not in _OPENS:
        unknown("books", key, _OPENS)
    compared, found = _read(asked)
    if key == "differing":
        return _differing(asked, compared, found)
    return _alone(asked, key, compared, found)


def gaps(asked: Asked, title: str) -> Table:
    """Those that one of the books lacks, whichever it is, whatever else is asked for."""
    compared, found = _read(asked)
    theirs, ours = (_alone(asked, key, compared, found) for key in _ALONE)
    columns = (
        Column("book", asked.t("report.books.book"), Kind.CODE, for_programs=True),
        Column("whose", asked.t("report.books.book")),
        *theirs.columns,
    )
    wide = len(theirs.columns)
    rows = [(table.key, table.title, *row[:wide]) for table in (theirs, ours) for row in table.rows]
    return Table("one_book", title, columns, rows, more=theirs.more + ours.more)


def _read(asked: Asked) -> tuple[Comparison | None, Sequence[Found]]:
    first, last = asked.span.first.isoformat(), asked.span.last.isoformat()
    with asked.store.read() as connection:
        compared = comparisons.newest_of(connection, first=first, last=last)
        if compared is None:
            return None, ()
        return compared, comparisons.entries(connection, comparison=compared.id)


def _covered(compared: Comparison) -> dict[str, int]:
    covered = compared.covered
    names = ("known", "both", "only_theirs", "only_ours")
    return {name: getattr(covered, name) for name in names}


def _about(asked: Asked, compared: Comparison | None) -> str:
    t = asked.t
    if compared is None:
        return t("report.books.never")
    return t(
        "report.books.about",
        source=compared.source,
        first=f"{compared.first:%d/%m/%Y}",
        last=f"{compared.last:%d/%m/%Y}",
        at=shown(compared.at, Kind.MOMENT, t, asked.zone),
    )


def _figures(asked: Asked, compared: Comparison | None) -> tuple[Figure, ...]:
    t = asked.t
    if compared is None:
        return tuple(Figure(key, t(f"report.books.{key}"), None, Kind.COUNT) for key in _OPENS)
    covered = compared.covered
    known = t.count(covered.known)
    bases = (
        t("report.books.ours_share", share=t.percent(covered.ours), known=known),
        t("report.books.theirs_share", share=t.percent(covered.theirs), known=known),
        t("report.books.of_both", both=t.count(covered.both)),
    )
    counts = (covered.only_theirs, covered.only_ours, compared.differing)
    return tuple(
        Figure(key, t(f"report.books.{key}"), n, Kind.COUNT, basis=basis)
        for key, n, basis in zip(_OPENS, counts, bases, strict=True)
    )


def _alone(
    asked: Asked,
    key: str,
    compared: Comparison | None,
    found: Sequence[Found],
    most: int | None = None,
) -> Table:
    """Those that one book has; ours also under the codes that are still provisional."""
    t = asked.t
    ours = key == "only_ours"
    rows: list[Row] = [
        (
            row["code"],
            row["of"],
            row["came_at"],
            _state(asked, row["ours" if ours else "theirs"]),
            *((*agency_cells(asked, row["agency"] or ""), _maybe(row)) if ours else ()),
        )
        for row in found
        if row["what"] in ((key, "untied") if ours else (key,))
    ]
    where = (*agency_columns(t), Column("maybe", t("report.books.maybe"), Kind.CODE, share=2.0))
    columns = (
        Column("code", t("report.dossier.code"), Kind.CODE, share=2.0),
        Column("procedure", t("report.dossier.procedure"), Kind.CODE, share=1.3),
        Column("received_at", t("report.register.received_at"), Kind.MOMENT, share=1.5),
        Column("state", t("report.dossier.state"), share=2.0),
        *(where if ours else ()),
    )
    whole = 0 if compared is None else getattr(compared.covered, key)
    return _cut(key, t(f"report.books.{key}"), columns, rows, whole, most)


def _differing(
    asked: Asked, compared: Comparison | None, found: Sequence[Found], most: int | None = None
) -> Table:
    t = asked.t
    fields = {name: t(f"report.books.{name}") for name in _FIELDS}
    rows: list[Row] = [
        (
            row["code"],
            row["what"],
            fields[row["what"]],
            *(_value(asked, row["what"], row[side]) for side in ("theirs", "ours")),
        )
        for row in found
        if row["what"] in _FIELDS
    ]
    columns = (
        Column("code", t("report.dossier.code"), Kind.CODE, share=2.0),
        Column("field", t("report.books.field"), Kind.CODE, for_programs=True),
        Column("what", t("report.books.field"), share=2.0),
        Column("theirs", t("report.books.theirs"), share=2.0),
        Column("ours", t("report.books.ours"), share=2.0),
    )
    whole = 0 if compared is None else compared.differing
    return _cut("differing", t("report.books.differing"), columns, rows, whole, most)


_FIELDS = ("state", "received_at", "due_at", "returned_at")


def _cut(
    key: str,
    title: str,
    columns: tuple[Column, ...],
    rows: Sequence[Row],
    whole: int,
    most: int | None,
) -> Table:
    """`whole` is how many there were when the books were compared, kept or not."""
    kept = rows if most is None else rows[:most]
    return Table(key, title, columns, kept, more=max(0, whole - len(kept)))


def _state(asked: Asked, state: int | None) -> str | None:
    return None if state is None else asked.t(f"dossier.state.{State(state)}")


def _value(asked: Asked, field: str, value: int | None) -> str | None:
    if field == "state":
        return _state(asked, value)
    return None if value is None else shown(value, Kind.MOMENT, asked.t, asked.zone)


def _maybe(row: Found) -> str | None:
    return None if row["maybe"] is None else ", ".join(json.loads(row["maybe"]))
