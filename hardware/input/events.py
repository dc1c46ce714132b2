"""Events of a Linux input device in, the characters of a US keyboard out.

USB scanners and number pads are keyboards. python-evdev has no wheels, only its sources, and so
would need a compiler and kernel headers on every hall server; all that is needed of it is one
struct and one table.
"""

from __future__ import annotations

import struct

from hardware.input.scanner import CANCEL

EVENT = struct.Struct("@llHHi")
"""`struct input_event`: seconds and microseconds as wide as a `long`, type, code, value."""

EV_SYN, EV_KEY = 0, 1
SYN_REPORT, SYN_DROPPED = 0, 3
_RELEASED, _PRESSED = 0, 1

_SHIFTS = {42, 54}
_CHORDS = {29, 97, 56, 100, 125, 126}
"""Ctrl, Alt and Meta: what is pressed together with one of them is no character."""
_CAPS_LOCK = 58

_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
)
"""The code of the first key of each row, then what its keys type without and with Shift."""
_OTHERS = {1: "\x1b", 14: "\b", 15: "\t", 28: "\r", 57: " ", 111: "\x7f"}
_NUMBER_PAD = {
    **{55: "*", 74: "-", 78: "+", 83: ".", 96: "\r", 98: "/", 117: "=", 121: ","},
    **{71: "7", 72: "8", 73: "9", 75: "4", 76: "5", 77: "6", 79: "1", 80: "2", 81: "3", 82: "0"},
}

PLAIN = {
    **{first + n: char for first, plain, _ in _ROWS for n, char in enumerate(plain)},
    **_OTHERS,
    **_NUMBER_PAD,
}
"""What each key types by its code; Num Lock is taken for on."""
SHIFTED = {
    **PLAIN,
    **{first + n: char for first, _, shifted in _ROWS for n, char in enumerate(shifted)},
}


class Keyboard:
    """Takes events in any portions. Where some got lost, or what was typed is no character of
    this keyboard, CAN stands instead, so that nobody takes the rest for the whole."""

    def __init__(self) -> None:
        self._waiting = b""
        self._held: set[int] = set()
        self._capitals = False
        self._dropped = False

    def take(self, data: bytes) -> bytes:
        """What was typed."""
        data = self._waiting + data
        whole = len(data) - len(data) % EVENT.size
        self._waiting = data[whole:]
        events = EVENT.iter_unpack(data[:whole])
        return b"".join(self._event(kind, key, value) for _, _, kind, key, value in events)

    def _event(self, kind: int, key: int, value: int) -> bytes:
        if kind == EV_SYN and key == SYN_DROPPED:
            # Up to the next report the queue tells only parts of what happened.
            self._dropped = True
            self._held.clear()
            return CANCEL
        if self._dropped:
            self._dropped = not (kind == EV_SYN and key == SYN_REPORT)
            return b""
        return self._key(key, value) if kind == EV_KEY else b""

    def _key(self, key: int, value: int) -> bytes:
        if key in _SHIFTS | _CHORDS:
            (self._held.discard if value == _RELEASED else self._held.add)(key)
            return b""
        if value != _PRESSED:
            return b""
        if key == _CAPS_LOCK:
            self._capitals = not self._capitals
        return self._typed(key)

    def _typed(self, key: int) -> bytes:
        plain = PLAIN.get(key)
        if plain is None:
            return b""
        if self._held & _CHORDS:
            return CANCEL
        shifted = bool(self._held & _SHIFTS) != (self._capitals and plain.isalpha())
        return (SHIFTED[key] if shifted else plain).encode()
