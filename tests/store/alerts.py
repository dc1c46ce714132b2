"""What alerts of a store say."""

from __future__ import annotations

import json
from typing import Any

from common.store.store import Store


def open_alert(store: Store, kind: str) -> dict[str, Any]:
    """Severity and data of the open alert of this kind; empty when there is none."""
    with store.read() as connection:
        row = connection.execute(
            "SELECT severity, data FROM alert WHERE kind = ? AND closed_at IS NULL", (kind,)
        ).fetchone()
    return {} if row is None else {"severity": row["severity"], **json.loads(row["data"])}
