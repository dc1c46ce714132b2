"""Promised dates that would move, in words, for the command line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.domain.due import ProcessingTime
from common.i18n.procedures import time_words
from common.views.redates import Outlook, outlook_lines
from motcua.edge import Session, date_words


def outlook_words(session: Session, seen: Outlook) -> str:
    """How many, which way, by how much."""
    t = session.t
    return "\n".join([t("cli.redates", n=seen.dossiers), *outlook_lines(t, seen)])


def change_words(session: Session, change: Mapping[str, Any]) -> str:
    """`H21…: 10:00 25/11/2026 → 10:00 24/11/2026 · 01 ngày làm việc từ … · nghỉ 24/11`."""
    t = session.t
    if change["due_at"] is None:
        return t("cli.redates.beyond", code=change["code"])
    time = ProcessingTime(change["time_value"] or 0, change["time_unit"])
    parts = [
        t(
            "cli.redates.line",
            code=change["code"],
            old=_when(session, change["old_due_at"]),
            new=_when(session, change["due_at"]),
        ),
        t("cli.redates.counted", time=time_words(t, time), at=_when(session, change["clock_at"])),
        *(_day_words(session, day) for day in change["days"]),
    ]
    return " · ".join(parts)


def _day_words(session: Session, day: Mapping[str, Any]) -> str:
    kind = session.t("cli.calendar.worked" if day["working"] else "cli.calendar.off")
    return f"{kind} {date_words(day['date'])}"


def _when(session: Session, at: int) -> str:
    return f"{session.t.time(at, session.zone)} {session.t.date(at, session.zone)}"
