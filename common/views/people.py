"""The officers of the centre."""

from __future__ import annotations

from typing import Any

from common.store.store import Store


def read(store: Store) -> list[dict[str, Any]]:
    """Every officer: code, name, role, staff type, whether a PIN is set, desk on duty."""
    with store.read() as connection:
        rows = connection.execute(
            "SELECT officer.code AS officer, name, role, staff_type, home_agency,"
            " pin_hash IS NOT NULL AS pin_set, duty.desk FROM officer"
            " LEFT JOIN duty ON duty.officer = officer.code AND duty.ended_at IS NULL"
            " WHERE retired_at IS NULL ORDER BY officer.code"
        ).fetchall()
    return [{**dict(row), "pin_set": bool(row["pin_set"])} for row in rows]
