"""Keypads, rating pads and scanners and the store: what was pressed or scanned is done there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from common.domain.actor import Actor, Role
from common.domain.commands import Command, RateVisit, SignIn
from common.domain.keypad import Key, KeypadDesk, entered, pressed
from common.domain.refusal import Refusal, Trouble
from common.store import scans
from common.store.noticed import KeyRefused
from common.store.outbox import Health
from common.store.store import Store
from common.store.thread import StoreThread
from common.views import keypad as view
from hardware.health import HealthBoard
from hardware.input.keypad import NumberEntry
from hardware.input.model import InputHealth

LATE_S = 2.0
"""What could not be done for so long is not done any more: somebody has pressed again, or gone."""


@dataclass(frozen=True, slots=True)
class _Device:
    """A keypad or a rating pad; `officer` signs in on the one, the keys of the other are `levels`
    from 1."""

    code: str
    desk: str
    officer: str | None = None
    levels: Sequence[str] = ()


class Hands:
    """Takes what comes from all input devices (`InputTaker`), and does it in one store thread, in
    the order in which it came."""

    def __init__(
        self,
        folder: Path,
        board: HealthBoard,
        keypads: Iterable[Mapping[str, Any]],
        pads: Iterable[Mapping[str, Any]],
        scanners: Iterable[Mapping[str, Any]],
    ) -> None:
        """The rows as the centre document has them."""
        self._keypads = {
            row["code"]: _Device(row["code"], row["desk"], officer=row["officer"])
            for row in keypads
        }
        self._pads = {
            row["code"]: _Device(row["code"], row["desk"], levels=row["levels"]) for row in pads
        }
        self._terminals = {row["code"]: _terminal(row) for row in scanners}
        self._entries = {code: NumberEntry() for code in self._keypads}
        self._board = board
        self._store = StoreThread(folder)

    def close(self) -> None:
        """Do what was asked for so far, and end."""
        self._store.close()

    def on_key(self, keypad: str, key: Key) -> None:
        """A key was pressed. Digits wait for Enter."""
        if keypad in self._pads:
            self._rate(self._pads[keypad], key)
            return
        digits = self._entries[keypad].take(key, time.monotonic())
        if key.digit is None and key is not Key.CLEAR:
            self._press(self._keypads[keypad], key, digits)

    def on_scan(self, scanner: str, code: str) -> None:
        """A code was read; the terminal opens it."""
        terminal, late = self._terminals[scanner], _late()

        def put(store: Store) -> None:
            if not late():
                scans.put(store, terminal, code)

        self._store.submit(put)

    def health(self, device: str, health: InputHealth) -> None:
        """A device can be heard from now on, or no more."""
        kind = "scanner" if device in self._terminals else "rating_pad"
        kind = "keypad" if device in self._keypads else kind
        code = "ok" if health.reason is None else f"input_{health.reason}"
        evidence = {"code": code, "detail": health.detail}
        self._board.report(device, Health(kind, health.device_state, evidence))

    def _press(self, device: _Device, key: Key, digits: str | None) -> None:
        request = uuid4().hex

        def act(store: Store) -> None:
            desk = view.read(store, device.desk)
            for step, command in enumerate(_meant(store, device, desk, key, digits)):
                store.act(_officer(command, desk), command, f"{request}-{step}")

        self._submit(device, key, act)

    def _rate(self, device: _Device, key: Key) -> None:
        if key.digit is None or not 1 <= key.digit <= len(device.levels):
            return
        command = RateVisit(device.desk, device.levels[key.digit - 1])
        actor, request = Actor(Role.TERMINAL, f"pad:{device.desk}"), uuid4().hex
        self._submit(device, key, lambda store: store.act(actor, command, request))

    def _submit(self, device: _Device, key: Key, act: Callable[[Store], object]) -> None:
        """Do it; that it could not be done is kept, and of the pressing no more than the key."""
        late = _late()

        def job(store: Store) -> None:
            if late():
                raise Refusal("keypad_late")
            act(store)

        def note(done: Future[None]) -> None:
            if not done.cancelled() and (error := done.exception()) is not None:
                self._board.note(KeyRefused(device.code, device.desk, key.value, _code(error)))

        self._store.submit(job).add_done_callback(note)


def _meant(
    store: Store, device: _Device, desk: KeypadDesk, key: Key, digits: str | None
) -> tuple[Command, ...]:
    if key is not Key.ENTER:
        return pressed(key, desk)
    return entered(
        digits or "", desk, device.officer, view.reachable(store, desk.desk, desk.officer)
    )


def _code(error: BaseException) -> str:
    """Why nothing was done; a defect of ours has no code."""
    return error.code if isinstance(error, Refusal | Trouble) else type(error).__name__


def _officer(command: Command, desk: KeypadDesk) -> Actor:
    """Who does it: the officer on duty there, or nobody yet."""
    terminal = f"keypad:{desk.desk}"
    if isinstance(command, SignIn):
        return Actor(Role.TERMINAL, terminal)
    return Actor(Role.OFFICER, terminal, desk.officer)


def _terminal(scanner: Mapping[str, Any]) -> str:
    """Where what it reads is opened."""
    desk = scanner["desk"]
    return f"kiosk:{scanner['kiosk']}" if desk is None else f"desk:{desk}"


def _late() -> Callable[[], bool]:
    """Whether too much time has passed since now."""
    deadline = time.monotonic() + LATE_S
    return lambda: time.monotonic() > deadline
