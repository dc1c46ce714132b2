"""What may be said about a slip: taken only when it is surely printed, trouble as soon as known."""

from __future__ import annotations

from enum import StrEnum

from common.views.kiosk import TicketPage
from kiosk.timing import Timing

_TROUBLE = frozenset({"failed_before_send", "unknown"})
_PRINTER_TROUBLE = frozenset({"fault", "offline"})


class Slip(StrEnum):
    """How the paper stands."""

    NONE = "none"  # no printer belongs to this kiosk
    PRINTING = "printing"
    READY = "ready"
    TROUBLE = "trouble"


def slip_of(page: TicketPage, printer_state: str | None, age: float, timing: Timing) -> Slip:
    """How the slip of a number stands that has been on screen for `age` seconds."""
    if page.slip in (None, "superseded"):
        return Slip.NONE
    if page.slip == "confirmed":
        return Slip.READY
    late = page.slip == "queued" and age > timing.queued
    if page.slip in _TROUBLE or printer_state in _PRINTER_TROUBLE or late:
        return Slip.TROUBLE
    return Slip.PRINTING


def leaves_at(slip: Slip, shown_at: float, since: float, timing: Timing) -> float:
    """When the page goes by itself: shown at `shown_at`, with the slip like this from `since`."""
    if slip is Slip.READY:
        return max(shown_at + timing.ticket, since + timing.take)
    if slip is Slip.PRINTING:
        return shown_at + timing.trouble
    return since + timing.trouble
