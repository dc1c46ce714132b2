# ruff: noqa: S608 - the names of tables and columns are our own
"""A store with years of history: a few days lived through the real transactions, then copied.

Every row of the history has the shape that the product itself gave it; only ids, days and moments
move from copy to copy. What purge takes away is left out.
"""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path

from bench.lived import KEYS, PATTERN_DAYS, Span, live_pattern, make_hall
from common.store import folder as folders
from common.store import purge, rollup, sqlite
from common.store.rollup_counts import ROLLS
from common.store.sqlite import Connection
from common.store.steps import SCHEMA_VERSION
from common.store.store import Store
from motcua.keeper import KEEPER

LAST_DAY = date(2026, 11, 20)
"""The Friday before the Monday on which the bench measures."""

TICKETS_A_DAY = 3_500
KEPT_DAYS = {rule.table: rule.days for rule in purge.RULES}

LEAN = ("business_day", "ticket", "leg", "rating", "call", "duty", "day_count")
"""The tables that reports read of every day."""

RECORDED = (*LEAN, "event", "alert")
"""Those of a day whose month is measured: what is read of the record is read of a month."""

_DAY_MS = 86_400_000
_NEWEST_DAYS = 40


@dataclass(frozen=True, slots=True)
class History:
    """What is in a store of history; kept beside it, so that it is found again."""

    tickets: int
    events: int
    days: int
    schema: int
    seconds: float


def find(folder: Path) -> History | None:
    """The finished history in `folder`, if it is one of this schema."""
    note = folder / "history.json"
    if not note.exists():
        return None
    found = History(**json.loads(note.read_text()))
    return found if found.schema == SCHEMA_VERSION else None


def build(
    folder: Path,
    tickets: int,
    a_day: int = TICKETS_A_DAY,
    say: Callable[[str], None] = lambda line: None,
    *,
    lean: bool = False,
) -> History:
    """Make a store in `folder` with at least `tickets` tickets in whole business days. A `lean` one
    has only what reports read: no slips, events of the newest month and of one month a year
    (`recorded`); its roll-ups are those of the days it copies.
    """
    begin = time.monotonic()
    pattern = folder / "pattern"
    spans = live_pattern(pattern, a_day)
    lived = sum(span["ticket"][1] - span["ticket"][0] for span in spans)
    days = max(PATTERN_DAYS, round(tickets * PATTERN_DAYS / lived))
    dates = _weekdays_until(LAST_DAY, days)
    hall = folder / "hall"
    shutil.rmtree(hall, ignore_errors=True)
    make_hall(hall).close()
    if lean:
        _add_up(pattern)
    connection = _unsafe(hall)
    connection.execute("ATTACH :path AS pattern", {"path": str(folders.database(pattern))})
    for number, day in enumerate(dates):
        if number % 20 == 0:
            connection.execute("BEGIN")
        tables = (RECORDED if recorded(day) else LEAN) if lean else tuple(KEYS)
        _copy_day(connection, spans[number % len(spans)], day, tables)
        if lean:
            _copy_rolls(connection, spans[number % len(spans)])
        if number % 20 == 19 or number == len(dates) - 1:
            connection.execute("COMMIT")
        if number % 250 == 249:
            say(f"{number + 1} of {len(dates)} days, {time.monotonic() - begin:.0f} s")
    made = {
        table: connection.execute(f"SELECT count(*) FROM main.{table}").fetchone()[0]
        for table in ("ticket", "event")
    }
    connection.execute("DETACH pattern")
    _safe_again(connection)
    if not lean:
        _add_up(hall)
    history = History(made["ticket"], made["event"], days, SCHEMA_VERSION, time.monotonic() - begin)
    (hall / "history.json").write_text(json.dumps(asdict(history)))
    return history


def recorded(day: date) -> bool:
    """Whether a lean history has the events of a day: those of the newest month and a December's,
    each from the 15th of the month before."""
    december = (11, 15) <= (day.month, day.day) <= (12, 14)
    return december or (LAST_DAY - day).days <= _NEWEST_DAYS


_POINTERS = {
    "id": "",
    "day": "business_day",
    "ticket": "ticket",
    "seq": "event",
    "last_call": "call",
    "last_slip": "print_job",
}
"""Columns that name a row; the value is the table of that row, empty for the row's own."""

_OF_REQUEST = {"seq": "seq + {request}", "key": "random()", "id": "lower(hex(randomblob(16)))"}

_MOMENTS = frozenset({"at", "quoted_lo", "quoted_hi", "hold_since", "hold_until", "waiting_from"})


def _unsafe(hall: Path) -> Connection:
    """A connection that writes fast and would lose everything in a power cut."""
    connection = sqlite.connect(str(folders.database(hall)))
    for pragma in (
        "journal_mode = DELETE",
        "journal_mode = OFF",
        "synchronous = OFF",
        "foreign_keys = OFF",
        "cache_size = -400000",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _add_up(hall: Path) -> None:
    """What keeper has done after every day's end."""
    store = Store.open(hall)
    store._connection.execute("PRAGMA synchronous = OFF")
    while rollup.roll_up_next(store, KEEPER):
        pass
    store.close()


def _safe_again(connection: Connection) -> None:
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()


def _copy_rolls(connection: Connection, span: Span) -> None:
    """What was added up of a lived day is true of its copy."""
    lived = span["business_day"][1]
    (copy,) = connection.execute("SELECT max(id) FROM main.business_day").fetchone()
    for table in (*rollup.COUNTS, *(roll.table for roll in ROLLS)):
        columns = [row[1] for row in connection.execute(f"PRAGMA pattern.table_info({table})")]
        values = ", ".join("?" if column == "day" else column for column in columns)
        connection.execute(
            f"INSERT INTO main.{table} ({', '.join(columns)})"
            f" SELECT {values} FROM pattern.{table} WHERE day = ?",
            (copy, lived),
        )
    connection.execute("UPDATE main.business_day SET rolled_at = closed_at WHERE id = ?", (copy,))


def _copy_day(
    connection: Connection, span: Span, day: date, tables: Collection[str] = tuple(KEYS)
) -> None:
    """Copy one lived day into the history as `day`, as far as purge would have left it."""
    newest = {
        table: connection.execute(f"SELECT coalesce(max({key}), 0) FROM main.{table}").fetchone()[0]
        for table, key in KEYS.items()
        if table != "print_job"
    }
    newest["print_job"] = _jobs_made(connection)
    lived = connection.execute(
        "SELECT date FROM pattern.business_day WHERE id > :low AND id <= :high",
        dict(zip(("low", "high"), span["business_day"], strict=True)),
    ).fetchone()[0]
    shift = (day - date.fromisoformat(lived)).days * _DAY_MS
    moves = {table: newest[table] - span[table][0] for table in newest}
    for table in tables:
        if table in KEPT_DAYS and (LAST_DAY - day).days > KEPT_DAYS[table]:
            continue
        _copy_rows(connection, table, span[table], moves, shift)
    connection.execute(
        "INSERT INTO main.event_hash SELECT seq, randomblob(32) FROM main.event"
        " WHERE seq > (SELECT coalesce(max(seq), 0) FROM main.event_hash)"
    )
    connection.execute(
        "UPDATE main.business_day SET date = :date WHERE id ="
        " (SELECT max(id) FROM main.business_day)",
        {"date": day.isoformat()},
    )


def _jobs_made(connection: Connection) -> int:
    """How many print jobs there have been: the purged ones had ids too."""
    row = connection.execute(
        "SELECT max(last_slip) FROM (SELECT last_slip FROM main.ticket ORDER BY id DESC LIMIT 4000)"
    ).fetchone()
    return int(row[0] or 0)


def _copy_rows(
    connection: Connection,
    table: str,
    ids: tuple[int, int],
    moves: Mapping[str, int],
    shift: int,
) -> None:
    columns = [row[1] for row in connection.execute(f"PRAGMA pattern.table_info({table})")]
    values = ", ".join(_moved(table, column, moves, shift) for column in columns)
    key = KEYS[table]
    connection.execute(
        f"INSERT INTO main.{table} ({', '.join(columns)}) SELECT {values}"
        f" FROM pattern.{table} WHERE {key} > {ids[0]} AND {key} <= {ids[1]} ORDER BY {key}"
    )


def _moved(table: str, column: str, moves: Mapping[str, int], shift: int) -> str:
    if table == "request" and column in _OF_REQUEST:
        return _OF_REQUEST[column].format(**moves)
    if table == "business_day" and column == "date":
        return "date || '/' || (SELECT count(*) FROM main.business_day)"
    if column == "rolled_at":
        return "NULL"
    if column == "token":
        return "substr(hex(randomblob(5)), 1, 10)"
    if column in _POINTERS:
        return f"{column} + {moves[_POINTERS[column] or table]}"
    if column in _MOMENTS or column.endswith("_at"):
        return f"{column} + {shift}"
    return column


def _weekdays_until(last: date, count: int) -> list[date]:
    found: list[date] = []
    day = last
    while len(found) < count:
        if day.weekday() < 5:
            found.append(day)
        day -= timedelta(days=1)
    return found[::-1]
