"""The words of the field as codes. The store keeps exactly these strings."""

from __future__ import annotations

from enum import StrEnum


class TicketState(StrEnum):
    """Where a ticket (số thứ tự) is in its life."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    ABSENT = "absent"
    DONE = "done"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


HELD = frozenset({TicketState.CALLED, TicketState.SERVING})
"""States in which a ticket is at a desk."""

ENDED = frozenset({TicketState.DONE, TicketState.CANCELLED, TicketState.EXPIRED})
"""States that nothing leaves."""


class DeskState(StrEnum):
    """Whether a desk (bàn) takes people."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


class Outcome(StrEnum):
    """How a visit to a desk ended. `UNRECORDED` is counted and shown daily."""

    ACCEPTED = "accepted"
    SUPPLEMENT = "supplement"
    REFUSED = "refused"
    RESULT_RETURNED = "result_returned"
    ADVICE = "advice"
    FEE_PAID = "fee_paid"
    FILED_ONLINE = "filed_online"
    LEFT = "left"
    OTHER = "other"
    UNRECORDED = "unrecorded"


class RatingLevel(StrEnum):
    """How satisfied a citizen was with a visit, the best first."""

    VERY_SATISFIED = "very_satisfied"
    SATISFIED = "satisfied"
    DISSATISFIED = "dissatisfied"


class RatingReason(StrEnum):
    """What was wrong, of who was dissatisfied."""

    WAITING = "waiting"
    ATTITUDE = "attitude"
    UNCLEAR = "unclear"
    MANY_VISITS = "many_visits"
    UNLAWFUL_DEMAND = "unlawful_demand"
    OTHER = "other"


class CancelReason(StrEnum):
    """Why a number was given up."""

    ASKED = "asked"
    MISTAKE = "mistake"
    OTHER = "other"


class Origin(StrEnum):
    """Where a ticket came from."""

    KIOSK = "kiosk"
    GUIDE = "guide"
    CLI = "cli"
    KEYPAD = "keypad"
    DESK = "desk"
    APPOINTMENT = "appointment"
    PAPER = "paper"
    TEST = "test"


class PauseReason(StrEnum):
    """Why a desk rests (`counter.key.pause` in the reference wording)."""

    BREAK = "break"
    MEETING = "meeting"
    HAND_OVER = "hand_over"
    ONLINE = "online"
    FAULT = "fault"
    OTHER = "other"


class JobState(StrEnum):
    """The life of a print job; the last four are its honest ends."""

    QUEUED = "queued"
    STARTED = "started"
    CONFIRMED = "confirmed"
    FAILED_BEFORE_SEND = "failed_before_send"
    UNKNOWN = "unknown"
    SUPERSEDED = "superseded"


class DeviceState(StrEnum):
    """What the device service knows of a printer or a sign."""

    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"
    OFFLINE = "offline"
    UNKNOWN = "unknown"


class Severity(StrEnum):
    """How soon somebody has to look at an alert."""

    INFO = "info"
    WARNING = "warning"
    CRITICAL = "critical"
