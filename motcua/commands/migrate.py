"""`motcua migrate`."""

from __future__ import annotations

import click

from common.store.migrations import migrate as bring_up_to_date
from motcua.edge import Session, reading


@click.command()
@reading
def migrate(session: Session) -> None:
    """Bring the store of an older program up to date; a backup is taken first."""
    done = bring_up_to_date(session.folder)
    backup = None if done.backup is None else str(done.backup)
    record = {"before": done.before, "after": done.after, "backup": backup}
    if backup is None:
        session.answer(record, session.t("cli.migrate.same", after=done.after))
    else:
        session.answer(record, session.t("cli.migrate.done", **record))
