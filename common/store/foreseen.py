"""Alerts about what is still to come: a desk that will be missing, people who may not be called
before closing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from common.store import alerts, doors
from common.store.tx import Tx

DESK, CLOSING = "desk_needed", "closing_late"


@dataclass(frozen=True, slots=True)
class Late:
    """So many of a service wait who may not be called today; `number` is the last sure one."""

    waiting: int
    number: str


@dataclass(frozen=True, slots=True)
class Foreseen:
    """By service: how many more desks are needed soon, and who is late."""

    desks: Mapping[str, int] = field(default_factory=dict)
    late: Mapping[str, Late] = field(default_factory=dict)


def watch(tx: Tx, found: Foreseen) -> None:
    """Open the alerts, let them say what is so now, or close them. For a service on hold another
    desk could call nobody."""
    held = doors.holds(tx.connection, tx.now)
    needed = {service: desks for service, desks in found.desks.items() if service not in held}
    for service, desks in needed.items():
        alerts.keep_open(tx, DESK, service, desks=desks)
    alerts.close_all_but(tx, DESK, set(needed))
    for service, late in found.late.items():
        waiting, number = late.waiting, late.number
        alerts.keep_open(tx, CLOSING, service, waiting=waiting, number=number)
    alerts.close_all_but(tx, CLOSING, set(found.late))
