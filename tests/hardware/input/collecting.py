"""A taker that keeps everything and lets a test wait for some of it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from common.domain.keypad import Key
from hardware.input.model import InputHealth, Reason
from hardware.input.source import InputSource

Start = Callable[[InputSource], InputSource]


class Collected:
    """What came from the devices, in order."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self.keys: list[tuple[str, Key]] = []
        self.codes: list[tuple[str, str]] = []
        self.healths: list[tuple[str, InputHealth]] = []

    def on_key(self, keypad: str, key: Key) -> None:
        with self._changed:
            self.keys.append((keypad, key))
            self._changed.notify_all()

    def on_scan(self, scanner: str, code: str) -> None:
        with self._changed:
            self.codes.append((scanner, code))
            self._changed.notify_all()

    def health(self, device: str, health: InputHealth) -> None:
        with self._changed:
            self.healths.append((device, health))
            self._changed.notify_all()

    def wait(self, wanted: Callable[[], bool], timeout: float = 5) -> bool:
        with self._changed:
            return self._changed.wait_for(wanted, timeout)

    def reasons(self) -> list[Reason | None]:
        """Of every health that was told."""
        return [health.reason for _, health in self.healths]

    def ready(self) -> bool:
        """Whether the newest thing told, in the end, is that the device can be heard."""
        return self.wait(lambda: bool(self.healths) and self.healths[-1][1].reason is None)
