"""Before a number is given that may not be called today: a warning, and a time tomorrow instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from common.domain.actor import Actor
from common.domain.citizen_commands import BookLater
from common.store.store import Store
from common.views.kiosk import ServiceTile
from common.views.lookup import Errand

if TYPE_CHECKING:
    from kiosk.app import KioskApp


class Lateness:
    """What a kiosk does with late comers."""

    def __init__(self, app: KioskApp, actor: Actor) -> None:
        self._app = app
        self._actor = actor
        self._next_at = 0.0

    def warns(self, errand: Errand, request: str, back: Callable[[], None]) -> bool:
        """Whether a warning comes first; then it is on the screen."""
        from kiosk.screens.late import LatePage

        view = self._app.view
        services = () if view is None else view.kiosk.services
        tile = next((tile for tile in services if tile.code == errand.service), None)
        if tile is None or not tile.is_late:
            return False
        page = self._app.page(LatePage)
        page.warn(errand, request, back)
        self._app.turn_to(page)
        return True

    def later_at(self, tile: ServiceTile) -> int | None:
        """The time that is offered; none where no slip would come out with it."""
        view = self._app.view
        if view is None or view.kiosk.no_slips or view.kiosk.printer is None:
            return None
        return tile.later_at

    def book(self, errand: Errand, request: str) -> None:
        """Take the time: once, however often it is asked under this request."""
        app = self._app
        if app.busy or app.clock_s() < self._next_at:
            return
        command = BookLater(errand.service, errand.procedure, app.t.lang)

        def work(store: Store) -> dict[str, Any]:
            return store.act(self._actor, command, request)

        app.be_busy(work, self._given, app.not_done)

    def _given(self, record: dict[str, Any]) -> None:
        from kiosk.screens.late import GivenTimePage

        self._next_at = self._app.clock_s() + self._app.timing.again
        page = self._app.page(GivenTimePage)
        page.open(record["service"], record["slot_at"], record["code"])
        self._app.turn_to(page, self._app.timing.ticket_rest)
