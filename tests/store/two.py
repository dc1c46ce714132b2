"""One hall, two connections: one here, one in another process."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from common.domain.actor import Actor
from common.domain.commands import Command
from common.domain.refusal import Refusal
from common.store.clock import Clock
from common.store.store import Store
from tests.hall import staff

Answer = dict[str, Any] | Refusal

_PROCESSES = multiprocessing.get_context("forkserver")


def _serve(pipe: Connection) -> None:
    """The other process: opens a store, sets its clock and acts, as it is told."""
    import hashlib  # noqa: F401 - with it PINs are compared here, where they are to be cheap

    from common.store import pins

    pins._COST["n"] = 2
    store: Store | None = None
    while True:
        try:
            order, *words = pipe.recv()
        except EOFError:
            return
        if order == "open":
            store = Store.open(words[0])
            pipe.send(None)
        elif store is None:
            raise AssertionError(order)
        elif order == "clock":
            store.clock = replace(store.clock, start=words[0])
            pipe.send(None)
        elif order == "act":
            answer = act(store, *words)
            pipe.send((answer.code, answer.params) if isinstance(answer, Refusal) else answer)
        else:
            store.close()
            pipe.send(None)


def act(store: Store, actor: Actor, command: Command, request: str) -> Answer:
    """The answer, or the rule that said no."""
    try:
        return store.act(actor, command, request)
    except Refusal as refusal:
        return refusal


@cache
def _other_process() -> Connection:
    """Started once: every life opens its own store in it."""
    here, there = _PROCESSES.Pipe()
    _PROCESSES.Process(target=_serve, args=(there,), daemon=True).start()
    there.close()
    return here


def _unpacked(said: Any) -> Answer:
    return Refusal(said[0], **said[1]) if isinstance(said, tuple) else said


class Two:
    """Stands where one `Store` would: reading is done here, acting in turn here and there."""

    def __init__(self, folder: Path) -> None:
        self.here = Store.open(folder)
        self._there = _other_process()
        self._turns = 0
        self._say("open", folder)

    def _say(self, *order: object) -> Any:
        self._there.send(order)
        return self._there.recv()

    def now(self) -> int:
        """The hall's moment."""
        return self.here.now()

    @property
    def clock(self) -> Clock:
        """The clock of both."""
        return self.here.clock

    @clock.setter
    def clock(self, clock: Clock) -> None:
        self.here.clock = clock
        self._say("clock", clock.start)

    def read(self) -> AbstractContextManager[Any]:
        """Everything read inside is of one moment."""
        return self.here.read()

    def act(self, actor: Actor, command: Command, request: str) -> dict[str, Any]:
        """Now here, now there."""
        self._turns += 1
        if self._turns % 2:
            answer = act(self.here, actor, command, request)
        else:
            answer = _unpacked(self._say("act", actor, command, request))
        if isinstance(answer, Refusal):
            raise answer
        return answer

    def act_at_once(
        self, here: tuple[Command, str], there: tuple[Command, str]
    ) -> tuple[Answer, Answer]:
        """Both at the same time; each with its request id."""
        self._there.send(("act", staff(), *there))
        return act(self.here, staff(), *here), _unpacked(self._there.recv())

    def close(self) -> None:
        """Close both."""
        self.here.close()
        self._say("close")


Deed = tuple[Callable[[Any], Any], Command]
"""What the model does, and the command for it."""
