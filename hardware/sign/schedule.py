"""Which sign a bus attends to next. No port, no clock of its own: the caller passes monotonic
seconds.

Changed signs go first, the oldest change first; then one sign at a time is refreshed, so that
a board that lost its memory shows the truth again within seconds; blinking comes last and is
dropped when the line is busy, save that it ends with the text on. A board that does not answer
is asked ever more rarely, so that the others do not wait for it.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from hardware.sign.model import SignText

_BLINK_PERIOD_S = 1.0
_DARK_S = _BLINK_PERIOD_S / 2
_LATEST_DARK_S = _DARK_S / 2
"""A dark frame later than this into its half second would be a flicker: drop it."""

_BUS_SHARE = 0.5
"""The most of the line that refreshing may take on a slow or crowded bus."""

_LEAST_WAIT_S = 0.001
_FIRST_PAUSE_S = 2.0
_LONGEST_PAUSE_S = 30.0


class Reason(StrEnum):
    """Why a sign is written to."""

    CHANGE = "change"
    REFRESH = "refresh"
    BLINK = "blink"


@dataclass(frozen=True, slots=True)
class Planned:
    """What to write to a sign; empty `text` is a dark board. `blinking`: by the board itself.
    `wanted` is what it was planned for: while it is being said, something else may be wanted."""

    sign_id: str
    text: str
    reason: Reason
    blinking: bool = False
    wanted: SignText | None = field(default=None, compare=False)


@dataclass(slots=True)
class _Row:
    """One sign: what it should show, what it shows as far as is known, and how it answers.

    `tries` are the failures since its text changed: whoever is called often at a dead board must
    not keep it dark long after it lives again.
    """

    sign_id: str
    blinks: bool
    wanted: SignText | None = None
    shown: tuple[str, bool] | None = None
    changed_at: float | None = None
    sent_at: float = -math.inf
    blink_due: bool = False
    blink_from: float | None = None
    blink_until: float | None = None
    failures: int = 0
    tries: int = 0
    quiet_until: float = -math.inf
    retry_at: float = -math.inf

    def target(self, now: float) -> tuple[str, bool]:
        """The text, and whether the board shall blink."""
        text = "" if self.wanted is None else self.wanted.text
        calling = self.blink_due or (self.blink_until is not None and now < self.blink_until)
        return text, self.blinks and calling

    def urgent_since(self, now: float) -> float | None:
        """The moment since which the board shows something untrue, or None."""
        if now < self.retry_at:
            return None
        if self.changed_at is not None:
            return self.changed_at
        if self.wanted is None or self.blink_from is not None or self.shown == self.target(now):
            return None
        return self.sent_at

    def blink_text(self, now: float) -> str | None:
        """What the rhythm asks for, or None."""
        if self.wanted is None or self.blink_from is None or now < self.blink_from:
            return None
        into_period = (now - self.blink_from) % _BLINK_PERIOD_S
        if into_period >= _DARK_S:
            text = self.wanted.text
        elif into_period < _LATEST_DARK_S:
            text = ""
        else:
            return None
        return None if (text, False) == self.shown else text

    def next_moment(self, now: float) -> float:
        """When time alone next makes a difference to it."""
        moments = [math.inf]
        if self.blink_from is not None:
            halves = math.floor((now - self.blink_from) / _DARK_S) + 1
            moments.append(self.blink_from + max(0, halves) * _DARK_S)
        if self.blink_until is not None:
            moments.append(self.blink_until)
        if self.changed_at is not None:
            moments.append(self.retry_at)
        return min(moments)


class Schedule:
    """The state of one bus' signs and the rule for the next one."""

    def __init__(
        self,
        sign_ids: Sequence[str],
        slot_s: float,
        *,
        refresh_s: float,
        blink_s: float,
        blinking: Collection[str] = (),
    ) -> None:
        """`slot_s`: line time of one frame with its gap; `refresh_s`: how often each sign is
        sent again; `blink_s`: how long a new call blinks, in whole seconds; `blinking`: the signs
        that do that by themselves."""
        self._rows = {sign_id: _Row(sign_id, sign_id in blinking) for sign_id in sign_ids}
        self._spacing_s = max(refresh_s / max(1, len(self._rows)), slot_s / _BUS_SHARE)
        self._refresh_at = -math.inf
        self._blink_s = blink_s

    def want(self, desired: Mapping[str, SignText], now: float) -> None:
        """Take over what the signs should show; unknown signs are ignored."""
        for sign_id, wanted in desired.items():
            row = self._rows.get(sign_id)
            if row is not None and row.wanted != wanted:
                self._change(row, wanted, now)

    def forget(self, now: float) -> None:
        """The line was away: nothing is known of the boards, so everything is sent again."""
        for row in self._rows.values():
            row.shown = row.blink_from = row.blink_until = None
            row.failures = row.tries = 0
            row.retry_at = row.quiet_until = -math.inf
            if row.wanted is not None and row.changed_at is None:
                row.changed_at = now
        self._refresh_at = now + self._spacing_s

    def next(self, now: float) -> Planned | None:
        """What to write now, or None."""
        self._end_blinks(now)
        return self._change_due(now) or self._refresh_due(now) or self._blink_due(now)

    def wait_s(self, now: float) -> float:
        """How long `next` will go on saying None if nothing changes, in seconds."""
        moments = [self._refresh_at, *(row.next_moment(now) for row in self._rows.values())]
        return max(_LEAST_WAIT_S, min(moments) - now)

    def sent(self, planned: Planned, now: float) -> None:
        """It stands on the board, or at least is on the line."""
        if all(row.failures for row in self._rows.values() if row.wanted is not None):
            # The line was cut behind the port: the others are back too, and need not wait for it.
            self.forget(now)
        row = self._rows[planned.sign_id]
        row.shown = planned.text, planned.blinking
        row.failures = row.tries = 0
        if planned.reason is Reason.BLINK:
            return
        row.sent_at = now
        self._refreshed(planned, now)
        if row.wanted != planned.wanted:
            return
        row.changed_at = None
        if row.blink_due:
            row.blink_due = False
            if row.blinks:
                row.blink_until = now + self._blink_s
            else:
                # All boards of a hall go dark in the same half second, after one half lit.
                row.blink_from = math.ceil((now + _DARK_S) / _BLINK_PERIOD_S) * _BLINK_PERIOD_S

    def failed(self, planned: Planned, now: float, quiet_s: float) -> None:
        """The board did not answer; for `quiet_s` it is left alone, since it may do so late.

        It is tried once more soon, then ever more rarely, and at once when its text changes.
        """
        row = self._rows[planned.sign_id]
        row.failures += 1
        row.tries += 1
        row.shown = row.blink_from = None
        pause = min(_LONGEST_PAUSE_S, _FIRST_PAUSE_S * 2.0 ** (row.tries - 2))
        row.quiet_until = now + quiet_s
        soon = row.failures == 1 or row.wanted != planned.wanted
        row.retry_at = row.quiet_until if soon else max(row.quiet_until, now + pause)
        row.changed_at = now if row.changed_at is None else row.changed_at
        self._refreshed(planned, now)

    def _refreshed(self, planned: Planned, now: float) -> None:
        if planned.reason is Reason.REFRESH:
            self._refresh_at = max(self._refresh_at + self._spacing_s, now)

    def _change(self, row: _Row, wanted: SignText, now: float) -> None:
        before, row.wanted = row.wanted, wanted
        new_call = before is not None and before.seq != wanted.seq
        if not wanted.blink or new_call:
            row.blink_from = row.blink_until = None
        # The first thing heard of a sign is no call: the device service has just started.
        row.blink_due = wanted.blink and (new_call or row.blink_due)
        row.retry_at, row.tries = row.quiet_until, 0
        if (row.target(now) != row.shown or row.blink_due) and row.changed_at is None:
            row.changed_at = now

    def _end_blinks(self, now: float) -> None:
        for row in self._rows.values():
            if row.blink_from is not None and now >= row.blink_from + self._blink_s:
                row.blink_from = None
            if row.blink_until is not None and now >= row.blink_until:
                row.blink_until = None

    def _change_due(self, now: float) -> Planned | None:
        urgent = [
            (since, row)
            for row in self._rows.values()
            if (since := row.urgent_since(now)) is not None
        ]
        if not urgent:
            return None
        _, row = min(urgent, key=lambda pair: pair[0])
        return _lit(row, Reason.CHANGE, now)

    def _refresh_due(self, now: float) -> Planned | None:
        if now < self._refresh_at:
            return None
        steady = [
            row
            for row in self._rows.values()
            if row.wanted is not None and row.blink_from is None and row.shown is not None
        ]
        if not steady:
            self._refresh_at = now + self._spacing_s
            return None
        return _lit(min(steady, key=lambda row: row.sent_at), Reason.REFRESH, now)

    def _blink_due(self, now: float) -> Planned | None:
        for row in self._rows.values():
            text = row.blink_text(now)
            if text is not None:
                return Planned(row.sign_id, text, Reason.BLINK, wanted=row.wanted)
        return None


def _lit(row: _Row, reason: Reason, now: float) -> Planned | None:
    if row.wanted is None:
        return None
    text, blinking = row.target(now)
    return Planned(row.sign_id, text, reason, blinking, row.wanted)
