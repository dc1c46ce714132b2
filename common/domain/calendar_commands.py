"""What can be done to the working calendar."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.commands import Command


@dataclass(frozen=True, slots=True)
class RefreshCalendar(Command):
    """Take in the national days off and worked weekends as this program knows them."""

    action = "calendar.refresh"
