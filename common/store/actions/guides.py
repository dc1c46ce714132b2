"""A guide at the door. The keyboard stands among the crowd: wrong PINs are counted for the officer
at this place only, and lock nobody out of a desk."""

from __future__ import annotations

from common.domain.guide_commands import SignInGuide
from common.store import wrong_pins
from common.store.actions.base import Result
from common.store.actions.people import Checked, is_right, require_able
from common.store.tx import Tx, Unprepared


def sign_in(tx: Tx, command: SignInGuide, checked: Checked | None) -> Result:
    """The PIN is right, and whose it is may give numbers by hand.

    Raises:
        Refusal: `officer_unknown`, `not_permitted`, `pin_not_set`, `pin_wrong`, `pin_locked`.
    """
    place = wrong_pins.place_of(tx.actor.terminal, command.officer)
    wrong_pins.require_unlocked(wrong_pins.at(tx.connection, place)[1], tx.now)
    if checked is None:
        raise Unprepared
    if not is_right(require_able(tx, checked, command.action), checked):
        failures, until = wrong_pins.count(tx, place)
        tx.event("officer.pin_wrong", officer=checked.officer, failures=failures)
        wrong_pins.refuse(failures, until)
    wrong_pins.forget(tx, place)
    tx.event("guide.signed_in", subject=tx.actor.terminal, officer=checked.officer)
    return {"officer": checked.officer, "terminal": tx.actor.terminal}
