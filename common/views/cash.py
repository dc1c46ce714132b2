"""The cash sheet of a day: what each counter took for whom, and gave back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from common.domain.fees import Method
from common.store import dossiers, fees
from common.store.facts import Centre
from common.store.store import Store

Sums = Mapping[str, int]
"""Đồng by method of payment; only methods that were used, in the order of `Method`."""


@dataclass(frozen=True, slots=True)
class Line:
    """Money taken, or given back: then the amount is negative. `number` is that of the receipt or
    voucher, `dossier` a code; both may be None."""

    fee: int
    at: int
    amount_vnd: int
    method: str
    number: str | None
    kind: str
    name: str | None
    dossier: str | None
    officer: str | None


@dataclass(frozen=True, slots=True)
class Till:
    """What one counter has of one collector's money. `counter` None: paid at no counter."""

    counter: str | None
    collector: str
    lines: tuple[Line, ...]
    methods: Sums
    total_vnd: int


@dataclass(frozen=True, slots=True)
class CashSheet:
    """A day (local date, `YYYY-MM-DD`): every till, and all of them together."""

    date: str
    tills: tuple[Till, ...]
    methods: Sums
    total_vnd: int
    refunded_vnd: int


def read(store: Store, day: str | None = None) -> CashSheet:
    """The sheet of a date, without one of today."""
    with store.read() as connection:
        centre = store.centre()
        on = centre.day_of(store.now()) if day is None else date.fromisoformat(day)
        rows = fees.entries_between(
            connection, first=_midnight(centre, on), end=_midnight(centre, on + timedelta(days=1))
        )
    found: dict[tuple[str, str], list[Line]] = defaultdict(list)
    for row in rows:
        found[_counter(centre, row["desk"]) or "", row["collector"]].append(_line(row))
    tills = tuple(
        Till(counter or None, collector, tuple(lines), _sums(lines), _total(lines))
        for (counter, collector), lines in sorted(found.items(), key=_in_order)
    )
    every = [line for till in tills for line in till.lines]
    back = -sum(line.amount_vnd for line in every if line.amount_vnd < 0)
    return CashSheet(on.isoformat(), tills, _sums(every), _total(every), back)


def _in_order(till: tuple[tuple[str, str], list[Line]]) -> tuple[int, str, str]:
    """Counters by their number."""
    (counter, collector), _ = till
    return (int(counter) if counter.isdigit() else 0, counter, collector)


def _counter(centre: Centre, desk: str | None) -> str | None:
    """The counter of a desk; of one that is gone its code says it."""
    if desk is None:
        return None
    known = centre.desks.get(desk)
    return desk.split(".")[0] if known is None else known.counter


def _line(row: Mapping[str, Any]) -> Line:
    names = ("fee", "at", "amount_vnd", "method", "number", "kind", "name", "dossier", "officer")
    return Line(*(row[name] for name in names))


def _sums(lines: Iterable[Line]) -> Sums:
    found: dict[str, int] = defaultdict(int)
    for line in lines:
        found[line.method] += line.amount_vnd
    return {method.value: found[method] for method in Method if method in found}


def _total(lines: Iterable[Line]) -> int:
    return sum(line.amount_vnd for line in lines)


def _midnight(centre: Centre, on: date) -> int:
    return int(datetime(on.year, on.month, on.day, tzinfo=centre.zone).timestamp() * 1000)


def of_dossier(store: Store, code: str) -> list[dict[str, Any]]:
    """Every fee of a dossier, in order (`docs/fees.md`).

    Raises:
        Refusal: `dossier_code_invalid`, `dossier_unknown`.
    """
    with store.read() as connection:
        return fees.of_dossier(connection, dossiers.need(connection, code)["id"])


def at_desk(store: Store, desk: str) -> list[dict[str, Any]]:
    """Every fee of whoever is at a desk; none where nobody is."""
    with store.read() as connection:
        store.centre().desk(desk)
        return fees.at_desk(connection, desk)


def owed(store: Store) -> list[dict[str, Any]]:
    """Everything that is owed now, the oldest first."""
    with store.read() as connection:
        return fees.due(connection)
