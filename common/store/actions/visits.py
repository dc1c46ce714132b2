"""The visit at the desk: it starts, rests, goes on elsewhere, ends with an outcome."""

from __future__ import annotations

from common.domain import commands
from common.domain.dossier import REASONS
from common.domain.model import DeskState, Outcome, TicketState
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.store import records
from common.store.actions import tickets
from common.store.actions.at_desk import begin, held, holder, need_holder, note
from common.store.actions.base import (
    Result,
    open_leg,
)
from common.store.actions.dossier import steps, visit
from common.store.actions.dossier.visit import About
from common.store.actions.numbers import take_place
from common.store.actions.onward import require_taken_up
from common.store.endings import close_leg, end_call, end_visit, moment_for
from common.store.facts import ServiceFacts
from common.store.sqlite import Row
from common.store.tx import Day, Tx


def start(tx: Tx, command: commands.StartService, _: None) -> Result:
    """The holder is here: service begins."""
    day, ticket, at = held(tx, command.desk, "start", TicketState.CALLED)
    begin(tx, ticket, at)
    note(tx, day, "ticket.started", ticket, command.desk, at)
    return records.ticket_record(tx.connection, ticket["id"])


def park(tx: Tx, command: commands.Park, _: None) -> Result:
    """The holder fetches a paper; the promise is kept for them."""
    day, ticket, at = held(tx, command.desk, "park", TicketState.SERVING)
    tx.run(
        "UPDATE ticket SET state = 'parked', desk = NULL, parked_at = :at, last_at = :at"
        " WHERE id = :id",
        at=at,
        id=ticket["id"],
    )
    close_leg(tx, ticket["id"], at, None)
    note(tx, day, "ticket.parked", ticket, command.desk, at)
    return records.ticket_record(tx.connection, ticket["id"])


def finish(tx: Tx, command: commands.Finish, _: None) -> Result:
    """The visit ends with an outcome."""
    day = tx.need_day()
    ticket = need_holder(tx, command.desk)
    job = _finish(tx, day, ticket, command)
    return {**records.ticket_record(tx.connection, ticket["id"]), "job": job}


def finish_held(tx: Tx, day: Day, desk: str, outcome: str | None) -> str | None:
    """End the visit at the desk, if there is one, with `outcome` or else its service's default;
    its number."""
    held = holder(tx, desk)
    if held is None:
        return None
    _finish(tx, day, held, commands.Finish(desk, outcome))
    return str(held["number"])


def _finish(tx: Tx, day: Day, ticket: Row, command: commands.Finish) -> int | None:
    """The job of its slip, None where there is none."""
    outcome, manner = _outcome(tx, ticket, command)
    job = None
    visit.explained(tx, outcome, command.procedure, command.reason)
    procedure = command.procedure and visit.known(tx, command.procedure)
    reason = command.reason and clean(command.reason, field="reason")
    at = moment_for(tx, ticket)
    if ticket["state"] == TicketState.CALLED:
        begin(tx, ticket, at)
    if procedure:
        here = visit.beside(tx, day, ticket, command.desk, at)
        about = About(outcome, procedure, reason, steps.names(command.missing), command.matter)
        kept = visit.remember(tx, here, about)
        if outcome in REASONS:
            job = visit.print_slip(tx, here, kept, command.printer)
    end_visit(tx, ticket["id"], at, outcome)
    note(
        tx,
        day,
        "ticket.finished",
        ticket,
        command.desk,
        at,
        outcome=outcome,
        manner=manner,
        procedure=procedure,
        reason=reason,
    )
    return job


def _outcome(tx: Tx, ticket: Row, command: commands.Finish) -> tuple[str, str]:
    """The outcome and whether it was chosen or the service's default."""
    if command.outcome is not None:
        if command.outcome not in set(Outcome):
            raise Refusal("outcome_unknown", outcome=command.outcome[:40])
        return command.outcome, "chosen"
    service = tx.centre.services.get(ticket["service"])
    if service is None or service.default_outcome is None:
        raise Refusal("outcome_needed", desk=command.desk)
    return service.default_outcome, "default"


def transfer(tx: Tx, command: commands.Transfer, _: None) -> Result:
    """On to another service or desk, with the promise already given.

    Raises:
        Refusal: `transfer_target` unless exactly one target, `transfer_same`,
            `service_closed`, `desk_closed`, `officer_unknown`, `officer_off_duty`.
    """
    if [command.to_service, command.to_desk, command.to_officer].count(None) != 2:
        raise Refusal("transfer_target")
    day, ticket, at = held(tx, command.desk, "transfer", TicketState.CALLED, TicketState.SERVING)
    service = tx.centre.service(command.to_service or ticket["service"])
    if command.to_service == ticket["service"] or command.to_desk == command.desk:
        raise Refusal("transfer_same")
    if command.to_service is not None:
        require_taken_up(tx, service)
        take_place(tx, day, service, limited=False)
    elif command.to_desk is not None:
        _require_transferable(tx, command.to_desk)
    else:
        _require_on_duty(tx, command.to_officer or "", command.desk)
    wait_again(tx, ticket, at, service, command.to_desk, to_officer=command.to_officer)
    note(
        tx,
        day,
        "ticket.transferred",
        ticket,
        command.desk,
        at,
        to_service=command.to_service,
        to_desk=command.to_desk,
        to_officer=command.to_officer,
    )
    return records.ticket_record(tx.connection, ticket["id"])


def change_here(tx: Tx, command: commands.ChangeHere, _: None) -> Result:
    """The holder came for something else and stays: number, promise, call and time go on.

    Whether numbers for the other service are given now does not matter: nobody waits for it.

    Raises:
        Refusal: `desk_idle`, `service_unknown`, `transfer_same`.
    """
    day, ticket, at = held(
        tx, command.desk, "change_service", TicketState.CALLED, TicketState.SERVING
    )
    service = tx.centre.service(command.service)
    if service.code == ticket["service"]:
        raise Refusal("transfer_same")
    tickets.move_place(tx, day, ticket["service"], service, limited=False)
    tickets.set_service(tx, ticket["id"], service, at)
    note(
        tx,
        day,
        "ticket.service_changed",
        ticket,
        command.desk,
        at,
        before=ticket["service"],
        after=service.code,
    )
    return records.ticket_record(tx.connection, ticket["id"])


def wait_again(
    tx: Tx,
    ticket: Row,
    at: int,
    service: ServiceFacts,
    to_desk: str | None,
    outcome: str = "transferred",
    to_officer: str | None = None,
    onward: str | None = None,
) -> None:
    """The leg at the desk ends with `outcome`, and another one begins under the old promise;
    `onward` is the service to go on to from the cashier."""
    if ticket["state"] == TicketState.CALLED:
        end_call(tx, ticket["id"], at, "transferred")
    position = close_leg(tx, ticket["id"], at, outcome)
    tx.run(
        "UPDATE ticket SET state = 'waiting', desk = NULL, service = :service, unit = :unit,"
        " zone = :zone, directed_desk = :to_desk, directed_officer = :to_officer,"
        " returned = 'transferred', onward = :onward, last_at = :at WHERE id = :id",
        service=service.code,
        unit=service.unit,
        zone=service.zone,
        to_desk=to_desk,
        to_officer=to_officer,
        onward=onward,
        at=at,
        id=ticket["id"],
    )
    open_leg(tx, ticket["id"], service.code, ticket["promised_at"], at, position + 1)


def _require_on_duty(tx: Tx, officer: str, here: str) -> None:
    """Whoever is sent to somebody who is not there would wait for nobody."""
    row = tx.one(
        "SELECT duty.desk FROM officer"
        " LEFT JOIN duty ON duty.officer = officer.code AND duty.ended_at IS NULL"
        " WHERE officer.code = :officer AND retired_at IS NULL",
        officer=officer,
    )
    if row is None:
        raise Refusal("officer_unknown", officer=officer[:40])
    if row["desk"] is None:
        raise Refusal("officer_off_duty", officer=officer)
    if row["desk"] == here:
        raise Refusal("transfer_same")


def _require_transferable(tx: Tx, desk: str) -> None:
    tx.centre.desk(desk)
    row = tx.one("SELECT state FROM desk WHERE code = :desk", desk=desk)
    if row is not None and row["state"] == DeskState.CLOSED:
        raise Refusal("desk_closed", desk=desk)
