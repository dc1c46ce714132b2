"""The life between acceptance and result: worked on, held up, decided, ended, opened again."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

from common.domain import dossier_commands as commands
from common.domain.dossier import (
    CLOSE_AFTER_DAYS,
    CORRECTION_DAYS,
    SUPPLEMENT_NOTICE_DAYS,
    SUPPLEMENTS_A_STAGE,
    Channel,
    EndReason,
    RefusalReason,
    Result,
    Stage,
    State,
    Step,
    SupplementReason,
)
from common.domain.due import ProcessingTime
from common.domain.model import Outcome
from common.domain.refusal import Refusal
from common.store import dossiers
from common.store.actions.base import Result as Answer
from common.store.actions.dossier import intake, steps, visit
from common.store.actions.dossier.visit import About
from common.store.sqlite import Row
from common.store.tx import Tx
from common.store.working_days import calendar_of


def supplement(tx: Tx, command: commands.RequestSupplement, _: None) -> Answer:
    """Something is missing: once in each stage (NĐ 118/2025 Đ11.2, Đ19.5).

    Raises:
        Refusal: `dossier_unknown`, `dossier_state`, `code_unknown`, `supplement_again` for a
            further request without a reason why.
    """
    row = dossiers.need(tx.connection, command.dossier)
    steps.require_state(row, State.SUPPLEMENT, State.REGISTERED, State.ACCEPTED, State.PROCESSING)
    reason = steps.coded(SupplementReason, command.reason, "reason")
    here = None if command.desk is None else visit.at_desk(tx, command.desk)
    stage = Stage.RECEPTION if row["state"] == State.REGISTERED else Stage.PROCESSING
    before = _asked(tx, row, stage)
    contrary = before >= SUPPLEMENTS_A_STAGE
    why = (
        steps.explained(command.why, "supplement_again", code=row["code"], stage=stage.value)
        if contrary
        else None
    )
    at = steps.moment_for(tx, row)
    missing = steps.names(command.missing)
    paper = command.paper and row["channel"] == Channel.ONLINE
    begun = row["state"]
    late = stage is Stage.PROCESSING and _is_late(tx, row, at)
    changes = {
        "stage": stage.value,
        "due_at": None,
        "answered_at": row["answered_at"] or at,
        "seen_at": row["seen_at"] or at,
    }
    if begun == State.ACCEPTED:  # found before the agency has it: it is worked on already
        row = steps.move(tx, row, State.PROCESSING, "dossier.processing", desk=command.desk)
    row = steps.move(
        tx,
        row,
        State.SUPPLEMENT,
        "dossier.supplement_asked",
        desk=command.desk,
        changes=changes,
        reason=reason,
        stage=stage.value,
        position=before + 1,
        contrary=contrary,
        why=why,
        paper=paper,
        late=late,
    )
    tx.new(
        "supplement",
        {
            "dossier": row["id"],
            "stage": stage.value,
            "position": before + 1,
            "asked_at": at,
            "officer": tx.actor.officer,
            "reason": reason,
            "missing": missing,
            "note": steps.words(command.note),
            "contrary": int(contrary),
            "paper": int(paper),
            "late": int(late),
            "closes_at": (
                _closes_at(tx, row["service"], at) if stage is Stage.PROCESSING else None
            ),
        },
    )
    job = intake.told(
        tx, here, row, Outcome.SUPPLEMENT, reason, missing, command.finish, command.printer
    )
    return {**steps.record(tx, row["id"]), "job": job}


def _closes_at(tx: Tx, service: str, at: int) -> int:
    """The end of the fifteenth day, that of the request not counted; where that is no working day,
    of the next one (BLDS 2015 Đ147.2, Đ148.5). Where the calendar ends before, nothing is known of
    days off."""
    day = tx.centre.day_of(at) + timedelta(CLOSE_AFTER_DAYS)
    with suppress(Refusal):
        calendar = calendar_of(tx.connection, tx.centre, service)
        while not calendar.working(day):
            day += timedelta(1)
    return tx.centre.midnight(day + timedelta(1))


def _is_late(tx: Tx, row: Row, at: int) -> bool:
    """Whether a lack found in processing is told later than the rules want (Đ19.5)."""
    time = ProcessingTime(SUPPLEMENT_NOTICE_DAYS, "working_day")
    begun = row["clock_at"] or row["accepted_at"]
    return at > steps.date_for(tx, time, row["service"], begun, None)


def _asked(tx: Tx, row: Row, stage: Stage) -> int:
    found = tx.one(
        "SELECT count(*) AS n FROM supplement WHERE dossier = :id AND stage = :stage",
        id=row["id"],
        stage=stage.value,
    )
    return 0 if found is None else int(found["n"])


def process(tx: Tx, command: commands.BeginProcessing, _: None) -> Answer:
    """The agency works on it."""
    row = dossiers.need(tx.connection, command.dossier)
    steps.require_state(row, State.PROCESSING, State.ACCEPTED)
    row = steps.move(tx, row, State.PROCESSING, "dossier.processing")
    return steps.record(tx, row["id"])


def mark_step(tx: Tx, command: commands.MarkStep, _: None) -> Answer:
    """A step done on the spot; an accepted dossier is worked on from its first one.

    Raises:
        Refusal: `code_unknown`, `dossier_state`, `step_done`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    step = steps.coded(Step, command.step, "step")
    if row["state"] == State.ACCEPTED:
        row = steps.move(tx, row, State.PROCESSING, "dossier.processing")
    steps.require_state(row, State.PROCESSING, State.PROCESSING)
    if row[f"{step}_at"] is not None:
        raise Refusal("step_done", code=row["code"], step=step)
    row = steps.update(tx, row, {f"{step}_at": steps.moment_for(tx, row)})
    steps.note(tx, "dossier.step", row, step=step)
    return steps.record(tx, row["id"])


def demand_payment(tx: Tx, command: commands.DemandPayment, _: None) -> Answer:
    """It waits for money that its holder owes."""
    row = dossiers.need(tx.connection, command.dossier)
    if row["state"] == State.ACCEPTED:
        row = steps.move(tx, row, State.PROCESSING, "dossier.processing")
    row = steps.move(tx, row, State.PAYMENT, "dossier.payment_demanded")
    return steps.record(tx, row["id"])


def resume(tx: Tx, command: commands.ResumeProcessing, _: None) -> Answer:
    """Paid."""
    row = dossiers.need(tx.connection, command.dossier)
    return steps.record(tx, paid(tx, row, command.due_at)["id"])


def paid(tx: Tx, row: Row, told: int | None = None) -> Row:
    """What a dossier owed is paid. Where its time counts from the payment it begins now
    (TT 79/2024/TT-BCA Đ7.5); otherwise the date it has stays. `told` is the date of the official
    receipt.

    Raises:
        Refusal: `dossier_state`, `due_needed`, `due_past`, `calendar_ends`.
    """
    changes: dict[str, object] = {}
    if row["clock_at"] is None:
        at = steps.moment_for(tx, row)
        due = steps.date_for(tx, dossiers.time_allowed(row), row["service"], at, told)
        changes = {"clock_at": at, "due_at": due, "first_due_at": due}
        changes["due_fixed"] = int(told is not None)
    if row["state"] == State.PAYMENT:
        return steps.move(
            tx, row, State.PROCESSING, "dossier.payment_made", changes=changes,
            due_at=changes.get("due_at", row["due_at"]),
        )  # fmt: skip
    waiting = (State.ACCEPTED, State.PROCESSING) if changes else ()
    steps.require_state(row, State.PROCESSING, *waiting)
    row = steps.update(tx, row, changes)
    steps.note(tx, "dossier.clock_started", row, due_at=row["due_at"])
    return row


def result(tx: Tx, command: commands.RecordResult, _: None) -> Answer:
    """The agency has decided; the result lies ready.

    Raises:
        Refusal: `code_unknown`, `dossier_state`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    kind = steps.coded(Result, command.result, "result")
    reason = None
    if kind == Result.REFUSED:
        reason = steps.coded(RefusalReason, command.reason or "", "reason")
    if row["state"] == State.ACCEPTED:
        row = steps.move(tx, row, State.PROCESSING, "dossier.processing")
    changes = {
        "processed_at": steps.moment_for(tx, row),
        "result": kind,
        "end_reason": reason,
        "shelf": steps.words(command.shelf, "shelf") or row["shelf"],
    }
    row = steps.move(
        tx,
        row,
        State.PROCESSED,
        "dossier.processed",
        changes=changes,
        result=kind,
        reason=reason,
        due_at=row["due_at"],
    )
    return steps.record(tx, row["id"])


def stop(tx: Tx, command: commands.StopDossier, _: None) -> Answer:
    """Processing ends without a result: a person decides, never the clock.

    Raises:
        Refusal: `code_unknown`, `dossier_state`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    reason = steps.coded(EndReason, command.reason, "reason")
    return steps.record(tx, _end(tx, row, State.STOPPED, "dossier.stopped", reason, None)["id"])


def withdraw(tx: Tx, command: commands.WithdrawDossier, _: None) -> Answer:
    """Its holder takes it back before the decision (NĐ 118/2025 Đ21).

    Raises:
        Refusal: `code_unknown`, `dossier_state`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    reason = steps.coded(EndReason, command.reason, "reason")
    here = None if command.desk is None else visit.at_desk(tx, command.desk)
    row = _end(tx, row, State.WITHDRAWN, "dossier.withdrawn", reason, command.desk)
    if here is not None:
        about = About(Outcome.OTHER, row["procedure"], reason)
        visit.remember(tx, here, about, row)
        if command.finish:
            visit.finish(tx, here, Outcome.OTHER, about)
    return steps.record(tx, row["id"])


def _end(tx: Tx, row: Row, to: State, kind: str, reason: str, desk: str | None) -> Row:
    at = steps.moment_for(tx, row)
    intake.close_supplement(tx, row, at)
    changes = {"ended_at": at, "end_reason": reason}
    return steps.move(tx, row, to, kind, desk=desk, changes=changes, reason=reason)


def reopen(tx: Tx, command: commands.ReopenDossier, _: None) -> Answer:
    """The result was wrong through the agency's fault: three working days (NĐ 118/2025 Đ23.1).

    The first date stays on record; that the dossier came back does not make it on time or late.

    Raises:
        Refusal: `dossier_state`, `why_needed`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    steps.require_state(row, State.PROCESSING, State.PROCESSED, State.RETURNED)
    why = steps.explained(command.why, "why_needed")
    time = ProcessingTime(CORRECTION_DAYS, "working_day")
    at = steps.moment_for(tx, row)
    due = steps.date_for(tx, time, row["service"], at, None)
    changes = {
        "due_at": due,
        "due_fixed": 1,
        "clock_at": at,
        "processed_at": None,
        "result": None,
        "end_reason": None,
        "returned_at": None,
        "returned_how": None,
        "ended_at": None,
        "shelf": None,
        **{f"{step.value}_at": None for step in Step},
    }
    row = steps.move(
        tx,
        row,
        State.PROCESSING,
        "dossier.reopened",
        changes=changes,
        why=why,
        due_at=due,
        was_processed_at=row["processed_at"],
    )
    return steps.record(tx, row["id"])
