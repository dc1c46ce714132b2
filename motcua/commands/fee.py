"""`motcua fee …`: fees (phí, lệ phí), and the cash sheet of a day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

import click

from common.domain import fee_commands as commands
from common.domain.commands import Command
from common.domain.fees import FeeKind, Method, WaiverReason
from common.views import cash as view
from motcua.edge import ROW, Session, date_words, mutation, parse_date, reading


@click.group()
def fee() -> None:
    """Ask for fees, record them, add them up."""


def _do(session: Session, command: Command) -> None:
    record = session.act(command)
    session.answer(record, _words(session, record))


@fee.command()
@click.argument("amount", type=int)
@click.option(
    "--kind",
    type=click.Choice([one.value for one in FeeKind]),
    default="charge",
    help="Phí or lệ phí.",
)
@click.option("--dossier", help="Dossier that it is for.")
@click.option("--desk", help="Desk whose holder owes it.")
@click.option("--name", help="What it is for.")
@click.option("--procedure", help="Code of the catalogue, where there is no dossier.")
@click.option("--printer", help="Printer of the slip, or none.")
@mutation
def demand(
    session: Session,
    amount: int,
    kind: str,
    dossier: str | None,
    desk: str | None,
    name: str | None,
    procedure: str | None,
    printer: str | None,
) -> None:
    """AMOUNT đồng are owed."""
    _do(session, commands.DemandFee(kind, amount, dossier, desk, name, procedure, printer))


@fee.command()
@click.argument("fee", type=ROW)
@click.option(
    "--method",
    type=click.Choice([one.value for one in Method]),
    required=True,
    help="How it was paid.",
)
@click.option("--collector", required=True, help="Whose money it is: an agency, a bank, the post.")
@click.option("--number", help="Number of the receipt (needed for cash).")
@click.option("--desk", help="Desk where it was paid.")
@mutation
def record(
    session: Session,
    fee: int,
    method: str,
    collector: str,
    number: str | None,
    desk: str | None,
) -> None:
    """FEE was paid."""
    _do(session, commands.RecordFee(fee, method, collector, number, desk))


@fee.command()
@click.argument("fee", type=ROW)
@click.option(
    "--reason", type=click.Choice([one.value for one in WaiverReason]), required=True, help="Why."
)
@mutation
def waive(session: Session, fee: int, reason: str) -> None:
    """Nothing is to be paid for FEE, by law."""
    _do(session, commands.WaiveFee(fee, reason))


@fee.command()
@click.argument("fee", type=ROW)
@click.option("--why", required=True, help="Why.")
@click.option("--number", help="Number of the voucher.")
@click.option("--desk", help="Desk where it is given back.")
@mutation
def refund(session: Session, fee: int, why: str, number: str | None, desk: str | None) -> None:
    """What was paid for FEE is given back."""
    _do(session, commands.RefundFee(fee, why, number, desk))


@fee.command()
@click.argument("fee", type=ROW)
@click.option("--why", required=True, help="Why.")
@mutation
def cancel(session: Session, fee: int, why: str) -> None:
    """FEE was asked for by mistake."""
    _do(session, commands.CancelFee(fee, why))


@fee.command("list")
@click.option("--dossier", help="All of this dossier.")
@click.option("--desk", help="All of the holder at this desk.")
@reading
def list_(session: Session, dossier: str | None, desk: str | None) -> None:
    """What is owed, or all fees of a dossier or a holder."""
    if dossier is not None:
        found = view.of_dossier(session.store, dossier)
    elif desk is not None:
        found = view.at_desk(session.store, desk)
    else:
        found = view.owed(session.store)
    words = "\n".join(_words(session, one) for one in found)
    session.answer({"fees": found}, words or session.t("cli.fee.none"))


@fee.command()
@click.option("--date", help="The day, 2026-11-23. Default: today.")
@reading
def sheet(session: Session, date: str | None) -> None:
    """The cash sheet of a day."""
    found = view.read(session.store, None if date is None else parse_date(date))
    session.answer(asdict(found), "\n".join(_sheet(session, found)))


def _words(session: Session, record: Mapping[str, Any]) -> str:
    """One line about a fee."""
    t = session.t
    name = record["name"] or t(f"paper.fee.{record['kind']}")
    parts = [str(record["id"]), name, t.money(record["amount_vnd"])]
    parts.append(t(f"fee_state.{record['state']}"))
    parts += [record[key] for key in ("dossier", "ticket") if record[key]]
    if record.get("goes_on"):
        parts.append(t("cli.fee.goes_on"))
    if record.get("back_to"):
        service = session.store.centre().service(record["back_to"]["service"])
        parts.append(t("cli.fee.back_to", service=t.pick(service.name)))
    return " · ".join(parts)


def _sheet(session: Session, sheet: view.CashSheet) -> Iterator[str]:
    t = session.t
    for till in sheet.tills:
        where = "cli.fee.till" if till.counter else "cli.fee.nowhere"
        yield t(where, counter=till.counter or "", collector=till.collector)
        for line in till.lines:
            paid = (line.number or "–", t.money(line.amount_vnd), _method(session, line.method))
            yield "  " + " · ".join(paid)
        yield f"  {_sums(session, till.methods)}"
    yield t("cli.fee.total", date=date_words(sheet.date), amount=t.money(sheet.total_vnd))
    if sheet.methods:
        yield _sums(session, sheet.methods)


def _sums(session: Session, methods: Mapping[str, int]) -> str:
    return " · ".join(
        f"{_method(session, method)} {session.t.money(amount)}"
        for method, amount in methods.items()
    )


def _method(session: Session, method: str) -> str:
    return session.t(f"fee_method.{method}")
