"""Fees (phí) and charges (lệ phí): asked for, paid, waived, given back, taken back as a mistake.

Every đồng is one row of `fee_entry`, so that the cash sheet and the fees cannot disagree.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.domain import fee_commands as commands
from common.domain.dossier import State
from common.domain.fees import MOST_VND, FeeKind, FeeState, Method, WaiverReason
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.store import assigned, dossiers, fees, paying, procedures
from common.store.actions import cashier
from common.store.actions.at_desk import need_holder
from common.store.actions.base import Result
from common.store.actions.dossier import life, slips, steps, visit
from common.store.sqlite import Row
from common.store.tx import Tx

_UNKNOWN_DATE = frozenset({"due_needed", "calendar_ends", "calendar_begins", "calendar_missing"})


def demand(tx: Tx, command: commands.DemandFee, _: None) -> Result:
    """Somebody owes a fee, and takes a slip that says for what.

    Raises:
        Refusal: `fee_whose` without dossier and desk, `code_unknown`, `fee_amount`, `fee_ended`
            for a dossier that has ended, `dossier_unknown`, `desk_idle`, `procedure_unknown`.
    """
    kind = steps.coded(FeeKind, command.kind, "kind")
    if not 0 < command.amount_vnd <= MOST_VND:
        raise Refusal("fee_amount", most=f"{MOST_VND:,}".replace(",", "."))
    dossier = None if command.dossier is None else _dossier(tx, command.dossier)
    ticket = None if command.desk is None else need_holder(tx, command.desk)
    whose = dossier or ticket
    if whose is None:
        raise Refusal("fee_whose")
    fee = tx.new(
        "fee",
        {
            "dossier": dossier and dossier["id"],
            "ticket": ticket and ticket["id"],
            "procedure": _procedure(tx, command, dossier, ticket),
            "service": whose["service"],
            "kind": kind,
            "name": steps.words(command.name, "fee_name"),
            "amount_vnd": command.amount_vnd,
            "state": FeeState.DUE.value,
            "asked_at": tx.now,
            "asked_by": tx.actor.officer,
            "desk": command.desk,
        },
    )
    row = fees.need(tx.connection, fee)
    note(
        tx,
        row,
        "fee.demanded",
        command.desk,
        dossier=row["dossier"],
        amount_vnd=command.amount_vnd,
        fee_kind=kind,
    )
    return {**fees.record(tx.connection, fee), "job": _slip(tx, command, dossier, ticket)}


def _dossier(tx: Tx, code: str) -> Row:
    row = dossiers.need(tx.connection, code)
    if row["ended_at"] is not None:
        raise Refusal("fee_ended", code=row["code"], state=row["state"])
    return row


def _procedure(
    tx: Tx, command: commands.DemandFee, dossier: Row | None, ticket: Row | None
) -> str | None:
    if dossier is not None:
        return str(dossier["procedure"])
    if command.procedure is not None:
        return visit.known(tx, command.procedure)
    return None if ticket is None else ticket["procedure"]


def _slip(
    tx: Tx, command: commands.DemandFee, dossier: Row | None, ticket: Row | None
) -> int | None:
    """What is owed now, all of it, on one slip; it is no receipt."""
    found = fees.of_dossier(tx.connection, dossier["id"]) if dossier is not None else []
    if ticket is not None:
        found += fees.of_ticket(tx.connection, ticket["id"])
    lines = {fee["id"]: fee for fee in found if fee["state"] == FeeState.DUE}
    payload = _payload(tx, [*lines.values()], dossier, ticket)
    return slips.queue(
        tx, "fee", payload, desk=command.desk, printer=command.printer, dossier=dossier
    )


def _payload(
    tx: Tx,
    owed: list[dict[str, Any]],
    dossier: Mapping[str, Any] | None,
    ticket: Mapping[str, Any] | None,
) -> dict[str, Any]:
    """The facts of the slip: what to pay, and where."""
    service = paying.service_of(tx.centre) or owed[0]["service"]
    return {
        "code": dossier and dossier["code"],
        "number": ticket and ticket["number"],
        "procedure": _name(tx, owed[0]["procedure"]),
        "lines": [
            {"kind": fee["kind"], "amount_vnd": fee["amount_vnd"], "name": fee["name"]}
            for fee in owed
        ],
        "total_vnd": sum(fee["amount_vnd"] for fee in owed),
        "counters": assigned.today(tx.connection, tx.centre).counters_of(service),
        "at": tx.now,
        "lang": "vi" if ticket is None else ticket["lang"],
        "copy": 0,
    }


def _name(tx: Tx, procedure: str | None) -> str:
    if procedure is None or procedure == procedures.OTHER:
        return ""
    try:
        return procedures.need(tx.connection, procedure, tx.centre.day_of(tx.now)).name
    except Refusal:
        return procedure


def record(tx: Tx, command: commands.RecordFee, _: None) -> Result:
    """It was paid, once; a dossier that waited for its last fee goes on.

    Raises:
        Refusal: `fee_unknown`, `fee_settled`, `code_unknown`, `collector_unknown`,
            `fee_number_needed`, `fee_number_taken`, `desk_unknown`.
    """
    fee = _due(tx, command.fee)
    method = steps.coded(Method, command.method, "method")
    collector = _collector(tx, command.collector)
    number = _number(tx, collector, command.number)
    if number is None and method == Method.CASH:
        raise Refusal("fee_number_needed", fee=fee["id"])
    _pay(tx, fee, fee["amount_vnd"], command.desk, (method, collector, number))
    row = _settle(tx, fee, FeeState.PAID)
    note(
        tx,
        row,
        "fee.paid",
        command.desk,
        dossier=row["dossier"],
        amount_vnd=fee["amount_vnd"],
        method=method,
        collector=collector,
        number=number,
    )
    back = None if command.desk is None else cashier.origin_at(tx, command.desk)
    return {**_answer(tx, row), "back_to": back and {"service": back.service, "desk": back.desk}}


def _due(tx: Tx, fee: int) -> Row:
    row = fees.need(tx.connection, fee)
    if row["state"] != FeeState.DUE:
        raise Refusal("fee_settled", fee=row["id"], fee_state=row["state"])
    return row


def _collector(tx: Tx, code: str) -> str:
    """An agency of the centre, or whoever else its file says."""
    document = tx.centre.document
    if any(code == row["code"] for row in (*document["agency"], *document.get("collector", ()))):
        return code
    raise Refusal("collector_unknown", collector=clean(code[:60], field="collector")[:40])


def _number(tx: Tx, collector: str, text: str | None) -> str | None:
    """The number of a receipt or voucher, which its collector gives once."""
    number = clean(text or "", field="number", limit=40).upper() or None
    taken = number and tx.one(
        "SELECT fee FROM fee_entry WHERE collector = :c AND number = :n", c=collector, n=number
    )
    if taken:
        name = tx.centre.collector_name(collector)
        raise Refusal("fee_number_taken", number=number, collector=name)
    return number


def _pay(
    tx: Tx, fee: Row, amount: int, desk: str | None, paid: tuple[str, str, str | None]
) -> None:
    if desk is not None:
        tx.centre.desk(desk)
    method, collector, number = paid
    tx.new(
        "fee_entry",
        {
            "fee": fee["id"],
            "at": tx.now,
            "amount_vnd": amount,
            "method": method,
            "collector": collector,
            "number": number,
            "desk": desk,
            "officer": tx.actor.officer,
        },
    )


def _settle(tx: Tx, fee: Row, state: FeeState, waiver: str | None = None) -> Row:
    row = tx.one(
        "UPDATE fee SET state = :state, settled_at = :at, waiver = :waiver WHERE id = :id"
        " RETURNING *",
        state=state.value,
        at=max(tx.now, fee["asked_at"]),
        waiver=waiver,
        id=fee["id"],
    )
    assert row is not None  # noqa: S101 - the fee is there
    return row


def note(tx: Tx, fee: Row, kind: str, desk: str | None, **data: Any) -> None:
    """An event about a fee; a dossier is named by its row, since codes change."""
    tx.event(
        kind,
        day=None if tx.day is None else tx.day.id,
        desk=desk,
        ticket=fee["ticket"],
        subject=str(fee["id"]),
        **data,
    )


def _answer(tx: Tx, fee: Row) -> dict[str, Any]:
    """The fee as it is now, and whether its dossier goes on for it."""
    return {**fees.record(tx.connection, fee["id"]), "goes_on": _go_on(tx, fee)}


def _go_on(tx: Tx, fee: Row) -> bool:
    """With its last fee settled a dossier that waited for money goes on. Where nobody knows how
    long it may take, the money is taken all the same, and a person says when it goes on."""
    if fee["dossier"] is None or fees.owed(tx.connection, fee["dossier"]):
        return False
    row = dossiers.by_id(tx.connection, fee["dossier"])
    waits = row["clock_at"] is None and row["state"] in (State.ACCEPTED, State.PROCESSING)
    if not waits and row["state"] != State.PAYMENT:
        return False
    try:
        life.paid(tx, row)
    except Refusal as refusal:
        if refusal.code not in _UNKNOWN_DATE:
            raise
        return False
    return True


def waive(tx: Tx, command: commands.WaiveFee, _: None) -> Result:
    """Nothing is to be paid, for a reason that the law knows.

    Raises:
        Refusal: `fee_unknown`, `fee_settled`, `code_unknown`.
    """
    fee = _due(tx, command.fee)
    reason = steps.coded(WaiverReason, command.reason, "reason")
    row = _settle(tx, fee, FeeState.WAIVED, reason)
    note(tx, row, "fee.waived", None, dossier=row["dossier"], reason=reason)
    return _answer(tx, row)


def refund(tx: Tx, command: commands.RefundFee, _: None) -> Result:
    """What was paid is given back the way it was paid: a negative line on the day of the refund.

    Raises:
        Refusal: `fee_unknown`, `fee_not_paid`, `why_needed`, `fee_number_taken`, `desk_unknown`.
    """
    fee = fees.need(tx.connection, command.fee)
    if fee["state"] != FeeState.PAID:
        raise Refusal("fee_not_paid", fee=fee["id"], fee_state=fee["state"])
    why = steps.explained(command.why, "why_needed")
    paid = tx.one("SELECT * FROM fee_entry WHERE fee = :id AND amount_vnd > 0", id=fee["id"])
    assert paid is not None  # noqa: S101 - a paid fee has its entry
    number = _number(tx, paid["collector"], command.number)
    how = (paid["method"], paid["collector"], number)
    _pay(tx, fee, -paid["amount_vnd"], command.desk, how)
    row = _settle(tx, fee, FeeState.REFUNDED)
    note(
        tx,
        row,
        "fee.refunded",
        command.desk,
        dossier=row["dossier"],
        amount_vnd=-paid["amount_vnd"],
        number=number,
        why=why,
    )
    return fees.record(tx.connection, fee["id"])


def cancel(tx: Tx, command: commands.CancelFee, _: None) -> Result:
    """It was asked for by mistake. No dossier goes on for that: the right fee may follow.

    Raises:
        Refusal: `fee_unknown`, `fee_settled`, `why_needed`.
    """
    fee = _due(tx, command.fee)
    why = steps.explained(command.why, "why_needed")
    row = _settle(tx, fee, FeeState.CANCELLED)
    note(tx, row, "fee.cancelled", None, dossier=row["dossier"], why=why)
    return fees.record(tx.connection, fee["id"])
