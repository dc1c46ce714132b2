"""A trial in the middle of what a hall has lived: its figures are those of a hall in which these
days and dossiers never were, and whoever asks for the trial sees nothing else.

The other hall is the same store with the rows of the trial taken out of the database by hand, table
by table, as its columns say.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from common.domain import dossier_commands as dossier
from common.domain.actor import Actor, Role
from common.domain.mark import Mark
from common.domain.refusal import Refusal
from common.domain.reporting import Span, span_of
from common.domain.trial_commands import EndTrial, StartTrial
from common.i18n.translator import Translator
from common.reports import known
from common.reports.asked import Asked
from common.reports.record import record
from common.store import folder, official, sqlite
from common.store.sqlite import Connection
from common.store.store import Store
from common.views import quality
from motcua.keeper import Keeper
from tests.hall import make_hall, staff, with_procedures
from tests.reports.lived import Lived

pytestmark = pytest.mark.verify

T = Translator()
DIRECTOR = Actor(Role.DIRECTOR, "cli:test")
DAYS = span_of(date(2026, 11, 25), date(2026, 11, 27))
OFFICIAL_FIRST, TRIED, OFFICIAL_LAST = (date(2026, 11, day) for day in (25, 26, 27))
PROCEDURE = "1.001193"
DAY_MS = 86_400_000

LISTS = (
    *("books", "cash", "changes", "complaints", "duty", "morning", "suspended", "unusual"),
    "urging",
)
FIGURES = sorted(set(known.KNOWN) - set(LISTS))


def dossiers_of_a_day(store: Store, serial: int) -> None:
    """Two come; one gets its result at once, the one of the day before late."""
    due = store.now() + DAY_MS // 2
    for number in (2 * serial, 2 * serial + 1):
        code = f"H21.25-261125-{number:04}"
        store.act(staff(), dossier.TakeIn(PROCEDURE, code, channel="postal", due_at=due))
    for number in (2 * serial, 2 * serial - 1):
        if number > 0:
            code = f"H21.25-261125-{number:04}"
            store.act(staff(), dossier.RecordResult(code))
            store.act(staff(), dossier.ReturnResult(code, "receipt_shown"))


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Wednesday counts, Thursday is of the trial, Friday counts."""
    data = tmp_path_factory.mktemp("tried")
    store = with_procedures(make_hall(data, clock="2026-11-25T08:00@0"))
    life = Lived(store, people=9)
    for serial, command in enumerate((StartTrial(), EndTrial(), None)):
        dossiers_of_a_day(store, serial)
        life.days(1)
        if command == StartTrial() or command is not None:
            store.act(staff(), command)
    keeper = Keeper(data)
    for _ in range(8):
        keeper.make_round(store)
    yield store
    store.close()


def copied(store: Store, place: Path) -> Connection:
    """The database of a copy in folder `place`, open for anything."""
    place.mkdir()
    with closing(sqlite.connect(str(folder.database(store.folder)))) as live:
        live.execute("VACUUM INTO ?", (str(folder.database(place)),))
    made = sqlite.connect(str(folder.database(place)))
    made.execute("PRAGMA foreign_keys = OFF")
    for (name,) in made.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        made.execute(f"DROP TRIGGER {name}")
    return made


def take_out(made: Connection, *, trial: bool) -> None:
    """Delete every row of the trial, or every other one."""
    flag = int(trial)
    days = {r[0] for r in made.execute("SELECT id FROM business_day WHERE trial = ?", (flag,))}
    dates = {r[0] for r in made.execute("SELECT date FROM business_day WHERE trial = ?", (flag,))}
    tickets = {row[0] for row in made.execute("SELECT id, day FROM ticket") if row[1] in days}
    dossiers = {row[0] for row in made.execute("SELECT id FROM dossier WHERE trial = ?", (flag,))}
    tables = [
        row[0]
        for row in made.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%sqlite%'"
        ).fetchall()
    ]
    for table in tables:
        names = [row[1] for row in made.execute(f"PRAGMA table_info({table})")]
        found = [tuple(row) for row in made.execute(f"SELECT * FROM {table}").fetchall()]  # noqa: S608
        gone = Gone(days, dates, tickets, dossiers)
        kept = [row for row in found if not goes(table, dict(zip(names, row, strict=True)), gone)]
        if len(kept) < len(found):
            made.execute(f"DELETE FROM {table}")  # noqa: S608
            places = ", ".join("?" * len(names))
            made.executemany(f"INSERT INTO {table} VALUES ({places})", kept)  # noqa: S608


@dataclass(frozen=True)
class Gone:
    """What is taken out: the ids, and the dates of the days."""

    days: set[int]
    dates: set[str]
    tickets: set[int]
    dossiers: set[int]


def goes(table: str, row: dict[str, Any], gone: Gone) -> bool:
    """Whether a row is of the days and dossiers that are taken out."""
    if table == "business_day":
        return row["id"] in gone.days
    if table == "dossier":
        return row["id"] in gone.dossiers
    if table == "ticket_dossier":
        return row["dossier"] in gone.dossiers or row["ticket"] in gone.tickets
    if row.get("dossier") is not None:
        return row["dossier"] in gone.dossiers
    if "day" in row:
        return row["day"] in gone.days
    if row.get("ticket") is not None:
        return row["ticket"] in gone.tickets
    return table == "duty" and local(row["started_at"]) in gone.dates


def local(at: int) -> str:
    return (datetime.fromtimestamp(at / 1000, UTC) + timedelta(hours=7)).date().isoformat()


@pytest.fixture(scope="module")
def others(tried: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Store]]:
    """The same without the trial, with nothing but it, and with all of it as if it counted."""
    place, made = tmp_path_factory.mktemp("others"), {}
    for name in ("without", "alone", "as_one"):
        with closing(copied(tried, place / name)) as database:
            if name != "as_one":
                take_out(database, trial=name == "without")
            database.execute("UPDATE business_day SET trial = 0")
            database.execute("UPDATE dossier SET trial = 0")
            database.execute("DELETE FROM trial_period")
        made[name] = Store.open(place / name)
        made[name].clock = tried.clock
    yield made
    for store in made.values():
        store.close()
    shutil.rmtree(place)


def said(store: Store, name: str, *, trial: bool = False, span: Span = DAYS) -> dict[str, Any]:
    """A report as a program reads it, without what it says about the trial itself."""
    officer = "q5" if name == "officer" else None
    if known.KNOWN[name].spans == "day":
        span = span_of(OFFICIAL_LAST, OFFICIAL_LAST)
    asked = Asked(store, span, T, officer=officer, actor=DIRECTOR, trial=trial)
    document = replace(known.make(name, asked), seal=None, subtitle=[], legal=None, mark=None)
    return {key: value for key, value in record(document).items() if key not in ("trial", "mark")}


@pytest.mark.parametrize("name", FIGURES)
def test_figures_are_those_of_a_hall_without_the_trial(
    tried: Store, others: dict[str, Store], name: str
) -> None:
    assert said(tried, name) == said(others["without"], name)


@pytest.mark.parametrize("name", [name for name in FIGURES if known.KNOWN[name].spans != "day"])
def test_the_trial_alone_is_a_hall_with_nothing_else(
    tried: Store, others: dict[str, Store], name: str
) -> None:
    """A report of one day is left out: an official day has no trial in it."""
    of_trial, alone = said(tried, name, trial=True), said(others["alone"], name)
    since_when = ("covers", "notes")  # since when this hall has been recorded, on any day
    assert {**of_trial, **dict.fromkeys(since_when)} == {**alone, **dict.fromkeys(since_when)}


@pytest.mark.parametrize("name", LISTS)
def test_what_is_owed_leaves_nothing_out(tried: Store, others: dict[str, Store], name: str) -> None:
    whole = said(tried, name)
    if name == "changes":  # that a trial was declared is a change itself
        return
    assert whole == said(others["as_one"], name)


def test_rows_counted_by_hand_agree(tried: Store) -> None:
    """The least that every hall asks: how many came, how many dossiers were received."""
    with tried.read() as connection:
        tickets = [
            row["number"]
            for row in connection.execute(
                "SELECT ticket.number, date FROM ticket JOIN business_day ON day = business_day.id"
            )
            if row["date"] != TRIED.isoformat()
        ]
        codes = [row[0] for row in connection.execute("SELECT code FROM dossier WHERE trial = 0")]
    service = known.make("service", Asked(tried, DAYS, T, actor=DIRECTOR))
    register = known.make("register", Asked(tried, DAYS, T, actor=DIRECTOR))
    assert {figure.key: figure.value for figure in service.figures}["tickets"] == len(tickets) > 5
    listed = {figure.key: figure.value for figure in register.figures}
    assert listed["received"] == len(codes) == 4


def test_a_report_says_what_it_leaves_out_also_on_the_paper_that_is_signed(tried: Store) -> None:
    words = "Không tính 1 ngày vận hành thử nghiệm và 2 hồ sơ tiếp nhận thử nghiệm."
    for name in ("service", "07a"):
        document = known.make(name, Asked(tried, DAYS, T, actor=DIRECTOR))
        assert words in document.subtitle
        assert document.extra["trial"] == {"figures": "left_out", "days": 1, "dossiers": 2}
    assert document.legal is not None and words in document.legal.lines
    listed = known.make("cash", Asked(tried, DAYS, T, actor=DIRECTOR))
    assert listed.subtitle[-1].startswith("Gồm cả 1 ngày")


def test_a_day_of_the_trial_is_shown_as_one(tried: Store) -> None:
    tried_day = span_of(TRIED, TRIED)
    with official.apart(tried) as part:
        clock = tried.clock.simulated
        assert clock and part.clock == tried.clock
    document = known.make("day", Asked(tried, tried_day, T, actor=DIRECTOR))
    assert document.extra["trial"] == {"figures": "alone", "days": 1, "dossiers": 2}
    assert document.mark is Mark.DEMO  # the stronger one of a store with a simulated clock


def test_days_without_a_trial_have_none_to_show(tried: Store) -> None:
    early = span_of(date(2026, 10, 1), date(2026, 10, 2))
    with pytest.raises(Refusal, match="trial_no_days"):
        known.make("service", Asked(tried, early, T, actor=DIRECTOR, trial=True))


def test_what_the_hall_screen_says_of_last_month_leaves_the_trial_out(
    tried: Store, others: dict[str, Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quality, "FEWEST", 3)
    december = replace(tried.clock, start=tried.clock.start + 14 * DAY_MS)
    shown = []
    for store in (tried, others["without"], others["as_one"]):
        monkeypatch.setattr(store, "clock", december)
        shown.append(quality.Kept().read(store))
    assert shown[0] is not None and shown[0].wait is not None
    assert shown[0] == shown[1] != shown[2]
