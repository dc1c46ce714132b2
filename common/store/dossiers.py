"""Dossiers in the store: found by any code they have or had, and shown by their stable fields."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from common.domain.dossier import read_code
from common.domain.due import ProcessingTime
from common.domain.refusal import Refusal
from common.store.sqlite import Connection, Row

_BY_CODE = "SELECT * FROM dossier WHERE code = :code OR provisional = :code"
_BY_FORMER = (
    "SELECT dossier.* FROM former_code JOIN dossier ON dossier.id = former_code.dossier"
    " WHERE former_code.code = :code"
)
_STATE_UNDER = (
    "SELECT state FROM dossier WHERE code = :code"
    " UNION ALL SELECT state FROM dossier WHERE provisional = :code"
    " UNION ALL SELECT state FROM former_code JOIN dossier ON dossier.id = former_code.dossier"
    " WHERE former_code.code = :code"
)


def find(connection: Connection, code: str) -> Row | None:
    """The dossier with this code, as it is kept, or that once had it."""
    row: Row | None = connection.execute(_BY_CODE, {"code": code}).fetchone()
    if row is None:
        row = connection.execute(_BY_FORMER, {"code": code}).fetchone()
    return row


def state_under(connection: Connection, code: str) -> int | None:
    """The state of the dossier that has or once had this code, where no more of it is wanted."""
    row = connection.execute(_STATE_UNDER, {"code": code}).fetchone()
    return None if row is None else int(row[0])


def need(connection: Connection, text: str) -> Row:
    """The dossier with the code that somebody typed or scanned.

    Raises:
        Refusal: `dossier_code_invalid`, `dossier_unknown`.
    """
    code = read_code(text)
    row = find(connection, code)
    if row is None:
        raise Refusal("dossier_unknown", code=code)
    return row


def by_id(connection: Connection, dossier: int) -> Row:
    """The row of a dossier that is known to exist."""
    row = connection.execute("SELECT * FROM dossier WHERE id = :id", {"id": dossier}).fetchone()
    assert row is not None  # noqa: S101 - dossiers are never deleted
    return row


def time_allowed(row: Mapping[str, Any]) -> ProcessingTime | None:
    """How long it may take, as it was when the dossier was taken in."""
    if row["time_unit"] is None:
        return None
    return ProcessingTime(row["time_value"], row["time_unit"], bool(row["cutoff_15h"]))


def on_paper(row: Mapping[str, Any]) -> int | None:
    """The date on the paper that a dossier's holder has, where a change of the calendar gave
    another; None where it is the date that holds, or one that they were told in another way."""
    due, paper = row["due_at"], row["first_due_at"]
    return None if row["due_fixed"] or due is None or paper == due else paper


def promised(row: Mapping[str, Any]) -> int:
    """By when the holder of a dossier that has a date expects it: by the paper they hold, or by the
    later date that they are told."""
    return max(int(row["due_at"]), on_paper(row) or 0)


def with_tail(connection: Connection, tail: str) -> list[Row]:
    """The dossiers whose code ends with this date and serial, at most three: who finds more than
    one has to ask for the whole code."""
    rows: list[Row] = connection.execute(
        "SELECT * FROM dossier WHERE tail = :tail ORDER BY id DESC LIMIT 3", {"tail": tail}
    ).fetchall()
    return rows


def visits(connection: Connection, row: Mapping[str, Any]) -> int:
    """How many times somebody has come about the matter of this dossier."""
    found = connection.execute(
        "SELECT count(DISTINCT ticket) FROM visit WHERE matter = :matter",
        {"matter": row["matter"]},
    ).fetchone()
    return int(found[0])


_FIELDS = (
    *("id", "code", "provisional", "procedure", "service", "unit", "agency", "channel", "state"),
    *("stage", "rule_set", "received_at", "accepted_at", "clock_at", "due_at", "first_due_at"),
    *("reschedules", "processed_at", "result", "end_reason", "returned_at", "returned_how"),
    *("ended_at", "shelf", "deliver", "deliver_place", "copies"),
)
_FLAGS = ("outside", "assisted_online", "home_visit", "digitised")


def record(connection: Connection, dossier: int) -> dict[str, Any]:
    """The stable fields of a dossier, moments in UTC ms (`docs/dossiers.md`)."""
    row = by_id(connection, dossier)
    return record_of(row) | {"visits": visits(connection, row)}


def record_of(row: Mapping[str, Any]) -> dict[str, Any]:
    """The same of a row at hand, without what has to be counted."""
    return {
        **{name: row[name] for name in _FIELDS},
        **{name: bool(row[name]) for name in _FLAGS},
        "components": json.loads(row["components"]),
    }
