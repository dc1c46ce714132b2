"""`motcua urge …`: that agencies were sent their lists, and that they have answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from common.domain.actor import require
from common.domain.report_commands import AnswerUrging, SendUrging, Way
from common.domain.reporting import Span
from common.reports import urging as report
from common.reports.asked import Asked
from common.reports.document import Kind
from common.reports.values import shown
from common.store import urging
from common.views import urging as view
from motcua.commands import written
from motcua.edge import ROW, Session, actor, mutation, reading

_MOST = 500
_WHERE = click.Path(path_type=Path)


@click.group()
def urge() -> None:
    """What agencies are urged to do; the list itself: motcua report urging."""


@urge.command()
@click.argument("agency")
@click.option("--way", type=click.Choice([way.value for way in Way]), help="How it went.")
@click.option("--to", "receiver", help="Which post or department there got it; nobody's name.")
@click.option("--pdf", "file", type=_WHERE, help="Write the paper: a file, or a folder.")
@mutation
def send(
    session: Session, agency: str, way: str | None, receiver: str | None, file: Path | None
) -> None:
    """AGENCY has been sent its list as it stands now: remember what is on it."""
    name = None if file is None or file.is_dir() else file.name
    record = session.act(SendUrging(agency, way, receiver, name))
    words = [session.t("cli.urge.sent", **record)]
    if file is not None:
        place = file / record["file"] if file.is_dir() else file
        document = report.of_list(_asked(session), record["urging"])
        written.write(place, written.pdf(session, document))
        words.append(str(place))
    session.answer(record, "\n".join(words))


@urge.command()
@click.argument("number", metavar="URGING", type=ROW)
@click.argument("file", type=_WHERE)
@reading
def paper(session: Session, number: int, file: Path) -> None:
    """Write list URGING again as it was sent into FILE, a PDF or a folder for it."""
    require(actor(), "report.read")
    document = report.of_list(_asked(session), number)
    agency = str(document.extra["agency"])
    place = _in_folder(session, file, agency, document.made_at, number)
    written.write(place, written.pdf(session, document))
    session.answer({"urging": number, "agency": agency, "file": str(place)}, str(place))


@urge.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@reading
def papers(session: Session, folder: Path) -> None:
    """Write a draft for each agency that has something to be urged to do into FOLDER."""
    require(actor(), "report.read")
    folder.mkdir(parents=True, exist_ok=True)
    now, asked = session.store.now(), _asked(session)
    found: list[dict[str, Any]] = []
    for one in view.read(session.store).agencies:
        if one.late or one.soon or one.batches:
            document = report.make(replace(asked, agency=one.agency))
            place = _in_folder(session, folder, one.agency, now)
            written.write(place, written.pdf(session, document))
            found.append({"agency": one.agency, "file": str(place)})
    words = [str(one["file"]) for one in found]
    session.answer({"papers": found}, "\n".join(words) or session.t("cli.urge.nothing"))


def _asked(session: Session) -> Asked:
    today = session.store.centre().day_of(session.store.now())
    return Asked(session.store, Span(today.isoformat(), today, today), session.t, actor=actor())


def _in_folder(
    session: Session, file: Path, agency: str, at: int, number: int | None = None
) -> Path:
    day = session.store.centre().day_of(at)
    return file / urging.file_name(agency, day, number) if file.is_dir() else file


@urge.command()
@click.argument("urging", type=ROW)
@click.option("--note", required=True, help="What it said; nobody's name.")
@mutation
def answered(session: Session, urging: int, note: str) -> None:
    """The agency has answered list URGING."""
    record = session.act(AnswerUrging(urging, note))
    session.answer(record, session.t("cli.urge.answered", **record))


@urge.command("list")
@click.option("--agency", help="Only this agency's.")
@reading
def list_(session: Session, agency: str | None) -> None:
    """The lists that were sent: those without an answer first, then those answered last."""
    with session.store.read() as connection:
        rows = urging.lists(connection, agency, _MOST)
    counts = ("dossiers", "batches")
    found = [{**urging.record(row), **{name: row[name] for name in counts}} for row in rows]
    words = [
        line
        for row in found
        for line in (
            session.t("cli.urge.sent" if row["note"] is None else "cli.urge.noted", **row),
            _went(session, row),
        )
    ]
    session.answer({"lists": found}, "\n".join(words) or session.t("cli.urge.none"))


def _went(session: Session, row: Mapping[str, Any]) -> str:
    """When it went, how, to whom, as which file."""
    t, way, receiver = session.t, row["way"], row["receiver"]
    went = [shown(row["sent_at"], Kind.MOMENT, t, str(session.zone))]
    went += [] if way is None else [t(f"urging.way.{way}")]
    went += [] if receiver is None else [t("cli.urge.to", receiver=receiver)]
    return f"  {', '.join(went)}: {row['file']}"
