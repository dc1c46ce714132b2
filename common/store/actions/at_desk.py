"""The ticket in front of a desk: what calling and serving share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from common.domain.model import DeskState, TicketState
from common.domain.refusal import Refusal
from common.store.actions.base import require_state
from common.store.endings import end_call, moment_for
from common.store.sqlite import Row
from common.store.tx import Day, Tx


@dataclass(frozen=True, slots=True)
class DeskNow:
    """A desk in this moment: its state, the officer on duty, the number in front of it."""

    code: str
    state: str
    officer: str | None
    number: str | None

    def need_officer(self) -> str:
        """The officer on duty, or `Refusal("desk_no_officer")`."""
        if self.officer is None:
            raise Refusal("desk_no_officer", desk=self.code)
        return self.officer

    def require_open_and_free(self) -> None:
        """Refuse with `desk_paused`, `desk_closed` or `desk_holding`."""
        if self.state != DeskState.OPEN:
            raise Refusal(f"desk_{self.state}", desk=self.code)
        if self.number is not None:
            raise Refusal("desk_holding", desk=self.code, number=self.number)


def look(tx: Tx, desk: str) -> DeskNow:
    """The desk as it is, or `Refusal("desk_unknown")`."""
    tx.centre.desk(desk)
    row = tx.one(
        "SELECT desk.code, desk.state, duty.officer, ticket.number FROM desk"
        " LEFT JOIN duty ON duty.desk = desk.code AND duty.ended_at IS NULL"
        " LEFT JOIN ticket ON ticket.desk = desk.code WHERE desk.code = :desk",
        desk=desk,
    )
    assert row is not None  # noqa: S101 - the centre's desks have rows
    return DeskNow(*row)


def holder(tx: Tx, desk: str) -> Row | None:
    """The ticket at this desk."""
    tx.centre.desk(desk)
    return tx.one("SELECT * FROM ticket WHERE desk = :desk", desk=desk)


def need_holder(tx: Tx, desk: str) -> Row:
    """The ticket at this desk, or `Refusal("desk_idle")`."""
    held = holder(tx, desk)
    if held is None:
        raise Refusal("desk_idle", desk=desk)
    return held


def held(tx: Tx, desk: str, action: str, *states: TicketState) -> tuple[Day, Row, int]:
    """The day, the ticket at the desk in one of `states`, and the moment of what happens now."""
    day = tx.need_day()
    ticket = need_holder(tx, desk)
    require_state(ticket, action, *states)
    return day, ticket, moment_for(tx, ticket)


def note(tx: Tx, day: Day, kind: str, ticket: Row, desk: str, at: int, **data: Any) -> None:
    """An event about the ticket, with the desk and its officer."""
    officer = tx.one("SELECT officer FROM duty WHERE desk = :d AND ended_at IS NULL", d=desk)
    tx.event(
        kind,
        at=at,
        day=day.id,
        ticket=ticket["id"],
        subject=ticket["number"],
        desk=desk,
        officer=officer and officer["officer"],
        **data,
    )


def begin(tx: Tx, ticket: Row, at: int) -> None:
    """Service begins: ticket, leg and call say so."""
    tx.run(
        "UPDATE ticket SET state = 'serving', last_at = :at WHERE id = :id", at=at, id=ticket["id"]
    )
    tx.run(
        "UPDATE leg SET started_at = :at WHERE ticket = :id AND ended_at IS NULL",
        at=at,
        id=ticket["id"],
    )
    end_call(tx, ticket["id"], at, "started")
