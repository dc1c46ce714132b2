"""The driver of one line of signs: one thread, sole owner of the port.

It makes the boards agree with what is wanted, again and again, for as long as it takes. It
knows nothing of desks or tickets.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence

from common.domain.refusal import Refusal, Trouble
from hardware.sign.model import Sign, SignHealth, SignSource, SignState
from hardware.sign.port import PORT_ERRORS, Port, wire_s
from hardware.sign.schedule import Planned, Reason, Schedule

REFRESH_S = 5.0
BLINK_S = 4.0
_POLL_S = 0.1
"""How long a lost port or a wish to stop may go unnoticed."""
_FIRST_RETRY_S = 0.25
_LONGEST_RETRY_S = 5.0


class SignBus:
    """The signs on the port at `url` and the thread that writes to them."""

    def __init__(
        self,
        url: str,
        signs: Sequence[Sign],
        source: SignSource,
        *,
        baud: int = 9600,
        refresh_s: float = REFRESH_S,
        blink_s: float = BLINK_S,
    ) -> None:
        """`url`: a device path or a pyserial URL; `signs`: all boards of this line, each id and
        address once; `refresh_s`: how often each board is sent again; `blink_s`: how long a new
        call blinks.

        Raises:
            Refusal: `sign_address`, when the protocol has no such address.
        """
        self._url = url
        self._baud = baud
        self._signs = {sign.id: sign for sign in signs}
        self._source = source
        slot_s = max((_slot_s(sign, baud) for sign in signs), default=_POLL_S)
        self._schedule = Schedule(
            [sign.id for sign in signs], slot_s, refresh_s=refresh_s, blink_s=blink_s
        )
        self._reread_s = refresh_s
        self._reread_at = 0.0
        self._healths: dict[str, SignHealth] = {}
        self._failures = 0
        self._stop = threading.Event()
        # A daemon: opening an unreachable `socket://` cannot be interrupted.
        self._thread = threading.Thread(target=self._run, name=f"signs {url}", daemon=True)

    @property
    def alive(self) -> bool:
        """Whether the thread is at work."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin; a port that is not there yet is waited for."""
        self._thread.start()

    def stop(self, timeout: float | None = 2.0) -> None:
        """End within about 0.1 s and leave the boards as they are. Waits at most `timeout` s."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join(timeout)

    def _run(self) -> None:
        self._read_desired()
        while not self._stop.is_set():
            try:
                self._serve()
            except Trouble as trouble:
                self._lost(trouble)
                self._stay_away(_retry_s(trouble, self._failures))

    def _serve(self) -> None:
        """Hold the port as long as it lasts.

        Raises:
            Trouble: it could not be opened, or `sign_port_lost`.
        """
        port = Port.open(self._url, self._baud)
        try:
            self._drive(port)
        except PORT_ERRORS as error:
            port.abandon()
            raise Trouble("sign_port_lost", url=self._url, reason=str(error)) from error
        finally:
            port.close()

    def _drive(self, port: Port) -> None:
        """Keep the boards in agreement until told to stop or the port goes away."""
        self._schedule.forget(time.monotonic())
        line_free_at = 0.0
        while not self._stop.is_set():
            now = time.monotonic()
            if now >= self._reread_at:
                self._read_desired()
            planned = self._schedule.next(now) if now >= line_free_at else None
            if planned is not None:
                line_free_at = time.monotonic() + self._send(port, planned)
                continue
            port.poll()
            wait_s = line_free_at - now if now < line_free_at else self._schedule.wait_s(now)
            if self._source.wait_change(min(wait_s, _POLL_S)):
                self._read_desired()

    def _send(self, port: Port, planned: Planned) -> float:
        """Put one frame on the line; return for how long it occupies it, in seconds."""
        sign = self._signs[planned.sign_id]
        refused: Refusal | None = None
        try:
            frame = sign.codec.encode(sign.address, planned.text)
        except Refusal as refusal:
            # A dark board is better than a number that is no longer true.
            refused = refusal
            frame = sign.codec.encode(sign.address, "")
        on_line_s = port.write(frame)
        now = time.monotonic()
        self._failures = 0
        self._schedule.sent(planned, now)
        if planned.reason is not Reason.BLINK:
            self._tell(sign.id, _health_after(planned.text, now, refused))
        return on_line_s + sign.codec.gap_s

    def _lost(self, trouble: Trouble) -> None:
        """Say of every sign that it cannot be reached."""
        self._failures += 1
        desired = self._source.desired()
        for sign_id in self._signs:
            wanted, last = desired.get(sign_id), self._healths.get(sign_id)
            health = SignHealth(
                SignState.OFFLINE,
                desired=None if wanted is None else wanted.text,
                sent=None if last is None else last.sent,
                sent_at=None if last is None else last.sent_at,
                failures=self._failures,
                trouble=trouble.code,
                evidence=str(trouble.params.get("reason", "")),
            )
            self._tell(sign_id, health)

    def _stay_away(self, seconds: float) -> None:
        """Wait before the next opening, still noting in which order signs change."""
        until = time.monotonic() + seconds
        while not self._stop.is_set() and (left := until - time.monotonic()) > 0:
            if self._source.wait_change(min(left, _POLL_S)):
                self._read_desired()

    def _read_desired(self) -> None:
        now = time.monotonic()
        self._reread_at = now + self._reread_s
        self._schedule.want(self._source.desired(), now)

    def _tell(self, sign_id: str, health: SignHealth) -> None:
        self._healths[sign_id] = health
        self._source.health(sign_id, health)


def _health_after(text: str, now: float, refused: Refusal | None) -> SignHealth:
    if refused is None:
        return SignHealth(SignState.SENT, desired=text, sent=text, sent_at=now)
    return SignHealth(
        SignState.UNSHOWABLE,
        desired=text,
        sent="",
        sent_at=now,
        trouble=refused.code,
        evidence=str(refused.params),
    )


def _slot_s(sign: Sign, baud: int) -> float:
    return wire_s(len(sign.codec.encode(sign.address, "")), baud) + sign.codec.gap_s


def _retry_s(trouble: Trouble, failures: int) -> float:
    """Seconds until the next opening. To look for a missing device costs nothing, so it is
    found soon after it is plugged in; everything else is asked ever more rarely."""
    if trouble.code == "sign_port_missing":
        return _FIRST_RETRY_S
    return float(min(_LONGEST_RETRY_S, _FIRST_RETRY_S * 2 ** min(failures - 1, 10)))
