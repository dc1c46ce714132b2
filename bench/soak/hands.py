"""Fingers on the real programs: at the first kiosk, at the counter of desk 5, on the keypad of
desk 1. They look at the store for what is to be done next, and never at the screen."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from bench.soak.kept import Kept
from common.domain.refusal import Refusal, Trouble
from common.store.store import Store
from common.views import counter
from common.views.counter import CounterView
from hardware.sign.wire import Plug
from motcua.demo.crowd import MINUTE
from motcua.demo.place import PIN
from motcua.demo.simday import hall_sessions

COUNTER_DESK, KEYPAD_DESK = "5", "1"

_KIOSK_EVERY_S = (0.5, 1.5)
_KEY_S = 0.35
_TOUCH_S = (1.2, 1.6)
"""The kiosk takes faster touches for frantic ones."""

_LOOK_S = 0.4
_PAINT_WITHIN_S = 3.0


class Hands(threading.Thread):
    """Does one thing after the other until `stop`."""

    def __init__(self, name: str, folder: Path, step: Callable[[Store], float]) -> None:
        super().__init__(name=name, daemon=True)
        self._folder, self._step = folder, step
        self._over = threading.Event()
        self.start()

    def run(self) -> None:
        while not self._over.is_set():
            with suppress(Trouble, Refusal):
                store = Store.open(self._folder)
                try:
                    while not self._over.wait(self._step(store)):
                        pass
                finally:
                    store.close()
            self._over.wait(_LOOK_S)

    def stop(self) -> None:
        """And wait."""
        self._over.set()
        self.join()


def works(store: Store) -> bool:
    """Whether it is a working hour."""
    now = store.now()
    sessions = hall_sessions(store.centre(), now)
    return any(start - 15 * MINUTE <= now < end for start, end in sessions)


class Paints:
    """How long a screen took from a key to its next paint, real milliseconds with when (Unix s)."""

    def __init__(self) -> None:
        self.measured: list[tuple[float, float]] = []

    def press(self, program: Kept, keys: bytes) -> None:
        """Type, and wait until the screen moves."""
        pressed = program.type(keys)
        if pressed is None:
            return
        end = pressed + _PAINT_WITHIN_S
        while time.monotonic() < end:
            if program.painted_at > pressed:
                self.measured.append((time.time(), (program.painted_at - pressed) * 1000))
                return
            time.sleep(0.002)


def at_kiosk(program: Kept, paints: Paints) -> Callable[[Store], float]:
    """A visitor who takes a number for one of the first services, no priority."""

    def step(store: Store) -> float:
        if works(store):
            for key in (b"-", b"1", random.choice((b"1", b"3", b"4")), b"2"):
                paints.press(program, key)
                time.sleep(random.uniform(*_TOUCH_S))
        return random.uniform(*_KIOSK_EVERY_S)

    return step


def at_counter(program: Kept, paints: Paints) -> Callable[[Store], float]:
    """The officer of desk 5 at the real screen."""

    def step(store: Store) -> float:
        if not works(store):
            return _LOOK_S
        view = counter.read(store, COUNTER_DESK)
        if view.officer is None:
            for key in (b"\x1b", _place(view), *(digit.encode() for digit in PIN), b"\r"):
                paints.press(program, key)
                time.sleep(_KEY_S / 2)
            return 2.0
        busy = view.holder is not None and view.holder.state == "serving"
        paints.press(program, b"9" if busy else b" ")
        return random.uniform(0.8, 1.6)

    return step


def _place(view: CounterView) -> bytes:
    """The digit of the desk's own officer in the list of who may sign in."""
    codes = [officer.code for officer in view.officers]
    return str(codes.index(f"q{COUNTER_DESK}") + 1).encode()


def at_keypad(plug: Plug) -> Callable[[Store], float]:
    """The officer of desk 1, who has nothing but a keypad."""

    def step(store: Store) -> float:
        if works(store):
            signed_in = counter.read(store, KEYPAD_DESK).officer is not None
            for key in "+" if signed_in else f"{PIN}\r":
                wire = plug.wire  # None while its cable is pulled
                if wire is not None:
                    with suppress(OSError):
                        wire.shout(key.encode())
                time.sleep(0.2)
        return random.uniform(0.5, 1.0)

    return step
