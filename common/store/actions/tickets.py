"""A ticket outside a desk: issued, cancelled, printed again, moved, brought back."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from common.domain import commands, opening, promise
from common.domain.actor import Role
from common.domain.model import JobState, TicketState
from common.domain.numbering import printed
from common.domain.promise import MINUTE
from common.domain.refusal import Refusal, Trouble
from common.domain.text import clean
from common.store import days, detours, highwater, records
from common.store.actions.base import (
    Result,
    open_leg,
    require_state,
    ticket_of_today,
)
from common.store.actions.numbers import next_serial, take_place
from common.store.endings import end_without_visit, moment_for, supersede_slips
from common.store.facts import ServiceFacts
from common.store.quotes import Hall, kept_estimate
from common.store.slips import queue_slip
from common.store.sqlite import Row
from common.store.tx import Day, Tx, Unprepared

if TYPE_CHECKING:
    from common.store.store import Store

_TOKEN_LETTERS = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ" * 8
_TOKEN_LENGTH = 10

Interval = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Quote:
    """The interval that will stand on the slip; None when nobody can tell."""

    interval: Interval | None


def quote(store: Store, command: commands.IssueTicket) -> Quote:
    """Run the hall forward for this ticket; outside the lock, since it takes its time."""
    with store.read() as connection:
        centre = store.centre()
        now = store.now()
        service = centre.service(command.service)
        sessions = centre.sessions(service, centre.day_of(now))
        rank_at = promise.at_issue(
            sessions, now, centre.target(service, command.priority_class)
        ).rank_at
        hall = Hall(connection, centre, now)
        priority = command.priority_class is not None
        return Quote(hall.interval(service, rank_at=rank_at, priority=priority))


def _interval(
    tx: Tx, command: commands.IssueTicket, service: ServiceFacts, quoted: Quote | None
) -> Interval | None:
    """Keeper's word while it is fresh; otherwise, and for priority, the hall is run forward."""
    if quoted is not None:
        return quoted.interval
    kept = kept_estimate(tx, service.code) if command.priority_class is None else None
    if kept is None:
        raise Unprepared
    return kept.interval


def issue(tx: Tx, command: commands.IssueTicket, quoted: Quote | None) -> Result:
    """Give a number.

    Raises:
        Refusal: `service_unknown`, `service_closed`, `service_quota`, `priority_unknown`,
            `printer_unknown`, `hall_held`, `series_full`.
    """
    service = tx.centre.service(command.service)
    day = days.ensure(tx)
    days.require_running(day)
    require_open(tx, service)
    interval = _interval(tx, command, service, quoted)
    printer = _printer(tx, command.printer)
    slip = None if printer is None else tx.next_id("print_job")
    ticket = add_ticket(tx, day, service, command, interval, slip)
    ahead = records.ahead(tx.connection, ticket)
    if printer is not None and slip is not None:
        queue_slip(tx, slip, ticket, ahead, printer)
    return records.record_of(ticket, ahead)


def require_open(tx: Tx, service: ServiceFacts) -> None:
    """Refuse with `service_closed`, saying why and when it opens next."""
    rules = tx.centre.rules
    today = tx.centre.day_of(tx.now)
    door = opening.door(
        tx.centre.sessions(service, today),
        tx.now,
        early=rules.early_issue_min * MINUTE,
        last_call=rules.last_issue_min * MINUTE,
    )
    if door.is_open:
        return
    drift = days.clock_drift(tx)
    if drift:
        raise Trouble("clock_jump", minutes=round(drift / MINUTE))
    next_at = door.opens_at or tx.centre.next_opening(service, tx.now)
    raise Refusal("service_closed", service=service.code, reason=door.reason, next_at=next_at)


def add_ticket(
    tx: Tx,
    day: Day,
    service: ServiceFacts,
    command: commands.IssueTicket,
    quoted: Interval | None,
    slip: int | None = None,
) -> Mapping[str, Any]:
    """Number, ticket, first leg and event; the caller leaves the slip under the id it names."""
    sessions = tx.centre.sessions(service, tx.centre.day_of(tx.now))
    target = tx.centre.target(service, command.priority_class)
    made = promise.at_issue(sessions, tx.now, target)
    serial, assured = next_serial(tx, day, service)
    number = printed(service.prefix, service.width, serial)
    if serial > assured:
        highwater.assure(tx, day)
    ticket: dict[str, Any] = {
        "day": day.id,
        "number": number,
        "series": service.series,
        "serial": serial,
        "service": service.code,
        "unit": service.unit,
        "zone": service.zone,
        "state": TicketState.WAITING.value,
        "priority_class": command.priority_class,
        "issued_at": tx.now,
        "promised_at": made.promised_at,
        "rank_at": made.rank_at,
        "last_at": tx.now,
        "token": _token(),
        "origin": command.origin,
        "terminal": tx.actor.terminal,
        "lang": command.lang,
        "needs": command.needs and clean(command.needs, field="needs", limit=40),
        "party_size": command.party_size,
        "quoted_lo": quoted and quoted[0],
        "quoted_hi": quoted and quoted[1],
        "estimator": quoted and "forward-1",
        "centre_version": tx.centre.version,
        "slips": 0 if slip is None else 1,
        "last_slip": slip,
        "calls": 0,
        "desk": None,
        "first_called_at": None,
        "outcome": None,
        "end_reason": None,
    }
    ticket["id"] = tx.new("ticket", ticket)
    open_leg(tx, ticket["id"], service.code, made.promised_at, tx.now)
    tx.event(
        "ticket.issued",
        day=day.id,
        ticket=ticket["id"],
        subject=number,
        service=service.code,
        priority_class=command.priority_class,
        promised_at=made.promised_at,
        quoted=quoted,
        origin=command.origin,
    )
    return ticket


def _token() -> str:
    """Random, and unguessable: 50 bits."""
    return secrets.token_bytes(_TOKEN_LENGTH).translate(_TOKEN_LETTERS).decode()


def _printer(tx: Tx, asked: str | None) -> str | None:
    """Which printer makes the slip: the one asked for, the terminal's own, the centre's first."""
    if asked == "none":
        return None
    if asked is not None:
        return tx.centre.printer(asked).code
    kind, _, code = tx.actor.terminal.partition(":")
    if kind == "kiosk" and code in tx.centre.kiosks:
        own = tx.centre.kiosks[code]["printer"]
        return None if own is None else str(own)
    return next(iter(tx.centre.printers), None)


def _printer_now(tx: Tx, asked: str | None) -> str | None:
    """The same for a reprint. A printer that broke down over a slip is waiting for it and moves
    nothing meanwhile, so its stand-in is asked at once, unless somebody named the printer."""
    printer = _printer(tx, asked)
    if asked is None and printer is not None and detours.is_broken(tx.connection, printer):
        return detours.stand_in(tx.connection, tx.centre, printer) or printer
    return printer


def cancel(tx: Tx, command: commands.CancelTicket, _: None) -> Result:
    """A waiting number is given up."""
    day, ticket = ticket_of_today(tx, command.number)
    require_state(ticket, "cancel", TicketState.WAITING)
    reason = clean(command.reason, field="reason", limit=40)
    end_without_visit(tx, ticket["id"], TicketState.CANCELLED, reason, moment_for(tx, ticket))
    tx.event(
        "ticket.cancelled",
        day=day.id,
        at=moment_for(tx, ticket),
        ticket=ticket["id"],
        subject=ticket["number"],
        reason=reason,
    )
    return records.ticket_record(tx.connection, ticket["id"])


def reprint(tx: Tx, command: commands.Reprint, _: None) -> Result:
    """Another slip with the same number. A slip still queued is replaced, not doubled; one under
    way is left to end. The answer names the print job of this very slip, also when it is repeated.

    Raises:
        Refusal: `ticket_state`, `printer_unknown`; `reprint_staff` where a citizen has to ask a
            guide.
    """
    day, ticket = ticket_of_today(tx, command.number)
    require_state(
        ticket,
        "reprint",
        TicketState.WAITING,
        TicketState.CALLED,
        TicketState.PARKED,
        TicketState.ABSENT,
    )
    if tx.actor.role is Role.TERMINAL:
        _require_own_slip_missing(tx, ticket)
    printer = _printer_now(tx, command.printer)
    if printer is None:
        raise Refusal("printer_unknown", printer="none")
    supersede_slips(tx, ticket["id"])
    ahead = records.ahead(tx.connection, ticket)
    job = tx.next_id("print_job")
    at = moment_for(tx, ticket)
    counted = tx.one(
        "UPDATE ticket SET slips = slips + 1, last_slip = :job, last_at = :at WHERE id = :id"
        " RETURNING *",
        job=job,
        at=at,
        id=ticket["id"],
    )
    assert counted is not None  # noqa: S101 - the ticket is there
    queue_slip(tx, job, counted, ahead, printer)
    tx.event(
        "ticket.reprinted",
        day=day.id,
        at=at,
        ticket=ticket["id"],
        subject=ticket["number"],
        printer=printer,
        copy=counted["slips"] - 1,
    )
    return {**records.ticket_record(tx.connection, ticket["id"]), "job": job}


def _require_own_slip_missing(tx: Tx, ticket: Row) -> None:
    """Nobody stands beside a kiosk: it prints again only what was taken there and did not come out
    for sure, and not for ever. Everything else is a guide's to decide."""
    slip = tx.one("SELECT state FROM print_job WHERE id = :id", id=ticket["last_slip"])
    came_out = slip is not None and slip["state"] == JobState.CONFIRMED
    elsewhere = ticket["terminal"] != tx.actor.terminal
    if came_out or elsewhere or ticket["slips"] > commands.REPRINTS_AT_KIOSK:
        raise Refusal("reprint_staff", number=ticket["number"])


def change_service(tx: Tx, command: commands.ChangeService, _: None) -> Result:
    """The wrong service was touched: number and promise stay, the place in the quota moves."""
    day, ticket = ticket_of_today(tx, command.number)
    require_state(ticket, "change_service", TicketState.WAITING)
    service = tx.centre.service(command.service)
    require_open(tx, service)
    tx.run(
        "UPDATE day_count SET n = n - 1 WHERE day = :day AND kind = 'service' AND code = :service",
        day=day.id,
        service=ticket["service"],
    )
    take_place(tx, day, service)
    at = moment_for(tx, ticket)
    tx.run(
        "UPDATE ticket SET service = :service, unit = :unit, zone = :zone, directed_desk = NULL,"
        " last_at = :at WHERE id = :id",
        service=service.code,
        unit=service.unit,
        zone=service.zone,
        at=at,
        id=ticket["id"],
    )
    tx.run(
        "UPDATE leg SET service = :service WHERE ticket = :id AND ended_at IS NULL",
        service=service.code,
        id=ticket["id"],
    )
    tx.event(
        "ticket.service_changed",
        day=day.id,
        at=at,
        ticket=ticket["id"],
        subject=ticket["number"],
        before=ticket["service"],
        after=service.code,
    )
    return records.ticket_record(tx.connection, ticket["id"])


def prioritise(tx: Tx, command: commands.Prioritise, _: None) -> Result:
    """Staff grant a priority class; the promise can only come forward."""
    day, ticket = ticket_of_today(tx, command.number)
    require_state(ticket, "prioritise", TicketState.WAITING)
    service = tx.centre.service(ticket["service"])
    sessions = tx.centre.sessions(service, tx.centre.day_of(tx.now))
    target = tx.centre.target(service, command.priority_class)
    made = promise.at_issue(sessions, ticket["issued_at"], target)
    at = moment_for(tx, ticket)
    tx.run(
        "UPDATE ticket SET priority_class = :priority_class, promised_at = :promised_at,"
        " rank_at = :rank_at, last_at = :at WHERE id = :id",
        priority_class=command.priority_class,
        promised_at=min(ticket["promised_at"], made.promised_at),
        rank_at=min(ticket["rank_at"], made.rank_at),
        at=at,
        id=ticket["id"],
    )
    tx.event(
        "ticket.prioritised",
        day=day.id,
        at=at,
        ticket=ticket["id"],
        subject=ticket["number"],
        priority_class=command.priority_class,
    )
    return records.ticket_record(tx.connection, ticket["id"])


def give_back(tx: Tx, command: commands.ReturnTicket, _: None) -> Result:
    """Somebody who was parked or absent is here again and waits with the old promise."""
    day, ticket = ticket_of_today(tx, command.number)
    require_state(ticket, "return", TicketState.PARKED, TicketState.ABSENT)
    at = moment_for(tx, ticket)
    rank_at = ticket["rank_at"]
    if ticket["state"] == TicketState.ABSENT:
        service = tx.centre.service(ticket["service"])
        rank_at = promise.rank_after_absence(
            tx.centre.rules,
            tx.centre.sessions(service, tx.centre.day_of(tx.now)),
            rank_at=rank_at,
            first_called_at=ticket["first_called_at"],
            absent_at=ticket["absent_at"],
            quoted_lo=ticket["quoted_lo"],
            target=tx.centre.target(service, ticket["priority_class"]),
            now=at,
        )
    tx.run(
        "UPDATE ticket SET state = 'waiting', rank_at = :rank_at, returned = :returned,"
        " absent_at = NULL, parked_at = NULL, last_at = :at WHERE id = :id",
        rank_at=rank_at,
        returned="present" if ticket["state"] == TicketState.ABSENT else "returned",
        at=at,
        id=ticket["id"],
    )
    position = tx.one("SELECT max(position) FROM leg WHERE ticket = :id", id=ticket["id"])
    assert position is not None  # noqa: S101 - every ticket has a leg
    open_leg(tx, ticket["id"], ticket["service"], ticket["promised_at"], at, position[0] + 1)
    tx.event(
        "ticket.returned",
        day=day.id,
        at=at,
        ticket=ticket["id"],
        subject=ticket["number"],
        desk=command.desk,
        after=ticket["state"],
        rank_at=rank_at,
    )
    return records.ticket_record(tx.connection, ticket["id"])
