"""`motcua story …`: everything about one matter on one page, over all its visits."""

from __future__ import annotations

from pathlib import Path

import click

from common.domain.actor import require
from motcua.commands import written
from motcua.edge import Session, actor, parse_date, reading


@click.command()
@click.argument("asked", metavar="NUMBER|CODE")
@click.option("--date", "day", metavar="DATE", help="The day of a number; the newest.")
@click.option(
    "--pdf",
    type=click.Path(dir_okay=False, allow_dash=True, path_type=Path),
    help="Write a PDF file.",
)
@reading
def story(session: Session, asked: str, day: str | None, pdf: Path | None) -> None:
    """The whole story of a number or of a dossier: visits, steps, batches, fees, papers."""
    from common.reports import story as reports
    from common.views import story as view

    require(actor(), "report.read")
    found = view.read(session.store, actor(), asked, None if day is None else parse_date(day))
    document = reports.make(found, session.store.centre(), session.t)
    if pdf is not None:
        written.write(pdf, written.pdf(session, document))
        if not session.as_json:
            return
    written.answer(session, document)
