"""The money of a period: what was taken for whom, how, for what, and given back; day by day; and
what was owed before and after it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from common.domain.fees import Method
from common.store.queries import dossier_lists
from common.store.sqlite import Row
from common.store.store import Store


@dataclass(slots=True)
class Money:
    """Sums in đồng; `refunded_vnd` is not negative. `receipts` and `refunds` count entries."""

    receipts: int = 0
    taken_vnd: int = 0
    refunds: int = 0
    refunded_vnd: int = 0

    @property
    def net_vnd(self) -> int:
        """What stays."""
        return self.taken_vnd - self.refunded_vnd

    def add(self, amount_vnd: int) -> None:
        """Count an entry: money given back is negative."""
        if amount_vnd > 0:
            self.receipts += 1
            self.taken_vnd += amount_vnd
        else:
            self.refunds += 1
            self.refunded_vnd -= amount_vnd


Key = tuple[str, str, str]
"""Collector, method, kind of fee."""


@dataclass(frozen=True, slots=True)
class CashPeriod:
    """`days` has each day with money, by method; what is owed is how many fees and how much."""

    parts: Mapping[Key, Money]
    days: Mapping[date, Mapping[str, Money]]
    total: Money
    owed_before: tuple[int, int]
    owed_after: tuple[int, int]


def read(
    store: Store,
    since: int,
    before: int,
    collector: str | None = None,
    service: str | None = None,
) -> CashPeriod:
    """A stretch of time (UTC ms), of one collector's money or of one service's fees or of all.
    What is owed has no collector yet."""
    parts: dict[Key, Money] = defaultdict(Money)
    days: dict[date, dict[str, Money]] = defaultdict(lambda: defaultdict(Money))
    total = Money()
    with store.read() as connection:
        centre = store.centre()
        for row in dossier_lists.entries(connection, since=since, before=before):
            if collector not in (None, row["collector"]) or service not in (None, row["service"]):
                continue
            amount = row["amount_vnd"]
            parts[row["collector"], row["method"], row["kind"]].add(amount)
            days[centre.day_of(row["at"])][row["method"]].add(amount)
            total.add(amount)
        owed = [
            dossier_lists.owed(connection, at=at, service=service)
            for at in (since, _end(store, before))
        ]
    return CashPeriod(dict(sorted(parts.items(), key=_order)), days, total, owed[0], owed[1])


def _end(store: Store, before: int) -> int:
    """Of a stretch that goes on, the next moment."""
    return min(before, store.now() + 1)


def owed(store: Store, before: int, service: str | None) -> list[Row]:
    """Each fee that was owed at a moment (UTC ms), or is now where that is still to come."""
    with store.read() as connection:
        return dossier_lists.owed_behind(connection, at=_end(store, before), service=service)


def entries(
    store: Store, since: int, before: int, collector: str | None, service: str | None
) -> list[Row]:
    """Each entry behind it."""
    with store.read() as connection:
        return [
            row
            for row in dossier_lists.entries(connection, since=since, before=before)
            if collector in (None, row["collector"]) and service in (None, row["service"])
        ]


_METHODS = [method.value for method in Method]


def _order(part: tuple[Key, Money]) -> tuple[str, int, str]:
    (collector, method, kind), _ = part
    return collector, _METHODS.index(method), kind
