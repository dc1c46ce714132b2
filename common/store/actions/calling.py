"""Calling: whose turn it is, calling again, taking a call back, and when nobody comes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, NoReturn

from common.domain import commands, discipline
from common.domain.discipline import Candidate
from common.domain.model import TicketState
from common.domain.promise import MINUTE
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.store import days, records
from common.store.actions import services, tickets
from common.store.actions.at_desk import (
    begin,
    held,
    look,
    note,
)
from common.store.actions.base import (
    Result,
    require_state,
    ticket_of_today,
)
from common.store.actions.visits import finish_held
from common.store.endings import close_leg, end_call, moment_for
from common.store.sqlite import Row
from common.store.tx import Day, Tx


def call_next(tx: Tx, command: commands.CallNext, _: None) -> Result:
    """Call the earliest promise this desk may serve.

    Raises:
        Refusal: `desk_no_officer`, `desk_paused`, `desk_closed`, `desk_holding`, `hall_held`,
            `service_held` (of a number that was chosen), `queue_empty`, `priority_none`; with
            `finish`, `outcome_needed` for a service without a default, and `outcome_unknown`.
    """
    day = tx.need_day()
    found = look(tx, command.desk)
    officer = found.need_officer()
    finished = None
    if command.finish and found.number is not None:
        finished = finish_held(tx, day, command.desk, command.outcome)
        found = replace(found, number=None)
    days.require_running(day, tx.now)
    found.require_open_and_free()
    why = clean(command.reason, field="reason") if command.reason else None
    if command.number is None:
        head = _best(tx, day, command.desk, officer, priority=command.priority)
    else:
        head = _picked(tx, command.number, why)
    if head is None:
        if finished is None:
            _refuse_nobody(command)
        return {**records.desk_record(tx.connection, command.desk), "finished": finished}
    ticket = _put_to_desk(tx, day, head, command.desk, officer, why)
    return {**records.record_of(ticket, 0), "finished": finished}


_WANTED = ", ".join(
    f"ticket.{name}"
    for name in (
        *records.COLUMNS,
        *("rank_at", "last_at", "first_called_at", "returned", "appointment"),
    )
)


def _not_held(service: str) -> str:
    """Nobody is called for a service on hold."""
    return (
        " AND NOT EXISTS (SELECT 1 FROM service_hold AS held WHERE held.day = :day"  # noqa: S608
        f" AND held.service = {service} AND (held.until_at IS NULL OR held.until_at > :now))"
    )


HEADS_SQL = (
    f"SELECT {_WANTED}, desk_service.rank AS helping, 0 AS directed"  # noqa: S608 - our columns
    " FROM desk_service"
    " JOIN ticket ON ticket.id = (SELECT id FROM ticket WHERE state = 'waiting'"
    "  AND service = desk_service.service AND directed_desk IS NULL"
    "  AND directed_officer IS NULL ORDER BY rank_at, id LIMIT 1)"
    " WHERE desk_service.desk = :desk AND desk_service.day IN (0, :day) AND desk_service.rank >= 0"
    " AND (desk_service.day <> 0 OR NOT EXISTS (SELECT 1 FROM desk_service AS today"
    "  WHERE today.desk = :desk AND today.service = desk_service.service AND today.day = :day))"
    " AND (NOT EXISTS (SELECT 1 FROM officer_service WHERE officer = :officer)"
    "  OR EXISTS (SELECT 1 FROM officer_service"
    "   WHERE officer = :officer AND officer_service.service = desk_service.service))"
    f"{_not_held('desk_service.service')}"
    f" UNION ALL SELECT * FROM (SELECT {_WANTED}, 0, 1 FROM ticket"
    f"  WHERE state = 'waiting' AND directed_desk = :desk{_not_held('ticket.service')}"
    "  ORDER BY rank_at, id LIMIT 1) AS sent"
    f" UNION ALL SELECT * FROM (SELECT {_WANTED}, 0, 1 FROM ticket"
    f"  WHERE state = 'waiting' AND directed_officer = :officer{_not_held('ticket.service')}"
    "  ORDER BY rank_at, id LIMIT 1) AS sent_to_them"
)
"""The head of each queue that a desk and its officer serve today, of those sent to the desk, and of
those sent to the officer.

Today's assignment of a service stands before the one of the centre file.
"""

PRIORITY_HEADS_SQL = HEADS_SQL.replace(
    "AND directed_desk IS NULL", "AND directed_desk IS NULL AND priority_class IS NOT NULL"
)

PRIORITY_ONLY_SQL = PRIORITY_HEADS_SQL.replace(
    "AND directed_desk = :desk", "AND directed_desk = :desk AND priority_class IS NOT NULL"
).replace(
    "AND directed_officer = :officer",
    "AND directed_officer = :officer AND priority_class IS NOT NULL",
)
"""Even of those sent to the desk or its officer, only people with a class."""


@dataclass(frozen=True, slots=True)
class _Head:
    """Whom to call, and why. `narrowed`: the officer looked only at people with a class."""

    ticket: Mapping[str, Any]
    reason: str
    narrowed: bool = False


def _refuse_nobody(command: commands.CallNext) -> NoReturn:
    if command.priority:
        raise Refusal("priority_none", desk=command.desk)
    raise Refusal("queue_empty", desk=command.desk)


def _best(tx: Tx, day: Day, desk: str, officer: str, *, priority: bool) -> _Head | None:
    """The rule over the head of each queue this desk serves; `priority`: only over people with a
    class."""
    sql = PRIORITY_HEADS_SQL if tx.centre.desk(desk).priority_only else HEADS_SQL
    if priority:
        sql = PRIORITY_ONLY_SQL
    rows = tx.all(sql, desk=desk, day=day.id, officer=officer, now=tx.now)
    heads = {row["id"]: row for row in rows}
    choice = discipline.choose(
        map(_candidate, heads.values()), tx.centre.rules.help_penalty_min * MINUTE
    )
    return None if choice is None else _Head(heads[choice.ticket], choice.reason, priority)


def _candidate(row: Row) -> Candidate:
    return Candidate(
        ticket=row["id"],
        rank_at=row["rank_at"],
        helping=row["helping"] > 0,
        priority_class=row["priority_class"],
        directed=bool(row["directed"]),
        returned=row["returned"],
        appointment=row["appointment"] is not None,
    )


def _picked(tx: Tx, number: str, why: str | None) -> _Head:
    """A number chosen by the officer: allowed for a stated reason, and on record."""
    if not why:
        raise Refusal("reason_needed")
    _, ticket = ticket_of_today(tx, number)
    require_state(ticket, "call", TicketState.WAITING)
    services.require_running(tx, ticket["service"])
    return _Head(ticket, "chosen")


def _put_to_desk(
    tx: Tx, day: Day, head: _Head, desk: str, officer: str, why: str | None
) -> Mapping[str, Any]:
    """The head is called; return the ticket as it is then."""
    ticket = head.ticket
    at = moment_for(tx, ticket)
    leg = tx.one(
        "UPDATE leg SET desk = :desk, officer = :officer, called_at = :at"
        " WHERE ticket = :id AND ended_at IS NULL RETURNING position",
        desk=desk,
        officer=officer,
        at=at,
        id=ticket["id"],
    )
    assert leg is not None  # noqa: S101 - a waiting ticket has an open leg
    call = tx.new(
        "call",
        {
            "day": day.id,
            "ticket": ticket["id"],
            "position": leg["position"],
            "desk": desk,
            "officer": officer,
            "at": at,
            "last_at": at,
            "reason": head.reason,
            "first_called_before": ticket["first_called_at"],
        },
    )
    changed = {
        "state": TicketState.CALLED.value,
        "desk": desk,
        "calls": ticket["calls"] + 1,
        "last_at": at,
        "first_called_at": at if ticket["first_called_at"] is None else ticket["first_called_at"],
        "last_call": call,
    }
    tx.run(
        "UPDATE ticket SET state = :state, desk = :desk, calls = :calls, last_at = :last_at,"
        " first_called_at = :first_called_at, directed_desk = NULL, directed_officer = NULL,"
        " last_call = :last_call"
        " WHERE id = :id",
        id=ticket["id"],
        **changed,
    )
    tx.event(
        "ticket.called",
        at=at,
        day=day.id,
        ticket=ticket["id"],
        subject=ticket["number"],
        desk=desk,
        officer=officer,
        reason=head.reason,
        why=why,
        promised_at=ticket["promised_at"],
        kept=changed["first_called_at"] <= ticket["promised_at"],
        narrowed=head.narrowed,
    )
    return {**ticket, **changed}


def recall(tx: Tx, command: commands.Recall, _: None) -> Result:
    """Repeat the call, also when service has begun: somebody else may have come forward."""
    day, ticket, at = held(tx, command.desk, "recall", TicketState.CALLED, TicketState.SERVING)
    call_again(tx, day, ticket, at)
    return records.ticket_record(tx.connection, ticket["id"])


def call_again(tx: Tx, day: Day, ticket: Row, at: int) -> None:
    """The ticket at a desk is called once more, by signs and loudspeakers too."""
    tx.run(
        "UPDATE ticket SET calls = calls + 1, last_at = :at WHERE id = :id", at=at, id=ticket["id"]
    )
    tx.run(
        "UPDATE call SET times = times + 1, last_at = :at WHERE id = :call",
        at=at,
        call=ticket["last_call"],
    )
    note(tx, day, "ticket.recalled", ticket, ticket["desk"], at)


def undo(tx: Tx, command: commands.UndoCall, _: None) -> Result:
    """The call was a mistake: back into the queue as if it had not been."""
    day, ticket, at = held(tx, command.desk, "undo", TicketState.CALLED)
    this = tx.one(
        "SELECT times, reason, first_called_before FROM call"
        " WHERE ticket = :id AND ended_at IS NULL",
        id=ticket["id"],
    )
    assert this is not None  # noqa: S101 - a called ticket has an open call
    tx.run(
        "UPDATE ticket SET state = 'waiting', desk = NULL, calls = calls - :times,"
        " first_called_at = :first, directed_desk = :directed, last_at = :at WHERE id = :id",
        times=this["times"],
        first=this["first_called_before"],
        directed=command.desk if this["reason"] == "directed" else None,
        at=at,
        id=ticket["id"],
    )
    tx.run(
        "UPDATE leg SET desk = NULL, officer = NULL, called_at = NULL"
        " WHERE ticket = :id AND ended_at IS NULL",
        id=ticket["id"],
    )
    end_call(tx, ticket["id"], at, "undone")
    note(tx, day, "ticket.call_undone", ticket, command.desk, at)
    return records.ticket_record(tx.connection, ticket["id"])


def mark_absent(tx: Tx, command: commands.MarkAbsent, _: None) -> Result:
    """Nobody came. Allowed after two calls and a minute.

    Raises:
        Refusal: `absent_too_early` with calls made and seconds still to wait.
    """
    day, ticket, at = held(tx, command.desk, "absent", TicketState.CALLED)
    this = tx.one(
        "SELECT at, times FROM call WHERE ticket = :id AND ended_at IS NULL", id=ticket["id"]
    )
    assert this is not None  # noqa: S101 - a called ticket has an open call
    rules = tx.centre.rules
    wait_s = max(0, rules.absent_min_s - (at - this["at"]) // 1000)
    if this["times"] < rules.absent_min_calls or wait_s > 0:
        raise Refusal("absent_too_early", calls=this["times"], wait_s=wait_s)
    tx.run(
        "UPDATE ticket SET state = 'absent', desk = NULL, absent_at = :at, last_at = :at"
        " WHERE id = :id",
        at=at,
        id=ticket["id"],
    )
    close_leg(tx, ticket["id"], at, None)
    end_call(tx, ticket["id"], at, "absent")
    note(tx, day, "ticket.absent", ticket, command.desk, at)
    return records.ticket_record(tx.connection, ticket["id"])


def serve_now(tx: Tx, command: commands.ServeNow, _: None) -> Result:
    """Somebody at the desk without a number gets one and is served under it at once."""
    day = days.ensure(tx)
    found = look(tx, command.desk)
    officer = found.need_officer()
    days.require_running(day, tx.now)
    found.require_open_and_free()
    service = tx.centre.service(command.service)
    issue = commands.IssueTicket(
        command.service, command.priority_class, printer="none", origin="desk"
    )
    ticket = tickets.add_ticket(tx, day, service, issue, tickets.Terms())
    row = _put_to_desk(tx, day, _Head(ticket, "serve_now"), command.desk, officer, None)
    begin(tx, row, row["last_at"])
    note(tx, day, "ticket.started", row, command.desk, row["last_at"])
    return records.ticket_record(tx.connection, row["id"])
