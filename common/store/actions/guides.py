"""A guide at the door."""

from __future__ import annotations

from common.domain.guide_commands import SignInGuide
from common.store.actions.base import Result
from common.store.actions.people import Checked, require_pin
from common.store.tx import Tx, Unprepared


def sign_in(tx: Tx, command: SignInGuide, checked: Checked | None) -> Result:
    """The PIN is right, and whose it is may give numbers by hand.

    Raises:
        Refusal: `officer_unknown`, `not_permitted`, `pin_not_set`, `pin_wrong`, `pin_locked`.
    """
    if checked is None:
        raise Unprepared
    require_pin(tx, checked, command.action)
    tx.event("guide.signed_in", subject=tx.actor.terminal, officer=checked.officer)
    return {"officer": checked.officer, "terminal": tx.actor.terminal}
