"""`motcua access …`: whom the files of the hall belong to."""

from __future__ import annotations

from dataclasses import asdict

import click

from common.domain.access import Finding, findings
from common.i18n.translator import Translator
from common.store import access as files
from motcua.edge import REFUSED, Session, reading


@click.group()
def access() -> None:
    """Files, users and rights."""


@access.command()
@reading
def check(session: Session) -> None:
    """Look at every file of the hall; status 1 where something is wrong."""
    found = findings(files.look(session.folder))
    lines = [_line(one, session.t) for one in found] or [session.t("access.sound")]
    session.answer({"findings": [asdict(one) for one in found]}, "\n".join(lines))
    if found:
        raise click.exceptions.Exit(REFUSED)


def _line(one: Finding, t: Translator) -> str:
    said = t(f"access.{one.code}", path=one.path, about=one.about)
    return f"■ {said}\n  {one.remedy}"
