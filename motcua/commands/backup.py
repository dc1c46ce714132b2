"""`motcua backup`, `restore` and `replicate`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from common.store import shelf
from motcua.edge import Session, actor, date_words, reading, why_option

_MIB = 2**20


@click.command()
@click.option("--to", "to", help="Folder for it (or MOTCUA_BACKUPS); else backups in the data.")
@click.option(
    "--keep",
    default=shelf.KEEP_DAYS,
    show_default=True,
    type=click.IntRange(1, 36_500),
    help="Days for which every backup is kept.",
)
@reading
def backup(session: Session, to: str | None, keep: int) -> None:
    """Copy the store while everybody works; check the copy; remove old ones."""
    from common.store import backup as backups

    place = Path(to) if to else shelf.place(session.folder)
    made = backups.make(session.store, place, actor(), keep)
    found = made.manifest
    record = {
        "file": str(made.file),
        "events": found.events,
        "newest": found.newest,
        "bytes": found.bytes,
        "sha256": found.sha256,
        "broken": list(found.broken),
        "removed": list(made.removed),
    }
    mib = f"{found.bytes / _MIB:.1f}"
    lines = [session.t("cli.backup.done", file=made.file, mib=mib, events=found.events)]
    lines += [session.t("cli.backup.broken", what=what) for what in found.broken]
    session.answer(record, "\n".join(lines))


@click.command()
@click.argument("file")
@click.option("--last", multiple=True, help="Newest number seen of a series, A057; one of each.")
@click.option("--new-day", is_flag=True, help="No numbers before tomorrow.")
@click.option("--trust-copy", is_flag=True, help="The high-water copy was kept to the end.")
@why_option
@reading
def restore(
    session: Session,
    file: str,
    last: tuple[str, ...],
    new_day: bool,
    trust_copy: bool,
    why: str | None,
) -> None:
    """Put backup FILE in the place of the store; no number is given twice."""
    from common.store import restore as restoring
    from common.store.floors import Said

    done = restoring.restore(
        session.folder,
        Path(file),
        shelf.place(session.folder),
        Said(last, new_day, trust_copy, why),
        actor(),
        session.t("cli.restore.hold"),
    )
    skipped = [{"series": jump["series"], "numbers": jump["numbers"]} for jump in done.jumps]
    record = {
        "file": str(done.file),
        "newest": done.newest,
        "made_at": datetime.fromtimestamp(done.made_at / 1000, UTC).isoformat(),
        "node": done.node,
        "way": done.way,
        "date": done.date,
        "skipped": skipped,
        "aside": None if done.aside is None else str(done.aside),
        "broken": list(done.broken),
    }
    session.answer(record, "\n".join(_restored(session, record)))


def _restored(session: Session, record: dict[str, Any]) -> list[str]:
    t = session.t
    lines = [t("cli.restore.done", file=record["file"], newest=record["newest"])]
    if record["skipped"]:
        numbers = ", ".join(jump["numbers"] for jump in record["skipped"])
        lines.append(t("cli.restore.skipped", date=date_words(record["date"]), numbers=numbers))
    if record["aside"] is not None:
        lines.append(t("cli.restore.aside", path=record["aside"]))
    lines += [t("cli.backup.broken", what=what) for what in record["broken"]]
    return lines


@click.command()
@click.option("--to", "to", required=True, help="Folder on another disk, or a URL of Litestream.")
@click.option("--once", is_flag=True, help="Bring the replica up to date and end.")
@reading
def replicate(session: Session, to: str, once: bool) -> None:
    """Keep a replica on another disk or host, by Litestream."""
    from motcua.replica import run

    run(session.folder, to, once=once)
