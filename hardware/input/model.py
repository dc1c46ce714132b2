"""What comes from a keypad or a scanner, and who takes it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from common.domain.model import DeviceState


class Key(StrEnum):
    """A key by what is on it; a profile says which bytes it sends."""

    NEXT = "next"
    RECALL = "recall"
    ABSENT = "absent"
    PRIORITY = "priority"
    CLOSE = "close"
    ENTER = "enter"
    CLEAR = "clear"
    DIGIT_0 = "0"
    DIGIT_1 = "1"
    DIGIT_2 = "2"
    DIGIT_3 = "3"
    DIGIT_4 = "4"
    DIGIT_5 = "5"
    DIGIT_6 = "6"
    DIGIT_7 = "7"
    DIGIT_8 = "8"
    DIGIT_9 = "9"

    @property
    def digit(self) -> int | None:
        """Its number, for a key that has one."""
        return int(self.value) if self.value.isdecimal() else None


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
