"""`motcua access …`: whom the files of the hall belong to, and who can show who they are."""

from __future__ import annotations

from dataclasses import asdict

import click

from common.domain.access import Finding, findings, of_people
from common.domain.refusal import Trouble
from common.i18n.translator import Translator
from common.store import access as files
from common.views import people
from motcua.edge import REFUSED, Session, reading


@click.group()
def access() -> None:
    """Files, users and rights."""


@access.command()
@reading
def check(session: Session) -> None:
    """Look at every file of the hall, and at PINs; status 1 where something is wrong."""
    found = (*findings(files.look(session.folder)), *_of_people(session))
    lines = [_line(one, session.t) for one in found] or [session.t("access.sound")]
    session.answer({"findings": [asdict(one) for one in found]}, "\n".join(lines))
    if found:
        raise click.exceptions.Exit(REFUSED)


def _of_people(session: Session) -> tuple[Finding, ...]:
    """Files are looked at also where there is no store to be opened."""
    try:
        return of_people(people.working(session.store))
    except Trouble:
        return ()


def _line(one: Finding, t: Translator) -> str:
    said = t(f"access.{one.code}", path=one.path, about=one.about)
    return f"■ {said}\n  {one.remedy}"
