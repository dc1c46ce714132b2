"""A slip in somebody's hand."""

from __future__ import annotations

from dataclasses import dataclass

from common.views.kiosk import TicketPage


@dataclass(frozen=True, slots=True)
class Held:
    """The slip that was scanned: what its code holds, and the number it is of."""

    token: str
    ticket: TicketPage
