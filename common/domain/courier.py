"""Courier trips: when a dossier that was accepted has to be on its way to the agency.

Paper goes the same working day, or at the start of the next one when it was received after 15:00
(NĐ 118/2025/NĐ-CP Đ18.2). To an agency outside the centre it goes within one working day (Đ20.1.a).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from common.domain.dossier import State
from common.domain.due import ProcessingTime, add_working_days, due_at
from common.domain.working_calendar import MINUTE, WorkingCalendar

CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
"""A time of day as the centre file has it."""

_WITHIN = ProcessingTime(1, "working_day")


class Direction(StrEnum):
    """Which way a batch goes: to the agency, or back to the centre."""

    OUT = "out"
    IN = "in"


CARRIED: Mapping[Direction, frozenset[State]] = {
    Direction.OUT: frozenset({State.ACCEPTED, State.PROCESSING}),
    Direction.IN: frozenset(
        {
            *(State.PROCESSING, State.SUPPLEMENT, State.PAYMENT),
            *(State.WITHDRAWN, State.STOPPED, State.PROCESSED),
        }
    ),
}
"""What may go which way. To the agency also what is worked on: what was asked for goes after it."""


@dataclass(frozen=True, slots=True)
class Courier:
    """When the courier comes: times of day like `09:30`, in order.

    What was received later than `cutoff` goes on the next working day. A batch that nobody has
    received `unacknowledged_h` working hours after it was sent is an alert.
    """

    trips: tuple[str, ...] = ("09:30", "15:30")
    cutoff: str = "15:00"
    unacknowledged_h: int = 4

    @classmethod
    def of(cls, document: Mapping[str, Any]) -> Courier:
        """As a centre document says; those of older programs say nothing."""
        row = document.get("courier")
        if row is None:
            return cls()
        return cls(tuple(row["trips"]), row["cutoff"], row["unacknowledged_h"])

    def next_trip(self, time: str) -> str | None:
        """The first trip of the day not before `time`; None when there is no more."""
        return next((trip for trip in self.trips if trip >= time), None)


def leave_by(
    calendar: WorkingCalendar, courier: Courier, received_at: int, *, outside: bool = False
) -> int:
    """The moment (UTC ms) by which it has to be on its way.

    The same day means with the last trip of that day, or before it closes where there is none any
    more; the start of a day is its first trip, or its opening.

    Raises:
        Refusal: `calendar_begins`, `calendar_ends` outside the calendar.
    """
    if outside:
        return due_at(calendar, _WITHIN, received_at)
    day, time = calendar.local(received_at)
    if calendar.working(day) and time < (_minutes(courier.cutoff) + 1) * MINUTE:
        trips = [t for trip in courier.trips if (t := _minutes(trip) * MINUTE) >= time]
        return calendar.moment(day, max(trips, default=calendar.working(day)[-1][1] * MINUTE))
    following = add_working_days(calendar, day, 1)
    opening = calendar.working(following)[0][0]
    first = min(map(_minutes, courier.trips), default=opening)
    return calendar.moment(following, first * MINUTE)


def _minutes(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)
