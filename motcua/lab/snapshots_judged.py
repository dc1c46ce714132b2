"""Estimates for snapshots of real offices, and how true they were beside simple guesses.

Learnt with the calibration that the hall itself uses. An estimate knows the days trained on and the
same day up to its snapshot, nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import fmean, median

from common.domain.calibration import Band, Calibration, Case, learn
from common.domain.refusal import Refusal
from motcua.lab import snapshots_strangers
from motcua.lab.snapshots import Line, Queue, Snapshots, truths
from motcua.lab.snapshots_traits import Moment, moments
from motcua.lab.snapshots_usual import Usual

MINUTE = 60_000.0
"""The calibration speaks milliseconds."""

GUESSES = ("configured", "historic_mean", "head_of_line", "last_to_enter")
"""The baselines, in the order they are shown."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What somebody would have been told at a snapshot, and what came; minutes.

    `guesses` are bands of the baselines by name: the plain guess with the interval of its own past.
    """

    queue: Queue
    day: date
    minute: int
    band: Band
    guesses: Mapping[str, Band]
    actual: float


@dataclass(frozen=True, slots=True)
class Score:
    """How true estimates were: minutes, parts of the actual wait (of at least one minute), and the
    part of them that came within the interval."""

    mae_minutes: float
    median_relative_error: float
    mean_relative_error: float
    bias_minutes: float
    coverage: float
    width_minutes: float
    n: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What was learnt from and tested on, and how true it was: ours, and the baselines by name.

    `unresolved` snapshots had a queue but no end of the wait that anybody saw; `without_number` of
    them had no number of their own queue on the display.
    """

    train: Snapshots
    test: Snapshots
    cases: int
    ours: Score
    guesses: Mapping[str, Score]
    unresolved: int
    without_number: int


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was learnt from the days trained on; of `queues`, and of queues that are `strangers`."""

    usual: Usual
    calibration: Calibration
    strangers: Calibration | None
    guesses: Mapping[str, Calibration]
    queues: frozenset[Queue]
    days: tuple[date, ...]
    cases: int

    def band(self, queue: Queue, moment: Moment) -> Band:
        """The interval that somebody would have been told, minutes."""
        expected = moment.expected * MINUTE
        if self.strangers is None or (queue in self.queues and len(self.days) > 1):
            return _in_minutes(self.calibration.band(expected, moment.traits))
        return _in_minutes(self.strangers.band(expected, snapshots_strangers.traits(moment)))


def answer(train: Snapshots, test: Snapshots) -> Answer:
    """Learn on one set of days, estimate on another.

    Raises:
        Refusal: a day of one office is in both, or there is nothing to learn from or to estimate.
    """
    both = _lived(train.lines) & _lived(test.lines)
    if both:
        days = ", ".join(f"{day:%d/%m/%Y}" for day in sorted({day for _, day in both}))
        raise Refusal("snapshots_overlap", days=days)
    learnt = study(train.lines, {line.queue for line in test.lines})
    found = list(estimate(learnt, test.lines))
    if not learnt.cases or not found:
        raise Refusal("snapshots_empty")
    unresolved = [(line, at) for line in test.lines for at, truth in truths(line) if truth is None]
    return Answer(
        train,
        test,
        learnt.cases,
        score([(one.band, one.actual) for one in found]),
        {name: score([(one.guesses[name], one.actual) for one in found]) for name in GUESSES},
        len(unresolved),
        sum(not line.own[at] for line, at in unresolved),
    )


def _lived(lines: Sequence[Line]) -> set[tuple[str, date]]:
    """Days of an office: what one of its queues lived through, the others did as well."""
    return {(line.queue[0], line.day) for line in lines}


def study(lines: Sequence[Line], asked: Collection[Queue] = ()) -> Learnt:
    """Learn from past days; `asked` are the queues that there will be estimates of.

    Each day is looked at with what the others say is usual, as a day to come will be. Where it is
    the only one, and of queues that were not there, other offices have to say that.
    """
    queues = frozenset(line.queue for line in lines)
    days = sorted({line.day for line in lines})
    cases: list[Case] = []
    plain: dict[str, list[Case]] = {name: [] for name in GUESSES}
    for day in days:
        usual = Usual(line for line in lines if line.day != day)
        for line in lines:
            if line.day == day:
                for moment, actual in _known(line, usual):
                    office = f"{line.queue[0]} {line.day}"
                    cases.append(
                        Case(moment.expected * MINUTE, actual * MINUTE, moment.traits, office)
                    )
                    for name in GUESSES:
                        guessed = _plain(moment, name, actual, usual, line.queue)
                        plain[name].append(replace(guessed, day=office))
    return Learnt(
        Usual(lines),
        learn(cases),
        snapshots_strangers.calibrated(lines, _known)
        if len(days) == 1 or not queues.issuperset(asked)
        else None,
        {name: learn(found) for name, found in plain.items()},
        queues,
        tuple(days),
        len(cases),
    )


def _known(line: Line, usual: Usual) -> Iterator[tuple[Moment, float]]:
    found = {at: truth for at, truth in truths(line) if truth is not None}
    for moment in moments(line, usual):
        if moment.at in found:
            yield moment, found[moment.at]


def _guess(moment: Moment, name: str, usual: Usual, queue: Queue) -> float:
    """A baseline's word; where it has none, the historic mean's."""
    guess = moment.guesses[name]
    return usual.mean_wait(queue) if guess is None else guess


def _plain(moment: Moment, name: str, actual: float, usual: Usual, queue: Queue) -> Case:
    return Case(_guess(moment, name, usual, queue) * MINUTE, actual * MINUTE, {})


def estimate(learnt: Learnt, lines: Sequence[Line]) -> Iterator[Estimate]:
    """The estimates of every snapshot of `lines` whose wait came to an end, office by office."""
    halls: dict[tuple[date, str], list[Line]] = defaultdict(list)
    for line in lines:
        halls[line.day, line.queue[0]].append(line)
    for hall in halls.values():
        yield from _of_hall(learnt, hall)


def _of_hall(learnt: Learnt, lines: Sequence[Line]) -> Iterator[Estimate]:
    """One office on one day, in order of time."""
    asked: list[tuple[int, int, Moment]] = []
    for number, line in enumerate(lines):
        asked += [(line.minute[m.at], number, m) for m in moments(line, learnt.usual)]
    asked.sort(key=lambda one: one[:2])
    known = [dict(truths(line)) for line in lines]
    for minute, number, moment in asked:
        line, truth = lines[number], known[number][moment.at]
        if truth is None:
            continue
        yield Estimate(
            line.queue,
            line.day,
            minute,
            learnt.band(line.queue, moment),
            {name: _band(learnt, name, moment, line.queue) for name in GUESSES},
            truth,
        )


def _band(learnt: Learnt, name: str, moment: Moment, queue: Queue) -> Band:
    """A baseline as it stands, with the interval that its own past errors give it."""
    guess = _guess(moment, name, learnt.usual, queue)
    band = _in_minutes(learnt.guesses[name].band(guess * MINUTE, {}))
    return Band(band.low, guess, band.high)


def _in_minutes(band: Band) -> Band:
    return Band(band.low / MINUTE, band.centre / MINUTE, band.high / MINUTE)


def score(pairs: Sequence[tuple[Band, float]]) -> Score:
    """The figures of bands and what came, minutes; there must be some."""
    off = [band.centre - actual for band, actual in pairs]
    relative = [
        abs(wrong) / max(1.0, actual) for wrong, (_, actual) in zip(off, pairs, strict=True)
    ]
    return Score(
        fmean(map(abs, off)),
        median(relative),
        fmean(relative),
        fmean(off),
        fmean(band.low <= actual <= band.high for band, actual in pairs),
        fmean(band.high - band.low for band, _ in pairs),
        len(pairs),
    )
