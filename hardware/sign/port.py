"""A serial port behind a few methods: the only place of the sign family that knows pyserial."""

from __future__ import annotations

import contextlib
import errno
import select
import termios
import time
from collections.abc import Callable

import serial
import serial.rs485

from common.centre.signs.line import LineSettings
from common.domain.refusal import Trouble
from hardware.sign.exchange import Exchange, Verdict

PORT_ERRORS = (OSError, termios.error)
"""What a port that went away raises: pyserial lets `termios.error` through, which is no OSError."""

_BUSY = {errno.EAGAIN, errno.EBUSY}
_MISSING = {errno.ENOENT, errno.ENXIO, errno.ENODEV}
_WRITE_TIMEOUT_S = 0.5
_NO_EVENT_S = 0.002
"""How often a port without a descriptor is looked at."""


class Port:
    """An open line, owned by one thread and locked against a second opener who asks."""

    def __init__(self, line: serial.Serial, place: LineSettings, look_s: float) -> None:
        self._line = line
        self._place = place
        self._has_descriptor = _has_descriptor(line)
        self._look_s = look_s
        self._tap: Callable[[bytes], None] | None = None

    @classmethod
    def open(cls, place: LineSettings, *, look_s: float = _NO_EVENT_S) -> Port:
        """Open a device path or any URL of pyserial (`socket://`, `rfc2217://`). `look_s`: how
        often it is looked at where nothing tells that something has come.

        Raises:
            Trouble: `sign_port_busy` when another owner holds it, `sign_port_missing` when there
                is no such device, `sign_url` for a URL that nobody understands,
                `sign_port_failed` for the rest; each with `url` and the system's `reason`.
        """
        try:
            line = serial.serial_for_url(
                place.url,
                baudrate=place.baud,
                bytesize=place.data_bits,
                parity=place.parity,
                stopbits=place.stop_bits,
                timeout=0,
                write_timeout=_WRITE_TIMEOUT_S,
                exclusive=True,
            )
        except ValueError as error:
            raise Trouble("sign_url", url=place.url, reason=str(error)) from error
        except PORT_ERRORS as error:
            raise _trouble(error, place.url) from error
        with contextlib.suppress(*PORT_ERRORS, ValueError, AttributeError):
            # FTDI adapters else keep an answer back for 16 ms.
            line.set_low_latency_mode(True)
        if place.rs485:
            # Most adapters turn round by themselves, and most drivers know nothing of it.
            with contextlib.suppress(*PORT_ERRORS, ValueError):
                line.rs485_mode = serial.rs485.RS485Settings()
        return cls(line, place, look_s)

    def let_hear(self, take: Callable[[bytes], None]) -> None:
        """Give somebody else everything that is heard from now on, whatever it was heard for."""
        self._tap = take

    def write(self, frame: bytes) -> float:
        """Hand `frame` to the line; return the seconds it takes there.

        The time is computed, since waiting for the line to drain has no time limit.

        Raises:
            OSError, termios.error: the port went away, or took nothing for half a second.
        """
        self._line.write(frame)
        return self._place.wire_s(len(frame))

    def heard(self) -> bytes:
        """Whatever has come back: answers, noise, the echo of the adapter.

        Raises:
            OSError, termios.error: the port went away; this is how an idle bus notices.
        """
        waiting = self._line.in_waiting
        heard = bytes(self._line.read(waiting)) if waiting else b""
        if heard and self._tap is not None:
            self._tap(heard)
        return heard

    def hear(self, patience_s: float) -> bytes:
        """The same, waiting for something at most so long.

        Raises:
            OSError, termios.error: as in `heard`.
        """
        until = time.monotonic() + patience_s
        while not (heard := self.heard()) and (left := until - time.monotonic()) > 0:
            if self._has_descriptor:
                select.select([self._line.fileno()], [], [], left)
            else:
                time.sleep(min(left, self._look_s))
        return heard

    def close(self) -> None:
        """Give the line back after what was written has left."""
        with contextlib.suppress(*PORT_ERRORS):
            self._line.close()

    def abandon(self) -> None:
        """Give a broken line back at once; what it did not take is lost."""
        with contextlib.suppress(*PORT_ERRORS):
            self._line.reset_output_buffer()
        self.close()


def say(port: Port, exchange: Exchange) -> tuple[Verdict, bytes]:
    """Say one thing and hear the answer, with all that was heard; where none is expected the line
    is still busy with what was said.

    Raises:
        OSError, termios.error: the port went away.
    """
    earlier = port.heard()  # it answers nothing that we are about to say
    if exchange.follows and exchange.answer and exchange.answer.refuses(earlier):
        return Verdict.REFUSED, earlier
    written = time.monotonic()
    on_line_s = port.write(exchange.request)
    if exchange.answer is None:
        return Verdict.UNDERSTOOD, b""
    heard, verdict = b"", Verdict.NOTHING_YET
    until = written + on_line_s + exchange.answer.patience_s
    while verdict is Verdict.NOTHING_YET and (left := until - time.monotonic()) > 0:
        heard += port.hear(left)
        verdict = exchange.answer.judge(heard)
    if verdict is Verdict.NOTHING_YET and exchange.answer.contradicted(heard):
        return Verdict.DIFFERS, heard
    return verdict, heard


def _has_descriptor(line: serial.Serial) -> bool:
    """Whether one can wait for it; `rfc2217://` reads in a thread of its own."""
    try:
        return line.fileno() >= 0
    except (OSError, AttributeError):
        return False


def _trouble(error: Exception, url: str) -> Trouble:
    number = getattr(error, "errno", None)
    if number in _BUSY:
        return Trouble("sign_port_busy", url=url, reason=str(error))
    if number in _MISSING:
        return Trouble("sign_port_missing", url=url, reason=str(error))
    return Trouble("sign_port_failed", url=url, reason=str(error))
