"""Supplements, refusals, advice, and dossiers that were accepted and then refused: by procedure,
reason, officer and staff type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from common.store.queries import outcomes as query
from common.store.sqlite import Row
from common.store.store import Store

KINDS = ("supplement", "supplement_again", "refused", "advice", "accepted_refused")
"""`supplement_again` is a further request in one stage, contrary to the rules (NĐ 118/2025 Đ19.5);
`refused` was never accepted."""

UNKNOWN = "unknown"
"""The staff type where no officer is on record."""


@dataclass(frozen=True, slots=True)
class Line:
    """So often. `officer` and `reason` are None where nobody said."""

    kind: str
    procedure: str
    name: str
    reason: str | None
    officer: str | None
    officer_name: str | None
    staff_type: str
    count: int


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The most frequent first. `staff` has how often each kind was of each staff type, `decided`
    how many accepted dossiers of theirs got a result. `unnamed` visits are in nothing else."""

    lines: tuple[Line, ...]
    staff: Mapping[str, Mapping[str, int]]
    decided: Mapping[str, int]
    unnamed: int

    def count(self, kind: str) -> int:
        """All of a kind."""
        return sum(line.count for line in self.lines if line.kind == kind)


def read(store: Store, first: date, last: date, narrowed: Mapping[str, str | None]) -> Outcomes:
    """The days from `first` to `last`. `narrowed` has `unit`, `agency`, `service`, `officer`."""
    values = _values(store, first, last, narrowed)
    with store.read() as connection:
        known, names = query.officers(connection), query.procedure_names(connection)
        rows = query.grouped(connection, values)
        decided = query.decided(connection, values)
        unnamed = query.unnamed(connection, values)
    lines = [
        Line(
            row["kind"],
            row["procedure"],
            names.get(row["procedure"], row["procedure"]),
            row["reason"],
            row["officer"],
            known.get(row["officer"], (row["officer"], UNKNOWN))[0],
            _type(known, row["officer"]),
            row["n"],
        )
        for row in rows
    ]
    lines.sort(
        key=lambda line: (
            -line.count,
            KINDS.index(line.kind),
            line.procedure,
            line.reason or "",
            line.officer or "",
        )
    )
    staff: dict[str, Counter[str]] = {}
    for line in lines:
        staff.setdefault(line.staff_type, Counter())[line.kind] += line.count
    results: Counter[str] = Counter()
    for officer, n in decided.items():
        results[_type(known, officer)] += n
    return Outcomes(tuple(lines), staff, results, unnamed)


def is_officer(store: Store, code: str) -> bool:
    """Whether there ever was an officer with this code."""
    with store.read() as connection:
        return code in query.officers(connection)


def listed(
    store: Store, first: date, last: date, narrowed: Mapping[str, str | None], kind: str, most: int
) -> list[Row]:
    """Each of a kind in order, the first so many."""
    values = _values(store, first, last, narrowed)
    with store.read() as connection:
        return query.listed(connection, values, kind, most)


def _values(
    store: Store, first: date, last: date, narrowed: Mapping[str, str | None]
) -> dict[str, object]:
    centre = store.centre()
    return {
        "since": centre.midnight(first),
        "before": centre.midnight(last + timedelta(1)),
        "first": first.isoformat(),
        "last": last.isoformat(),
        **narrowed,
    }


def _type(known: Mapping[str, tuple[str, str]], officer: str | None) -> str:
    return UNKNOWN if officer is None else known.get(officer, (officer, UNKNOWN))[1]
