"""Calling: whose turn it is, calling again, taking a call back, and when nobody comes."""

from __future__ import annotations

from common.domain import commands, discipline
from common.domain.discipline import Candidate, Choice
from common.domain.model import TicketState
from common.domain.promise import MINUTE
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.store import days, records
from common.store.actions import tickets
from common.store.actions.at_desk import (
    begin,
    held,
    note,
    require_free,
    require_on_duty,
    require_open_desk,
)
from common.store.actions.base import (
    Result,
    require_state,
    ticket_of_today,
)
from common.store.actions.visits import finish_held
from common.store.endings import close_leg, end_call, moment_for
from common.store.quotes import current_ranks
from common.store.sqlite import Row
from common.store.tx import Day, Tx


def call_next(tx: Tx, command: commands.CallNext, _: None) -> Result:
    """Call the earliest promise this desk may serve.

    Raises:
        Refusal: `desk_no_officer`, `desk_paused`, `desk_closed`, `desk_holding`, `hall_held`,
            `queue_empty`; with `finish`, `outcome_needed` for a service without a default.
    """
    day = tx.need_day()
    officer = require_on_duty(tx, command.desk)
    finished = finish_held(tx, day, command.desk) if command.finish else None
    days.require_running(day)
    require_open_desk(tx, command.desk)
    require_free(tx, command.desk)
    why = clean(command.reason, field="reason") if command.reason else None
    if command.number is None:
        choice = _best(tx, command.desk, officer)
    else:
        choice = _picked(tx, command.number, why)
    if choice is None:
        if finished is None:
            raise Refusal("queue_empty", desk=command.desk)
        return {**records.desk_record(tx.connection, command.desk), "finished": finished}
    _put_to_desk(tx, day, choice, command.desk, officer, why)
    return {**records.ticket_record(tx.connection, choice.ticket), "finished": finished}


def _best(tx: Tx, desk: str, officer: str) -> Choice | None:
    """The head of each queue this desk serves, and the rule over them."""
    allowed = _allowed_services(tx, officer)
    candidates = []
    for service, rank in current_ranks(tx.connection, tx.centre, desk).items():
        if allowed is not None and service not in allowed:
            continue
        head = _head(tx, service, officer, priority_only=tx.centre.desk(desk).priority_only)
        if head is not None:
            candidates.append(_candidate(head, helping=rank > 0))
    directed = tx.one(
        "SELECT id, rank_at, priority_class, returned, appointment FROM ticket"
        " WHERE state = 'waiting' AND directed_desk = :desk ORDER BY rank_at, id LIMIT 1",
        desk=desk,
    )
    if directed is not None:
        candidates.append(_candidate(directed, helping=False, directed=True))
    return discipline.choose(candidates, tx.centre.rules.help_penalty_min * MINUTE)


def _allowed_services(tx: Tx, officer: str) -> frozenset[str] | None:
    rows = tx.all("SELECT service FROM officer_service WHERE officer = :officer", officer=officer)
    return frozenset(row["service"] for row in rows) if rows else None


HEAD_SQL = (
    "SELECT id, rank_at, priority_class, returned, appointment FROM ticket"
    " WHERE state = 'waiting' AND service = :service AND directed_desk IS NULL"
    " AND (directed_officer IS NULL OR directed_officer = :officer)"
    " ORDER BY rank_at, id LIMIT 1"
)


PRIORITY_HEAD_SQL = HEAD_SQL.replace(" ORDER BY", " AND priority_class IS NOT NULL ORDER BY")


def _head(tx: Tx, service: str, officer: str, *, priority_only: bool) -> Row | None:
    sql = PRIORITY_HEAD_SQL if priority_only else HEAD_SQL
    return tx.one(sql, service=service, officer=officer)


def _candidate(row: Row, *, helping: bool, directed: bool = False) -> Candidate:
    return Candidate(
        ticket=row["id"],
        rank_at=row["rank_at"],
        helping=helping,
        priority_class=row["priority_class"],
        directed=directed,
        returned=row["returned"],
        appointment=row["appointment"] is not None,
    )


def _picked(tx: Tx, number: str, why: str | None) -> Choice:
    """A number chosen by the officer: allowed for a stated reason, and on record."""
    if not why:
        raise Refusal("reason_needed")
    _, ticket = ticket_of_today(tx, number)
    require_state(ticket, "call", TicketState.WAITING)
    return Choice(ticket["id"], "chosen")


def _put_to_desk(
    tx: Tx, day: Day, choice: Choice, desk: str, officer: str, why: str | None
) -> None:
    ticket = records.ticket_by_id(tx.connection, choice.ticket)
    at = moment_for(tx, ticket)
    leg = tx.one(
        "UPDATE leg SET desk = :desk, officer = :officer, called_at = :at"
        " WHERE ticket = :id AND ended_at IS NULL RETURNING position",
        desk=desk,
        officer=officer,
        at=at,
        id=choice.ticket,
    )
    assert leg is not None  # noqa: S101 - a waiting ticket has an open leg
    call = tx.new(
        "call",
        {
            "day": day.id,
            "ticket": choice.ticket,
            "position": leg["position"],
            "desk": desk,
            "officer": officer,
            "at": at,
            "last_at": at,
            "reason": choice.reason,
        },
    )
    tx.run(
        "UPDATE ticket SET state = 'called', desk = :desk, calls = calls + 1, last_at = :at,"
        " first_called_at = coalesce(first_called_at, :at), directed_desk = NULL,"
        " last_call = :call WHERE id = :id",
        desk=desk,
        at=at,
        call=call,
        id=choice.ticket,
    )
    tx.event(
        "ticket.called",
        at=at,
        day=day.id,
        ticket=choice.ticket,
        subject=ticket["number"],
        desk=desk,
        officer=officer,
        reason=choice.reason,
        why=why,
        promised_at=ticket["promised_at"],
        kept=(ticket["first_called_at"] or at) <= ticket["promised_at"],
    )


def recall(tx: Tx, command: commands.Recall, _: None) -> Result:
    """Repeat the call, also when service has begun: somebody else may have come forward."""
    day, ticket, at = held(tx, command.desk, "recall", TicketState.CALLED, TicketState.SERVING)
    tx.run(
        "UPDATE ticket SET calls = calls + 1, last_at = :at WHERE id = :id", at=at, id=ticket["id"]
    )
    tx.run(
        "UPDATE call SET times = times + 1, last_at = :at WHERE id = :call",
        at=at,
        call=ticket["last_call"],
    )
    note(tx, day, "ticket.recalled", ticket, command.desk, at)
    return records.ticket_record(tx.connection, ticket["id"])


def undo(tx: Tx, command: commands.UndoCall, _: None) -> Result:
    """The call was a mistake: back into the queue as if it had not been."""
    day, ticket, at = held(tx, command.desk, "undo", TicketState.CALLED)
    this = tx.one(
        "SELECT id, times, reason FROM call WHERE ticket = :id AND ended_at IS NULL",
        id=ticket["id"],
    )
    assert this is not None  # noqa: S101 - a called ticket has an open call
    meant = tx.one(
        "SELECT min(at) FROM call WHERE day = :day AND ticket = :id AND id < :this"
        " AND end_kind <> 'undone'",
        day=day.id,
        id=ticket["id"],
        this=this["id"],
    )
    tx.run(
        "UPDATE ticket SET state = 'waiting', desk = NULL, calls = calls - :times,"
        " first_called_at = :first, directed_desk = :directed, last_at = :at WHERE id = :id",
        times=this["times"],
        first=meant and meant[0],
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
    officer = require_on_duty(tx, command.desk)
    days.require_running(day)
    require_open_desk(tx, command.desk)
    require_free(tx, command.desk)
    service = tx.centre.service(command.service)
    issue = commands.IssueTicket(
        command.service, command.priority_class, printer="none", origin="desk"
    )
    ticket = tickets.add_ticket(tx, day, service, issue, None)
    _put_to_desk(tx, day, Choice(ticket, "serve_now"), command.desk, officer, None)
    row = records.ticket_by_id(tx.connection, ticket)
    begin(tx, row, row["last_at"])
    note(tx, day, "ticket.started", row, command.desk, row["last_at"])
    return records.ticket_record(tx.connection, ticket)
