"""`motcua rate`: a citizen's answer about a visit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import click

from common.domain import commands
from common.domain.actor import Role
from common.domain.citizen_commands import RateTicket
from common.domain.commands import Command
from common.domain.model import RatingLevel, RatingReason
from motcua.edge import Session, actor, mutation

_RIGHT = {"yes": True, "no": False}


@click.command()
@click.argument("words", nargs=-1, metavar="[DESK] LEVEL")
@click.option("--number", help="Instead of DESK: the number of a visit of today that has ended.")
@click.option("--token", help="The same by the code of its slip, without MC:.")
@click.option("--reason", type=click.Choice([reason.value for reason in RatingReason]))
@click.option("--outcome-right", type=click.Choice(list(_RIGHT)), help="As a kiosk asks it.")
@mutation
def rate(session: Session, words: tuple[str, ...], **said: Any) -> None:
    """Answer for a citizen's terminal how a visit was: the one at DESK, as a pad does, or the one
    of a number, as a kiosk does. LEVEL is very_satisfied, satisfied or dissatisfied."""
    terminal = replace(actor(), role=Role.TERMINAL)
    record = session.store.act(terminal, _command(words, **said), session.request)
    session.answer(record, session.t("rate.thanks"))


def _command(
    words: tuple[str, ...],
    number: str | None,
    token: str | None,
    reason: str | None,
    outcome_right: str | None,
) -> Command:
    if number is None and token is None:
        if len(words) != 2 or reason or outcome_right:
            raise click.UsageError("expected DESK LEVEL, or --number NUMBER LEVEL")
        return commands.RateVisit(words[0], _level(words[1]))
    if len(words) != 1 or (number and token):
        raise click.UsageError("expected --number NUMBER LEVEL, without a desk")
    right = None if outcome_right is None else _RIGHT[outcome_right]
    return RateTicket(_level(words[0]), number, token, reason, right)


def _level(text: str) -> str:
    if text not in set(RatingLevel):
        raise click.BadParameter(
            f"{text!r} is not one of {', '.join(RatingLevel)}", param_hint="LEVEL"
        )
    return text
