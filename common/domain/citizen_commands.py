"""What a citizen does at a terminal by their own touch, with nobody beside them."""

from __future__ import annotations

from dataclasses import dataclass, field

from common.domain.commands import LATER, Command, IssueTicket


@dataclass(frozen=True, slots=True)
class RateTicket(Command):
    """A citizen says at a kiosk how a visit of today was that has ended.

    It is named by its printed number, or by the `token` of its slip. `level` is a `RatingLevel`;
    `reason` a `RatingReason`, only of who was dissatisfied; `outcome_right` whether what the desk
    recorded is what happened, None where nobody said. An answer takes the place of an earlier one.
    """

    action = "visit.rate_ticket"
    level: str
    number: str | None = None
    token: str | None = None
    reason: str | None = None
    outcome_right: bool | None = None


@dataclass(frozen=True, slots=True)
class AskAfterLate(Command):
    """Somebody has come for a result that was promised for an earlier moment."""

    action = "dossier.ask_after_late"
    dossier: str


@dataclass(frozen=True, slots=True)
class TakeNumber(IssueTicket):
    """A number taken by a citizen's own touch: how many a kiosk gives in a minute is limited.

    `warned`: its holder was told that it may not be called today, and took it all the same.
    """

    warned: bool = field(default=False, metadata=LATER)


@dataclass(frozen=True, slots=True)
class CheckIn(Command):
    """Somebody who was sent home is here on their day: a new number, taken before all others. Or
    somebody comes for a time that they have booked.

    They are known by the `token` of the slip that they got or the code of their booking; who was
    sent home, at staff's word, by their old `number`. `early`: whoever comes too early for a
    booking is taken now, as somebody without one. `priority_class`: of whoever says that they have
    one; a booking has none.
    """

    action = "ticket.check_in"
    token: str | None = field(default=None, repr=False)
    number: str | None = None
    printer: str | None = None
    lang: str = "vi"
    early: bool = field(default=False, metadata=LATER)
    priority_class: str | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class BookLater(Command):
    """Somebody whose turn may not come today takes a time of the next open day instead of a number:
    the earliest at which nobody waits."""

    action = "appointment.book_later"
    service: str
    procedure: str | None = None
    lang: str = "vi"


@dataclass(frozen=True, slots=True)
class GiveUpNumber(Command):
    """The holder of the slip with this token does not wait any longer."""

    action = "ticket.give_up"
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChangeNumber(Command):
    """The holder of the slip with this token meant another service; number and promise stay."""

    action = "ticket.change"
    token: str = field(repr=False)
    service: str
