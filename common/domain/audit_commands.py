"""What is noted about the record itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from common.domain.commands import Command


@dataclass(frozen=True, slots=True)
class NoteSealChecked(Command):
    """The whole record was looked at: up to event `through`, the newest seal in it over event
    `sealed` (None without one), and whether nothing contradicted. Whoever asks
    again finds more events: what was found is no part of what a request is compared by."""

    action = "audit.note_checked"
    through: int = field(repr=False)
    sealed: int | None = field(repr=False)
    intact: bool = field(repr=False)
