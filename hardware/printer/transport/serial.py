"""Serial ports through pyserial: those of this machine, and those it reaches by a URL."""

from __future__ import annotations

import os
import socket
import termios
import time
from contextlib import suppress
from dataclasses import dataclass
from threading import Event, Thread
from typing import TYPE_CHECKING

from hardware.printer.timing import Timing
from hardware.printer.transport.bell import Doorbell
from hardware.printer.transport.link import SLICE, Link, LinkError

if TYPE_CHECKING:
    import serial

_PUMP_BUFFER = 512
"""Small, so that what is called sent has nearly left."""


@dataclass(frozen=True, slots=True)
class SerialPort:
    """A device file or a URL of pyserial, its speed, and `rtscts`, `xonxoff` or `none`."""

    url: str
    baud: int
    flow: str


class SerialLink(Link):
    """A serial port of this machine; its flow control keeps small printer buffers whole."""

    notices_restart = False

    def __init__(self, port: serial.Serial, timing: Timing, door: Doorbell | None) -> None:
        super().__init__(timing, door)
        self._port = port
        self.octets_per_s = port.baudrate / 10
        # A terminal says that it takes more only once nearly all that it has is gone: a page of it
        # at 19,200 baud would look like a printer that stands still for two seconds.
        self._burst = max(64, int(self.octets_per_s * timing.blink / 4))

    def fileno(self) -> int:
        return int(self._port.fileno())

    def pending(self) -> int:
        """Bytes that still wait in the kernel for the printer to be ready."""
        try:
            return int(self._port.out_waiting)
        except (OSError, termios.error):
            return 0

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


class PumpedLink(Link):
    """A port of pyserial without a descriptor (`rfc2217://`): two threads carry its bytes.

    Opening such a port blocks as long as pyserial likes, so a thread does that too. One byte
    through the pair of sockets says that it is open; their end, that it is not or no longer.
    """

    notices_restart = False

    def __init__(
        self, place: SerialPort, timing: Timing, stop: Event, door: Doorbell | None
    ) -> None:
        super().__init__(timing, door)
        self.octets_per_s = place.baud / 10
        self._near, self._far = socket.socketpair()
        self._near.setblocking(False)
        for end in (self._near, self._far):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _PUMP_BUFFER)
        self._trouble = ""
        self._outward = Thread(target=self._pump_out, args=(place,), daemon=True)
        self._outward.start()
        try:
            self._wait_open(stop)
        except LinkError as broken:
            self._near.close()
            raise LinkError("unreachable", self._trouble or broken.detail) from broken

    def _wait_open(self, stop: Event) -> None:
        deadline = time.monotonic() + self._timing.connect
        while not self.receive(SLICE):
            if stop.is_set() or time.monotonic() > deadline:
                raise LinkError("unreachable", "no answer in time")

    def fileno(self) -> int:
        return self._near.fileno()

    def close(self) -> None:
        with suppress(OSError):
            self._near.shutdown(socket.SHUT_WR)
            if not self._aborted:
                self._outward.join(self._timing.drain)
        self._near.close()

    def _octets(self) -> bytes:
        return self._near.recv(4096)

    def _put(self, data: bytes) -> int:
        return self._near.send(data)

    def _pump_out(self, place: SerialPort) -> None:
        with self._far:
            try:
                port = opened(place)
            except (OSError, ValueError) as broken:
                self._trouble = str(broken)
                return
            inward = Thread(target=self._pump_in, args=(port,), daemon=True)
            with suppress(OSError):
                self._far.send(b"+")
                inward.start()
                while data := self._far.recv(_PUMP_BUFFER):
                    port.write(data)
            with suppress(OSError):
                port.close()
                self._far.shutdown(socket.SHUT_RDWR)
            if inward.is_alive():
                inward.join()

    def _pump_in(self, port: serial.Serial) -> None:
        with suppress(OSError):
            while data := port.read(1):
                self._far.send(data)
        with suppress(OSError):
            self._far.shutdown(socket.SHUT_RDWR)


def opened(place: SerialPort) -> serial.Serial:
    """The port, open. Its reads wait for ever where a thread does nothing else."""
    import serial

    port: serial.Serial = serial.serial_for_url(place.url, do_not_open=True)
    port.baudrate = place.baud
    port.rtscts = place.flow == "rtscts"
    port.xonxoff = place.flow == "xonxoff"
    if _has_descriptor(port):
        port.exclusive = True
    port.open()
    return port


def open_serial(place: SerialPort, timing: Timing, stop: Event, door: Doorbell | None) -> Link:
    """Open a port; one without a descriptor gets threads that give it one.

    Raises:
        LinkError: it is not there, or taken (`unreachable`).
    """
    import serial

    try:
        if not _has_descriptor(serial.serial_for_url(place.url, do_not_open=True)):
            return PumpedLink(place, timing, stop, door)
        port = opened(place)
        port.timeout = port.write_timeout = 0
        _ignore_breaks(port)
        return SerialLink(port, timing, door)
    except (OSError, ValueError, termios.error) as broken:
        raise LinkError("unreachable", str(broken)) from broken


def _ignore_breaks(port: serial.Serial) -> None:
    """A printer that loses its power lets go of the line, and that shall not be read as a 0, which
    is an answer to GS r. pyserial sets this back whenever a property of the port is changed."""
    attributes = termios.tcgetattr(port.fileno())
    attributes[0] |= termios.IGNBRK
    termios.tcsetattr(port.fileno(), termios.TCSANOW, attributes)


def _has_descriptor(port: serial.Serial) -> bool:
    """Only ports of this machine are driven by their descriptor."""
    import serial

    return isinstance(port, serial.Serial)
