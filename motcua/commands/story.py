"""`motcua story …`: everything about one matter on one page, over all its visits."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import click

from common.domain.actor import require
from motcua.edge import Session, actor, parse_date, reading

_WIDTH = 100


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
    from common.reports.record import record
    from common.views import story as view

    require(actor(), "report.read")
    found = view.read(session.store, actor(), asked, None if day is None else parse_date(day))
    document = reports.make(found, session.store.centre(), session.t)
    if pdf is not None:
        from common.reports.paper import paper

        mark = session.t("app.demo") if session.store.clock.simulated else None
        _write(pdf, paper(document, session.t, mark))
        if not session.as_json:
            return
    from common.reports.text import text

    session.answer(record(document), text(document, session.t, _columns()))


def _columns() -> int:
    return shutil.get_terminal_size((_WIDTH, 24)).columns if sys.stdout.isatty() else _WIDTH


def _write(path: Path, content: bytes) -> None:
    if str(path) == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        path.write_bytes(content)
