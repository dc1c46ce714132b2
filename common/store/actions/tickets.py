"""A ticket outside a desk: issued, cancelled, printed again, moved, brought back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from common.domain import commands
from common.domain.actor import Role
from common.domain.estimate import ESTIMATOR
from common.domain.model import CancelReason, JobState, TicketState
from common.domain.numbering import printed
from common.domain.promise import MINUTE, Promise
from common.domain.refusal import Refusal, Trouble
from common.domain.text import clean
from common.store import days, detours, doors, highwater, records
from common.store.actions.base import (
    Result,
    new_token,
    open_leg,
    require_state,
    ticket_of_today,
)
from common.store.actions.dossier.come_for import AboutTicket, about_of
from common.store.actions.numbers import next_serial, take_place
from common.store.endings import end_without_visit, moment_for, supersede_slips
from common.store.facts import ServiceFacts
from common.store.quotes import Hall, Said, kept_estimate
from common.store.slips import queue_slip
from common.store.sqlite import Row
from common.store.tx import Day, Tx, Unprepared

if TYPE_CHECKING:
    from common.store.store import Store


@dataclass(frozen=True, slots=True)
class Quote:
    """What will be said on the slip; None when nobody can tell."""

    said: Said | None


@dataclass(frozen=True, slots=True)
class Terms:
    """What a number is given for: what is said of its wait, what it is about, and a promise that
    was made before, by an appointment (its row)."""

    said: Said | None = None
    about: AboutTicket | None = None
    promise: Promise | None = None
    appointment: int | None = None


def quote(store: Store, command: commands.IssueTicket) -> Quote:
    """Run the hall forward for this ticket; outside the lock, since it takes its time."""
    with store.read() as connection:
        centre = store.centre()
        now = store.now()
        service = centre.service(command.service)
        rank_at = centre.promise(service, command.priority_class, now).rank_at
        hall = Hall(connection, centre, now)
        priority = command.priority_class is not None
        return Quote(hall.newcomer(service, rank_at=rank_at, priority=priority))


def _said(
    tx: Tx, command: commands.IssueTicket, service: ServiceFacts, quoted: Quote | None
) -> Said | None:
    """Keeper's word while it is fresh; otherwise, and for priority, the hall is run forward."""
    if quoted is not None:
        return quoted.said
    kept = kept_estimate(tx, service.code) if command.priority_class is None else None
    if kept is None:
        raise Unprepared
    return kept.said


def issue(tx: Tx, command: commands.IssueTicket, quoted: Quote | None) -> Result:
    """Give a number.

    Raises:
        Refusal: `service_unknown`, `service_closed`, `service_quota`, `priority_unknown`,
            `printer_unknown`, `hall_held`, `series_full`.
    """
    service = tx.centre.service(command.service)
    day = days.ensure(tx)
    days.require_running(day, tx.now)
    require_open(tx, service)
    about = about_of(tx, command)
    said = _said(tx, command, service, quoted)
    return give(tx, day, service, command, Terms(said, about))


def give(
    tx: Tx, day: Day, service: ServiceFacts, command: commands.IssueTicket, terms: Terms
) -> Result:
    """The number, and its slip where there is a printer."""
    printer = _printer(tx, command.printer)
    slip = None if printer is None else tx.next_id("print_job")
    ticket = add_ticket(tx, day, service, command, terms, slip)
    ahead = records.ahead(tx.connection, ticket)
    if printer is not None and slip is not None:
        queue_slip(tx, slip, ticket, ahead, printer)
    return records.record_of(ticket, ahead)


def require_open(tx: Tx, service: ServiceFacts) -> None:
    """Refuse with `service_closed`, saying why and when it opens next, or `service_held`."""
    shut = doors.shut(tx.connection, tx.centre, tx.centre.day_of(tx.now).isoformat())
    held = doors.holds(tx.connection, tx.now)
    door = doors.door(tx.centre, service, tx.now, shut, held)
    if door.is_open:
        return
    if door.reason == "held":
        why = held[service.code].reason
        raise Refusal("service_held", service=service.code, reason=why, until=door.opens_at)
    drift = days.clock_drift(tx)
    if drift:
        raise Trouble("clock_jump", minutes=round(drift / MINUTE))
    next_at = door.opens_at
    raise Refusal("service_closed", service=service.code, reason=door.reason, next_at=next_at)


def add_ticket(
    tx: Tx,
    day: Day,
    service: ServiceFacts,
    command: commands.IssueTicket,
    terms: Terms,
    slip: int | None = None,
) -> Mapping[str, Any]:
    """Number, ticket, first leg and event; the caller leaves the slip under the id it names."""
    said, about = terms.said, terms.about
    made = terms.promise
    if made is None:
        made = tx.centre.promise(service, command.priority_class, tx.now)
    serial, assured = next_serial(tx, day, service, limited=terms.appointment is None)
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
        "token": new_token(tx),
        "origin": command.origin,
        "terminal": tx.actor.terminal,
        "lang": command.lang,
        "needs": command.needs and clean(command.needs, field="needs", limit=40),
        "party_size": command.party_size,
        **quote_columns(said),
        "centre_version": tx.centre.version,
        "slips": 0 if slip is None else 1,
        "last_slip": slip,
        "calls": 0,
        "desk": None,
        "first_called_at": None,
        "outcome": None,
        "end_reason": None,
        "procedure": about and about.procedure,
        "matter": about and about.matter,
        "appointment": terms.appointment,
    }
    ticket["id"] = tx.new("ticket", ticket)
    if about is not None and about.dossier is not None:
        tx.insert("ticket_dossier", {"ticket": ticket["id"], "dossier": about.dossier})
    open_leg(tx, ticket["id"], service.code, made.promised_at, tx.now)
    tx.event(
        "ticket.issued",
        day=day.id,
        ticket=ticket["id"],
        subject=number,
        service=service.code,
        priority_class=command.priority_class,
        promised_at=made.promised_at,
        quoted=said and said.interval,
        expected=said and said.expected,
        origin=command.origin,
        **({} if about is None else about.told()),
    )
    return ticket


def quote_columns(said: Said | None) -> dict[str, Any]:
    """What was said of a ticket, as its row keeps it, so that it can be judged."""
    low, high = (None, None) if said is None else said.interval
    return {
        "quoted_lo": low,
        "quoted_hi": high,
        "estimator": said and ESTIMATOR,
        "expected": said and said.expected,
        "quoted_ahead": said and said.ahead,
        "quoted_desks": said and said.desks,
    }


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


def printer_now(tx: Tx, asked: str | None = None) -> str | None:
    """The same for another slip. A printer that broke down over a slip is waiting for it and moves
    nothing meanwhile, so its stand-in is asked at once, unless somebody named the printer."""
    printer = _printer(tx, asked)
    if asked is None and printer is not None and detours.is_broken(tx.connection, printer):
        return detours.stand_in(tx.connection, tx.centre, printer) or printer
    return printer


def cancel(tx: Tx, command: commands.CancelTicket, _: None) -> Result:
    """A waiting number is given up. Words stand for `other`: figures are made of the ticket, and
    only the record has what was typed."""
    day, ticket = ticket_of_today(tx, command.number)
    require_state(ticket, "cancel", TicketState.WAITING)
    reason = clean(command.reason, field="reason", limit=40)
    code = reason if reason in set(CancelReason) else CancelReason.OTHER.value
    end_without_visit(tx, ticket["id"], TicketState.CANCELLED, code, moment_for(tx, ticket))
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
    printer = printer_now(tx, command.printer)
    if printer is None:
        raise Refusal("printer_unknown", printer="none")
    job = print_another(tx, day, ticket, printer)
    return {**records.ticket_record(tx.connection, ticket["id"]), "job": job}


def print_another(tx: Tx, day: Day, ticket: Row, printer: str) -> int:
    """Another slip of this ticket instead of those still queued; the id of its print job."""
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
    return job


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
    move_place(tx, day, ticket["service"], service)
    at = moment_for(tx, ticket)
    set_service(tx, ticket["id"], service, at)
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


def move_place(
    tx: Tx, day: Day, before: str, service: ServiceFacts, *, limited: bool = True
) -> None:
    """Today's count of the service `before` is one less, that of the other one more; `limited`
    refuses with `service_quota`."""
    tx.run(
        "UPDATE day_count SET n = n - 1 WHERE day = :day AND kind = 'service' AND code = :service",
        day=day.id,
        service=before,
    )
    take_place(tx, day, service, limited=limited)


def set_service(tx: Tx, ticket: int, service: ServiceFacts, at: int) -> None:
    """A ticket and its open leg are about another service from now on; nothing is learnt from what
    was expected of the old one."""
    tx.run(
        "UPDATE ticket SET service = :service, unit = :unit, zone = :zone, directed_desk = NULL,"
        " directed_officer = NULL, expected = NULL, last_at = :at WHERE id = :id",
        service=service.code,
        unit=service.unit,
        zone=service.zone,
        at=at,
        id=ticket,
    )
    tx.run(
        "UPDATE leg SET service = :service WHERE ticket = :id AND ended_at IS NULL",
        service=service.code,
        id=ticket,
    )


def prioritise(tx: Tx, command: commands.Prioritise, _: None) -> Result:
    """Staff grant a priority class; the promise can only come forward."""
    day, ticket = ticket_of_today(tx, command.number)
    require_state(ticket, "prioritise", TicketState.WAITING)
    service = tx.centre.service(ticket["service"])
    made = tx.centre.promise(service, command.priority_class, ticket["issued_at"])
    at = moment_for(tx, ticket)
    tx.run(
        "UPDATE ticket SET priority_class = :priority_class, promised_at = :promised_at,"
        " rank_at = :rank_at, expected = NULL, last_at = :at WHERE id = :id",
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
