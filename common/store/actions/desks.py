"""Desks open, rest and close; officers take them up and over."""

from __future__ import annotations

from collections.abc import Sequence

from common.domain import commands
from common.domain.model import DeskState, PauseReason
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.store import days, duties, records
from common.store.actions import breaks
from common.store.actions.at_desk import holder, look
from common.store.actions.base import Result
from common.store.actions.people import Checked, require_pin
from common.store.sqlite import Row
from common.store.tx import Day, Tx, Unprepared


def sign_in(tx: Tx, command: commands.SignIn, checked: Checked | None) -> Result:
    """The officer takes up duty; the desk opens.

    Raises:
        Refusal: `officer_unknown`, `pin_not_set`, `pin_wrong`, `pin_locked`, `desk_taken`,
            `officer_elsewhere`; `desk_holding` where somebody is at the desk that would be left.
    """
    if checked is None:
        raise Unprepared
    tx.centre.desk(command.desk)
    require_pin(tx, checked)
    day = days.ensure(tx)
    elsewhere = tx.one(
        "SELECT desk FROM duty WHERE officer = :officer AND ended_at IS NULL AND desk <> :desk",
        officer=checked.officer,
        desk=command.desk,
    )
    if elsewhere is not None and not command.takeover:
        raise Refusal("officer_elsewhere", officer=checked.officer, desk=elsewhere["desk"])
    if elsewhere is not None:
        _leave(tx, day, elsewhere["desk"], "moved")
    on_duty = tx.one(
        "SELECT officer FROM duty WHERE desk = :desk AND ended_at IS NULL", desk=command.desk
    )
    if on_duty is None or on_duty["officer"] != checked.officer:
        if on_duty is not None:
            if not command.takeover:
                raise Refusal("desk_taken", desk=command.desk, officer=on_duty["officer"])
            _end_duty(tx, day, command.desk, "taken_over")
        duties.begin(tx, day, command.desk, checked.officer)
    _set_state(tx, day, command.desk, DeskState.OPEN)
    return records.desk_record(tx.connection, command.desk)


def _end_duty(tx: Tx, day: Day, desk: str, reason: str) -> None:
    officer = duties.end(tx, day, desk, reason)
    if officer is not None and reason != "moved":
        _undirect_from(tx, day, desk, officer)  # who moves is found at their new desk


def _set_state(
    tx: Tx,
    day: Day,
    desk: str,
    state: DeskState,
    reason: str | None = None,
    said: str | None = None,
) -> None:
    """`reason` is the code screens show; `said` what was given, for the record."""
    changed = tx.run(
        "UPDATE desk SET state = :state, state_since = :now, pause_reason = :reason"
        " WHERE code = :desk AND (state <> :state OR pause_reason IS DISTINCT FROM :reason)",
        state=state.value,
        now=tx.now,
        reason=reason,
        desk=desk,
    )
    if state is DeskState.OPEN:
        breaks.end_now(tx, day, desk)
    if changed:
        if state is DeskState.PAUSED:
            duties.rest(tx, desk, reason or PauseReason.OTHER.value)
        elif state is DeskState.OPEN:
            duties.back(tx, desk)
        kind = {DeskState.OPEN: "opened", DeskState.PAUSED: "paused", DeskState.CLOSED: "closed"}
        tx.event(f"desk.{kind[state]}", day=day.id, desk=desk, reason=said or reason)


def open_desk(tx: Tx, command: commands.OpenDesk, _: None) -> Result:
    """The desk takes people again."""
    day = days.ensure(tx)
    look(tx, command.desk).need_officer()
    _set_state(tx, day, command.desk, DeskState.OPEN, said=_said(command.reason))
    return records.desk_record(tx.connection, command.desk)


def _said(reason: str | None) -> str | None:
    """Why, where somebody gave a reason: officers need none to open or leave their own desk."""
    return None if reason is None else clean(reason, field="reason") or None


def pause(tx: Tx, command: commands.PauseDesk, _: None) -> Result:
    """The desk rests; whoever is there is finished first.

    Raises:
        Refusal: `desk_no_officer`, `reason_needed`, `break_times`.
    """
    day = tx.need_day()
    look(tx, command.desk).need_officer()
    reason = clean(command.reason, field="reason")
    if not reason:
        raise Refusal("reason_needed")
    known = reason in set(PauseReason)
    _set_state(
        tx,
        day,
        command.desk,
        DeskState.PAUSED,
        reason if known else PauseReason.OTHER.value,
        said=reason,
    )
    if command.until is not None:
        breaks.keep(tx, day, command.desk, tx.now, command.until, reason)
    return records.desk_record(tx.connection, command.desk)


def close(tx: Tx, command: commands.CloseDesk, _: None) -> Result:
    """The desk closes and the officer's duty ends; not with a holder in front of it.

    Whoever was sent to this desk waits for any desk of their service from now on.
    """
    _leave(tx, tx.need_day(), command.desk, "closed", _said(command.reason))
    return records.desk_record(tx.connection, command.desk)


def _leave(tx: Tx, day: Day, desk: str, reason: str, said: str | None = None) -> None:
    """`reason` is that of the duty; `said` why the desk closes, for the record."""
    held = holder(tx, desk)
    if held is not None:
        raise Refusal("desk_holding", desk=desk, number=held["number"])
    _end_duty(tx, day, desk, reason)
    _set_state(tx, day, desk, DeskState.CLOSED, said=said)
    _undirect(tx, day, desk)


def _undirect(tx: Tx, day: Day, desk: str) -> None:
    tickets = tx.all(
        "UPDATE ticket SET directed_desk = NULL,"
        " last_at = CASE WHEN last_at > :now THEN last_at ELSE :now END"
        " WHERE state = 'waiting' AND directed_desk = :desk RETURNING id, number, last_at",
        now=tx.now,
        desk=desk,
    )
    _tell_undirected(tx, day, desk, None, tickets)


def _undirect_from(tx: Tx, day: Day, desk: str, officer: str) -> None:
    """An officer has left: whoever was sent to them waits for any desk of their service."""
    tickets = tx.all(
        "UPDATE ticket SET directed_officer = NULL,"
        " last_at = CASE WHEN last_at > :now THEN last_at ELSE :now END"
        " WHERE state = 'waiting' AND directed_officer = :officer RETURNING id, number, last_at",
        now=tx.now,
        officer=officer,
    )
    _tell_undirected(tx, day, desk, officer, tickets)


def _tell_undirected(
    tx: Tx, day: Day, desk: str, officer: str | None, tickets: Sequence[Row]
) -> None:
    for ticket in tickets:
        tx.event(
            "ticket.undirected",
            at=ticket["last_at"],
            day=day.id,
            ticket=ticket["id"],
            subject=ticket["number"],
            desk=desk,
            officer=officer,
        )
