"""Dossiers to see to, list by list: which one, whose it is to do, since when, how bad it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from common.domain.dossier import masked
from common.i18n.translator import Translator
from common.views.dossiers import Listing
from common.views.hall import Hall, Text
from supervisor.cells import Cell, Column, Level, Row, Table, signed
from supervisor.tables.words import NONE, moment

Line = Mapping[str, Any]
"""A line of `common.views.dossiers.listing`."""

_CODE = 25
_HOW, _TOLD = 12, 17
"""The longest words for how bad it is, and for how somebody was told."""

_HOUR_MS = 3_600_000
_DAY_MS = 24 * _HOUR_MS
_LATE_DAYS = 7
"""A result that lies longer than this, or a dossier held up longer, needs a look."""


def key_of(line: Line) -> tuple[str, str]:
    """What tells a line from the others, however the list changes."""
    return line["code"], line.get("why", "")


def dossiers(
    which: Listing,
    lines: Sequence[Line] | None,
    agencies: Mapping[str, Text],
    hall: Hall,
    t: Translator,
) -> Table:
    """The table of one list; its title says how many there are. None: nobody has looked yet."""
    key = f"supervisor.dossiers.{which.replace('-', '_')}"
    nothing = Row((signed(Level.GOOD, t("supervisor.dossiers.none")),), Level.GOOD)
    rows = tuple(_row(which, line, agencies, hall, t) for line in lines or ())
    return Table(
        title=t(key) if lines is None else f"{t(key)}: {len(lines)}",
        columns=(
            Column("", _CODE + 2),
            Column("", 0),
            Column(t(f"{key}.at"), 11, right=True),
            Column(t(f"{key}.how"), _TOLD if which is Listing.CALL else _HOW, right=True),
        ),
        rows=rows or (() if lines is None else (nothing,)),
    )


def _row(
    which: Listing, line: Line, agencies: Mapping[str, Text], hall: Hall, t: Translator
) -> Row:
    level, at, how = _JUDGED[which](line, hall, t)
    agency = line["agency"]
    name = t.pick(agencies[agency]) if agency in agencies else agency
    about = f"{line['procedure']} · {name}"
    if "why" in line:
        about = f"{t('dossier.notice.kind.' + line['why'])} · {about}"
    if which is Listing.READY and line["shelf"]:
        about = f"{line['shelf']} · {about}"
    cells = (signed(level, code(line)), Cell(about), Cell(_when(at, hall, t)), Cell(how, level))
    return Row(cells, level)


def code(line: Line) -> str:
    """The code, or its end where there is no room for all of it."""
    found: str = line["code"]
    return found if len(found) <= _CODE else masked(found)


def _when(at: int | None, hall: Hall, t: Translator) -> str:
    if at is None:
        return NONE
    return f"{t.date(at, hall.zone)[:5]} {t.time(at, hall.zone)}"


Judged = tuple[Level, int | None, str]


def _passed(since: int, hall: Hall, t: Translator) -> str:
    """Whole days, or hours where there are none yet."""
    span = max(0, hall.now - since)
    if span >= _DAY_MS:
        return t("supervisor.dossiers.days", n=span // _DAY_MS)
    return t("supervisor.dossiers.hours", n=span // _HOUR_MS)


def _late(line: Line, hall: Hall, t: Translator) -> Judged:
    return Level.TROUBLE, line["due_at"], _passed(line["due_at"], hall, t)


def _soon(line: Line, hall: Hall, t: Translator) -> Judged:
    hours = max(0, line["due_at"] - hall.now) // _HOUR_MS
    return Level.WATCH, line["due_at"], t("supervisor.dossiers.hours", n=hours)


def _call(line: Line, hall: Hall, t: Translator) -> Judged:
    told = line["told"]
    if told is None:
        return Level.WATCH, line["since"], t("supervisor.dossiers.untold")
    return Level.GOOD, told["at"], t(f"dossier.notice.how.{told['how']}")


def _held(line: Line, hall: Hall, t: Translator) -> Judged:
    level = Level.WATCH if line["days"] > _LATE_DAYS else Level.PLAIN
    return level, line["asked_at"], t("supervisor.dossiers.days", n=line["days"])


def _close(line: Line, hall: Hall, t: Translator) -> Judged:
    return Level.WATCH, line["asked_at"], t("supervisor.dossiers.days", n=line["days"])


def _ready(line: Line, hall: Hall, t: Translator) -> Judged:
    at = line["processed_at"]
    level = Level.WATCH if hall.now - at > _LATE_DAYS * _DAY_MS else Level.PLAIN
    return level, at, _passed(at, hall, t)


def _online(line: Line, hall: Hall, t: Translator) -> Judged:
    """What is to be done next, and until when."""
    if line["answer_late"]:
        return Level.TROUBLE, line["answer_by"], t("supervisor.dossiers.unanswered")
    if line["seen_at"] is None:
        level = Level.TROUBLE if line["seen_late"] else Level.WATCH
        return level, line["see_by"], t("supervisor.dossiers.unseen")
    return Level.PLAIN, line["answer_by"], moment(line["seen_at"], hall, t)


def _moved(line: Line, hall: Hall, t: Translator) -> Judged:
    """A date that came forward has to be kept by somebody; one put off is in the call list."""
    due, paper = line["due_at"], line["first_due_at"]
    n = abs(due - paper) // _DAY_MS
    way = "earlier" if due < paper else "later"
    key = f"supervisor.dossiers.moved.{way}"
    level = Level.WATCH if due < paper else Level.PLAIN
    return level, due, t(f"{key}.days", n=n) if n else t(key)


_JUDGED: Mapping[Listing, Callable[[Line, Hall, Translator], Judged]] = {
    Listing.LATE: _late,
    Listing.NEARLY_LATE: _soon,
    Listing.CALL: _call,
    Listing.TO_CLOSE: _close,
    Listing.HELD_UP: _held,
    Listing.READY: _ready,
    Listing.ONLINE: _online,
    Listing.MOVED: _moved,
}
