"""What is noted about the record itself."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.commands import Command


@dataclass(frozen=True, slots=True)
class NoteSealChecked(Command):
    """The whole record was looked at: up to event `through`, the newest seal in it over event
    `sealed` (None without one), and whether nothing contradicted."""

    action = "audit.note_checked"
    through: int
    sealed: int | None
    intact: bool
