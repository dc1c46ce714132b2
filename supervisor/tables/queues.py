"""Who waits for what: the queues, those in trouble first, empty ones last."""

from __future__ import annotations

from common.i18n.translator import Translator
from common.store.doors import Hold
from common.views.hall import Hall
from common.views.supervisor import QueueRow, SupervisorView
from supervisor.cells import Cell, Column, Level, Row, Table, signed, worst_first
from supervisor.judgement import promise_level, queue_level, unserved, wait_level
from supervisor.tables.words import NONE, minutes


def queues(view: SupervisorView, t: Translator) -> Table:
    """The table of queues."""
    return Table(
        title=t("supervisor.queues"),
        columns=(
            Column("", 0),
            Column(t("supervisor.col.waiting"), 4, right=True),
            Column(t("supervisor.col.longest"), 9, right=True),
            Column(t("supervisor.col.broken"), 4, right=True),
            Column(t("supervisor.col.breaking"), 4, right=True),
            Column(t("supervisor.col.expected"), 13, right=True),
            Column(t("supervisor.col.open"), 4, right=True),
        ),
        rows=worst_first(_row(queue, view.hall, t) for queue in view.queues),
    )


def _row(queue: QueueRow, hall: Hall, t: Translator) -> Row:
    level = queue_level(queue)
    empty = queue.waiting == 0
    plain = Level.QUIET if empty else Level.PLAIN
    wait = f"{minutes(queue.longest)}/{minutes(queue.target)}′"
    return Row(
        (
            signed(level, t.pick(queue.name)),
            Cell(str(queue.waiting), plain),
            Cell(NONE, plain) if empty else signed(wait_level(queue), wait),
            _count(queue.broken, promise_level(queue.broken, 0)),
            _count(queue.breaking, promise_level(0, queue.breaking)),
            Cell(_expected(queue, hall, t), plain),
            signed(Level.WATCH, "0") if unserved(queue) else Cell(str(queue.desks_open), plain),
        ),
        level,
    )


def _count(number: int, level: Level) -> Cell:
    return signed(level, str(number)) if number else Cell(NONE, Level.QUIET)


def held(hold: Hold, hall: Hall, t: Translator) -> str:
    """That a service is on hold, in few letters, and until when if it is known."""
    if hold.until is None:
        return t("supervisor.queue.held")
    return t("supervisor.queue.held.until", time=t.time(hold.until, hall.zone))


def _expected(queue: QueueRow, hall: Hall, t: Translator) -> str:
    if queue.shut is not None:
        return t("supervisor.queue.shut")
    if queue.hold is not None:
        return held(queue.hold, hall, t)
    return NONE if queue.expected is None else t.interval(*queue.expected, hall.zone)
