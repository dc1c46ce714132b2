"""What an announcer is given to say, and what it says about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from common.domain.model import DeviceState
from hardware.voice.sentences import Form


@dataclass(frozen=True, slots=True)
class Call:
    """One call or recall: the store's id of it, whose it is, and what is to be said.

    `times` is how often it had been made then, `again` whether it is to be worded as a reminder.
    `age_s` is how long ago the ticket was called, at the moment this is handed over.
    """

    id: int
    ticket: int
    number: str
    counter: int
    desk: int | None = None
    times: int = 1
    again: bool = False
    english: bool = False
    age_s: float = 0.0


class Outcome(StrEnum):
    """How an announcement ended. Only `played` was heard, as far as a program can know."""

    PLAYED = "played"
    NOT_CALLED = "not_called"
    SUPERSEDED = "superseded"
    EXPIRED = "expired"
    QUIET = "quiet"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Ending:
    """The end of one call's announcement.

    `form`, `times` and `began_s`, how many seconds ago the sound began, are of what was played.
    `code` and `detail` say why it failed: a code of the player's, `clips_missing`, or `stopped`
    in the middle.
    """

    outcome: Outcome
    form: Form | None = None
    times: int = 0
    began_s: float = 0.0
    code: str = ""
    detail: str = ""


class AnnouncementSource(Protocol):
    """Where calls come from and where their announcements are kept. Used by the announcer's
    thread only. Each method may raise `Trouble`; the announcer then tries again later."""

    def new_calls(self) -> Sequence[Call]:
        """Calls of this zone that were not handed over before, oldest first."""
        ...

    def is_called(self, call: Call) -> bool:
        """Whether its ticket is still called, to the same place."""
        ...

    def minute_of_day(self) -> int:
        """The time of day by the centre's clock, in minutes since midnight."""
        ...

    def announced(self, call: Call, ending: Ending) -> None:
        """Keep when it was played, or why it was not."""
        ...

    def health(self, state: DeviceState, code: str, detail: str) -> None:
        """Note a change of the loudspeaker's state."""
        ...
