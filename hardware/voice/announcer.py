"""One zone's announcer: sole owner of its loudspeaker, so that calls never overlap.

While the loudspeaker is out of order calls are told so at once: nobody's call waits for a deadline
that is known to pass.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event, Thread

from common.domain.model import DeviceState
from common.domain.refusal import Trouble
from hardware.voice.announcement import ClipsMissingError, Speech, Voice
from hardware.voice.calls import AnnouncementSource, Call, Ending, Outcome
from hardware.voice.loudspeaker import Loudspeaker, Patience, detail_of
from hardware.voice.player import Player
from hardware.voice.queue import Queue, Turn
from hardware.voice.sound import Sound

_STOP_S = 3.0


@dataclass(frozen=True, slots=True)
class Quiet:
    """Times of day, in minutes since midnight, within which nothing is said. One that ends
    before it begins goes on over midnight."""

    spans: Sequence[tuple[int, int]] = ()

    def at(self, minute: int) -> bool:
        """Whether this minute is one of them."""
        return any(
            begin <= minute < end if begin <= end else not end <= minute < begin
            for begin, end in self.spans
        )

    @classmethod
    def of(cls, spans: Sequence[str]) -> Quiet:
        """As the centre file has them, `HH:MM-HH:MM`."""
        ends = [span.split("-") for span in spans]
        return cls([(_minute(begin), _minute(end)) for begin, end in ends])


class Announcer:
    """Says the calls of a zone in a thread of its own."""

    def __init__(
        self,
        zone: str,
        source: AnnouncementSource,
        voice: Voice,
        player: Player,
        quiet: Quiet | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._source = source
        self._voice = voice
        self._player = player
        self._quiet = quiet or Quiet()
        self._patience = patience or Patience()
        self._queue = Queue()
        self._stop = Event()
        self._bell = Event()
        self._loudspeaker = Loudspeaker(source.health, self._patience)
        self._thread = Thread(target=self._run, name=f"announcer {zone}", daemon=True)

    @property
    def alive(self) -> bool:
        """Whether the thread runs; it ends only by `stop` or by a defect of the program."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin to serve the source."""
        self._thread.start()

    def wake(self) -> None:
        """There may be a new call; callable from any thread."""
        self._bell.set()

    def stop(self) -> None:
        """End at once, in the middle of a word if need be."""
        self._stop.set()
        self._bell.set()
        self._player.stop()
        if self._thread.ident is not None:
            self._thread.join(_STOP_S)

    def _run(self) -> None:
        try:
            self._try_loudspeaker()
            while not self._stop.is_set():
                self._bell.clear()
                turn = self._next_turn_in_spite_of_trouble()
                if turn is not None:
                    self._speak(turn)
                else:
                    self._rest()
        finally:
            if not self._stop.is_set():
                self._loudspeaker.report(DeviceState.FAULT, "crashed")

    def _next_turn_in_spite_of_trouble(self) -> Turn | None:
        try:
            return self._next_turn()
        except Trouble:
            self._stop.wait(self._patience.first)
            self._bell.set()
            return None

    def _rest(self) -> None:
        """Wait for the bell, or until a broken loudspeaker may be tried again."""
        left = self._loudspeaker.rest_s
        if left == 0 or (not self._bell.wait(left) and left is not None):
            self._try_loudspeaker()

    def _next_turn(self) -> Turn | None:
        """What is to be said now. All that is dropped on the way is kept with its reason."""
        now = time.monotonic()
        for call in self._source.new_calls():
            self._keep_all(self._queue.add(call, now))
        if self._queue and self._quiet.at(self._source.minute_of_day()):
            self._give_up(Ending(Outcome.QUIET))
        if self._loudspeaker.fault is not None:
            self._give_up(_failed(self._loudspeaker.fault))
        self._keep_all(self._queue.drop(now, self._source.is_called))
        return self._queue.take()

    def _speak(self, turn: Turn) -> None:
        call = turn.call
        speech = Speech(
            call.number, call.counter, call.desk, turn.form, turn.times, english=call.english
        )
        try:
            sound = self._voice.say(speech)
        except ClipsMissingError as missing:
            ending = Ending(Outcome.FAILED, code="clips_missing", detail=str(missing))
            self._keep(call, ending)
            return
        began = time.monotonic()
        self._play(sound)
        lasted = time.monotonic() - began
        ending = Ending(Outcome.PLAYED, turn.form, turn.times, lasted)
        if self._loudspeaker.fault is not None:
            ending = _failed(self._loudspeaker.fault)
        elif self._stop.is_set():
            ending = Ending(Outcome.FAILED, code="stopped")
        self._keep(call, ending)

    def _try_loudspeaker(self) -> None:
        self._tell_missing(well=self._loudspeaker.attempt(self._player, self._voice.rate))

    def _play(self, sound: Sound) -> None:
        """Play to its end; the state of the loudspeaker is known afterwards."""
        self._tell_missing(well=self._loudspeaker.play(self._player, sound))

    def _tell_missing(self, *, well: bool) -> None:
        if well and not self._stop.is_set():
            self._loudspeaker.report_well(self._voice.missing())

    def _give_up(self, ending: Ending) -> None:
        for call in self._queue.clear():
            self._keep(call, ending)

    def _keep_all(self, dropped: Sequence[tuple[Call, Outcome]]) -> None:
        for call, outcome in dropped:
            self._keep(call, Ending(outcome))

    def _keep(self, call: Call, ending: Ending) -> None:
        self._insist(lambda: self._source.announced(call, ending))

    def _insist(self, record: Callable[[], None]) -> None:
        """Record in spite of store trouble; meanwhile there are no new calls either."""
        wait = self._patience.first
        while True:
            try:
                return record()
            except Trouble:
                if self._stop.wait(wait):
                    return None
                wait = min(wait * 2, self._patience.most)


def _minute(time_of_day: str) -> int:
    hours, _, minutes = time_of_day.partition(":")
    return int(hours) * 60 + int(minutes)


def _failed(trouble: Trouble) -> Ending:
    return Ending(Outcome.FAILED, code=trouble.code, detail=detail_of(trouble))
