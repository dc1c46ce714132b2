"""Taking in: a dossier is registered, accepted with a promised date, or not accepted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.domain import dossier_commands as commands
from common.domain.dossier import (
    Channel,
    RefusalReason,
    Stage,
    State,
)
from common.domain.model import Outcome
from common.domain.refusal import Refusal
from common.store import dossiers, procedures
from common.store.actions.base import Result
from common.store.actions.dossier import people, slips, steps, visit
from common.store.actions.dossier.registering import registered
from common.store.actions.dossier.visit import About, AtDesk
from common.store.sqlite import Row
from common.store.tx import Tx
from common.store.vault.keyfile import Keyring


def take_in(tx: Tx, command: commands.TakeIn, keys: Keyring | None) -> Result:
    """A dossier is taken in at a desk, or registered without a ticket.

    Raises:
        Refusal: `procedure_unknown`, `procedure_not_valid`, `procedure_elsewhere`,
            `procedure_no_service`, `dossier_code_invalid`, `dossier_exists`, `code_unknown`,
            `channel_needs_desk`, `received_future`, `due_past`, `due_needed`, `calendar_ends`,
            `components_invalid`, `text_empty` for a result that is to be had nobody knows where,
            `visit_unknown`, and what a desk refuses; for full intake what
            `people.at_intake` says.
        Trouble: for full intake, `key_missing` and the like.
    """
    procedure = procedures.need(tx.connection, command.procedure, tx.centre.day_of(tx.now))
    if not procedure.at_counter:
        raise Refusal("procedure_elsewhere", procedure=procedure.code, place=procedure.place)
    here = _desk(tx, command)
    row = registered(tx, command, procedure, here)
    if command.accept:
        return _accepted(tx, command, keys, row, here, procedure.name)
    row["id"] = tx.new("dossier", row)
    _tell_registered(tx, row, here)
    people.at_intake(tx, row, command, keys)
    return {**steps.record(tx, row["id"]), "job": None}


def _accepted(
    tx: Tx,
    command: commands.TakeIn,
    keys: Keyring | None,
    row: dict[str, Any],
    here: AtDesk | None,
    name: str,
) -> Result:
    """Registered and accepted in one: the row is written once, with all that is known already."""
    about = About(Outcome.ACCEPTED, row["procedure"], matter=command.matter)
    row |= {"state": int(State.ACCEPTED), **time_begun(tx, row, tx.now, command.due_at)}
    seen = None if here is None else visit.foresee(tx, here, about)
    printer = None if here is None else slips.printer_for(tx, command.printer, here.desk)
    row |= {"matter": row["matter"] if seen is None else seen["matter"]}
    row |= {"slips": int(printer is not None)}
    row["id"] = tx.new("dossier", row)
    lang = "" if here is None else here.ticket["lang"]
    job = slips.first_slip(tx, row, name, lang=lang, printer=printer)
    _tell_accepted(tx, row, State.REGISTERED, "dossier.accepted", here, command.due_at, job)
    people.at_intake(tx, row, command, keys)
    if here is not None and seen is not None:
        tx.insert("visit", {**seen, "dossier": row["id"]})
        if command.finish:
            visit.finish(tx, here, Outcome.ACCEPTED, about)
    is_first = seen is not None and seen["matter"] == seen["id"]
    visits = 1 if is_first else dossiers.visits(tx.connection, row)
    return {**dossiers.record_of(row), "visits": visits, "job": job}


def _desk(tx: Tx, command: commands.TakeIn) -> AtDesk | None:
    channel = steps.coded(Channel, command.channel, "channel")
    if command.desk is not None:
        return visit.at_desk(tx, command.desk)
    if channel == Channel.DIRECT:
        raise Refusal("channel_needs_desk")
    return None


def _tell_registered(tx: Tx, row: Mapping[str, Any], here: AtDesk | None) -> None:
    steps.note(
        tx,
        "dossier.registered",
        row,
        None if here is None else here.desk,
        procedure=row["procedure"],
        channel=row["channel"],
        received_at=row["received_at"],
    )


def _tell_accepted(
    tx: Tx,
    row: Mapping[str, Any],
    before: int,
    kind: str,
    here: AtDesk | None,
    told: int | None,
    job: int | None = None,
) -> None:
    steps.note(
        tx,
        kind,
        row,
        None if here is None else here.desk,
        before=int(before),
        after=row["state"],
        procedure=row["procedure"],
        channel=row["channel"],
        received_at=row["received_at"],
        due_at=row["due_at"],
        told=told is not None,
        **({} if job is None else {"job": job}),
    )


def _send_home(
    tx: Tx,
    here: AtDesk,
    row: Mapping[str, Any],
    about: About,
    *,
    finish: bool,
    printer: str | None,
) -> int | None:
    """Accepted with its holder at the desk, who leaves with a slip that says until when."""
    if finish:
        visit.finish(tx, here, Outcome.ACCEPTED, about)
    lang = here.ticket["lang"]
    return slips.print_dossier(tx, row, lang=lang, desk=here.desk, printer=printer)


def accept(tx: Tx, command: commands.AcceptDossier, _: None) -> Result:
    """A registered dossier is complete and valid.

    Raises:
        Refusal: `dossier_unknown`, `dossier_state`, `due_past`, `due_needed`, `calendar_ends`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    steps.require_state(row, State.ACCEPTED, State.REGISTERED)
    return _accept(tx, row, command)


def _accept(
    tx: Tx, row: Row, command: commands.AcceptDossier | commands.CompleteSupplement
) -> Result:
    """Its time begins, it is remembered with the visit, a slip says until when."""
    here = None if command.desk is None else visit.at_desk(tx, command.desk)
    about = About(Outcome.ACCEPTED, row["procedure"])
    row = begin_time(tx, row, State.ACCEPTED, "dossier.accepted", command.due_at, here)
    job = None
    if here is not None:
        visit.remember(tx, here, about, row)
        job = _send_home(tx, here, row, about, finish=command.finish, printer=command.printer)
    return {**steps.record(tx, row["id"]), "job": job}


def time_begun(tx: Tx, row: Mapping[str, Any], at: int, told: int | None) -> dict[str, object]:
    """The columns that say so: the time allowed runs from `at` (NĐ 118/2025 Đ17.3), or, where it
    counts from the payment, not yet."""
    waits = row["clock_starts"] == "payment" and not row.get("clock_at") and told is None
    time = dossiers.time_allowed(row)
    due = None if waits else steps.date_for(tx, time, row["service"], at, told)
    return {
        "accepted_at": row.get("accepted_at") or at,
        "answered_at": row.get("answered_at") or at,
        "seen_at": row.get("seen_at") or at,
        "clock_at": None if waits else at,
        "due_at": due,
        "first_due_at": due,
        "due_fixed": int(told is not None),
    }


def begin_time(
    tx: Tx, row: Row, to: State, kind: str, told: int | None, here: AtDesk | None
) -> Row:
    """Accepted, or begun again."""
    before = row["state"]
    changes = time_begun(tx, dict(row), steps.moment_for(tx, row), told)
    row = steps.go(tx, row, to, changes)
    _tell_accepted(tx, row, before, kind, here, told)
    return row


def see(tx: Tx, command: commands.SeeDossier, _: None) -> Result:
    """Somebody has looked at a dossier that came without its holder; the first look counts."""
    row = dossiers.need(tx.connection, command.dossier)
    if row["seen_at"] is None:
        steps.update(tx, row, {"seen_at": tx.now})
        steps.note(tx, "dossier.seen", row)
    return steps.record(tx, row["id"])


def refuse(tx: Tx, command: commands.RefuseDossier, _: None) -> Result:
    """A registered dossier is not accepted.

    Raises:
        Refusal: `dossier_unknown`, `dossier_state`, `code_unknown`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    reason = steps.coded(RefusalReason, command.reason, "reason")
    here = None if command.desk is None else visit.at_desk(tx, command.desk)
    at = steps.moment_for(tx, row)
    changes = {
        "ended_at": at,
        "end_reason": reason,
        "answered_at": row["answered_at"] or at,
        "seen_at": row["seen_at"] or at,
    }
    close_supplement(tx, row, at)
    row = steps.move(
        tx, row, State.NOT_ACCEPTED, "dossier.refused", desk=command.desk, changes=changes,
        reason=reason,
    )  # fmt: skip
    job = told(tx, here, row, Outcome.REFUSED, reason, "[]", command.finish, command.printer)
    return {**steps.record(tx, row["id"]), "job": job}


def told(
    tx: Tx,
    here: AtDesk | None,
    row: Row,
    outcome: Outcome,
    reason: str,
    missing: str,
    finish: bool,
    printer: str | None,
) -> int | None:
    """Its holder stands here: the visit is remembered, and they take a slip home."""
    if here is None:
        return None
    about = About(outcome, row["procedure"], reason, missing)
    kept = visit.remember(tx, here, about, row)
    if finish:
        visit.finish(tx, here, outcome, about)
    return visit.print_slip(tx, here, kept, printer, row)


def close_supplement(tx: Tx, row: Row, at: int) -> None:
    """An open request is answered, or not waited for any more."""
    if row["state"] == State.SUPPLEMENT:
        tx.run(
            "UPDATE supplement SET completed_at = :at WHERE dossier = :id AND completed_at IS NULL",
            at=at,
            id=row["id"],
        )


def complete(tx: Tx, command: commands.CompleteSupplement, _: None) -> Result:
    """What was asked for is there. In processing the time begins again from zero (Đ19.5).

    Raises:
        Refusal: `dossier_unknown`, `dossier_state`, `due_past`, `due_needed`, `calendar_ends`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    steps.require_state(row, State.PROCESSING, State.SUPPLEMENT)
    stage = steps.stage_of(row)
    here = None if command.desk is None else visit.at_desk(tx, command.desk)
    close_supplement(tx, row, steps.moment_for(tx, row))
    if stage is Stage.RECEPTION:
        return _accept(tx, row, command)
    row = begin_time(tx, row, State.PROCESSING, "dossier.completed", command.due_at, here)
    if here is not None:
        about = About(Outcome.ACCEPTED, row["procedure"])
        visit.remember(tx, here, about, row)
        if command.finish:
            visit.finish(tx, here, Outcome.ACCEPTED, about)
    return {**steps.record(tx, row["id"]), "job": None}
