"""Complaints: one line each, and what is known of one of them."""

from __future__ import annotations

from common.i18n.translator import Translator
from common.views.complaints import Complaint, Complaints
from common.views.hall import Hall
from supervisor.cells import Cell, Column, Level, Row, Table, signed, wrapped
from supervisor.tables.words import NONE, moment

_LONGEST = 1000
"""Lines of a complaint with its answer: more than there are."""

_TAIL = len("261123-0001")
"""What tells dossiers of a centre apart: the day and the number."""


def complaints(found: Complaints | None, hall: Hall, t: Translator, *, every: bool) -> Table:
    """Those that wait for an answer, the soonest due first; or `every` one, the newest first. None
    is somebody who may see none of them: that is not the same as that there are none."""
    nothing = Row((signed(Level.GOOD), *[Cell("")] * 5))
    none = (nothing,) if found is not None else ()
    return Table(
        title=t("supervisor.complaints.all" if every else "supervisor.complaints.open"),
        columns=(
            Column("", 15),
            Column(t("complaints.kind"), 0),
            Column(t("story.about"), 13),
            Column(t("supervisor.complaints.by"), 8),
            Column(t("complaints.age"), 7, right=True),
            Column(t("supervisor.complaints.state"), 12, right=True),
        ),
        rows=tuple(_row(one, hall, t) for one in (found.found if found else ())) or none,
    )


def _row(one: Complaint, hall: Hall, t: Translator) -> Row:
    level = _level(one)
    about = one.number or (one.dossier and f"…{one.dossier[-_TAIL:]}") or NONE
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
        t(f"complaint.kind.{one.kind}"),
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


def beginning(one: Complaint, hall: Hall, width: int, lines: int, t: Translator) -> str:
    """As much of it as so many lines have room for."""
    head, *rest = details(one, hall, t).splitlines()
    top = wrapped(head, width - 1, 2)
    return "\n".join([*top, *_shared(rest, width - 1, lines - len(top))])


def _shared(parts: list[str], width: int, lines: int) -> list[str]:
    """What was said gives way to the answer: whoever looks again wants that."""
    found: list[str] = []
    for place, part in enumerate(parts):
        left = lines - len(found)
        later = len(parts) - place - 1
        found += wrapped(part, width, left - later * max(1, left // 2))
    return found


def whole(one: Complaint, hall: Hall, width: int, t: Translator) -> Table:
    """All of it, to be scrolled."""
    lines = [
        line
        for part in details(one, hall, t).splitlines()
        for line in (*wrapped(part, width - 1, _LONGEST), "")
    ]
    rows = tuple(Row((Cell(line),)) for line in lines[:-1])
    return Table(one.code, (Column("", 0),), rows)
