"""A loudspeaker and how it is known to be.

While it is out of order nobody waits for it: it is tried with a moment of silence, ever more
rarely, and whoever wants to speak is told at once.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from common.domain.model import DeviceState
from common.domain.refusal import Trouble
from hardware.voice.player import Player
from hardware.voice.sound import Sound, silence

_TRIAL_S = 0.1

Report = Callable[[DeviceState, str, str], None]
"""Takes a change of state with its code and detail; may raise `Trouble`, and is told later then."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds between two looks at the loudspeaker, or at a store in trouble, doubling."""

    first: float = 1.0
    most: float = 60.0


class Loudspeaker:
    """Plays, and tells what changes. Belongs to the thread that speaks.

    Attributes:
        fault: why the last sound could not be played, None when it was.
    """

    def __init__(self, report: Report, patience: Patience) -> None:
        self.fault: Trouble | None = None
        self._tell = report
        self._patience = patience
        self._reported: tuple[DeviceState, str, str] | None = None
        self._try_at = 0.0
        self._wait = patience.first

    def play(self, player: Player, sound: Sound) -> bool:
        """Play to its end, or learn why not (`fault`); whether it could be played."""
        try:
            player.play(sound)
        except Trouble as trouble:
            self.fault = trouble
            self._try_at = time.monotonic() + self._wait
            self._wait = min(self._wait * 2, self._patience.most)
            self.report(DeviceState.FAULT, trouble.code, detail_of(trouble))
            return False
        self.fault = None
        self._wait = self._patience.first
        return True

    def attempt(self, player: Player, rate: int) -> bool:
        """Find out whether it works, by silence at the rate of the clips."""
        return self.play(player, Sound(rate, silence(rate, _TRIAL_S)))

    @property
    def rest_s(self) -> float | None:
        """Seconds until one that is out of order may be tried again; None when it works."""
        return None if self.fault is None else max(0.0, self._try_at - time.monotonic())

    def report_well(self, missing: Sequence[str]) -> None:
        """It works; these are the words that cannot be said."""
        if missing:
            self.report(DeviceState.WARNING, "clips_missing", ", ".join(missing))
        else:
            self.report(DeviceState.OK, "ok")

    def report(self, state: DeviceState, code: str, detail: str = "") -> None:
        """Tell it, unless it was the last word; again next time if that is not possible now."""
        if self._reported == (state, code, detail):
            return
        with suppress(Trouble):
            self._tell(state, code, detail)
            self._reported = (state, code, detail)


def detail_of(trouble: Trouble) -> str:
    """What the player itself said."""
    return str(trouble.params.get("detail", ""))
