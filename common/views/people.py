"""The officers of the centre."""

from __future__ import annotations

from typing import Any

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


def _locked(row: Row, now: int) -> dict[str, int | None]:
    until = row["locked_until"]
    return {"locked_until": until if wrong_pins.is_locked(until, now) else None}
