"""Which call has the big place, for how long, and what flashes. Pure: no clock, no screen.

Moments are seconds of a steady clock. A `Spotlight` is a value: `arrive` takes in a fresh picture
of the store, `advance` the passing of time, and both give a new one.

The rule. Calls get the big place one after the other in the order in which they were made, each
for at least `DWELL_S`, and the last one keeps it. None is skipped, except that

- a recall, or a new call of the same number, supersedes the call it repeats: on the spot while
  nobody else is due, in its place in the row while it is still due, otherwise at the end of the
  row like any call, so that nobody can keep the others out by calling again and again;
- a call that was taken back, or has more than the view's `CALLS_KEPT` newer ones, is dropped;
- a call that the holder had already followed when it was first seen goes straight into history.

All calls are also listed below at once, so nobody has to wait for the big place to be called. Where
the list has no room for everybody who is awaited, it turns (`Spotlight.listed`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from common.views.display import CallRow

DWELL_S = 3.0
"""The least time in the big place before another call takes it."""

FLASH_S = 8.0
"""How long a call flashes, in the list and again in the big place."""

AWAITED_S = 120.0
"""How long a call that nobody has followed makes the list turn, so that it is seen."""

FRESH_MS = 15_000
"""Calls this young at the first picture are treated as new: the program may have been down."""

_CALLED = "called"
_LONG_AGO = float("-inf")


@dataclass(frozen=True, slots=True)
class _Seen:
    """How often a call had been made when it was last looked at, and when that was new to us."""

    times: int
    since: float


@dataclass(frozen=True, slots=True)
class Spotlight:
    """`stage` has the big place `since` then; `due` are next, in order."""

    stage: CallRow | None = None
    since: float = _LONG_AGO
    due: tuple[CallRow, ...] = ()
    calls: tuple[CallRow, ...] = ()
    started: bool = False
    _seen: dict[int, _Seen] = field(default_factory=dict)

    def arrive(self, calls: Sequence[CallRow], store_now: int, now: float) -> Spotlight:
        """Take in the calls of a fresh view, newest first.

        Args:
            calls: `DisplayView.calls`.
            store_now: the view's moment on the store's clock, UTC ms.
            now: the moment on the steady clock.
        """
        new = [
            row for row in reversed(calls) if row.state == _CALLED and self._is_new(row, store_now)
        ]
        fresh = {row.call for row in new}
        current = {row.call: row for row in calls}
        stage = current.get(self.stage.call) if self.stage else None
        spotlight = replace(
            self,
            stage=stage,
            since=self.since if stage else _LONG_AGO,
            due=tuple(current[row.call] for row in self.due if row.call in current),
            calls=tuple(calls),
            started=True,
            _seen={row.call: self._look(row, row.call in fresh, now) for row in calls},
        )
        for row in new:
            spotlight = spotlight._add(row, now)
        return spotlight.advance(now)

    def advance(self, now: float) -> Spotlight:
        """Let the next call have the big place if its turn has come."""
        if self.stage is None:
            first = self.due[0] if self.due else next(iter(self.calls), None)
            if first is None:
                return self
            since = now if self.due else _LONG_AGO
            return replace(self, stage=first, since=since, due=self.due[1:])
        if self.due and now - self.since >= DWELL_S:
            return replace(self, stage=self.due[0], since=now, due=self.due[1:])
        return self

    def listed(self, room: int, now: float) -> tuple[CallRow, ...]:
        """What stands below the big place, in `room` places: newest first, each number once.

        Nobody who is awaited makes room for somebody who has come. Where there is no room for all
        who have been called in the last `AWAITED_S`, they take turns of `DWELL_S`, the newest
        first, and from the beginning when there is a new one.
        """
        if self._overflows(room, now):
            return self._in_turn(room, now)
        below = self._each_once(without=self.stage)
        called = [row for row in below if row.state == _CALLED]
        others = [row for row in below if row.state != _CALLED]
        chosen = {row.call for row in [*called, *others][:room]}
        return tuple(row for row in below if row.call in chosen)

    def _in_turn(self, room: int, now: float) -> tuple[CallRow, ...]:
        """A stretch of those who are awaited. It does not move when another call takes the big
        place, which would cut somebody's time short: that call only leaves its place to the next.
        """
        awaited = self._awaited(now)
        newest = max(self._seen[row.call].since for row in awaited)
        turn = int((now - newest) / DWELL_S) % -(-len(awaited) // room)
        first = min(turn * room, len(awaited) - room)
        stage = self.stage.number if self.stage else None
        stretch = [row for row in awaited[first : first + room + 1] if row.number != stage]
        return tuple(stretch[:room])

    def _overflows(self, room: int, now: float) -> bool:
        """Whether there is no room below the big place for all who are awaited."""
        stage = self.stage.number if self.stage else None
        return 0 < room < sum(row.number != stage for row in self._awaited(now))

    def _each_once(self, without: CallRow | None = None) -> tuple[CallRow, ...]:
        """The calls, newest first, each number once."""
        numbers = {without.number} if without else set[str]()
        rows = []
        for row in self.calls:
            if row.number not in numbers:
                numbers.add(row.number)
                rows.append(row)
        return tuple(rows)

    def _awaited(self, now: float) -> tuple[CallRow, ...]:
        """Those who were called a short while ago and have not come."""
        return tuple(
            row
            for row in self._each_once()
            if row.state == _CALLED and now - self._seen[row.call].since < AWAITED_S
        )

    def flashes(self, row: CallRow, now: float) -> bool:
        """Whether this call flashes: its holder is still to come, and it is new where it stands."""
        if row.state != _CALLED:
            return False
        seen = self._seen.get(row.call)
        on_stage = self.stage is not None and self.stage.call == row.call
        return (seen is not None and now - seen.since < FLASH_S) or (
            on_stage and now - self.since < FLASH_S
        )

    def is_busy(self, now: float, room: int) -> bool:
        """Whether time alone will change something: calls are due, one flashes, or the list, which
        has `room` places, turns."""
        return (
            bool(self.due)
            or self._overflows(room, now)
            or any(self.flashes(row, now) for row in self.calls)
        )

    def _is_new(self, row: CallRow, store_now: int) -> bool:
        if not self.started:
            return store_now - row.last_at < FRESH_MS
        seen = self._seen.get(row.call)
        return seen is None or row.times > seen.times

    def _look(self, row: CallRow, fresh: bool, now: float) -> _Seen:
        seen = self._seen.get(row.call)
        since = now if fresh else seen.since if seen else _LONG_AGO
        return _Seen(row.times, since)

    def _add(self, row: CallRow, now: float) -> Spotlight:
        for place, other in enumerate(self.due):
            if other.number == row.number:
                return replace(self, due=(*self.due[:place], row, *self.due[place + 1 :]))
        if self.stage is not None and self.stage.number == row.number and not self.due:
            return replace(self, stage=row, since=now)
        return replace(self, due=(*self.due, row))
