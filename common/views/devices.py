"""What the device service needs: which devices there are, and what each desk's sign is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from common.domain import opening
from common.domain.model import DeskState
from common.store.facts import Centre
from common.store.queries import desks as desk_rows
from common.store.store import Store
from common.views.display import CallRow, calls_of, phase_of
from common.views.hall import door_of


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """A desk as its sign sees it. `session` is `open`, `lunch` or `ended`."""

    state: DeskState
    number: str | None
    calling: bool
    call_seq: int
    session: str


_USUAL: Mapping[str, Mapping[str, Any]] = {"speaker": {"kiosk": None, "volume": 100, "quiet": ()}}
"""What a row of an older document does not say."""


def read_devices(store: Store, kind: str) -> tuple[Mapping[str, Any], ...]:
    """The devices of a kind, `printer`, `sign`, `speaker`, `keypad`, `rating_pad` or `scanner`,
    with their settings from the centre file; or the `protocol`s of its signs and the
    `keypad_profile`s of its keypads. Documents of older programs do not know all of them."""
    usual = _USUAL.get(kind, {})
    return tuple({**usual, **row} for row in store.centre().document.get(kind, ()))


def read_desks(store: Store) -> dict[str, DeskFacts]:
    """Every desk: its state, the number called to it or served, and the call's sequence."""
    with store.read() as connection:
        centre = store.centre()
        rows = desk_rows.for_signs(connection)
        now = store.now()
        return {
            row["code"]: DeskFacts(
                state=DeskState(row["state"]),
                number=row["number"],
                calling=row["holder"] == "called",
                call_seq=row["seq"] or 0,
                session=_session(centre, row["code"], now),
            )
            for row in rows
            if row["code"] in centre.desks
        }


@dataclass(frozen=True, slots=True)
class HallFacts:
    """A zone as the board over it sees it: its calls, newest first, `phase` as in
    `common.views.display`, the time of day, and the same moment in UTC ms."""

    calls: tuple[CallRow, ...]
    phase: str
    clock: str
    now: int


def read_halls(store: Store, zones: Iterable[str]) -> dict[str, HallFacts]:
    """Each of these zones."""
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        clock = f"{datetime.fromtimestamp(now / 1000, centre.zone):%H:%M}"
        return {
            zone: HallFacts(
                calls_of(connection, centre, (zone,)), _phase(centre, zone, now), clock, now
            )
            for zone in zones
        }


def _phase(centre: Centre, zone: str, now: int) -> str:
    services = [service for service in centre.services.values() if service.zone == zone]
    return phase_of({door_of(centre, service, now).reason for service in services})


def _session(centre: Centre, desk: str, now: int) -> str:
    """Where the desk is in its day, by the widest door of the services it serves."""
    day = centre.day_of(now)
    ranks = centre.desks[desk].ranks
    doors = {
        opening.door(centre.sessions(centre.services[service], day), now).reason
        for service in ranks
    }
    if "lunch" in doors and "open" not in doors:
        return "lunch"
    return "ended" if doors == {"after"} else "open"
