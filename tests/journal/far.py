"""The far end of the journal's protocol: a real socket that takes records apart."""

from __future__ import annotations

import io
import os
import socket
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest


class Journal:
    """The far end of the protocol: datagrams, or files in memory that are passed."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(place))
        self._socket.settimeout(10)
        self.files = 0

    def receive(self) -> dict[str, str]:
        """The fields of the next record."""
        content, handles, _, _ = socket.recv_fds(self._socket, 1 << 20, 1)
        if handles:
            assert content == b""
            self.files += 1
            with os.fdopen(handles[0], "rb"):
                with pytest.raises(PermissionError):
                    os.pwrite(handles[0], b"x", 0)
                content = os.pread(handles[0], 1 << 26, 0)
        return dict(_parsed(content))

    def close(self) -> None:
        """Nobody listens any more."""
        self._socket.close()


def _parsed(content: bytes) -> Iterator[tuple[str, str]]:
    rest = io.BytesIO(content)
    while line := rest.readline():
        assert line.endswith(b"\n")
        name, equals, value = line[:-1].partition(b"=")
        if not equals:
            (length,) = struct.unpack("<Q", rest.read(8))
            value = rest.read(length)
            assert rest.read(1) == b"\n"
        yield name.decode(), value.decode()
