"""Who has booked a time, at a kiosk: the code is typed or scanned, and a number is given for it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from common.domain.actor import Actor
from common.domain.citizen_commands import CheckIn
from common.domain.promise import Punctuality
from common.domain.refusal import Refusal, Trouble
from common.i18n.translator import Translator
from common.store.store import Store
from common.views import booked as booked_view
from common.views import kiosk as kiosk_view
from common.views.booked import Coming
from common.views.kiosk import TicketPage
from common.views.lookup import Errand
from kiosk.patience import Patience
from kiosk.screens.priority import PriorityPage
from kiosk.screens.question import Question
from kiosk.words import Lines

if TYPE_CHECKING:
    from kiosk.app import KioskApp
    from kiosk.screens.booked import BookedPage


class Bookings:
    """The booked times of one kiosk."""

    def __init__(self, app: KioskApp, actor: Actor) -> None:
        self._app = app
        self._actor = actor
        self._patience = Patience()

    @property
    def no_more(self) -> bool:
        """Whether so many codes were typed that a person has to help now."""
        return self._patience.ended(self._app.clock_s())

    def ask(self) -> None:
        """Which booking."""
        page = self._asking()
        page.open()
        self._app.turn_to(page)

    def come(self, code: str) -> None:
        """A code was typed."""
        self._patience.typed(code, self._app.clock_s())
        lang = self._app.t.lang

        def failed(error: Refusal | Trouble) -> None:
            if isinstance(error, Refusal) and error.code == "appointment_unknown":
                self._asking().missing(code)
            else:
                self._app.not_done(error)

        self._app.be_busy(lambda store: self.number_for(store, code, lang), self.show, failed)

    def number_for(self, store: Store, code: str, lang: str) -> TicketPage | Coming:
        """The number of who comes in time. Who does not is asked first, since they may rather come
        again, or would wonder why others with a time are called before."""
        coming = booked_view.coming(store, code)
        if coming.how != Punctuality.IN_TIME:
            return coming
        return self._give(store, CheckIn(coming.code, lang=lang), uuid4().hex)

    def _give(self, store: Store, command: CheckIn, request: str) -> TicketPage:
        given = store.act(self._actor, command, request)
        return kiosk_view.ticket_page(store, given["id"])

    def show(self, found: TicketPage | Coming) -> None:
        """A number, or a question."""
        if isinstance(found, TicketPage):
            self._app.numbers.show(found)
        else:
            self._ask_whether_now(found)

    def _ask_whether_now(self, coming: Coming) -> None:
        view = self._app.view
        if view is None:
            return
        zone, request = view.kiosk.hall.zone, uuid4().hex
        priorities = view.kiosk.priorities

        def saying(t: Translator) -> Lines:
            about = f"kiosk.booked.{coming.how}"
            service = t.pick(coming.service_name)
            opens = t.time(coming.opens_at, zone)
            lines = (
                t(about, time=t.time(coming.slot_at, zone)),
                t(f"{about}.note", service=service, opens=opens),
            )
            early = coming.how == Punctuality.EARLY
            return (*lines, t("kiosk.booked.early.now")) if early else lines

        def take(priority: str | None, request: str) -> None:
            lang = self._app.t.lang
            command = CheckIn(coming.code, lang=lang, early=True, priority_class=priority)
            self._app.be_busy(
                lambda store: self._give(store, command, request), self.show, self._app.not_done
            )

        def go_on() -> None:
            if not priorities:
                take(None, request)
                return
            page = self._app.page(PriorityPage)
            page.open(Errand(coming.service), lambda: self._ask_whether_now(coming), take)
            self._app.turn_to(page)

        yes, no = "kiosk.booked.yes", "kiosk.booked.no"
        self._app.ask(Question(saying, yes, no, go_on, self._app.home))

    def _asking(self) -> BookedPage:
        from kiosk.screens.booked import BookedPage

        return self._app.page(BookedPage)
