"""The store's clock, which every process uses: real, or simulated for a demonstration.

Moments are UTC milliseconds. The *reference* ties the wall clock to the machine's boot clock, so
that somebody turning the wall clock is noticed (DESIGN.md §3).
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from common.domain.refusal import Refusal

JUMP_MS = 120_000
"""A wall clock that moves further than this against the boot clock is in doubt."""

UNSYNCED_AHEAD_MS = 4 * 86_400_000
"""A boot this far after the last event, without time sync, is in doubt."""

_FIRST_YEAR, _LAST_YEAR = 2000, 2999

_SYNCED = Path("/run/systemd/timesync/synchronized")


@dataclass(frozen=True, slots=True)
class Clock:
    """`rate` None is the real clock; otherwise `start` + (real time since `anchor`) x rate."""

    start: int = 0
    anchor: int = 0
    rate: float | None = None

    @property
    def simulated(self) -> bool:
        """Whether everything made by this store is a demonstration."""
        return self.rate is not None

    def now(self) -> int:
        """The moment, in UTC ms."""
        wall = wall_ms()
        if self.rate is None:
            return wall
        return self.start + int((wall - self.anchor) * self.rate)

    def span(self, real_ms: int) -> int:
        """How much store time passes in `real_ms` of real time; never less than that."""
        return int(real_ms * max(1.0, self.rate or 1.0))

    def as_dict(self) -> dict[str, Any]:
        """What the store keeps."""
        return {"start": self.start, "anchor": self.anchor, "rate": self.rate}


def wall_ms() -> int:
    """The machine's wall clock."""
    return time.time_ns() // 1_000_000


def boot_ms() -> int:
    """The machine's boot clock: runs through suspend, never jumps."""
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000


def _apart() -> tuple[int, int]:
    """How long it took to read both clocks, and how far the wall clock is ahead."""
    before = boot_ms()
    wall = wall_ms()
    return boot_ms() - before, wall - before


@cache
def boot_id() -> str:
    """Which boot of the machine this is."""
    return Path("/proc/sys/kernel/random/boot_id").read_text().strip()


def parse(text: str, zone: str) -> Clock:
    """Read `ISO[@RATE]`; a naive time is the centre's.

    Raises:
        Refusal: `clock_invalid`.
    """
    moment, _, rate = text.partition("@")
    try:
        when = datetime.fromisoformat(moment)
        factor = float(rate) if rate else 1.0
    except ValueError:
        raise Refusal("clock_invalid", text=text) from None
    if not 0 <= factor <= 100_000:
        raise Refusal("clock_invalid", text=text)
    if not _FIRST_YEAR <= when.year <= _LAST_YEAR:
        raise Refusal("clock_invalid", text=text)
    if when.tzinfo is None:
        when = when.replace(tzinfo=ZoneInfo(zone))
    return Clock(start=int(when.timestamp() * 1000), anchor=wall_ms(), rate=factor)


@dataclass(frozen=True, slots=True)
class Reference:
    """Where the wall clock stood against the boot clock when a person or the hall last agreed.

    `assumed`: nobody agreed. The machine came up with a clock that cannot be right, and the hall
    goes on from its last event until the clock is set.
    """

    boot: str
    offset: int
    assumed: bool = False

    @classmethod
    def taken_now(cls) -> Reference:
        """The reference of this moment: of some readings the one in which least time passed
        between the two clocks. Else a machine that made us wait there would set numbers back."""
        return cls(boot_id(), min(_apart() for _ in range(5))[1])

    @classmethod
    def going_on_from(cls, moment: int) -> Reference:
        """In a boot whose clock is wrong: it is `moment` now."""
        return cls(boot_id(), moment - boot_ms(), assumed=True)

    @property
    def agreed_in_this_boot(self) -> bool:
        """Whether it was agreed on since the machine came up."""
        return self.boot == boot_id() and not self.assumed

    def as_dict(self) -> dict[str, Any]:
        """What the store keeps. Programs from before do not know `assumed`: where it says nothing
        it is not there."""
        kept = {"boot": self.boot, "offset": self.offset}
        return {**kept, "assumed": True} if self.assumed else kept

    def jump(self) -> int:
        """Ms by which the wall clock was turned within this boot; 0 within the tolerance. Where
        the reference is assumed, any time is right that a sound boot could have come up with."""
        if self.boot != boot_id():
            return 0
        jump = wall_ms() - boot_ms() - self.offset
        if self.assumed:
            return _doubt(jump)
        return jump if abs(jump) > JUMP_MS else 0

    def now(self, last_event_at: int | None = None) -> int:
        """The wall clock, or, once somebody has turned it, what it would say if they had not.

        A hall does not stop for a wrong clock, and nobody overtakes because of one: time goes on
        by the boot clock until a person confirms the new time. In a boot that came up with a clock
        in doubt it is the moment of the last event, from which keeper lets it go on.
        """
        if self.boot != boot_id() and last_event_at is not None and self.drift(last_event_at):
            return last_event_at
        return boot_ms() + self.offset if self.jump() else wall_ms()

    def drift(self, last_event_at: int) -> int:
        """Milliseconds by which the wall clock is in doubt; 0 when it is not.

        Within one boot that is the jump against the boot clock. Across boots it is going back
        behind the last event, or far ahead of it without time sync.
        """
        if self.boot == boot_id():
            return self.jump()
        return _doubt(wall_ms() - last_event_at)


def _doubt(ahead: int) -> int:
    """Of a clock that is so far ahead of what was known before the machine came up."""
    if ahead < -JUMP_MS:
        return ahead
    if ahead > UNSYNCED_AHEAD_MS and not _SYNCED.exists():
        return ahead
    return 0
