"""What a visit to a desk was about, kept also where no dossier comes of it.

What happens before a dossier is accepted is what nobody used to record: a supplement, a refusal or
advice names its procedure and a coded reason, and leaves a slip that the next visit is known by.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from common.domain.dossier import REASONS
from common.domain.model import Outcome, TicketState
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.store import procedures
from common.store.actions.at_desk import begin, note
from common.store.actions.base import new_token
from common.store.actions.dossier import slips, steps
from common.store.endings import end_visit, moment_for
from common.store.sqlite import Row
from common.store.tx import Day, Tx


@dataclass(frozen=True, slots=True)
class AtDesk:
    """A visit that goes on: the ticket in front of `desk`, the moment of what is done now, which
    leg of the ticket it is, and who is on duty."""

    day: Day
    ticket: Row
    desk: str
    at: int
    position: int
    officer: str | None


@dataclass(frozen=True, slots=True)
class About:
    """What a visit was about. `missing` is JSON, `matter` the token of an earlier visit."""

    outcome: str
    procedure: str
    reason: str | None = None
    missing: str = "[]"
    matter: str | None = None


_AT_DESK = (
    "SELECT ticket.id, number, state, last_at, lang, ticket.service, matter, leg.position,"
    " (SELECT officer FROM duty WHERE desk = :desk AND ended_at IS NULL) AS officer"
    " FROM ticket JOIN leg ON leg.ticket = ticket.id AND leg.ended_at IS NULL"
    " WHERE ticket.desk = :desk"
)


def at_desk(tx: Tx, desk: str) -> AtDesk:
    """The visit at a desk. Whoever does something for the holder has them there: a call that was
    not followed by a start is started.

    Raises:
        Refusal: `day_not_open`, `desk_unknown`, `desk_idle`.
    """
    day = tx.need_day()
    tx.centre.desk(desk)
    ticket = tx.one(_AT_DESK, desk=desk)
    if ticket is None:
        raise Refusal("desk_idle", desk=desk)
    at = moment_for(tx, ticket)
    if ticket["state"] == TicketState.CALLED:
        begin(tx, ticket, at)
        note(tx, day, "ticket.started", ticket, desk, at)
    return AtDesk(day, ticket, desk, at, ticket["position"], ticket["officer"])


def beside(tx: Tx, day: Day, ticket: Row, desk: str, at: int) -> AtDesk:
    """The visit of a ticket that is at the desk."""
    leg = tx.one(
        "SELECT position, (SELECT officer FROM duty WHERE desk = :desk AND ended_at IS NULL)"
        " FROM leg WHERE ticket = :ticket AND ended_at IS NULL",
        desk=desk,
        ticket=ticket["id"],
    )
    assert leg is not None  # noqa: S101 - a ticket at a desk has an open leg
    return AtDesk(day, ticket, desk, at, *leg)


def explained(tx: Tx, outcome: str, procedure: str | None, reason: str | None) -> None:
    """Refuse an outcome that has to name a procedure and a coded reason, and does not.

    A keypad without a screen cannot: its visits stand in the report as not named.

    Raises:
        Refusal: `procedure_needed`, `reason_needed`, `code_unknown`; what `procedures.need` says.
    """
    kinds = REASONS.get(outcome)
    if kinds is None or tx.actor.terminal.startswith("keypad:"):
        return
    if not procedure:
        raise Refusal("procedure_needed", outcome=outcome)
    if not reason:
        raise Refusal("reason_needed", outcome=outcome)
    steps.coded(kinds, reason, "reason")
    known(tx, procedure)


def known(tx: Tx, procedure: str) -> str:
    """The code of a procedure that is valid today, or that of no procedure at all."""
    if procedure == procedures.OTHER:
        return procedure
    code = clean(procedure, field="procedure", limit=300)
    return procedures.need(tx.connection, code, tx.centre.day_of(tx.now)).code


def remember(
    tx: Tx, here: AtDesk, about: About, dossier: Mapping[str, Any] | None = None
) -> Mapping[str, Any]:
    """Keep what the visit was about; the row."""
    row = foresee(tx, here, about, dossier)
    tx.insert("visit", row)
    if dossier is not None and dossier["matter"] is None:
        tx.run("UPDATE dossier SET matter = :m WHERE id = :id", m=row["matter"], id=dossier["id"])
    return row


def foresee(
    tx: Tx, here: AtDesk, about: About, dossier: Mapping[str, Any] | None = None
) -> Mapping[str, Any]:
    """The row that will be kept of the visit, for whoever has to name it before."""
    visit = tx.next_id("visit")
    return {
        "id": visit,
        "matter": _matter(tx, here, about, dossier) or visit,
        "token": new_token(tx),
        "day": here.day.id,
        "ticket": here.ticket["id"],
        "position": here.position,
        "service": here.ticket["service"],
        "desk": here.desk,
        "officer": here.officer,
        "outcome": about.outcome,
        "procedure": about.procedure,
        "reason": about.reason,
        "missing": about.missing,
        "dossier": dossier and dossier["id"],
        "at": here.at,
    }


def _matter(tx: Tx, here: AtDesk, about: About, dossier: Mapping[str, Any] | None) -> int | None:
    """The matter that this visit goes on with; None for a new one. A slip that was scanned at the
    kiosk is about one matter: the second dossier of the same visit is another."""
    if about.matter:
        return int(by_token(tx, about.matter)["matter"])
    known = None if dossier is None else dict(dossier).get("matter")
    if known is not None:
        return int(known)
    scanned = here.ticket["matter"]
    if scanned is None:
        return None
    used = tx.one(
        "SELECT 1 FROM visit WHERE ticket = :ticket AND matter = :matter"
        " AND (dossier IS NOT NULL OR procedure <> :procedure)",
        ticket=here.ticket["id"],
        matter=scanned,
        procedure=about.procedure,
    )
    return None if used else int(scanned)


def by_token(tx: Tx, token: str) -> Row:
    """The visit whose slip was scanned, or `Refusal("visit_unknown")`."""
    row = tx.one("SELECT * FROM visit WHERE token = :token", token=token)
    if row is None:
        raise Refusal("visit_unknown", token=token[:20])
    return row


def finish(tx: Tx, here: AtDesk, outcome: Outcome, about: About) -> None:
    """End the visit at the desk with what was done in it."""
    end_visit(tx, here.ticket["id"], here.at, outcome.value)
    tx.event(
        "ticket.finished",
        at=here.at,
        day=here.day.id,
        ticket=here.ticket["id"],
        subject=here.ticket["number"],
        desk=here.desk,
        officer=here.officer,
        outcome=outcome.value,
        manner="chosen",
        procedure=about.procedure,
        reason=about.reason,
    )


def print_slip(
    tx: Tx,
    here: AtDesk,
    row: Mapping[str, Any],
    printer: str | None,
    dossier: Mapping[str, Any] | None = None,
) -> int | None:
    """A slip about the visit: what to bring, why not, what to do. Its job, if there is one."""
    chosen = slips.printer_for(tx, printer, here.desk)
    if chosen is None:
        return None
    payload = slips.visit_payload(tx, here.ticket, row, dossier)
    job = slips.queue(tx, "visit", payload, desk=None, printer=chosen, dossier=dossier, told=True)
    tx.event(
        "print.asked",
        at=here.at,
        day=here.day.id,
        ticket=here.ticket["id"],
        subject=chosen,
        job=job,
        paper="visit",
        visit=row["id"],
    )
    return job
