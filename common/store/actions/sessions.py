"""Sessions at the screens of staff, where nobody else comes: wrong PINs are the officer's own."""

from __future__ import annotations

from common.domain.refusal import Refusal
from common.domain.session_commands import ConfirmPin, EndSession, StartSession, UnlockOfficer
from common.domain.text import clean, stated
from common.store import wrong_pins
from common.store.actions.at_desk import look
from common.store.actions.base import Result
from common.store.actions.people import Checked, require_pin
from common.store.tx import Tx, Unprepared

_WHY = ("key", "idle")


def start(tx: Tx, command: StartSession, checked: Checked | None) -> Result:
    """The PIN is right, and whose it is may be here.

    Raises:
        Refusal: `officer_unknown`, `not_permitted`, `pin_not_set`, `pin_wrong`, `pin_locked`.
    """
    if checked is None:
        raise Unprepared
    row = require_pin(tx, checked, command.action)
    tx.event(
        "session.started", subject=tx.actor.terminal, officer=checked.officer, role=row["role"]
    )
    return {"officer": checked.officer, "name": row["name"], "role": row["role"]}


def end(tx: Tx, command: EndSession, _: None) -> Result:
    """Whoever is signed in there is not any more."""
    why = command.why if command.why in _WHY else "key"
    tx.event("session.ended", subject=tx.actor.terminal, why=why)
    return {"officer": tx.actor.officer, "why": why}


def confirm(tx: Tx, command: ConfirmPin, checked: Checked | None) -> Result:
    """It is the officer on duty who sits there.

    Raises:
        Refusal: `desk_unknown`, `desk_no_officer`, `desk_taken`; what `require_pin` refuses.
    """
    if checked is None:
        raise Unprepared
    tx.centre.desk(command.desk)
    officer = look(tx, command.desk).need_officer()
    if officer != checked.officer:
        raise Refusal("desk_taken", desk=command.desk, officer=officer)
    require_pin(tx, checked)
    day = None if tx.day is None else tx.day.id
    tx.event("desk.confirmed", day=day, desk=command.desk, officer=officer)
    return {"desk": command.desk, "officer": officer}


def unlock(tx: Tx, command: UnlockOfficer, _: None) -> Result:
    """A lock-out ends, at desks and wherever else wrong PINs were counted for this officer.

    Raises:
        Refusal: `officer_unknown`; `unlock_own` where somebody would undo their own.
    """
    code = clean(command.officer, field="officer", limit=40)
    if tx.actor.officer == code:
        raise Refusal("unlock_own", officer=code)
    row = tx.one(
        "SELECT locked_until, pin_failures FROM officer WHERE code = :code AND retired_at IS NULL",
        code=code,
    )
    if row is None:
        raise Refusal("officer_unknown", officer=code)
    tx.run("UPDATE officer SET pin_failures = 0, locked_until = NULL WHERE code = :code", code=code)
    wrong_pins.forget_everywhere(tx, code)
    was_locked = wrong_pins.is_locked(row["locked_until"], tx.now)
    tx.event(
        "officer.unlocked",
        subject=code,
        failures=row["pin_failures"],
        locked=was_locked,
        why=stated(command.why),
    )
    return {"officer": code, "was_locked": was_locked}
