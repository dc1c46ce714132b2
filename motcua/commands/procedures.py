"""`motcua procedures …`: the catalogue comes in, is looked at, goes out, and is posted."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from common.centre import procedures as catalogue
from common.centre.catalogue import writing
from common.domain import commands
from common.domain.refusal import Refusal
from common.i18n.vietnamese import nfc
from common.store import procedures as stored
from common.store.procedure_plan import plan
from common.views import procedures as view
from motcua import procedure_words as words
from motcua.commands import written
from motcua.edge import Session, mutation, reading, why_option

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.group()
def procedures() -> None:
    """The catalogue of procedures."""


@procedures.command("import")
@click.argument("file", type=_FILE)
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.option("--replace", is_flag=True, help="FILE is the whole catalogue: end all others.")
@why_option
@mutation
def import_(session: Session, file: Path, dry_run: bool, replace: bool, why: str | None) -> None:
    """Take in the catalogue of FILE, a CSV or XLSX; twice is the same as once."""
    centre = session.store.centre()
    units = {row["code"] for row in centre.document["unit"]}
    rows = tuple(catalogue.read(file, catalogue.Known(centre.services, units)))
    if dry_run:
        record = _looked_ahead(session, rows, replace)
    else:
        record = session.act(commands.ImportProcedures(rows, replace, why))
    session.answer({**record, "dry_run": dry_run}, _imported(session, record, dry_run))


def _looked_ahead(session: Session, rows: tuple[Any, ...], replace: bool) -> dict[str, Any]:
    store = session.store
    centre = store.centre()
    with store.read() as connection:
        today = centre.day_of(store.now())
        found = plan(connection, centre, rows, today, replace=replace)
    return {"procedures": len(rows), **found.record()}


def _imported(session: Session, record: dict[str, Any], dry_run: bool) -> str:
    counts = {key: record[key] for key in ("added", "corrected", "ended")}
    lines = [session.t("cli.procedures.imported", n=record["procedures"], **counts)]
    if dry_run:
        lines += [session.t("cli.procedures.dry"), *record["codes"]]
    return "\n".join(lines)


@procedures.command()
@click.argument("words_", metavar="WORDS...", nargs=-1, required=True)
@click.option("--service", help="Only what people queue for there.")
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1, 10_000))
@reading
def search(session: Session, words_: tuple[str, ...], service: str | None, limit: int) -> None:
    """Find procedures by WORDS: accents may be missing, and the ends of words."""
    if service is not None:
        session.store.centre().service(service)
    found = view.search(session.store, " ".join(words_), service, limit)
    record = {"found": [asdict(one) for one in found]}
    session.answer(record, words.found_words(session.t, found))


@procedures.command()
@click.argument("code")
@reading
def show(session: Session, code: str) -> None:
    """What the catalogue says of CODE today."""
    page = view.page(session.store, code)
    session.answer(words.record(page), words.page_words(session.t, page))


@procedures.command()
@click.argument("file", type=_FILE)
@reading
def export(session: Session, file: Path) -> None:
    """Write the catalogue into FILE, .csv or .xlsx, as `import` reads it."""
    if file.suffix.lower() not in writing.SUFFIXES:
        raise click.BadParameter(f"expected {' or '.join(writing.SUFFIXES)}", param_hint="FILE")
    with session.store.read() as connection:
        rows = stored.versions(connection)
    writing.write(file, rows)
    record = {"file": str(file), "rows": len(rows)}
    session.answer(record, session.t("cli.procedures.written", n=len(rows), path=file))


@procedures.command()
@click.argument("file", type=_FILE)
@click.option("--field", help="Only the procedures of this field.")
@reading
def board(session: Session, file: Path, field: str | None) -> None:
    """Write the list that is posted in the hall into FILE, a PDF of A4 pages."""
    from common.forms import Form, render
    from common.forms.facts import Board, Contact
    from common.views.letterhead import letterhead

    store = session.store
    centre = store.centre()
    pages = view.posted(store, None if field is None else nfc(field))
    if field is not None and not pages:
        raise Refusal("field_unknown", field=field[:60])
    hotline = centre.document["centre"].get("hotline")
    made = Board(
        head=letterhead(centre),
        as_of=store.now(),
        rows=tuple(map(words.board_row, pages)),
        complaints=Contact(phone=hotline),
    )
    file.write_bytes(render(Form.BOARD, made, mark=written.mark(session)))
    record = {"file": str(file), "procedures": len(pages)}
    session.answer(record, session.t("cli.procedures.posted", n=len(pages), path=file))
