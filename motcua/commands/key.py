"""`motcua key …`: the key that opens people's data."""

from __future__ import annotations

import sys

import click

from motcua.edge import Session, actor, reading

_MOST = 10_000


@click.group()
def key() -> None:
    """The key of people's data: made once, printed for the safe."""


@key.command()
@click.option("--lost", is_flag=True, help="The old key is lost for good, and what it sealed.")
@reading
def create(session: Session, lost: bool) -> None:
    """Make the key file; one that is there is never overwritten."""
    from common.store.vault import keeping

    file, master = keeping.create(session.store, actor(), lost=lost)
    record = {"key": master.id, "file": str(file)}
    session.answer(record, session.t("cli.key.created", key=master.id, path=file))


@key.command()
@reading
def check(session: Session) -> None:
    """Open everybody's data with the key, and show none of it."""
    from common.store.vault import keeping

    found = keeping.check(session.store)
    ids = [master.id for master in found.keys.masters]
    record = {
        "file": str(found.keys.file),
        "keys": ids,
        "needed": found.needed,
        "rows": found.rows,
        "readable": found.readable,
    }
    words = session.t(
        "cli.key.checked",
        key=", ".join(ids),
        path=found.keys.file,
        rows=found.rows,
        readable=found.readable,
    )
    session.answer(record, words)


@key.command("print")
@reading
def print_(session: Session) -> None:
    """Print the key itself, for the paper in the director's safe."""
    from common.store.vault import people, typed

    masters = people.unlock(session.folder).masters
    record = {"keys": [{"key": one.id, "rows": typed.written(one)} for one in masters]}
    lines = []
    for one in masters:
        lines += [session.t("cli.key.paper.title", key=one.id), "", *typed.written(one), ""]
    lines += [session.t("cli.key.paper.keep"), session.t("cli.key.paper.how")]
    session.answer(record, "\n".join(lines))


@key.command()
@reading
def restore(session: Session) -> None:
    """Type the key back from its paper, on standard input."""
    from common.store.vault import keeping, typed

    master = typed.read(sys.stdin.read(_MOST))
    file = keeping.bring_back(session.store, actor(), master)
    record = {"key": master.id, "file": str(file)}
    session.answer(record, session.t("cli.key.restored", key=master.id, path=file))


@key.command()
@reading
def rotate(session: Session) -> None:
    """Exchange the key for a new one, or go on where that was broken off."""
    from common.store.vault import rotation

    done = rotation.rotate(session.store, actor())
    record = {"before": done.before, "after": done.after, "rows": done.rows, "left": done.left}
    session.answer(record, session.t("cli.key.rotated", **record))
