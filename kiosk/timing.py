"""How long the kiosk waits for what: real seconds, whatever the store's clock does."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """All in seconds.

    Attributes:
        idle: without a touch, every page but the number goes back to the start.
        notice: the same for a page that only says something.
        ticket: how long a number stays on screen when all is well.
        take: how long, at least, the page asks to take the slip.
        trouble: how long a number stays without a slip: time to write it down.
        queued: a slip that has not begun to print by then means trouble.
        rest: after a page changes, touches count again once nothing has touched for so long.
        ticket_rest: the same for the number, so that nobody wipes it away by touching on.
        again: from one number to the next, whatever is touched in between.
        same: the same service so soon after its number is asked about once more.
        help: how long the page says that an assistant is coming.
        tick: how often all this is looked at.
    """

    idle: float = 30.0
    notice: float = 15.0
    ticket: float = 10.0
    take: float = 5.0
    trouble: float = 30.0
    queued: float = 8.0
    rest: float = 0.45
    ticket_rest: float = 1.0
    again: float = 2.0
    same: float = 10.0
    help: float = 15.0
    tick: float = 0.25
