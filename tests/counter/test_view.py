"""What the desk is told is what Space would do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.refusal import Refusal
from common.store import clock as clocks
from common.store.store import Store
from common.views import counter as counter_view
from tests.counter.seat import desk_of, issue
from tests.hall import sign_in, staff


def waiting(store: Store, desk: str = "5") -> dict[str, int]:
    return {queue.code: queue.waiting for queue in desk_of(store, desk).queues if queue.waiting}


@pytest.fixture
def strict(tmp_path: Path) -> Iterator[Store]:
    """Desk 5 takes priority numbers only; officer q6 does certification only."""
    document = as_document(load(shipped.centre("dan-hai")))
    for desk in document["desk"]:
        desk["priority_only"] = desk["code"] == "5"
    for officer in document["officer"]:
        if officer["code"] == "q6":
            officer["services"] = ["chung-thuc"]
    clock = clocks.parse("2026-11-23T08:00", "Asia/Ho_Chi_Minh")
    made = Store.create(tmp_path / "strict", document, clock, staff())
    yield made
    made.close()


def test_a_number_sent_to_another_desk_is_not_counted_here(store: Store) -> None:
    sign_in(store, "5", "q5")
    sign_in(store, "6", "q6")
    issue(store, "ho-tich", "ho-tich")
    store.act(staff(), commands.CallNext("6"))
    store.act(staff(), commands.Transfer("6", to_desk="5"))
    assert waiting(store, "5") == {"ho-tich": 2}
    assert waiting(store, "6") == {"ho-tich": 1}


def test_a_number_sent_here_is_counted_whatever_its_service(store: Store) -> None:
    sign_in(store, "1", "q1")
    sign_in(store, "5", "q5")
    issue(store, "dang-ky-dat-dai")
    store.act(staff(), commands.CallNext("1"))
    assert waiting(store) == {}
    store.act(staff(), commands.Transfer("1", to_desk="5"))
    assert waiting(store) == {"dang-ky-dat-dai": 1}
    assert store.act(staff(), commands.CallNext("5"))["number"] == "L001"


def test_a_desk_for_priority_counts_priority_numbers(strict: Store) -> None:
    sign_in(strict, "5", "q5")
    issue(strict, "ho-tich")
    assert waiting(strict) == {}
    with pytest.raises(Refusal, match="queue_empty"):
        strict.act(staff(), commands.CallNext("5"))
    issue(strict, "ho-tich", priority_class="priority")
    assert waiting(strict) == {"ho-tich": 1}


def test_an_officer_for_one_service_counts_that_service(strict: Store) -> None:
    issue(strict, "ho-tich", "chung-thuc")
    assert waiting(strict, "6") == {"ho-tich": 1, "chung-thuc": 1}, "nobody is there yet"
    sign_in(strict, "6", "q6")
    assert waiting(strict, "6") == {"chung-thuc": 1}


def test_numbers_are_listed_with_this_desk_first_and_the_ended_left_out(store: Store) -> None:
    sign_in(store, "5", "q5")
    issue(store, "dat-dai", "ho-tich", "ho-tich", "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    store.act(staff(), commands.StartService("5"))
    store.act(staff(), commands.Park("5"))
    store.act(staff(), commands.CancelTicket("A002"))
    found = [(n.number, n.state, n.here) for n in counter_view.numbers(store, "5")]
    assert found == [
        ("A001", "parked", True),
        ("A003", "waiting", True),
        ("R001", "waiting", False),
    ]
