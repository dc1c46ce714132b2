"""How many desks are needed: the groups with their next half hours, and one of them in detail."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from common.i18n.translator import Translator, Zone
from common.views.staffing import GroupNeeds, HalfHour, Staffing
from supervisor.cells import SIGNS, Cell, Column, Level, Row, Table
from supervisor.tables.words import NONE

_HALF = 5
"""Cells of a half hour: a sign, and two digits or `>9`."""

_NAMES, _DETAILS = 24, 23
"""The least room for the names of services, and for what a line of details is about."""


def shown(width: int, named: int = _NAMES) -> int:
    """How many half hours fit beside names, people waiting and desks."""
    return max(1, (width - named - 13) // (_HALF + 1))


def groups(found: Staffing, width: int, t: Translator) -> Table:
    """A line for each group, those first that need a desk first. The half hours are those of the
    whole hall: where a group has none, nothing stands."""
    starts = _starts(found)[: shown(width)]
    zone = found.hall.zone
    return Table(
        title=t("supervisor.staffing.groups"),
        columns=(
            Column("", 0),
            Column(t("supervisor.col.waiting"), 4, right=True),
            Column(t("supervisor.staffing.desks"), 5, right=True),
            *(Column(t.time(start, zone), _HALF, right=True) for start in starts),
        ),
        rows=tuple(_row(group, starts, found, t) for group in found.groups),
    )


def _starts(found: Staffing) -> list[int]:
    return sorted({half.start for group in found.groups for half in group.half_hours})


def _row(group: GroupNeeds, starts: Sequence[int], found: Staffing, t: Translator) -> Row:
    by_start = {half.start: half for half in group.half_hours}
    cells = [_needed(by_start.get(start), group) for start in starts]
    level = max((cell.level for cell in cells), default=Level.QUIET)
    if not group.half_hours:
        cells = [Cell(NONE, Level.QUIET) for _ in starts]
    return Row(
        (
            Cell(f"{SIGNS[level]} {names(group.services, found, t)}", level),
            Cell(str(group.waiting), Level.PLAIN if group.waiting else Level.QUIET),
            Cell(f"{group.on_duty}/{len(group.desks)}"),
            *cells,
        ),
        level,
    )


def names(services: Sequence[str], found: Staffing, t: Translator) -> str:
    """The names of services, one after the other."""
    return ", ".join(t.pick(found.names[code]) for code in services)


def level_of(half: HalfHour, group: GroupNeeds) -> Level:
    """A desk that is missing and can be had is trouble; where all are at work it needs a look."""
    if not half.lacking:
        return Level.PLAIN
    return Level.TROUBLE if group.has_more else Level.WATCH


def _needed(half: HalfHour | None, group: GroupNeeds) -> Cell:
    if half is None:
        return Cell("")
    level = level_of(half, group)
    return Cell(f"{SIGNS[level]} {_desks(half, group)}", level)


def _desks(half: HalfHour, group: GroupNeeds) -> str:
    return f">{len(group.desks)}" if half.needed is None else str(half.needed)


def details(found: Staffing, group: GroupNeeds, width: int, t: Translator) -> Table:
    """What is expected of one group, half hour by half hour."""
    halves = group.half_hours[: shown(width, _DETAILS - 11)]
    zone = found.hall.zone
    lines: tuple[tuple[str, Callable[[HalfHour], Cell]], ...] = (
        ("people", lambda half: Cell(_round(half.people))),
        ("needed", lambda half: _needed(half, group)),
        ("on_duty", lambda half: Cell(str(half.on_duty))),
        ("kept", _kept),
        ("left", lambda half: Cell(_round(half.left))),
    )
    return Table(
        title=names(group.services, found, t),
        columns=(
            Column("", 0),
            *(Column(t.time(half.start, zone), _HALF, right=True) for half in halves),
        ),
        rows=tuple(
            Row((Cell(f" {t(f'supervisor.staffing.{name}')}"), *(cell(half) for half in halves)))
            for name, cell in lines
        ),
    )


def _round(people: float) -> str:
    return str(round(people)) if people >= 0.5 else NONE


def _kept(half: HalfHour) -> Cell:
    if half.kept is None:
        return Cell(NONE, Level.QUIET)
    level = Level.WATCH if half.lacking else Level.PLAIN
    return Cell(f"{SIGNS[level]} {int(half.kept * 100)}", level)


def advice(found: Staffing, group: GroupNeeds, t: Translator) -> Cell:
    """What to do for one group, in a sentence."""
    key = "supervisor.staffing"
    lack = group.first_lack
    if not group.known:
        return Cell(t(f"{key}.unknown"), Level.QUIET)
    if not group.half_hours:
        return Cell(t(f"{key}.over"), Level.QUIET)
    if lack is None:
        return Cell(f"{SIGNS[Level.GOOD]} {t(f'{key}.enough')}", Level.GOOD)
    level = level_of(lack, group)
    when = _when(lack, found, found.hall.zone, t)
    who = names(lack.short or group.services, found, t)
    if not group.has_more:
        return Cell(f"{SIGNS[level]} {t(f'{key}.full', when=when, services=who)}", level)
    said = t(f"{key}.add", when=when, n=group.missing, services=who)
    return Cell(f"{SIGNS[level]} {said}", level)


def _when(half: HalfHour, found: Staffing, zone: Zone, t: Translator) -> str:
    if half.start <= found.hall.now:
        return t("supervisor.staffing.now")
    return t("supervisor.staffing.from", time=t.time(half.start, zone))


def basis(found: Staffing, t: Translator) -> str:
    """What it is worked out from."""
    key = "supervisor.staffing.basis"
    if not found.days + found.others:
        return t(f"{key}.today", share=found.share)
    weekday = t.weekday(found.hall.now, found.hall.zone)
    return t(key, share=found.share, days=found.days, weekday=weekday, others=found.others)
