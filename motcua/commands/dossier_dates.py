"""`motcua dossier recompute`: what a change of the calendar does to promised dates."""

from __future__ import annotations

import sys
from typing import Any
from uuid import NAMESPACE_OID, uuid5

import click

from common.domain.dossier import RedateReason
from common.domain.dossier_commands import RecomputeDue
from common.views import redates as view
from motcua.edge import Session, actor, dumps, mutation
from motcua.redate_words import change_words, outlook_words


@click.command()
@click.option("--dry-run", is_flag=True, help="Only say which dates would move.")
@click.option(
    "--why",
    type=click.Choice([each.value for each in RedateReason]),
    help="Why the calendar gives other dates.",
)
@mutation
def recompute(session: Session, dry_run: bool, why: str | None) -> None:
    """After a change of the calendar: compute the dates of dossiers under way again."""
    if dry_run:
        _say_records(session) if session.as_json else _say_words(session)
        return
    changed: list[dict[str, Any]] = []
    beyond: list[str] = []
    after: int | None = 0
    while after is not None:
        command = RecomputeDue(after, why)
        answer = session.store.act(actor(), command, _request(session.request, after))
        changed += answer["changed"]
        beyond += answer["beyond"]
        after = answer["next"]
    record = {"dry_run": False, "changed": changed, "beyond": beyond}
    session.answer(record, session.t("cli.dossier.recomputed", n=len(changed)))


def _request(request: str | None, after: int) -> str | None:
    """Each slice is an action of its own: the first has the id that was given, every further one
    always the same of its own."""
    if request is None or not after:
        return request
    return uuid5(NAMESPACE_OID, f"{request} {after}").hex


def _say_records(session: Session) -> None:
    """One object like every answer, but written as it is read: there may be very many dates."""
    seen = view.outlook(session.store)
    write, beyond = sys.stdout.write, []
    write(f'{{"dry_run": true, "late": {seen.late}, "changed": [')
    comma = ""
    for change in view.changes(session.store):
        if change["due_at"] is None:
            beyond.append(change["code"])
            continue
        write(comma + dumps(session.outward(change)))
        comma = ", "
    write(f'], "beyond": {dumps(beyond)}}}\n')


def _say_words(session: Session) -> None:
    """First how many, then each of them."""
    print(outlook_words(session, view.outlook(session.store)))
    for change in view.changes(session.store):
        print(change_words(session, change))
