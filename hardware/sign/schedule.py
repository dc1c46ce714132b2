"""Which frame a bus sends next. No port, no clock of its own: the caller passes monotonic
seconds.

Changed signs go first, the oldest change first; then one sign at a time is refreshed, so that
a board that lost its memory shows the truth again within seconds; blinking comes last and is
dropped when the line is busy, save that it ends with the text on.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from hardware.sign.model import SignText

_BLINK_PERIOD_S = 1.0
_DARK_S = _BLINK_PERIOD_S / 2
_LATEST_DARK_S = _DARK_S / 2
"""A dark frame later than this into its half second would be a flicker: drop it."""

_BUS_SHARE = 0.5
"""The most of the line that refreshing may take on a slow or crowded bus."""

_LEAST_WAIT_S = 0.001


class Reason(StrEnum):
    """Why a frame is sent."""

    CHANGE = "change"
    REFRESH = "refresh"
    BLINK = "blink"


@dataclass(frozen=True, slots=True)
class Planned:
    """A frame to send; empty `text` is a dark board."""

    sign_id: str
    text: str
    reason: Reason


@dataclass(slots=True)
class _Row:
    """One sign: what it should show and what was last put on the line."""

    sign_id: str
    wanted: SignText | None = None
    shown: str | None = None
    changed_at: float | None = None
    sent_at: float = -math.inf
    blink_due: bool = False
    blink_from: float | None = None

    def urgent_since(self) -> float | None:
        """The moment since which the board shows something untrue, or None."""
        if self.changed_at is not None:
            return self.changed_at
        if self.wanted is None or self.blink_from is not None or self.shown == self.wanted.text:
            return None
        return self.sent_at

    def blink_text(self, now: float) -> str | None:
        """The frame that the rhythm asks for, or None."""
        if self.wanted is None or self.blink_from is None or now < self.blink_from:
            return None
        into_period = (now - self.blink_from) % _BLINK_PERIOD_S
        if into_period >= _DARK_S:
            text = self.wanted.text
        elif into_period < _LATEST_DARK_S:
            text = ""
        else:
            return None
        return None if text == self.shown else text


class Schedule:
    """The state of one bus' signs and the rule for the next frame."""

    def __init__(
        self, sign_ids: Sequence[str], slot_s: float, *, refresh_s: float, blink_s: float
    ) -> None:
        """`slot_s`: line time of one frame with its gap; `refresh_s`: how often each sign is
        sent again; `blink_s`: how long a new call blinks, in whole seconds."""
        self._rows = {sign_id: _Row(sign_id) for sign_id in sign_ids}
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
            row.shown = None
            row.blink_from = None
            if row.wanted is not None and row.changed_at is None:
                row.changed_at = now
        self._refresh_at = now + self._spacing_s

    def next(self, now: float) -> Planned | None:
        """The frame to send now, or None."""
        self._end_blinks(now)
        return self._change_due() or self._refresh_due(now) or self._blink_due(now)

    def wait_s(self, now: float) -> float:
        """How long `next` will go on saying None if nothing changes, in seconds."""
        moments = [self._refresh_at]
        for row in self._rows.values():
            if row.blink_from is not None:
                halves = math.floor((now - row.blink_from) / _DARK_S) + 1
                moments.append(row.blink_from + max(0, halves) * _DARK_S)
        return max(_LEAST_WAIT_S, min(moments) - now)

    def sent(self, frame: Planned, now: float) -> None:
        """`frame` is on the line."""
        row = self._rows[frame.sign_id]
        row.shown = frame.text
        if frame.reason is Reason.BLINK:
            return
        row.sent_at = now
        row.changed_at = None
        if frame.reason is Reason.REFRESH:
            self._refresh_at = max(self._refresh_at + self._spacing_s, now)
        if row.blink_due:
            row.blink_due = False
            # All boards of a hall go dark in the same half second, after at least one half lit.
            row.blink_from = math.ceil((now + _DARK_S) / _BLINK_PERIOD_S) * _BLINK_PERIOD_S

    def _change(self, row: _Row, wanted: SignText, now: float) -> None:
        before, row.wanted = row.wanted, wanted
        new_call = before is not None and before.seq != wanted.seq
        if not wanted.blink or new_call:
            row.blink_from = None
        # The first thing heard of a sign is no call: the device service has just started.
        row.blink_due = wanted.blink and (new_call or row.blink_due)
        if (wanted.text != row.shown or row.blink_due) and row.changed_at is None:
            row.changed_at = now

    def _end_blinks(self, now: float) -> None:
        for row in self._rows.values():
            if row.blink_from is not None and now >= row.blink_from + self._blink_s:
                row.blink_from = None

    def _change_due(self) -> Planned | None:
        urgent = [
            (since, row) for row in self._rows.values() if (since := row.urgent_since()) is not None
        ]
        if not urgent:
            return None
        _, row = min(urgent, key=lambda pair: pair[0])
        return _lit(row, Reason.CHANGE)

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
        return _lit(min(steady, key=lambda row: row.sent_at), Reason.REFRESH)

    def _blink_due(self, now: float) -> Planned | None:
        for row in self._rows.values():
            text = row.blink_text(now)
            if text is not None:
                return Planned(row.sign_id, text, Reason.BLINK)
        return None


def _lit(row: _Row, reason: Reason) -> Planned | None:
    return None if row.wanted is None else Planned(row.sign_id, row.wanted.text, reason)
