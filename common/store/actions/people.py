"""Officers and their PINs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from common.domain import commands
from common.domain.actor import STAFF, Actor, Role, require
from common.domain.guide_commands import SignInGuide
from common.domain.pin import is_weak
from common.domain.refusal import Refusal
from common.domain.session_commands import ConfirmPin, StartSession
from common.domain.text import clean, stated
from common.store import pins, wrong_pins
from common.store.actions.base import Result
from common.store.entitled import valid_today
from common.store.sqlite import Row
from common.store.tx import Tx, Unprepared

if TYPE_CHECKING:
    from common.store.store import Store

_STAFF_TYPES = ("own", "seconded", "postal")


@dataclass(frozen=True, slots=True)
class Checked:
    """A PIN as compared before the lock was taken: `kept` must still be the same afterwards."""

    officer: str
    kept: str
    right: bool


def check_pin(
    store: Store, command: commands.SignIn | SignInGuide | StartSession | ConfirmPin
) -> Checked:
    """Compare the PIN; slow by design, so it happens before the lock."""
    with store.read() as connection:
        row = connection.execute(
            "SELECT pin_hash, locked_until FROM officer WHERE code = :code AND retired_at IS NULL",
            {"code": command.officer},
        ).fetchone()
    if row is None:
        raise Refusal("officer_unknown", officer=command.officer[:40])
    if row["pin_hash"] is None:
        raise Refusal("pin_not_set", officer=command.officer)
    wrong_pins.require_unlocked(row["locked_until"], store.now())
    return Checked(command.officer, row["pin_hash"], pins.matches(command.pin, row["pin_hash"]))


def require_pin(tx: Tx, checked: Checked, work: str = "desk.next") -> Row:
    """Refuse unless the PIN was right and whose it is may do this `work` (`PERMISSIONS`); a wrong
    one is counted, and the fifth locks for a while. The officer's row.

    Raises:
        Refusal: `pin_wrong`; what `require_able` refuses.
    """
    row = require_able(tx, checked, work)
    if not is_right(row, checked):
        _count_wrong(tx, row)
    tx.run(
        "UPDATE officer SET pin_failures = 0, locked_until = NULL WHERE code = :code",
        code=checked.officer,
    )
    return row


def _count_wrong(tx: Tx, officer: Row) -> NoReturn:
    code, failures = officer["code"], int(officer["pin_failures"]) + 1
    until = wrong_pins.locked_until(tx.now, failures)
    tx.run(
        "UPDATE officer SET pin_failures = :failures, locked_until = :until WHERE code = :code",
        failures=failures,
        until=until,
        code=code,
    )
    tx.event("officer.pin_wrong", officer=code, failures=failures)
    wrong_pins.refuse(failures, until)


def require_able(tx: Tx, checked: Checked, work: str) -> Row:
    """The officer's row, if they are here today, may do this `work` (`PERMISSIONS`) and are not
    locked out.

    Raises:
        Refusal: `officer_unknown`, `not_permitted`, `pin_locked`.
    """
    row = tx.one("SELECT * FROM officer WHERE code = :code", code=checked.officer)
    if row is None or not valid_today(tx, row["valid_from"], row["valid_to"]):
        raise Refusal("officer_unknown", officer=checked.officer)
    require(Actor(Role(row["role"]), tx.actor.terminal, checked.officer), work)
    wrong_pins.require_unlocked(row["locked_until"], tx.now)
    return row


def is_right(row: Row, checked: Checked) -> bool:
    """Whether the PIN was right, and still is."""
    return checked.right and bool(row["pin_hash"] == checked.kept)


def add(tx: Tx, command: commands.AddOfficer, _: None) -> Result:
    """A new officer, besides those of the centre file."""
    code = clean(command.code, field="officer", limit=40)
    if not re.fullmatch(r"[a-z0-9][a-z0-9._-]*", code):
        raise Refusal("officer_code", code=code)
    if command.role not in STAFF or command.staff_type not in _STAFF_TYPES:
        raise Refusal("officer_role", role=command.role, staff_type=command.staff_type)
    if tx.one("SELECT 1 FROM officer WHERE code = :code", code=code) is not None:
        raise Refusal("officer_exists", officer=code)
    name = clean(command.name, field="name", limit=100)
    if not name:
        raise Refusal("text_empty", field="name")
    agencies = {row["code"] for row in tx.centre.document["agency"]}
    if command.home_agency is not None and command.home_agency not in agencies:
        raise Refusal("agency_unknown", agency=clean(command.home_agency, field="agency", limit=40))
    tx.insert(
        "officer",
        {
            "code": code,
            "name": name,
            "unit": tx.centre.document["centre"]["unit"],
            "home_agency": command.home_agency,
            "staff_type": command.staff_type,
            "role": command.role,
            "source": "added",
        },
    )
    tx.event("officer.added", subject=code, role=command.role, why=stated(command.why))
    return {"officer": code, "name": name, "role": command.role, "pin_set": False}


def hash_new_pin(_: Store, command: commands.SetPin) -> str:
    """Hash before the lock; refuse what is no PIN."""
    if is_weak(command.pin):
        raise Refusal("pin_weak")
    return pins.hashed(command.pin)


def set_pin(tx: Tx, command: commands.SetPin, hashed: str | None) -> Result:
    """Set the PIN and end a lock-out."""
    if hashed is None:
        raise Unprepared
    changed = tx.run(
        "UPDATE officer SET pin_hash = :hash, pin_failures = 0, locked_until = NULL"
        " WHERE code = :code AND retired_at IS NULL",
        hash=hashed,
        code=command.officer,
    )
    if not changed:
        raise Refusal("officer_unknown", officer=command.officer[:40])
    wrong_pins.forget_everywhere(tx, command.officer)
    tx.event("officer.pin_set", subject=command.officer, why=stated(command.why))
    return {"officer": command.officer, "pin_set": True}
