"""Paper that is not a ticket's: test pages, seals, reports; and the roll that all of it comes from.

What stands on a piece of paper is frozen here, when it is asked for (`common.paper.payloads` says
what each kind carries).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from common.domain import printer_commands
from common.domain.figures import Figures, Period, p90_of, parse_period
from common.domain.refusal import Refusal
from common.store import marks, outbox, paper, probes, rollup
from common.store.actions.base import Result
from common.store.queries import printers
from common.store.queries import report as rows
from common.store.tx import Tx, Unprepared

if TYPE_CHECKING:
    from common.store.store import Store


def change_roll(tx: Tx, command: printer_commands.RollChanged, _: None) -> Result:
    """Somebody has put a whole roll in."""
    facts = tx.centre.printer(command.printer)
    row = paper.change_roll(tx, facts, "said")
    return {
        "printer": facts.code,
        "changed_at": row["changed_at"],
        "slips_left": paper.slips_left(facts, row),
    }


def recover(tx: Tx, command: printer_commands.RecoverPrinter, _: None) -> Result:
    """A jam was cleared; the device service hears of it at once, or never: a service that starts
    later looks at the printer anyway."""
    printer = tx.centre.printer(command.printer).code
    outbox.ask_recovery(tx, printer)
    tx.event("printer.recovery", subject=printer)
    return {"printer": printer, "asked": True}


def print_test(tx: Tx, command: printer_commands.PrintTest, _: None) -> Result:
    """A test page, with what is known of how this printer proves what it printed."""
    facts = tx.centre.printer(command.printer)
    known = probes.read(tx.connection, facts.code, facts.url)
    payload = {
        "printer": facts.code,
        "made_at": tx.now,
        "fence": facts.fence,
        "probed_at": known and known.at,
        "proved": known and known.probe.proved,
        "probe": command.probe,
    }
    return _queue(tx, facts.code, "test", payload)


def print_numbers(tx: Tx, command: printer_commands.PrintNumbers, _: None) -> Result:
    """The last numbers whose slips did not come out, for a guide to call them by.

    Raises:
        Refusal: `numbers_none` when there are none: an empty strip helps nobody.
    """
    facts = tx.centre.printer(command.printer)
    today = tx.centre.day_of(tx.now).isoformat()
    found = printers.without_slip(tx.connection, today=today)[: printer_commands.NUMBERS_ON_A_STRIP]
    if not found:
        raise Refusal("numbers_none")
    numbers = [{key: row[key] for key in ("number", "service", "issued_at")} for row in found]
    return _queue(tx, facts.code, "numbers", {"made_at": tx.now, "numbers": numbers})


def print_seal(tx: Tx, command: printer_commands.PrintSeal, _: None) -> Result:
    """The newest seal.

    Raises:
        Refusal: `seal_none` when nothing was ever sealed.
    """
    facts = tx.centre.printer(command.printer)
    row = tx.one(
        "SELECT seq, hash, made_at, signature, date FROM seal"
        " LEFT JOIN business_day ON business_day.id = seal.day"
        " WHERE seal.id = (SELECT max(id) FROM seal)"
    )
    if row is None:
        raise Refusal("seal_none")
    payload = {
        "date": row["date"],
        "seq": row["seq"],
        "hash": row["hash"],
        "made_at": row["made_at"],
        "signed": row["signature"] is not None,
        "node": tx.node,
    }
    return _queue(tx, facts.code, "seal", payload)


def report_facts(store: Store, command: printer_commands.PrintReport) -> dict[str, Any]:
    """The figures of the day, counted outside the lock.

    Raises:
        Refusal: `report_empty` when numbers were never given on that date.
    """
    period = _day(command.date)
    days, groups = rollup.figures_of(store, period)
    if not days:
        raise Refusal("report_empty", period=period.text)
    with store.read() as connection:
        waits = sorted(row["wait"] for row in rows.waits_of_day(connection, day=days[0].id))
        slips = rows.slips_of_day(connection, day=days[0].id)
    services: dict[str, Figures] = defaultdict(Figures)
    for group, figures in groups.items():
        services[group.service] += figures
    total = sum(services.values(), Figures())
    return {
        "date": period.text,
        "open": not days[0].closed,
        "tickets": total.tickets,
        "called": total.called,
        "kept": total.kept,
        "wait_mean": total.mean_wait,
        "wait_p90": waits[p90_of(len(waits))] if waits else total.p90_wait,
        "wait_max": total.wait_max,
        "states": total.by_state(),
        "slips": slips,
        "services": [_line(code, figures) for code, figures in _busiest(services)],
    }


def print_report(
    tx: Tx, command: printer_commands.PrintReport, facts: Mapping[str, Any] | None
) -> Result:
    """One business day on a strip."""
    printer = tx.centre.printer(command.printer)
    if facts is None:
        raise Unprepared
    day = tx.one("SELECT trial FROM business_day WHERE date = :date", date=facts["date"])
    trial = day is not None and bool(day["trial"])
    return _queue(tx, printer.code, "report", {**facts, "made_at": tx.now}, trial=trial)


def _day(text: str) -> Period:
    try:
        return parse_period(date.fromisoformat(text).isoformat())
    except ValueError:
        raise Refusal("report_empty", period=text[:40]) from None


def _line(code: str, figures: Figures) -> dict[str, Any]:
    done = Counter(figures.by_state())["done"]
    return {"code": code, "tickets": figures.tickets, "done": done, "wait": figures.mean_wait}


def _busiest(services: Mapping[str, Figures]) -> list[tuple[str, Figures]]:
    return sorted(services.items(), key=lambda line: -line[1].tickets)


def _queue(
    tx: Tx, printer: str, kind: str, payload: Mapping[str, Any], *, trial: bool = False
) -> Result:
    job = tx.new(
        "print_job",
        {
            "printer": printer,
            "kind": kind,
            "payload": marks.on_paper(tx, payload, trial=trial),
            "state": "queued",
            "created_at": tx.now,
        },
    )
    tx.event("print.asked", subject=printer, job=job, paper=kind)
    return {"printer": printer, "job": job, "kind": kind}
