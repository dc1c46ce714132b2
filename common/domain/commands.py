"""Everything that can be done to the hall, one frozen dataclass per action.

A command is data: codes and numbers, no behaviour. `Store.act` checks who asks, runs it in one
transaction and keeps its answer under the request id. Tickets are named by their printed number
of the open business day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

REPRINTS_AT_KIOSK = 2
"""How often one number is printed again from a kiosk; after that a person helps."""

RATE_WITHIN_MS = 3 * 60_000
"""So long after its end a visit is rated at its desk; whoever presses later is somebody else."""

LATER: Mapping[str, bool] = {"later": True}
"""Marks a field that joined a command after halls had used it: while it is None or empty it is no
part of what a repeated request is compared by, so that one asked before an upgrade is still known
after it."""


@dataclass(frozen=True, slots=True)
class Command:
    """One action; `action` is its name in the permission table and in the request record."""

    action: ClassVar[str]


@dataclass(frozen=True, slots=True)
class IssueTicket(Command):
    """A citizen takes a number. `printer` None means the terminal's own, `none` no slip.

    `dossier` is the code of one whose result is collected or that is asked about, `procedure` what
    was chosen to be done, `matter` the token of an earlier visit about it.
    """

    action = "ticket.issue"
    service: str
    priority_class: str | None = None
    printer: str | None = None
    origin: str = "cli"
    lang: str = "vi"
    needs: str | None = None
    party_size: int = 1
    dossier: str | None = field(default=None, metadata=LATER)
    procedure: str | None = field(default=None, metadata=LATER)
    matter: str | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class CancelTicket(Command):
    """A waiting number is given up. `reason` is a code of `cancel.reason.*`."""

    action = "ticket.cancel"
    number: str
    reason: str = "asked"


@dataclass(frozen=True, slots=True)
class Reprint(Command):
    """Another slip of the same number, marked IN LẠI n."""

    action = "ticket.reprint"
    number: str
    printer: str | None = None


@dataclass(frozen=True, slots=True)
class ChangeService(Command):
    """A waiting ticket goes to another service; it keeps its number and its promise."""

    action = "ticket.change_service"
    number: str
    service: str


@dataclass(frozen=True, slots=True)
class Prioritise(Command):
    """Staff grant a waiting ticket a priority class."""

    action = "ticket.prioritise"
    number: str
    priority_class: str = "priority"


@dataclass(frozen=True, slots=True)
class ReturnTicket(Command):
    """A parked or absent holder is back. `desk` is None at the kiosk."""

    action = "ticket.return"
    number: str
    desk: str | None = None


@dataclass(frozen=True, slots=True)
class SignIn(Command):
    """An officer takes up duty at a desk; the desk opens. `takeover` relieves the officer who is on
    duty there, with the holder in front of them, and closes the desk that the new one comes from,
    unless somebody is there."""

    action = "desk.sign_in"
    desk: str
    officer: str
    pin: str = field(repr=False)
    takeover: bool = False


@dataclass(frozen=True, slots=True)
class OpenDesk(Command):
    """A paused or closed desk with an officer takes people again."""

    action = "desk.open"
    desk: str
    reason: str | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class PauseDesk(Command):
    """A desk rests. `reason` is a `PauseReason`, or words that stand for `other`; `until` is when
    it takes people again, UTC ms, where somebody says so."""

    action = "desk.pause"
    desk: str
    reason: str
    until: int | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class CloseDesk(Command):
    """A desk takes nobody any more; its officer's duty ends."""

    action = "desk.close"
    desk: str
    reason: str | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class CallNext(Command):
    """Call the earliest promise among the tickets this desk may serve.

    `finish` first ends the ticket being served with `outcome`, or else with its service's default,
    in the same transaction. `number` calls that ticket instead, for a stated `reason`; `priority`
    considers only people with a priority class.
    """

    action = "desk.next"
    desk: str
    finish: bool = False
    number: str | None = None
    reason: str | None = None
    outcome: str | None = None
    priority: bool = False


@dataclass(frozen=True, slots=True)
class Recall(Command):
    """Repeat the call; the state does not change."""

    action = "desk.recall"
    desk: str


@dataclass(frozen=True, slots=True)
class StartService(Command):
    """The holder is here."""

    action = "desk.start"
    desk: str


@dataclass(frozen=True, slots=True)
class UndoCall(Command):
    """The call was a mistake: the ticket waits again with its promise."""

    action = "desk.undo"
    desk: str


@dataclass(frozen=True, slots=True)
class MarkAbsent(Command):
    """Nobody came, after two calls and a minute."""

    action = "desk.absent"
    desk: str


@dataclass(frozen=True, slots=True)
class Park(Command):
    """The holder fetches a paper and comes back."""

    action = "desk.park"
    desk: str


@dataclass(frozen=True, slots=True)
class Finish(Command):
    """The visit ends. `outcome` None takes the service's default, if it has one.

    A supplement, a refusal and advice name a `procedure` and a coded `reason`
    (`common.domain.dossier.REASONS`), and print a slip; `missing` names the papers that lack,
    `matter` is the token of an earlier visit about the same matter.
    """

    action = "desk.finish"
    desk: str
    outcome: str | None = None
    procedure: str | None = None
    reason: str | None = None
    missing: tuple[str, ...] = field(default=(), metadata=LATER)
    matter: str | None = field(default=None, metadata=LATER)
    printer: str | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class Transfer(Command):
    """The holder goes on to another service or desk, or to one officer at whatever desk they are,
    keeping the promise."""

    action = "desk.transfer"
    desk: str
    to_service: str | None = None
    to_desk: str | None = None
    to_officer: str | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class ChangeHere(Command):
    """The holder came for something else: they stay at the desk and are served for that."""

    action = "desk.change_service"
    desk: str
    service: str


@dataclass(frozen=True, slots=True)
class ServeNow(Command):
    """Somebody without a number is served at once, under a number of their own."""

    action = "desk.serve_now"
    desk: str
    service: str
    priority_class: str | None = None


@dataclass(frozen=True, slots=True)
class RateVisit(Command):
    """A citizen says how the visit at the desk was. `level` is a `RatingLevel`.

    The visit is the one being served there, else the one that ended last, for `RATE_WITHIN_MS`.
    """

    action = "visit.rate"
    desk: str
    level: str


@dataclass(frozen=True, slots=True)
class AddOfficer(Command):
    """A new officer, besides those of the centre file."""

    action = "officer.add"
    code: str
    name: str
    role: str = "officer"
    staff_type: str = "own"
    home_agency: str | None = None
    why: str | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class SetPin(Command):
    """An officer's PIN, 4 to 12 digits; also ends a lock-out."""

    action = "officer.set_pin"
    officer: str
    pin: str = field(repr=False)
    why: str | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class HoldHall(Command):
    """No numbers and no calls until `ResumeHall`. `until` is UTC ms, as announced."""

    action = "hall.hold"
    reason: str
    until: int | None = None


@dataclass(frozen=True, slots=True)
class ResumeHall(Command):
    """The hall goes on."""

    action = "hall.resume"


@dataclass(frozen=True, slots=True)
class OpenDay(Command):
    """Make the business day; otherwise the first action does."""

    action = "day.open"


@dataclass(frozen=True, slots=True)
class CloseDay(Command):
    """End the business day: whatever is left expires and is listed."""

    action = "day.close"
    reason: str | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class ConfirmClock(Command):
    """A person has looked: the clock is right."""

    action = "clock.confirm"
    why: str | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class AcknowledgeAlert(Command):
    """Somebody has seen the alert and sees to it."""

    action = "alert.acknowledge"
    alert: int


@dataclass(frozen=True, slots=True)
class CallHelp(Command):
    """A citizen at a terminal asks for a guide."""

    action = "help.call"


@dataclass(frozen=True, slots=True)
class MakeSeal(Command):
    """Fix the head of the record now, for whoever wants to keep its hash elsewhere."""

    action = "audit.seal"


@dataclass(frozen=True, slots=True)
class ApplyCentre(Command):
    """Make the store's centre agree with a centre document (`common.centre.document`)."""

    action = "centre.apply"
    document: dict[str, Any]
    why: str | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class ImportProcedures(Command):
    """Take in the catalogue of procedures (thủ tục hành chính), row by row, by code and first day.

    With `replace` the rows are the whole catalogue: whatever they do not name is over.
    """

    action = "procedures.import"
    rows: tuple[Mapping[str, Any], ...]
    replace: bool = field(default=False, metadata=LATER)
    why: str | None = field(default=None, metadata=LATER)
