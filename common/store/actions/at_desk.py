"""The ticket in front of a desk: what calling and serving share."""

from __future__ import annotations

from typing import Any

from common.domain.model import DeskState, TicketState
from common.domain.refusal import Refusal
from common.store.actions.base import require_state
from common.store.endings import end_call, moment_for
from common.store.sqlite import Row
from common.store.tx import Day, Tx


def require_on_duty(tx: Tx, desk: str) -> str:
    """The officer on duty at the desk, or `Refusal("desk_no_officer")`."""
    tx.centre.desk(desk)
    row = tx.one("SELECT officer FROM duty WHERE desk = :desk AND ended_at IS NULL", desk=desk)
    if row is None:
        raise Refusal("desk_no_officer", desk=desk)
    return str(row["officer"])


def require_open_desk(tx: Tx, desk: str) -> None:
    """Refuse with `desk_paused` or `desk_closed` unless the desk takes people."""
    row = tx.one("SELECT state FROM desk WHERE code = :desk", desk=desk)
    if row is not None and row["state"] != DeskState.OPEN:
        raise Refusal(f"desk_{row['state']}", desk=desk)


def holder(tx: Tx, desk: str) -> Row | None:
    """The ticket at this desk."""
    tx.centre.desk(desk)
    return tx.one("SELECT * FROM ticket WHERE desk = :desk", desk=desk)


def require_free(tx: Tx, desk: str) -> None:
    """Refuse with `desk_holding` while somebody is at the desk."""
    held = holder(tx, desk)
    if held is not None:
        raise Refusal("desk_holding", desk=desk, number=held["number"])


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
