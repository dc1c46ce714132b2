"""Booked times: added, taken over from another system, cancelled. Nobody's name is part of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from common.domain.commands import LATER, Command

ROWS_AT_ONCE = 500
"""Bookings taken over in one transaction: nobody in the hall waits longer for it."""


@dataclass(frozen=True, slots=True)
class Booking:
    """One booked time as a file has it: on line `number`, for `slot_at` (UTC ms). `service` is a
    code, None where the procedure says it; `source` is the system that gave the code."""

    number: int
    code: str
    slot_at: int
    service: str | None = None
    procedure: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class AddAppointment(Command):
    """Somebody is given a time, `slot_at` in UTC ms. Without `code` they get one that can be typed
    on a number pad. `printer` makes a slip of it; None: none."""

    action = "appointment.add"
    service: str
    slot_at: int
    procedure: str | None = None
    code: str | None = None
    printer: str | None = None
    lang: str = "vi"


@dataclass(frozen=True, slots=True)
class CancelAppointment(Command):
    """A booked time that nobody comes for. `reason` is a code of `cancel.reason.*`, or words."""

    action = "appointment.cancel"
    code: str
    reason: str = "asked"


@dataclass(frozen=True, slots=True)
class ImportAppointments(Command):
    """Booked times of another system. A code that is known already is brought up to date, so the
    same rows twice change nothing the second time."""

    action = "appointment.import"
    rows: tuple[Booking, ...]
    by: str | None = field(default=None, metadata=LATER)
