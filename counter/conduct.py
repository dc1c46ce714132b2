"""The one way from a key to the store: one action at a time, under an id born with the picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import uuid4

from common.domain.actor import Actor, Role
from common.domain.commands import Command, SignIn
from common.domain.refusal import Refusal, Trouble
from common.domain.session_commands import ConfirmPin
from common.store.store import Store
from common.tui.app import BaseApp, Otherwise
from common.views.counter import CounterView

Answer = dict[str, Any]

PATIENCE_S = 0.7
"""After this the officer is told that the key has been heard."""


class Conduct:
    """Does what the officer of one desk asks for.

    While an action is under way further ones are ignored: a second Space, typed before anything
    has changed on the screen, was meant for the picture that is about to go. Each action carries
    a request id that stays the same as long as the picture it acts on stands, so that trying
    again after trouble cannot do it twice; the next picture brings new ids. The answer comes with
    the picture that follows it, hence no key is ever judged by an outdated one.

    Args:
        heard: told of every answer, before whoever asked.

    Attributes:
        busy: an action is under way.
    """

    def __init__(
        self, app: BaseApp[CounterView], desk: str, heard: Callable[[Answer], None]
    ) -> None:
        self._app = app
        self._heard = heard
        self._desk = desk
        self._standing: object = None
        self._requests: dict[str, str] = {}
        self.busy = False

    def painted(self, view: CounterView) -> None:
        """A picture is on the screen; if the desk has changed, what is done now is new."""
        holder = view.holder
        standing = (
            view.state,
            view.officer,
            holder and (holder.number, holder.state, holder.called_at, holder.times),
        )
        if standing != self._standing:
            self._standing = standing
            self._requests.clear()

    def do(
        self,
        command: Command,
        then: Callable[[Answer], None] | None = None,
        otherwise: Otherwise | None = None,
    ) -> None:
        """Do it unless something is under way; `then` runs when its result is on the screen."""
        if self.busy or self._app.view is None:
            return
        self.busy = True
        actor = self._actor(command)
        request = self._requests.setdefault(_known_as(command), uuid4().hex)

        def act(store: Store) -> tuple[Answer, CounterView]:
            return store.act(actor, command, request), self._app.fetch(store)

        slow = self._app.set_timer(
            PATIENCE_S, lambda: self._app.say(self._app.t("counter.working"))
        )

        def done(answered: tuple[Answer, CounterView]) -> None:
            answer, self._app.view = answered
            self.busy = False
            slow.stop()
            self._requests.clear()
            self._app.repaint()
            self._heard(answer)
            if then is not None:
                then(answer)

        def refused(error: Refusal | Trouble) -> None:
            self.busy = False
            slow.stop()
            (otherwise or self._app.refuse)(error)

        self._app.run_store(act, done, refused)

    @property
    def officer(self) -> Actor:
        """Whoever is on duty here."""
        view = self._app.view
        return Actor(Role.OFFICER, f"desk:{self._desk}", None if view is None else view.officer)

    def _actor(self, command: Command) -> Actor:
        if isinstance(command, SignIn | ConfirmPin):
            return Actor(Role.TERMINAL, f"desk:{self._desk}")
        return self.officer


def _known_as(command: Command) -> str:
    """What the id is kept under: no PIN stays in memory."""
    if isinstance(command, SignIn | ConfirmPin):
        return repr(replace(command, pin=""))
    return repr(command)
