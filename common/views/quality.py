"""How well the centre served last month, for everybody in the hall to read (NĐ 118/2025 Đ34.1).

The figures are those of `motcua report`. Where there are too few of something there is no figure.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from common.domain.figures import FEWEST_RATINGS, parse_period
from common.domain.model import RatingLevel
from common.domain.refusal import Refusal
from common.domain.shares import percent
from common.store import exchange, official
from common.store.queries import dossier_totals
from common.store.store import Store
from common.views import dossier_report, report
from common.views.answers import KIOSK, PAD, Ratings
from common.views.report import Report

FEWEST = FEWEST_RATINGS
"""Of fewer dossiers, answers or calls nothing is said: a share of three would boast or shame."""

KEPT_S = 3600.0
"""A month that is over does not change; only its last day may be closed late."""

_SATISFIED = (RatingLevel.VERY_SATISFIED, RatingLevel.SATISFIED)


@dataclass(frozen=True, slots=True)
class Share:
    """`part` of `whole`, which is not nothing."""

    part: int
    whole: int

    @property
    def percent(self) -> Decimal | None:
        """As reports have it."""
        return percent(self.part, self.whole)

    @property
    def cut(self) -> Decimal:
        """Percent with one decimal, the rest cut off: never better than it is."""
        return Decimal(1000 * self.part // self.whole).scaleb(-1)


@dataclass(frozen=True, slots=True)
class Wait:
    """The mean time from the number to its first call, ms, of so many that were called."""

    mean: int
    called: int


@dataclass(frozen=True, slots=True)
class Quality:
    """One month of the centre.

    `on_time` are dossiers done early or on time, of those that had a date. `satisfied` says by
    where it was asked (`PAD`, `KIOSK`) how many were satisfied, where most answered first;
    `visits` is how many could have answered. None or left out where there are fewer than `FEWEST`.
    """

    month: int
    on_time: Share | None
    satisfied: Mapping[str, Share]
    visits: int
    wait: Wait | None


def read(store: Store) -> Quality | None:
    """Last month in figures; None if there are none, or while one of its days is not closed."""
    last = store.centre().day_of(store.now()).replace(day=1) - timedelta(days=1)
    queues = _queues(store, last)
    if queues is not None and queues.is_open:
        return None
    found = Quality(
        month=last.month,
        on_time=_on_time(store, last.replace(day=1), last),
        satisfied={} if queues is None else _satisfied(queues),
        visits=0 if queues is None else queues.visits,
        wait=None if queues is None else _wait(queues),
    )
    return found if found.on_time or found.satisfied or found.wait else None


class Kept:
    """The figures as they were worked out last: again on another day, or after `KEPT_S`."""

    def __init__(self) -> None:
        self._quality: Quality | None = None
        self._day: date | None = None
        self._until = 0.0

    def read(self, store: Store) -> Quality | None:
        """Figures of last month, as of today."""
        today, now = store.centre().day_of(store.now()), time.monotonic()
        if today != self._day or now >= self._until:
            with official.apart(store) as part:
                self._quality = read(part)
            self._day, self._until = today, now + KEPT_S
        return self._quality


def _queues(store: Store, last: date) -> Report | None:
    """What the tickets of the month say; None if nobody took one."""
    try:
        return report.read(store, parse_period(f"{last:%Y-%m}"))
    except Refusal as refusal:
        if refusal.code != "report_empty":
            raise
        return None


def _on_time(store: Store, first: date, last: date) -> Share | None:
    with store.read() as connection:
        zone = store.centre().zone
        since, before = exchange.stretch(zone, first, last)
        done = dossier_report.resolved(
            dossier_totals.resolved(connection, since=since, before=before), zone
        )
    return _share(done.early + done.on_time, done.dated)


def _satisfied(queues: Report) -> dict[str, Share]:
    found = {PAD: _of(queues.ratings), KIOSK: _of(queues.kiosk.levels)}
    enough = [(source, share) for source, share in found.items() if share is not None]
    return dict(sorted(enough, key=lambda own: -own[1].whole))


def _of(levels: Ratings) -> Share | None:
    return _share(sum(levels.get(level, 0) for level in _SATISFIED), sum(levels.values()))


def _wait(queues: Report) -> Wait | None:
    called = queues.figures.called
    return Wait(queues.figures.mean_wait, called) if called >= FEWEST else None


def _share(part: int, whole: int) -> Share | None:
    return Share(part, whole) if whole >= FEWEST else None
