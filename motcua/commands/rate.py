"""`motcua rate`: a citizen's answer about a visit."""

from __future__ import annotations

from dataclasses import replace

import click

from common.domain import commands
from common.domain.actor import Role
from common.domain.model import RatingLevel
from motcua.edge import Session, actor, mutation


@click.command()
@click.argument("desk")
@click.argument("level", type=click.Choice([level.value for level in RatingLevel]), metavar="LEVEL")
@mutation
def rate(session: Session, desk: str, level: str) -> None:
    """Answer for a citizen's terminal how the visit at DESK was: LEVEL is very_satisfied,
    satisfied or dissatisfied."""
    terminal = replace(actor(), role=Role.TERMINAL)
    record = session.store.act(terminal, commands.RateVisit(desk, level), session.request)
    session.answer(record, session.t("rate.thanks"))
