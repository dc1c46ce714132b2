"""`motcua dossier …`: dates that move, who was told, codes and shelves."""

from __future__ import annotations

import click

from common.domain import dossier_commands as commands
from common.domain.commands import Command
from common.domain.dossier import NoticeHow, NoticeKind, RescheduleReason
from motcua.dossier_words import record_words
from motcua.edge import Session, mutation, parse_promise


def do(session: Session, command: Command) -> None:
    """Do it and answer the dossier."""
    record = session.act(command)
    session.answer(record, record_words(session, record))


@click.command()
@click.argument("code")
@click.option("--letter-no", "letter", required=True, help="Number of the agency's letter.")
@click.option("--letter-date", required=True, help="Its date, 2026-11-23.")
@click.option(
    "--reason",
    type=click.Choice([each.value for each in RescheduleReason]),
    required=True,
    help="Why.",
)
@click.option("--new-due", required=True, help="The new date: ISO 8601.")
@click.option("--note", help="The reason in words.")
@click.option("--why", help="Why once more (needed for a second letter).")
@click.option("--printer", help="Printer of the slip, or none.")
@mutation
def reschedule(
    session: Session,
    code: str,
    letter: str,
    letter_date: str,
    reason: str,
    new_due: str,
    note: str | None,
    why: str | None,
    printer: str | None,
) -> None:
    """A letter gives CODE a new date."""
    moment = parse_promise(new_due, session.store)
    do(
        session,
        commands.Reschedule(code, letter, letter_date, reason, moment, note, why, printer),
    )


@click.command()
@click.argument("code")
@click.option("--why", required=True, help="What was wrong.")
@mutation
def reopen(session: Session, code: str, why: str) -> None:
    """The result of CODE was wrong."""
    do(session, commands.ReopenDossier(code, why))


@click.command()
@click.argument("code")
@click.option(
    "--of",
    "kind",
    type=click.Choice([each.value for each in NoticeKind]),
    required=True,
    help="What.",
)
@click.option(
    "--how", type=click.Choice([each.value for each in NoticeHow]), required=True, help="How."
)
@mutation
def told(session: Session, code: str, kind: str, how: str) -> None:
    """The holder of CODE was told."""
    do(session, commands.NoteTold(code, kind, how))


@click.command("set-code")
@click.argument("code")
@click.argument("official")
@mutation
def set_code(session: Session, code: str, official: str) -> None:
    """Give the dossier CODE its OFFICIAL code."""
    do(session, commands.SetCode(code, official))


@click.command()
@click.argument("code")
@click.argument("place")
@mutation
def shelf(session: Session, code: str, place: str) -> None:
    """CODE lies at PLACE."""
    do(session, commands.SetShelf(code, place))


@click.command()
@click.argument("code")
@click.option("--desk", help="Desk that asks for it.")
@click.option("--printer", help="Printer of the slip.")
@mutation
def reprint(session: Session, code: str, desk: str | None, printer: str | None) -> None:
    """Another summary slip of CODE, as it is now."""
    do(session, commands.ReprintDossier(code, desk, printer))
