"""`motcua hand-over …`: courier batches between the centre and the agencies."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import click

from common.domain import handover_commands as commands
from common.domain.commands import Command
from common.domain.courier import Direction
from common.domain.dossier import repeatable
from common.domain.refusal import Refusal
from common.i18n.messages import explain
from common.views import handover as view
from motcua.edge import REFUSED, Session, actor, mutation, parse_date, reading, require_in_order

_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""With it some programs begin a file that they save as UTF-8."""


@click.group("hand-over")
def hand_over() -> None:
    """Batches that a courier takes to an agency or brings back."""


def _do(session: Session, command: Command) -> None:
    record = session.act(command)
    session.answer(record, _batch(session, record))


@hand_over.command("open")
@click.argument("agency")
@click.option(
    "--direction",
    type=click.Choice([one.value for one in Direction]),
    default="out",
    help="Which way.",
)
@click.option("--trip", help="Trip of the centre file, 15:30. Default: the next one today.")
@mutation
def open_(session: Session, agency: str, direction: str, trip: str | None) -> None:
    """Begin a batch for AGENCY."""
    _do(session, commands.OpenBatch(agency, direction, trip))


@hand_over.command()
@click.argument("dossier")
@click.option("--batch", help="Its code. Default: the open one of the dossier's agency.")
@mutation
def add(session: Session, dossier: str, batch: str | None) -> None:
    """Put DOSSIER into a batch."""
    _do(session, commands.AddToBatch(dossier, batch))


@hand_over.command()
@click.option("--batch", help="Its code. Default: the open one of each dossier's agency.")
@mutation
def scan(session: Session, batch: str | None) -> None:
    """Put one dossier after the other into a batch: a code a line, from a scanner or a file."""
    lines = (line.decode(errors="replace").lstrip(_MARK) for line in sys.stdin.buffer)
    added, refused = [], []
    for number, code in enumerate(filter(None, map(str.strip, lines))):
        request = session.request and f"{session.request}/{number}"
        try:
            record = session.store.act(actor(), commands.AddToBatch(code, batch), request)
        except Refusal as error:
            message = explain(error, session.t, session.zone)
            refused.append({"code": repeatable(code), "error": error.code, "message": message})
            _tell(session, f"✗ {message}")
        else:
            added.append(code)
            _tell(session, f"✓ {_batch(session, record)}")
    words = session.t("cli.batch.scanned", added=len(added), refused=len(refused))
    session.answer({"added": added, "refused": refused}, words)
    if refused:
        raise SystemExit(REFUSED)


def _tell(session: Session, line: str) -> None:
    """At once: whoever scans looks at each line."""
    if not session.as_json:
        click.echo(line)


@hand_over.command()
@click.argument("dossier")
@mutation
def remove(session: Session, dossier: str) -> None:
    """Take DOSSIER out of the batch that has not left."""
    _do(session, commands.RemoveFromBatch(dossier))


@hand_over.command()
@click.argument("batch")
@click.option("--carrier", required=True, help="Who carries it: a service or a staff code.")
@click.option("--desk", help="Desk that sends it.")
@click.option("--printer", help="Printer of the control slip, or none.")
@mutation
def send(session: Session, batch: str, carrier: str, desk: str | None, printer: str | None) -> None:
    """BATCH leaves."""
    _do(session, commands.SendBatch(batch, carrier, desk, printer))


@hand_over.command()
@click.argument("batch")
@click.option("--desk", help="Desk that asks for it.")
@click.option("--printer", help="Printer of the control slip.")
@mutation
def reprint(session: Session, batch: str, desk: str | None, printer: str | None) -> None:
    """Another control slip of BATCH, which has left."""
    _do(session, commands.ReprintBatch(batch, desk, printer))


@hand_over.command()
@click.argument("batch")
@click.argument("dossier")
@mutation
def arrived(session: Session, batch: str, dossier: str) -> None:
    """DOSSIER of BATCH is here; nothing is said of the others yet."""
    _do(session, commands.NoteArrival(batch, dossier))


@hand_over.command()
@click.argument("batch")
@click.option("--dossier", "dossiers", multiple=True, help="What has arrived. Default: all.")
@click.option("--rest-missing", is_flag=True, help="Only what was noted one by one has arrived.")
@mutation
def receive(session: Session, batch: str, dossiers: tuple[str, ...], rest_missing: bool) -> None:
    """BATCH has arrived; what is not named is missing."""
    named = dossiers if dossiers or rest_missing else None
    _do(session, commands.ReceiveBatch(batch, named))


@hand_over.command()
@click.argument("batch")
@reading
def show(session: Session, batch: str) -> None:
    """Show BATCH and what is in it."""
    record = view.read(session.store, batch)
    lines = [_batch(session, record), *(_item(session, item) for item in record["dossiers"])]
    session.answer(record, "\n".join(lines))


@hand_over.command("list")
@click.option("--since", help="Also those that left since this date, 2026-11-23.")
@reading
def list_(session: Session, since: str | None) -> None:
    """Batches that are open or on their way."""
    found = view.listed(session.store, None if since is None else parse_date(since))
    words = "\n".join(_batch(session, record) for record in found)
    session.answer({"batches": found}, words or session.t("cli.batch.none"))


@hand_over.command()
@reading
def due(session: Session) -> None:
    """What should have left by now and has not."""
    found = view.due(session.store)
    words = "\n".join(
        session.t(
            "cli.batch.late", agency=one.agency, n=len(one.codes), at=_when(session, one.leave_by)
        )
        for one in found
    )
    record = {"due": [asdict(one) for one in found]}
    session.answer(record, words or session.t("cli.batch.on_time"))


@hand_over.command()
@click.option("--from", "first", required=True, help="First date on which batches left.")
@click.option("--to", "last", required=True, help="Last date.")
@reading
def times(session: Session, first: str, last: str) -> None:
    """How long dossiers were on their way and in the agencies' hands."""
    begin, end = parse_date(first), parse_date(last)
    require_in_order(begin, end)
    found = view.times(session.store, begin, end)
    words = "\n".join(
        session.t(
            "cli.batch.times",
            agency=one.agency,
            out=_span(session, one.out),
            processing=_span(session, one.processing),
            back=_span(session, one.back),
        )
        for one in found
    )
    record = {"agencies": [asdict(one) for one in found]}
    session.answer(record, words or session.t("cli.batch.none"))


def _span(session: Session, span: view.Span) -> str:
    """The mean in hours; of none there is none."""
    if not span.count:
        return "—"
    hours = f"{span.mean_ms / 3_600_000:.1f}".replace(".", session.t("unit.decimal"))
    return session.t("cli.batch.span", hours=hours, n=span.count)


def _batch(session: Session, record: Mapping[str, Any]) -> str:
    """One line about a batch."""
    t = session.t
    parts = [record["code"], t(f"cli.batch.{record['direction']}"), record["agency"]]
    if record["trip"] is not None:
        parts.append(t("cli.batch.trip", trip=record["trip"]))
    parts += [t("cli.batch.count", n=record["count"]), _stage(session, record)]
    missing = sum(item["missing"] for item in record["dossiers"])
    return " · ".join([*parts, t("cli.batch.missing", n=missing)] if missing else parts)


def _stage(session: Session, record: Mapping[str, Any]) -> str:
    t = session.t
    if record["sent_at"] is None:
        return t("cli.batch.open")
    if record["received_at"] is not None:
        return t("cli.batch.received", at=_when(session, record["received_at"]))
    return t("cli.batch.sent", at=_when(session, record["sent_at"]), carrier=record["carrier"])


def _item(session: Session, item: Mapping[str, Any]) -> str:
    t, arrived = session.t, item["received_at"]
    if item["missing"]:
        return f"  {item['code']} · {t('cli.batch.missing', n=1)}"
    if arrived is not None:
        return f"  {item['code']} · {t('cli.batch.received', at=_when(session, arrived))}"
    return f"  {item['code']}"


def _when(session: Session, at: int) -> str:
    return f"{session.t.time(at, session.zone)} {session.t.date(at, session.zone)}"
