"""Who does something, and who may: the one permission table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from common.domain.refusal import Refusal


class Role(StrEnum):
    """What somebody is in the centre."""

    TERMINAL = "terminal"  # a citizen's terminal: nobody logs in
    GUIDE = "guide"
    OFFICER = "officer"
    CASHIER = "cashier"
    SUPERVISOR = "supervisor"
    DIRECTOR = "director"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"
    KEEPER = "keeper"
    DEVICES = "devices"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a role, the officer if one is known, and where from.

    `terminal` is a terminal's code (`kiosk:k1`, `desk:5`) or `cli:<unix user>`.
    """

    role: Role
    terminal: str
    officer: str | None = None


_ALL_STAFF = frozenset({Role.OFFICER, Role.CASHIER, Role.SUPERVISOR, Role.ADMINISTRATOR})
_DESK_WORK = _ALL_STAFF
_FLOOR = _ALL_STAFF | {Role.GUIDE}
_CITIZEN = _FLOOR | {Role.TERMINAL}
_CONTROL = frozenset({Role.SUPERVISOR, Role.ADMINISTRATOR})
_CLOCKWORK = _CONTROL | {Role.KEEPER}

PERMISSIONS: dict[str, frozenset[Role]] = {
    "ticket.issue": _CITIZEN,
    "ticket.cancel": _CITIZEN,
    "ticket.reprint": _CITIZEN,
    "ticket.change_service": _CITIZEN,
    "ticket.prioritise": _FLOOR,
    "ticket.return": _CITIZEN,
    "desk.sign_in": _ALL_STAFF | {Role.TERMINAL},
    "desk.open": _DESK_WORK,
    "desk.pause": _DESK_WORK,
    "desk.close": _DESK_WORK,
    "desk.next": _DESK_WORK,
    "desk.recall": _DESK_WORK,
    "desk.start": _DESK_WORK,
    "desk.undo": _DESK_WORK,
    "desk.absent": _DESK_WORK,
    "desk.park": _DESK_WORK,
    "desk.finish": _DESK_WORK,
    "desk.transfer": _DESK_WORK,
    "desk.serve_now": _DESK_WORK,
    "visit.rate": frozenset({Role.TERMINAL}),  # a citizen's own answer: nobody gives it for them
    "officer.add": _CONTROL,
    "officer.set_pin": _CONTROL,
    "hall.hold": _CONTROL,
    "hall.resume": _CONTROL,
    "day.open": _CLOCKWORK,
    "day.close": _CLOCKWORK,
    "clock.confirm": _CONTROL,
    "alert.acknowledge": _CONTROL,
    "help.call": _CITIZEN,
    "printer.roll_changed": _CONTROL | {Role.GUIDE},
    "printer.recover": _CONTROL | {Role.GUIDE},
    "printer.test": _CONTROL | {Role.GUIDE},
    "printer.numbers": _CONTROL | {Role.GUIDE},
    "printer.seal": _CONTROL | {Role.AUDITOR},
    "printer.report": _CONTROL | {Role.DIRECTOR},
    "audit.seal": _CONTROL | {Role.AUDITOR},
    "procedures.import": frozenset({Role.ADMINISTRATOR}),
    "centre.apply": frozenset({Role.ADMINISTRATOR}),
    "tickets.expire": _CLOCKWORK,
}


def require(actor: Actor, action: str) -> None:
    """Refuse with `not_permitted` unless the table lets `actor` do `action`."""
    if actor.role not in PERMISSIONS[action]:
        raise Refusal("not_permitted", action=action, role=actor.role.value)
