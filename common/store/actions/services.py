"""A service is closed for today, and opened again; it is held for a while, and goes on."""

from __future__ import annotations

from common.domain.control_commands import (
    CloseService,
    HoldService,
    OpenService,
    ResumeService,
)
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.store import days, doors
from common.store.actions.base import Result
from common.store.tx import Tx, dumps


def close(tx: Tx, command: CloseService, _: None) -> Result:
    """No more numbers today. Who waits is served.

    Raises:
        Refusal: `service_unknown`, `reason_needed`; `service_shut` when it is closed today anyway.
    """
    service = tx.centre.service(command.service)
    reason = needed(command.reason)
    day = days.ensure(tx)
    today = tx.centre.day_of(tx.now)
    known = doors.shut(tx.connection, tx.centre, day.date)
    if service.code in known or tx.centre.closure(service.code, today) is not None:
        raise Refusal("service_shut", service=service.code)
    tx.insert(
        "closure",
        {
            "date": day.date,
            "service": service.code,
            "reason": dumps(doors.reason_of(reason)),
        },
    )
    next_at = tx.centre.next_opening(service, doors.end_of_day(tx.centre, tx.now))
    tx.event("service.closed", day=day.id, subject=service.code, reason=reason, next_at=next_at)
    return {"service": service.code, "closed": True, "reason": reason, "next_at": next_at}


def reopen(tx: Tx, command: OpenService, _: None) -> Result:
    """Numbers again.

    Raises:
        Refusal: `service_unknown`, `reason_needed`; `service_not_shut` when nobody closed it.
    """
    service = tx.centre.service(command.service)
    reason = needed(command.reason)
    day = tx.need_day()
    if service.code not in doors.shut(tx.connection, tx.centre, day.date):
        raise Refusal("service_not_shut", service=service.code)
    tx.run(
        "DELETE FROM closure WHERE date = :date AND service = :service",
        date=day.date,
        service=service.code,
    )
    tx.event("service.opened", day=day.id, subject=service.code, reason=reason)
    return {"service": service.code, "closed": False, "reason": reason, "next_at": None}


def hold(tx: Tx, command: HoldService, _: None) -> Result:
    """No numbers and no calls until a moment of today, or until somebody lets it go on.

    Raises:
        Refusal: `service_unknown`, `reason_needed`, `hold_past`; `service_shut` when it is closed
            today, so that there is nothing to hold.
    """
    service = tx.centre.service(command.service)
    reason, until = needed(command.reason), command.until
    if until is not None and until <= tx.now:
        raise Refusal("hold_past")
    day = days.ensure(tx)
    today = tx.centre.day_of(tx.now)
    if service.code in doors.shut(tx.connection, tx.centre, day.date) or (
        tx.centre.closure(service.code, today) is not None
    ):
        raise Refusal("service_shut", service=service.code)
    tx.run(
        "INSERT INTO service_hold (day, service, reason, until_at)"
        " VALUES (:day, :service, :reason, :until) ON CONFLICT (day, service)"
        " DO UPDATE SET reason = excluded.reason, until_at = excluded.until_at",
        day=day.id,
        service=service.code,
        reason=reason,
        until=until,
    )
    tx.event("service.held", day=day.id, subject=service.code, reason=reason, until=until)
    return {"service": service.code, "held": True, "reason": reason, "until": until}


def resume(tx: Tx, command: ResumeService, _: None) -> Result:
    """It goes on now.

    Raises:
        Refusal: `service_unknown`; `service_not_held` where it does already.
    """
    service = tx.centre.service(command.service)
    day = tx.need_day()
    held = doors.holds(tx.connection, tx.now).get(service.code)
    if held is None:
        raise Refusal("service_not_held", service=service.code)
    tx.run(
        "DELETE FROM service_hold WHERE day = :day AND service = :service",
        day=day.id,
        service=service.code,
    )
    tx.event("service.resumed", day=day.id, subject=service.code, reason=held.reason)
    return {"service": service.code, "held": False, "reason": None, "until": None}


def require_running(tx: Tx, service: str) -> None:
    """Refuse with `service_held` while nobody is called for the service."""
    held = doors.holds(tx.connection, tx.now).get(service)
    if held is not None:
        raise Refusal("service_held", service=service, reason=held.reason, until=held.until)


def needed(reason: str) -> str:
    """A reason as it goes on record, or `Refusal("reason_needed")`."""
    found = clean(reason, field="reason")
    if not found:
        raise Refusal("reason_needed")
    return found
