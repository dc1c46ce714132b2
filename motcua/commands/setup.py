"""`motcua init` and `motcua centre …`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from common.centre import apply as applying
from common.centre import procedures, shipped
from common.centre.document import Document, as_document
from common.centre.load import load
from common.centre.model import Centre
from common.domain import commands
from common.domain.calendar_commands import RefreshCalendar
from common.store import clock as clocks
from common.store import procedures as stored
from common.store.store import Store
from motcua.edge import Session, actor, mutation, reading, translator, why_option, worded


def _file(name: str) -> Path:
    """A centre file by path, or a shipped one by its name."""
    return shipped.centre(name) if name in shipped.NAMES else Path(name)


def _warnings(session: Session, path: Path, document: Document) -> dict[str, list[str]]:
    """What is good, and yet not as somebody may expect it on slips and on signs."""
    from common.centre.signs.zeros import shortened
    from common.paper.names import unprintable

    found = {
        "unprintable": unprintable(document, path.name),
        "shortened": shortened(document, path.name),
    }
    return {kind: [what.said(session.t) for what in lines] for kind, lines in found.items()}


def _told(
    session: Session, record: Mapping[str, Any], words: str, warnings: Mapping[str, list[str]]
) -> None:
    """Answer, and warn."""
    lines = [words]
    for kind, found in warnings.items():
        lines += [session.t(f"cli.centre.{kind}"), *found] if found else []
    session.answer({**record, **warnings}, "\n".join(lines))


def import_procedures(store: Store) -> None:
    """The shipped catalogue, where there is none: the centre's own corrections are kept."""
    with store.read() as connection:
        if not stored.is_empty(connection):
            return
    rows = tuple(procedures.read(shipped.procedures()))
    store.act(actor(), commands.ImportProcedures(rows))


@click.command()
@click.option("--centre", "name", required=True, help="Centre file, or a shipped name.")
@click.option("--clock", "clock", help="Simulated clock: ISO[@RATE]. Marks everything as DEMO.")
@reading
def init(session: Session, name: str, clock: str | None) -> None:
    """Make a new hall in the data folder."""
    path = _file(name)
    centre: Centre = load(path)
    document = as_document(centre)
    when = clocks.parse(clock, centre.timezone) if clock else clocks.Clock()
    store = Store.create(session.folder, document, when, actor())
    try:
        import_procedures(store)
    finally:
        store.close()
    record = {"centre": centre.code, "data": str(session.folder), "simulated": when.simulated}
    created = session.t("cli.store.created", path=session.folder)
    _told(session, record, created, _warnings(session, path, document))


@click.group()
def centre() -> None:
    """The centre file."""


@centre.command()
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.option("--lang", help="Language of the answer.")
@click.pass_context
def check(ctx: click.Context, file: str, as_json: bool, lang: str | None) -> None:
    """Say what is wrong with centre FILE; needs no store."""
    t = translator(ctx, lang)
    with worded(as_json, t):
        found = load(_file(file))
    record = {"centre": found.code, "valid": True}
    session = Session(Path(), as_json, t)
    warnings = _warnings(session, _file(file), as_document(found))
    _told(session, record, t("cli.centre.good"), warnings)


@centre.command()
@click.argument("file")
@why_option
@mutation
def apply(session: Session, file: str, why: str | None) -> None:
    """Make the hall agree with centre FILE; twice is the same as once."""
    found = load(_file(file))
    record = applying.apply(session.store, actor(), found, session.request, why)
    import_procedures(session.store)
    session.store.act(actor(), RefreshCalendar())
    changed = session.t("cli.centre.applied", version=record["version"])
    words = changed if record["changed"] else session.t("cli.centre.same")
    _told(session, record, words, _warnings(session, _file(file), as_document(found)))
