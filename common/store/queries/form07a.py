"""Accepted dossiers of a period, for the statutory form 07a.

Accepted (tiếp nhận) is what its holder got a receipt for: what was turned away at the counter, or
taken back before that, was never received. Done is with a result, or without one: withdrawn,
stopped. Whatever was accepted before the end of the period and not done before its beginning is in
it, and all of that stands in one index.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from common.store.sqlite import Connection, Row

_LEVEL = "online_level"
_DONE = "coalesce(processed_at, ended_at)"
_NARROWED = (
    " AND (:unit IS NULL OR unit = :unit) AND (:agency IS NULL OR agency = :agency)"
    " AND (:service IS NULL OR service = :service)"
)
_ACCEPTED = "FROM dossier WHERE accepted_at IS NOT NULL"

# The time of a dossier that waits for its holder does not run: a request to complete it takes its
# date away (NĐ 118/2025 Đ19.5), and one that counts from the payment has none before.
_SELECTED = (
    "id, code, procedure, procedure_from, channel, accepted_at, due_at, unit, agency, state,"
    f" ticket, {_DONE} AS done_at, due_at IS NULL AND (first_due_at IS NOT NULL"
    " OR clock_starts = 'payment' AND clock_at IS NULL) AS held"
)

# Ids first: they stand in the index alone, of which even the oldest period reads little. The third
# part is what was done before it was accepted: it must not be, and is not hidden.
_IDS = (
    f"SELECT id {_ACCEPTED} AND {_DONE} IS NULL AND accepted_at < :before"
    f" UNION ALL SELECT id {_ACCEPTED} AND {_DONE} >= :since AND accepted_at < :before"
    f" UNION ALL SELECT id {_ACCEPTED} AND {_DONE} < :since"
    " AND accepted_at >= :since AND accepted_at < :before"
)
OF_PERIOD = f"SELECT {_SELECTED} FROM dossier WHERE id IN ({_IDS}){_NARROWED}"  # noqa: S608

_CAME = "CASE WHEN accepted_at >= :since THEN channel ELSE 'carried' END"
_STANDS = (
    "CASE WHEN done_at < :since THEN 'before' WHEN done_at < :before THEN 'done' ELSE 'open' END"
)
_TIMELY = (
    "CASE WHEN due_at IS NULL THEN CASE WHEN held THEN 'held' ELSE 'undated' END"
    " WHEN done_at < :before THEN CASE WHEN done_at > due_at THEN 'late'"
    "  WHEN (done_at + :offset) / 86400000 < (due_at + :offset) / 86400000 THEN 'early'"
    "  ELSE 'on_time' END"
    " WHEN due_at < :late_at THEN 'late' ELSE 'on_time' END"
)

_GROUPED = (
    f"SELECT procedure, procedure_from, {_CAME} AS came, {_STANDS} AS stands,"  # noqa: S608
    f" {_TIMELY} AS timely, count(*) AS n FROM ({OF_PERIOD}) AS of_period"
    " GROUP BY procedure, procedure_from, came, stands, timely"
)

_LISTED = (
    f"SELECT code, procedure, procedure_from, channel, agency, state, accepted_at,"  # noqa: S608
    f" due_at, done_at, {_CAME} AS came, {_STANDS} AS stands, {_TIMELY} AS timely"
    f" FROM ({OF_PERIOD}) AS of_period ORDER BY accepted_at, id"
)

Values = Mapping[str, Any]
"""`since` and `before` (UTC ms), `late_at`: what was due before it and is not done is late;
`offset` of the zone, ms; `unit`, `agency` and `service`, each a code or None."""


def grouped(connection: Connection, values: Values) -> list[Row]:
    """How many dossiers of each procedure: how they `came` (`carried`, or the channel), how they
    stand at the end (`done`, `open`, or `before`: done before they came) and against their dates
    (`early`, `on_time`, `late`, `held`, `undated`)."""
    rows: list[Row] = connection.execute(_GROUPED, values).fetchall()
    return rows


def listed(connection: Connection, values: Values) -> Iterator[Row]:
    """The dossiers themselves, with the same words, in the order in which they were accepted."""
    rows: Iterator[Row] = connection.execute(_LISTED, values)
    return rows


def fields(connection: Connection) -> dict[tuple[str, str], tuple[str | None, str | None]]:
    """Field and online level (`full`, `partial`) of each version of each procedure."""
    rows = connection.execute("SELECT code, valid_from, field, data FROM procedure").fetchall()
    return {(row["code"], row["valid_from"]): (row["field"], _level(row["data"])) for row in rows}


def _level(data: str) -> str | None:
    """Most rows of the catalogue do not say it, and are not read for it."""
    return json.loads(data)[_LEVEL] if f'"{_LEVEL}"' in data else None


def not_accepted(connection: Connection, values: Values) -> int:
    """How many were handed in during the period and have not been accepted."""
    row = connection.execute(
        "SELECT count(*) AS n FROM dossier WHERE received_at >= :since"  # noqa: S608 - our words
        f" AND received_at < :before AND accepted_at IS NULL{_NARROWED}",
        values,
    ).fetchone()
    return int(row["n"])
