"""The way out of a citizen's terminal.

Wrong PINs are counted for the terminal, not for an officer: else anybody at a kiosk could lock the
supervisors out of their own desks.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from common.domain.actor import Role
from common.domain.model import Severity
from common.domain.refusal import Refusal
from common.domain.terminal_commands import LeaveTerminal
from common.store import alerts
from common.store.actions import people
from common.store.actions.base import Result
from common.store.sqlite import Connection
from common.store.tx import RecordedRefusal, Tx, Unprepared, dumps

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
            "SELECT code, pin_hash FROM officer WHERE role IN (:one, :other)"
            " AND pin_hash IS NOT NULL AND retired_at IS NULL"
            " AND (locked_until IS NULL OR locked_until <= :now) ORDER BY code",
            {"one": _MAY_LEAVE[0], "other": _MAY_LEAVE[1], "now": now},
        ).fetchall()
    matching = (row for row in rows if people.matches(command.pin, row["pin_hash"]))
    row = next(matching, None)
    return Holder() if row is None else Holder(row["code"], row["pin_hash"])


def leave(tx: Tx, _: LeaveTerminal, holder: Holder | None) -> Result:
    """Let a supervisor out.

    Raises:
        Refusal: `pin_wrong`, `pin_locked`.
    """
    terminal = tx.actor.terminal
    failures, until = _failures(tx.connection, terminal)
    if until is not None and tx.now < until:
        raise Refusal("pin_locked", until=until)
    if holder is None:
        raise Unprepared
    if holder.officer is None or not _is_still_theirs(tx, holder):
        _count_wrong(tx, terminal, failures + 1)
    _keep_failures(tx, terminal, 0, None)
    alerts.close(tx, ALERT, terminal)
    tx.event("terminal.left", subject=terminal, officer=holder.officer)
    return {"terminal": terminal, "officer": holder.officer}


def _is_still_theirs(tx: Tx, holder: Holder) -> bool:
    row = tx.one("SELECT * FROM officer WHERE code = :code", code=holder.officer)
    return (
        row is not None
        and row["pin_hash"] == holder.kept
        and people.valid_today(tx, row["valid_from"], row["valid_to"])
    )


def _count_wrong(tx: Tx, terminal: str, failures: int) -> None:
    until = people.locked_until(tx.now, failures)
    _keep_failures(tx, terminal, failures, until)
    tx.event("terminal.pin_wrong", subject=terminal, failures=failures)
    alerts.keep_open(tx, ALERT, terminal, Severity.WARNING, failures=failures)
    if until is not None:
        raise RecordedRefusal("pin_locked", until=until)
    raise RecordedRefusal("pin_wrong", left=people.FREE_TRIES - failures)


def _failures(connection: Connection, terminal: str) -> tuple[int, int | None]:
    """Wrong PINs in a row at this terminal, and until when none is looked at."""
    row = connection.execute(
        "SELECT value FROM meta WHERE key = :key", {"key": _key(terminal)}
    ).fetchone()
    if row is None:
        return 0, None
    kept = json.loads(row["value"])
    return int(kept["failures"]), kept["until"]


def _keep_failures(tx: Tx, terminal: str, failures: int, until: int | None) -> None:
    tx.run(
        "INSERT INTO meta (key, value) VALUES (:key, :value)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key=_key(terminal),
        value=dumps({"failures": failures, "until": until}),
    )


def _key(terminal: str) -> str:
    return f"wrong_pins:{terminal}"
