"""Alerts with their lives: those that are open, those of some days, the whole story of one, and who
was told."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from common.i18n.alert_words import Names
from common.store import alert_outbox
from common.store.queries import alerts as rows
from common.store.sqlite import Row
from common.store.store import Store


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert, moments in UTC ms. `acknowledged_by` is an officer's code or a terminal's."""

    id: int
    kind: str
    subject: str
    severity: str
    opened_at: int
    acknowledged_at: int | None
    acknowledged_by: str | None
    closed_at: int | None
    times: int
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happened to an alert: `what` is the event's kind behind the dot."""

    at: int
    what: str
    who: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """A piece of news for a place beside the supervisor's screen. `state` is one of waiting, held,
    failing, done, given_up."""

    id: int
    place: str
    happening: str
    alert: int
    kind: str | None
    subject: str | None
    made_at: int
    due_at: int
    attempts: int
    state: str
    error: str | None


@dataclass(frozen=True, slots=True)
class Story:
    """The whole life of an alert."""

    alert: Alert
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Open:
    """The open alerts, the worst first, with what is needed to say them in words."""

    alerts: tuple[Alert, ...]
    names: Names


def read(store: Store) -> Open:
    """What is open now."""
    with store.read() as connection:
        names = alert_outbox.names_of(store.centre())
        return Open(tuple(map(_alert, rows.open_now(connection))), names)


def opened(store: Store, since: int, before: int) -> tuple[Alert, ...]:
    """Every alert that opened between two moments, UTC ms."""
    with store.read() as connection:
        return tuple(map(_alert, rows.opened_between(connection, since=since, before=before)))


def story(store: Store, alert: int) -> Story | None:
    """The life of one alert; None where there is none, or it was purged."""
    with store.read() as connection:
        row = rows.one(connection, alert=alert)
        if row is None:
            return None
        found = _alert(row)
        steps = rows.events_of(
            connection,
            alert=alert,
            about=f"{found.kind}:{found.subject}",
            since=found.opened_at,
            before=store.now() if found.closed_at is None else found.closed_at,
        )
    told = (
        Step(step[1], step[2].partition(".")[2], step[3], json.loads(step[4])) for step in steps
    )
    return Story(found, tuple(step for step in told if step.data.get("alert", alert) == alert))


def news(store: Store, most: int = 200) -> tuple[Told, ...]:
    """The newest news for hooks and printers, the newest first."""
    with store.read() as connection:
        now = store.now()
        return tuple(_told(row, now) for row in alert_outbox.newest(connection, most))


def _alert(row: Row) -> Alert:
    values = dict(row)
    return Alert(**{**values, "data": json.loads(values["data"])})


def _told(row: Row, now: int) -> Told:
    fields = ("id", "place", "happening", "alert", "kind", "subject", "made_at", "due_at")
    return Told(
        **{name: row[name] for name in fields},
        attempts=row["attempts"],
        state=_state(row, now),
        error=row["error"],
    )


def _state(row: Row, now: int) -> str:
    if row["done_at"] is not None:
        return "done"
    if row["given_up_at"] is not None:
        return "given_up"
    if row["attempts"]:
        return "failing"
    return "held" if row["due_at"] > now else "waiting"
