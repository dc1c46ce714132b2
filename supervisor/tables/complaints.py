"""Complaints: one line each, and what is known of one of them."""

from __future__ import annotations

from common.i18n.translator import Translator
from common.views.complaints import Complaint, Complaints
from common.views.hall import Hall
from supervisor.cells import Cell, Column, Level, Row, Table, signed
from supervisor.tables.words import NONE, moment


def complaints(found: Complaints, hall: Hall, t: Translator, *, every: bool) -> Table:
    """Those that wait for an answer, the soonest due first; or `every` one, the newest first."""
    nothing = Row((signed(Level.GOOD, NONE), *[Cell("")] * 5))
    return Table(
        title=t("supervisor.complaints.all" if every else "supervisor.complaints.open"),
        columns=(
            Column("", 15),
            Column(t("complaints.kind"), 0),
            Column(t("story.about"), 13),
            Column(t("supervisor.complaints.by"), 12),
            Column(t("complaints.age"), 7, right=True),
            Column(t("supervisor.complaints.state"), 12, right=True),
        ),
        rows=tuple(_row(one, hall, t) for one in found.found) or (nothing,),
    )


def _row(one: Complaint, hall: Hall, t: Translator) -> Row:
    level = _level(one)
    about = one.number or (one.dossier and one.dossier[-13:]) or NONE
    cells = (
        signed(level, one.code),
        Cell(t(f"complaint.kind.{one.kind}")),
        Cell(about),
        Cell(one.owner),
        Cell(str(one.age_days)),
        Cell(_state(one, hall, t), level),
    )
    return Row(cells, level)


def _level(one: Complaint) -> Level:
    if one.answered_at is not None:
        return Level.QUIET
    return Level.TROUBLE if one.late else Level.PLAIN


def _state(one: Complaint, hall: Hall, t: Translator) -> str:
    if one.answered_at is not None:
        answered = t("complaints.answered")
        return answered if one.upheld is None else t(f"complaint.upheld.{one.upheld:d}")
    return moment(one.due_at, hall, t)


def details(one: Complaint, hall: Hall, t: Translator) -> str:
    """What was said and answered, as far as it is for whoever looks."""
    made = f"{t.time(one.made_at, hall.zone)} {t.date(one.made_at, hall.zone)}"
    head = (
        one.code,
        t(f"complaint.channel.{one.channel}"),
        made,
        *(word for word in (one.number, one.dossier) if word),
        t("supervisor.complaints.due", due=t.date(one.due_at, hall.zone)),
    )
    lines = [" · ".join(head)]
    if one.purged:
        lines.append(t("complaint.purged"))
    elif one.words is None:
        lines.append(t("supervisor.complaints.not_yours"))
    else:
        lines.append(f"{t('complaint.words')}: {one.words}")
    if one.answer is not None:
        lines.append(f"{t('complaint.answer')}: {one.answer}")
    return "\n".join(lines)
