"""Alerts about devices: one for each that somebody has to see to, or one for the line they share.

A sign, a speaker, a keypad that misses an answer or two is no news, so there is nothing to see to
before it has been away for a while. A printer says why it does not print, and says so at once.
Where most of a line is away it is the line: its adapter, its cable, its power.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from common.domain.line import line_of
from common.domain.model import DeviceState
from common.store import alert_rules, alerts, outages, paper
from common.store.sqlite import Row
from common.store.tx import Tx

LINE = "line"


@dataclass(frozen=True, slots=True)
class _Device:
    """A device of the centre; `away_since` is None while it works, or nobody knows."""

    code: str
    kind: str
    line: str | None
    state: str | None
    away_since: int | None


def watch(tx: Tx) -> None:
    """Open what is due, and close what is mended, or about a device that the centre does not name
    any more: what such a device said last is kept for ever."""
    devices = [_device(row) for row in tx.all(_KNOWN)]
    down = _lines_down(tx, devices)
    for device in devices:
        _watch_device(tx, device, down)
    for row in tx.all(_GONE):
        alerts.close(tx, row["kind"], row["code"])
    for row in tx.all(_GONE_AWAY):
        outages.end(tx, row["device"])
    paper.watch(tx)


_KNOWN = (
    "SELECT device.code, device.kind, device.settings, state, since FROM device"
    " LEFT JOIN device_health ON device_health.device = device.code WHERE retired_at IS NULL"
)
_GONE = (
    "SELECT alert.kind, device_health.device AS code FROM alert"
    " JOIN device_health ON device_health.device = subject AND device_health.kind = alert.kind"
    " LEFT JOIN device ON device.code = subject"
    " WHERE closed_at IS NULL AND (device.code IS NULL OR retired_at IS NOT NULL)"
)
_GONE_AWAY = (
    "SELECT device FROM device_outage LEFT JOIN device ON device.code = device_outage.device"
    " WHERE to_at IS NULL AND (device.code IS NULL OR retired_at IS NOT NULL)"
)


def _device(row: Row) -> _Device:
    settings = json.loads(row["settings"])
    line = None if row["kind"] == "printer" else settings.get("bus") or settings.get("url")
    away = row["state"] in outages.AWAY
    return _Device(
        code=row["code"],
        kind=row["kind"],
        line=line and line_of(line),
        state=row["state"],
        away_since=row["since"] if away else None,
    )


def _lines_down(tx: Tx, devices: Iterable[_Device]) -> Mapping[str, bool]:
    """The lines of several devices of which most are away, and whether that has an alert yet."""
    lines: dict[str, list[_Device]] = {}
    for device in devices:
        if device.line is not None:
            lines.setdefault(device.line, []).append(device)
    patience = alert_rules.rule_of(tx.centre, LINE).after_ms or 0
    down = {}
    for line, there in lines.items():
        away = [device.away_since for device in there if device.away_since is not None]
        if len(away) > max(1, len(there) // 2):
            down[line] = min(away) <= tx.now - patience
            if down[line]:
                alerts.open_alert(tx, LINE, line, since=min(away), devices=len(there))
    alerts.close_all_but(tx, LINE, {line for line, is_open in down.items() if is_open})
    return down


def _watch_device(tx: Tx, device: _Device, down: Mapping[str, bool]) -> None:
    if device.state is None or device.state == DeviceState.UNKNOWN:
        return
    if device.away_since is None or (device.line is not None and down.get(device.line)):
        alerts.close(tx, device.kind, device.code)
    else:
        since = _away_since(tx, device)
        alerts.open_alert(tx, device.kind, device.code, since=since, state=device.state)


def _away_since(tx: Tx, device: _Device) -> int:
    """Devices come back one after the other when their line does: they get their while anew."""
    back = tx.one(
        "SELECT max(closed_at) AS at FROM alert WHERE kind = :kind AND subject = :line",
        kind=LINE,
        line=device.line,
    )
    return max(device.away_since or 0, (back and back["at"]) or 0)
