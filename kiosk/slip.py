"""What may be said about a slip: taken only when it is surely printed, trouble as soon as known."""

from __future__ import annotations

from enum import StrEnum

from common.domain.commands import REPRINTS_AT_KIOSK
from common.views.kiosk import TicketPage
from kiosk.timing import Timing

_NOT_PRINTED = frozenset({"failed_before_send", "superseded"})
_NOT_SEEN = _NOT_PRINTED | {"unknown"}
_STILL_WANTED = frozenset({"waiting", "called"})


class Slip(StrEnum):
    """How the paper stands."""

    NONE = "none"  # no printer belongs to this kiosk, or the number needs no paper any more
    PRINTING = "printing"
    READY = "ready"
    DOUBT = "doubt"  # sent, not confirmed: only the holder can see whether it is there
    TROUBLE = "trouble"


UNSURE = frozenset({Slip.DOUBT, Slip.TROUBLE})
"""When the number itself has to serve as the slip."""


def slip_of(page: TicketPage, age: float, timing: Timing, *, devices_lost: bool) -> Slip:
    """How the slip of a number stands that has been on screen for `age` seconds."""
    paper = page.slip
    if paper is None or (paper.state == "superseded" and page.state not in _STILL_WANTED):
        return Slip.NONE
    if paper.state == "confirmed":
        return Slip.READY
    late = paper.state == "queued" and age > timing.queued
    if paper.state in _NOT_PRINTED or paper.broken or devices_lost or late:
        return Slip.TROUBLE
    return Slip.DOUBT if paper.state == "unknown" else Slip.PRINTING


def may_print_again(page: TicketPage, *, no_slips: bool) -> bool:
    """Whether another slip may be asked for here: not while nobody would print it, and not without
    end."""
    paper = page.slip
    if paper is None or no_slips or page.state not in _STILL_WANTED:
        return False
    cut_off = paper.state == "started" and paper.broken
    return (cut_off or paper.state in _NOT_SEEN) and paper.copy < REPRINTS_AT_KIOSK


def leaves_at(slip: Slip, shown_at: float, since: float, timing: Timing) -> float:
    """When the page goes by itself: shown at `shown_at`, with the slip like this from `since`."""
    if slip is Slip.READY:
        return max(shown_at + timing.ticket, since + timing.take)
    if slip is Slip.PRINTING:
        return shown_at + timing.trouble
    return since + timing.trouble
