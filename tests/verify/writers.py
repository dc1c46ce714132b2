"""Kiosks, desks and keeper in processes of their own, to be killed at any moment.

Each says through its pipe what it asks before it asks, and what it was told afterwards, so that
whoever kills it knows exactly what was acknowledged and what was still open.
"""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from uuid import uuid4

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.commands import Command
from common.domain.refusal import Refusal
from common.store.store import Store
from motcua.keeper import Keeper
from tests.hall import staff

Work = Callable[[Path, str, str | None, Connection], None]

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.verify.writers", "common.store.actions"])


@dataclass
class Writer:
    """One writer over all its lives. `told` is what was acknowledged, in order."""

    folder: Path
    work: Work
    name: str
    asked: str | None = None
    told: list[tuple[str, str, str]] = field(default_factory=list)
    process: BaseProcess | None = None
    pipe: Connection | None = None

    def start(self) -> None:
        """Begin a life; what the last one was asking when it died is asked again first."""
        self.pipe, end = PROCESSES.Pipe(duplex=False)
        arguments = (self.folder, self.name, self.asked, end)
        self.process = PROCESSES.Process(target=self.work, args=arguments, daemon=True)
        self.process.start()
        end.close()

    def hear(self) -> None:
        """Wait for the next word."""
        assert self.pipe is not None
        self._note(*self.pipe.recv())

    def kill(self) -> None:
        """As a power cut: no goodbye. Then hear what it had still said."""
        assert self.process is not None
        assert self.pipe is not None
        self.process.kill()
        self.process.join()
        try:
            while True:
                self._note(*self.pipe.recv())
        except EOFError:
            self.pipe.close()
            self.process.close()

    def _note(self, kind: str, request: str, number: str) -> None:
        if kind == "asks":
            self.asked = request
        else:
            self.asked = None
            self.told.append((kind, request, number))


class _Asking:
    """One life of a writer: every request is announced, every answer passed on."""

    def __init__(self, folder: Path, actor: Actor, again: str | None, pipe: Connection) -> None:
        self._store = Store.open(folder)
        self._actor = actor
        self._again = again
        self._pipe = pipe

    def ask(self, kind: str, command: Command) -> str | None:
        """The number that was acknowledged, or None when a rule said no."""
        request, self._again = self._again or f"{kind}:{uuid4().hex}", None
        self._pipe.send(("asks", request, ""))
        try:
            answer = self._store.act(self._actor, command, request)
        except Refusal as refusal:
            self._pipe.send(("refused", request, refusal.code))
            return None
        number = str(answer["number"])
        self._pipe.send((kind, request, number))
        return number

    def repeats(self, kind: str) -> bool:
        """Whether the last life died while asking for this."""
        return self._again is not None and self._again.startswith(f"{kind}:")


def kiosk(folder: Path, name: str, again: str | None, pipe: Connection) -> None:
    """Give one number after the other."""
    asking = _Asking(folder, Actor(Role.TERMINAL, f"kiosk:{name}"), again, pipe)
    while True:
        asking.ask("issued", commands.IssueTicket("ho-tich"))


def desk(folder: Path, name: str, again: str | None, pipe: Connection) -> None:
    """Call and finish, whatever the last life left behind."""
    asking = _Asking(folder, staff(), again, pipe)
    if asking.repeats("finished"):
        asking.ask("finished", commands.Finish(name, "accepted"))
    while True:
        asking.ask("called", commands.CallNext(name))
        asking.ask("finished", commands.Finish(name, "accepted"))


def keeper(folder: Path, name: str, again: str | None, pipe: Connection) -> None:
    """Keeper as it is, without its pauses."""
    keeping = Keeper(folder)
    pipe.send(("beats", name, ""))
    keeping.run(threading.Event())
