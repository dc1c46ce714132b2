"""`motcua queue` and `motcua events`."""

from __future__ import annotations

from typing import Any

import click

from common.store import events as event_store
from common.views import ticket as view
from motcua.edge import Session, dumps, reading
from motcua.words import desk_words

_SEQ = click.IntRange(0, 2**63 - 1)
"""SQLite has no larger numbers."""


@click.command()
@reading
def queue(session: Session) -> None:
    """Who waits, and which desk serves whom."""
    record = view.read_queue(session.store)
    services = session.store.centre().services
    lines = [
        f"{row['waiting']:4d}  {row['longest_wait_s'] // 60:3d}'"
        f"  {session.t.pick(services[row['code']].name)}{_on_hold(session, row)}"
        for row in record["services"]
    ]
    lines += [desk_words(session, row) for row in record["desks"]]
    session.answer(record, "\n".join(lines))


def _on_hold(session: Session, row: dict[str, Any]) -> str:
    if not row["on_hold"]:
        return ""
    if row["until"] is None:
        return f" · {session.t('supervisor.queue.held')}"
    time = session.t.time(row["until"], session.zone)
    return f" · {session.t('supervisor.queue.held.until', time=time)}"


@click.command()
@click.option("--since", default=0, type=_SEQ, show_default=True, help="Only events after this.")
@reading
def events(session: Session, since: int) -> None:
    """The record, one JSON object a line."""
    for event in event_store.since(session.store, since):
        for moment in ("at", "wall_at", "recorded_at"):
            event[moment] = session.moment(event[moment])
        click.echo(dumps(event))
