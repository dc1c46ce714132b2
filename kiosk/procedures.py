"""What a kiosk says of procedures before a number is taken: searched, listed, opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from common.domain.refusal import Refusal, Trouble
from common.views import kiosk_procedures as found_view
from common.views import procedures as procedure_view
from common.views.kiosk_procedures import Finder, Found
from kiosk.screens.found import FoundPage
from kiosk.screens.page import KioskPage
from kiosk.screens.procedure import ProcedurePage
from kiosk.screens.search import SearchPage

if TYPE_CHECKING:
    from kiosk.app import KioskApp

PAGES: tuple[type[KioskPage], ...] = (SearchPage, FoundPage, ProcedurePage)


def _nothing(_: Refusal | Trouble) -> None:
    """What was offered beside the way is not there; the way is."""


class Procedures:
    """The catalogue as one kiosk shows it."""

    def __init__(self, app: KioskApp) -> None:
        self._app = app
        self._finder = Finder()

    def ask(self) -> None:
        """Which procedure."""
        page = self._app.page(SearchPage)
        page.open()
        self._app.turn_to(page)

    def look_for(self, text: str, then: Callable[[Found], None]) -> None:
        """Search, while typing goes on; what was lost with the store is typed again."""
        self._app.run_store(lambda store: self._finder.search(store, text), then, _nothing)

    def of_service(self, service: str, then: Callable[[Found], None]) -> None:
        """What people come to a service for."""
        self._app.run_store(lambda store: found_view.of_service(store, service), then, _nothing)

    def choose_from(self, found: Found, back: Callable[[], None], service: str = "") -> None:
        """Show what was found; then go `back`. `service` is the one it belongs to, if it is one."""
        page = self._app.page(FoundPage)
        page.open(found, back, service)
        self._app.turn_to(page)

    def open(self, code: str) -> None:
        """What to bring for this procedure; then go back to where it was chosen."""

        def shown(procedure: procedure_view.ProcedurePage) -> None:
            page = self._app.page(ProcedurePage)
            page.open(procedure)
            self._app.turn_to(page)

        self._app.be_busy(lambda store: procedure_view.page(store, code), shown, self._app.not_done)

    def back_to_search(self) -> None:
        """What was typed, as it was left."""
        self._app.turn_to(self._app.page(SearchPage))

    def back_to_found(self) -> None:
        """What was found, as it was left."""
        self._app.turn_to(self._app.page(FoundPage))

    def back_to_procedure(self) -> None:
        """The procedure, as it was left."""
        self._app.turn_to(self._app.page(ProcedurePage))

    def forget(self) -> None:
        """Whoever comes next finds nothing that was typed or looked at."""
        self._app.page(SearchPage).open()
        self._app.page(FoundPage).forget()
        self._app.page(ProcedurePage).forget()
