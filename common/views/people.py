"""The officers of the centre."""

from __future__ import annotations

from typing import Any

from common.domain.access import Person
from common.domain.actor import Role
from common.store import wrong_pins
from common.store.queries import desks as desk_rows
from common.store.sqlite import Row
from common.store.store import Store


def read(store: Store) -> list[dict[str, Any]]:
    """Every officer: code, name, role, staff type, whether a PIN is set, desk on duty, until when
    they are locked out of their desk (None: they are not)."""
    with store.read() as connection:
        rows, now = desk_rows.people(connection), store.now()
    return [{**dict(row), "pin_set": bool(row["pin_set"]), **_locked(row, now)} for row in rows]


def working(store: Store) -> tuple[Person, ...]:
    """Who works here today, and whether they have a PIN."""
    with store.read() as connection:
        today = store.centre().day_of(store.now()).isoformat()
        rows = desk_rows.people_of(connection, today=today)
    return tuple(Person(row["officer"], Role(row["role"]), bool(row["pin_set"])) for row in rows)


def _locked(row: Row, now: int) -> dict[str, int | None]:
    until = row["locked_until"]
    return {"locked_until": until if wrong_pins.is_locked(until, now) else None}
