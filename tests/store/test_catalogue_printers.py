"""A printer that the next centre file does not name leaves no job behind that nobody ever ends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain import commands, printer_commands
from common.domain.model import JobState
from common.store import outbox
from common.store.store import Store
from common.views import printers as view
from tests.hall import staff
from tests.store.printers import events, fetch, hall_of, jobs, pair, print_one, say, take


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = pair(tmp_path / "hall")
    yield store
    store.close()


def keep_only(store: Store, *printers: str) -> None:
    """The next centre names these printers; the kiosks print on the first of them."""
    document = {**store.centre().document}
    usual = {**document["printer"][0], "fallback": None}
    document["printer"] = [{**usual, "code": code} for code in printers]
    document["kiosk"] = [{**kiosk, "printer": printers[0]} for kiosk in document["kiosk"]]
    store.act(staff(), commands.ApplyCentre(document))


def without_slip(store: Store) -> list[str]:
    """The numbers that the kiosk lists as without a slip."""
    with store.read() as connection:
        found = view.recent_without_slip(connection, store.centre(), "k1", store.now())
    return [one.number for one in found]


def test_what_waits_for_it_goes_to_the_one_that_stood_in(store: Store) -> None:
    number = take(store)
    keep_only(store, "p2")
    assert jobs(store) == {1: ("p2", "queued")}
    assert events(store, "slip.moved") == [("slip.moved", "p2")]
    assert print_one(store, "p2").payload["number"] == number


def test_what_failed_there_moves_too(store: Store) -> None:
    take(store)
    stopped = outbox.End(JobState.FAILED_BEFORE_SEND, {"code": "stopped"})
    outbox.end_job(store, "p1", fetch(store, "p1").id, stopped)
    keep_only(store, "p2")
    assert jobs(store) == {1: ("p2", "failed_before_send")}
    print_one(store, "p2")


@pytest.mark.parametrize("why", ["goes too", "is out of order", "never stood in"])
def test_without_one_that_stands_in_the_number_shows_up_as_without_a_slip(
    store: Store, why: str
) -> None:
    number = take(store)
    if why == "is out of order":
        say(store, "p2", "paper_out")
    elif why == "never stood in":
        keep_only(store, "p1", "p2")
    keep_only(store, *(("p9",) if why == "goes too" else ("p9", "p2")))
    assert jobs(store) == {1: ("p1", "superseded")}
    assert view.job(store, 1).evidence == {"code": "printer_gone"}
    assert events(store, "slip.superseded") == [("slip.superseded", "p1")]
    assert without_slip(store) == [number]


def test_the_next_along_the_way_stands_in_where_the_first_goes_too(tmp_path: Path) -> None:
    store = hall_of(
        tmp_path / "hall",
        {"code": "p1", "fallback": "p2"},
        {"code": "p2", "fallback": "p3"},
        {"code": "p3"},
    )
    for printer in ("p1", "p2", "p3"):
        say(store, printer, "ok")
    take(store)
    keep_only(store, "p3")
    assert jobs(store) == {1: ("p3", "queued")}
    store.close()


def test_what_was_under_way_may_be_on_paper(store: Store) -> None:
    take(store)
    under_way = fetch(store, "p1")
    assert outbox.start_job(store, "p1", under_way.id)
    keep_only(store, "p2")
    assert jobs(store) == {1: ("p1", "unknown")}
    assert events(store, "slip.unknown") == [("slip.unknown", "p1")]


def test_a_test_page_ends_with_its_printer(store: Store) -> None:
    store.act(staff(), printer_commands.PrintTest("p1"))
    keep_only(store, "p2")
    assert jobs(store) == {1: ("p1", "superseded")}


def test_a_printer_that_stays_keeps_its_jobs(store: Store) -> None:
    take(store)
    keep_only(store, "p1")
    assert jobs(store) == {1: ("p1", "queued")}
