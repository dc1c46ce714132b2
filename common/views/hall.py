"""What every screen shows at its edge: whose hall this is, what day it is, whether it runs."""

from __future__ import annotations

import json
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from common.domain.mark import Mark
from common.domain.opening import Door
from common.store import days, doors, marks
from common.store.clock import Clock
from common.store.doors import Holds
from common.store.facts import Centre, ServiceFacts
from common.store.queries import hall as hall_rows
from common.store.queries import tickets as ticket_rows
from common.store.sqlite import Connection, Row

Text = Mapping[str, str]
Expected = Mapping[str, tuple[int, int]]

ESTIMATE_LIFE_MS = 60_000
"""Keeper's intervals older than this, in real time, are not shown."""


@dataclass(frozen=True, slots=True)
class Hall:
    """The centre and its business day. Moments are UTC ms. `shut` are the services that somebody
    closed by hand for today, and why, `holds` those on hold. `mark` stands on every screen."""

    code: str
    name: Text
    authority: Text
    hotline: str | None
    notice: Text
    languages: tuple[str, ...]
    zone: ZoneInfo
    simulated: bool
    simulation: bool
    now: int
    date: str | None
    hold_reason: str | None
    hold_until: int | None
    day_closed: bool
    shut: Mapping[str, Text] = field(default_factory=dict)
    holds: Holds = field(default_factory=dict)
    mark: Mark | None = None

    @property
    def held(self) -> bool:
        """Whether the hall is on hold."""
        return self.hold_reason is not None


def read_hall(connection: Connection, centre: Centre, now: int, simulated: bool) -> Hall:
    """The head of every view, in the reader's own transaction."""
    head: Mapping[str, Any] = centre.document["centre"]
    today = centre.day_of(now).isoformat()
    day = hall_rows.business_day(connection, today=today)
    return Hall(
        code=centre.code,
        name=head["name"],
        authority=head["authority"],
        hotline=head["hotline"],
        notice=_todays_notice(day) or head["notice"],
        languages=tuple(head["languages"]),
        zone=centre.zone,
        simulated=simulated,
        simulation=head["simulation"],
        now=now,
        date=day and day["date"],
        hold_reason=day and day["hold_reason"],
        hold_until=day and days.still_ahead(day["hold_until"], now),
        day_closed=day is not None and day["closed_at"] is not None,
        shut=doors.shut(connection, centre, today),
        holds=doors.holds(connection, now),
        mark=marks.standing(connection, today, simulated=simulated),
    )


def _todays_notice(day: Row | None) -> Text | None:
    """What somebody set for this day, None for the centre's own."""
    if day is None or day["notice"] is None or day["closed_at"] is not None:
        return None
    kept = json.loads(day["notice"])
    return kept["text"] if kept["date"] == day["date"] else None


def door_of(
    centre: Centre,
    service: ServiceFacts,
    now: int,
    shut: Container[str] = frozenset(),
    holds: Holds | None = None,
) -> Door:
    """Whether the service gives numbers now; a closed door says when it opens next, if known.
    `shut` are those closed by hand today (`Hall.shut`), `holds` those on hold."""
    return doors.door(centre, service, now, shut, holds or {})


def waiting_by_service(connection: Connection) -> dict[str, tuple[int, int]]:
    """For each service with a queue: how many wait, and since when the first of them does."""
    rows = ticket_rows.waiting_by_service(connection)
    return {row[0]: (row[1], row[2]) for row in rows}


def kept_estimates(connection: Connection, now: int, clock: Clock) -> Expected:
    """Keeper's interval for a ticket taken now, by service; unknown ones are left out."""
    rows = hall_rows.known_estimates(connection, oldest=now - clock.span(ESTIMATE_LIFE_MS))
    return {row[0]: (row[1], row[2]) for row in rows}


def device_state(connection: Connection, device: str | None) -> str | None:
    """What is known of a device; None where there is none, `unknown` before it was heard of."""
    if device is None:
        return None
    row = hall_rows.device_state(connection, device=device)
    return "unknown" if row is None else str(row["state"])
