"""The day in figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from common.store.chain import unchained
from common.store.invariants import violations
from common.store.queries import hall as hall_rows
from common.store.queries import tickets as ticket_rows
from common.store.sqlite import Row
from common.store.store import Store
from common.views.hall import Text


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """One service over the day; waits are first call minus issue, ms."""

    code: str
    name: Text
    tickets: int
    done: int
    mean_wait: int
    p90_wait: int


@dataclass(frozen=True, slots=True)
class DayReport:
    """The newest business day. Shares are 0 to 1; None when there is nothing to judge.

    `kept`: first calls at or before the promise. `quoted_true`: first calls inside the interval
    on the slip, of those that had one.
    """

    date: str
    issued: int
    by_state: dict[str, int]
    by_outcome: dict[str, int]
    mean_wait: int
    p90_wait: int
    kept: float | None
    quoted: int
    quoted_true: float | None
    services: tuple[ServiceLine, ...]
    slips: dict[str, int]
    events: int
    broken: tuple[str, ...]


def read(store: Store) -> DayReport:
    """The report of the newest business day, and every invariant that does not hold."""
    with store.read() as connection:
        centre = store.centre()
        day = hall_rows.newest_day(connection)
        tickets = ticket_rows.of_day(connection, day=day["id"])
        called = [row for row in tickets if row["first_called_at"] is not None]
        waits = [row["first_called_at"] - row["issued_at"] for row in called]
        quoted = [row for row in called if row["quoted_lo"] is not None]
        slips = ticket_rows.slips_of_day(connection, day=day["id"])
        return DayReport(
            date=day["date"],
            issued=len(tickets),
            by_state=_count(row["state"] for row in tickets),
            by_outcome=_count(row["outcome"] for row in tickets if row["outcome"]),
            mean_wait=_mean(waits),
            p90_wait=_p90(waits),
            kept=_share([row["first_called_at"] <= row["promised_at"] for row in called]),
            quoted=len(quoted),
            quoted_true=_share(
                [row["quoted_lo"] <= row["first_called_at"] <= row["quoted_hi"] for row in quoted]
            ),
            services=tuple(
                _service_line(service.code, service.name, tickets)
                for service in centre.services.values()
                if any(row["service"] == service.code for row in tickets)
            ),
            slips={row[0]: row[1] for row in slips},
            events=hall_rows.event_count(connection),
            broken=tuple(violations(connection)),
        )


@dataclass(frozen=True, slots=True)
class Trial:
    """What is left of a selftest in its store."""

    numbers: tuple[str, ...]
    done: int
    double_calls: int
    broken: tuple[str, ...]


def read_trial(store: Store) -> Trial:
    """Every number, how many are done, how many were called more than once, what is broken."""
    with store.read() as connection:
        numbers = ticket_rows.every_number(connection)
        doubled = ticket_rows.called_twice(connection)
        return Trial(
            numbers=tuple(row["number"] for row in numbers),
            done=ticket_rows.done(connection),
            double_calls=doubled,
            broken=tuple(violations(connection)),
        )


def done(store: Store) -> int:
    """How many tickets are done."""
    with store.read() as connection:
        return ticket_rows.done(connection)


def unsettled(store: Store) -> int:
    """How many slips have no honest end yet, plus how many events have no hash yet."""
    with store.read() as connection:
        return ticket_rows.slips_under_way(connection) + unchained(connection)


def _service_line(code: str, name: Text, tickets: Sequence[Row]) -> ServiceLine:
    own = [row for row in tickets if row["service"] == code]
    waits = [
        row["first_called_at"] - row["issued_at"]
        for row in own
        if row["first_called_at"] is not None
    ]
    done = sum(row["state"] == "done" for row in own)
    return ServiceLine(code, name, len(own), done, _mean(waits), _p90(waits))


def _count(values: Iterable[str]) -> dict[str, int]:
    return dict(Counter(values))


def _mean(values: Sequence[int]) -> int:
    return sum(values) // len(values) if values else 0


def _p90(values: Sequence[int]) -> int:
    return sorted(values)[min(len(values) - 1, len(values) * 9 // 10)] if values else 0


def _share(values: Sequence[bool]) -> float | None:
    return sum(values) / len(values) if values else None
