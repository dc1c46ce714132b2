"""Alerts about people who wait, and about the desks that they wait for."""

from __future__ import annotations

from common.domain.model import DeskState
from common.domain.promise import MINUTE
from common.store import alerts, assigned, doors
from common.store.assigned import Assigned
from common.store.queries import tickets
from common.store.sqlite import Row
from common.store.tx import Tx

SOON_MS = 5 * MINUTE
"""A promise that breaks within this is about to break."""

AWAY_MS = 15 * MINUTE
"""So long a desk may rest without having said until when, or stay closed after it was open today,
while people wait for what it serves."""


def watch(tx: Tx) -> None:
    """Open what is due and close what is over."""
    _watch_waits(tx)
    _watch_promises(tx)
    waiting = _callable(tx)
    today = assigned.today(tx.connection, tx.centre)
    alerts.close_all_but(tx, "desk_idle", _idle_desks(tx, waiting, today))
    alerts.close_all_but(tx, "desk_absent", _absent_desks(tx, waiting, today))
    if tx.day is None:
        alerts.close_all_but(tx, "low_ratings", set())


def _callable(tx: Tx) -> set[str]:
    """The services for which people wait whom a desk could call: nobody while the hall is on hold,
    nobody for a service that is, or was until a moment ago."""
    if tx.day is not None and tx.day.hold_reason is not None:
        return set()
    held = doors.holds(tx.connection, tx.now - tx.centre.rules.desk_idle_alert_min * MINUTE)
    rows = tx.all("SELECT DISTINCT service FROM ticket WHERE state = 'waiting'")
    return {row["service"] for row in rows if row["service"] not in held}


def _watch_waits(tx: Tx) -> None:
    limit = tx.now - tx.centre.rules.wait_alert_min * MINUTE
    late = {
        row["service"]: row["waiting"]
        for row in tx.all(
            "SELECT ticket.service, count(*) AS waiting FROM ticket"
            " JOIN leg ON leg.ticket = ticket.id AND leg.ended_at IS NULL"
            " WHERE ticket.state = 'waiting' AND leg.waiting_from < :limit GROUP BY ticket.service",
            limit=limit,
        )
    }
    for service, count in late.items():
        alerts.keep_open(tx, "queue_long", service, waiting=count)
    alerts.close_all_but(tx, "queue_long", set(late))


def _watch_promises(tx: Tx) -> None:
    """Promises of people who wait that are broken, or will be in a moment."""
    found = set()
    for service, broken, breaking in tickets.late_by_service(
        tx.connection, now=tx.now, soon=tx.now + SOON_MS
    ):
        if broken or breaking:
            found.add(service)
            alerts.keep_open(tx, "promise_breaking", service, broken=broken, breaking=breaking)
    alerts.close_all_but(tx, "promise_breaking", found)


def _idle_desks(tx: Tx, waiting: set[str], today: Assigned) -> set[str]:
    """Desks that stand open, with nobody there and people who wait for them."""
    idle_before = tx.now - tx.centre.rules.desk_idle_alert_min * MINUTE
    idle = set()
    for row in tx.all(
        "SELECT desk.code, desk.state_since AS opened, coalesce((SELECT max(leg.ended_at) FROM leg"
        "  WHERE leg.desk = desk.code AND leg.ended_at IS NOT NULL), 0) AS served"
        " FROM desk LEFT JOIN ticket ON ticket.desk = desk.code"
        " WHERE desk.state = 'open' AND ticket.id IS NULL"
    ):
        since = max(row["opened"], row["served"])
        if row["code"] not in tx.centre.desks or since >= idle_before:
            continue
        if waiting & set(today.ranks(row["code"])):
            idle.add(row["code"])
            alerts.open_alert(tx, "desk_idle", row["code"])
    return idle


_NOT_OPEN = (
    "SELECT desk.code, desk.state, desk.state_since,"
    " (SELECT max(to_at) FROM desk_break WHERE desk_break.day = :day"
    "  AND desk_break.desk = desk.code AND to_at > desk.state_since) AS back_at,"
    " (SELECT max(ended_at) FROM duty WHERE duty.desk = desk.code AND started_at >= :begin)"
    "  AS left_at"
    " FROM desk WHERE desk.state <> 'open'"
)


def _absent_desks(tx: Tx, waiting: set[str], today: Assigned) -> set[str]:
    """Desks where nobody is who should be: back later than was said, resting for long without a
    word, or left in opening hours although no other desk serves those who wait."""
    if tx.day is None or tx.day.hold_reason is not None or not waiting:
        return set()
    asked = {service for service in waiting if _is_open(tx, service)}
    unserved = asked - _served(tx, today)
    absent = set()
    for row in tx.all(_NOT_OPEN, day=tx.day.id, begin=tx.centre.midnight(tx.centre.day_of(tx.now))):
        desk = row["code"]
        if desk not in tx.centre.desks:
            continue
        wanted = {service for service, rank in today.ranks(desk).items() if rank == 0}
        closed = row["state"] == DeskState.CLOSED
        if wanted & (unserved if closed else asked) and _is_missed(tx, row):
            absent.add(desk)
            alerts.open_alert(tx, "desk_absent", desk, state=row["state"])
    return absent


def _is_missed(tx: Tx, desk: Row) -> bool:
    if desk["state"] == DeskState.CLOSED:
        return desk["left_at"] is not None and tx.now - desk["state_since"] >= AWAY_MS
    if desk["back_at"] is None:
        return bool(tx.now - desk["state_since"] >= AWAY_MS)
    return bool(tx.now - desk["back_at"] >= tx.centre.rules.desk_idle_alert_min * MINUTE)


def _is_open(tx: Tx, service: str) -> bool:
    """Whether it works at this moment."""
    facts = tx.centre.services.get(service)
    if facts is None:
        return False
    sessions = tx.centre.sessions(facts, tx.centre.day_of(tx.now))
    return any(start <= tx.now < end for start, end in sessions)


def _served(tx: Tx, today: Assigned) -> set[str]:
    """What open desks serve."""
    desks = tx.all("SELECT code FROM desk WHERE state = 'open'")
    return {
        service
        for row in desks
        if row["code"] in tx.centre.desks
        for service in today.ranks(row["code"])
    }
