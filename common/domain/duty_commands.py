"""Who is to be on duty when: the roster of the centre."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from common.domain.commands import Command


class Shift(StrEnum):
    """The part of a day."""

    DAY = "day"
    MORNING = "morning"
    AFTERNOON = "afternoon"


@dataclass(frozen=True, slots=True)
class RosterLine:
    """Somebody is to be there on a date (`2026-11-23`), at a desk if it says which."""

    date: str
    officer: str
    desk: str | None = None
    shift: str = Shift.DAY.value


@dataclass(frozen=True, slots=True)
class ImportRoster(Command):
    """The roster of every date that is named here, in place of what it was."""

    action = "roster.import"
    lines: tuple[RosterLine, ...]
