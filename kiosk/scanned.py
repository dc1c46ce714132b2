"""What was held under this kiosk's scanner: opened on any page but one that shows a new number."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from common.domain.actor import Actor
from common.domain.citizen_commands import CheckIn
from common.domain.refusal import Refusal, Trouble
from common.domain.scan import AppointmentCode, DossierCode, NumberCode, Scan, SlipCode, VisitCode
from common.store import scans
from common.store.store import Store
from common.views import booked as booked_view
from common.views import kiosk as kiosk_view
from common.views.booked import Coming
from common.views.kiosk import KioskView, TicketPage
from kiosk import dossiers, words
from kiosk.dossiers import Found
from kiosk.screens.down import DownPage
from kiosk.screens.mine import MyNumberPage
from kiosk.screens.ticket import NumberPage

if TYPE_CHECKING:
    from kiosk.app import KioskApp

_STAYING = (NumberPage, DownPage)
"""Pages that a scan does not interrupt."""

Scanned = tuple[Scan | None, TicketPage | Coming | None, Found]
"""What was scanned, the ticket of today or the booked time that it names, the dossier or visit that
it leads to."""


class ScanWatch:
    """Looks at the scans of one kiosk."""

    def __init__(self, app: KioskApp, actor: Actor) -> None:
        self._app = app
        self._actor = actor
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
        scan = scans.take(store, self._actor.terminal)
        if isinstance(scan, AppointmentCode) and booked_view.is_booked(store, scan.token):
            return scan, self._app.bookings.number_for(store, scan.token, self._app.t.lang), None
        if isinstance(scan, AppointmentCode):
            command = CheckIn(scan.token, lang=self._app.t.lang)
            given = store.act(self._actor, command, uuid4().hex)
            return scan, kiosk_view.ticket_page(store, given["id"]), None
        if isinstance(scan, DossierCode | VisitCode):
            return scan, None, dossiers.scanned(store, self._actor, scan)
        return scan, kiosk_view.ticket_scanned(store, scan), None

    def _open(self, scanned: Scanned) -> None:
        scan, ticket, found = scanned
        self._app.in_hand.forget()
        if scan is None:  # too late, or another program of this kiosk has it
            self._app.repaint()
        elif isinstance(scan, DossierCode | VisitCode):
            self._app.dossiers.show(found)
        elif isinstance(scan, AppointmentCode) and ticket is not None:
            self._app.bookings.show(ticket)
        elif isinstance(ticket, TicketPage):
            token = scan.token if isinstance(scan, SlipCode) else None
            self._turn_to_number(ticket.number, ticket, token)
        elif isinstance(scan, NumberCode):
            self._turn_to_number(scan.number, None)
        else:
            self._app.tell(lambda t: words.scanned(t, scan), self._app.home)

    def _turn_to_number(
        self, number: str, ticket: TicketPage | None, token: str | None = None
    ) -> None:
        page = self._app.page(MyNumberPage)
        rating = self._app.on_top is page and page.rating
        self._app.turn_to(page)
        page.open_at(number, ticket, token, rating=rating)

    def _leave(self, error: Refusal | Trouble) -> None:
        """The slip of an earlier day may be refused. Else the store is lost: whoever stands here
        scans again."""
        if isinstance(error, Refusal):
            self._app.not_done(error)
        else:
            self._app.repaint()
