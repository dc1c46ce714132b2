"""Everything that can be done to a dossier (hồ sơ), one frozen dataclass per action.

`dossier` is any code that it has or had. With a `desk` the action belongs to the visit there;
`finish` also ends that visit, in the same transaction. `printer` None means the desk's own, `none`
no slip.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from common.domain.commands import LATER, Command
from common.domain.person_commands import Given


@dataclass(frozen=True, slots=True)
class TakeIn(Command):
    """A dossier is taken in.

    `code` None gives a provisional one. `desk` None: it came without a ticket, by post or online;
    `received_at` (UTC ms) is then when it arrived. `due_at` is the date of the official receipt,
    None to compute it. `components` are the papers handed in, None for all that the procedure
    asks; each has `name`, and may have `originals`, `certified`, `copies` (sheets of each kind).
    `matter` is the token of an earlier visit about the same matter. Not `accept`ed, it is only
    registered. Full intake takes `people` by role, which a repeated request is not compared by;
    `people_later` says that they are put in afterwards.
    """

    action = "dossier.take_in"
    procedure: str
    code: str | None = None
    desk: str | None = None
    channel: str = "direct"
    service: str | None = None
    received_at: int | None = None
    due_at: int | None = None
    components: tuple[Mapping[str, Any], ...] | None = None
    copies: int = 1
    deliver: str = "here"
    deliver_place: str | None = None
    assisted_online: bool = False
    home_visit: bool = False
    digitised: bool = False
    matter: str | None = None
    accept: bool = True
    finish: bool = False
    printer: str | None = None
    people: Given | None = field(default=None, repr=False, metadata=LATER)
    people_later: bool = field(default=False, metadata=LATER)


@dataclass(frozen=True, slots=True)
class SeeDossier(Command):
    """Somebody has looked at a dossier that came online (NĐ 118/2025 Đ17.2)."""

    action = "dossier.see"
    dossier: str


@dataclass(frozen=True, slots=True)
class AcceptDossier(Command):
    """A registered dossier is complete and valid: its time begins (NĐ 118/2025 Đ17.3)."""

    action = "dossier.accept"
    dossier: str
    due_at: int | None = None
    desk: str | None = None
    finish: bool = False
    printer: str | None = None


@dataclass(frozen=True, slots=True)
class RequestSupplement(Command):
    """Something is missing. `reason` is a `SupplementReason`, `missing` names the papers.

    A further request in one stage is contrary to the rules: it needs `why`. `paper` says that paper
    is asked of somebody who filed online.
    """

    action = "dossier.supplement"
    dossier: str
    reason: str
    missing: tuple[str, ...] = ()
    note: str | None = None
    why: str | None = None
    paper: bool = False
    desk: str | None = None
    finish: bool = False
    printer: str | None = None


@dataclass(frozen=True, slots=True)
class CompleteSupplement(Command):
    """What was asked for is there: at reception it is accepted, in processing its time begins
    again from zero (NĐ 118/2025 Đ19.5)."""

    action = "dossier.complete"
    dossier: str
    due_at: int | None = None
    desk: str | None = None
    finish: bool = False
    printer: str | None = None


@dataclass(frozen=True, slots=True)
class RefuseDossier(Command):
    """A registered dossier is not accepted. `reason` is a `RefusalReason`."""

    action = "dossier.refuse"
    dossier: str
    reason: str
    desk: str | None = None
    finish: bool = False
    printer: str | None = None


@dataclass(frozen=True, slots=True)
class BeginProcessing(Command):
    """The agency has it and works on it."""

    action = "dossier.process"
    dossier: str


@dataclass(frozen=True, slots=True)
class MarkStep(Command):
    """A step done on the spot: `appraised`, `approved` or `sealed` (4 or 5 tại chỗ)."""

    action = "dossier.step"
    dossier: str
    step: str


@dataclass(frozen=True, slots=True)
class DemandPayment(Command):
    """It waits until its holder has paid (state 6)."""

    action = "dossier.demand_payment"
    dossier: str


@dataclass(frozen=True, slots=True)
class ResumeProcessing(Command):
    """What was owed is paid: it goes on, or, where its time counts from the payment, begins.

    `due_at` is the date of the official receipt, needed where nobody knows the time allowed.
    """

    action = "dossier.resume"
    dossier: str
    due_at: int | None = None


@dataclass(frozen=True, slots=True)
class RecordResult(Command):
    """The agency has decided. `result` is `granted` or `refused`, the latter with a
    `RefusalReason`. `shelf` is where the result lies."""

    action = "dossier.result"
    dossier: str
    result: str = "granted"
    reason: str | None = None
    shelf: str | None = None


@dataclass(frozen=True, slots=True)
class ReturnResult(Command):
    """The result is handed over. `how` is a `ReturnedHow`."""

    action = "dossier.return"
    dossier: str
    how: str
    desk: str | None = None
    finish: bool = False


@dataclass(frozen=True, slots=True)
class StopDossier(Command):
    """Processing ends without a result. `reason` is an `EndReason`."""

    action = "dossier.stop"
    dossier: str
    reason: str


@dataclass(frozen=True, slots=True)
class WithdrawDossier(Command):
    """The holder takes it back before the decision (NĐ 118/2025 Đ21)."""

    action = "dossier.withdraw"
    dossier: str
    reason: str = "asked"
    desk: str | None = None
    finish: bool = False


@dataclass(frozen=True, slots=True)
class Reschedule(Command):
    """The agency's letter gives a new date (NĐ 118/2025 Đ19.6).

    `letter_date` is YYYY-MM-DD, `reason` a `RescheduleReason`. A second one is contrary to the
    rules: it needs `why`, is kept, and moves no date.
    """

    action = "dossier.reschedule"
    dossier: str
    letter_no: str
    letter_date: str
    reason: str
    new_due_at: int
    note: str | None = None
    why: str | None = None
    printer: str | None = None


@dataclass(frozen=True, slots=True)
class ReopenDossier(Command):
    """The result was wrong: it is put right within three working days (NĐ 118/2025 Đ23.1)."""

    action = "dossier.reopen"
    dossier: str
    why: str


@dataclass(frozen=True, slots=True)
class NoteTold(Command):
    """«Đã báo»: its holder was told. `kind` is a `NoticeKind`, `how` a `NoticeHow`."""

    action = "dossier.tell"
    dossier: str
    kind: str
    how: str


@dataclass(frozen=True, slots=True)
class SetCode(Command):
    """The official code of a provisional dossier, or the right one instead of a mistaken one."""

    action = "dossier.set_code"
    dossier: str
    code: str


@dataclass(frozen=True, slots=True)
class SetShelf(Command):
    """Where the dossier or its result lies now."""

    action = "dossier.set_shelf"
    dossier: str
    shelf: str


@dataclass(frozen=True, slots=True)
class ReprintDossier(Command):
    """Another summary slip. `printer` None means the desk's own, else any."""

    action = "dossier.reprint"
    dossier: str
    desk: str | None = None
    printer: str | None = None


@dataclass(frozen=True, slots=True)
class ReprintVisit(Command):
    """Another slip about a visit that asked for something more, had a refusal or advice.

    The visit is that of the slip with this `token`, else the newest of today's `number` that left
    one. `printer` None means the desk's own, else any.
    """

    action = "visit.reprint"
    number: str | None = None
    token: str | None = None
    desk: str | None = None
    printer: str | None = None


@dataclass(frozen=True, slots=True)
class NotePaper(Command):
    """A paper on A4 was made: which `form`, `about` which dossier, batch or period, and whether
    with its `people`. What stands on it is on no record."""

    action = "dossier.paper"
    about: str
    form: str
    people: bool = False


@dataclass(frozen=True, slots=True)
class RecomputeDue(Command):
    """After a change of the calendar: the dates of dossiers under way, each with an event.

    One call looks at a few hundred dossiers, those after row `after`; its answer says where the
    next one goes on. `why` is a `RedateReason`, where somebody gave one.
    """

    action = "dossier.recompute"
    after: int = 0
    why: str | None = field(default=None, metadata=LATER)
