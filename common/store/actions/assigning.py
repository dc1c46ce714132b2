"""A desk serves other services until the day ends."""

from __future__ import annotations

from collections.abc import Mapping

from common.domain.control_commands import AssignDesk
from common.domain.refusal import Refusal
from common.store import assigned, days
from common.store.actions.base import Result
from common.store.actions.services import needed
from common.store.tx import Tx

_NOT = -1
"""The rank of a service that the desk serves by the centre file, but not today."""


def assign(tx: Tx, command: AssignDesk, _: None) -> Result:
    """What the desk serves today, and nothing else. Whoever was sent to it is still called there.

    Raises:
        Refusal: `desk_unknown`, `service_unknown`, `reason_needed`; `desk_strands` when no desk
            would be left for a service.
    """
    desk = tx.centre.desk(command.desk)
    wanted = dict.fromkeys(command.helps, 1) | dict.fromkeys(command.serves, 0)
    for service in wanted:
        tx.centre.service(service)
    reason = needed(command.reason)
    day = days.ensure(tx)
    _refuse_stranding(tx, desk.code, wanted)
    tx.run("DELETE FROM desk_service WHERE desk = :desk AND day = :day", desk=desk.code, day=day.id)
    for service in {**desk.ranks, **wanted}:
        rank = wanted.get(service, _NOT)
        if rank != desk.ranks.get(service, _NOT):
            row = {"desk": desk.code, "service": service, "day": day.id, "rank": rank}
            tx.insert("desk_service", row)
    serves, helps = (
        sorted(code for code, known in wanted.items() if known == rank) for rank in (0, 1)
    )
    tx.event("desk.assigned", day=day.id, desk=desk.code, serves=serves, helps=helps, reason=reason)
    return {"desk": desk.code, "serves": serves, "helps": helps, "reason": reason}


def _refuse_stranding(tx: Tx, desk: str, wanted: Mapping[str, int]) -> None:
    """Somebody may take a number for any service: one that this desk gives up needs another."""
    now = assigned.today(tx.connection, tx.centre)
    elsewhere = {
        service for other in tx.centre.desks if other != desk for service in now.ranks(other)
    }
    for service in now.ranks(desk):
        if service not in wanted and service not in elsewhere:
            name = tx.centre.services[service].name["vi"]
            raise Refusal("desk_strands", desk=desk, service=service, name=name)
