"""How often what slips said about the wait was true: the whole hall, its hours, its services."""

from __future__ import annotations

from common.domain.told import Told
from common.i18n.translator import Translator
from common.views.quotes import Quotes
from supervisor.cells import SIGNS, Cell, Column, Level, Row, Table
from supervisor.tables.words import NONE, minutes

FEW = 30
"""From fewer people a share says little."""

_FINE, _FAIR = (0.75, 0.9), (0.65, 0.95)
"""Intervals are made for four of five: much less is a wrong word, much more a wide one."""


def quotes(found: Quotes, t: Translator) -> Table:
    """A line for the hall, each hour and each service."""
    rows = [_row(t("supervisor.curves.hall"), found.total, t)]
    rows += [_row(f"{hour:02}:00 – {hour + 1:02}:00", told, t) for hour, told in found.hours]
    rows += [_row(t.pick(line.name), line.told, t) for line in found.services]
    columns = ("told", "within", "before", "after", "width", "error", "untold")
    return Table(
        title=t("supervisor.quotes"),
        columns=(
            Column("", 0),
            *(Column(t(f"supervisor.quotes.{name}"), 7, right=True) for name in columns),
        ),
        rows=tuple(rows),
    )


def share_level(told: Told) -> Level:
    """Whether what was said was true about as often as it should be."""
    share = told.share
    if share is None:
        return Level.QUIET
    if told.told < FEW:
        return Level.PLAIN
    if _FINE[0] <= share <= _FINE[1]:
        return Level.GOOD
    return Level.WATCH if _FAIR[0] <= share <= _FAIR[1] else Level.TROUBLE


def _row(name: str, told: Told, t: Translator) -> Row:
    level = share_level(told)
    plain = Level.PLAIN if told.told else Level.QUIET

    def percent(part: int) -> str:
        return f"{100 * part / told.told:.0f}%" if told.told else NONE

    return Row(
        (
            Cell(f"{SIGNS[level]} {name}", level),
            Cell(str(told.told), plain),
            Cell(percent(told.within), level),
            Cell(percent(told.before), plain),
            Cell(percent(told.after), plain),
            Cell(f"{minutes(told.mean_width)}′" if told.told else NONE, plain),
            Cell(f"{minutes(told.median_error)}′" if told.told else NONE, plain),
            Cell(str(told.untold) if told.untold else NONE, plain),
        ),
        level,
    )
