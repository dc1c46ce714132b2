"""The desks in the order of the hall, so that the eye finds each in its place."""

from __future__ import annotations

from common.domain.model import DeskState, TicketState
from common.i18n.translator import Translator
from common.views.hall import Hall
from common.views.supervisor import DeskRow, SupervisorView
from supervisor.cells import SIGNS, Cell, Column, Level, Row, Table
from supervisor.judgement import desk_level
from supervisor.tables.words import NONE, moment

_CALLING = "►"
_RESTING = "═"
_FREE = "□"


def desks(view: SupervisorView, t: Translator) -> Table:
    """The table of desks."""
    return Table(
        title=t("supervisor.desks"),
        columns=(
            Column("", 6),
            Column("", 0, keep_end=True),
            Column(t("supervisor.col.doing"), 8),
            Column(t("supervisor.col.number"), 5),
            Column(t("supervisor.col.since"), 5, right=True),
        ),
        rows=tuple(_row(desk, view.hall, t) for desk in view.desks),
        least=36,
    )


def _row(desk: DeskRow, hall: Hall, t: Translator) -> Row:
    level = desk_level(desk)
    sign, state = _state(desk, t)
    plain = Level.QUIET if level is Level.QUIET else Level.PLAIN
    return Row(
        (
            Cell(f"{sign} {desk.desk}", level),
            Cell(_who(desk, hall, t), plain),
            Cell(state, level),
            Cell(desk.number or NONE, plain),
            Cell(moment(desk.holder_since or desk.since, hall, t), plain),
        ),
        level,
    )


def _state(desk: DeskRow, t: Translator) -> tuple[str, str]:
    """The sign and the word of what the desk does now."""
    if desk.state == DeskState.PAUSED:
        return _RESTING, t("desk.state.paused")
    if desk.holder_state == TicketState.SERVING:
        return SIGNS[Level.GOOD], t("supervisor.desk.serving")
    if desk.holder_state == TicketState.CALLED:
        return _CALLING, t("supervisor.desk.called")
    if desk.state == DeskState.OPEN:
        return _FREE, t("supervisor.desk.free")
    return SIGNS[Level.QUIET], t("desk.state.closed")


def _who(desk: DeskRow, hall: Hall, t: Translator) -> str:
    """The officer on duty; why their desk rests, and until when; or the break that it will have."""
    name = desk.officer_name or NONE
    rest = desk.rest
    if desk.state == DeskState.PAUSED and desk.pause_reason is not None:
        key = f"pause.{desk.pause_reason}"
        why = t(key) if t.has(key) else desk.pause_reason
        if rest is None or rest[0] > hall.now:
            return f"{name} · {why}"
        return f"{name} · {t('supervisor.desk.until', why=why, time=t.time(rest[1], hall.zone))}"
    if rest is None or desk.state == DeskState.CLOSED:
        return name
    span = t.interval(rest[0], rest[1], hall.zone)
    return f"{name} · {t('supervisor.desk.rests', interval=span)}"
