"""What was known at a snapshot: a first estimate, and the traits that say how far to trust it.

Nothing here looks past the snapshot; days before come in through `Usual` only. Minutes throughout.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import log

from motcua.lab.snapshots import Line
from motcua.lab.snapshots_usual import Like, Usual

SLACK = 3.0
"""Minutes added to both sides of a ratio: a wait of one or of three minutes is the same."""

DAY = 600
"""«Since the morning», minutes."""

_LATE = 2
"""Snapshots come a minute or two late; a window may be so much longer."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A snapshot with a queue: the first estimate of the wait, its traits, and simple guesses.

    `traits` are words and numbers for `common.domain.calibration`; `guesses` the baselines by
    name, None where there is nothing to go by.
    """

    at: int
    expected: float
    traits: dict[str, str | float]
    guesses: dict[str, float | None]


@dataclass(slots=True)
class _Seen:
    """What has been seen of a line up to a snapshot."""

    expected_calls: list[float] = field(default_factory=lambda: [0.0])
    busy: list[float] = field(default_factory=lambda: [0.0])
    longest: int = 0
    changed_at: int = 0


def moments(line: Line, usual: Usual) -> Iterator[Moment]:
    """Every snapshot of the line with a queue and a number of its own on the display."""
    seen = _Seen()
    first = line.first_own()
    for at in range(len(line.minute)):
        _look(seen, line, at, first, usual)
        if line.waiting[at] > 0 and line.own[at]:
            yield _moment(seen, line, at, first, usual)


def _look(seen: _Seen, line: Line, at: int, first: int, usual: Usual) -> None:
    seen.longest = max(seen.longest, line.waiting[at])
    if at == 0:
        return
    took = line.minute[at] - line.minute[at - 1]
    waited = line.waiting[at - 1] > 0
    pace = usual.pace(line.queue, line.minute[at - 1])
    seen.expected_calls.append(seen.expected_calls[-1] + (pace * took if waited else 0.0))
    seen.busy.append(seen.busy[-1] + (took if waited else 0.0))
    if at == first or line.number[at] != line.number[at - 1]:
        seen.changed_at = at


def _moment(seen: _Seen, line: Line, at: int, first: int, usual: Usual) -> Moment:
    queue, minute, waiting = line.queue, line.minute[at], line.waiting[at]
    counters = line.counters[at]
    like = usual.like(queue, minute, waiting, counters)
    expected = max(1.0, like.middle)
    age, newest = _head_age(line, at, first), _newest_wait(line, at, first)
    hour, day = _since(line, at, 60, first), _since(line, at, DAY, first)
    name = "/".join(queue)
    traits: dict[str, str | float] = {
        "queue": name,
        "queue_counters": f"{name}/{counters}",
        "counters": float(counters),
        "waiting": float(waiting),
        "longest": float(seen.longest),
        "to_last_call": usual.last_call(queue) - minute,
        "calls_while_still": seen.expected_calls[at] - seen.expected_calls[seen.changed_at],
        "busy": seen.busy[at] - seen.busy[day],
        "against_usual": (_came(line, day, at) + 2)
        / (seen.expected_calls[at] - seen.expected_calls[day] + 2),
        "growing": (waiting - line.waiting[hour]) / (waiting + 2),
    }
    for trait, guess in _guesses(line, at, hour, day, like, usual).items():
        traits[trait] = _ratio(guess, expected)
    traits["head_age"] = _ratio(age, expected)
    traits["newest_wait"] = _ratio(newest or 0.0, expected)
    return Moment(
        at,
        expected,
        traits,
        {
            "configured": line.configured[at] * waiting / max(1, counters),
            "historic_mean": usual.mean_wait(queue),
            "head_of_line": age,
            "last_to_enter": newest,
        },
    )


def _guesses(
    line: Line, at: int, hour: int, day: int, like: Like, usual: Usual
) -> dict[str, float]:
    """Other estimates of the same wait; where they differ from the first says much."""
    queue, minute, people = line.queue, line.minute[at], line.waiting[at] + 1
    gap = usual.gap(queue, minute)
    return {
        "quarter": like.quarter,
        "three_quarters": like.three_quarters,
        "by_gap": like.by_gap,
        "middle_wait": usual.middle_wait(queue),
        "forward": usual.forward(queue, minute, people - 0.5),
        "pace_hour": people * _gap_of(line, hour, at, gap),
        "pace_day": people * _gap_of(line, day, at, gap),
    }


def _gap_of(line: Line, start: int, at: int, usual: float) -> float:
    """Minutes from call to call since `start`; the usual gap counts as three calls."""
    took = line.minute[at] - line.minute[start]
    return (took + 3 * usual) / (_came(line, start, at) + 3)


def _came(line: Line, start: int, at: int) -> int:
    return max(0, line.number[at] - line.number[start])


def _since(line: Line, at: int, window: int, first: int) -> int:
    """The first snapshot with a number within the last `window` minutes."""
    return min(at, max(first, bisect_left(line.minute, line.minute[at] - window - _LATE)))


def _head_age(line: Line, at: int, first: int) -> float:
    """How long ago the next in line took their number, as far as snapshots tell."""
    following = line.number[at] + 1
    for earlier in range(at, first - 1, -1):
        if line.number[earlier] + line.waiting[earlier] < following:
            return line.minute[at] - line.minute[earlier]
    return line.minute[at] - line.minute[first]


def _newest_wait(line: Line, at: int, first: int) -> float | None:
    """How long the last one called had waited; None: nobody saw them wait."""
    number = line.number[at]
    for earlier in range(first, at + 1):
        if line.number[earlier] + line.waiting[earlier] >= number:
            called = next(then for then in range(first, at + 1) if line.number[then] >= number)
            return max(0, line.minute[called] - line.minute[earlier])
    return None


def _ratio(guess: float, expected: float) -> float:
    return log((max(0.0, guess) + SLACK) / (expected + SLACK))
