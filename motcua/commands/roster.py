"""`motcua roster …`: who is to be on duty when."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from common.domain.duty_commands import ImportRoster
from common.exchange import roster as files
from common.views import duty
from motcua.edge import Session, date_words, mutation, read_date, reading


@click.group()
def roster() -> None:
    """The roster: who is to be on duty when (lịch trực)."""


@roster.command("import")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@mutation
def import_(session: Session, file: Path) -> None:
    """Take in the roster of FILE, a CSV or XLSX, in place of what its days had."""
    record = session.act(ImportRoster(files.read(file)))
    said = {name: date_words(record[name]) for name in ("first", "last")}
    counts = {"n": record["lines"], "days": record["days"]}
    session.answer(record, session.t("cli.roster.imported", **said, **counts))


@roster.command("list")
@click.option("--date", "day", callback=read_date, help="Day, 2026-11-23. Default: today.")
@reading
def list_(session: Session, day: date | None) -> None:
    """Who is to be there on a day, and who has come."""
    store = session.store
    wanted = day or store.centre().day_of(store.now())
    rows = duty.roster(store, wanted, wanted)
    found = [
        {"officer": row.officer, "desk": row.desk, "shift": row.shift, "came": row.came}
        for row in rows
    ]
    record = {"date": wanted.isoformat(), "roster": found}
    lines = [_line(session, row) for row in found] or [session.t("cli.roster.none")]
    session.answer(record, "\n".join(lines))


def _line(session: Session, row: dict[str, Any]) -> str:
    t = session.t
    came = t(f"roster.{'came' if row['came'] else 'away'}")
    return f"{row['officer']} · {row['desk'] or '—'} · {t('roster.shift.' + row['shift'])} · {came}"
