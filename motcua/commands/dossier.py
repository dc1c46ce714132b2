"""`motcua dossier …`: take in, follow and hand back dossiers (hồ sơ)."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import click

from common.domain import dossier_commands as commands
from common.domain.dossier import (
    Channel,
    Deliver,
    EndReason,
    RefusalReason,
    Result,
    ReturnedHow,
    Step,
    SupplementReason,
)
from common.views import dossiers as view
from common.views.dossiers import Listing
from motcua.commands import dossier_dates, dossier_notes, dossier_paper
from motcua.commands.dossier_notes import do
from motcua.dossier_trail import trail_words
from motcua.dossier_words import listing_words, record_words, visit_words
from motcua.edge import Session, mutation, parse_date, parse_moment, parse_promise, reading


@click.group()
def dossier() -> None:
    """Take in, follow, hand back."""


dossier.add_command(dossier_paper.paper)
dossier.add_command(dossier_paper.register)
dossier.add_command(dossier_notes.reschedule)
dossier.add_command(dossier_notes.reopen)
dossier.add_command(dossier_notes.told)
dossier.add_command(dossier_notes.set_code)
dossier.add_command(dossier_notes.shelf)
dossier.add_command(dossier_dates.recompute)
dossier.add_command(dossier_notes.reprint)

Function = Callable[..., None]


def at_desk(function: Function) -> Function:
    """The action belongs to a visit, and may end it. Only a visit at a desk can end: without one
    the wish would go unheard."""

    @functools.wraps(function)
    def run(*args: Any, finish: bool, desk: str | None, **rest: Any) -> None:
        if finish and desk is None:
            raise click.UsageError("--finish needs --desk")
        function(*args, finish=finish, desk=desk, **rest)

    desk = click.option("--desk", help="Desk whose visit it belongs to.")
    finish = click.option("--finish", is_flag=True, help="End the visit at the desk.")
    return desk(finish(run))


def with_slip(function: Function) -> Function:
    """The same, and a slip is printed."""
    printer = click.option("--printer", help="Printer of the slip, or none.")
    return at_desk(printer(function))


def _moment(session: Session, text: str | None) -> int | None:
    return None if text is None else parse_moment(text, session.store)


def _promise(session: Session, text: str | None) -> int | None:
    return None if text is None else parse_promise(text, session.store)


@dossier.command("take-in")
@click.argument("procedure")
@click.option("--code", help="Official code. Default: a provisional one.")
@click.option(
    "--channel",
    type=click.Choice([each.value for each in Channel]),
    default="direct",
    help="How it came.",
)
@click.option("--service", help="Service it belongs to. Default: the one of its field.")
@click.option("--received", help="When it arrived: HH:MM or ISO 8601. Default: now.")
@click.option("--due", help="Date of the official receipt. Default: by the calendar.")
@click.option(
    "--deliver",
    type=click.Choice([each.value for each in Deliver]),
    default="here",
    help="Result to.",
)
@click.option("--place", help="Where else the result is to be had.")
@click.option("--copies", type=int, default=1, help="Number of sets (bộ).")
@click.option("--component", multiple=True, help="A paper handed in. Default: all asked for.")
@click.option("--matter", help="Token of an earlier visit about the same matter.")
@click.option("--assisted", is_flag=True, help="Filed online with an officer's help.")
@click.option("--home-visit", is_flag=True, help="Taken in at the holder's home.")
@click.option("--digitised", is_flag=True, help="Its papers were scanned.")
@click.option("--register-only", is_flag=True, help="Do not accept it yet.")
@click.option("--people", is_flag=True, help="Its people: JSON by role on standard input.")
@click.option("--later", "people_later", is_flag=True, help="Its people are put in afterwards.")
@with_slip
@mutation
def take_in(
    session: Session,
    procedure: str,
    code: str | None,
    desk: str | None,
    channel: str,
    service: str | None,
    received: str | None,
    due: str | None,
    deliver: str,
    place: str | None,
    copies: int,
    component: tuple[str, ...],
    matter: str | None,
    assisted: bool,
    home_visit: bool,
    digitised: bool,
    register_only: bool,
    people: bool,
    people_later: bool,
    finish: bool,
    printer: str | None,
) -> None:
    """Take in a dossier of PROCEDURE."""
    if register_only and (due or finish):
        raise click.UsageError("--register-only goes without --due and --finish")
    if people and people_later:
        raise click.UsageError("--people or --later")
    papers = tuple({"name": name, "copies": 1} for name in component) or None
    do(
        session,
        commands.TakeIn(
            procedure,
            code,
            desk,
            channel=channel,
            service=service,
            received_at=_moment(session, received),
            due_at=_promise(session, due),
            components=papers,
            copies=copies,
            deliver=deliver,
            deliver_place=place,
            assisted_online=assisted,
            home_visit=home_visit,
            digitised=digitised,
            matter=matter,
            accept=not register_only,
            finish=finish,
            printer=printer,
            people=_people() if people else None,
            people_later=people_later,
        ),
    )


def _people() -> dict[str, Any]:
    from motcua.commands.people import typed

    return typed()


@dossier.command()
@click.argument("code")
@reading
def show(session: Session, code: str) -> None:
    """Show the dossier with CODE."""
    record = view.read(session.store, code)
    session.answer(record, record_words(session, record))


@dossier.command()
@click.argument("code")
@reading
def history(session: Session, code: str) -> None:
    """Everything that was done to the dossier with CODE."""
    events = view.trail(session.store, code)
    session.answer({"events": events}, trail_words(session, events))


@dossier.command("list")
@click.argument("which", metavar="WHICH", type=click.Choice([which.value for which in Listing]))
@click.option("--agency", help="Only this agency's.")
@reading
def list_(session: Session, which: str, agency: str | None) -> None:
    """Dossiers to see to: late, nearly-late, call, to-close, held-up, ready, online."""
    lines = view.listing(session.store, Listing(which), agency)
    session.answer({"list": which, "dossiers": lines}, listing_words(session, lines))


@dossier.command()
@click.option("--date", help="Business day, 2026-11-23. Default: today.")
@reading
def unnamed(session: Session, date: str | None) -> None:
    """Visits that name no procedure and should: ended by a keypad, or left for later."""
    today = session.store.centre().day_of(session.store.now()).isoformat()
    found = view.unnamed(session.store, today if date is None else parse_date(date))
    session.answer({"visits": found}, visit_words(session, found))


@dossier.command()
@click.argument("code")
@mutation
def see(session: Session, code: str) -> None:
    """Note that somebody has looked at a dossier that came online."""
    do(session, commands.SeeDossier(code))


@dossier.command()
@click.argument("code")
@click.option("--due", help="Date of the official receipt. Default: by the calendar.")
@with_slip
@mutation
def accept(
    session: Session,
    code: str,
    due: str | None,
    desk: str | None,
    finish: bool,
    printer: str | None,
) -> None:
    """Accept the registered dossier CODE: its time begins."""
    do(session, commands.AcceptDossier(code, _promise(session, due), desk, finish, printer))


@dossier.command()
@click.argument("code")
@click.option(
    "--reason",
    type=click.Choice([each.value for each in SupplementReason]),
    required=True,
    help="Why.",
)
@click.option("--missing", multiple=True, help="A paper that lacks.")
@click.option("--note", help="In words, for the request.")
@click.option("--why", help="Why once more (needed for a further request).")
@click.option("--paper", is_flag=True, help="Paper is asked of somebody who filed online.")
@with_slip
@mutation
def supplement(
    session: Session,
    code: str,
    reason: str,
    missing: tuple[str, ...],
    note: str | None,
    why: str | None,
    paper: bool,
    desk: str | None,
    finish: bool,
    printer: str | None,
) -> None:
    """Ask for what lacks in CODE."""
    do(
        session,
        commands.RequestSupplement(code, reason, missing, note, why, paper, desk, finish, printer),
    )


@dossier.command()
@click.argument("code")
@click.option("--due", help="Date of the official receipt. Default: by the calendar.")
@with_slip
@mutation
def complete(
    session: Session,
    code: str,
    due: str | None,
    desk: str | None,
    finish: bool,
    printer: str | None,
) -> None:
    """What lacked in CODE is there."""
    do(session, commands.CompleteSupplement(code, _promise(session, due), desk, finish, printer))


@dossier.command()
@click.argument("code")
@click.option(
    "--reason",
    type=click.Choice([each.value for each in RefusalReason]),
    required=True,
    help="Why.",
)
@with_slip
@mutation
def refuse(
    session: Session,
    code: str,
    reason: str,
    desk: str | None,
    finish: bool,
    printer: str | None,
) -> None:
    """Do not accept the registered dossier CODE."""
    do(session, commands.RefuseDossier(code, reason, desk, finish, printer))


@dossier.command()
@click.argument("code")
@mutation
def process(session: Session, code: str) -> None:
    """The agency works on CODE."""
    do(session, commands.BeginProcessing(code))


@dossier.command()
@click.argument("code")
@click.argument("step", metavar="STEP", type=click.Choice([each.value for each in Step]))
@mutation
def step(session: Session, code: str, step: str) -> None:
    """A STEP of CODE was done on the spot."""
    do(session, commands.MarkStep(code, step))


@dossier.command("demand-payment")
@click.argument("code")
@mutation
def demand_payment(session: Session, code: str) -> None:
    """CODE waits until its holder has paid."""
    do(session, commands.DemandPayment(code))


@dossier.command()
@click.argument("code")
@click.option("--due", help="Date of the official receipt. Default: by the calendar.")
@mutation
def resume(session: Session, code: str, due: str | None) -> None:
    """What was owed for CODE is paid."""
    do(session, commands.ResumeProcessing(code, _promise(session, due)))


@dossier.command()
@click.argument("code")
@click.option("--refused", is_flag=True, help="A refusal in writing.")
@click.option(
    "--reason",
    type=click.Choice([each.value for each in RefusalReason]),
    help="Why (needed if refused).",
)
@click.option("--shelf", help="Where the result lies.")
@mutation
def result(
    session: Session, code: str, refused: bool, reason: str | None, shelf: str | None
) -> None:
    """The result of CODE is there."""
    if refused != (reason is not None):
        raise click.UsageError("--refused and --reason go together")
    kind = Result.REFUSED if refused else Result.GRANTED
    do(session, commands.RecordResult(code, kind.value, reason, shelf))


@dossier.command("return")
@click.argument("code")
@click.option(
    "--how", type=click.Choice([each.value for each in ReturnedHow]), required=True, help="To whom."
)
@at_desk
@mutation
def return_(session: Session, code: str, how: str, desk: str | None, finish: bool) -> None:
    """Hand over the result of CODE."""
    do(session, commands.ReturnResult(code, how, desk, finish))


@dossier.command()
@click.argument("code")
@click.option(
    "--reason", type=click.Choice([each.value for each in EndReason]), required=True, help="Why."
)
@mutation
def stop(session: Session, code: str, reason: str) -> None:
    """End CODE without a result."""
    do(session, commands.StopDossier(code, reason))


@dossier.command()
@click.argument("code")
@click.option(
    "--reason", type=click.Choice([each.value for each in EndReason]), default="asked", help="Why."
)
@at_desk
@mutation
def withdraw(session: Session, code: str, reason: str, desk: str | None, finish: bool) -> None:
    """The holder takes CODE back."""
    do(session, commands.WithdrawDossier(code, reason, desk, finish))
