"""What is counted for a monitoring system: each question reads few rows, whatever the history."""

from __future__ import annotations

import json

from common.store.sqlite import Connection, Row


def open_day(connection: Connection) -> Row | None:
    """The business day that goes on: row and when it was opened; None outside one."""
    found: Row | None = connection.execute(
        "SELECT id, opened_at FROM business_day WHERE closed_at IS NULL"
    ).fetchone()
    return found


def numbers_of_day(connection: Connection, *, day: int, now: int) -> list[Row]:
    """Of each service the numbers of a day: `issued`, first `called`, `served` (a visit that did
    not end with the holder gone), promises `kept` and `broken` (called too late, or not called
    although the moment is over)."""
    rows: list[Row] = connection.execute(
        "SELECT service, count(*) AS issued, count(first_called_at) AS called,"
        " count(*) FILTER (WHERE state = 'done' AND outcome <> 'left') AS served,"
        " count(*) FILTER (WHERE first_called_at <= promised_at) AS kept,"
        " count(*) FILTER (WHERE first_called_at > promised_at"
        "  OR first_called_at IS NULL AND state = 'waiting' AND promised_at < :now) AS broken"
        " FROM ticket WHERE day = :day GROUP BY service",
        {"day": day, "now": now},
    ).fetchall()
    return rows


def waiting(connection: Connection) -> list[Row]:
    """Of each service that somebody waits for: how many, and since when the first of them."""
    rows: list[Row] = connection.execute(
        "SELECT ticket.service, count(*) AS waiting, min(leg.waiting_from) AS since"
        " FROM ticket JOIN leg ON leg.ticket = ticket.id AND leg.ended_at IS NULL"
        " WHERE ticket.state = 'waiting' GROUP BY ticket.service"
    ).fetchall()
    return rows


def desks_by_state(connection: Connection) -> dict[str, int]:
    """How many desks of the centre are in which state."""
    return dict(
        connection.execute(
            "SELECT state, count(*) FROM desk WHERE retired_at IS NULL GROUP BY state"
        ).fetchall()
    )


def estimates(connection: Connection) -> list[Row]:
    """What is said of a number taken now; `from_at` and `to_at` are null where nobody knows."""
    rows: list[Row] = connection.execute(
        "SELECT estimate.service, from_at, to_at FROM estimate JOIN service"
        " ON service.code = estimate.service WHERE service.retired_at IS NULL"
    ).fetchall()
    return rows


def open_alerts(connection: Connection) -> list[Row]:
    """How many alerts of each kind and severity are open."""
    rows: list[Row] = connection.execute(
        "SELECT kind, severity, count(*) AS n FROM alert WHERE closed_at IS NULL"
        " GROUP BY kind, severity"
    ).fetchall()
    return rows


def devices(connection: Connection) -> list[Row]:
    """Every device of the centre and the state it was heard in last, null before the first word."""
    rows: list[Row] = connection.execute(
        "SELECT device.code, device.kind, device_health.state FROM device"
        " LEFT JOIN device_health ON device_health.device = device.code"
        " WHERE device.retired_at IS NULL"
    ).fetchall()
    return rows


def jobs_due(connection: Connection) -> list[Row]:
    """Print jobs without an honest end, by printer and state."""
    rows: list[Row] = connection.execute(
        "SELECT printer, state, count(*) AS n FROM print_job"
        " WHERE state IN ('queued', 'started', 'failed_before_send') GROUP BY printer, state"
    ).fetchall()
    return rows


def jobs_ended(connection: Connection, *, since: int) -> list[Row]:
    """How the print jobs of each printer ended from a moment on."""
    rows: list[Row] = connection.execute(
        "SELECT printer, state, count(*) AS n FROM print_job WHERE ended_at >= :since"
        " AND printer IN (SELECT code FROM device WHERE kind = 'printer')"
        " GROUP BY printer, state",
        {"since": since},
    ).fetchall()
    return rows


def hooks_due(connection: Connection) -> Row:
    """How many words to the outside wait to be sent (`n`), and since when the first (`since`)."""
    row: Row = connection.execute(
        "SELECT count(*) AS n, min(made_at) AS since FROM hook_job"
        " WHERE done_at IS NULL AND given_up_at IS NULL"
    ).fetchone()
    return row


def beats(connection: Connection) -> list[Row]:
    """When each process that beats was alive last."""
    rows: list[Row] = connection.execute("SELECT name, beat_at FROM process").fetchall()
    return rows


def papers(connection: Connection) -> dict[str, Row]:
    """The row of each printer's paper (`common.store.paper`)."""
    rows = connection.execute("SELECT * FROM paper").fetchall()
    return {row["printer"]: row for row in rows}


def backed_up_at(connection: Connection) -> int | None:
    """When the newest backup was made, in the machine's own time; None before the first."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'backup'").fetchone()
    at = None if row is None else json.loads(row["value"]).get("at")
    return at if isinstance(at, int) else None


def sealed_at(connection: Connection) -> int | None:
    """When the record was sealed last, by the store's clock."""
    row = connection.execute("SELECT made_at FROM seal ORDER BY id DESC LIMIT 1").fetchone()
    return None if row is None else int(row["made_at"])


def hooks_failing(connection: Connection) -> list[Row]:
    """Words to the outside that were tried in vain and will be tried again."""
    rows: list[Row] = connection.execute(
        "SELECT id, alert, attempts FROM hook_job"
        " WHERE done_at IS NULL AND given_up_at IS NULL AND attempts > 0"
    ).fetchall()
    return rows


def hook_given_up(connection: Connection, *, job: int) -> bool:
    """Whether one of them is tried no more."""
    row = connection.execute(
        "SELECT given_up_at FROM hook_job WHERE id = :job", {"job": job}
    ).fetchone()
    return row is not None and row["given_up_at"] is not None
