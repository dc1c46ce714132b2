"""A dossier that our book does not have yet: it begins as registered, without a ticket."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from common.domain.dossier import State, tail
from common.domain.exchange import NOT_OURS, Row
from common.domain.refusal import Refusal
from common.store import dossiers, exchange, procedures, trial_period
from common.store.actions.dossier import steps
from common.store.actions.dossier.registering import RULE_SET
from common.store.actions.exchange.way import Dossier
from common.store.facts import ServiceFacts
from common.store.procedures import Procedure
from common.store.tx import Tx


def begin(tx: Tx, source: str, row: Row) -> Dossier:
    """The dossier in state 1, at the moment it was received.

    Raises:
        Refusal: `procedure_unknown`, `procedure_not_valid`, `procedure_no_service`,
            `service_unknown`; `exchange_maybe_ours` where one of ours without an official code
            may be the same.
    """
    assert row.procedure is not None and row.received_at is not None  # noqa: S101 - read
    day = tx.centre.day_of(row.received_at)
    procedure = _procedure(tx, row.procedure, day)
    if row.provisional != NOT_OURS:
        _require_not_ours(tx, procedure, day)
    service = _service(tx, row, procedure)
    agency, outside = _agency(tx, row, procedure, service)
    time = procedure.time
    new = tx.new(
        "dossier",
        {
            "code": row.code,
            "tail": tail(row.code),
            "procedure": procedure.code,
            "procedure_from": procedure.valid_from,
            "service": service.code,
            "unit": service.unit,
            "agency": agency,
            "outside": int(outside),
            "channel": row.channel,
            "state": int(State.REGISTERED),
            "state_at": row.received_at,
            "rule_set": RULE_SET,
            "received_at": row.received_at,
            "entered_at": tx.now,
            "clock_starts": procedure.clock_starts,
            "time_value": time and time.value,
            "time_unit": time and time.unit,
            "cutoff_15h": int(time is not None and time.cutoff_15h),
            "source": source,
            "trial": int(trial_period.now(tx)),
            "centre_version": tx.centre.version,
        },
    )
    made: Dossier = dossiers.by_id(tx.connection, new)
    claimed = replace(tx, now=row.received_at, recorded=tx.now, day=None)
    steps.note(
        claimed,
        "dossier.registered",
        made,
        procedure=procedure.code,
        channel=row.channel,
        received_at=row.received_at,
        source=source,
    )
    tx.newest = claimed.newest
    return made


def _procedure(tx: Tx, code: str, day: date) -> Procedure:
    """As it held on the day of receipt; as it holds today where the catalogue begins later."""
    try:
        return procedures.need(tx.connection, code, day)
    except Refusal as refusal:
        if refusal.code != "procedure_not_valid":
            raise
    return procedures.need(tx.connection, code, tx.centre.day_of(tx.now))


def _require_not_ours(tx: Tx, procedure: Procedure, day: date) -> None:
    codes = exchange.untied(
        tx.connection, procedure.code, *exchange.stretch(tx.centre.zone, day, day)
    )
    if codes:
        raise Refusal("exchange_maybe_ours", codes=", ".join(codes))


def _service(tx: Tx, row: Row, procedure: Procedure) -> ServiceFacts:
    if row.service is not None:
        return tx.centre.service(row.service)
    return procedures.service_of(tx.centre, procedure)


def _agency(tx: Tx, row: Row, procedure: Procedure, service: ServiceFacts) -> tuple[str, bool]:
    """The agency that the row names, by its code where it is one of the centre's."""
    if row.agency is None:
        return procedures.agency_of(tx.centre, procedure, service)
    for agency in tx.centre.document["agency"]:
        if row.agency in (agency["code"], *agency["name"].values()):
            return agency["code"], procedure.outside
    return row.agency, True
