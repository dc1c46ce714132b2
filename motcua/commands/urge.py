"""`motcua urge …`: that agencies were sent their lists, and that they have answered."""

from __future__ import annotations

import click

from common.domain.report_commands import AnswerUrging, SendUrging
from common.store import urging
from motcua.edge import ROW, Session, mutation, reading

_MOST = 500


@click.group()
def urge() -> None:
    """What agencies are urged to do; the list itself: motcua report urging."""


@urge.command()
@click.argument("agency")
@mutation
def send(session: Session, agency: str) -> None:
    """AGENCY has been sent its list as it stands now: remember what is on it."""
    record = session.act(SendUrging(agency))
    session.answer(record, session.t("cli.urge.sent", **record))


@urge.command()
@click.argument("urging", type=ROW)
@click.option("--note", required=True, help="What it said; nobody's name.")
@mutation
def answered(session: Session, urging: int, note: str) -> None:
    """The agency has answered list URGING."""
    record = session.act(AnswerUrging(urging, note))
    session.answer(record, session.t("cli.urge.answered", **record))


@urge.command("list")
@click.option("--agency", help="Only this agency's.")
@reading
def list_(session: Session, agency: str | None) -> None:
    """The lists that were sent: those without an answer first, then those answered last."""
    with session.store.read() as connection:
        rows = urging.lists(connection, agency, _MOST)
    counts = ("dossiers", "batches")
    found = [{**urging.record(row), **{name: row[name] for name in counts}} for row in rows]
    words = [
        session.t("cli.urge.sent" if row["note"] is None else "cli.urge.noted", **row)
        for row in found
    ]
    session.answer({"lists": found}, "\n".join(words) or session.t("cli.urge.none"))
