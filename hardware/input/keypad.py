"""Bytes of a keypad's line in, keys out; digits typed one by one in, a number out.

Times are given from outside and only ever compared with each other.
"""

from __future__ import annotations

from dataclasses import dataclass

from common.centre.inputs.profile import KeypadProfile
from common.centre.inputs.shape import Shape
from common.domain.keypad import Key

LONGEST_PIN = 12


@dataclass(frozen=True, slots=True)
class Press:
    """A key of the keypad at `address`, which is 0 where the frames name none."""

    address: int
    key: Key


class KeypadDecoder:
    """Takes the bytes of a line in any portions; what is part of no frame is passed over."""

    def __init__(self, profile: KeypadProfile) -> None:
        self._profile = profile
        self._shapes = [(key, Shape(frame)) for key, frame in profile.frames]
        self._waiting = b""
        self._heard_at = 0.0
        self._last: dict[int, tuple[Key, float]] = {}
        """The newest press of each keypad, and when it was last seen."""

    def take(self, data: bytes, now: float) -> list[Press]:
        """The presses that these bytes complete, in order."""
        self._waiting += data
        self._heard_at = now
        presses: list[Press] = []
        while self._waiting:
            candidates = [(key, one) for key, one in self._shapes if one.fits(self._waiting)]
            if (whole := self._whole(candidates)) is not None:
                press, size = whole
                self._waiting = self._waiting[size:]
                if not self._repeated(press, now):
                    presses.append(press)
            elif any(shape.size > len(self._waiting) for _, shape in candidates):
                break
            else:
                self._waiting = self._waiting[1:]
        return presses

    def idle(self, now: float) -> None:
        """Nothing was heard until `now`: the beginning of a frame may have been none, and must
        not become one with what somebody presses later."""
        if now - self._heard_at >= self._profile.pause_s:
            self.forget()

    def forget(self) -> None:
        """The line was interrupted."""
        self._waiting = b""

    def _whole(self, candidates: list[tuple[Key, Shape]]) -> tuple[Press, int] | None:
        """The press at the very beginning, with the length of its frame."""
        first, last = self._profile.addresses
        for key, shape in candidates:
            address = shape.address(self._waiting)
            if address is not None and (first <= address <= last or not self._profile.addressed):
                return Press(address, key), shape.size
        return None

    def _repeated(self, press: Press, now: float) -> bool:
        """Whether it is still the press before, which lasts as long as it keeps coming."""
        key, seen_at = self._last.get(press.address, (None, 0.0))
        self._last[press.address] = (press.key, now)
        it = self._profile
        window_s = it.repeat_s if press.key.digit is None else it.repeat_digits_s
        return key is press.key and now - seen_at < window_s


class NumberEntry:
    """Collects the digits of a number to call, or of a PIN.

    Only the enter key ends it. Any other key, or too long a pause, throws the digits away: half
    a number is somebody else's.
    """

    def __init__(self, patience_s: float = 5.0, most_digits: int = LONGEST_PIN) -> None:
        """`patience_s`: the longest pause between two keys of one number."""
        self._patience_s = patience_s
        self._most_digits = most_digits
        self._digits = ""
        self._pressed_at = 0.0

    def take(self, key: Key, now: float) -> str | None:
        """The digits that this key ends, if it does; none of them, if it ends nothing that is
        whole."""
        typed = self._digits if now - self._pressed_at <= self._patience_s else ""
        self._pressed_at = now
        if key.digit is not None:
            # One too many is kept: a number that was cut off would be another one.
            self._digits = (typed + key.value)[: self._most_digits + 1]
            return None
        self._digits = ""
        if key is not Key.ENTER:
            return None
        return typed if len(typed) <= self._most_digits else ""
