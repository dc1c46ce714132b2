"""`motcua drill …`: what has to come back by itself, tried by whoever installs the hall."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from motcua.edge import REFUSED, Session, reading

if TYPE_CHECKING:
    from motcua.drill.power import Before


@click.group()
def drill() -> None:
    """Drills for whoever installs a hall."""


@drill.command()
@click.option(
    "--pdf",
    type=click.Path(dir_okay=False, allow_dash=True, path_type=Path),
    help="Write the sheet to be signed.",
)
@click.option("--again", is_flag=True, help="Forget what was written down, and begin anew.")
@reading
def power(session: Session, pdf: Path | None, again: bool) -> None:
    """Pull the plug, put it back, and see who came back. Called once before and once after."""
    from common.store.clock import boot_id
    from motcua.drill import power as drills

    before = None if again else drills.read(session.folder)
    if before is None:
        before = drills.note(session.store)
    if before.boot == boot_id():
        _say_what_to_do(session, before)
        return
    _say_what_came_back(session, before, pdf)


def _say_what_to_do(session: Session, before: Before) -> None:
    t = session.t
    lines = [
        t("drill.before", programs=", ".join(before.programs) or "–", tickets=before.tickets),
        *(t(f"drill.step.{number}") for number in range(1, 6)),
    ]
    session.answer({"step": "before", **asdict(before)}, "\n".join(lines))


def _say_what_came_back(session: Session, before: Before, pdf: Path | None) -> None:
    from motcua.commands import written
    from motcua.drill import paper
    from motcua.drill.power import compare

    points = compare(session.store, before)
    document = paper.make(points, before, session.store.centre(), session.store.now(), session.t)
    if pdf is not None:
        written.write(pdf, written.pdf(session, document))
    if pdf is None or session.as_json:
        written.answer(session, document)
    if not all(point.well for point in points):
        sys.exit(REFUSED)
