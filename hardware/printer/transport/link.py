"""The way to a printer: TCP 9100 or a serial port, with a deadline on every step.

A write that returns means only that the bytes left us. Answers are read while writing, because
a printer in trouble says so first and stops reading then.
"""

from __future__ import annotations

import os
import select
import socket
import termios
import time
from abc import ABC, abstractmethod
from contextlib import suppress
from threading import Event
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from hardware.printer.timing import Timing

if TYPE_CHECKING:
    import serial

_SEND_BUFFER = 8192
"""Small, so that a printer that stops reading is noticed within the same slip."""
_SLICE = 0.1
"""Longest single wait while something is under way: how soon `abort` is obeyed."""
_TCP_PER_S = 100_000.0


class LinkError(Exception):
    """The printer cannot be reached, or no longer; `code` says how, for the catalogue.

    `unreachable` no connection; `closed` the other end went; `stalled` it stopped reading;
    `silent` it did not answer; `stopped` we were told to end.
    """

    def __init__(self, code: str, detail: str = "", sent: int = 0) -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail
        self.sent = sent
        """Bytes of the present write that had left us; more may not have."""


class Bell:
    """Wakes a thread that sleeps on a descriptor; ringing twice is ringing once."""

    def __init__(self) -> None:
        self._heard, self._rung = socket.socketpair()
        self._heard.setblocking(False)
        self._rung.setblocking(False)

    def fileno(self) -> int:
        return self._heard.fileno()

    def ring(self) -> None:
        with suppress(OSError):  # full: it rings already; closed: nobody listens any more
            self._rung.send(b"!")

    def toll(self) -> None:
        """Ring for good: `hush` has no effect any more."""
        self._rung.close()

    def hush(self) -> None:
        with suppress(BlockingIOError):
            while self._heard.recv(64):
                pass

    def wait(self, seconds: float) -> None:
        """Sleep until it rings or `seconds` are over."""
        select.select([self], [], [], max(seconds, 0))

    def close(self) -> None:
        self._heard.close()
        self._rung.close()


class Link(ABC):
    """One connection. One thread uses it; `abort` alone may come from another."""

    octets_per_s: float

    def __init__(self, timing: Timing) -> None:
        self._timing = timing
        self._inbox = bytearray()
        self._aborted = False

    def send(self, data: bytes) -> int:
        """Write `data`; the number of bytes that left, less than all when the printer stalls.

        Raises:
            LinkError: the connection broke; how much of what left us arrived is unknown.
        """
        sent, deadline = 0, time.monotonic() + self._timing.write
        try:
            while sent < len(data) and time.monotonic() < deadline:
                readable, writable = self._select([self], [self], _SLICE)
                if readable:
                    self._inbox += self._read()
                if writable and (written := self._write(data[sent : sent + _SEND_BUFFER])):
                    sent += written
                    deadline = time.monotonic() + self._timing.write
        except LinkError as broken:
            raise LinkError(broken.code, broken.detail, sent) from broken
        return sent

    def receive(self, patience: float, bell: Bell | None = None) -> bytes:
        """What the printer said, waiting at most `patience` seconds or until `bell` rings.

        Raises:
            LinkError: the connection broke.
        """
        deadline = time.monotonic() + patience
        while not self._inbox:
            rest = max(deadline - time.monotonic(), 0)
            sources: list[Link | Bell] = [self] if bell is None else [self, bell]
            # A bell rung by `abort` ends a long sleep; without one the sleep is sliced.
            readable, _ = self._select(sources, [], rest if bell else min(rest, _SLICE))
            if self in readable:
                self._inbox += self._read()
            elif readable or rest == 0:
                break
        heard, self._inbox = bytes(self._inbox), bytearray()
        return heard

    def abort(self) -> None:
        """Make the owner's next or present step end with `LinkError('stopped')`."""
        self._aborted = True

    @abstractmethod
    def fileno(self) -> int: ...

    @abstractmethod
    def close(self) -> None:
        """Let what was sent arrive, then close. Never raises."""

    @abstractmethod
    def _octets(self) -> bytes:
        """What is there; empty at the end of the connection."""

    @abstractmethod
    def _put(self, data: bytes) -> int: ...

    def _select(
        self, readers: list[Link | Bell], writers: list[Link], patience: float
    ) -> tuple[list[Link | Bell], list[Link]]:
        if self._aborted:
            raise LinkError("stopped")
        try:
            readable, writable, _ = select.select(readers, writers, [], patience)
        except (OSError, ValueError) as broken:
            raise LinkError("closed", str(broken)) from broken
        return readable, writable

    def _read(self) -> bytes:
        try:
            data = self._octets()
        except BlockingIOError:
            return b""
        except (OSError, termios.error) as broken:
            raise LinkError("closed", str(broken)) from broken
        if not data:
            raise LinkError("closed", "end of connection")
        return data

    def _write(self, data: bytes) -> int:
        try:
            return self._put(data)
        except BlockingIOError:
            return 0
        except (OSError, termios.error) as broken:
            raise LinkError("closed", str(broken)) from broken


class TcpLink(Link):
    """Raw TCP, as printers take it on port 9100."""

    octets_per_s = _TCP_PER_S

    def __init__(self, host: str, port: int, timing: Timing, stop: Event) -> None:
        super().__init__(timing)
        try:
            family, kind, protocol, _, address = socket.getaddrinfo(
                host, port, type=socket.SOCK_STREAM
            )[0]
            self._socket = socket.socket(family, kind, protocol)
        except OSError as broken:
            raise LinkError("unreachable", str(broken)) from broken
        try:
            self._connect(address, stop)
        except LinkError:
            self._socket.close()
            raise

    def _connect(self, address: tuple[Any, ...], stop: Event) -> None:
        deadline = time.monotonic() + self._timing.connect
        writable: list[socket.socket] = []
        try:
            self._configure()
            with suppress(BlockingIOError):
                self._socket.connect(address)
            while not writable and not stop.is_set() and time.monotonic() < deadline:
                _, writable, _ = select.select([], [self._socket], [], _SLICE)
            error = self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        except OSError as broken:
            raise LinkError("unreachable", str(broken)) from broken
        if error or not writable:
            raise LinkError("unreachable", os.strerror(error) if error else "no answer in time")

    def _configure(self) -> None:
        options = [
            (socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER),
            (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
            (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
        ]
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            unacknowledged_ms = int(1000 * self._timing.write)
            options.append((socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, unacknowledged_ms))
        self._socket.setblocking(False)
        for level, option, value in options:
            self._socket.setsockopt(level, option, value)

    def fileno(self) -> int:
        return self._socket.fileno()

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


class SerialLink(Link):
    """A serial port through pyserial; its flow control keeps small printer buffers whole."""

    def __init__(self, device: str, baud: int, flow: str, timing: Timing) -> None:
        import serial

        super().__init__(timing)
        self.octets_per_s = baud / 10
        try:
            self._port: serial.Serial = serial.Serial(
                device,
                baud,
                timeout=0,
                write_timeout=0,
                rtscts=flow == "rtscts",
                xonxoff=flow == "xonxoff",
                exclusive=True,
            )
        except (OSError, ValueError, termios.error) as broken:
            raise LinkError("unreachable", str(broken)) from broken

    def fileno(self) -> int:
        return int(self._port.fileno())

    def close(self) -> None:
        deadline = time.monotonic() + (0 if self._aborted else self._timing.drain)
        with suppress(OSError, termios.error):
            while self._port.out_waiting and time.monotonic() < deadline:
                time.sleep(0.01)  # a terminal has no event for "all sent" with a deadline
            # The kernel would hold a close for half a minute on a printer that takes nothing.
            self._port.reset_output_buffer()
        with suppress(OSError, termios.error):
            self._port.close()

    def _octets(self) -> bytes:
        return os.read(self._port.fileno(), 4096)

    def _put(self, data: bytes) -> int:
        return os.write(self._port.fileno(), data)


def open_link(address: str, timing: Timing, stop: Event) -> Link:
    """Connect to `tcp://HOST:PORT` or `serial:///dev/NAME?baud=19200&flow=rtscts|xonxoff|none`.

    `stop` ends the wait for a connection early.

    Raises:
        LinkError: nobody there in time (`unreachable`).
        ValueError: the address is neither of the two.
    """
    parts = urlsplit(address)
    if parts.scheme == "tcp" and parts.hostname and parts.port:
        return TcpLink(parts.hostname, parts.port, timing, stop)
    if parts.scheme == "serial" and parts.path:
        options = parse_qs(parts.query)
        baud, flow = options.get("baud", ["19200"])[0], options.get("flow", ["rtscts"])[0]
        return SerialLink(parts.path, int(baud), flow, timing)
    raise ValueError(f"not a printer address: {address!r}")
