"""What a selftest found: the store's own state against the books of the workers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from common.store.store import Store
from common.views import report


@dataclass(frozen=True, slots=True)
class Books:
    """What kiosks and desks were told. `whole`: the trial ran until everybody was served."""

    kiosks: Sequence[Mapping[str, Any]]
    desks: Sequence[Mapping[str, Any]]
    whole: bool


@dataclass(frozen=True, slots=True)
class Speed:
    """Actions a second over the trial, and latencies in milliseconds."""

    per_s: float
    p50_ms: float
    p99_ms: float
    p999_ms: float


@dataclass(frozen=True, slots=True)
class Findings:
    """The result; `held` when nothing was doubled, lost or starved.

    `lost`: numbers acknowledged and not in the store, and, in a whole trial, tickets not served.
    `starved`: desks that were never given anybody. `jain`, `jain_desks`: fairness between kiosks
    and between desks, 1 is even. `slowest_ms`: the slowest single action of anybody;
    `slowest_rounds`: the same in rounds, in which everybody gets one action.
    """

    issued: int
    served: int
    seconds: float
    duplicate_numbers: int
    double_calls: int
    lost: int
    starved: int
    fsync_per_s: float
    issue: Speed
    call: Speed
    jain: float
    jain_desks: float
    slowest_ms: float
    slowest_rounds: float
    broken: tuple[str, ...]

    @property
    def held(self) -> bool:
        """Whether the exit status is 0."""
        return not (
            self.duplicate_numbers or self.double_calls or self.lost or self.starved or self.broken
        )

    def as_dict(self) -> dict[str, Any]:
        """The stable JSON form (`docs/cli.md`)."""
        return {**asdict(self), "broken": list(self.broken), "held": self.held}


def judge(store: Store, books: Books, seconds: float, fsync_per_s: float) -> Findings:
    """Compare the store with what the workers were told."""
    found = report.read_trial(store)
    given = [number for book in books.kiosks for number in book["numbers"]]
    called = [number for book in books.desks for number in book["numbers"]]
    unserved = len(found.numbers) - found.done if books.whole else 0
    busy = len(called) >= 10 * len(books.desks)
    everybody = (*books.kiosks, *books.desks)
    spent = [micros for book in everybody for micros in _spent(book)]
    slowest_ms = max(spent, default=0) / 1000
    return Findings(
        issued=len(given),
        served=found.done,
        seconds=round(seconds, 3),
        duplicate_numbers=_repeated(given) + _repeated(found.numbers),
        double_calls=max(_repeated(called), found.double_calls),
        lost=len(set(given) - set(found.numbers)) + unserved,
        starved=sum(not book["numbers"] for book in books.desks) if busy else 0,
        fsync_per_s=round(fsync_per_s, 1),
        issue=_speed(books.kiosks, seconds),
        call=_speed(books.desks, seconds),
        jain=round(_jain([_rate(book) for book in books.kiosks]), 4),
        jain_desks=round(_jain([_rate(book) for book in books.desks]), 4),
        slowest_ms=slowest_ms,
        slowest_rounds=round(slowest_ms / 1000 * len(spent) / seconds / len(everybody), 2),
        broken=found.broken,
    )


def _repeated(numbers: Sequence[str]) -> int:
    return sum(count - 1 for count in Counter(numbers).values())


def _speed(books: Sequence[Mapping[str, Any]], seconds: float) -> Speed:
    micros = sorted(value for book in books for value in book["micros"])

    def at(share: float) -> float:
        return micros[min(len(micros) - 1, int(len(micros) * share))] / 1000 if micros else 0.0

    return Speed(round(len(micros) / seconds, 1), at(0.5), at(0.99), at(0.999))


def _spent(book: Mapping[str, Any]) -> Sequence[int]:
    """Microseconds of every action."""
    return [*book["micros"], *book["other_micros"]]


def _rate(book: Mapping[str, Any]) -> float:
    """Actions a second of time spent acting: what a worker gets when it asks.

    Without the first of each kind, if there are more: all processes start at one moment, and who
    starts last pays for that (over a second with sixty on two cores), not for the queue.
    """
    actions = (book["micros"], book["other_micros"])
    spent = [micros for kind in actions for micros in (kind[1:] or kind)]
    return len(spent) / total if (total := sum(spent)) else 0.0


def _jain(values: Sequence[float]) -> float:
    squares = sum(value * value for value in values)
    return sum(values) ** 2 / (len(values) * squares) if squares else 1.0
