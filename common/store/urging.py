"""What an agency is to be urged to do (đôn đốc): dossiers that are due soon or late, and batches
whose receipt it has not acknowledged; and which of that it was urged to do before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.domain.courier import Courier
from common.domain.refusal import Refusal
from common.store.batches import hours_between, under_way
from common.store.facts import Centre
from common.store.queries import dossiers as dossier_rows
from common.store.sqlite import Connection, Row
from common.store.working_days import warned_until


def due(connection: Connection, centre: Centre, now: int, agency: str | None) -> list[Row]:
    """Dossiers under way that are late, or due within two working days, the most urgent first.

    Raises:
        Refusal: `calendar_missing`, `calendar_ends`.
    """
    until = warned_until(connection, centre, now) - 1
    return dossier_rows.due_until(connection, until=until, agency=agency)


def unacknowledged(
    connection: Connection, centre: Centre, now: int, agency: str | None
) -> list[tuple[Row, int]]:
    """Batches that went to an agency and that it has not received for longer than the centre
    allows, the oldest first, each with its working hours on the way."""
    limit = Courier.of(centre.document).unacknowledged_h
    sent = [row for row in under_way(connection) if row["direction"] == "out"]
    timed = [(row, hours_between(connection, centre, row["sent_at"], now)) for row in sent]
    return [
        (row, hours) for row, hours in timed if hours >= limit and agency in (None, row["agency"])
    ]


def urged_before(connection: Connection, what: str) -> dict[int, tuple[int, int]]:
    """How often, and when last (UTC ms), each open dossier, or each batch on its way, was on a
    list; `what` is `dossier` or `batch`."""
    of_now = {
        "dossier": "dossier IN (SELECT id FROM dossier WHERE ended_at IS NULL AND state IN (2, 4))",
        "batch": "batch IN (SELECT id FROM courier_batch"
        " WHERE sent_at IS NOT NULL AND received_at IS NULL)",
    }[what]
    rows = connection.execute(
        f"SELECT {what} AS what, count(*) AS times, max(sent_at) AS last"  # noqa: S608 - ours
        f" FROM urged_{what} JOIN urging ON urging.id = urged_{what}.urging"
        f" WHERE {of_now} GROUP BY {what}"
    ).fetchall()
    return {row["what"]: (row["times"], row["last"]) for row in rows}


_LISTS = (
    "SELECT urging.*,"
    " (SELECT count(*) FROM urged_dossier WHERE urged_dossier.urging = urging.id) AS dossiers,"
    " (SELECT count(*) FROM urged_batch WHERE urged_batch.urging = urging.id) AS batches"
    " FROM urging WHERE (:agency IS NULL OR agency = :agency)"
)


def lists(connection: Connection, agency: str | None, most: int) -> list[Row]:
    """Lists that were sent: those without an answer, the oldest first, then those answered last, at
    most so many of each."""
    found: list[Row] = []
    for which in (
        " AND answered_at IS NULL ORDER BY sent_at, id",
        " AND answered_at > 0 ORDER BY answered_at DESC, id DESC",
    ):
        sql = f"{_LISTS}{which} LIMIT :most"
        found += connection.execute(sql, {"agency": agency, "most": most}).fetchall()
    return found


def need(connection: Connection, urging: int) -> Row:
    """The list with this number, or `Refusal("urging_unknown")`."""
    row: Row | None = connection.execute(
        "SELECT * FROM urging WHERE id = :id", {"id": urging}
    ).fetchone()
    if row is None:
        raise Refusal("urging_unknown", urging=urging)
    return row


def record(row: Mapping[str, Any]) -> dict[str, Any]:
    """The stable fields of a list, moments in UTC ms."""
    names = ("agency", "sent_at", "sent_by", "answered_at", "answered_by", "note")
    return {"urging": row["id"], **{name: row[name] for name in names}}
