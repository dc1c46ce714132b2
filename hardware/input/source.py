"""The driver of one input device: one thread, its sole owner, for as long as it takes."""

from __future__ import annotations

import errno
import threading
import time
from collections.abc import Mapping, Sequence
from typing import Protocol

from common.centre.inputs.profile import KeypadProfile
from common.domain.refusal import Trouble
from hardware.input.device import Stream, open_device
from hardware.input.keypad import KeypadDecoder
from hardware.input.model import InputHealth, InputTaker, Reason
from hardware.input.scanner import CodeReader, Repeats
from hardware.sign.port import PORT_ERRORS

_POLL_S = 0.1
"""How long a silence may go unnoticed, which may end a code or show that a frame was none."""
_REST_S = 0.5
"""How long a wish to stop may, where nobody has spoken for a while."""
_AFTERWARDS_S = 1.0
_FIRST_RETRY_S = 0.25
_LONGEST_RETRY_S = 5.0
_SCANNER_BAUD, _SCANNER_FRAMING = 9600, "8N1"

_REASONS = {
    errno.ENOENT: Reason.MISSING,
    errno.ENXIO: Reason.MISSING,
    errno.ENODEV: Reason.MISSING,
    errno.EBUSY: Reason.BUSY,
    errno.EAGAIN: Reason.BUSY,
    errno.EACCES: Reason.DENIED,
    errno.EPERM: Reason.DENIED,
}


class Listener(Protocol):
    """Makes news for a taker out of what a device sends."""

    def take(self, data: bytes, now: float) -> None:
        """Something was heard."""

    def idle(self, now: float) -> None:
        """Nothing was heard until `now`."""

    def forget(self) -> None:
        """The device was interrupted."""


class Keypads:
    """The keypads of one line by address, or the only one, at 0, where frames have none."""

    def __init__(
        self, profile: KeypadProfile, keypads: Mapping[int, str], taker: InputTaker
    ) -> None:
        self._decoder = KeypadDecoder(profile)
        self._keypads = keypads
        self._taker = taker

    def take(self, data: bytes, now: float) -> None:
        """As in `Listener`."""
        for press in self._decoder.take(data, now):
            if press.address in self._keypads:
                self._taker.on_key(self._keypads[press.address], press.key)

    def idle(self, now: float) -> None:
        """As in `Listener`."""
        self._decoder.idle(now)

    def forget(self) -> None:
        """As in `Listener`."""
        self._decoder.forget()


class Scanner:
    """A scanner alone on its line."""

    def __init__(self, scanner: str, taker: InputTaker) -> None:
        self._reader = CodeReader()
        self._repeats = Repeats()
        self._scanner = scanner
        self._taker = taker

    def take(self, data: bytes, now: float) -> None:
        """As in `Listener`."""
        self._tell(self._reader.take(data, now), now)

    def idle(self, now: float) -> None:
        """As in `Listener`."""
        self._tell(self._reader.idle(now), now)

    def forget(self) -> None:
        """As in `Listener`."""
        self._reader.forget()

    def _tell(self, codes: list[str], now: float) -> None:
        for code in codes:
            if self._repeats.is_new(code, now):
                self._taker.on_scan(self._scanner, code)


class News:
    """Says how a device is, once: while it stays away for the same reason there is no news."""

    def __init__(self, devices: Sequence[str], taker: InputTaker) -> None:
        """`devices`: whose health it is."""
        self._devices = devices
        self._taker = taker
        self._told: InputHealth | None = None

    def tell(self, health: InputHealth) -> None:
        """Say it if it is news."""
        if self._told is not None and self._told.reason is health.reason:
            return
        self._told = health
        for device in self._devices:
            self._taker.health(device, health)


class InputSource:
    """A device and the thread that listens to it."""

    def __init__(
        self,
        address: str,
        devices: Sequence[str],
        listener: Listener,
        taker: InputTaker,
        *,
        baud: int = _SCANNER_BAUD,
        framing: str = _SCANNER_FRAMING,
    ) -> None:
        """`address` as in `hardware.input.device.open_device`; `devices`: whose health it is."""
        self._address = address
        self._baud, self._framing = baud, framing
        self._listener = listener
        self._news = News(tuple(devices), taker)
        self._failures = 0
        self._stop = threading.Event()
        # A daemon: opening an unreachable `socket://` cannot be interrupted.
        self._thread = threading.Thread(target=self._run, name=f"input {address}", daemon=True)

    @property
    def alive(self) -> bool:
        """Whether the thread is at work."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin; a device that is not there yet is waited for."""
        self._thread.start()

    def stop(self, timeout: float | None = 2.0) -> None:
        """End within about half a second and give the device back. Waits at most `timeout` s."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join(timeout)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                device = open_device(self._address, self._baud, self._framing)
            except (Trouble, *PORT_ERRORS) as error:
                self._offline(why(error), error)
            else:
                self._serve(device)

    def _serve(self, device: Stream) -> None:
        """Hold the device as long as it lasts."""
        self._failures = 0
        self._listener.forget()
        self._news.tell(InputHealth())
        try:
            self._listen(device)
        except PORT_ERRORS as error:
            self._offline(Reason.LOST, error)
        finally:
            device.close()

    def _listen(self, device: Stream) -> None:
        heard_at = time.monotonic()
        while not self._stop.is_set():
            # From before the wait: that nothing came is certain only up to there.
            asked_at = time.monotonic()
            lately = asked_at - heard_at < _AFTERWARDS_S
            data = device.hear(_POLL_S if lately else _REST_S)
            if data:
                heard_at = time.monotonic()
                self._listener.take(data, heard_at)
            else:
                self._listener.idle(asked_at)

    def _offline(self, reason: Reason, error: Exception) -> None:
        self._news.tell(InputHealth(reason, str(error)))
        self._failures += 1
        # To look for a missing device costs nothing; everything else is tried ever more rarely.
        soon = reason in {Reason.MISSING, Reason.LOST}
        times = 1 if soon else 2 ** min(self._failures - 1, 10)
        self._stop.wait(min(_LONGEST_RETRY_S, _FIRST_RETRY_S * times))


def keypad_source(
    address: str, profile: KeypadProfile, keypads: Mapping[int, str], taker: InputTaker
) -> InputSource:
    """The keypads, or the rating pads, of one line."""
    listener = Keypads(profile, keypads, taker)
    devices = tuple(keypads.values())
    return InputSource(
        address, devices, listener, taker, baud=profile.baud, framing=profile.framing
    )


def scanner_source(address: str, scanner: str, taker: InputTaker) -> InputSource:
    """One scanner."""
    return InputSource(address, (scanner,), Scanner(scanner, taker), taker)


def why(error: Exception) -> Reason:
    """Why a device could not be opened."""
    if isinstance(error, Trouble) and error.code == "sign_url":
        return Reason.BAD_ADDRESS
    cause = error.__cause__ if isinstance(error, Trouble) else error
    return _REASONS.get(getattr(cause, "errno", None) or 0, Reason.FAILED)
