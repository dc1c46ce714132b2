"""How something is done from a page: asked for in words, done once, told; asked again where it was
refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from common.domain.refusal import Refusal, Trouble
from common.tui.app import BaseScreen
from common.views.supervisor import SupervisorView
from supervisor import deeds
from supervisor.deeds import Deed
from supervisor.screens.words import Asking, Said, Words

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp


class Doing:
    """The deeds of one page, one at a time; `then` follows each that was done."""

    def __init__(
        self, page: BaseScreen[SupervisorView], then: Callable[[], None] | None = None
    ) -> None:
        self._page = page
        self._then = then
        self.busy = False

    @property
    def _app(self) -> SupervisorApp:
        return cast("SupervisorApp", self._page.app)

    def ask(self, deed: Deed, asking: Asking | None = None) -> None:
        """Ask for the words that it needs, and do it: where whoever acts may."""
        if not self._app.need(deed.action):
            return
        words = cast(Words, self._app.get_screen("words"))
        words.open(asking or deed.asking)

        def said(answer: Said | None) -> None:
            if answer is not None:
                self._do(deed, answer)

        self._app.push_screen("words", said)

    def _do(self, deed: Deed, said: Said) -> None:
        """What was refused is asked again with the words that were typed."""
        self.busy = True

        def done(answer: dict[str, Any]) -> None:
            self.busy = False
            self._app.say(deed.told(answer))
            if self._then is not None:
                self._then()
            self._app.repaint()

        def failed(error: Refusal | Trouble) -> None:
            self.busy = False
            self._app.refuse(error)
            if self._page.on_top:
                self.ask(deed, deeds.typed_before(deed.asking, said.texts))

        try:
            command = deed.command(said.texts)
        except Refusal as error:
            failed(error)
            return
        self._app.act(self._app.actor, command, done, failed, request=said.request)
