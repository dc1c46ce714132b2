"""Questions about the hall as a whole: day, estimates, devices, alerts, processes."""

from __future__ import annotations

from common.store.sqlite import Connection, Row


def business_day(connection: Connection, *, today: str) -> Row | None:
    """The open business day, else the one of date `today`; with the newest notice of the hall and
    the date that it is for."""
    return connection.execute(
        "SELECT date, closed_at, hold_reason, hold_until,"
        " (SELECT value FROM meta WHERE key = 'notice') AS notice FROM business_day"
        " WHERE id = coalesce((SELECT id FROM business_day WHERE closed_at IS NULL),"
        "  (SELECT id FROM business_day WHERE date = :today))",
        {"today": today},
    ).fetchone()


def known_estimates(connection: Connection, *, oldest: int) -> list[Row]:
    """Keeper's intervals made at `oldest` or later."""
    rows: list[Row] = connection.execute(
        "SELECT service, from_at, to_at FROM estimate"
        " WHERE from_at IS NOT NULL AND made_at >= :oldest",
        {"oldest": oldest},
    ).fetchall()
    return rows


def issued_by_service(connection: Connection, *, today: str) -> list[Row]:
    """How many numbers each service has given on the open day of date `today`."""
    rows: list[Row] = connection.execute(
        "SELECT code, n FROM day_count JOIN business_day ON business_day.id = day"
        " WHERE closed_at IS NULL AND date = :today AND kind = 'service'",
        {"today": today},
    ).fetchall()
    return rows


def device_state(connection: Connection, *, device: str) -> Row | None:
    """What the device service said last of a device."""
    return connection.execute(
        "SELECT state FROM device_health WHERE device = :device",
        {"device": device},
    ).fetchone()


def beats(connection: Connection) -> list[Row]:
    """Every process and its last sign of life."""
    rows: list[Row] = connection.execute(
        "SELECT name, beat_at FROM process",
    ).fetchall()
    return rows


def devices(connection: Connection) -> list[Row]:
    """Every device with what it said last."""
    rows: list[Row] = connection.execute(
        "SELECT device.code, device.kind, device_health.state, since, evidence FROM device"
        " LEFT JOIN device_health ON device_health.device = device.code"
        " WHERE retired_at IS NULL ORDER BY device.kind, device.code",
    ).fetchall()
    return rows


def open_alerts(connection: Connection) -> list[Row]:
    """The open alerts, the worst first."""
    rows: list[Row] = connection.execute(
        "SELECT id, kind, subject, severity, opened_at, acknowledged_at IS NOT NULL, data"
        " FROM alert WHERE closed_at IS NULL"
        " ORDER BY severity = 'critical' DESC, id DESC LIMIT 100",
    ).fetchall()
    return rows


def event_count(connection: Connection) -> int:
    """How many events there are."""
    return int(
        connection.execute(
            "SELECT count(*) FROM event",
        ).fetchone()[0]
    )


def open_day(connection: Connection) -> Row | None:
    """The open business day."""
    return connection.execute(
        "SELECT date, hold_reason FROM business_day WHERE closed_at IS NULL",
    ).fetchone()
