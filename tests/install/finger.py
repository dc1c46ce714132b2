"""A pointer on the screen of a compositor, run there: `python3 finger.py X,Y,BUTTON …`.

Speaks Wayland (`wlr-virtual-pointer-unstable-v1`) and stays until it has been heard. X and Y are in
thousandths of the screen; BUTTON is a number of `linux/input-event-codes.h`, 0 to only point.
"""

from __future__ import annotations

import os
import socket
import struct
import sys
import time
from pathlib import Path

DISPLAY, REGISTRY, SYNC, MANAGER, POINTER, SYNCED = 1, 2, 3, 4, 5, 6
NAME = "zwlr_virtual_pointer_manager_v1"


class Wire:
    """Requests go out, and events come in until the compositor has answered."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        where = Path(os.environ["XDG_RUNTIME_DIR"], os.environ["WAYLAND_DISPLAY"])
        self._socket.connect(str(where))
        self._buffer = b""

    def send(self, target: int, code: int, *words: int | bytes) -> None:
        """Numbers are words of 32 bits; bytes are text."""
        body = b"".join(
            struct.pack("=i", word)
            if isinstance(word, int) and word < 0
            else struct.pack("=I", word)
            if isinstance(word, int)
            else _text(word)
            for word in words
        )
        self._socket.sendall(struct.pack("=II", target, (len(body) + 8) << 16 | code) + body)

    def until(self, target: int) -> list[tuple[int, int, bytes]]:
        """All events up to the one for `target`."""
        seen: list[tuple[int, int, bytes]] = []
        while not seen or seen[-1][0] != target:
            while len(self._buffer) < 8 or len(self._buffer) < self._length():
                self._buffer += self._socket.recv(65_536)
            length = self._length()
            head, body = self._buffer[:8], self._buffer[8:length]
            self._buffer = self._buffer[length:]
            sender, rest = struct.unpack("=II", head)
            assert sender != DISPLAY or rest & 0xFFFF != 0, body
            seen.append((sender, rest & 0xFFFF, body))
        return seen

    def _length(self) -> int:
        return int(struct.unpack_from("=I", self._buffer, 4)[0] >> 16)


def _text(text: bytes) -> bytes:
    whole = text + b"\0"
    return struct.pack("=I", len(whole)) + whole + b"\0" * (-len(whole) % 4)


def main(touches: list[str]) -> None:
    wire = Wire()
    wire.send(DISPLAY, 1, REGISTRY)
    wire.send(DISPLAY, 0, SYNC)
    names = {
        body[8 : 8 + struct.unpack_from("=I", body, 4)[0] - 1].decode(): struct.unpack(
            "=I", body[:4]
        )[0]
        for sender, _, body in wire.until(SYNC)
        if sender == REGISTRY
    }
    wire.send(REGISTRY, 0, names[NAME], NAME.encode(), 1, MANAGER)
    wire.send(MANAGER, 0, 0, POINTER)
    time.sleep(0.5)
    for touch in touches:
        x, y, button = map(int, touch.split(","))
        wire.send(POINTER, 1, 0, x, y, 1000, 1000)
        wire.send(POINTER, 4)
        for state in (1, 0) if button else ():
            wire.send(POINTER, 2, 0, button, state)
            wire.send(POINTER, 4)
            time.sleep(0.02)
    wire.send(DISPLAY, 0, SYNCED)
    wire.until(SYNCED)
    time.sleep(0.3)


if __name__ == "__main__":
    main(sys.argv[1:])
