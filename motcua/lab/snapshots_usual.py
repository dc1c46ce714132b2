"""What is usual in an office, learnt from past days of snapshots: gaps between calls, waits, hours.

Everything is shrunk towards the queue's own mean, and that towards the mean of all queues, so that
a queue never seen before has an estimate as well. Minutes throughout.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from math import exp, log
from statistics import fmean, median

from motcua.lab.snapshots import Line, Queue, truths

SLOT = 30
"""The pace of a queue is learnt by the half hour."""

HOLE = 12
"""Snapshots farther apart than this say nothing of the pace between them."""

JUMP = 30
"""Nobody calls so many in one step: the display stood still, or changed to other numbers."""

IMAGINED = 3.0
"""The weight of the usual gap beside like snapshots of the past."""

_WAIT_SCALES = (0.3, 90.0, 1.5)
_GAP_SCALES = (0.7, 60.0, 1.0)
"""How far apart snapshots are still alike: logarithm of people, minutes of the day, counters."""

_FAR = 18.0
_SLOWEST = 0.003
_DAY = 1440


@dataclass(frozen=True, slots=True)
class Past:
    """A snapshot of the past and what the wait came to."""

    minute: int
    log_people: float
    counters: int
    wait: float
    gap: float


@dataclass(frozen=True, slots=True)
class Like:
    """What waits at like snapshots of the same queue came to: the middle, and the middle half.

    `by_gap` is the middle of their gaps between calls, times the people ahead.
    """

    quarter: float
    middle: float
    three_quarters: float
    by_gap: float


class Usual:
    """What past days of a set of queues were like."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._waits: dict[Queue, list[Past]] = defaultdict(list)
        self._by_hour: dict[tuple[Queue, int], list[float]] = defaultdict(list)
        self._called: dict[tuple[Queue, int], list[float]] = defaultdict(lambda: [0.0, 0.0])
        self._last: dict[Queue, list[float]] = defaultdict(list)
        for line in lines:
            self._learn_waits(line)
            self._learn_pace(line)
        self._summed()

    def _learn_waits(self, line: Line) -> None:
        for at, truth in truths(line):
            if truth is None:
                continue
            people = line.waiting[at] + 1
            gap = truth / people
            past = Past(line.minute[at], log(people), line.counters[at], truth, gap)
            self._waits[line.queue].append(past)
            self._by_hour[line.queue, line.minute[at] // 60].append(gap)

    def _learn_pace(self, line: Line) -> None:
        last = None
        for at in range(max(1, line.first_own() + 1), len(line.minute)):
            came = line.number[at] - line.number[at - 1]
            took = line.minute[at] - line.minute[at - 1]
            if came > 0:
                last = line.minute[at]
            if line.waiting[at - 1] > 0 and took <= HOLE and 0 <= came < JUMP:
                found = self._called[line.queue, line.minute[at - 1] // SLOT]
                found[0] += came
                found[1] += took
        if last is not None:
            self._last[line.queue].append(last)

    def _summed(self) -> None:
        """What all queues have in common, and each queue as a whole."""
        everything = [past for found in self._waits.values() for past in found]
        self.gap_of_all = median([past.gap for past in everything]) if everything else 4.0
        self.wait_of_all = fmean([past.wait for past in everything]) if everything else 20.0
        self._gaps = {
            queue: median([past.gap for past in found]) for queue, found in self._waits.items()
        }
        self._mean = {
            queue: fmean([past.wait for past in found]) for queue, found in self._waits.items()
        }
        self._middle = {
            queue: median([past.wait for past in found]) for queue, found in self._waits.items()
        }
        busy: dict[Queue, list[float]] = defaultdict(lambda: [0.0, 0.0])
        for (queue, _slot), (came, took) in self._called.items():
            busy[queue][0] += came
            busy[queue][1] += took
        called, minutes = (sum(found[part] for found in busy.values()) for part in (0, 1))
        self._pace_of_all = called / minutes if minutes else 0.2
        self._pace_of = {
            queue: (came + self._pace_of_all * 60) / (took + 60)
            for queue, (came, took) in busy.items()
        }
        self._known_gaps: dict[tuple[Queue, int], float] = {}

    def mean_wait(self, queue: Queue) -> float:
        """The mean of past waits of the queue, or of all."""
        return self._mean.get(queue, self.wait_of_all)

    def middle_wait(self, queue: Queue) -> float:
        """The median of past waits of the queue, or the mean of all."""
        return self._middle.get(queue, self.wait_of_all)

    def last_call(self, queue: Queue) -> float:
        """When the last number of a day is called, minutes since midnight."""
        return median(self._last[queue]) if queue in self._last else 900.0

    def gap(self, queue: Queue, minute: int) -> float:
        """Minutes from one call to the next in that hour, of people who were waited for."""
        hour = minute // 60
        if (queue, hour) not in self._known_gaps:
            count = len(self._waits.get(queue, ()))
            own = (count * self._gaps.get(queue, 0.0) + 20 * self.gap_of_all) / (count + 20)
            gaps = self._by_hour.get((queue, hour), ())
            then = median(gaps) if gaps else own
            self._known_gaps[queue, hour] = (len(gaps) * then + 15 * own) / (len(gaps) + 15)
        return self._known_gaps[queue, hour]

    def pace(self, queue: Queue, minute: int) -> float:
        """Calls a minute in that half hour while somebody waits."""
        own = self._pace_of.get(queue, self._pace_of_all)
        came, took = self._called.get((queue, minute // SLOT), (0.0, 0.0))
        return max(_SLOWEST, (came + own * 60) / (took + 60))

    def forward(self, queue: Queue, minute: int, people: float) -> float:
        """Minutes until so many have been called at the usual pace of each half hour."""
        now = float(minute)
        while now < _DAY:
            end = (now // SLOT + 1) * SLOT
            pace = self.pace(queue, int(now))
            if pace * (end - now) >= people:
                return now + people / pace - minute
            people -= pace * (end - now)
            now = end
        return _DAY - minute

    def like(self, queue: Queue, minute: int, waiting: int, counters: int) -> Like:
        """What waits came to at like snapshots: near in the day, as many people and counters.

        Imagined ones at the usual gap stand in for what was never seen.
        """
        people = waiting + 1
        usual = self.gap(queue, minute) * people
        place = (log(people), minute, counters)
        waits, gaps = [(usual, IMAGINED)], [(usual, IMAGINED)]
        for past in self._waits.get(queue, ()):
            away = _distance(past, place, _WAIT_SCALES)
            if away < _FAR:
                waits.append((past.wait, exp(-away / 2)))
            away = _distance(past, place, _GAP_SCALES)
            if away < _FAR:
                gaps.append((past.gap * people, exp(-away / 2)))
        waits.sort()
        gaps.sort()
        return Like(_part(waits, 0.25), _part(waits, 0.5), _part(waits, 0.75), _part(gaps, 0.5))


def _distance(
    past: Past, place: tuple[float, int, int], scales: tuple[float, float, float]
) -> float:
    """How unlike a past snapshot is, squared, in steps of people, minutes and counters."""
    people, minutes, counters = scales
    return (
        ((past.log_people - place[0]) / people) ** 2
        + ((past.minute - place[1]) / minutes) ** 2
        + ((past.counters - place[2]) / counters) ** 2
    )


def _part(weighed: list[tuple[float, float]], share: float) -> float:
    """The value, of values in order with their weights, that has `share` of the weight below."""
    left = share * sum(weight for _, weight in weighed)
    for value, weight in weighed:
        left -= weight
        if left <= 0:
            return value
    return weighed[-1][0]
