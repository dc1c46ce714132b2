"""`motcua ticket …`: numbers outside a desk."""

from __future__ import annotations

import click

from common.domain import commands
from common.domain.citizen_commands import CheckIn
from common.domain.dossier_commands import ReprintVisit
from common.domain.refusal import Refusal
from common.store import booked
from common.views import calls as called
from common.views import history as told
from common.views import ticket as view
from motcua.called import calls_record, calls_words
from motcua.edge import Session, mutation, parse_date, reading
from motcua.told import history_record, history_words
from motcua.words import ticket_words


@click.group()
def ticket() -> None:
    """Issue, show, cancel, print again."""


@ticket.command()
@click.argument("service")
@click.option("--priority", "priority_class", help="Code of a priority class.")
@click.option("--printer", help="Printer code, or none. Default: the centre's first.")
@click.option("--dossier", help="Code of a dossier whose result is collected.")
@click.option("--procedure", help="Code of the procedure it is about.")
@click.option("--matter", help="Token of an earlier visit about the same matter.")
@mutation
def issue(
    session: Session,
    service: str,
    priority_class: str | None,
    printer: str | None,
    dossier: str | None,
    procedure: str | None,
    matter: str | None,
) -> None:
    """Give a number for SERVICE."""
    command = commands.IssueTicket(
        service,
        priority_class,
        printer,
        dossier=dossier,
        procedure=procedure,
        matter=matter,
    )
    record = session.act(command)
    session.answer(record, ticket_words(session, record))


@ticket.command()
@click.argument("number")
@reading
def show(session: Session, number: str) -> None:
    """Show ticket NUMBER of the newest business day."""
    record = view.read(session.store, number)
    session.answer(record, ticket_words(session, record))


@ticket.command()
@click.argument("number")
@click.option("--date", help="Business day, 2026-11-23. Default: the newest.")
@reading
def calls(session: Session, number: str, date: str | None) -> None:
    """Whether NUMBER was really called: when, on which sign it stood, who said it."""
    found = called.read(session.store, number, None if date is None else parse_date(date))
    session.answer(calls_record(session, found), calls_words(session, found))


@ticket.command()
@click.argument("number")
@click.option("--date", help="Business day, 2026-11-23. Default: the newest.")
@reading
def history(session: Session, number: str, date: str | None) -> None:
    """Everything that happened to NUMBER, in order."""
    found = told.read(session.store, number, None if date is None else parse_date(date))
    session.answer(history_record(session, found), history_words(session, found))


@ticket.command()
@click.argument("number")
@click.option("--reason", default="asked", help="Code of the reason.")
@mutation
def cancel(session: Session, number: str, reason: str) -> None:
    """Give up the waiting ticket NUMBER."""
    record = session.act(commands.CancelTicket(number, reason))
    session.answer(record, ticket_words(session, record))


@ticket.command()
@click.argument("number")
@click.option("--printer", help="Printer code. Default: the centre's first.")
@mutation
def reprint(session: Session, number: str, printer: str | None) -> None:
    """Print another slip of NUMBER, marked as a reprint."""
    record = session.act(commands.Reprint(number, printer))
    session.answer(record, ticket_words(session, record))


@ticket.command("visit-slip")
@click.argument("number", required=False)
@click.option("--token", help="Of the slip, also of another day.")
@click.option("--desk", help="Desk that asks for it.")
@click.option("--printer", help="Printer code. Default: the desk's own, else the first.")
@mutation
def visit_slip(
    session: Session, number: str | None, token: str | None, desk: str | None, printer: str | None
) -> None:
    """Print again what NUMBER was told at its visit: what to bring, why not, what to do."""
    if (number is None) == (token is None):
        raise click.UsageError("give the number or --token")
    record = session.act(ReprintVisit(number, token, desk, printer))
    outcome = session.t(f"outcome.{record['outcome']}")
    words = session.t("cli.ticket.visit_slip", number=record["number"], outcome=outcome)
    session.answer(record, words)


@ticket.command("check-in")
@click.argument("number", required=False)
@click.option("--token", help="Of the slip that says when to come, or the code of a booking.")
@click.option("--printer", help="Printer code, or none. Default: the centre's first.")
@click.option("--early", is_flag=True, help="Too early for a booking: as somebody without one.")
@click.option("--priority", help="Code of a priority class.")
@mutation
def check_in(
    session: Session,
    number: str | None,
    token: str | None,
    printer: str | None,
    early: bool,
    priority: str | None,
) -> None:
    """Give whoever was sent home with NUMBER, or has booked a time, their number."""
    if (number is None) == (token is None):
        raise click.UsageError("give the old number or --token")
    try:
        record = session.act(CheckIn(token, number, printer, early=early, priority_class=priority))
    except Refusal as error:
        if (
            number is not None
            and error.code == "appointment_unknown"
            and _is_booked(session, number)
        ):
            raise Refusal("check_in_token", code=number) from error
        raise
    session.answer(record, ticket_words(session, record))


def _is_booked(session: Session, code: str) -> bool:
    """Whether it is the code of a booking, which only `--token` takes: numbers come again."""
    with session.store.read() as connection:
        return booked.find(connection, code) is not None


@ticket.command("change-service")
@click.argument("number")
@click.argument("service")
@mutation
def change_service(session: Session, number: str, service: str) -> None:
    """Move the waiting ticket NUMBER to SERVICE; number and promise stay."""
    record = session.act(commands.ChangeService(number, service))
    session.answer(record, ticket_words(session, record))


@ticket.command()
@click.argument("number")
@click.option("--class", "priority_class", default="priority", help="Priority class to grant.")
@mutation
def prioritise(session: Session, number: str, priority_class: str) -> None:
    """Grant the waiting ticket NUMBER a priority class."""
    record = session.act(commands.Prioritise(number, priority_class))
    session.answer(record, ticket_words(session, record))


@ticket.command("return")
@click.argument("number")
@mutation
def return_(session: Session, number: str) -> None:
    """The holder of the parked or absent ticket NUMBER is back."""
    record = session.act(commands.ReturnTicket(number))
    session.answer(record, ticket_words(session, record))
