"""`motcua training …`: officers practise beside the hall, on a store of their own."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import click

from common.domain.refusal import Refusal
from motcua.edge import Session, reading

_FOLDER = click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the training (or MOTCUA_TRAINING). Default: the hall's, with -training.",
)
_PEOPLE = 20


@click.group()
def training() -> None:
    """A training: this hall's counters, invented people, nothing of the hall."""


def _making(function: Callable[..., None]) -> Callable[..., None]:
    options = (
        click.option(
            "--people",
            type=click.IntRange(1, 600),
            default=_PEOPLE,
            show_default=True,
            help="How many come in an hour.",
        ),
        click.option("--centre", "centre_file", help="Another centre's file, or a shipped name."),
        click.option(
            "--printer",
            "printers",
            multiple=True,
            metavar="CODE=URL",
            help="A real printer for the training alone, in place of an emulated one.",
        ),
        _FOLDER,
    )
    for option in reversed(options):
        function = option(function)
    return reading(function)


@training.command()
@_making
def start(session: Session, **given: Any) -> None:
    """Make a new training and let it run."""
    _start(session, given, again=False)


@training.command()
@_making
def reset(session: Session, **given: Any) -> None:
    """End the training that runs, and begin anew."""
    _start(session, given, again=True)


def _start(session: Session, given: dict[str, Any], *, again: bool) -> None:
    from motcua.demo.place import PIN
    from motcua.training import making, place, running

    where = place.of(session.folder, given["folder"])
    if not again and (pid := running.pid(where)) is not None:
        raise Refusal("training_runs", pid=pid)
    running.end(where)
    hall = _hall(session, given["centre_file"])
    plan = place.Plan(given["people"], _printers(given["printers"]))
    making.make(hall, where, plan, session.t)
    words = [sys.executable, "-m", "motcua", "--data", str(session.folder), "training", "run"]
    pid = running.begin(where, [*words, "--folder", str(where)])
    desk = hall["desk"][0]["code"] if hall["desk"] else ""
    record = {"folder": str(where), "pid": pid, "pin": PIN, "people": plan.people}
    session.answer(record, session.t("cli.training.started", path=where, pin=PIN, desk=desk))


def _hall(session: Session, name: str | None) -> dict[str, Any]:
    """The centre of the hall, or of a file."""
    if name is None:
        return dict(session.store.centre().document)
    from common.centre import shipped
    from common.centre.document import as_document
    from common.centre.load import load

    return as_document(load(shipped.centre(name) if name in shipped.NAMES else Path(name)))


def _printers(given: tuple[str, ...]) -> dict[str, str]:
    from hardware.printer.transport.address import parse

    found = {}
    for one in given:
        code, _, url = one.partition("=")
        try:
            parse(url)
        except ValueError:
            raise Refusal("training_printer", printer=code, url=url) from None
        found[code] = url
    return found


@training.command()
@_FOLDER
@reading
def stop(session: Session, folder: Path | None) -> None:
    """End the training that runs. What was done in it stays until the next one."""
    from motcua.training import place, running

    ended = running.end(place.of(session.folder, folder))
    key = "cli.training.stopped" if ended else "cli.training.idle"
    session.answer({"stopped": ended}, session.t(key))


@training.command()
@_FOLDER
@reading
def run(session: Session, folder: Path | None) -> None:
    """Let the training that is made run, here, until this program is ended."""
    from motcua.commands.services import until_told
    from motcua.training import place, running

    running.run(place.of(session.folder, folder), until_told())


@training.command()
@_FOLDER
@reading
def show(session: Session, folder: Path | None) -> None:
    """Whether there is a training, where, whether it runs, and what time it is there."""
    from common.store.store import Store
    from motcua.training import place, running

    where = place.of(session.folder, folder)
    plan, pid = place.read(where), running.pid(where)
    record: dict[str, Any] = {"folder": str(where), "made": plan is not None, "pid": pid}
    lines = [session.t("cli.training.idle")]
    if plan is None:
        lines = [session.t("cli.training.none")]
    else:
        with closing(Store.open(where)) as store:
            now, zone = store.now(), store.centre().zone
        record |= {"people": plan.people, "now": now}
        if pid is not None:
            words = {"pid": pid, "path": where, "people": plan.people}
            lines = [session.t("cli.training.runs", **words)]
            lines.append(session.t("cli.training.clock", time=session.t.time(now, zone)))
    session.answer(record, "\n".join(lines))


def _screen(name: str) -> click.Command:
    """A program of the hall, in the training: it becomes that program."""

    @training.command(
        name,
        help=f"motcua {name}, in the training.",
        context_settings={"ignore_unknown_options": True},
    )
    @click.argument("words", nargs=-1, type=click.UNPROCESSED)
    @_FOLDER
    @reading
    def become(session: Session, words: tuple[str, ...], folder: Path | None) -> None:
        from motcua.training import place, running

        where = place.of(session.folder, folder)
        if place.read(where) is None:
            raise Refusal("training_none", path=str(where))
        if name == "counter":
            _take_seat(where, words)
        program = [sys.executable, "-m", "motcua", "--lang", session.t.lang, "--data", str(where)]
        os.execve(sys.executable, [*program, name, *words], dict(running.environment(where)))  # noqa: S606

    return become


def _take_seat(where: Path, words: tuple[str, ...]) -> None:
    """The officer who is played at the desk goes, so that the screen asks who works there."""
    from common.store.store import Store
    from motcua.training import document, people

    with closing(Store.open(where)) as store:
        players = document.players(store.centre().document)
    for desk in words:
        if desk in players:
            people.leave(where, desk, players[desk])


for _name in ("kiosk", "counter", "guide", "display", "supervisor", "serve"):
    _screen(_name)
