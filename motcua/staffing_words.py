"""How many desks are needed and which numbers are sure, as the command line tells it."""

from __future__ import annotations

from typing import Any

from common.i18n.translator import Translator
from common.views.safe import Safe
from common.views.staffing import GroupNeeds, HalfHour, Staffing
from motcua.edge import Session


def staffing_record(found: Staffing) -> dict[str, Any]:
    """The answer with `--json`."""
    return {
        "at": found.hall.now,
        "share": found.share / 100,
        "days": found.days,
        "other_days": found.others,
        "groups": [_group(group, found) for group in found.groups],
    }


def _group(group: GroupNeeds, found: Staffing) -> dict[str, Any]:
    lack = group.first_lack
    return {
        "desks": list(group.desks),
        "on_duty": group.on_duty,
        "waiting": group.waiting,
        "known": group.known,
        "needed_from": None if lack is None else lack.start,
        "half_hours": [_half_hour(half) for half in group.half_hours],
        "services": [
            {
                "code": code,
                "name": found.names[code]["vi"],
                **safe_record(found.safe.get(code)),
                "stops_at": group.stops_at.get(code),
            }
            for code in group.services
        ],
    }


def _half_hour(half: HalfHour) -> dict[str, Any]:
    return {
        "from": half.start,
        "people": round(half.people, 1),
        "needed": half.needed,
        "on_duty": half.on_duty,
        "lacking": half.lacking,
        "kept_share": None if half.kept is None else round(half.kept, 4),
        "left": round(half.left, 1),
        "short": list(half.short),
    }


def safe_record(safe: Safe | None) -> dict[str, Any]:
    """The last safe number of a service, as in a queue."""
    return {
        "today": None if safe is None else safe.chance.value,
        "safe_left": None if safe is None else safe.left,
        "at_risk": None if safe is None else safe.at_risk,
        "last_safe_number": None if safe is None else safe.last_number,
    }


def staffing_words(session: Session, found: Staffing) -> str:
    """The answer without: a paragraph for each group."""
    t = session.t
    lines = []
    for group in found.groups:
        names = ", ".join(t.pick(found.names[code]) for code in group.services)
        desks = t("cli.staffing.desks", on_duty=group.on_duty, desks=len(group.desks))
        lines.append(f"{names} – {desks}")
        if not group.known:
            lines.append(f"  {t('supervisor.staffing.unknown')}")
        lines += [f"  {_line(half, group, found, t)}" for half in group.half_hours]
        lines += [f"  {line}" for line in _safe_lines(group, found, t)]
    return "\n".join(lines)


def _line(half: HalfHour, group: GroupNeeds, found: Staffing, t: Translator) -> str:
    needed = f">{len(group.desks)}" if half.needed is None else half.needed
    kept = "–" if half.kept is None else f"{int(half.kept * 100)}%"
    mark = "!" if half.lacking else " "
    time = t.time(half.start, found.hall.zone)
    said = t(
        "cli.staffing.half", people=round(half.people), needed=needed, desks=half.on_duty, kept=kept
    )
    return f"{mark} {time}  {said}"


def _safe_lines(group: GroupNeeds, found: Staffing, t: Translator) -> list[str]:
    """Only of services that run out of sure numbers today."""
    lines = []
    for code in group.services:
        safe, stops = found.safe.get(code), group.stops_at.get(code)
        if safe is None or stops is None:
            continue
        name, at = t.pick(found.names[code]), t.time(stops, found.hall.zone)
        number = safe.last_number or "–"
        lines.append(t("cli.staffing.safe", name=name, number=number, n=safe.left, time=at))
    return lines
