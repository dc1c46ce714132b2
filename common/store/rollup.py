# ruff: noqa: S608 - every name in the statements is our own
"""Figures of business days: counted from the tickets, or read from what was added up before.

A closed day never changes again, so keeper adds it up once, in a transaction of its own after the
day's end. The same statements count a day for its own report and for its roll-up.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from common.domain.actor import Actor
from common.domain.figures import MINUTE, WAIT_LIMITS_MIN, Figures, Period
from common.store.rollup_counts import ROLLS, Roll
from common.store.sqlite import Connection, Row
from common.store.tx import Tx

if TYPE_CHECKING:
    from common.store.store import Store

_KEY = "day, service, unit, priority_class"
_TICKET_KEY = "day, service, unit, coalesce(priority_class, '') AS priority_class"
_LIMITS = [f"under_{limit}" for limit in WAIT_LIMITS_MIN]
_UNDER = ", ".join(
    f"count(*) FILTER (WHERE first_called_at - issued_at < {limit * MINUTE}) AS under_{limit}"
    for limit in WAIT_LIMITS_MIN
)
_ADDED = ", ".join(
    f"sum({column}) AS {column}"
    for column in ("tickets", "called", "kept", "quoted", "quoted_true", "wait_sum", *_LIMITS)
)

COUNTS = {
    "rollup": (
        f"SELECT {_TICKET_KEY}, count(*) AS tickets, count(first_called_at) AS called,"
        " count(*) FILTER (WHERE first_called_at <= promised_at) AS kept,"
        " count(*) FILTER (WHERE first_called_at IS NOT NULL AND quoted_lo IS NOT NULL) AS quoted,"
        " count(*) FILTER (WHERE first_called_at BETWEEN quoted_lo AND quoted_hi) AS quoted_true,"
        " coalesce(sum(first_called_at - issued_at), 0) AS wait_sum,"
        f" coalesce(max(first_called_at - issued_at), 0) AS wait_max, {_UNDER}"
        f" FROM ticket WHERE day = :day GROUP BY {_KEY}"
    ),
    "rollup_ending": (
        f"SELECT {_TICKET_KEY}, state, coalesce(outcome, end_reason, '') AS why,"
        f" count(*) AS tickets FROM ticket WHERE day = :day GROUP BY {_KEY}, state, why"
    ),
}
"""What stands in each table about a day, as the tickets say it."""

_SUMS = (
    f"SELECT service, unit, priority_class, {_ADDED}, max(wait_max) AS wait_max FROM rollup"
    " WHERE day >= :first AND day <= :last GROUP BY service, unit, priority_class",
    "SELECT service, unit, priority_class, state, why, sum(tickets) AS tickets"
    " FROM rollup_ending WHERE day >= :first AND day <= :last"
    " GROUP BY service, unit, priority_class, state, why",
)


@dataclass(frozen=True, slots=True)
class Group:
    """Whose figures: a service of a unit, its walk-ins ('') or one of its priority classes."""

    service: str
    unit: str
    priority_class: str


ByGroup = Mapping[Group, Figures]


@dataclass(frozen=True, slots=True)
class BusinessDay:
    """A day that numbers were given on; `rolled` once its figures have been added up."""

    id: int
    date: str
    closed: bool
    rolled: bool


def days_between(connection: Connection, period: Period) -> list[BusinessDay]:
    """The business days of a period."""
    rows = connection.execute(
        "SELECT id, date, closed_at IS NOT NULL, rolled_at IS NOT NULL FROM business_day"
        " WHERE date >= :first AND date <= :last ORDER BY date",
        {"first": period.first, "last": period.last},
    ).fetchall()
    return [BusinessDay(row[0], row[1], bool(row[2]), bool(row[3])) for row in rows]


def count_day(connection: Connection, day: int) -> ByGroup:
    """The figures of a business day, counted from its tickets."""
    return _figures(
        *(connection.execute(sql, {"day": day}).fetchall() for sql in COUNTS.values()),
    )


def rolled_between(connection: Connection, first: int, last: int) -> ByGroup:
    """The sum over the rolled-up days from id `first` to id `last`; ids go with the dates."""
    values = {"first": first, "last": last}
    return _figures(*(connection.execute(sql, values).fetchall() for sql in _SUMS))


def _figures(counts: list[Row], endings: list[Row]) -> ByGroup:
    found: dict[Group, Figures] = defaultdict(Figures)
    for row in counts:
        found[_group(row)] = Figures(
            tickets=row["tickets"],
            called=row["called"],
            kept=row["kept"],
            quoted=row["quoted"],
            quoted_true=row["quoted_true"],
            wait_sum=row["wait_sum"],
            wait_max=row["wait_max"],
            under=tuple(row[limit] for limit in _LIMITS),
        )
    ended: dict[Group, dict[tuple[str, str], int]] = defaultdict(dict)
    for row in endings:
        ended[_group(row)][row["state"], row["why"]] = row["tickets"]
    for group, counted in ended.items():
        found[group] = replace(found[group], endings=counted)
    return found


def _group(row: Row) -> Group:
    return Group(row["service"], row["unit"], row["priority_class"])


def figures_of(store: Store, period: Period) -> tuple[list[BusinessDay], ByGroup]:
    """The business days of a period, and their figures together.

    Days that are not rolled up, as today's, are counted from their tickets, each in a read
    transaction of its own, so that none is long.
    """
    with store.read() as connection:
        days = days_between(connection, period)
        rolled = [day.id for day in days if day.rolled]
        total = dict(rolled_between(connection, rolled[0], rolled[-1])) if rolled else {}
    for day in days:
        if not day.rolled:
            with store.read() as connection:
                for group, figures in count_day(connection, day.id).items():
                    total[group] = total.get(group, Figures()) + figures
    return days, total


def sums_of(
    store: Store, days: Iterable[BusinessDay], roll: Roll, keys: tuple[str, ...]
) -> dict[tuple[int | str, ...], tuple[int, ...]]:
    """The sums of a roll over some business days, for each of the `keys` (`day` may be one). Days
    not rolled up are counted, each in a read transaction of its own."""
    asked = list(days)
    rolled = [day.id for day in asked if day.rolled]
    total: dict[tuple[int | str, ...], tuple[int, ...]] = {}
    if rolled:
        with store.read() as connection:
            _add(total, _sums(connection, roll, keys, rolled[0], rolled[-1]), keys, roll)
    for day in asked:
        if not day.rolled:
            with store.read() as connection:
                values = _values(connection, day.id, store.now())
                _add(total, connection.execute(roll.counted, values).fetchall(), keys, roll)
    return total


def _sums(
    connection: Connection, roll: Roll, keys: tuple[str, ...], first: int, last: int
) -> list[Row]:
    sums = ", ".join(f"sum({name}) AS {name}" for name in roll.sums)
    names = ", ".join(keys)
    rows: list[Row] = connection.execute(
        f"SELECT {names}, {sums} FROM {roll.table} WHERE day >= :first AND day <= :last"
        f" GROUP BY {names}",
        {"first": first, "last": last},
    ).fetchall()
    return rows


def _add(
    total: dict[tuple[int | str, ...], tuple[int, ...]],
    rows: list[Row],
    keys: tuple[str, ...],
    roll: Roll,
) -> None:
    for row in rows:
        key = tuple(row[name] for name in keys)
        own = tuple(row[name] for name in roll.sums)
        total[key] = tuple(map(int.__add__, total.get(key, (0,) * len(own)), own))


def _values(connection: Connection, day: int, now: int = 0) -> dict[str, int]:
    """What the statements of the rolls ask for: a day and its moments, UTC ms."""
    row = connection.execute(
        "SELECT date, zone, closed_at FROM business_day WHERE id = :day", {"day": day}
    ).fetchone()
    own, zone = date.fromisoformat(row["date"]), ZoneInfo(row["zone"])

    def midnight(of: date) -> int:
        return int(datetime(of.year, of.month, of.day, tzinfo=zone).timestamp() * 1000)

    return {
        "day": day,
        "midnight": midnight(own),
        "tomorrow": midnight(own + timedelta(1)),
        "until": now if row["closed_at"] is None else row["closed_at"],
    }


def roll_up(store: Store, actor: Actor, day: int) -> None:
    """Add up a closed day, anew if it was before; an open one is left alone. It is counted before
    the lock is taken: once it is closed, nothing changes it."""
    with store.read() as connection:
        counted = _counted(connection, day)
    with store.transaction(actor, "rollup") as tx:
        tx.quiet = True
        closed = tx.run(
            "UPDATE business_day SET rolled_at = :now WHERE id = :day AND closed_at IS NOT NULL",
            now=tx.now,
            day=day,
        )
        if not closed:
            return
        for table, rows in counted.items():
            tx.run(f"DELETE FROM {table} WHERE day = :day", day=day)
            if rows:
                _insert_all(tx, table, rows)


def _counted(connection: Connection, day: int) -> dict[str, list[Row]]:
    """What is to stand in each table about a day."""
    values = _values(connection, day)
    statements = {**COUNTS, **{roll.table: roll.counted for roll in ROLLS}}
    return {table: connection.execute(sql, values).fetchall() for table, sql in statements.items()}


def _insert_all(tx: Tx, table: str, rows: list[Row]) -> None:
    columns = rows[0].keys()
    places = ", ".join(f":{column}" for column in columns)
    sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"
    tx.connection.executemany(sql, [dict(row) for row in rows])


def roll_up_next(store: Store, actor: Actor) -> str | None:
    """Add up the oldest closed day that has not been; its date, or None when all have been."""
    with store.read() as connection:
        day = connection.execute(
            "SELECT id, date FROM business_day WHERE closed_at IS NOT NULL AND rolled_at IS NULL"
            " ORDER BY id LIMIT 1"
        ).fetchone()
    if day is None:
        return None
    roll_up(store, actor, day["id"])
    return str(day["date"])


def rebuild(store: Store, actor: Actor, period: Period) -> int:
    """Add up the closed days of a period again, each in its own turn; how many they are."""
    with store.read() as connection:
        closed = [day for day in days_between(connection, period) if day.closed]
    for day in closed:
        roll_up(store, actor, day.id)
    return len(closed)


def disagreeing(connection: Connection) -> list[str]:
    """The dates of rolled-up days whose figures are not those of their tickets."""
    days = connection.execute(
        "SELECT id, date FROM business_day WHERE rolled_at IS NOT NULL ORDER BY id"
    ).fetchall()
    return [date for day, date in days if disagrees(connection, day)]


def disagrees(connection: Connection, day: int) -> bool:
    """Whether a rolled-up day has other figures than its tickets."""
    if count_day(connection, day) != rolled_between(connection, day, day):
        return True
    values = _values(connection, day)
    return any(
        _rows(connection.execute(roll.counted, values))
        != _rows(connection.execute(f"SELECT * FROM {roll.table} WHERE day = :day", values))
        for roll in ROLLS
    )


def _rows(found: Iterable[Row]) -> list[tuple[int | str, ...]]:
    return sorted(tuple(row) for row in found)
