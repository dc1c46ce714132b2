"""The driver of one line of signs: one thread, sole owner of the port.

It makes the boards agree with what is wanted, again and again, for as long as it takes. It
knows nothing of desks or tickets.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import replace

from common.centre.signs.line import LineSettings, settings
from common.domain.refusal import Refusal, Trouble
from hardware.sign.exchange import Exchange, Verdict
from hardware.sign.model import Companion, Sign, SignHealth, SignSource, SignState
from hardware.sign.port import PORT_ERRORS, Port, say
from hardware.sign.schedule import Planned, Reason, Schedule

REFRESH_S = 5.0
ANSWERING_REFRESH_S = 10.0
"""A board that answers is known to show its text; half the line's time is better left to calls."""
BLINK_S = 4.0
SETUP_S = 1800.0
_POLL_S = 0.25
"""How long a lost port or a wish to stop may go unnoticed."""
_LISTEN_S = 0.05
"""The same where somebody may press a key and waits for what it does."""
_FIRST_RETRY_S = 0.25
_LONGEST_RETRY_S = 5.0
_TROUBLES = {
    Verdict.NOTHING_YET: (SignState.SILENT, "sign_silent"),
    Verdict.REFUSED: (SignState.REFUSED, "sign_refused"),
    Verdict.DIFFERS: (SignState.DIFFERS, "sign_differs"),
}
_USUAL_BAUD, _USUAL_FRAMING = 9600, "8N1"


class SignBus:
    """The signs on one line and the thread that writes to them."""

    def __init__(
        self,
        line: str,
        signs: Sequence[Sign],
        source: SignSource,
        *,
        refresh_s: float | None = None,
        blink_s: float = BLINK_S,
        setup_s: float = SETUP_S,
        companion: Companion | None = None,
    ) -> None:
        """`line` as `settings` reads it; `signs`: all boards of this line, each id and address
        once; `refresh_s`: how often each board is sent again (None: as often as such boards
        need); `setup_s`: how often it is set up again, for it may have been without power;
        `blink_s`: how long a new call blinks; `companion` hears along.

        Raises:
            Trouble: `sign_url`, when nobody could open such a line.
        """
        profiles = [sign.board.profile for sign in signs]
        if refresh_s is None:
            answering = all(profile.acknowledged for profile in profiles)
            refresh_s = ANSWERING_REFRESH_S if answering else REFRESH_S
        baud = profiles[0].baud if profiles else _USUAL_BAUD
        framing = profiles[0].framing if profiles else _USUAL_FRAMING
        self._place = settings(line, baud, framing)
        self._signs = {sign.id: sign for sign in signs}
        self._source = source
        slot_s = max((_slot_s(sign, self._place) for sign in signs), default=_POLL_S)
        self._schedule = Schedule(
            [sign.id for sign in signs],
            slot_s,
            refresh_s=refresh_s,
            blink_s=blink_s,
            blinking={sign.id for sign in signs if sign.board.profile.blinks},
        )
        self._reread_s = refresh_s
        self._reread_at = 0.0
        self._forgetful: set[str] = set()
        """Signs that do not know what is told them once."""
        self._told_at: dict[str, float] = {}
        self._setup_s = setup_s
        self._companion = companion
        self._look_s = _POLL_S if companion is None else _LISTEN_S
        self._healths: dict[str, SignHealth] = {}
        self._failures = 0
        self._stop = threading.Event()
        # A daemon: opening an unreachable `socket://` cannot be interrupted.
        self._thread = threading.Thread(target=self._run, name=f"signs {line}", daemon=True)

    @property
    def alive(self) -> bool:
        """Whether the thread is at work."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin; a port that is not there yet is waited for."""
        self._thread.start()

    def stop(self, timeout: float | None = 2.0) -> None:
        """End within about a quarter of a second and leave the boards as they are. Waits at most
        `timeout` seconds."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join(timeout)

    def _run(self) -> None:
        self._read_desired()
        while not self._stop.is_set():
            try:
                self._serve()
            except Trouble as trouble:
                if self._companion is not None:
                    self._companion.lost(trouble)
                self._lost(trouble)
                self._keep_silence(time.monotonic() + _retry_s(trouble, self._failures))

    def _serve(self) -> None:
        """Hold the port as long as it lasts.

        Raises:
            Trouble: it could not be opened, or `sign_port_lost`.
        """
        port = Port.open(self._place)
        try:
            self._welcome(port)
            self._drive(port)
        except PORT_ERRORS as error:
            port.abandon()
            reason = str(error)
            raise Trouble("sign_port_lost", url=self._place.url, reason=reason) from error
        finally:
            port.close()

    def _welcome(self, port: Port) -> None:
        companion = self._companion
        if companion is not None:
            companion.opened()
            port.let_hear(lambda data: companion.take(data, time.monotonic()))

    def _drive(self, port: Port) -> None:
        """Keep the boards in agreement until told to stop or the port goes away."""
        self._schedule.forget(time.monotonic())
        self._forgetful = set(self._signs)
        while not self._stop.is_set():
            now = time.monotonic()
            if now >= self._reread_at:
                self._read_desired()
            planned = self._schedule.next(now)
            if planned is not None:
                self._attend(port, planned)
                continue
            self._listen(port, now)
            self._heed(min(self._schedule.wait_s(now), self._look_s))

    def _listen(self, port: Port, now: float) -> None:
        """Nobody is answering: what is said now is a lost port's, or the companion's."""
        if not port.heard() and self._companion is not None:
            self._companion.idle(now)

    def _attend(self, port: Port, planned: Planned) -> None:
        """Make one sign show what is planned for it, and say how that went."""
        sign = self._signs[planned.sign_id]
        exchanges, refused = _exchanges(sign, planned)
        if sign.id in self._forgetful or self._may_have_forgotten(sign, planned):
            exchanges = [*sign.board.setup(), *exchanges]
            self._told_at[sign.id] = time.monotonic()
        heard = b""
        for exchange in exchanges:
            verdict, heard = self._exchange(port, exchange)
            if verdict is not Verdict.UNDERSTOOD:
                self._failed(sign, planned, verdict, heard)
                return
        self._failures = 0
        self._forgetful.discard(sign.id)
        self._schedule.sent(planned, time.monotonic())
        if planned.reason is not Reason.BLINK:
            last = self._healths.get(sign.id, SignHealth())
            self._tell(sign.id, _health_after(sign, planned, refused, replace(last, heard=heard)))

    def _may_have_forgotten(self, sign: Sign, planned: Planned) -> bool:
        """A board without answers cannot tell that it was without power; to be told again costs
        a flicker, so that is seldom, and never when somebody is being called."""
        told = time.monotonic() - self._told_at.get(sign.id, 0.0) < self._setup_s
        return planned.reason is Reason.REFRESH and not told

    def _exchange(self, port: Port, exchange: Exchange) -> tuple[Verdict, bytes]:
        """Say one thing and hear the answer; then leave the line alone as long as it needs."""
        began = time.monotonic()
        verdict, heard = say(port, exchange)
        sent = began + self._place.wire_s(len(exchange.request))
        free = time.monotonic() if exchange.answer else sent
        self._keep_silence(free + exchange.gap_s)
        return verdict, heard

    def _keep_silence(self, until: float) -> None:
        """Say nothing, but note in which order signs change."""
        self._heed(0)
        while (left := until - time.monotonic()) > 0 and not self._stop.is_set():
            self._heed(min(left, _POLL_S))

    def _heed(self, seconds: float) -> None:
        if self._source.wait_change(seconds):
            self._read_desired()

    def _failed(self, sign: Sign, planned: Planned, verdict: Verdict, heard: bytes) -> None:
        """The board said no, or nothing; its answer may still come, and must answer nothing."""
        quiet_s = sign.board.profile.answer_s
        if not sign.board.profile.answers_by_name:
            self._keep_silence(time.monotonic() + quiet_s)
        self._forgetful.add(sign.id)
        self._schedule.failed(planned, time.monotonic(), quiet_s)
        last = self._healths.get(sign.id, SignHealth())
        state, trouble = _TROUBLES[verdict]
        health = replace(
            last,
            state=state,
            desired=planned.text,
            failures=last.failures + 1,
            failed=last.failed + 1,
            trouble=trouble,
            evidence=heard.hex(" "),
            heard=heard or last.heard,
            call_seq=0,
        )
        # One missed answer is no news: noise, and the next attempt comes at once.
        if verdict is Verdict.REFUSED or health.failures > 1:
            self._tell(sign.id, health)
        else:
            self._healths[sign.id] = health

    def _lost(self, trouble: Trouble) -> None:
        """Say of every sign that it cannot be reached."""
        self._failures += 1
        desired = self._source.desired()
        for sign_id in self._signs:
            wanted = desired.get(sign_id)
            health = replace(
                self._healths.get(sign_id, SignHealth()),
                state=SignState.OFFLINE,
                desired=None if wanted is None else wanted.text,
                failures=self._failures,
                trouble=trouble.code,
                evidence=str(trouble.params.get("reason", "")),
                call_seq=0,
            )
            self._tell(sign_id, health)

    def _read_desired(self) -> None:
        now = time.monotonic()
        self._reread_at = now + self._reread_s
        self._schedule.want(self._source.desired(), now)

    def _tell(self, sign_id: str, health: SignHealth) -> None:
        self._healths[sign_id] = health
        self._source.health(sign_id, health)


def _exchanges(sign: Sign, planned: Planned) -> tuple[list[Exchange], Refusal | None]:
    """What to say to a sign; a dark board is better than a number that is no longer true."""
    lines = tuple(planned.text.split("\n"))
    try:
        return sign.board.show(lines, blinking=planned.blinking), None
    except Refusal as refusal:
        return sign.board.show(()), refusal


def _health_after(
    sign: Sign, planned: Planned, refused: Refusal | None, last: SignHealth
) -> SignHealth:
    """What is known once it went well; `refused`: the board has no way to show the text and was
    blanked; `last` has what was heard and what went wrong before."""
    past = SignHealth(
        desired=planned.text,
        sent=planned.text,
        sent_at=time.monotonic(),
        failed=last.failed,
        heard=last.heard,
    )
    if refused is not None:
        why = str(refused.params)
        return replace(
            past, state=SignState.UNSHOWABLE, sent="", trouble=refused.code, evidence=why
        )
    state = SignState.SHOWN if sign.board.profile.acknowledged else SignState.SENT
    wanted = planned.wanted
    call_seq = wanted.seq if wanted is not None and wanted.blink else 0
    return replace(past, state=state, call_seq=call_seq)


def _slot_s(sign: Sign, place: LineSettings) -> float:
    """How long the line is taken by one sign; an answer is about as long as its question."""
    exchanges = sign.board.show(())
    ways = 2 if sign.board.profile.acknowledged else 1
    return sum(ways * place.wire_s(len(one.request)) + one.gap_s for one in exchanges)


def _retry_s(trouble: Trouble, failures: int) -> float:
    """Seconds until the next opening. To look for a missing device costs nothing, so it is
    found soon after it is plugged in; everything else is asked ever more rarely."""
    if trouble.code == "sign_port_missing":
        return _FIRST_RETRY_S
    return float(min(_LONGEST_RETRY_S, _FIRST_RETRY_S * 2 ** min(failures - 1, 10)))
