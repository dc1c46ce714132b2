"""What the soak left behind: was anything lost, and does anything grow?"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from pathlib import Path
from statistics import median

from bench.soak.book import Told, told
from bench.soak.sampling import Held
from bench.soak.trend import Slope, slope
from common.store import audit, rollup
from common.store.invariants import violations
from common.store.store import Store

WARM_S, WARM = 120.0, 0.5
"""A program fills its caches at first: two minutes, and half of its life, are not judged."""

WEEK_VISITORS = 4500
"""900 a day, five days."""

WEEK_HOURS = 168

LIMIT_KIB = 2048.0
"""A program may take so much more memory a week; after a year without a restart that is 100 MiB."""

LIMIT_PIECES = 0.5
"""So many file handles, and threads, a week."""

STEP_KIB, STEP_PIECES = 2048.0, 1.5
"""Less proves nothing, however steep it looks in a few minutes, nor does what happens once: a
program does some things for the first time late (the first backup costs keeper 3 MiB, the first
working day of a year a screen 1, the second PIN that is proved 16: glibc keeps that room), and each
store of a program takes one thread when it first has to wait."""


@dataclass(frozen=True, slots=True)
class Growth:
    """Of one program: at the end of its last life, what it gained steadily in the judged part of
    a life, and how it grew a week of visitors and a week of hours. `kind`: memory (KiB), handles,
    threads."""

    program: str
    kind: str
    least: float
    last: float
    gained: float
    visitors: Slope
    hours: Slope

    @property
    def limit(self) -> float:
        """What it may grow in a week."""
        return LIMIT_KIB if self.kind == "memory" else LIMIT_PIECES

    @property
    def proven(self) -> bool:
        """It does grow: both ways of counting say so, whatever chance did, and by more than a
        step."""
        step = STEP_KIB if self.kind == "memory" else STEP_PIECES
        return self.gained > step and min(self.visitors.low, self.hours.low) > self.limit

    @property
    def flat(self) -> bool:
        """It does not: both ways of counting say so, whatever chance did."""
        return max(self.visitors.high, self.hours.high) <= self.limit


_KINDS: Mapping[str, Callable[[Held], float]] = {
    "memory": lambda held: held.own_kib,
    "handles": lambda held: held.handles,
    "threads": lambda held: held.threads,
}


def growth(samples: Iterable[Held], visitors_at: Callable[[float], float]) -> list[Growth]:
    """Of every program in every life that was long enough."""
    lives: dict[str, dict[int, list[Held]]] = defaultdict(lambda: defaultdict(list))
    for held in samples:
        lives[held.name][held.pid].append(held)
    found = []
    for name, of_pid in lives.items():
        warm = [_warm(life) for life in of_pid.values()]
        for kind, of in _KINDS.items():
            values = [of(held) for life in warm for held in life]
            if not values:
                continue
            weeks = [[(visitors_at(h.at) / WEEK_VISITORS, of(h)) for h in life] for life in warm]
            hours = [[(h.at / 3600 / WEEK_HOURS, of(h)) for h in life] for life in warm]
            gained = max(_gained([of(held) for held in life]) for life in warm)
            found.append(
                Growth(name, kind, min(values), values[-1], gained, slope(weeks), slope(hours))
            )
    return found


def _warm(life: Sequence[Held]) -> list[Held]:
    begin = life[0].at + max(WARM_S, WARM * (life[-1].at - life[0].at))
    return [held for held in life if held.at >= begin]


def _gained(values: Sequence[float]) -> float:
    """From the first third to the last, if it went on: twice the lesser of both steps."""
    third = len(values) // 3
    if not third:
        return 0.0
    begin, middle, end = (median(values[n * third : (n + 1) * third]) for n in range(3))
    return 2 * min(middle - begin, end - middle)


def wrong_in_store(store: Store, books: Path, papers: Counter[str]) -> list[str]:
    """Everything that does not hold: nothing when all is well."""
    heard = list(told(books))
    with store.read() as connection:
        wrong = [f"broken: {text}" for text in violations(connection)]
        sound = [row[0] for row in connection.execute("PRAGMA quick_check")]
        wrong += [f"damaged: {text}" for text in sound if text != "ok"]
        wrong += [f"figures of {date} disagree" for date in rollup.disagreeing(connection)]
        wrong += _lost(heard, _recorded(connection.execute))
        restarted = connection.execute(
            "SELECT date, series, min(serial) FROM ticket JOIN business_day"
            " ON business_day.id = ticket.day GROUP BY date, series HAVING min(serial) <> 1"
        ).fetchall()
    wrong += [f"{row[0]}: series {row[1]} began at {row[2]}" for row in restarted]
    wrong += [f"record: {one}" for one in audit.verify(store.folder).findings]
    wrong += [f"{token} is on paper {n} times" for token, n in papers.items() if n > 1]
    return wrong


def _recorded(execute: Callable[[str], Iterable[Sequence[str | None]]]) -> dict[str, str | None]:
    sql = (
        "SELECT event.request, ticket.number FROM event LEFT JOIN ticket"
        " ON ticket.id = event.ticket WHERE event.request IS NOT NULL"
        " ORDER BY ticket.id IS NOT NULL, seq DESC"
    )
    return {str(row[0]): row[1] for row in execute(sql)}


def _lost(heard: Sequence[Told], kept: Mapping[str, str | None]) -> list[str]:
    wrong = [
        f"lost: {one.what} {one.number} ({one.request})" for one in heard if one.request not in kept
    ]
    wrong += [
        f"told {one.number}, kept {kept[one.request]}"
        for one in heard
        if one.what in ("issue", "call") and kept.get(one.request, one.number) != one.number
    ]
    return wrong


@dataclass(frozen=True, slots=True)
class Latency:
    """Milliseconds of one kind in one part of the soak."""

    kind: str
    part: int
    count: int
    p50: float
    p99: float


def latencies(measured: Mapping[str, Sequence[tuple[float, float]]], parts: int) -> list[Latency]:
    """Of (when, ms) in `parts` pieces with as many of them in each."""
    found = []
    for kind, pairs in measured.items():
        ordered = sorted(pairs)
        size = len(ordered) // parts
        for part in range(parts if size else 0):
            values = sorted(ms for _, ms in ordered[part * size : (part + 1) * size])
            p99 = values[min(size - 1, int(size * 0.99))]
            found.append(Latency(kind, part + 1, size, median(values), p99))
    return found


def slower(found: Sequence[Latency]) -> list[str]:
    """Kinds whose median has more than doubled from the first part to the last."""
    by_kind: dict[str, list[Latency]] = defaultdict(list)
    for one in found:
        by_kind[one.kind].append(one)
    return [
        f"{kind}: {parts[0].p50:.1f} ms at first, {parts[-1].p50:.1f} ms at last"
        for kind, parts in by_kind.items()
        if parts[-1].p50 > 2 * parts[0].p50
    ]


def shown(found: Slope) -> str:
    """`+12 (-30 … +54)`."""
    if found.high == inf:
        return "?"
    return f"{found.each:+.0f} ({found.low:+.0f} … {found.high:+.0f})"
