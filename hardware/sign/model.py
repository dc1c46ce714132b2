"""What a sign should show, what is known of it, and who tells the bus."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from common.domain.model import DeviceState
from common.domain.refusal import Trouble
from hardware.sign.exchange import Board


@dataclass(frozen=True, slots=True)
class Sign:
    """One board on a bus: its id in the centre file and how it is spoken to."""

    id: str
    board: Board


@dataclass(frozen=True, slots=True)
class SignText:
    """What one sign should show now, its lines one under the other.

    `seq` names the call or recall behind the text (any number that is new for each of them, 0
    when there is none); while `blink` is true a new `seq` makes the board blink for some
    seconds, even when the number is the same.
    """

    text: str
    blink: bool = False
    seq: int = 0


class SignState(StrEnum):
    """How far a sign follows what is wanted."""

    SHOWN = "shown"  # it said so
    SENT = "sent"  # on the line; this protocol has no acknowledgement
    SILENT = "silent"  # it does not answer
    REFUSED = "refused"  # it answers that it cannot
    DIFFERS = "differs"  # it answers that it shows something else
    OFFLINE = "offline"  # the port is away
    UNSHOWABLE = "unshowable"  # the board has no way to show it and was blanked


_DEVICE_STATES = {
    SignState.SHOWN: DeviceState.OK,
    SignState.SENT: DeviceState.OK,
    SignState.SILENT: DeviceState.OFFLINE,
    SignState.REFUSED: DeviceState.FAULT,
    SignState.DIFFERS: DeviceState.FAULT,
    SignState.OFFLINE: DeviceState.OFFLINE,
    SignState.UNSHOWABLE: DeviceState.FAULT,
}


@dataclass(frozen=True, slots=True)
class SignHealth:
    """What the bus knows of one sign.

    `desired` is None until the source has named the sign; `sent` is the last text that was put on
    the line and, where boards answer, acknowledged; `sent_at` is that moment on the monotonic
    clock; `failures` counts failed attempts since the last good one, of the port or, while that is
    there, of the board; `failed` all those of the board since the service began; `heard` is the
    last that was said in answer; `trouble` is a message code with `evidence`: the system's own
    words, or the bytes that came instead of an answer. `call_seq` names the call that the text is
    about, 0 when it is about none.
    """

    state: SignState = SignState.OFFLINE
    desired: str | None = None
    sent: str | None = None
    sent_at: float | None = None
    failures: int = 0
    failed: int = 0
    heard: bytes = b""
    trouble: str | None = None
    evidence: str = ""
    call_seq: int = 0

    @property
    def device_state(self) -> DeviceState:
        """The same in the words of the device list."""
        return _DEVICE_STATES[self.state]

    def age_s(self, now: float | None = None) -> float | None:
        """Seconds since the sign was last written, or None if never."""
        if self.sent_at is None:
            return None
        return (time.monotonic() if now is None else now) - self.sent_at

    def tells_more_than(self, other: SignHealth | None) -> bool:
        """Whether this is news to somebody who knows `other` (time passing is not)."""
        return other is None or self._news() != other._news()

    def _news(self) -> tuple[object, ...]:
        return (self.state, self.desired, self.sent, self.trouble, self.call_seq)


class Companion(Protocol):
    """Other devices on the line, which only speak. Called from the bus' thread; never raises."""

    def take(self, data: bytes, now: float) -> None:
        """Something was heard, whoever said it."""

    def idle(self, now: float) -> None:
        """Nothing was heard until `now`, on the monotonic clock."""

    def opened(self) -> None:
        """The line is open again."""

    def lost(self, trouble: Trouble) -> None:
        """The line could not be opened, or went away."""


class SignSource(Protocol):
    """The bus' only view of the rest of the system. Called from the bus' thread."""

    def desired(self) -> Mapping[str, SignText]:
        """What each sign should show now. Quick, never waits. A sign left out is left alone."""

    def wait_change(self, timeout: float) -> bool:
        """Wait up to `timeout` seconds until `desired` may say something new. True at once if
        it changed since the last True."""

    def health(self, sign_id: str, health: SignHealth) -> None:
        """Hear about a sign: at each frame written (blinking excepted) and at each failure."""
