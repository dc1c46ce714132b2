"""`motcua data`: what may be given away."""

from __future__ import annotations

from pathlib import Path

import click

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
    t = session.t
    lines = [t("data.exported", n=len(files), folder=folder)]
    lines += ["  " + t("data.exported.line", rows=rows, file=file) for file, rows in files.items()]
    session.answer({"folder": str(folder), "files": files}, "\n".join(lines))
