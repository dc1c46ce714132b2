"""The way out of a citizen's terminal.

Wrong PINs are counted for the terminal, not for an officer: else anybody at a kiosk could lock the
supervisors out of their own desks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from common.domain.actor import Role
from common.domain.terminal_commands import LeaveTerminal
from common.store import alerts, pins, wrong_pins
from common.store.actions.base import Result
from common.store.entitled import valid_today
from common.store.tx import Tx, Unprepared

if TYPE_CHECKING:
    from common.store.store import Store

ALERT = "terminal_pin"
"""Kind of the alert about wrong PINs; its subject is the terminal."""

_MAY_LEAVE = (Role.SUPERVISOR.value, Role.ADMINISTRATOR.value)


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose PIN it was before the lock was taken, and the hash it was compared with; None where it
    was nobody's."""

    officer: str | None = None
    kept: str = ""


def check(store: Store, command: LeaveTerminal) -> Holder:
    """Compare with the PIN of everybody who may; slow by design, so it happens before the lock."""
    with store.read() as connection:
        now = store.now()
        rows = connection.execute(
            "SELECT code, pin_hash, locked_until FROM officer WHERE role IN (:one, :other)"
            " AND pin_hash IS NOT NULL AND retired_at IS NULL ORDER BY code",
            {"one": _MAY_LEAVE[0], "other": _MAY_LEAVE[1]},
        ).fetchall()
    able = (row for row in rows if not wrong_pins.is_locked(row["locked_until"], now))
    matching = (row for row in able if pins.matches(command.pin, row["pin_hash"]))
    row = next(matching, None)
    return Holder() if row is None else Holder(row["code"], row["pin_hash"])


def leave(tx: Tx, _: LeaveTerminal, holder: Holder | None) -> Result:
    """Let a supervisor out.

    Raises:
        Refusal: `pin_wrong`, `pin_locked`.
    """
    terminal = tx.actor.terminal
    wrong_pins.require_unlocked(wrong_pins.at(tx.connection, terminal)[1], tx.now)
    if holder is None:
        raise Unprepared
    if holder.officer is None or not _is_still_theirs(tx, holder):
        _count_wrong(tx, terminal)
    wrong_pins.forget(tx, terminal)
    alerts.close(tx, ALERT, terminal)
    tx.event("terminal.left", subject=terminal, officer=holder.officer)
    return {"terminal": terminal, "officer": holder.officer}


def _is_still_theirs(tx: Tx, holder: Holder) -> bool:
    row = tx.one("SELECT * FROM officer WHERE code = :code", code=holder.officer)
    return (
        row is not None
        and row["pin_hash"] == holder.kept
        and valid_today(tx, row["valid_from"], row["valid_to"])
    )


def _count_wrong(tx: Tx, terminal: str) -> NoReturn:
    failures, until = wrong_pins.count(tx, terminal)
    tx.event("terminal.pin_wrong", subject=terminal, failures=failures)
    alerts.keep_open(tx, ALERT, terminal, failures=failures)
    wrong_pins.refuse(failures, until)
