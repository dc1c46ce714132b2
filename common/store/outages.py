"""How long devices were away: one row for each time, which stays when the alert is long purged.

Only the device service knows, so nothing is known of the time in which it did not run: that is kept
too, as a time of its own, and counts neither as away nor as working.
"""

from __future__ import annotations

from common.domain.life import BEAT_LIFE_S
from common.domain.model import DeviceState
from common.store.clock import Clock
from common.store.sqlite import Connection, Row
from common.store.tx import Tx

SERVICE, PROGRAM = "devices", "program"
"""What stands for the device service itself, and its kind."""

AWAY = frozenset({DeviceState.FAULT, DeviceState.OFFLINE})
"""States of a device that does not do its work."""


def note(tx: Tx, device: str, kind: str, state: DeviceState) -> None:
    """A device says how it is. One that is away in two ways, or says so again, is away once; what
    nobody knows ends nothing."""
    if state in AWAY:
        tx.run(
            "INSERT INTO device_outage (device, kind, state, from_at)"
            " SELECT :device, :kind, :state, :now WHERE NOT EXISTS"
            "  (SELECT 1 FROM device_outage WHERE device = :device AND to_at IS NULL)"
            " ON CONFLICT (device, from_at) DO UPDATE SET to_at = NULL",
            device=device,
            kind=kind,
            state=state.value,
            now=tx.now,
        )
    elif state is not DeviceState.UNKNOWN:
        end(tx, device)


def service_began(tx: Tx, clock: Clock) -> None:
    """The device service runs. What was open when it ended is over at its last beat, and goes on
    from the first word of now if the device is away still; a gap that is none is left alone."""
    beat = _last_beat(tx.connection)
    if beat is None or tx.now - beat <= _gap(clock):
        return
    tx.run(
        "UPDATE device_outage SET to_at = max(from_at, :beat) WHERE to_at IS NULL",
        beat=beat,
    )
    tx.run(
        "INSERT INTO device_outage (device, kind, state, from_at, to_at)"
        " VALUES (:device, :kind, :state, :beat, :now) ON CONFLICT (device, from_at) DO NOTHING",
        device=SERVICE,
        kind=PROGRAM,
        state=DeviceState.OFFLINE.value,
        beat=beat,
        now=tx.now,
    )


def known_until(connection: Connection, clock: Clock, now: int) -> int:
    """Up to when it is known how devices are, UTC ms: now, or the last beat of a service that does
    not run."""
    beat = _last_beat(connection)
    return now if beat is None or now - beat <= _gap(clock) else beat


def _last_beat(connection: Connection) -> int | None:
    row = connection.execute(
        "SELECT beat_at FROM process WHERE name = :name", {"name": SERVICE}
    ).fetchone()
    return None if row is None else int(row["beat_at"])


def _gap(clock: Clock) -> int:
    return clock.span(int(BEAT_LIFE_S * 1000))


def end(tx: Tx, device: str) -> None:
    """It is back, or nobody asks for it any more."""
    tx.run(
        "UPDATE device_outage SET to_at = :now WHERE device = :device AND to_at IS NULL",
        now=tx.now,
        device=device,
    )


def within(connection: Connection, *, since: int, before: int, known: int) -> list[Row]:
    """Every time that a device was away between two moments, UTC ms, cut at both; device by
    device in their order. One that goes on has `to_at` at the later one, or up to when that is
    `known`."""
    rows: list[Row] = connection.execute(
        "SELECT device, kind, state, max(from_at, :since) AS from_at,"
        " min(coalesce(to_at, max(from_at, :known)), :before) AS to_at, to_at IS NULL AS lasts"
        " FROM device_outage"
        " WHERE from_at < :before AND coalesce(to_at, max(from_at, :known) + 1) > :since"
        " ORDER BY device, from_at",
        {"since": since, "before": before, "known": known},
    ).fetchall()
    return rows
