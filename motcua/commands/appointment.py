"""`motcua appointment …`: booked times come in, are looked at, given and cancelled."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import click

from common.domain.appointment_commands import (
    ROWS_AT_ONCE,
    AddAppointment,
    Booking,
    CancelAppointment,
    ImportAppointments,
)
from common.domain.exchange import Reject
from common.exchange import appointments as files
from common.i18n.messages import explain
from common.store.store import Store
from common.store.trial import trial
from common.views import booked as view
from motcua.edge import Session, actor, mutation, parse_promise, read_date, reading

_COUNTS = ("new", "moved", "again")


@click.group()
def appointment() -> None:
    """Booked times (lịch hẹn)."""


@appointment.command("import")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only say what would become of each line.")
@reading
def import_(session: Session, file: Path, dry_run: bool) -> None:
    """Take in the booked times of FILE, a CSV or XLSX; twice is the same as once."""
    read = files.read(file, session.store.centre())
    if dry_run:
        with trial(session.store) as copy:
            record = _taken_in(copy, read)
    else:
        record = _taken_in(session.store, read)
    rejects = sorted(record.pop("rejected"), key=lambda one: one.number)
    record |= {"dry_run": dry_run, "rejected": len(rejects)}
    record["rejects"] = [_reject(session, one) for one in rejects]
    session.answer(record, _imported(session, record))


def _taken_in(store: Store, read: list[Booking | Reject]) -> dict[str, Any]:
    """Chunk by chunk, so that nobody in the hall has to wait for it."""
    rows = [row for row in read if isinstance(row, Booking)]
    counts = dict.fromkeys(_COUNTS, 0)
    rejected = [row for row in read if isinstance(row, Reject)]
    for first in range(0, len(rows), ROWS_AT_ONCE):
        chunk = tuple(rows[first : first + ROWS_AT_ONCE])
        answer = store.act(actor(), ImportAppointments(chunk))
        rejected += [Reject(**one) for one in answer["rejects"]]
        for name in _COUNTS:
            counts[name] += answer[name]
    named = {row.code for row in rows} | {row.id for row in rejected if row.id is not None}
    slots, sources = {row.slot_at for row in rows}, {row.source for row in rows}
    left = view.besides(store, named, slots, sources)
    return {"rows": len(read), **counts, "left": left, "rejected": rejected}


def _reject(session: Session, reject: Reject) -> dict[str, Any]:
    return {
        "row": reject.number,
        "appointment": reject.id,
        "field": reject.field,
        "code": reject.code,
        "message": explain(reject.refusal, session.t, session.zone),
    }


def _imported(session: Session, record: dict[str, Any]) -> str:
    t = session.t
    counts = {name: t.count(record[name]) for name in ("rows", *_COUNTS, "rejected")}
    lines = [t("cli.exchange.dry_run")] if record["dry_run"] else []
    lines.append(t("cli.appointment.imported", **counts))
    if record["left"]:
        lines.append(t("cli.appointment.left", n=t.count(len(record["left"]))))
    for one in record["rejects"]:
        where = " ".join(filter(None, (one["appointment"], one["field"]))) or "–"
        lines.append(
            t("cli.appointment.reject", row=one["row"], where=where, message=one["message"])
        )
    return "\n".join(lines)


@appointment.command("list")
@click.option("--date", "day", callback=read_date, help="Day, 2026-11-23. Default: today.")
@reading
def list_(session: Session, day: date | None) -> None:
    """Show the booked times of a day, and what became of them."""
    found = view.of_day(session.store, day)
    record = {
        "date": found.date,
        "appointments": [asdict(one) for one in found.booked],
        "crowded": [asdict(one) for one in found.crowded],
        "counts": found.counts,
    }
    session.answer(record, _listed(session, found))


def _listed(session: Session, found: view.BookedDay) -> str:
    t, zone = session.t, session.zone
    day = date.fromisoformat(found.date)
    counts = {name: t.count(n) for name, n in found.counts.items()}
    lines = [t("cli.appointment.day", date=f"{day:%d/%m/%Y}", **counts)]
    lines += [
        t(
            "cli.appointment.line",
            time=t.time(one.slot_at, zone),
            code=one.code,
            service=t.pick(one.service_name),
            state=t(f"appointment.state.{one.state}"),
        )
        for one in found.booked
    ]
    lines += [
        t(
            "cli.appointment.crowded",
            time=t.time(one.slot_at, zone),
            service=t.pick(one.service_name),
            n=one.booked,
            desks=one.desks,
        )
        for one in found.crowded
    ]
    return "\n".join(lines)


@appointment.command()
@click.argument("service")
@click.argument("at")
@click.option("--procedure", help="Code of the procedure it is about.")
@click.option("--code", help="Code that they have already. Default: a new one of six digits.")
@click.option("--printer", help="Printer that makes a slip of it. Default: none.")
@mutation
def add(
    session: Session,
    service: str,
    at: str,
    procedure: str | None,
    code: str | None,
    printer: str | None,
) -> None:
    """Book SERVICE for AT, a date with its hour: 2026-11-24T09:00."""
    when = parse_promise(at, session.store)
    lang = session.t.lang
    record = session.act(AddAppointment(service, when, procedure, code, printer, lang))
    session.answer(record, _words(session, "cli.appointment.added", record))


@appointment.command()
@click.argument("code")
@click.option("--reason", default="asked", help="Why: a code, or words.")
@mutation
def cancel(session: Session, code: str, reason: str) -> None:
    """Cancel the booking with CODE."""
    record = session.act(CancelAppointment(code, reason))
    session.answer(record, _words(session, "cli.appointment.cancelled", record))


def _words(session: Session, key: str, record: dict[str, Any]) -> str:
    t, zone, at = session.t, session.zone, record["slot_at"]
    name = session.store.centre().service(record["service"]).name
    moment = t(
        "unit.moment", time=t.time(at, zone), weekday=t.weekday(at, zone), date=t.date(at, zone)
    )
    return t(key, code=record["code"], service=t.pick(name), moment=moment)
