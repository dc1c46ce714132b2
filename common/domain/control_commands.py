"""What a supervisor changes about the hall for today, with a reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from common.domain.commands import Command

NOTICE_LONGEST = 160
"""Characters of a notice, as in the centre file."""


@dataclass(frozen=True, slots=True)
class CloseService(Command):
    """A service gives no more numbers today; who has one is served."""

    action = "service.close"
    service: str
    reason: str


@dataclass(frozen=True, slots=True)
class OpenService(Command):
    """A service that was closed by hand gives numbers again."""

    action = "service.open"
    service: str
    reason: str


@dataclass(frozen=True, slots=True)
class HoldService(Command):
    """No numbers for a service and nobody is called for it, until `until`, UTC ms, when it goes on
    by itself, or until somebody lets it. Who waits keeps number and place. Held already: with a new
    reason and time."""

    action = "service.hold"
    service: str
    reason: str
    until: int | None = None


@dataclass(frozen=True, slots=True)
class ResumeService(Command):
    """A service on hold goes on before its time, or since nobody said when."""

    action = "service.resume"
    service: str


@dataclass(frozen=True, slots=True)
class TomorrowFirst(Command):
    """Who waits for these services, or for any if none is named, goes home with a slip and is
    taken first on the next day that the service is open. `printer` None: the centre's first; with
    `none`, or without any, there is no slip, and staff bring them back by their number."""

    action = "tickets.tomorrow"
    services: tuple[str, ...]
    reason: str
    printer: str | None = None


@dataclass(frozen=True, slots=True)
class SetNotice(Command):
    """What the hall reads in its notice line until the day ends, by language. Without Vietnamese:
    the centre's own again."""

    action = "hall.notice"
    text: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AssignDesk(Command):
    """Until the day ends a desk serves these services first, helps out with those, and no others.

    What the centre file says of the desk ends the assignment.
    """

    action = "desk.assign"
    desk: str
    serves: tuple[str, ...]
    helps: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class AnnounceBreak(Command):
    """A desk will call nobody from `from_at` (None: from now) to `to_at`, UTC ms: estimates know of
    it before it begins. `reason` is a `PauseReason`, or words."""

    action = "desk.break"
    desk: str
    from_at: int | None
    to_at: int
    reason: str


@dataclass(frozen=True, slots=True)
class CancelBreak(Command):
    """The break of a desk that begins at `from_at`, or every one that is left today, is called off;
    one that goes on is over."""

    action = "desk.cancel_break"
    desk: str
    from_at: int | None = None
