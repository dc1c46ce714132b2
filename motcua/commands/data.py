"""`motcua data`: what may be given away."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from common.domain.mark import Mark
from common.store import marks
from motcua.edge import Session, reading


@click.group()
def data() -> None:
    """The open data: codes, moments and figures, nobody's name."""


@data.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), metavar="DIR")
@reading
def export(session: Session, folder: Path) -> None:
    """Write every view of the open data into DIR, one CSV file each."""
    from motcua.open_data import export as write

    files = write(session.store, folder)
    said = session.t("data.exported", n=len(files), folder=folder)
    session.answer({"folder": str(folder), "files": files}, _words(session, said, files))


@data.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE")
@reading
def database(session: Session, file: Path) -> None:
    """Write every view of the open data into FILE, a new SQLite database, as tables."""
    from motcua.open_data import database as write

    tables = write(session.store, file)
    said = session.t("data.database", n=len(tables), file=file)
    session.answer({"file": str(file), "tables": tables}, _words(session, said, tables))


def _words(session: Session, said: str, counts: Mapping[str, int]) -> str:
    t = session.t
    lines = [said, *(t("data.exported.line", rows=n, file=name) for name, n in counts.items())]
    found = marks.of(session.store)
    if found in (Mark.DEMO, Mark.TRAINING):
        lines.append(t("report.cover.simulated" if found is Mark.DEMO else "report.cover.training"))
    return "\n".join(lines)
