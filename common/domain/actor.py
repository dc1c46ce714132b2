"""Who does something, and who may: the one permission table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from common.domain.refusal import Refusal


class Role(StrEnum):
    """What somebody is in the centre."""

    TERMINAL = "terminal"  # a citizen's terminal: nobody logs in
    SCREEN = "screen"  # the supervisor's screen where nobody has signed in: it shows, and no more
    GUIDE = "guide"
    OFFICER = "officer"
    CASHIER = "cashier"
    SUPERVISOR = "supervisor"
    DIRECTOR = "director"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"
    KEEPER = "keeper"
    DEVICES = "devices"


_PROGRAMS = frozenset({Role.TERMINAL, Role.SCREEN, Role.KEEPER, Role.DEVICES})

STAFF = tuple(role for role in Role if role not in _PROGRAMS)
"""What somebody can be who works here."""


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
_SESSION = _CONTROL | {Role.DIRECTOR, Role.AUDITOR}
"""Who signs in at the supervisor's screen: to act, or to read what not everybody may."""

PERMISSIONS: dict[str, frozenset[Role]] = {
    "ticket.issue": _CITIZEN,
    "ticket.cancel": _FLOOR,
    "ticket.reprint": _CITIZEN,
    "ticket.change_service": _FLOOR,
    "ticket.give_up": frozenset({Role.TERMINAL}),  # with the slip, at a citizen's terminal
    "ticket.change": frozenset({Role.TERMINAL}),
    "ticket.prioritise": _FLOOR,
    "ticket.return": _CITIZEN,
    "ticket.check_in": _CITIZEN,
    "tickets.tomorrow": _CONTROL,
    "appointment.add": _FLOOR,
    "appointment.book_later": _CITIZEN,
    "appointment.cancel": _FLOOR,
    "appointment.import": _CONTROL,
    "desk.sign_in": _ALL_STAFF | {Role.TERMINAL},
    "desk.confirm": _ALL_STAFF | {Role.TERMINAL},
    "guide.sign_in": _FLOOR | {Role.TERMINAL},
    "desk.open": _DESK_WORK,
    "desk.pause": _DESK_WORK,
    "desk.close": _DESK_WORK,
    "desk.break": _DESK_WORK,
    "desk.cancel_break": _DESK_WORK,
    "desk.next": _DESK_WORK,
    "desk.recall": _DESK_WORK,
    "desk.start": _DESK_WORK,
    "desk.undo": _DESK_WORK,
    "desk.absent": _DESK_WORK,
    "desk.park": _DESK_WORK,
    "desk.finish": _DESK_WORK,
    "desk.transfer": _DESK_WORK,
    "desk.change_service": _DESK_WORK,
    "desk.serve_now": _DESK_WORK,
    "desk.to_cashier": _DESK_WORK,
    "desk.send_back": _DESK_WORK,
    "dossier.take_in": _DESK_WORK,
    "dossier.see": _DESK_WORK,
    "dossier.accept": _DESK_WORK,
    "dossier.supplement": _DESK_WORK,
    "dossier.complete": _DESK_WORK,
    "dossier.refuse": _DESK_WORK,
    "dossier.process": _DESK_WORK,
    "dossier.step": _DESK_WORK,
    "dossier.demand_payment": _DESK_WORK,
    "dossier.resume": _DESK_WORK,
    "dossier.result": _DESK_WORK,
    "dossier.return": _DESK_WORK,
    "dossier.stop": _CONTROL,  # proposed by time, decided by a person
    "dossier.withdraw": _DESK_WORK,
    "dossier.reschedule": _DESK_WORK,
    "dossier.reopen": _CONTROL,
    "dossier.tell": _FLOOR,
    "dossier.set_code": _DESK_WORK,
    "dossier.set_shelf": _DESK_WORK,
    "dossier.paper": _DESK_WORK,
    "dossier.recompute": _CLOCKWORK,
    "dossier.reprint": _FLOOR,
    "visit.reprint": _FLOOR,
    "batch.open": _DESK_WORK,
    "batch.add": _DESK_WORK,
    "batch.remove": _DESK_WORK,
    "batch.send": _DESK_WORK,
    "batch.reprint": _DESK_WORK,
    "batch.arrived": _DESK_WORK,
    "batch.receive": _DESK_WORK,
    "post.send": _DESK_WORK,
    "post.delivered": _DESK_WORK,
    "post.came_back": _DESK_WORK,
    "fee.demand": _DESK_WORK,
    "fee.record": _DESK_WORK,
    "fee.waive": _DESK_WORK,
    "fee.refund": _CONTROL | {Role.CASHIER},  # money that leaves the till
    "fee.cancel": _DESK_WORK,
    "person.put": _DESK_WORK,
    "person.read": _DESK_WORK,
    "person.find": _DESK_WORK,
    "person.purge": _CLOCKWORK,
    "key.make": frozenset({Role.ADMINISTRATOR}),
    "key.rotate": frozenset({Role.ADMINISTRATOR}),
    "dossier.ask_after_late": _CITIZEN,
    "visit.rate": frozenset({Role.TERMINAL}),  # a citizen's own answer: nobody gives it for them
    "visit.rate_ticket": frozenset({Role.TERMINAL}),
    "terminal.leave": frozenset({Role.TERMINAL}),  # the PIN says whose decision it is
    "session.start": _SESSION | {Role.SCREEN},
    "session.end": _SESSION,
    "roster.import": _CONTROL,
    "officer.add": _CONTROL,
    "officer.set_pin": _CONTROL,
    "officer.unlock": _CONTROL,  # a colleague's: nobody undoes their own lock-out
    "station.add": frozenset({Role.ADMINISTRATOR}),
    "station.key": frozenset({Role.ADMINISTRATOR}),
    "station.remove": frozenset({Role.ADMINISTRATOR}),
    "hall.hold": _CONTROL,
    "hall.resume": _CONTROL,
    "hall.notice": _CONTROL,
    "desk.assign": _CONTROL,
    "service.close": _CONTROL,
    "service.open": _CONTROL,
    "service.hold": _CONTROL,
    "service.resume": _CONTROL,
    "day.open": _CLOCKWORK,
    "day.close": _CLOCKWORK,
    "clock.confirm": _CONTROL,
    "alert.acknowledge": _CONTROL | {Role.DIRECTOR},
    "help.call": _CITIZEN,
    "printer.roll_changed": _CONTROL | {Role.GUIDE},
    "printer.recover": _CONTROL | {Role.GUIDE},
    "printer.test": _CONTROL | {Role.GUIDE},
    "printer.numbers": _CONTROL | {Role.GUIDE},
    "printer.seal": _CONTROL | {Role.AUDITOR},
    "printer.report": _CONTROL | {Role.DIRECTOR},
    "audit.seal": _CONTROL | {Role.AUDITOR},
    "report.read": _CONTROL | {Role.DIRECTOR, Role.AUDITOR},
    "report.duty": _CONTROL | {Role.DIRECTOR, Role.AUDITOR},  # working time, not conduct
    "report.officer": frozenset({Role.DIRECTOR, Role.ADMINISTRATOR}),
    "report.conduct": frozenset({Role.DIRECTOR, Role.AUDITOR, Role.ADMINISTRATOR}),
    "complaint.make": _CONTROL | {Role.DIRECTOR, Role.GUIDE},
    "complaint.hand_on": _CONTROL | {Role.DIRECTOR},  # and whoever may, reads what was said
    "complaint.answer": _ALL_STAFF | {Role.DIRECTOR, Role.GUIDE},  # of others: only their own
    "complaint.read": _CONTROL | {Role.DIRECTOR, Role.AUDITOR},
    "audit.note_checked": _CONTROL | {Role.DIRECTOR, Role.AUDITOR},
    "procedures.import": frozenset({Role.ADMINISTRATOR}),
    "exchange.import": _CONTROL,
    "exchange.compare": _CONTROL,
    "urging.send": _CONTROL | {Role.DIRECTOR},
    "urging.answer": _CONTROL | {Role.DIRECTOR},
    "centre.apply": frozenset({Role.ADMINISTRATOR}),
    "calendar.refresh": _CLOCKWORK,
    "tickets.expire": _CLOCKWORK,
    "trial.start": _CONTROL | {Role.DIRECTOR},
    "trial.end": _CONTROL | {Role.DIRECTOR},
}


def require(actor: Actor, action: str) -> None:
    """Refuse with `not_permitted` unless the table lets `actor` do `action`."""
    if actor.role not in PERMISSIONS[action]:
        raise Refusal("not_permitted", action=action, role=actor.role.value)


_STANDS_IN: dict[Role, frozenset[Role]] = {Role.OFFICER: _DESK_WORK, Role.GUIDE: _FLOOR}


def acts_as(own: Role, role: Role) -> bool:
    """Whether somebody whose role is `own` may act in this `role`: their own, or what they do
    when they sit at a desk or stand at the door."""
    return own is role or own in _STANDS_IN.get(role, ())
