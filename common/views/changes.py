"""Who changed which setting, when and why: out of the record."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from common.domain.reporting import Span
from common.store.queries import changes as rows
from common.store.queries import stretches
from common.store.store import Store


@dataclass(frozen=True, slots=True)
class Change:
    """One change; `by` is the officer who did it, else the terminal. `data` is that of the event
    (`docs/events.md`)."""

    at: int
    kind: str
    by: str
    role: str
    terminal: str | None
    desk: str | None
    subject: str | None
    data: Mapping[str, Any]


def read(store: Store, span: Span) -> tuple[Change, ...]:
    """The changes of some days, in order."""
    centre = store.centre()
    since, before = centre.midnight(span.first), centre.midnight(span.last + timedelta(1))
    with store.read() as connection:
        first = stretches.first_from(connection, at=since)
        beyond = stretches.first_from(connection, at=before)
        found = rows.between(connection, first=first, beyond=beyond)
    return tuple(
        Change(
            at=row["at"],
            kind=row["kind"],
            by=row["actor"],
            role=row["role"],
            terminal=row["terminal"],
            desk=row["desk"],
            subject=row["subject"],
            data=json.loads(row["data"]),
        )
        for row in found
    )
