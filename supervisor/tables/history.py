"""What happened to a number, line by line; and the numbers that may be meant."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

from common.i18n.translator import Translator
from common.views import history_words as words
from common.views.hall import Hall
from common.views.history import Found, History, Step
from supervisor.cells import Cell, Column, Level, Row, Table, signed
from supervisor.tables.words import moment

_AT, _WHO = 8, 18

_LEVELS = {
    "ticket.absent": Level.WATCH,
    "ticket.expired": Level.WATCH,
    "ticket.sent_home": Level.WATCH,
    "ticket.call_undone": Level.WATCH,
    "ticket.finished": Level.GOOD,
    "slip.confirmed": Level.GOOD,
    "slip.failed_before_send": Level.WATCH,
    "slip.unknown": Level.WATCH,
}


def steps(history: History, width: int, t: Translator) -> Table:
    """Everything in order. Whatever is longer than its column goes on in the next line: nothing is
    cut off here, since what is looked for may be in it."""
    room = max(10, width - _AT - _WHO - 2)
    rows = [row for step in history.steps for row in _rows(step, history, room, t)]
    last = words.now(history, t)
    if last is not None:
        rows.append(Row((Cell(""), Cell(last, Level.WATCH)), Level.WATCH))
    return Table(
        title=t("history.col.at"),
        columns=(
            Column("", _AT),
            Column(t("history.col.what"), 0),
            Column(t("history.col.who"), _WHO),
        ),
        rows=tuple(rows),
    )


def _rows(step: Step, history: History, room: int, t: Translator) -> list[Row]:
    said = words.lines(step, history, t)
    first, *others = wrap(said[0], room) or [""]
    what = [first, *(f"  {part}" for text in (*others, *said[1:]) for part in wrap(text, room - 2))]
    level = _LEVELS.get(step.kind, Level.PLAIN)
    levels = [level] * len(what)
    if step.unseen:
        levels[-1] = Level.WATCH
    at = [f"{t.time(step.at, history.zone)}:{step.at // 1000 % 60:02d}", *[""] * len(what)]
    who = [words.who(step, t), *[""] * len(what)]
    return [
        Row((Cell(time), Cell(text, shown), Cell(by, Level.QUIET)), shown)
        for time, text, shown, by in zip(at, what, levels, who, strict=False)
    ]


def several(found: Sequence[Found], hall: Hall, t: Translator) -> Table:
    """The numbers that may be meant by what was typed."""
    return Table(
        title=t("history.several"),
        columns=(
            Column("", 9),
            Column(t("supervisor.col.service"), 0),
            Column(t("supervisor.col.state"), 22),
            Column(t("supervisor.col.since"), 5, right=True),
        ),
        rows=tuple(
            Row(
                (
                    signed(Level.PLAIN, one.number),
                    Cell(t.pick(one.service_name)),
                    Cell(t(f"state.{one.state}")),
                    Cell(moment(one.issued_at, hall, t)),
                )
            )
            for one in found
        ),
    )
