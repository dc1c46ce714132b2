"""One zone's announcer and the store: whom it calls next, and how that ended."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from common.domain.model import DeviceState
from common.store.noticed import Announced
from common.store.outbox import Health
from common.store.store import Store
from common.views import voice as view
from common.views.voice import SpokenCall
from hardware.health import HealthBoard
from hardware.voice.calls import Call, Ending

_FRESH_MS = 60_000
"""Older calls are nobody's any more; a service that has just started says what is younger."""
_ENGLISH = "en"


class SpeakerCalls:
    """The calls of a loudspeaker's zone (`AnnouncementSource`). Belongs to the announcer's
    thread."""

    def __init__(self, folder: Path, speaker: str, zone: str, board: HealthBoard) -> None:
        self._folder = folder
        self._speaker = speaker
        self._zone = zone
        self._board = board
        self._opened: Store | None = None
        self._handed_over: dict[int, int] | None = None
        """How often each call had been made when it was handed over; None before the first look."""

    @property
    def _store(self) -> Store:
        if self._opened is None:
            self._opened = Store.open(self._folder)
        return self._opened

    def new_calls(self) -> Sequence[Call]:
        """Calls and repetitions that were not said yet, even those that somebody has followed
        before this look: that they were not said is on record too."""
        made = view.calls(self._store, self._zone, _FRESH_MS)
        before = self._handed_over
        self._handed_over = {one.call: one.times for one in made}
        if before is None:
            return [_call(one) for one in made if not one.ended]
        return [_call(one) for one in made if before.get(one.call, 0) < one.times]

    def is_called(self, call: Call) -> bool:
        """Whether somebody still waits for its holder."""
        return view.is_called(self._store, call.id)

    def minute_of_day(self) -> int:
        """By the clock of the centre."""
        return view.minute_of_day(self._store)

    def announced(self, call: Call, ending: Ending) -> None:
        """Kept with the other words of devices, in their order."""
        self._board.note(
            Announced(
                self._speaker,
                call.id,
                call.times,
                ending.outcome.value,
                began_ms=round(ending.began_s * 1000),
                form=None if ending.form is None else ending.form.value,
                said=ending.times,
                code=ending.code,
            )
        )

    def health(self, state: DeviceState, code: str, detail: str) -> None:
        """The loudspeaker's own state."""
        evidence = {"code": code, "detail": detail}
        self._board.report(self._speaker, Health("speaker", state, evidence))


def _call(one: SpokenCall) -> Call:
    return Call(
        id=one.call,
        ticket=one.ticket,
        number=one.number,
        counter=int(one.counter),
        desk=None if one.desk is None else int(one.desk),
        times=one.times,
        again=one.times > 1,
        english=one.lang == _ENGLISH,
        age_s=one.age_ms / 1000,
    )
