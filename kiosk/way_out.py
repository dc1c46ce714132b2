"""The supervisor's way out of a locked kiosk: a sign nobody makes by chance, then a PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from common.domain.actor import Actor
from common.domain.refusal import Refusal, Trouble
from common.domain.terminal_commands import LeaveTerminal
from common.i18n.messages import explain
from kiosk.knocking import Knocking

if TYPE_CHECKING:
    from kiosk.app import KioskApp
    from kiosk.screens.leave import LeavePage

LEFT = 79
"""Exit status that tells whoever starts the program not to start it again."""


class WayOut:
    """Leads out of one kiosk."""

    def __init__(self, app: KioskApp, actor: Actor) -> None:
        self._app = app
        self._actor = actor
        self._knocking = Knocking()

    def knock(self, knock: str) -> None:
        """A touch or key that may be a part of the sign."""
        if self._knocking.is_sign(knock, self._app.clock_s()) and not self._app.busy:
            page = self._page()
            page.open()
            self._app.turn_to(page)

    def leave(self, pin: str) -> None:
        """End the program if this is a supervisor's PIN; the store compares it, in its thread."""

        def refused(error: Refusal | Trouble) -> None:
            t, zone = self._app.t, self._app.zone
            self._page().refused(explain(error, t, zone))

        def left(_: object) -> None:
            self._app.leave(LEFT)

        command = LeaveTerminal(pin)
        self._app.be_busy(lambda store: store.act(self._actor, command), left, refused)

    def _page(self) -> LeavePage:
        from kiosk.screens.leave import LeavePage

        return self._app.page(LeavePage)
