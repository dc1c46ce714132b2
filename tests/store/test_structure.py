"""The structure of the database forbids what must never be, whatever a program tries; and the
loser of a race gets the next ticket, never an error."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.refusal import Refusal
from common.store import folder, sqlite
from common.store.sqlite import Connection
from common.store.store import Store
from tests.hall import PIN, issue, make_hall, sign_in, staff
from tests.store import life

FORBIDDEN = {
    "a number twice in a day": (
        "INSERT INTO ticket (id, day, number, series, serial, service, unit, state, issued_at,"
        " promised_at, rank_at, last_at, token, origin, terminal, lang, centre_version)"
        " SELECT 99, day, number, series, serial, service, unit, 'waiting', issued_at, promised_at,"
        " rank_at, last_at, 'another', origin, terminal, lang, centre_version"
        " FROM ticket WHERE number = 'A002'"
    ),
    "a ticket renumbered to another's number": (
        "UPDATE ticket SET number = 'A001' WHERE number = 'A002'"
    ),
    "two open calls of one ticket": (
        "INSERT INTO call (day, ticket, position, desk, at, last_at, reason)"
        " SELECT day, ticket, position, '6', at, last_at, reason FROM call WHERE ended_at IS NULL"
        " AND desk = '5'"
    ),
    "two open calls at one desk": (
        "INSERT INTO call (day, ticket, position, desk, at, last_at, reason)"
        " SELECT day, (SELECT id FROM ticket WHERE number = 'A002'), 1, desk, at, last_at, reason"
        " FROM call WHERE ended_at IS NULL AND desk = '5'"
    ),
    "two holders at one desk": (
        "UPDATE ticket SET state = 'called', desk = '5' WHERE number = 'A002'"
    ),
    "two officers at one desk": (
        "INSERT INTO duty (officer, desk, started_at) VALUES ('q1', '5', 0)"
    ),
    "one officer at two desks": (
        "INSERT INTO duty (officer, desk, started_at) VALUES ('q5', '1', 0)"
    ),
    "two open days": (
        "INSERT INTO business_day (date, zone, opened_at) VALUES ('2026-11-24', 'UTC', 0)"
    ),
    "one date opened twice": (
        "INSERT INTO business_day (date, zone, opened_at, closed_at)"
        " SELECT date, zone, opened_at, 1 FROM business_day"
    ),
    "one request with two answers": (
        "INSERT INTO request (key, id, at, action, digest, result)"
        " SELECT key, id, 0, '', x'', '' FROM request LIMIT 1"
    ),
    "a holder without a desk": "UPDATE ticket SET desk = NULL WHERE desk = '5'",
    "an end without its moment": "UPDATE ticket SET state = 'expired' WHERE number = 'A002'",
    "an answer that is none": (
        "INSERT INTO rating (ticket, position, source, day, service, desk, level, at, terminal)"
        " SELECT id, 1, 'pad', day, service, '5', 'bored', 0, 'pad:1' FROM ticket LIMIT 1"
    ),
    "an event changed": "UPDATE event SET at = 0 WHERE seq = 1",
    "an event deleted": "DELETE FROM event WHERE seq = 1",
}


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A001 called at desk 5, another number at desk 6, A002 waiting."""
    path = tmp_path_factory.mktemp("structure") / "hall"
    store = make_hall(path)
    for desk in ("5", "6"):
        sign_in(store, desk, f"q{desk}")
    store.act(staff(), commands.IssueTicket("ho-tich", printer="none"), "r1")
    issue(store, "chung-thuc")
    issue(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    store.act(staff(), commands.CallNext("6"))
    store.close()
    return path


@pytest.fixture
def connection(hall: Path) -> Iterator[Connection]:
    """Somebody's own connection, without any of our rules, as careless as the driver allows."""
    connection = sqlite.connect(str(folder.database(hall)))
    connection.execute("BEGIN IMMEDIATE")
    yield connection
    connection.execute("ROLLBACK")
    connection.close()


@pytest.mark.parametrize("what", FORBIDDEN)
def test_the_database_itself_forbids(connection: Connection, what: str) -> None:
    with pytest.raises(sqlite.IntegrityError):
        connection.execute(FORBIDDEN[what])


def test_each_of_these_would_do_something_if_it_were_allowed(hall: Path, tmp_path: Path) -> None:
    """A statement that touches no row proves nothing: without indexes and triggers each one does
    its harm, but for those that a CHECK or a key of the table itself forbids."""
    own = {"a number twice in a day", "a ticket renumbered to another's number"}
    own |= {"one date opened twice", "one request with two answers"}
    own |= {"a holder without a desk", "an end without its moment"}
    own |= {"an answer that is none"}
    store = Store.open(hall)
    store._connection.execute("VACUUM INTO ?", (str(tmp_path / "bare.db"),))
    store.close()
    connection = sqlite.connect(str(tmp_path / "bare.db"))
    sql = "SELECT type, name FROM sqlite_schema WHERE type IN ('index', 'trigger')"
    for kind, name in connection.execute(f"{sql} AND sql IS NOT NULL").fetchall():
        connection.execute(f"DROP {kind} {name}")
    for what in FORBIDDEN.keys() - own:
        connection.execute("BEGIN")
        assert connection.execute(FORBIDDEN[what]).rowcount == 1, what
        connection.execute("ROLLBACK")
    connection.close()


# Races: each program in a thread of its own, on a connection of its own.


def at_once(folder: Path, *works: Callable[[Store, threading.Barrier], Any]) -> list[Any]:
    """What came of each work; the barrier lets all of them go at the same moment."""
    results: list[Any] = [None] * len(works)
    together = threading.Barrier(len(works), timeout=30)

    def run(place: int) -> None:
        with closing(Store.open(folder)) as store:
            results[place] = works[place](store, together)

    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(works))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_who_loses_the_race_for_a_ticket_gets_the_next_one(tmp_path: Path) -> None:
    rounds = 15
    with closing(make_hall(tmp_path)) as store:
        for desk in ("5", "6"):
            sign_in(store, desk, f"q{desk}")
        waiting = [issue(store, "ho-tich") for _ in range(2 * rounds)]

    def officer(desk: str) -> Callable[[Store, threading.Barrier], list[str]]:
        def work(store: Store, together: threading.Barrier) -> list[str]:
            called = []
            for _ in range(rounds):
                together.wait()
                called.append(store.act(staff(), commands.CallNext(desk))["number"])
                together.wait()
                store.act(staff(), commands.Finish(desk, "accepted"))
            return called

        return work

    pairs = zip(*at_once(tmp_path, officer("5"), officer("6")), strict=True)
    assert [number for pair in pairs for number in sorted(pair)] == waiting


def test_the_last_place_of_a_quota_is_given_once(tmp_path: Path) -> None:
    """Eight kiosks, four places: nobody gets a fifth, and no place is left over."""
    life.new_store(tmp_path)

    def kiosk(store: Store, together: threading.Barrier) -> str:
        together.wait()
        try:
            return issue(store, "c")
        except Refusal as refusal:
            return refusal.code

    said = sorted(at_once(tmp_path, *[kiosk] * 8))
    assert said == ["C001", "C002", "C003", "C004", *["service_quota"] * 4]


def test_an_officer_who_signs_in_at_two_desks_at_once_is_at_one(tmp_path: Path) -> None:
    with closing(make_hall(tmp_path)) as store:
        store.act(staff(), commands.SetPin("q5", PIN))

    def desk(code: str) -> Callable[[Store, threading.Barrier], str]:
        def work(store: Store, together: threading.Barrier) -> str:
            together.wait()
            try:
                return str(store.act(staff(), commands.SignIn(code, "q5", PIN))["desk"])
            except Refusal as refusal:
                return refusal.code

        return work

    first, second = sorted(at_once(tmp_path, desk("5"), desk("6")))
    assert first in {"5", "6"}
    assert second == "officer_elsewhere"
