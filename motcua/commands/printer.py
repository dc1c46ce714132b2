"""`motcua printer …`: how the printers are, their paper, test pages, and slips once more."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from common.domain import commands, printer_commands
from common.domain.commands import Command
from common.domain.refusal import Refusal
from common.store.doorbell import Listener
from common.tui import jobs
from common.views import printers as view
from common.views import slips
from common.views import ticket as tickets
from common.views.printers import JobEnd, PrinterRow
from motcua.edge import Session, mutation, reading

_UNDER_WAY = frozenset({"queued", "started"})
_LOOK_S = 0.5
_MOMENTS = ("since", "roll_changed_at", "probed_at")

_waiting = click.option(
    "--wait",
    "seconds",
    metavar="SECONDS",
    type=click.FloatRange(0, 3600),
    default=0.0,
    help="Wait so long for the paper, and say how it came out.",
)


@click.group()
def printer() -> None:
    """How the printers are, their paper, test pages, and slips once more."""


@printer.command("list")
@reading
def list_(session: Session) -> None:
    """Every printer of the centre."""
    rows = view.read(session.store)
    session.answer(
        {"printers": [_record(session, row) for row in rows]},
        "\n".join(_headline(session, row) for row in rows),
    )


@printer.command()
@click.argument("printer")
@reading
def status(session: Session, printer: str) -> None:
    """Everything that is known of PRINTER."""
    row = view.printer(session.store, printer)
    session.answer(_record(session, row), "\n".join(_lines(session, row)))


@printer.command()
@click.argument("printer")
@_waiting
@mutation
def test(session: Session, printer: str, seconds: float) -> None:
    """Print a test page on PRINTER."""
    _print(session, printer_commands.PrintTest(printer), seconds)


@printer.command()
@click.argument("printer")
@_waiting
@mutation
def probe(session: Session, printer: str, seconds: float) -> None:
    """Print a test page on PRINTER and find out how it proves that it has printed."""
    _print(session, printer_commands.PrintTest(printer, probe=True), seconds)


@printer.command()
@click.argument("printer")
@_waiting
@mutation
def numbers(session: Session, printer: str, seconds: float) -> None:
    """Print the last numbers whose slips did not come out on PRINTER."""
    _print(session, printer_commands.PrintNumbers(printer), seconds)


@printer.command()
@click.argument("printer")
@_waiting
@mutation
def seal(session: Session, printer: str, seconds: float) -> None:
    """Print the newest seal of the record on PRINTER."""
    _print(session, printer_commands.PrintSeal(printer), seconds)


@printer.command()
@click.argument("printer")
@click.argument("date")
@_waiting
@mutation
def report(session: Session, printer: str, date: str, seconds: float) -> None:
    """Print the figures of DATE (YYYY-MM-DD) on PRINTER."""
    _print(session, printer_commands.PrintReport(printer, date), seconds)


@printer.command()
@click.argument("number")
@click.option("--printer", help="Printer code. Default: the centre's first.")
@_waiting
@mutation
def reprint(session: Session, number: str, printer: str | None, seconds: float) -> None:
    """Print another slip of NUMBER, marked as a reprint."""
    _print(session, commands.Reprint(number, printer), seconds)


@printer.command("roll-changed")
@click.argument("printer")
@mutation
def roll_changed(session: Session, printer: str) -> None:
    """A new roll is in PRINTER: counting begins again."""
    record = session.act(printer_commands.RollChanged(printer))
    words = session.t("cli.printer.roll", printer=record["printer"], n=record["slips_left"])
    session.answer(
        {**record, "changed_at": session.moment(record["changed_at"])},
        words,
    )


@printer.command()
@click.argument("printer")
@mutation
def recover(session: Session, printer: str) -> None:
    """The jam in PRINTER is cleared: let it go on, without the slip it was printing."""
    record = session.act(printer_commands.RecoverPrinter(printer))
    session.answer(record, session.t("cli.done"))


@printer.command()
@click.argument("number")
@click.option("--columns", type=click.IntRange(20, 576), default=64, help="Width on the screen.")
@click.option("--to", type=click.Path(dir_okay=False, path_type=Path), help="A PNG, not a screen.")
@reading
def preview(session: Session, number: str, columns: int, to: Path | None) -> None:
    """The newest slip of NUMBER as it is drawn."""
    from common.paper import papers
    from common.paper.preview import half_blocks

    job = _newest(session, number)
    centre = session.store.centre()
    sheet = papers.sheet(
        job.kind,
        job.payload,
        centre,
        width_dots=centre.printer(job.printer).width_dots,
        simulated=session.store.clock.simulated,
        templates=papers.load(session.folder, centre).templates,
    )
    record = {**_ended(job), "height_mm": round(sheet.height_mm, 1)}
    lines = [jobs.told(job, session.t)]
    if to is None:
        lines = [*half_blocks(sheet.image, columns), *lines]
    else:
        sheet.image.save(to, "PNG")
    session.answer(record, "\n".join(lines))


def _newest(session: Session, number: str) -> JobEnd:
    ticket = tickets.read(session.store, number)
    job = slips.newest_job(session.store, ticket["id"])
    if job is None:
        raise Refusal("slip_none", number=ticket["number"])
    return view.job(session.store, job)


def _print(session: Session, command: Command, seconds: float) -> None:
    _tell(session, session.act(command)["job"], seconds)


def _tell(session: Session, job: int, seconds: float) -> None:
    """Say how the paper stands, after waiting for its end if that was asked for."""
    found = _wait(session, lambda: view.job(session.store, job), seconds)
    session.answer(_ended(found), jobs.told(found, session.t))


def _wait(session: Session, look: Callable[[], JobEnd], seconds: float) -> JobEnd:
    deadline = time.monotonic() + seconds
    with closing(Listener(session.folder, _LOOK_S)) as bell:
        while (found := look()).state in _UNDER_WAY and time.monotonic() < deadline:
            bell.wait()
    return found


def _ended(job: JobEnd) -> dict[str, Any]:
    return {
        "job": job.job,
        "printer": job.printer,
        "kind": job.kind,
        "state": job.state,
        "evidence": dict(job.evidence),
    }


def _record(session: Session, row: PrinterRow) -> dict[str, Any]:
    record = {**asdict(row), "zone": row.zone["vi"], "ended": dict(row.ended)}
    for key in _MOMENTS:
        record[key] = None if record[key] is None else session.moment(record[key])
    return record


def _headline(session: Session, row: PrinterRow) -> str:
    t = session.t
    state = t(f"device.state.{row.state}")
    key = f"evidence.{row.reason}"
    said = f"{state}: {t(key)}" if t.has(key) else state
    return " · ".join((row.code, t.pick(row.zone), said, _left(session, row)))


def _left(session: Session, row: PrinterRow) -> str:
    if row.slips_left is None:
        return session.t("cli.printer.left.unknown")
    return session.t("supervisor.printers.left.about", n=row.slips_left)


def _lines(session: Session, row: PrinterRow) -> list[str]:
    t = session.t
    probed = t("cli.printer.probed.never")
    if row.probed_at is not None:
        at = session.moment(row.probed_at)
        proved = t(f"paper.fence.{row.proved}")
        probed = t("supervisor.printers.probed.at", time=at, proved=proved)
    told = {
        "queue": t(
            "supervisor.printers.queue.now",
            queued=row.queued,
            started=row.started,
            failed=row.failed,
        ),
        "today": t("supervisor.printers.today.ends", **_ends(row)),
        "roll": t("cli.printer.used", slips=row.slips, metres=round(row.mm / 1000)),
        "fence": t(f"paper.fence.{row.fence}"),
        "probed": probed,
        "fallback": row.fallback or t("supervisor.printers.fallback.none"),
    }
    named = (f"{t(f'supervisor.printers.{name}')}: {words}" for name, words in told.items())
    return [_headline(session, row), row.url, *named]


def _ends(row: PrinterRow) -> dict[str, int]:
    return {state: row.ended.get(state, 0) for state in ("confirmed", "unknown", "superseded")}
