"""What somebody needs who is to find out from afar what is wrong with a hall."""

from __future__ import annotations

from common.store import health, migrations
from common.store.sqlite import Connection, Row


def table_sizes(connection: Connection) -> dict[str, int]:
    """How many rows each table has."""
    names = sorted(health.tables(connection))
    return {name: _count(connection, name) for name in names}


def _count(connection: Connection, table: str) -> int:
    sql = f'SELECT count(*) FROM "{table}"'  # noqa: S608 - a name from the schema
    return int(connection.execute(sql).fetchone()[0])


def schema(connection: Connection) -> int:
    """The schema of the store."""
    return migrations.version(connection)


def newest_events(connection: Connection, *, most: int) -> list[Row]:
    """The newest events, the oldest of them first. Who did something stands there under the
    officer's pseudonym."""
    rows: list[Row] = connection.execute(
        "SELECT seq, node, at, wall_at, recorded_at, day, kind, v, role, terminal, desk, ticket,"
        " subject, data, (SELECT name FROM pseudonym WHERE officer = event.officer) AS officer"
        " FROM event WHERE seq > (SELECT max(seq) FROM event) - :most ORDER BY seq",
        {"most": most},
    ).fetchall()
    return rows


def newest_alerts(connection: Connection, *, most: int) -> list[Row]:
    """All that are open, and the newest that are not."""
    rows: list[Row] = connection.execute(
        "SELECT id, kind, subject, severity, opened_at, acknowledged_at, closed_at, data FROM alert"
        " WHERE closed_at IS NULL OR id > (SELECT max(id) FROM alert) - :most ORDER BY id",
        {"most": most},
    ).fetchall()
    return rows


def device_health(connection: Connection) -> list[Row]:
    """What each device said last."""
    rows: list[Row] = connection.execute(
        "SELECT device, kind, state, since, at, evidence FROM device_health ORDER BY device"
    ).fetchall()
    return rows


def outages(connection: Connection, *, most: int) -> list[Row]:
    """When devices were away, newest first."""
    rows: list[Row] = connection.execute(
        "SELECT device, kind, state, from_at, to_at FROM device_outage"
        " ORDER BY from_at DESC LIMIT :most",
        {"most": most},
    ).fetchall()
    return rows


def jobs(connection: Connection) -> list[Row]:
    """Print jobs by printer, kind and state."""
    rows: list[Row] = connection.execute(
        "SELECT printer, kind, state, count(*) AS n, max(attempts) AS attempts FROM print_job"
        " GROUP BY printer, kind, state"
    ).fetchall()
    return rows


def processes(connection: Connection) -> list[Row]:
    """Who beats."""
    rows: list[Row] = connection.execute(
        "SELECT name, pid, started_at, beat_at FROM process ORDER BY name"
    ).fetchall()
    return rows


def codes(connection: Connection) -> set[str]:
    """The codes of the centre that events are about."""
    tables = ("service", "desk", "counter", "device", "unit", "zone", "agency", "series")
    named = " UNION ".join(f"SELECT code FROM {table}" for table in tables)  # noqa: S608
    found = {row[0] for row in connection.execute(named).fetchall()}
    found |= {
        code
        for row in connection.execute("SELECT code, kind FROM terminal").fetchall()
        for code in (row["code"], f"{row['kind']}:{row['code']}")
    }
    return found | {row[0] for row in connection.execute("SELECT name FROM process").fetchall()}
