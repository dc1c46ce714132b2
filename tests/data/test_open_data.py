"""The open data, read as a stranger would: with sqlite-utils, from a copy; against the rows."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
import sqlite_utils

from common.domain import commands
from common.domain.dossier_commands import BeginProcessing, RecordResult, Reschedule, TakeIn
from common.domain.refusal import Trouble
from common.store import backup, sqlite
from common.store.migrations import migrate
from common.store.store import Store
from motcua.keeper import Keeper
from motcua.open_data import database as database_of
from motcua.open_data import export
from tests.docs import pages
from tests.hall import issue, make_hall, pass_time, sign_in, staff, with_procedures
from tests.schema import stores
from tests.store import dossier_day, whole_day

SECTIONS = pages.sections("docs/data.md")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00")


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hall that has done everything, and two months later a few visits more."""
    path = tmp_path_factory.mktemp("data") / "hall"
    with closing(make_hall(path)) as store:
        whole_day.live(store)
        Keeper(path).make_round(store)
    return path


@pytest.fixture(scope="module")
def copy(hall: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup, as the page says."""
    place = tmp_path_factory.mktemp("backups")
    with closing(Store.open(hall)) as store:
        return backup.make(store, place, staff()).file


@pytest.fixture
def database(copy: Path) -> Iterator[sqlite_utils.Database]:
    with closing(sqlite.connect_to_unchanging(copy)) as connection:
        yield sqlite_utils.Database(connection)


def rows(database: sqlite_utils.Database, name: str) -> list[dict[str, Any]]:
    found = database[name].rows
    return [dict(row) for row in found]


def local(ms: int | None) -> str | None:
    zone = timezone(timedelta(hours=7))
    return None if ms is None else datetime.fromtimestamp(ms // 1000, zone).isoformat()


def minutes(first: int | None, last: int | None) -> float | None:
    return None if first is None or last is None else round((last - first) / 60000, 1)


def test_the_page_has_every_view_and_column_and_no_other(database: sqlite_utils.Database) -> None:
    there = {name: list(database[name].columns_dict) for name in database.view_names()}
    listed = {
        heading: [row.code for row in pages.rows(SECTIONS[heading])]
        for heading in SECTIONS
        if heading.startswith("open_")
    }
    assert {name: sorted(columns) for name, columns in listed.items()} == {
        name: sorted(columns) for name, columns in there.items()
    }
    assert listed == {name: there[name] for name in listed}, "in the order of the view"


def test_every_view_has_something_to_say_or_rightly_nothing(
    database: sqlite_utils.Database,
) -> None:
    empty = {name for name in database.view_names() if not rows(database, name)}
    assert empty <= {"open_rating", "open_outage"}


def test_tickets_and_visits_are_as_their_rows_say(database: sqlite_utils.Database) -> None:
    days = {row["id"]: row["date"] for row in rows(database, "business_day")}
    told = {row["ticket"]: row for row in rows(database, "open_ticket")}
    tried = {row["id"] for row in rows(database, "business_day") if row["trial"]}
    every = rows(database, "ticket")
    kept = [row for row in every if row["day"] not in tried]
    assert len(every) > len(kept) == len(told) > 10
    for row in kept:
        one = told[row["id"]]
        assert (one["date"], one["number"]) == (days[row["day"]], row["number"])
        for name, at in [
            ("issued_at", "issued_at"), ("promised_at", "promised_at"),
            ("quoted_from", "quoted_lo"), ("quoted_to", "quoted_hi"),
            ("called_at", "first_called_at"), ("ended_at", "ended_at"),
        ]:  # fmt: skip
            assert one[name] == local(row[at])
        assert one["wait_minutes"] == minutes(row["issued_at"], row["first_called_at"])
        called = row["first_called_at"]
        assert one["kept"] == (None if called is None else int(called <= row["promised_at"]))
        assert one["priority"] == int(row["priority_class"] is not None)
    counted = {row["id"] for row in kept}
    legs = [row for row in rows(database, "leg") if row["ticket"] in counted]
    visits = {(row["ticket"], row["position"]): row for row in rows(database, "open_visit")}
    assert len(legs) == len(visits) == len(rows(database, "open_visit"))
    for leg in legs:
        visit = visits[leg["ticket"], leg["position"]]
        assert visit["service_minutes"] == minutes(leg["started_at"], leg["ended_at"])
        assert visit["wait_minutes"] == minutes(leg["waiting_from"], leg["called_at"])
    explained = [row for row in visits.values() if row["procedure"] is not None]
    assert len(explained) == len(rows(database, "visit")) > 0


def test_dossiers_have_no_code_and_their_dates(database: sqlite_utils.Database) -> None:
    kept = rows(database, "dossier")
    told = {row["dossier"]: row for row in rows(database, "open_dossier")}
    asked = Counter(row["dossier"] for row in rows(database, "supplement"))
    agencies = {row["code"] for row in rows(database, "agency")}
    assert len(kept) == len(told) > 5
    text = json.dumps(list(told.values()), ensure_ascii=False)
    for row in kept:
        one = told[row["id"]]
        assert one["due_at"] == local(row["due_at"])
        assert one["received_at"] == local(row["received_at"])
        assert one["supplements"] == asked[row["id"]]
        assert one["agency"] == (row["agency"] if row["agency"] in agencies else None)
        known = row["processed_at"] is not None and row["due_at"] is not None
        assert one["late"] == (int(row["processed_at"] > row["due_at"]) if known else None)
        assert row["code"] not in text
        assert row["tail"] not in text


def test_late_is_after_the_date_that_holds_and_not_after_the_first(tmp_path: Path) -> None:
    with closing(with_procedures(make_hall(tmp_path))) as store:
        due = store.now() + dossier_day.DAY_MS
        for code, moved in (("H21.25-261123-0001", 4), ("H21.25-261123-0002", 0)):
            store.act(staff(), TakeIn("1.001193", code, channel="postal", due_at=due))
            store.act(staff(), BeginProcessing(code))
            if moved:
                later = due + moved * dossier_day.DAY_MS
                store.act(staff(), Reschedule(code, "1/VP", "2026-11-23", "workload", later))
        pass_time(store, minutes=2 * 24 * 60)
        for code in ("H21.25-261123-0001", "H21.25-261123-0002"):
            store.act(staff(), RecordResult(code))
        with store.read() as connection:
            sql = "SELECT late FROM open_dossier ORDER BY dossier"
            assert [row[0] for row in connection.execute(sql)] == [0, 1]


def test_officers_of_an_older_store_get_names_that_say_nothing_too(tmp_path: Path) -> None:
    stores.wake(8, tmp_path)
    migrate(tmp_path)
    with closing(Store.open(tmp_path)) as store, store.read() as connection:
        officers = {row[0] for row in connection.execute("SELECT code FROM officer")}
        own = dict(connection.execute("SELECT officer, name FROM pseudonym").fetchall())
    assert own.keys() == officers
    assert not [name for code, name in own.items() if code in name]


def test_officers_are_somebody_without_a_name_and_nobody_twice(
    database: sqlite_utils.Database, tmp_path: Path
) -> None:
    duties, told = rows(database, "duty"), rows(database, "open_duty")
    assert len(duties) == len(told) > 2
    seen = {(duty["officer"], one["officer"]) for duty, one in zip(duties, told, strict=True)}
    assert len({name for name, _ in seen}) == len({name for _, name in seen}) == len(seen)
    officers = rows(database, "officer")
    own = {row["officer"]: row["name"] for row in rows(database, "pseudonym")}
    assert own.keys() == {row["code"] for row in officers}, "also who was added later"
    with closing(make_hall(tmp_path)) as other, other.read() as connection:
        drawn = dict(connection.execute("SELECT officer, name FROM pseudonym").fetchall())
    assert not set(drawn.values()) & set(own.values())


def test_a_day_adds_up_to_its_tickets(database: sqlite_utils.Database) -> None:
    tickets = rows(database, "open_ticket")
    for row in rows(database, "open_day"):
        own = [
            one for one in tickets if (one["date"], one["service"]) == (row["date"], row["service"])
        ]
        waits = [one["wait_minutes"] for one in own if one["called_at"] is not None]
        assert (row["tickets"], row["called"]) == (len(own), len(waits))
        assert row["kept"] == sum(one["kept"] or 0 for one in own)
        if waits:
            assert abs(row["mean_wait_minutes"] - sum(waits) / len(waits)) <= 0.1
            assert row["longest_wait_minutes"] == max(waits)


def test_words_that_were_typed_as_a_reason_are_other(tmp_path: Path) -> None:
    with closing(make_hall(tmp_path)) as store:
        for reason in ("asked", "Ông Nguyễn Văn A về rồi"):
            store.act(staff(), commands.CancelTicket(issue(store, "ho-tich")))
            with store.transaction(staff(), "test") as tx:  # as older programs kept it
                tx.run(
                    "UPDATE ticket SET end_reason = :r WHERE id = (SELECT max(id) FROM ticket)",
                    r=reason,
                )
        with store.read() as connection:
            found = connection.execute("SELECT end_reason FROM open_ticket").fetchall()
    assert [row[0] for row in found] == ["asked", "other"]


def _visits(store: Store, levels: list[str], service: str) -> None:
    for level in levels:
        issue(store, service)
        store.act(staff(), commands.CallNext("5"))
        store.act(staff(), commands.StartService("5"))
        store.act(whole_day.KIOSK, commands.RateVisit("5", level))
        store.act(staff(), commands.Finish("5", "accepted"))
        pass_time(store, minutes=3)


def test_answers_are_counted_of_five_and_more_and_of_months_that_are_over(tmp_path: Path) -> None:
    def told(store: Store) -> list[tuple[object, ...]]:
        with store.read() as connection:
            return [tuple(row) for row in connection.execute("SELECT * FROM open_rating")]

    with closing(make_hall(tmp_path)) as store:
        sign_in(store, "5", "q5")
        _visits(store, [*["satisfied"] * 3, "dissatisfied", "very_satisfied"], "ho-tich")
        _visits(store, ["satisfied"] * 4, "chung-thuc")
        store.act(staff(), commands.CloseDay())
        assert told(store) == [], "the month is not over"
        pass_time(store, minutes=30 * 24 * 60)
        store.act(staff(), commands.OpenDay())
        assert told(store) == [("2026-11", "ho-tich", "pad", 5, 1, 3, 1)]


def test_the_files_say_what_the_views_say(hall: Path, tmp_path: Path) -> None:
    with closing(Store.open(hall)) as store:
        said: list[str] = []
        store._connection.set_trace_callback(said.append)
        files = export(store, tmp_path / "out")
        store._connection.set_trace_callback(None)
        assert sum(sql.upper().startswith("BEGIN") for sql in said) == 1, "one moment"
        with store.read() as connection:
            for file, n in files.items():
                name = file.removesuffix(".csv")
                cursor = connection.execute(f"SELECT * FROM {name}")  # noqa: S608
                wanted = [
                    [*(column[0] for column in cursor.description)],
                    *(["" if v is None else str(v) for v in row] for row in cursor.fetchall()),
                ]
                with (tmp_path / "out" / file).open(encoding="utf-8", newline="") as text:
                    assert list(csv.reader(text)) == wanted
                assert n == len(wanted) - 1
        with pytest.raises(Trouble, match="data_folder"):
            export(store, tmp_path / "out")


def test_the_database_holds_what_the_views_hold_with_its_types_and_keys(
    hall: Path, tmp_path: Path
) -> None:
    """A code that looks like a number stays a text, as no reader of CSV can know."""
    file = tmp_path / "open.db"
    with closing(Store.open(hall)) as store:
        counts = database_of(store, file)
        with store.read() as connection:
            wanted = {view: _typed(connection, view) for view in counts}
        with pytest.raises(Trouble, match="data_exists"):
            database_of(store, file)
    with closing(sqlite.connect_to_unchanging(file)) as connection:
        made = sqlite_utils.Database(connection)
        assert set(made.table_names()) == set(counts) == set(SECTIONS) & set(counts)
        assert made.view_names() == []
        for view, rows_there in wanted.items():
            assert _typed(connection, view) == rows_there
            assert counts[view] == len(rows_there)
        assert {name for name in counts if made[name].pks == ["rowid"]} == {"open_outage"}
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        leads = {(key.table, key.column, key.other_table)
                 for name in counts for key in made[name].foreign_keys}  # fmt: skip
        assert ("open_ticket", "service", "open_service") in leads
        assert ("open_visit", "ticket", "open_ticket") in leads
        (procedure,) = {type(row["procedure"]) for row in made["open_dossier"].rows}
        assert procedure is str
    assert list(tmp_path.iterdir()) == [file], "nothing beside it"


def _typed(connection: Any, view: str) -> list[tuple[object, ...]]:
    names = [row["name"] for row in connection.execute(f"PRAGMA table_info ({view})").fetchall()]
    columns = ", ".join(f"{name}, typeof({name})" for name in names)
    found = connection.execute(f"SELECT {columns} FROM {view}").fetchall()  # noqa: S608
    return sorted((tuple(row) for row in found), key=repr)


def test_a_database_that_cannot_be_finished_is_not_there(hall: Path, tmp_path: Path) -> None:
    with closing(Store.open(hall)) as store:
        with pytest.raises(FileNotFoundError):
            database_of(store, tmp_path / "gone" / "open.db")
        store._connection.set_progress_handler(lambda: 1, 100)  # broken off half way
        with pytest.raises(Trouble):
            database_of(store, tmp_path / "open.db")
        store._connection.set_progress_handler(None, 0)
    assert list(tmp_path.iterdir()) == []


def test_the_way_of_the_page_makes_a_database_of_the_files(hall: Path, tmp_path: Path) -> None:
    """What is shown to others holds the views and nothing else."""
    with closing(Store.open(hall)) as store:
        files = export(store, tmp_path / "out")
    opened = sqlite_utils.Database(str(tmp_path / "open.db"))
    for file in files:
        with (tmp_path / "out" / file).open(encoding="utf-8", newline="") as text:
            opened[file.removesuffix(".csv")].insert_all(csv.DictReader(text))
    assert set(opened.table_names()) <= {file.removesuffix(".csv") for file in files}
    assert opened["open_ticket"].count == files["open_ticket.csv"]
    opened.close()


def test_moments_are_local_with_their_offset_and_minutes_are_numbers(
    database: sqlite_utils.Database,
) -> None:
    for name in database.view_names():
        for row in rows(database, name):
            for column, value in row.items():
                if value is None:
                    continue
                if column.endswith(("_at", "_from", "_to")):
                    assert _TIME.fullmatch(value), (name, column, value)
                if column.endswith("minutes") and column != "under_15_minutes":
                    assert isinstance(value, float), (name, column, value)
