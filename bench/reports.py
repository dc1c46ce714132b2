"""How long reports take in a centre with ten years behind it.

    python -m bench reports                             # 200,000 tickets, 40,000 dossiers
    python -m bench reports --tickets 10000000 --dossiers 2000000 --dir DIR    # 6 GB, kept in DIR

Real days of the 25-counter centre, copied over years with what was added up of them, and dossiers,
visits, fees and letters of many kinds, one dossier for every so many tickets. Days are drawn from
the history; months are the newest one and Decembers of years drawn, which have their events.
"""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from bench import history, old_dossiers, years
from common.domain.actor import Actor, Role
from common.domain.reporting import Length, Span, period_of, read_span
from common.i18n.translator import Translator
from common.reports import known
from common.reports.asked import Asked
from common.store.store import Store
from common.views import supervisor

if TYPE_CHECKING:
    from bench.years import History

MONTH_MS, DAY_MS, LOOK_MS = 2_000, 200, 30
"""What is asked for: a month's report, a day's, and the supervisor's picture."""

_MONTHS, _DAYS, _LOOKS = 5, 12, 100
_OF_DAYS = ("day", "morning", "urging", "suspended")
_OF_YEARS = ("service", "kpi", "07a", "outcomes", "index766")
_DIRECTOR = Actor(Role.DIRECTOR, "cli:bench")


@dataclass(frozen=True, slots=True)
class Timed:
    """How long something took each time, ms, by the clock and of this process; how long it may,
    None where nothing is asked for."""

    name: str
    spent: list[tuple[float, float]]
    limit: int | None


def main(arguments: list[str]) -> None:
    """Build the history, or take the one that is there, and time every report on it."""
    parser = argparse.ArgumentParser(prog="python -m bench reports", description=__doc__)
    parser.add_argument("--tickets", type=int, default=200_000, help="in the history")
    parser.add_argument("--a-day", type=int, default=years.TICKETS_A_DAY, help="tickets a day")
    parser.add_argument("--dossiers", type=int, default=40_000, help="in the history")
    parser.add_argument("--dir", type=Path, help="where the history is, or is built and kept")
    chosen = parser.parse_args(arguments)
    console = Console(width=100)
    if chosen.dir:
        chosen.dir.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(prefix="bench-", dir=chosen.dir))
    home = chosen.dir or scratch
    try:
        found = years.find(home / "hall") or _build(home, chosen, console)
        console.print(f"{found.tickets:,} tickets in {found.days:,} days")
        _show(console, [*measure(home / "hall"), look(home / "hall")])
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _build(home: Path, chosen: argparse.Namespace, console: Console) -> History:
    made = years.build(home, chosen.tickets, chosen.a_day, console.print, lean=True)
    old_dossiers.add(home / "hall", chosen.dossiers)
    return made


def measure(hall: Path) -> list[Timed]:
    """Every kind of report, of days and months anywhere in the history; a year once."""
    store = Store.open(hall)
    with store.read() as connection:
        rows = connection.execute("SELECT date FROM business_day ORDER BY id").fetchall()
    dates = [date.fromisoformat(row["date"]) for row in rows]
    dice = random.Random(3)
    days = [Span(str(day), day, day) for day in dice.choices(dates, k=_DAYS)]
    months = [_newest_month(dates), *_decembers(dates, dice)]
    year = [read_span(str(months[-1].last.year))]
    found = [
        *(Timed(f"{name}, a day", _every(store, name, days), DAY_MS) for name in _OF_DAYS),
        *(
            Timed(f"{name}, a month", _every(store, name, months), MONTH_MS)
            for name in _of_months()
        ),
        *(Timed(f"{name}, a year", _every(store, name, year), None) for name in _OF_YEARS),
    ]
    store.close()
    return found


def _of_months() -> list[str]:
    return [name for name in known.KNOWN if name not in _OF_DAYS]


def _newest_month(dates: list[date]) -> Span:
    """The newest whole month, or the one under way where the history is younger."""
    under_way = period_of(dates[-1], Length.MONTH)
    whole = period_of(under_way.first - timedelta(days=1), Length.MONTH)
    return whole if dates[0] <= whole.last else under_way


def _decembers(dates: list[date], dice: random.Random) -> list[Span]:
    """The months before the newest that the history has the events of."""
    lived = sorted({day.year for day in dates if day.month == 12 and day.day < 15})
    return [read_span(f"{year}-12") for year in dice.choices(lived, k=_MONTHS - 1)] if lived else []


def _every(store: Store, name: str, spans: list[Span]) -> list[tuple[float, float]]:
    return [_spent(store, name, span) for span in spans]


def _spent(store: Store, name: str, span: Span) -> tuple[float, float]:
    officer = "q2" if name == "officer" else None
    asked = Asked(store, span, Translator("vi"), officer=officer, actor=_DIRECTOR)
    return _ms(lambda: known.make(name, asked))


def look(hall: Path) -> Timed:
    """The supervisor's picture on the morning after, with 120 people waiting."""
    living = history.Hall(hall, history.next_day(hall))
    spent = [_ms(lambda: supervisor.read(living.store)) for _ in range(_LOOKS)]
    living.store.close()
    return Timed("supervisor, one look", spent, LOOK_MS)


def _ms(work: Callable[[], object]) -> tuple[float, float]:
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    return (time.perf_counter() - wall) * 1e3, (time.process_time() - cpu) * 1e3


def _show(console: Console, found: list[Timed]) -> None:
    table = Table(title="Reports")
    for column in ("what", "n", "median ms", "longest ms", "CPU ms", "limit ms"):
        table.add_column(column, justify="left" if column == "what" else "right")
    for timed in found:
        walls, cpus = zip(*timed.spent, strict=True)
        shown = [f"{ms:.1f}" for ms in (median(walls), max(walls), median(cpus))]
        table.add_row(timed.name, str(len(walls)), *shown, str(timed.limit or "–"))
    console.print(table)
