"""What can be done to fees, and the visit to the cashier."""

from __future__ import annotations

from dataclasses import dataclass, field

from common.domain.commands import LATER, Command


@dataclass(frozen=True, slots=True)
class DemandFee(Command):
    """Somebody owes a fee: for a `dossier`, for what the holder at `desk` came for, or both.

    `kind` is a `FeeKind`, `name` what it is for in the words of the catalogue, never a person's.
    A slip lists all that is owed: `printer` None means the desk's own, `none` no slip.
    """

    action = "fee.demand"
    kind: str
    amount_vnd: int
    dossier: str | None = None
    desk: str | None = None
    name: str | None = None
    procedure: str | None = None
    printer: str | None = None


@dataclass(frozen=True, slots=True)
class RecordFee(Command):
    """It was paid. `collector` is whose money it is: an agency, a bank, the post. `number` is that
    of the receipt, which cash always has."""

    action = "fee.record"
    fee: int
    method: str
    collector: str
    number: str | None = None
    desk: str | None = None


@dataclass(frozen=True, slots=True)
class WaiveFee(Command):
    """Nothing is to be paid, by law. `reason` is a `WaiverReason`."""

    action = "fee.waive"
    fee: int
    reason: str


@dataclass(frozen=True, slots=True)
class RefundFee(Command):
    """What was paid is given back, as it was paid; `number` is that of the voucher."""

    action = "fee.refund"
    fee: int
    why: str
    number: str | None = None
    desk: str | None = None


@dataclass(frozen=True, slots=True)
class CancelFee(Command):
    """It was asked for by mistake."""

    action = "fee.cancel"
    fee: int
    why: str


@dataclass(frozen=True, slots=True)
class SendToCashier(Command):
    """The holder goes to pay, keeping the promise, and will be expected at this desk again; with
    `then` at that service instead, where the result is had."""

    action = "desk.to_cashier"
    desk: str
    then: str | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class SendBack(Command):
    """From the cashier back to where the holder was sent from, or on to where they go then."""

    action = "desk.send_back"
    desk: str
