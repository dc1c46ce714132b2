"""A serial port behind five methods: the only place of the sign family that knows pyserial."""

from __future__ import annotations

import contextlib
import errno
import termios

import serial

from common.domain.refusal import Trouble

PORT_ERRORS = (OSError, termios.error)
"""What a port that went away raises: pyserial lets `termios.error` through, which is no OSError."""

_BUSY = {errno.EAGAIN, errno.EBUSY}
_MISSING = {errno.ENOENT, errno.ENXIO, errno.ENODEV}
_BITS_PER_BYTE = 10  # start, eight data, stop
_WRITE_TIMEOUT_S = 0.5


def wire_s(size: int, baud: int) -> float:
    """Seconds that `size` bytes take on a line of `baud` bits per second, 8N1."""
    return size * _BITS_PER_BYTE / baud


class Port:
    """An open line, owned by one thread and locked against a second opener who asks."""

    def __init__(self, line: serial.Serial, baud: int) -> None:
        self._line = line
        self._baud = baud

    @classmethod
    def open(cls, url: str, baud: int) -> Port:
        """Open a device path or any URL of pyserial (`socket://`, `rfc2217://`), 8N1.

        Raises:
            Trouble: `sign_port_busy` when another owner holds it, `sign_port_missing` when there
                is no such device, `sign_url` for a URL that nobody understands,
                `sign_port_failed` for the rest; each with `url` and the system's `reason`.
        """
        try:
            line = serial.serial_for_url(
                url, baudrate=baud, timeout=0, write_timeout=_WRITE_TIMEOUT_S, exclusive=True
            )
        except ValueError as error:
            raise Trouble("sign_url", url=url, reason=str(error)) from error
        except PORT_ERRORS as error:
            raise _trouble(error, url) from error
        return cls(line, baud)

    def write(self, frame: bytes) -> float:
        """Hand `frame` to the line; return the seconds it takes there.

        The time is computed, since waiting for the line to drain has no time limit.

        Raises:
            OSError, termios.error: the port went away, or took nothing for half a second.
        """
        self._line.write(frame)
        return wire_s(len(frame), self._baud)

    def poll(self) -> None:
        """Read away whatever came back (noise, the echo of the adapter).

        Raises:
            OSError, termios.error: the port went away; this is how an idle bus notices.
        """
        waiting = self._line.in_waiting
        if waiting:
            self._line.read(waiting)

    def close(self) -> None:
        """Give the line back after what was written has left."""
        with contextlib.suppress(*PORT_ERRORS):
            self._line.close()

    def abandon(self) -> None:
        """Give a broken line back at once; what it did not take is lost."""
        with contextlib.suppress(*PORT_ERRORS):
            self._line.reset_output_buffer()
        self.close()


def _trouble(error: Exception, url: str) -> Trouble:
    number = getattr(error, "errno", None)
    if number in _BUSY:
        return Trouble("sign_port_busy", url=url, reason=str(error))
    if number in _MISSING:
        return Trouble("sign_port_missing", url=url, reason=str(error))
    return Trouble("sign_port_failed", url=url, reason=str(error))
