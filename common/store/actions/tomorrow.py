"""Who could not be served today is taken first on the next open day: sent home with a slip that
says when, and given a new number when they come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from common.domain import commands, opening, promise
from common.domain.actor import Role
from common.domain.citizen_commands import CheckIn
from common.domain.control_commands import TomorrowFirst
from common.domain.model import TicketState
from common.domain.promise import MINUTE, Promise
from common.domain.refusal import Refusal
from common.store import appointments, days, doors, marks
from common.store.actions import tickets
from common.store.actions.base import Result, new_token
from common.store.actions.dossier.come_for import AboutTicket
from common.store.actions.services import needed
from common.store.actions.tickets import Quote, Terms
from common.store.endings import end_without_visit, moment_for
from common.store.facts import ServiceFacts
from common.store.quotes import Hall
from common.store.sqlite import Row
from common.store.tx import Day, Tx, Unprepared, dumps

if TYPE_CHECKING:
    from common.store.store import Store

_WAITING = (
    "SELECT * FROM ticket WHERE state = 'waiting'"
    " UNION ALL SELECT * FROM ticket WHERE state IN ('parked', 'absent')"
)


def send_home(tx: Tx, command: TomorrowFirst, _: None) -> Result:
    """Everybody who waits for these services, the one who waits longest first. Whoever is at a desk
    is served.

    Raises:
        Refusal: `service_unknown`, `reason_needed`, `printer_unknown`; `waiting_none` when nobody
            waits; `next_day_unknown` for a service that does not open again within two months.
    """
    day = tx.need_day()
    reason = needed(command.reason)
    for code in command.services:
        tx.centre.service(code)
    printer = tickets.printer_now(tx, command.printer)
    left = sorted(tx.all(_WAITING), key=lambda row: (row["rank_at"], row["id"]))
    chosen = [row for row in left if not command.services or row["service"] in command.services]
    if not chosen:
        raise Refusal("waiting_none")
    sent = [_send(tx, day, row, printer, reason) for row in chosen]
    return {"date": day.date, "printer": printer, "reason": reason, "sent": sent}


def _send(tx: Tx, day: Day, ticket: Row, printer: str | None, why: str) -> dict[str, Any]:
    """Without any printer staff bring them back by their number."""
    service = tx.centre.service(ticket["service"])
    comes_at = tx.centre.next_opening(service, doors.end_of_day(tx.centre, tx.now))
    if comes_at is None:
        raise Refusal("next_day_unknown", service=service.code, name=service.name["vi"])
    at = moment_for(tx, ticket)
    end_without_visit(tx, ticket["id"], TicketState.EXPIRED, appointments.SENT_HOME, at)
    tx.event(
        "ticket.sent_home",
        at=at,
        day=day.id,
        ticket=ticket["id"],
        subject=ticket["number"],
        before=ticket["state"],
        comes_at=comes_at,
        why=why,
    )
    token = new_token(tx)
    tx.insert(
        "appointment",
        {
            "code": token,
            "service": service.code,
            "slot_at": comes_at,
            "data": dumps({"number": ticket["number"], "ticket": ticket["id"]}),
        },
    )
    if printer is not None:
        _print(tx, ticket, token, comes_at, printer)
    return {"number": ticket["number"], "service": service.code, "at": comes_at}


def _print(tx: Tx, ticket: Row, token: str, comes_at: int, printer: str) -> None:
    payload = {
        "service": ticket["service"],
        "counters": tx.centre.counters_of(ticket["service"]),
        "starts_at": comes_at,
        "issued_at": tx.now,
        "token": token,
        "lang": ticket["lang"],
        "copy": 0,
        "number": ticket["number"],
    }
    job = tx.new(
        "print_job",
        {
            "printer": printer,
            "kind": "appointment",
            "payload": marks.on_paper(tx, payload),
            "state": "queued",
            "created_at": tx.now,
        },
    )
    tx.event("print.asked", subject=printer, ticket=ticket["id"], job=job, paper="appointment")


def quote(store: Store, command: CheckIn) -> Quote:
    """The interval that will stand on the slip; outside the lock, since the hall is run forward."""
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        booked = appointments.for_today(connection, centre, now, command)
        service = centre.service(booked["service"])
        hall = Hall(connection, centre, now)
        return Quote(hall.newcomer(service, rank_at=booked["slot_at"], appointment=True))


def check_in(tx: Tx, command: CheckIn, quoted: Quote | None) -> Result:
    """A new number before all others, at any hour of their day: it was our fault.

    Raises:
        Refusal: `appointment_unknown`, `appointment_used`, `appointment_other_day`; everything that
            keeps a number from being given.
    """
    if quoted is None:
        raise Unprepared
    day = days.ensure(tx)
    days.require_running(day, tx.now)
    if tx.actor.role is Role.TERMINAL and command.token is None:
        raise Refusal("appointment_unknown")
    booked = appointments.for_today(tx.connection, tx.centre, tx.now, command)
    service = tx.centre.service(booked["service"])
    tickets.require_open(tx, service)
    before = _sent_home(tx, booked)
    issue = commands.IssueTicket(
        service.code,
        before["priority_class"] or command.priority_class,
        printer=command.printer,
        origin="guide" if tx.actor.role is Role.GUIDE else "appointment",
        lang=command.lang,
        party_size=before["party_size"],
    )
    made = _promise(tx, service, booked["slot_at"])
    terms = Terms(quoted.said, _about(tx, before), made, booked["id"])
    record = tickets.give(tx, day, service, issue, terms)
    tx.run(
        "UPDATE appointment SET state = 'used', ticket = :ticket WHERE id = :id",
        ticket=record["id"],
        id=booked["id"],
    )
    return record


def _sent_home(tx: Tx, booked: Row) -> Row:
    """The ticket that could not be served."""
    row = tx.one("SELECT * FROM ticket WHERE id = :id", id=appointments.ticket_of(booked))
    assert row is not None  # noqa: S101 - tickets outlive every day that they are good for
    return row


def _about(tx: Tx, before: Row) -> AboutTicket | None:
    """They come for what they came for, without asking whether it is ready: it was."""
    row = tx.one(
        "SELECT min(dossier) AS dossier FROM ticket_dossier WHERE ticket = :id", id=before["id"]
    )
    dossier = row and row["dossier"]
    if dossier is None and before["procedure"] is None and before["matter"] is None:
        return None
    return AboutTicket(dossier, before["procedure"], before["matter"])


def _promise(tx: Tx, service: ServiceFacts, comes_at: int) -> Promise:
    """Called as soon as people with priority are, and before everybody who came today."""
    sessions = tx.centre.sessions(service, tx.centre.day_of(tx.now))
    target = min((service.target, *tx.centre.priority_targets.values()))
    made = promise.with_priority(tx.centre.rules, sessions, tx.now, service.target, target)
    first = opening.before(sessions, comes_at, tx.centre.rules.priority_head_start_min * MINUTE)
    return Promise(made.promised_at, min(made.rank_at, first))
