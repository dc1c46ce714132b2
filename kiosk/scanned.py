"""What was held under this kiosk's scanner: opened on any page but one that shows a new number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from common.domain.refusal import Refusal, Trouble
from common.domain.scan import NumberCode, Scan
from common.store import scans
from common.store.store import Store
from common.views import kiosk as kiosk_view
from common.views.kiosk import KioskView, TicketPage
from kiosk import words
from kiosk.screens.down import DownPage
from kiosk.screens.mine import MyNumberPage
from kiosk.screens.ticket import NumberPage

if TYPE_CHECKING:
    from kiosk.app import KioskApp

_STAYING = (NumberPage, DownPage)
"""Pages that a scan does not interrupt."""

Scanned = tuple[Scan | None, TicketPage | None]
"""What was scanned, and the ticket of today that it names."""


class ScanWatch:
    """Looks at the scans of one kiosk."""

    def __init__(self, app: KioskApp, terminal: str) -> None:
        self._app = app
        self._terminal = terminal
        self._taken = 0

    def look(self, view: KioskView) -> None:
        """Open what is new, and do nothing else meanwhile. While a number is being taken, or a new
        one is shown, a scan waits in the store."""
        page = self._app.on_top
        free = not self._app.busy and page is not None and not isinstance(page, _STAYING)
        if free and view.scan not in (0, self._taken):
            self._taken = view.scan
            self._app.be_busy(self._take, self._open, self._leave)

    def _take(self, store: Store) -> Scanned:
        scan = scans.take(store, self._terminal)
        return scan, kiosk_view.ticket_scanned(store, scan)

    def _open(self, scanned: Scanned) -> None:
        scan, ticket = scanned
        if scan is None:  # too late, or another program of this kiosk has it
            self._app.repaint()
        elif ticket is not None:
            self._turn_to_number(ticket.number, ticket)
        elif isinstance(scan, NumberCode):
            self._turn_to_number(scan.number, None)
        else:
            self._app.tell(lambda t: words.scanned(t, scan), self._app.home)

    def _turn_to_number(self, number: str, ticket: TicketPage | None) -> None:
        page = self._app.page(MyNumberPage)
        page.open_at(number, ticket)
        self._app.turn_to(page)

    def _leave(self, _: Refusal | Trouble) -> None:
        """The store is lost; whoever stands here scans again."""
        self._app.repaint()
