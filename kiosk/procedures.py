"""What a kiosk says of procedures before a number is taken: searched, listed, opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from common.domain.refusal import Refusal, Trouble
from common.views import kiosk_procedures as found_view
from common.views import procedures as procedure_view
from common.views.kiosk_procedures import Finder, Found

if TYPE_CHECKING:
    from kiosk.app import KioskApp
    from kiosk.screens.found import FoundPage
    from kiosk.screens.procedure import ProcedurePage
    from kiosk.screens.search import SearchPage


def _nothing(_: Refusal | Trouble) -> None:
    """What was offered beside the way is not there; the way is."""


class Procedures:
    """The catalogue as one kiosk shows it. Its pages are loaded for the first who looks."""

    def __init__(self, app: KioskApp) -> None:
        self._app = app
        self._finder = Finder()

    def ask(self) -> None:
        """Which procedure."""
        page = self._search()
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
        page = self._found()
        page.open(found, back, service)
        self._app.turn_to(page)

    def open(self, code: str) -> None:
        """What to bring for this procedure; then go back to where it was chosen."""

        def shown(procedure: procedure_view.ProcedurePage) -> None:
            page = self._procedure()
            page.open(procedure)
            self._app.turn_to(page)

        self._app.be_busy(lambda store: procedure_view.page(store, code), shown, self._app.not_done)

    def back_to_search(self) -> None:
        """What was typed, as it was left."""
        self._app.turn_to(self._search())

    def back_to_found(self) -> None:
        """What was found, as it was left."""
        self._app.turn_to(self._found())

    def back_to_procedure(self) -> None:
        """The procedure, as it was left."""
        self._app.turn_to(self._procedure())

    def _search(self) -> SearchPage:
        from kiosk.screens.search import SearchPage

        return self._app.page(SearchPage)

    def _found(self) -> FoundPage:
        from kiosk.screens.found import FoundPage

        return self._app.page(FoundPage)

    def _procedure(self) -> ProcedurePage:
        from kiosk.screens.procedure import ProcedurePage

        return self._app.page(ProcedurePage)
