"""What the kiosk reads with each ring of the bell."""

from __future__ import annotations

from dataclasses import dataclass

from common.views.hall import Hall
from common.views.kiosk import KioskView, TicketPage


@dataclass(frozen=True, slots=True)
class Picture:
    """The kiosk, and the ticket somebody is looking at there."""

    kiosk: KioskView
    ticket: TicketPage | None

    @property
    def hall(self) -> Hall:
        """The centre and its business day."""
        return self.kiosk.hall
