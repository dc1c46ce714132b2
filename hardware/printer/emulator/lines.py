"""The two sockets at the back of the emulated printer: TCP, and a serial line that is a real
pseudo-terminal. A line belongs to the printer's thread; `reset`, `hang_up` and `replug` only mark
what that thread then does."""

from __future__ import annotations

import os
import socket
import struct
import tty
from abc import ABC, abstractmethod
from contextlib import suppress
from pathlib import Path

_CHUNK = 4096


class Line(ABC):
    """Where bytes come from and answers go to."""

    @abstractmethod
    def open(self) -> None:
        """Be there for a client."""

    @abstractmethod
    def close(self) -> None:
        """Be gone."""

    @abstractmethod
    def sources(self) -> list[int]:
        """The descriptors that are readable when `hear` has something to say."""

    @abstractmethod
    def hear(self, most: int = _CHUNK) -> bytes | None:
        """What came; None when it was somebody who came, b"" when nothing is there."""

    @abstractmethod
    def say(self, data: bytes) -> None:
        """Answer; lost when nobody listens."""

    @abstractmethod
    def reset(self) -> None:
        """Break off, and lose what was not read."""

    def hang_up(self) -> None:
        """End the conversation politely."""
        self.reset()

    def replug(self) -> None:
        """Vanish and come back."""
        self.reset()

    @property
    @abstractmethod
    def connected(self) -> bool:
        """Whether a client holds the line."""


class TcpLine(Line):
    """One client at a time; others wait in the queue of the listener."""

    def __init__(self, host: str, port: int) -> None:
        self.host, self.port = host, port
        self._listener: socket.socket | None = None
        self._client: socket.socket | None = None
        self._gone: list[socket.socket] = []

    def open(self) -> None:
        self._listener = socket.create_server((self.host, self.port))
        self._listener.setblocking(False)
        self.port = self._listener.getsockname()[1]

    def close(self) -> None:
        self.hang_up()
        self.sources()
        if self._listener is not None:
            self._listener.close()

    def sources(self) -> list[int]:
        while self._gone:
            self._gone.pop().close()
        current = self._client or self._listener
        return [] if current is None else [current.fileno()]

    def hear(self, most: int = _CHUNK) -> bytes | None:
        try:
            if self._client is None:
                self._accept()
                return None
            data = self._client.recv(most)
        except BlockingIOError:
            return b""
        except OSError:
            data = b""
        if not data:
            self.hang_up()
        return data

    def _accept(self) -> None:
        if self._listener is not None:
            self._client, _ = self._listener.accept()
            self._client.setblocking(False)
            self._client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def say(self, data: bytes) -> None:
        if self._client is not None:
            with suppress(OSError):  # a client that has gone hears nothing
                self._client.send(data)

    def reset(self) -> None:
        if self._client is not None:
            self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.hang_up()

    def hang_up(self) -> None:
        # Closed by the printer's own thread: it may be waiting for this very descriptor.
        if self._client is not None:
            self._gone.append(self._client)
        self._client = None

    @property
    def connected(self) -> bool:
        return self._client is not None


class PtyLine(Line):
    """A serial line: `link` is the name it is found by.

    Nobody connects to it, and it does not know whether anybody has opened it. `replug` gives it
    another device, under the same name or, once `moves` is set, under that one.
    """

    def __init__(self, link: Path) -> None:
        self.link = link
        self.moves: Path | None = None
        self._ends: tuple[int, int] | None = None
        self._old: list[int] = []

    def open(self) -> None:
        # Our own hold on the far end, or reading would fail whenever no client has it open.
        near, far = os.openpty()
        tty.setraw(far)
        os.set_blocking(near, False)
        self._ends = near, far
        fresh = self.link.with_name(f".{self.link.name}.new")
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(os.ttyname(far))
        fresh.replace(self.link)

    def close(self) -> None:
        self._unplug()
        self.sources()

    def sources(self) -> list[int]:
        while self._old:
            os.close(self._old.pop())
        return [] if self._ends is None else [self._ends[0]]

    def hear(self, most: int = _CHUNK) -> bytes | None:
        if self._ends is None:
            return b""
        try:
            return os.read(self._ends[0], most)
        except BlockingIOError:
            return b""

    def say(self, data: bytes) -> None:
        if self._ends is not None:
            with suppress(BlockingIOError):
                os.write(self._ends[0], data)

    def reset(self) -> None:
        """What was sent and not read is lost; the line itself knows no connections."""
        while self.hear():
            pass

    def replug(self) -> None:
        self._unplug()
        self.link = self.moves or self.link
        self.open()

    def _unplug(self) -> None:
        if self._ends is not None:
            self.link.unlink(missing_ok=True)
            self._old += self._ends
        self._ends = None

    @property
    def connected(self) -> bool:
        return self._ends is not None


class UsbLine(PtyLine):
    """A USB printer's device: whatever breaks the talk makes it vanish, and come back as another
    device."""

    def reset(self) -> None:
        self.replug()
