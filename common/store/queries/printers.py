"""Questions about printers: their jobs, their paper, and who is without a slip."""

from __future__ import annotations

from collections.abc import Container

from common.store.queries.slips import STANDS
from common.store.sqlite import Connection, Row


def health(connection: Connection) -> dict[str, Row]:
    """What the device service said last of each printer."""
    rows: list[Row] = connection.execute(
        "SELECT device, state, since, evidence FROM device_health WHERE kind = 'printer'"
    ).fetchall()
    return {row["device"]: row for row in rows}


def paper(connection: Connection) -> dict[str, Row]:
    """The roll in each printer that has printed."""
    rows: list[Row] = connection.execute(
        "SELECT printer, changed_at, whole, slips, mm, learnt_mm, learnt_of_mm, learnt_dots"
        " FROM paper"
    ).fetchall()
    return {row["printer"]: row for row in rows}


def due_by_state(connection: Connection) -> list[Row]:
    """How many jobs of each printer are queued, under way, or failed and to be tried again."""
    rows: list[Row] = connection.execute(
        "SELECT printer, state, count(*) AS n FROM print_job"
        " WHERE state IN ('queued', 'started', 'failed_before_send') GROUP BY printer, state"
    ).fetchall()
    return rows


def oldest_due(connection: Connection, *, printer: str, kind: str) -> int | None:
    """The first job of a kind that a printer has not ended."""
    row = connection.execute(
        "SELECT id FROM print_job WHERE printer = :printer AND kind = :kind"
        " AND state IN ('queued', 'started', 'failed_before_send') ORDER BY id LIMIT 1",
        {"printer": printer, "kind": kind},
    ).fetchone()
    return None if row is None else int(row["id"])


def ended_by_state(connection: Connection, *, printer: str, since: int) -> dict[str, int]:
    """How the jobs of a printer have ended since a moment."""
    rows = connection.execute(
        "SELECT state, count(*) FROM print_job WHERE printer = :printer AND ended_at >= :since"
        " AND ended_at IS NOT NULL AND state <> 'started' GROUP BY state",
        {"printer": printer, "since": since},
    ).fetchall()
    return dict(rows)


def job(connection: Connection, *, job: int) -> Row | None:
    """One print job."""
    return connection.execute(
        "SELECT id, printer, kind, state, payload, evidence FROM print_job WHERE id = :job",
        {"job": job},
    ).fetchone()


WITHOUT_SLIP = frozenset({"failed_before_send", "unknown", "superseded"})
"""States of a live ticket's newest slip that leave its holder without one, or may."""

NOT_PRINTED = WITHOUT_SLIP | {"queued", "started"}
"""The same while nobody drives the printers: what waits for one waits in vain."""

_LOOKED_AT = 200


def without_slip(
    connection: Connection, *, today: str, missing: Container[str] = WITHOUT_SLIP
) -> list[Row]:
    """The live tickets among today's last whose newest slip did not come out for sure, newest
    first. Only the last tickets of the hall are looked at."""
    rows: list[Row] = connection.execute(
        "SELECT ticket.number, ticket.service, ticket.issued_at, ticket.terminal,"  # noqa: S608
        f" {STANDS} AS slip"
        " FROM ticket JOIN print_job ON print_job.id = ticket.last_slip"
        " JOIN business_day ON business_day.id = ticket.day AND business_day.date = :today"
        " WHERE ticket.id > (SELECT max(id) FROM ticket) - :newest"
        " AND ticket.state IN ('waiting', 'called', 'absent') ORDER BY ticket.id DESC",
        {"today": today, "newest": _LOOKED_AT},
    ).fetchall()
    return [row for row in rows if row["slip"] in missing]
