"""Whose slip can be printed again: those whose slip is missing first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from common.i18n.translator import Translator
from common.views.hall import Hall, Text
from common.views.slips import Printable
from supervisor.cells import Cell, Column, Level, Row, Table, signed
from supervisor.tables.words import moment


def reprintable(
    found: Sequence[Printable], names: Mapping[str, Text], hall: Hall, t: Translator
) -> Table:
    """The table of numbers."""
    nothing = Row((Cell(""), Cell(t("counter.pick.none"), Level.QUIET)))
    return Table(
        title=t("supervisor.col.number"),
        columns=(
            Column("", 9),
            Column(t("supervisor.col.service"), 0),
            Column(t("supervisor.col.state"), 16),
            Column(t("supervisor.col.since"), 5, right=True),
            Column(t("reprint.col.slip"), 14),
        ),
        rows=tuple(_row(ticket, names, hall, t) for ticket in found) or (nothing,),
    )


def _row(ticket: Printable, names: Mapping[str, Text], hall: Hall, t: Translator) -> Row:
    level = Level.WATCH if ticket.is_missing else Level.PLAIN
    name = t.pick(names[ticket.service]) if ticket.service in names else ticket.service
    return Row(
        (
            signed(level, ticket.number),
            Cell(name),
            Cell(t(f"state.{ticket.state}")),
            Cell(moment(ticket.issued_at, hall, t)),
            Cell(t(f"reprint.slip.{ticket.slip or 'none'}"), level),
        ),
        level,
    )
