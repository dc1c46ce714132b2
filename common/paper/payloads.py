"""What a print job must carry for each kind of paper: facts only, frozen when the job is queued.

Moments are UTC ms, texts of the centre `{language: text}`, codes are those of the centre file.
A payload is plain JSON. Every one may carry `lang` (default Vietnamese) and `mode`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NotRequired, TypedDict


class Kind(StrEnum):
    """The kinds of paper, as `print_job.kind` names them."""

    TICKET = "ticket"
    APPOINTMENT = "appointment"
    SEAL = "seal"
    REPORT = "report"
    TEST = "test"
    NUMBERS = "numbers"
    DOSSIER = "dossier"
    VISIT = "visit"
    APOLOGY = "apology"
    FEE = "fee"
    HANDOVER = "handover"
    ALERT = "alert"


LARGE = "ticket-large"
"""The ticket in large print, for the priority classes whose centre wants it."""

NAMES = (*(kind.value for kind in Kind), LARGE)
"""The templates there are; each is a file `<name>.toml`."""


class Mode(StrEnum):
    """What the bar at the top says, on every kind of paper."""

    TRAINING = "training"
    """The number is worth nothing."""
    TRIAL = "trial"
    """A trial run of the centre: the number is real."""


class _Any(TypedDict):
    lang: NotRequired[str]
    mode: NotRequired[str]


_Bounds = TypedDict("_Bounds", {"from": int | None, "to": int | None})


class TicketPayload(_Any, _Bounds):
    """A number. `from` and `to` bound the expected call, None while unknown. `ahead` None is a
    ticket that waits no more: of how long it will wait nothing is said.

    `copy` 0 is the first slip, n the n-th reprint. `large` is for large print.
    """

    number: str
    service: str
    priority: bool
    counters: Sequence[str]
    ahead: int | None
    issued_at: int
    token: str
    copy: int
    large: NotRequired[bool]
    booked: NotRequired[int | None]


class AppointmentPayload(_Any):
    """An hour to come back at, not a number.

    `number` is the number of today that could not be served: its holder is taken first tomorrow.
    Without it the slip is of a booked time, `typed` is its code.
    """

    service: str
    counters: Sequence[str]
    starts_at: int
    issued_at: int
    token: str
    copy: int
    number: NotRequired[str | None]
    typed: NotRequired[str | None]


class SealPayload(_Any):
    """A seal as `common.store.chain.seal` returns it. `date` (YYYY-MM-DD) is the business day that
    it closes, None for one made on demand."""

    date: str | None
    seq: int
    hash: str
    made_at: int
    signed: bool
    node: NotRequired[int | str]


class ServiceFigures(TypedDict):
    """One line of a report. `wait` is the mean, ms."""

    code: str
    tickets: int
    done: int
    wait: int


class ReportPayload(_Any):
    """The figures of one business day. `kept` counts promises kept of those `called`; `states`
    and `slips` count by state; waits are ms; `open` while the day goes on."""

    date: str
    made_at: int
    open: bool
    tickets: int
    called: int
    kept: int
    wait_mean: int
    wait_p90: int
    wait_max: int
    states: Mapping[str, int]
    slips: Mapping[str, int]
    services: Sequence[ServiceFigures]


class NumberLine(TypedDict):
    """One number just issued whose slip did not come out."""

    number: str
    service: str
    issued_at: int


class NumbersPayload(_Any):
    """A short list for the guide when a printer is out: newest first."""

    made_at: int
    numbers: Sequence[NumberLine]


class TestPayload(_Any):
    """A test page. `fence` is how the printer's slips are confirmed now (`process_id`, `status`,
    `none`, `auto`), `probed_at` when a probe last proved it, None when none did.

    `proved` is what that probe found: `process_id`, `status`, or `none`.
    """

    printer: str
    made_at: int
    fence: str
    probed_at: NotRequired[int | None]
    proved: NotRequired[str | None]


class DossierPayload(_Any):
    """A summary of what was taken in. `agency` is a code of the centre, or the name of one outside;
    `counters` are those where the result is handed out, `components` how many papers it has.

    `due_at` None: no time runs; `waits_payment` says that it begins with the payment. `state` is
    the national one, `deliver` a `Deliver`.
    """

    code: str
    procedure: str
    agency: str
    counters: Sequence[str]
    components: int
    received_at: int
    due_at: int | None
    waits_payment: bool
    state: int
    deliver: str
    at: int
    copy: int


class VisitPayload(_Any):
    """A visit that asks for something more. `outcome` is `supplement`, `refused` or `advice`, and
    `reason` one of its codes; `procedure` is empty for a visit about none; `missing` are names of
    papers. `code` is that of the dossier, None where there is none: `token` is the visit's.
    """

    outcome: str
    procedure: str
    reason: str
    missing: Sequence[str]
    code: str | None
    token: str
    number: str
    counters: Sequence[str]
    at: int
    copy: int


class ApologyPayload(_Any):
    """An agency's letter: the date that was not kept, the new one, a `RescheduleReason`.

    `contrary` is a letter after the one that the rules allow.
    """

    code: str
    agency: str
    counters: Sequence[str]
    old_due_at: int
    new_due_at: int
    reason: str
    letter_no: str
    contrary: bool
    at: int
    copy: int


class FeeLine(TypedDict):
    """What is owed: a fee (`fee`, phí) or a charge (`charge`, lệ phí) of so many đồng, called by
    its kind where `name` is None."""

    kind: str
    amount_vnd: int
    name: str | None


class FeePayload(_Any):
    """What is to be paid, and at which `counters`; `code` of a dossier, `number` of today."""

    code: str | None
    number: str | None
    procedure: str
    lines: Sequence[FeeLine]
    total_vnd: int
    counters: Sequence[str]
    at: int
    copy: int


class HandoverPayload(_Any):
    """What a courier carries: `direction` is `out` to the agency or `in` from it, `trip` a time of
    day, `dossiers` are codes, `sent_by` the code of an officer."""

    code: str
    direction: str
    agency: str
    trip: str | None
    count: int
    dossiers: Sequence[str]
    sent_at: int
    sent_by: str | None
    at: int
    copy: int


class AlertPayload(_Any):
    """An alert for the office. `kind`, `subject`, `severity` and `data` are those of the alert,
    `happening` is `opened` or `worse`."""

    kind: str
    subject: str
    severity: str
    data: Mapping[str, object]
    happening: str
    opened_at: int
