"""`motcua paper`: templates of slips checked, and drawn for a look."""

from __future__ import annotations

from pathlib import Path

import click

from common.domain.refusal import Refusal
from common.domain.roll import NARROWEST_DOTS, WIDEST_DOTS
from common.paper.payloads import NAMES
from motcua.edge import Session, reading

_NONE = "—"
_WIDTHS = click.IntRange(NARROWEST_DOTS, WIDEST_DOTS)


@click.group()
def paper() -> None:
    """Slips and other papers: are the centre's templates good, and what do they look like?"""


@paper.command()
@reading
def check(session: Session) -> None:
    """Try every template with the longest names of this centre, in each language and width."""
    from common.paper import papers

    own = sorted(papers.check(session.folder, session.store.centre()).own)
    session.answer({"own": own}, session.t("cli.paper.sound", own=", ".join(own) or _NONE))


@paper.command()
@click.argument("name", metavar="PAPER", type=click.Choice(NAMES))
@click.option("--width", type=_WIDTHS, default=WIDEST_DOTS, help="Dots of paper.")
@click.option("--columns", type=click.IntRange(20, 576), default=64, help="Width on the screen.")
@click.option("--to", type=click.Path(dir_okay=False, path_type=Path), help="A PNG, not a screen.")
@reading
def draw(session: Session, name: str, width: int, columns: int, to: Path | None) -> None:
    """A sample of PAPER with everything on it that may be, by the templates now in use."""
    from common.paper import papers
    from common.paper.preview import half_blocks

    centre = session.store.centre()
    loaded = papers.load(session.folder, centre)
    sheet = papers.sample(name, centre, session.t.lang, width, loaded.templates)
    record = {
        "paper": name,
        "own": name in loaded.own,
        "width_dots": sheet.width,
        "height_mm": round(sheet.height_mm, 1),
        "problems": [problem.said(session.t) for problem in loaded.problems],
    }
    line = session.t("cli.paper.drawn", name=name, mm=round(sheet.height_mm), dots=sheet.width)
    if to is not None:
        sheet.image.save(to, "PNG")
        session.answer(record, line)
    else:
        session.answer(record, "\n".join([*half_blocks(sheet.image, columns), line]))


@paper.command()
@click.option("--width", type=_WIDTHS, default=WIDEST_DOTS, help="Dots of paper.")
@click.option(
    "--to", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The file."
)
@reading
def memory(session: Session, width: int, to: Path) -> None:
    """Heads and feet of slips as a file to be sent to a printer once, and their keys.

    The printer keeps them and prints each, as a proof. The keys then go into the centre file.
    """
    from common.paper import papers
    from common.paper.template import Unfit
    from hardware.printer.encoding import memory_job

    centre = session.store.centre()
    templates = papers.load(session.folder, centre).templates
    simulated = session.store.clock.simulated
    try:
        keys, data = memory_job(papers.plain_tickets(centre, width, templates, simulated))
    except Unfit as error:
        raise Refusal("template_invalid", problems=[error.what]) from error
    to.write_bytes(data)
    line = session.t("cli.paper.memory", file=to.name, keys=", ".join(f'"{key}"' for key in keys))
    session.answer({"file": to.name, "bytes": len(data), "keys": keys}, line)


@paper.command()
@reading
def models(session: Session) -> None:
    """What python-escpos says of printer models: width, QR codes, Vietnamese code pages."""
    from dataclasses import asdict

    from hardware.printer.encoding.models import models

    found = models()
    lines = [
        f"{model.name:<18} {model.width_dots or _NONE:>4}  {'QR' if model.qr else _NONE:<2}"
        f"  {', '.join(model.codepages) or _NONE}"
        for model in found
    ]
    session.answer({"models": [asdict(model) for model in found]}, "\n".join(lines))
