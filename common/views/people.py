"""The officers of the centre."""

from __future__ import annotations

from typing import Any

from common.store.queries import desks as desk_rows
from common.store.store import Store


def read(store: Store) -> list[dict[str, Any]]:
    """Every officer: code, name, role, staff type, whether a PIN is set, desk on duty."""
    with store.read() as connection:
        rows = desk_rows.people(connection)
    return [{**dict(row), "pin_set": bool(row["pin_set"])} for row in rows]
