"""What a citizen answers at the desk: one answer for each visit, the newest one counts."""

from __future__ import annotations

from common.domain import commands
from common.domain.model import RatingLevel
from common.domain.refusal import Refusal
from common.store.actions.base import Result
from common.store.endings import moment_for
from common.store.sqlite import Row
from common.store.tx import Tx

_VISIT = (
    "SELECT ticket.id, ticket.day, ticket.number, ticket.last_at, leg.position, leg.service,"
    " rating.level FROM leg JOIN ticket ON ticket.id = leg.ticket"
    " LEFT JOIN rating ON rating.ticket = leg.ticket AND rating.position = leg.position"
)

_GOING_ON = (
    f"{_VISIT} WHERE ticket.desk = :desk AND ticket.state = 'serving' AND leg.ended_at IS NULL"
)

_ENDED_LAST = (
    f"{_VISIT} WHERE leg.desk = :desk AND leg.ended_at >= :since AND leg.started_at IS NOT NULL"
    " ORDER BY leg.ended_at DESC, leg.started_at DESC LIMIT 1"
)


def rate(tx: Tx, command: commands.RateVisit, _: None) -> Result:
    """Keep the answer about the visit at the desk, in the place of an earlier one.

    Raises:
        Refusal: `rating_unknown`, `desk_unknown`, `nothing_to_rate`.
    """
    if command.level not in set(RatingLevel):
        raise Refusal("rating_unknown", level=command.level[:40])
    visit = _visit_at(tx, command.desk)
    if visit is None:
        raise Refusal("nothing_to_rate", desk=command.desk)
    if visit["level"] != command.level:
        _keep(tx, command, visit)
    return {"desk": command.desk, "level": command.level}


def _visit_at(tx: Tx, desk: str) -> Row | None:
    """Whoever is being served there, else whoever left last and cannot be far."""
    tx.centre.desk(desk)
    serving = tx.one(_GOING_ON, desk=desk)
    if serving is not None:
        return serving
    left = tx.one(_ENDED_LAST, desk=desk, since=tx.now - commands.RATE_WITHIN_MS)
    of_today = left is not None and tx.day is not None and left["day"] == tx.day.id
    return left if of_today else None


def _keep(tx: Tx, command: commands.RateVisit, visit: Row) -> None:
    at = moment_for(tx, visit)
    tx.run("UPDATE ticket SET last_at = :at WHERE id = :id", at=at, id=visit["id"])
    tx.run(
        "INSERT INTO rating (ticket, position, day, service, desk, level, at, terminal)"
        " VALUES (:ticket, :position, :day, :service, :desk, :level, :at, :terminal)"
        " ON CONFLICT (ticket, position)"
        " DO UPDATE SET level = excluded.level, at = excluded.at, terminal = excluded.terminal",
        ticket=visit["id"],
        position=visit["position"],
        day=visit["day"],
        service=visit["service"],
        desk=command.desk,
        level=command.level,
        at=at,
        terminal=tx.actor.terminal,
    )
    tx.event(
        "visit.rated",
        at=at,
        day=visit["day"],
        ticket=visit["id"],
        subject=visit["number"],
        desk=command.desk,
        level=command.level,
        before=visit["level"],
    )
