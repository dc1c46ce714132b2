"""Kiosks, desks and keeper in processes of their own, to be killed at any moment.

Each says through its pipe what it asks before it asks, and what it was told afterwards, so that
whoever kills it knows exactly what was acknowledged and what was still open.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any
from uuid import uuid4

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.commands import Command
from common.domain.refusal import Refusal
from common.store.store import Store
from motcua.keeper import Keeper
from tests.hall import PIN, staff


@dataclass(frozen=True)
class Ask:
    """One action as it was asked for."""

    request: str
    actor: Actor
    command: Command


@dataclass(frozen=True)
class Told:
    """What was acknowledged."""

    ask: Ask
    answer: dict[str, Any]


@dataclass(frozen=True)
class Refused:
    """A rule said no."""

    ask: Ask


@dataclass(frozen=True)
class Beat:
    """A process that acknowledges nothing is at work."""


Word = Ask | Told | Refused | Beat
Work = Callable[[Path, str, Ask | None, Connection], None]

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.verify.writers", "common.store.actions"])


@dataclass
class Writer:
    """One writer over all its lives. `told` is what was acknowledged, in order; `asked` what it
    asks for and has heard no answer to."""

    folder: Path
    work: Work
    name: str
    asked: Ask | None = None
    told: list[Told] = field(default_factory=list)
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
        self._note(self.pipe.recv())

    def hear_all(self) -> None:
        """Every word that has been said so far."""
        assert self.pipe is not None
        while self.pipe.poll():
            self._note(self.pipe.recv())

    def send(self, number: signal.Signals) -> None:
        """Send it a signal."""
        assert self.process is not None
        assert self.process.pid is not None
        os.kill(self.process.pid, number)

    def kill(self) -> None:
        """As a power cut: no goodbye. Then hear what it had still said."""
        assert self.process is not None
        assert self.pipe is not None
        self.process.kill()
        self.process.join()
        try:
            while True:
                self._note(self.pipe.recv())
        except EOFError:
            self.pipe.close()
            self.process.close()

    def _note(self, word: Word) -> None:
        if isinstance(word, Ask):
            self.asked = word
        elif not isinstance(word, Beat):
            self.asked = None
            if isinstance(word, Told):
                self.told.append(word)


class _Asking:
    """One life of a writer: every request is announced, every answer passed on."""

    def __init__(self, folder: Path, actor: Actor, again: Ask | None, pipe: Connection) -> None:
        self._store = open_store(folder)
        self._actor = actor
        self._pipe = pipe
        if again is not None:
            self._ask(again)

    def ask(self, command: Command) -> dict[str, Any] | str:
        """What was acknowledged, or the code of the rule that said no."""
        return self._ask(Ask(uuid4().hex, self._actor, command))

    def _ask(self, ask: Ask) -> dict[str, Any] | str:
        self._pipe.send(ask)
        try:
            answer = self._store.act(ask.actor, ask.command, ask.request)
        except Refusal as refusal:
            self._pipe.send(Refused(ask))
            return refusal.code
        self._pipe.send(Told(ask, answer))
        return answer


def open_store(folder: Path) -> Store:
    """As programs do, unless `careless` lies in the folder: then flushes are left out, to see
    whether a test would notice."""
    store = Store.open(folder)
    careless = folder / "careless"
    if careless.exists():
        store._connection.execute(f"PRAGMA synchronous = {careless.read_text()}")
    return store


def kiosk(folder: Path, name: str, again: Ask | None, pipe: Connection) -> None:
    """Give one number after the other; now and then somebody leaves again."""
    asking = _Asking(folder, Actor(Role.TERMINAL, f"kiosk:{name}"), again, pipe)
    while True:
        for service in ("ho-tich", "chung-thuc", "ho-tich", "kinh-te"):
            asking.ask(commands.IssueTicket(service))


def desk(folder: Path, name: str, again: Ask | None, pipe: Connection) -> None:
    """Call and finish, whatever the last life left behind; a visit does not always end so."""
    asking = _Asking(folder, staff(), again, pipe)
    chance = random.Random()
    while True:
        called = asking.ask(commands.CallNext(name))
        if called in ("day_not_open", "desk_no_officer", "desk_closed"):
            asking.ask(commands.SignIn(name, f"q{name}", PIN))
        elif called == "queue_empty":
            time.sleep(0.002)
        elif isinstance(called, dict) and chance.random() < 0.2:
            for command in _otherwise(name, str(called["number"]), chance):
                asking.ask(command)
        asking.ask(commands.Finish(name, "accepted"))


def _otherwise(desk: str, number: str, chance: random.Random) -> list[Command]:
    """Other ways that a visit may take."""
    other = "chung-thuc" if desk == "5" else "ho-tich"
    return chance.choice(
        [
            [commands.UndoCall(desk), commands.CancelTicket(number)],
            [commands.Recall(desk), commands.Transfer(desk, to_service=other)],
            [commands.StartService(desk), commands.Park(desk), commands.ReturnTicket(number)],
        ]
    )


def keeper(folder: Path, name: str, again: Ask | None, pipe: Connection) -> None:
    """Keeper as it is, without its pauses."""
    keeping = Keeper(folder)
    pipe.send(Beat())
    keeping.run(threading.Event())


def checkpoints(folder: Path, name: str, again: Ask | None, pipe: Connection) -> None:
    """Bring the log into the database and begin it anew, over and over."""
    store = open_store(folder)
    while True:
        with store._turnstile.turn("checkpoint"):
            store._connection.execute("PRAGMA wal_checkpoint(RESTART)")
        pipe.send(Beat())
        time.sleep(0.02)
