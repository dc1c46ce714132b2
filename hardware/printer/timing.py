"""How long to wait for a printer. Monotonic seconds: the business clock has no part in this."""

from __future__ import annotations

from dataclasses import dataclass, fields

_SPEEDS = ("mm_per_s", "fastest_mm_per_s")


@dataclass(frozen=True, slots=True)
class Timing:
    """Every deadline of one printer, in seconds, but for two speeds of paper: the slowest to be
    waited for (`mm_per_s`) and one that no printer reaches (`fastest_mm_per_s`).

    `write` bounds the time without any progress, `operator` how long a broken-off slip waits for
    somebody to put paper in, `quiet` the silence after which no late answer is expected, `blink`
    the time below which no printer is switched off and ready again.
    """

    connect: float = 5.0
    write: float = 10.0
    reply: float = 1.5
    quiet: float = 0.3
    blink: float = 1.0
    drain: float = 1.0
    fence: float = 5.0
    operator: float = 600.0
    heartbeat: float = 30.0
    retry_first: float = 1.0
    retry_most: float = 15.0
    stop: float = 3.0
    mm_per_s: float = 100.0
    fastest_mm_per_s: float = 600.0

    def scaled(self, factor: float) -> Timing:
        """The same patience in another measure: `scaled(0.1)` waits a tenth, for tests."""
        seconds = {f.name: getattr(self, f.name) * factor for f in fields(self)}
        speeds = {name: getattr(self, name) / factor for name in _SPEEDS}
        return Timing(**{**seconds, **speeds})

    def fence_after(self, octets: int, octets_per_s: float, rows: int) -> float:
        """Seconds until the fence of a slip of `octets` and `rows` dots is surely answered."""
        return self.fence + octets / octets_per_s + rows / 8 / self.mm_per_s

    def least_for(self, rows: int) -> float:
        """Seconds below which no printer has moved its paper by `rows` dots."""
        return rows / 8 / self.fastest_mm_per_s


class BackOff:
    """Waits that double from `retry_first` to `retry_most`."""

    def __init__(self, timing: Timing) -> None:
        self._timing = timing
        self._next = timing.retry_first

    def wait(self) -> float:
        """The next wait, in seconds."""
        wait, self._next = self._next, min(self._next * 2, self._timing.retry_most)
        return wait

    def reset(self) -> None:
        """All is well: start small again."""
        self._next = self._timing.retry_first
