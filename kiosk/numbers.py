"""Numbers of one kiosk: taken once each, printed again, looked up, brought back."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING

from common.domain.actor import Actor
from common.domain.citizen_commands import TakeNumber
from common.domain.commands import Reprint, ReturnTicket
from common.domain.refusal import Refusal, Trouble
from common.i18n.translator import Translator
from common.store.store import Store
from common.views import kiosk as kiosk_view
from common.views.kiosk import TicketPage
from common.views.lookup import Errand
from kiosk import words
from kiosk.screens.priority import PriorityPage
from kiosk.screens.question import Question
from kiosk.screens.services import ServicesPage
from kiosk.screens.ticket import NumberPage

if TYPE_CHECKING:
    from kiosk.app import KioskApp


class Numbers:
    """What a kiosk asks of the store about numbers."""

    def __init__(self, app: KioskApp, actor: Actor) -> None:
        self._app = app
        self._actor = actor
        self._next_at = 0.0
        self._last = ("", "", -inf)

    def choose(self, code: str) -> None:
        """A service was touched."""
        app = self._app
        known = app.view is not None and any(tile.code == code for tile in app.view.kiosk.services)
        if known:
            request = app.page(ServicesPage).request
            self.run_errand(Errand(code), app.back_to_services, request)
        else:
            app.ask_service()

    def run_errand(self, errand: Errand, back: Callable[[], None], request: str) -> None:
        """Ask about priority, take the number, or say why not and go `back`."""
        app = self._app
        if app.view is None:
            return
        hall, kiosk = app.view.hall, app.view.kiosk
        tile = next((tile for tile in kiosk.services if tile.code == errand.service), None)
        if tile is not None and tile.door != "open":
            closed = tile
            app.tell(lambda t: words.closed_lines(t, words.closed_service(t, hall, closed)), back)
        elif app.in_hand.changes(errand.service):
            return
        elif (number := self._just_taken(errand)) is not None:
            self._ask_whether_more(number, lambda: self._go_on(errand, back, request))
        else:
            self._go_on(errand, back, request)

    def _just_taken(self, errand: Errand) -> str | None:
        """The number that was given here for the same a moment ago. Who collects several results
        takes a number for each."""
        service, number, at = self._last
        too_soon = self._app.clock_s() - at < self._app.timing.same
        plain = errand.dossier is None and errand.matter is None
        return number if plain and errand.service == service and too_soon else None

    def _ask_whether_more(self, number: str, then: Callable[[], None]) -> None:
        def saying(t: Translator) -> words.Lines:
            yes = t("kiosk.again.yes")
            return t("kiosk.again.ask", number=number), t("kiosk.again.note", yes=yes)

        self._app.ask(Question(saying, "kiosk.again.yes", "kiosk.again.no", then, self._app.home))

    def _go_on(self, errand: Errand, back: Callable[[], None], request: str) -> None:
        view = self._app.view
        if view is not None and view.kiosk.priorities:
            page = self._app.page(PriorityPage)
            page.open(errand, back)
            self._app.turn_to(page)
        else:
            self.issue(errand, None, request, back=back)

    def issue(
        self,
        errand: Errand,
        priority: str | None,
        request: str,
        *,
        warned: bool = False,
        back: Callable[[], None] | None = None,
    ) -> None:
        """Take the number: once, however often it is asked under this request. Who has no priority
        is `warned` first where it may not be called today; from there `back` leads back."""
        if self._app.busy or self._app.clock_s() < self._next_at:
            return
        plain = priority is None and not warned
        if plain and self._app.lateness.warns(errand, request, back or self._app.ask_service):
            return
        command = TakeNumber(
            errand.service,
            priority,
            origin="kiosk",
            lang=self._app.t.lang,
            dossier=errand.dossier,
            matter=errand.matter,
            procedure=errand.procedure,
            warned=warned,
        )

        def work(store: Store) -> TicketPage:
            ticket = store.act(self._actor, command, request)
            return kiosk_view.ticket_page(store, ticket["id"])

        self._app.be_busy(work, self._issued, self._app.not_done)

    def _issued(self, ticket: TicketPage) -> None:
        now = self._app.clock_s()
        self._next_at = now + self._app.timing.again
        self._last = (ticket.service, ticket.number, now)
        self.show(ticket)

    def show(self, ticket: TicketPage, *, refused: bool = False) -> None:
        """A number with a new slip; `refused` if that slip was asked for in vain."""
        self._app.follow(ticket.ticket)
        page = self._app.page(NumberPage)
        page.open(ticket, refused=refused)
        self._app.turn_to(page, self._app.timing.ticket_rest)

    def print_again(self, ticket: TicketPage, request: str) -> None:
        """Another slip of the number on screen, whose holder found none."""
        command = Reprint(ticket.number)

        def work(store: Store) -> TicketPage:
            store.act(self._actor, command, request)
            return kiosk_view.ticket_page(store, ticket.ticket)

        self._app.be_busy(work, self.show, lambda _: self.show(ticket, refused=True))

    # A number taken earlier.

    def find(self, number: str, then: Callable[[str, TicketPage | None], None]) -> None:
        """Look up a number: its page, or None when there is none today."""

        def missing(error: Refusal | Trouble) -> None:
            if isinstance(error, Refusal):
                then(number, None)
            else:
                self._app.not_done(error)

        self._app.run_store(
            lambda store: kiosk_view.ticket_numbered(store, number),
            lambda page: then(number, page),
            missing,
        )

    def come_back(self, number: str, request: str, then: Callable[[TicketPage], None]) -> None:
        """Somebody who was missed is here."""

        def work(store: Store) -> TicketPage:
            store.act(self._actor, ReturnTicket(number), request)
            return kiosk_view.ticket_numbered(store, number)

        self._app.be_busy(work, then, self._app.not_done)
