"""How long devices were away: one row for each time, which stays when the alert is long purged."""

from __future__ import annotations

from common.domain.model import DeviceState
from common.store.sqlite import Connection, Row
from common.store.tx import Tx

AWAY = frozenset({DeviceState.FAULT, DeviceState.OFFLINE})
"""States of a device that does not do its work."""


def note(tx: Tx, device: str, kind: str, state: DeviceState) -> None:
    """A device says another state than before. One that is away in two ways is away once; what
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


def end(tx: Tx, device: str) -> None:
    """It is back, or nobody asks for it any more."""
    tx.run(
        "UPDATE device_outage SET to_at = :now WHERE device = :device AND to_at IS NULL",
        now=tx.now,
        device=device,
    )


def within(connection: Connection, *, since: int, before: int) -> list[Row]:
    """Every time that a device was away between two moments, UTC ms, cut at both; device by
    device in their order. One that goes on has `to_at` at the later one."""
    rows: list[Row] = connection.execute(
        "SELECT device, kind, state, max(from_at, :since) AS from_at,"
        " min(coalesce(to_at, :before), :before) AS to_at, to_at IS NULL AS lasts"
        " FROM device_outage WHERE from_at < :before AND (to_at IS NULL OR to_at > :since)"
        " ORDER BY device, from_at",
        {"since": since, "before": before},
    ).fetchall()
    return rows
