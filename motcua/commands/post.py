"""`motcua post …`: results that the post delivers, and those that nobody collects."""

from __future__ import annotations

from dataclasses import asdict

import click

from common.domain import handover_commands as commands
from common.domain.commands import Command
from common.views import handover as view
from motcua.dossier_words import record_words
from motcua.edge import Session, mutation, reading


@click.group()
def post() -> None:
    """Results by post."""


def _do(session: Session, command: Command) -> None:
    record = session.act(command)
    session.answer(record, record_words(session, record))


@post.command()
@click.argument("dossier")
@click.argument("tracking")
@mutation
def send(session: Session, dossier: str, tracking: str) -> None:
    """The result of DOSSIER goes by post, as item TRACKING."""
    _do(session, commands.PostResult(dossier, tracking))


@post.command()
@click.argument("dossier")
@mutation
def delivered(session: Session, dossier: str) -> None:
    """The post has delivered the result of DOSSIER."""
    _do(session, commands.PostDelivered(dossier))


@post.command("came-back")
@click.argument("dossier")
@click.option("--shelf", help="Where it lies now.")
@mutation
def came_back(session: Session, dossier: str, shelf: str | None) -> None:
    """The post could not deliver the result of DOSSIER."""
    _do(session, commands.PostCameBack(dossier, shelf))


@post.command()
@click.option("--days", type=click.IntRange(0, 3650), default=30, help="At least so long.")
@reading
def uncollected(session: Session, days: int) -> None:
    """Results that have lain here for long."""
    found = view.uncollected(session.store, days)
    services = session.store.centre().services
    words = "\n".join(
        session.t(
            "cli.post.uncollected",
            code=one.code,
            service=session.t.pick(services[one.service].name)
            if one.service in services
            else one.service,
            n=one.days,
        )
        for one in found
    )
    record = {"results": [asdict(one) for one in found]}
    session.answer(record, words or session.t("cli.post.collected"))
