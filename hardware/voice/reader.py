"""Reads to whoever stands at one kiosk: the newest wish counts, what is being said is cut off."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from threading import Event, Lock, Thread

from common.domain.model import DeviceState
from common.domain.speech import Phrase
from hardware.voice.loudspeaker import Loudspeaker, Patience, Report
from hardware.voice.narration import Narrator
from hardware.voice.player import Player

_STOP_S = 3.0
_MOST_MISSING = 10
"""As many as a screen shows; the rest are told when these are there."""


class Reader:
    """Owns the loudspeaker of a kiosk, in a thread of its own.

    Args:
        kiosk: its code.
        narrator: makes the voice; called in this thread only, since it reads many files.
        device: of the sound system.
        report: takes the state of the loudspeaker.
        patience: between two trials of one that is out of order.
    """

    def __init__(
        self,
        kiosk: str,
        narrator: Callable[[], Narrator],
        device: str,
        report: Report,
        patience: Patience | None = None,
    ) -> None:
        self._narrator = narrator
        self._device = device
        self._loudspeaker = Loudspeaker(report, patience or Patience())
        self._lock = Lock()
        self._wishes: deque[Sequence[Phrase]] = deque()
        self._player = Player(device)
        self._stop = Event()
        self._bell = Event()
        self._missing: dict[str, None] = {}
        self._thread = Thread(target=self._run, name=f"reader {kiosk}", daemon=True)

    @property
    def alive(self) -> bool:
        """Whether the thread runs; it ends only by `stop` or by a defect of the program."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def say(self, phrases: Sequence[Phrase], *, more: bool = False) -> None:
        """Say this now instead of everything else, or `more`, after it; nothing means silence.
        Callable from any thread."""
        with self._lock:
            if not more:
                self._wishes.clear()
                self._player.stop()
            if phrases:
                self._wishes.append(phrases)
        self._bell.set()

    def stop(self) -> None:
        """End at once, in the middle of a word if need be."""
        self._stop.set()
        self.say(())
        if self._thread.ident is not None:
            self._thread.join(_STOP_S)

    def _run(self) -> None:
        try:
            narrator = self._narrator()
            self._try_loudspeaker(narrator)
            while not self._stop.is_set():
                self._bell.clear()
                phrases, player = self._next()
                if phrases:
                    self._read(narrator, phrases, player)
                else:
                    self._rest(narrator)
        finally:
            if not self._stop.is_set():
                self._loudspeaker.report(DeviceState.FAULT, "crashed")

    def _next(self) -> tuple[Sequence[Phrase], Player]:
        """The next wish, and a player of its own: one that was stopped stays silent for good."""
        with self._lock:
            self._player = Player(self._device)
            return (self._wishes.popleft() if self._wishes else ()), self._player

    def _read(self, narrator: Narrator, phrases: Sequence[Phrase], player: Player) -> None:
        """Nobody waits for a loudspeaker that is known to be out of order."""
        if self._loudspeaker.rest_s:
            return
        narration = narrator.read(phrases, lambda: not player.stopped)
        for sound in narration.sounds:
            if not self._loudspeaker.play(player, sound):
                return
        self._missing |= dict.fromkeys(narration.missing)
        self._report_well()

    def _rest(self, narrator: Narrator) -> None:
        left = self._loudspeaker.rest_s
        if left == 0 or (not self._bell.wait(left) and left is not None):
            self._try_loudspeaker(narrator)

    def _try_loudspeaker(self, narrator: Narrator) -> None:
        if self._loudspeaker.attempt(self._player, narrator.rate):
            self._report_well()

    def _report_well(self) -> None:
        if not self._stop.is_set():
            self._loudspeaker.report_well(tuple(self._missing)[:_MOST_MISSING])
