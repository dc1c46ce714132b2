"""Every figure of every report opens into its rows, and a number of things into as many."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal
from common.domain.reporting import Span, read_span, span_of
from common.i18n.translator import Translator
from common.reports import known
from common.reports.asked import Asked
from common.reports.document import Document, Kind, Table
from common.store.migrations import migrate
from common.store.store import Store
from tests.hall import make_hall
from tests.reports.dossier_weeks import NOVEMBER
from tests.schema import stores
from tests.store import whole_day

DIRECTOR = Actor(Role.DIRECTOR, "cli:test")
T = Translator()

NO_NUMBER_OF_ROWS = {("day", "most"), ("kpi", "seats")}
"""The most people at one time: half hours are behind it, not people."""

FAR = span_of(date(2031, 1, 1), date(2031, 1, 31))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A day with everything in it: dossiers, fees, complaints, another system's book."""
    store = make_hall(tmp_path_factory.mktemp("whole"), clock="2026-11-23T08:00@0")
    whole_day.live(store)
    yield store
    store.close()


def asked(store: Store, name: str, span: Span) -> Asked:
    officer = "q5" if name == "officer" else None
    return Asked(store, span, T, officer=officer, actor=DIRECTOR)


def opens(document: Document) -> set[str]:
    keys = {figure.key for figure in document.figures}
    return keys | {key for table in document.tables for key in table.opens}


def check(store: Store, name: str, span: Span) -> int:
    """How many figures were counted out by their rows."""
    question = asked(store, name, span)
    document, counted = known.make(name, question), 0
    values = {figure.key: figure for figure in document.figures}
    for key in opens(document):
        table, figure = known.opened(name, question, key), values.get(key)
        assert table.title and not table.title.startswith("report."), (name, key)
        assert all(len(row) == len(table.columns) for row in table.rows), (name, key)
        if figure is None or figure.kind is not Kind.COUNT or (name, key) in NO_NUMBER_OF_ROWS:
            continue
        assert len(table.rows) + table.more == (figure.value or 0), (name, key)
        counted += bool(figure.value)
    for table in document.tables if name in ("day", "service") else ():
        check_lines(question, name, table)
    return counted


def check_lines(question: Asked, name: str, table: Table) -> None:
    """Each line of a table opens into the numbers that it counts."""
    keys = [column.key for column in table.columns]
    for key, row in zip(table.opens, table.rows, strict=bool(table.opens)):
        said = dict(zip(keys, row, strict=True))
        behind = known.opened(name, question, key)
        assert len(behind.rows) == said.get("tickets", said.get("arrived")), (name, key)


@pytest.mark.parametrize("name", known.KNOWN)
def test_of_a_day_with_everything_in_it(whole: Store, name: str) -> None:
    day = whole.centre().day_of(whole.now())
    check(whole, name, Span(day.isoformat(), day, day))


def test_of_days_in_the_queue(queue: Store) -> None:
    both, second = span_of(date(2026, 11, 26), date(2026, 11, 27)), date(2026, 11, 27)
    month = span_of(date(2026, 11, 1), date(2026, 11, 30))
    assert check(queue, "day", Span("2026-11-27", second, second)) >= 4
    assert check(queue, "service", both) >= 6
    assert check(queue, "officer", month) >= 3
    assert check(queue, "duty", both) >= 1
    assert check(queue, "morning", Span("2026-11-27", second, second)) >= 1
    check(queue, "kpi", both)


def test_of_days_that_an_older_program_left(tmp_path: Path) -> None:
    """Among them people who were sent home until the next day, and numbers given up."""
    stores.wake(8, tmp_path)
    migrate(tmp_path)
    with closing(Store.open(tmp_path)) as store:
        monday = Span("2026-11-23", date(2026, 11, 23), date(2026, 11, 23))
        figures = {
            one.key: one.value for one in known.make("day", asked(store, "day", monday)).figures
        }
        assert all(figures[key] for key in ("sent_home", "cancelled", "expired", "visits"))
        assert check(store, "day", monday) >= 6
        assert check(store, "service", span_of(date(2026, 11, 23), date(2026, 11, 26))) >= 6


def test_of_weeks_of_dossiers(weeks: Store) -> None:
    counted = {name: check(weeks, name, NOVEMBER) for name in known.KNOWN if name not in _OF_DAYS}
    assert counted["07a"] >= 2 and counted["register"] == 1 and counted["outcomes"] >= 3


_OF_DAYS = ("day", "morning", "service")
"""Of one day, or of days on which numbers were given."""


@pytest.mark.parametrize("name", [name for name in known.KNOWN if name not in _OF_DAYS])
def test_of_days_that_nothing_is_known_of(whole: Store, name: str) -> None:
    check(whole, name, FAR)


def test_a_morning_is_opened_agency_by_agency(whole: Store) -> None:
    """Every officer of the list is there once, at the agency that sent them; who they are is said
    to whoever may read the duty log."""
    day = whole.centre().day_of(whole.now())
    question = asked(whole, "morning", Span(day.isoformat(), day, day))
    table = known.make("morning", question).table("agencies")
    assert table is not None and table.total is not None
    keys = [column.key for column in table.columns]
    total = dict(zip(keys, table.total, strict=True))
    for which, n in (
        ("present", int(str(total["present"]))),
        ("missing", int(str(total["listed"])) - int(str(total["present"]))),
        ("late", int(str(total["late"]))),
    ):
        assert len(known.opened("morning", question, which).rows) == n, which
    for row in table.rows:
        said = dict(zip(keys, row, strict=True))
        key = f"@{said['agency'] or '-'}"
        there = len(known.opened("morning", question, f"present{key}").rows)
        away = len(known.opened("morning", question, f"missing{key}").rows)
        assert (there, there + away) == (said["present"], said["listed"])
    for actor, named in ((DIRECTOR, True), (None, False)):
        columns = known.opened("morning", replace(question, actor=actor), "present").columns
        assert ("name" in {column.key for column in columns}) is named


@pytest.mark.parametrize("name", ["day", "morning"])
def test_what_is_about_one_day_refuses_more(whole: Store, name: str) -> None:
    """Half hours of the last of thirty days do not stand under the dates of all of them."""
    for ask in (
        lambda question: known.make(name, question),
        lambda question: known.opened(name, question, "kept"),
    ):
        with pytest.raises(Refusal) as refused:
            ask(asked(whole, name, read_span("2026-12")))
        assert (refused.value.code, refused.value.params["days"]) == ("report_one_day", 30)
