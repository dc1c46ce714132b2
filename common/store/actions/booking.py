"""Booked times: given, taken over, cancelled, and kept when their holder comes."""

from __future__ import annotations

import os
from dataclasses import asdict
from typing import TYPE_CHECKING

from common.domain import commands, promise
from common.domain.actor import Role
from common.domain.appointment_commands import (
    AddAppointment,
    Booking,
    CancelAppointment,
    ImportAppointments,
)
from common.domain.booking_code import read_code
from common.domain.citizen_commands import CheckIn
from common.domain.exchange import rejected
from common.domain.promise import Promise, Punctuality
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.store import booked, days, doors, marks, procedures
from common.store.actions import tickets
from common.store.actions.base import Result
from common.store.actions.dossier.come_for import AboutTicket
from common.store.actions.tickets import Quote, Terms
from common.store.facts import Centre, ServiceFacts
from common.store.quotes import Hall
from common.store.sqlite import Row
from common.store.tx import Tx, Unprepared

if TYPE_CHECKING:
    from common.store.store import Store

_DIGITS = 6
_TRIES = 100


def add(tx: Tx, command: AddAppointment, _: None) -> Result:
    """Book a time.

    Raises:
        Refusal: `service_unknown`, `procedure_unknown`, `appointment_shut` when the service does
            not work then, `appointment_over`, `appointment_code`, `appointment_taken` for a code
            that somebody has, `printer_unknown`.
    """
    code = _new_code(tx) if command.code is None else read_code(command.code)
    if _known(tx, code) is not None:
        raise Refusal("appointment_taken", code=code)
    row = Booking(0, code, command.slot_at, command.service, command.procedure)
    service = _service(tx, row)
    _require_open_then(tx, service, command.slot_at)
    _insert(tx, row, service)
    if command.printer is not None:
        _print(tx, row, service, tx.centre.printer(command.printer).code, command.lang)
    return record(_need(tx, code))


def cancel(tx: Tx, command: CancelAppointment, _: None) -> Result:
    """Nobody comes for it.

    Raises:
        Refusal: `appointment_unknown`, `appointment_used`, `appointment_cancelled`,
            `appointment_past`.
    """
    row = _need(tx, read_code(command.code))
    reason = clean(command.reason, field="reason", limit=200)
    _require_open(row)
    tx.run("UPDATE appointment SET state = 'cancelled' WHERE id = :id", id=row["id"])
    tx.event(
        "appointment.cancelled",
        subject=row["code"],
        service=row["service"],
        slot_at=row["slot_at"],
        reason=reason,
    )
    return record(_need(tx, row["code"]))


def import_rows(tx: Tx, command: ImportAppointments, _: None) -> Result:
    """Take over booked times. A row that cannot be is told; the others go in.

    Raises:
        Refusal: `training_apart`.
    """
    marks.require_no_training(tx)
    counts = dict.fromkeys(("new", "moved", "again"), 0)
    rejects = []
    for row in command.rows:
        try:
            counts[_take_over(tx, row)] += 1
        except Refusal as refusal:
            rejects.append(asdict(rejected(row.number, row.code, refusal)))
    return {"rows": len(command.rows), **counts, "rejects": rejects}


def _take_over(tx: Tx, row: Booking) -> str:
    """What became of one row: `new`, `moved`, or `again` where nothing had to change."""
    service = _service(tx, row)
    known = _known(tx, row.code)
    if known is None:
        _require_open_then(tx, service, row.slot_at)
        _insert(tx, row, service)
        return "new"
    if known["kind"] != "booked":
        raise Refusal("appointment_taken", code=row.code)
    wanted = (service.code, row.slot_at, row.procedure)
    if (known["service"], known["slot_at"], known["procedure"]) == wanted:
        return "again"
    _require_open(known)
    _require_open_then(tx, service, row.slot_at)
    tx.run(
        "UPDATE appointment SET service = :service, slot_at = :slot_at, procedure = :procedure"
        " WHERE id = :id",
        service=service.code,
        slot_at=row.slot_at,
        procedure=row.procedure,
        id=known["id"],
    )
    tx.event(
        "appointment.moved",
        subject=row.code,
        service=service.code,
        slot_at=row.slot_at,
        before={"service": known["service"], "slot_at": known["slot_at"]},
    )
    return "moved"


def _require_open(row: Row) -> None:
    """What is over stays as it was."""
    if row["state"] == "used":
        raise Refusal("appointment_used", number=None)
    if row["state"] == "cancelled":
        raise Refusal("appointment_cancelled")
    if row["state"] == "missed":
        raise Refusal("appointment_past", next_at=row["slot_at"])


def record(row: Row) -> Result:
    """A booking as the command line shows it."""
    return {
        "code": row["code"],
        "service": row["service"],
        "procedure": row["procedure"],
        "slot_at": row["slot_at"],
        "state": row["state"],
        "source": row["source"],
    }


def _service(tx: Tx, row: Booking) -> ServiceFacts:
    """Where people queue for it: as said, else where the procedure is received."""
    named = None if row.service is None else tx.centre.service(row.service)
    if row.procedure is None:
        if named is None:
            raise Refusal("service_unknown", service="–")
        return named
    day = tx.centre.day_of(row.slot_at)
    found = procedures.need(tx.connection, row.procedure, day)
    return named or procedures.service_of(tx.centre, found)


def _require_open_then(tx: Tx, service: ServiceFacts, slot_at: int) -> None:
    """A time at which nobody would be there is no appointment."""
    if slot_at < tx.now:
        raise Refusal("appointment_over", slot_at=slot_at)
    sessions = tx.centre.sessions(service, tx.centre.day_of(slot_at))
    if not any(start <= slot_at < end for start, end in sessions):
        raise Refusal("appointment_shut", slot_at=slot_at, name=service.name)


def _known(tx: Tx, code: str) -> Row | None:
    return tx.one("SELECT * FROM appointment WHERE code = :code", code=code)


def _need(tx: Tx, code: str) -> Row:
    row = booked.find(tx.connection, code)
    if row is None:
        raise Refusal("appointment_unknown")
    return row


def _insert(tx: Tx, row: Booking, service: ServiceFacts) -> None:
    tx.insert(
        "appointment",
        {
            "kind": "booked",
            "code": row.code,
            "service": service.code,
            "slot_at": row.slot_at,
            "procedure": row.procedure,
            "source": row.source,
        },
    )
    tx.event(
        "appointment.added",
        subject=row.code,
        service=service.code,
        slot_at=row.slot_at,
        procedure=row.procedure,
        source=row.source,
    )


def _new_code(tx: Tx) -> str:
    """Digits, since number pads have no letters; not the next one, or whoever has one had all."""
    for _ in range(_TRIES):
        code = f"{int.from_bytes(os.urandom(8), 'big') % 10**_DIGITS:0{_DIGITS}}"
        if _known(tx, code) is None:
            return code
    raise Refusal("appointment_taken", code=code)


def _print(tx: Tx, row: Booking, service: ServiceFacts, printer: str, lang: str) -> None:
    payload = {
        "service": service.code,
        "counters": tx.centre.counters_of(service.code),
        "starts_at": row.slot_at,
        "issued_at": tx.now,
        "token": row.code,
        "typed": row.code,
        "lang": lang,
        "copy": 0,
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
    tx.event("print.asked", subject=printer, job=job, paper="appointment")


# Their holder comes.


def quote(store: Store, command: CheckIn) -> Quote:
    """The interval that will stand on the slip; outside the lock, since the hall is run forward."""
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        row = booked.for_now(connection, centre, now, command.token or "", early=command.early)
        service = centre.service(row["service"])
        made = _promise(centre, service, row["slot_at"], now, command.priority_class)
        hall = Hall(connection, centre, now)
        priority = command.priority_class is not None
        said = hall.newcomer(service, rank_at=made.rank_at, priority=priority, appointment=True)
        return Quote(said)


def check_in(tx: Tx, command: CheckIn, quoted: Quote | None) -> Result:
    """A number for whoever has booked a time: in time with their own promise, early or late as
    somebody without an appointment.

    Raises:
        Refusal: what `booked.for_now` says; everything that keeps a number from being given.
    """
    if quoted is None:
        raise Unprepared
    day = days.ensure(tx)
    days.require_running(day, tx.now)
    row = booked.for_now(tx.connection, tx.centre, tx.now, command.token or "", early=command.early)
    service, slot_at = tx.centre.service(row["service"]), row["slot_at"]
    how = promise.punctuality(tx.centre.rules, slot_at, tx.now)
    in_time = how is Punctuality.IN_TIME
    _require_door(tx, service, in_time=in_time)
    issue = commands.IssueTicket(
        service.code,
        command.priority_class,
        printer=command.printer,
        origin="guide" if tx.actor.role is Role.GUIDE else "appointment",
        lang=command.lang,
    )
    about = None if row["procedure"] is None else AboutTicket(None, row["procedure"], None)
    own = _promise(tx.centre, service, slot_at, tx.now, command.priority_class) if in_time else None
    terms = Terms(quoted.said, about, own, row["id"] if in_time else None)
    record = tickets.give(tx, day, service, issue, terms)
    tx.run(
        "UPDATE appointment SET state = 'used', ticket = :ticket WHERE id = :id",
        ticket=record["id"],
        id=row["id"],
    )
    tx.event(
        "appointment.used",
        day=day.id,
        ticket=record["id"],
        subject=row["code"],
        slot_at=slot_at,
        came=how.value,
    )
    return {**record, "slot_at": slot_at, "came": how.value}


def _promise(
    centre: Centre, service: ServiceFacts, slot_at: int, now: int, priority_class: str | None
) -> Promise:
    """Nobody with priority is sorted behind where they would be without a booking."""
    sessions = centre.sessions(service, centre.day_of(now))
    made = promise.for_appointment(centre.rules, sessions, slot_at, now, service.target)
    if priority_class is None:
        return made
    unbooked = centre.promise(service, priority_class, now)
    if promise.punctuality(centre.rules, slot_at, now) is not Punctuality.IN_TIME:
        return unbooked
    return Promise(made.promised_at, min(made.rank_at, unbooked.rank_at))


def _require_door(tx: Tx, service: ServiceFacts, *, in_time: bool) -> None:
    """Who comes in time is let in although no numbers are given: over lunch for the first hour of
    the afternoon, and when the last number of the day is gone. A service that does not work at all
    today lets nobody in."""
    shut = doors.shut(tx.connection, tx.centre, tx.centre.day_of(tx.now).isoformat())
    works = service.code not in shut and tx.centre.sessions(service, tx.centre.day_of(tx.now))
    if not (in_time and works):
        tickets.require_open(tx, service)
