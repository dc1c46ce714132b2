"""The one way from the guide's keys to the store: each press under an id of its own, in order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import uuid4

from common.domain.actor import Actor, Role
from common.domain.commands import Command, IssueTicket
from common.domain.guide_commands import SignInGuide
from common.domain.refusal import Refusal, Trouble
from common.store.store import Store
from common.tui.app import Otherwise
from common.views.guide import Given, GuideView
from counter.conduct import PATIENCE_S, Answer

if TYPE_CHECKING:
    from counter.guide.app import GuideApp

AHEAD = 8
"""Presses that may be under way at once: a guide types ahead of a slow moment, not of a lost store.
"""


class GuideConduct:
    """Does what the guide of one place asks for.

    The answer comes with the picture that follows it, so a number is on the screen only when it is
    durable. Where the store could not say whether a number was given, the same press asks under the
    same id again, until a picture shows what became of it. Nothing else is asked for like that: the
    answer to an earlier reprint would be no slip, and that to an earlier PIN would let in whoever
    types anything.

    Attributes:
        under_way: how many actions have not been answered.
        officer: who has signed in here, None for nobody.
    """

    def __init__(self, app: GuideApp, kiosk: str) -> None:
        self._app = app
        self._terminal = f"kiosk:{kiosk}"
        self._standing: tuple[Given, ...] = ()
        self._unsure: dict[str, str] = {}
        self.under_way = 0
        self.officer: str | None = None

    @property
    def is_full(self) -> bool:
        """Whether another press has to wait."""
        return self.under_way >= AHEAD

    def painted(self, view: GuideView) -> None:
        """A picture is on the screen: if numbers have come or gone, what is done now is new."""
        if view.last != self._standing:
            self._standing = view.last
            self._unsure.clear()

    def do(
        self,
        command: Command,
        then: Callable[[Answer], None],
        otherwise: Otherwise | None = None,
    ) -> None:
        """Do it; `then` runs when its result is on the screen."""
        actor = self._actor(command)
        request = self._unsure.pop(repr(command), None) or uuid4().hex
        standing = self._standing
        self.under_way += 1

        def act(store: Store) -> tuple[Answer, GuideView]:
            return store.act(actor, command, request), self._app.fetch(store)

        slow = self._app.set_timer(
            PATIENCE_S, lambda: self._app.say(self._app.t("counter.working"))
        )

        def done(answered: tuple[Answer, GuideView]) -> None:
            answer, self._app.view = answered
            self.under_way -= 1
            slow.stop()
            self._app.repaint()
            then(answer)

        def refused(error: Refusal | Trouble) -> None:
            self.under_way -= 1
            slow.stop()
            unsure = isinstance(error, Trouble) and isinstance(command, IssueTicket)
            if unsure and self._standing == standing:  # else a picture has told before
                self._unsure[repr(command)] = request
            (otherwise or self._app.refuse)(error)

        self._app.run_store(act, done, refused)

    def _actor(self, command: Command) -> Actor:
        if isinstance(command, SignInGuide):
            return Actor(Role.TERMINAL, self._terminal)
        return Actor(Role.GUIDE, self._terminal, self.officer)
