"""What the holder of a slip does with its number: wait for another service, or wait no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from common.domain.actor import Actor
from common.domain.citizen_commands import ChangeNumber, GiveUpNumber
from common.i18n.translator import Translator
from common.store.store import Store
from common.views import kiosk as kiosk_view
from common.views.hall import Text
from common.views.kiosk import TicketPage
from kiosk.held import Held
from kiosk.screens.mine import MyNumberPage
from kiosk.screens.question import Question, QuestionPage
from kiosk.words import Lines

if TYPE_CHECKING:
    from kiosk.app import KioskApp


class InHand:
    """The slip in the hand of whoever stands here."""

    def __init__(self, app: KioskApp, actor: Actor) -> None:
        self._app = app
        self._actor = actor
        self._changing: Held | None = None

    def forget(self) -> None:
        """Its holder has gone, or does something else."""
        self._changing = None
        self._app.page(QuestionPage).forget()

    # Another service.

    def ask_service(self, held: Held) -> None:
        """Which service it should be instead."""
        self._changing = held
        self._app.ask_service()

    def changes(self, service: str) -> bool:
        """Whether this service was chosen for a number already taken; if so, it is seen to."""
        held = self._changing
        if held is None:
            return False
        if held.ticket.service == service:
            number = held.ticket.number
            self._app.tell(
                lambda t: (t("kiosk.change.same", number=number),), self._app.back_to_services
            )
        else:
            self._ask_change(held, service)
        return True

    def _ask_change(self, held: Held, service: str) -> None:
        request, number = uuid4().hex, held.ticket.number
        names = self._names()

        def saying(t: Translator) -> Lines:
            before, after = t.pick(held.ticket.service_name), t.pick(names.get(service, {}))
            return (
                t("kiosk.change.ask", number=number),
                t("kiosk.change.note", before=before, after=after),
                t("kiosk.change.keeps"),
            )

        def change() -> None:
            self._change(held, service, request)

        self._app.ask(
            Question(
                saying, "kiosk.change.yes", "kiosk.change.no", change, self._app.back_to_services
            )
        )

    def _names(self) -> dict[str, Text]:
        view = self._app.view
        return {} if view is None else {tile.code: tile.name for tile in view.kiosk.services}

    def _change(self, held: Held, service: str, request: str) -> None:
        def work(store: Store) -> TicketPage:
            store.act(self._actor, ChangeNumber(held.token, service), request)
            return kiosk_view.ticket_page(store, held.ticket.ticket)

        def done(ticket: TicketPage) -> None:
            self.forget()
            self._app.numbers.show(ticket)

        self._app.be_busy(work, done, self._app.not_done)

    # No longer.

    def ask_give_up(self, held: Held) -> None:
        """Whether the holder really waits no longer."""
        request, number = uuid4().hex, held.ticket.number

        def saying(t: Translator) -> Lines:
            return t("kiosk.give_up.ask"), t("kiosk.give_up.note", number=number)

        def give_up() -> None:
            self._give_up(held, request)

        self._app.ask(
            Question(saying, "kiosk.give_up.yes", "kiosk.give_up.no", give_up, self._back_to_number)
        )

    def _give_up(self, held: Held, request: str) -> None:
        number = held.ticket.number

        def done(_: object) -> None:
            self._app.tell(
                lambda t: (t("kiosk.give_up.done", number=number), t("kiosk.give_up.thanks")),
                self._app.home,
            )

        self._app.do(GiveUpNumber(held.token), request, done, self._app.not_done)

    def _back_to_number(self) -> None:
        self._app.turn_to(self._app.page(MyNumberPage))
