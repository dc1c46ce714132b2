"""Raw TCP, as printers take it on port 9100."""

from __future__ import annotations

import fcntl
import os
import select
import socket
import struct
import termios
import time
from contextlib import suppress
from threading import Event
from typing import Any

from hardware.printer.timing import Timing
from hardware.printer.transport.bell import Doorbell
from hardware.printer.transport.link import SEND_BUFFER, SLICE, Descriptor, Link, LinkError


class TcpLink(Link):
    """One connection to a printer's port; most printers have room for a single one."""

    octets_per_s = 100_000.0

    def __init__(
        self, host: str, port: int, timing: Timing, stop: Event, door: Doorbell | None
    ) -> None:
        super().__init__(timing, door)
        trouble = LinkError("unreachable", "the name has no address")
        for family, kind, protocol, _, address in _addresses(host, port):
            try:
                self._socket = socket.socket(family, kind, protocol)
            except OSError as broken:
                trouble = LinkError("unreachable", str(broken))
                continue
            try:
                self._connect(address, stop)
            except LinkError as broken:
                self._socket.close()
                trouble = broken
            else:
                return
        raise trouble

    def _connect(self, address: tuple[Any, ...], stop: Event) -> None:
        deadline = time.monotonic() + self._timing.connect
        writable: list[Descriptor] = []
        try:
            self._configure()
            with suppress(BlockingIOError):
                self._socket.connect(address)
            while not writable and not stop.is_set() and time.monotonic() < deadline:
                _, writable = self._select([], [self._socket], SLICE)
            error = self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        except OSError as broken:
            raise LinkError("unreachable", str(broken)) from broken
        if error or not writable:
            raise LinkError("unreachable", os.strerror(error) if error else "no answer in time")

    def _configure(self) -> None:
        options = [
            (socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER),
            (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
            (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
        ]
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            # The kernel also counts the time in which a printer without paper takes nothing more.
            unacknowledged_ms = int(1000 * max(self._timing.write, self._timing.operator))
            options.append((socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, unacknowledged_ms))
        self._socket.setblocking(False)
        for level, option, value in options:
            self._socket.setsockopt(level, option, value)

    def fileno(self) -> int:
        return self._socket.fileno()

    def pending(self) -> int:
        """Bytes that the other machine has not acknowledged."""
        try:
            answer = fcntl.ioctl(self._socket, termios.TIOCOUTQ, bytes(4))
        except OSError:
            return 0
        return int(struct.unpack("i", answer)[0])

    def close(self) -> None:
        # Closing with unread answers makes the kernel send RST, and the printer would throw
        # away what it has not read yet: so finish writing, read to the end, then close.
        deadline = time.monotonic() + (0 if self._aborted else self._timing.drain)
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)
            while (rest := deadline - time.monotonic()) > 0:
                if select.select([self._socket], [], [], rest)[0] and not self._octets():
                    break
        self._socket.close()

    def _octets(self) -> bytes:
        return self._socket.recv(4096)

    def _put(self, data: bytes) -> int:
        return self._socket.send(data)


class ServerLink(TcpLink):
    """A serial printer behind a device server: the connection is that of the server, and stands
    while the printer is switched off and on."""

    notices_restart = False


def _addresses(host: str, port: int) -> list[tuple[Any, ...]]:
    """All that the name stands for: a printer may have the second of them only."""
    try:
        return list(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    except OSError as broken:
        raise LinkError("unreachable", str(broken)) from broken
