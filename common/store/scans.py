"""What was scanned at a terminal, from the device service to the terminal: once, and soon or never.

A scan opens what it names while somebody stands there; ten seconds later it would surprise somebody
else. Of an identity card, and of anything that is no code of the hall, nothing is written but that
there was one.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from common.domain.actor import Actor, Role
from common.domain.booking_code import read_code
from common.domain.refusal import Refusal
from common.domain.scan import (
    BOOKED_IN_TRAINING,
    AppointmentCode,
    BatchCode,
    DossierCode,
    IdentityCard,
    NumberCode,
    Scan,
    SlipCode,
    TrainingCode,
    UnknownCode,
    VisitCode,
    classify,
    is_of_training,
)
from common.store import booked, marks
from common.store.outbox import DEVICES
from common.store.sqlite import Connection
from common.store.store import Store
from common.store.tx import dumps

LIFE_MS = 10_000
"""How long a scan waits for its terminal."""

_CLASSES: dict[str, type[Scan]] = {
    "slip": SlipCode,
    "visit": VisitCode,
    "appointment": AppointmentCode,
    "number": NumberCode,
    "dossier": DossierCode,
    "batch": BatchCode,
    "card": IdentityCard,
    "training": TrainingCode,
    "unknown": UnknownCode,
}
_NAMES = {made: name for name, made in _CLASSES.items()}

_NEWEST = (
    "SELECT id, data, expires_at, consumed_at FROM input"
    " WHERE id > (SELECT coalesce(max(id), 0) FROM input) - 500"
    " AND terminal = :terminal AND kind = 'scan' ORDER BY id DESC LIMIT 1"
)
"""The newest of a terminal, the only one that can still open anything. No hall scans five hundred
codes in ten seconds."""


def put(store: Store, terminal: str, text: str) -> None:
    """Leave what was scanned for a terminal, `desk:5` or `kiosk:k1`. Whatever was scanned there
    before and not yet opened never will be."""
    scan = classify(text)
    with store.transaction(DEVICES, "scan.put") as tx:
        scan = _ours(tx.connection, _booking(tx.connection, text, scan))
        tx.insert(
            "input",
            {
                "terminal": terminal,
                "kind": "scan",
                "data": dumps({"class": _NAMES[type(scan)], **asdict(scan)}),
                "at": tx.now,
                "expires_at": tx.now + LIFE_MS,
            },
        )


def _ours(connection: Connection, scan: Scan) -> Scan:
    """What was printed in a training is nothing in a hall, whatever it says."""
    if not is_of_training(scan):
        return scan
    if not marks.is_training(connection):
        return TrainingCode()
    if isinstance(scan, AppointmentCode):
        return AppointmentCode(scan.token.removeprefix(BOOKED_IN_TRAINING))
    return scan


def _booking(connection: Connection, text: str, scan: Scan) -> Scan:
    """Codes of bookings have no form of their own: what else is nothing, or but a number, is one if
    it is known."""
    if not isinstance(scan, UnknownCode | NumberCode):
        return scan
    try:
        code = read_code(text)
    except Refusal:
        return scan
    return scan if booked.find(connection, code) is None else AppointmentCode(code)


def waiting(connection: Connection, terminal: str, now: int) -> int:
    """The id of the scan that a terminal has not opened yet; 0 without one."""
    row = connection.execute(_NEWEST, {"terminal": terminal}).fetchone()
    if row is None or row["consumed_at"] is not None:
        return 0
    # The upper bound: after a clock was set back, a scan would else wait as long as that was.
    alive = now < row["expires_at"] <= now + LIFE_MS
    return int(row["id"]) if alive else 0


def take(store: Store, terminal: str) -> Scan | None:
    """What was scanned at a terminal, once; None when there is nothing new."""
    with store.transaction(Actor(Role.TERMINAL, terminal), "scan.take") as tx:
        tx.quiet = True
        scan = waiting(tx.connection, terminal, tx.now)
        row = tx.one(
            "UPDATE input SET consumed_at = :now WHERE id = :id RETURNING data",
            now=tx.now,
            id=scan,
        )
    return None if row is None else _read(json.loads(row["data"]))


def _read(data: dict[str, Any]) -> Scan:
    return _CLASSES[data.pop("class")](**data)
