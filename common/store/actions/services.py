"""A service is closed for today, and opened again."""

from __future__ import annotations

from common.domain.control_commands import CloseService, OpenService
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


def needed(reason: str) -> str:
    """A reason as it goes on record, or `Refusal("reason_needed")`."""
    found = clean(reason, field="reason")
    if not found:
        raise Refusal("reason_needed")
    return found
