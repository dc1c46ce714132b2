"""Whether a process lives, told by its heartbeat."""

from __future__ import annotations

from enum import StrEnum
from math import inf

BEAT_LIFE_S = 10.0
"""Real seconds without a sign of life after which a process is taken for dead."""


class Life(StrEnum):
    """What the heartbeat of a process says."""

    RUNNING = "running"
    LOST = "lost"
    NEVER = "never"
    UNSURE = "unsure"


def life(beat_at: int | None, now: int, rate: float | None) -> Life:
    """Whether a process lives, judged by its last beat.

    Args:
        beat_at: store time of the beat, UTC ms; None when there never was one.
        now: the store's time, UTC ms.
        rate: how fast the store's clock runs; None for the real one. A simulated day at rate 60
            makes a minute of store time out of a second, so the age is turned back into real time.

    A beat from the future is no sign of life either: the clock was set back after it. With a
    clock that stands still nobody can tell.
    """
    if beat_at is None:
        return Life.NEVER
    if rate == 0:
        return Life.UNSURE
    age_s = (now - beat_at) / 1000 / (rate or 1.0)
    return Life.RUNNING if abs(age_s) <= BEAT_LIFE_S else Life.LOST


class Pulse:
    """The same for whoever looks again and again: by the watcher's own clock, which nobody turns.

    A beat counts when it is another one than before, whatever time stands on it. So for a moment
    after the store's clock was turned nobody is taken for dead, nor for alive again.
    """

    def __init__(self) -> None:
        self._beat: int | None = None
        self._looked_s = self._heard_s = -inf

    def is_lost(self, beat_at: int | None, now_s: float) -> bool:
        """Look. Whoever has only begun to, or looked away for as long, cannot tell yet; that also
        leaves everything its time to start after the machine has."""
        looked_away = now_s - self._looked_s > BEAT_LIFE_S
        if looked_away or beat_at != self._beat:
            self._heard_s = now_s
        self._beat, self._looked_s = beat_at, now_s
        return now_s - self._heard_s > BEAT_LIFE_S
