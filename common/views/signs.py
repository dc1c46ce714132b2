"""Every sign with all that is known of it, as the command line lists it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from common.store.queries import hall as hall_rows
from common.store.store import Store
from common.views.devices import read_devices


@dataclass(frozen=True, slots=True)
class SignRow:
    """One sign and what the device service said of it last, which may be half a minute old.

    `state` and its `since` as of every device. `desired` is what it should show; `sent` what it
    was last made to show, at `well_at` at the latest that is known; `answers`: it said so itself,
    in the bytes `heard` (hexadecimal). `failures` are the attempts that failed in a row, `failed`
    all since the service was started. `trouble` is a code, with the system's own words or the bytes
    that came instead of an answer in `detail`. Moments are UTC ms.
    """

    code: str
    desk: str | None
    zone: str | None
    bus: str
    address: int
    protocol: str
    state: str
    since: int | None
    desired: str | None
    sent: str | None
    well_at: int | None
    answers: bool | None
    failures: int
    failed: int
    heard: str
    trouble: str | None
    detail: str


def read(store: Store) -> tuple[SignRow, ...]:
    """The signs of the centre, in the order of its file."""
    with store.read() as connection:
        said = {row["code"]: dict(row) for row in hall_rows.devices(connection)}
    return tuple(_row(sign, said.get(sign["code"], {})) for sign in read_devices(store, "sign"))


def _row(sign: Mapping[str, Any], said: Mapping[str, Any]) -> SignRow:
    evidence = json.loads(said.get("evidence") or "{}")
    return SignRow(
        code=sign["code"],
        desk=sign["desk"],
        zone=sign.get("zone"),
        bus=sign["bus"],
        address=sign["address"],
        protocol=sign["protocol"],
        state=said.get("state") or "unknown",
        since=said.get("since"),
        desired=evidence.get("desired"),
        sent=evidence.get("sent"),
        well_at=evidence.get("well_at"),
        answers=evidence.get("answers"),
        failures=evidence.get("failures", 0),
        failed=evidence.get("failed", 0),
        heard=evidence.get("heard", ""),
        trouble=evidence.get("trouble"),
        detail=evidence.get("detail", ""),
    )
