"""What a citizen answers: one answer for each visit and kind of terminal, the newest one counts."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain import citizen_commands, commands
from common.domain.model import Outcome, RatingLevel, RatingReason, TicketState
from common.domain.refusal import Refusal
from common.store import alert_ratings
from common.store.actions.base import Result, ticket_of_today
from common.store.endings import moment_for
from common.store.sqlite import Row
from common.store.tx import Tx

_VISIT = (
    "SELECT ticket.id, ticket.day, ticket.number, ticket.last_at, leg.position, leg.service,"
    " leg.desk, rating.level, rating.reason, rating.outcome_right"
    " FROM leg JOIN ticket ON ticket.id = leg.ticket"
    " LEFT JOIN rating ON rating.ticket = leg.ticket AND rating.position = leg.position"
    " AND rating.source = :source"
)

_GOING_ON = (
    f"{_VISIT} WHERE ticket.desk = :desk AND ticket.state = 'serving' AND leg.ended_at IS NULL"
)

_ENDED_LAST = (
    f"{_VISIT} WHERE leg.desk = :desk AND leg.ended_at >= :since AND leg.started_at IS NOT NULL"
    " ORDER BY leg.ended_at DESC, leg.started_at DESC LIMIT 1"
)

_OF_TICKET = (
    f"{_VISIT} WHERE leg.ticket = :ticket AND leg.started_at IS NOT NULL"
    " ORDER BY leg.position DESC LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What was said, and at which kind of terminal."""

    source: str
    level: str
    reason: str | None = None
    outcome_right: bool | None = None


def rate(tx: Tx, command: commands.RateVisit, _: None) -> Result:
    """Keep the answer about the visit at the desk, in the place of an earlier one.

    Raises:
        Refusal: `rating_unknown`, `desk_unknown`, `nothing_to_rate`.
    """
    _require_level(command.level)
    visit = _visit_at(tx, command.desk)
    if visit is None:
        raise Refusal("nothing_to_rate", desk=command.desk)
    _keep(tx, visit, _Answer("pad", command.level))
    return {"desk": command.desk, "level": command.level}


def rate_ticket(tx: Tx, command: citizen_commands.RateTicket, _: None) -> Result:
    """Keep the answer about the last visit of a ticket of today, in the place of an earlier one.

    Raises:
        Refusal: `rating_unknown`, `rating_reason_unknown`, `rating_reason_unasked`,
            `day_not_open`, `ticket_unknown`, `visit_not_ended`.
    """
    _require_level(command.level)
    _require_reason(command.level, command.reason)
    ticket = _ticket(tx, command)
    visit = _visit_of(tx, ticket)
    _keep(tx, visit, _Answer("kiosk", command.level, command.reason, command.outcome_right))
    return {
        "number": visit["number"],
        "level": command.level,
        "reason": command.reason,
        "outcome_right": command.outcome_right,
    }


def _require_level(level: str) -> None:
    if level not in set(RatingLevel):
        raise Refusal("rating_unknown", level=level[:40])


def _require_reason(level: str, reason: str | None) -> None:
    if reason is None:
        return
    if reason not in set(RatingReason):
        raise Refusal("rating_reason_unknown", reason=reason[:40])
    if level != RatingLevel.DISSATISFIED:
        raise Refusal("rating_reason_unasked")


def _visit_at(tx: Tx, desk: str) -> Row | None:
    """Whoever is being served there, else whoever left last and cannot be far."""
    tx.centre.desk(desk)
    serving = tx.one(_GOING_ON, desk=desk, source="pad")
    if serving is not None:
        return serving
    since = tx.now - commands.RATE_WITHIN_MS
    left = tx.one(_ENDED_LAST, desk=desk, since=since, source="pad")
    of_today = left is not None and tx.day is not None and left["day"] == tx.day.id
    return left if of_today else None


def _ticket(tx: Tx, command: citizen_commands.RateTicket) -> Row:
    if command.token is None:
        return ticket_of_today(tx, command.number or "")[1]
    row = tx.one(
        "SELECT * FROM ticket WHERE day = :day AND token = :token",
        day=tx.need_day().id,
        token=command.token,
    )
    if row is None:
        raise Refusal("ticket_unknown", number=command.token[:20])
    return row


def _visit_of(tx: Tx, ticket: Row) -> Row:
    """The visit that ended it; whoever left or was never served has none."""
    served = ticket["state"] == TicketState.DONE and ticket["outcome"] != Outcome.LEFT
    visit = tx.one(_OF_TICKET, ticket=ticket["id"], source="kiosk") if served else None
    if visit is None:
        raise Refusal("visit_not_ended", number=ticket["number"])
    return visit


def _keep(tx: Tx, visit: Row, answer: _Answer) -> None:
    """The row and its event name no officer, and the event no reason: what was wrong is for the
    report, where it is one of many."""
    right = None if answer.outcome_right is None else int(answer.outcome_right)
    said = (answer.level, answer.reason, right)
    if said == (visit["level"], visit["reason"], visit["outcome_right"]):
        return
    at = moment_for(tx, visit)
    tx.run("UPDATE ticket SET last_at = :at WHERE id = :id", at=at, id=visit["id"])
    tx.run(
        "INSERT INTO rating (ticket, position, source, day, service, desk, level, reason,"
        " outcome_right, at, terminal) VALUES (:ticket, :position, :source, :day, :service, :desk,"
        " :level, :reason, :outcome_right, :at, :terminal)"
        " ON CONFLICT (ticket, position, source)"
        " DO UPDATE SET level = excluded.level, reason = excluded.reason,"
        " outcome_right = excluded.outcome_right, at = excluded.at, terminal = excluded.terminal",
        ticket=visit["id"],
        position=visit["position"],
        source=answer.source,
        day=visit["day"],
        service=visit["service"],
        desk=visit["desk"],
        level=answer.level,
        reason=answer.reason,
        outcome_right=right,
        at=at,
        terminal=tx.actor.terminal,
    )
    tx.event(
        "visit.rated",
        at=at,
        day=visit["day"],
        ticket=visit["id"],
        subject=visit["number"],
        desk=visit["desk"],
        source=answer.source,
        level=answer.level,
        before=visit["level"],
        outcome_right=answer.outcome_right,
    )
    alert_ratings.look(tx, visit["day"], visit["service"], visit["desk"], answer.level)
