"""What comes from a keypad or a scanner, and who takes it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from common.domain.keypad import Key
from common.domain.model import DeviceState


class Reason(StrEnum):
    """Why nothing can come from a device."""

    MISSING = "missing"
    """No such device is plugged in."""
    BUSY = "busy"
    """Another program owns it."""
    DENIED = "denied"
    """The user of the program may not open it."""
    BAD_ADDRESS = "bad_address"
    """Nobody could open what it is called."""
    LOST = "lost"
    """It went away."""
    FAILED = "failed"
    """The system says no in another way."""


@dataclass(frozen=True, slots=True)
class InputHealth:
    """Whether a device can be heard; that somebody presses its keys is not known before they do.
    `detail`: the system's own words."""

    reason: Reason | None = None
    detail: str = ""

    @property
    def device_state(self) -> DeviceState:
        """As every device has it."""
        return DeviceState.OK if self.reason is None else DeviceState.OFFLINE


class InputTaker(Protocol):
    """Takes what comes, in the device's own thread: it returns soon and never raises."""

    def on_key(self, keypad: str, key: Key) -> None:
        """A key was pressed."""

    def on_scan(self, scanner: str, code: str) -> None:
        """A code was read."""

    def health(self, device: str, health: InputHealth) -> None:
        """A device can be heard from now on, or no more."""
