"""What the controls are about: the services in the centre's order, the whole hall, who is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from common.i18n.translator import Translator
from common.views.closing import Left
from common.views.hall import Hall
from common.views.supervisor import Locked, QueueRow, SupervisorView
from supervisor.cells import SIGNS, Cell, Column, Level, Row, Table, signed
from supervisor.tables.head import mark
from supervisor.tables.queues import held
from supervisor.tables.words import NONE


def services(view: SupervisorView, t: Translator) -> Table:
    """Every service, how many wait, and why it was closed by hand."""
    return Table(
        title=t("supervisor.controls.services"),
        columns=(
            Column("", 0),
            Column(t("supervisor.col.waiting"), 4, right=True),
            Column(t("supervisor.col.open"), 4, right=True),
            Column("", 34),
        ),
        rows=tuple(_service(queue, view.hall, t) for queue in view.queues),
    )


def _why(queue: QueueRow, hall: Hall, t: Translator) -> str:
    """Why no numbers are given for it; empty where they are."""
    if queue.shut is not None:
        return f"{t('supervisor.queue.shut')}: {t.pick(queue.shut)}"
    return "" if queue.hold is None else f"{held(queue.hold, hall, t)}: {queue.hold.reason}"


def _service(queue: QueueRow, hall: Hall, t: Translator) -> Row:
    why = _why(queue, hall, t)
    level = Level.WATCH if why else Level.QUIET
    plain = Level.PLAIN if queue.waiting else Level.QUIET
    return Row(
        (
            signed(level, t.pick(queue.name)),
            Cell(str(queue.waiting), plain),
            Cell(str(queue.desks_open), plain),
            Cell(why, level),
        ),
        level,
    )


_RANKS = {0: (SIGNS[Level.GOOD], Level.GOOD), 1: ("○", Level.PLAIN)}
"""Served first, helped out with."""


def assignment(view: SupervisorView, ranks: Mapping[str, int], t: Translator) -> Table:
    """Every service, and what a desk has to do with it."""
    return Table(
        title=t("supervisor.controls.services"),
        columns=(
            Column("", 0),
            Column(t("supervisor.col.waiting"), 4, right=True),
            Column(t("supervisor.assign.col"), 20),
        ),
        rows=tuple(_assigned(queue, ranks.get(queue.code), t) for queue in view.queues),
    )


def _assigned(queue: QueueRow, rank: int | None, t: Translator) -> Row:
    if rank is None:
        sign, level, word = SIGNS[Level.QUIET], Level.QUIET, ""
    else:
        sign, level = _RANKS[rank]
        word = t(f"supervisor.assign.rank.{rank}")
    cells = (
        Cell(f"{sign} {t.pick(queue.name)}", level),
        Cell(str(queue.waiting), Level.PLAIN if queue.waiting else Level.QUIET),
        Cell(word, level),
    )
    return Row(cells, level)


def whole_hall(view: SupervisorView, t: Translator) -> Table:
    """Whether the hall runs, what its notice line says, and who is locked out."""
    hall = view.hall
    return Table(
        title=t("supervisor.controls.hall"),
        columns=(Column("", 26), Column("", 0)),
        rows=(
            *(_running(hall, t), _notice(hall, t), _closing(view, t)),
            *(_locked(officer, hall, t) for officer in view.locked),
        ),
    )


def _running(hall: Hall, t: Translator) -> Row:
    found = mark(hall, t) if hall.held else None
    state = found or Cell(t("supervisor.hall.hold.running"), Level.GOOD)
    name = "resume" if hall.held else "hold"
    return Row((Cell(t(f"supervisor.hall.{name}")), state), state.level)


def _closing(view: SupervisorView, t: Translator) -> Row:
    n = view.totals.waiting + view.totals.away
    said = t("supervisor.closing.row", n=n) if n else t("supervisor.closing.none")
    return Row((Cell(t("supervisor.closing.open")), Cell(said)))


def _locked(officer: Locked, hall: Hall, t: Translator) -> Row:
    said = t(
        "supervisor.officer.locked", officer=officer.name, until=t.time(officer.until, hall.zone)
    )
    return Row((Cell(t("supervisor.officer.unlock")), signed(Level.WATCH, said)), Level.WATCH)


def _notice(hall: Hall, t: Translator) -> Row:
    said = t.pick(hall.notice) or t("supervisor.hall.notice.own")
    return Row((Cell(t("supervisor.hall.notice")), Cell(said)))


def left(found: Sequence[Left], hall: Hall, t: Translator) -> Table:
    """Who is still here, by service, and when it opens next."""
    nobody = Row((signed(Level.GOOD, t("supervisor.closing.none")),))
    return Table(
        title=t("supervisor.controls.services"),
        columns=(
            Column("", 0),
            Column(t("supervisor.closing.col.waiting"), 9, right=True),
            Column(t("supervisor.closing.col.away"), 9, right=True),
            Column(t("supervisor.closing.col.desk"), 8, right=True),
            Column(t("supervisor.closing.col.next"), 18, right=True),
        ),
        rows=tuple(_left(one, hall, t) for one in found) or (nobody,),
    )


def _left(one: Left, hall: Hall, t: Translator) -> Row:
    level = Level.WATCH if one.waiting or one.away else Level.PLAIN
    opens = NONE
    if one.opens_at is not None:
        opens = f"{t.time(one.opens_at, hall.zone)} {t.date(one.opens_at, hall.zone)}"
    return Row(
        (
            signed(level, t.pick(one.name)),
            *(_people(numbers) for numbers in (one.waiting, one.away, one.at_desk)),
            Cell(opens),
        ),
        level,
    )


def _people(numbers: Sequence[str]) -> Cell:
    return Cell(str(len(numbers)), Level.PLAIN if numbers else Level.QUIET)
