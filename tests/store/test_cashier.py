"""The visit to the cashier is a leg there and a leg back, under the promise already given."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.fee_commands import DemandFee, RecordFee, SendBack, SendToCashier
from common.store.invariants import violations
from common.store.store import Store
from common.views import cash
from tests.hall import pass_time, sign_in
from tests.store.dossier_hall import CODE, SLOW, Hall, make_dossier_hall

CASHIER = "chung-thuc"
"""Here fees are paid at desk 6."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Desks 5 and 6 are open, on a Monday at eight."""
    folder = tmp_path_factory.mktemp("made") / "hall"
    store = make_dossier_hall(folder, clock="2026-11-23T08:00@0")
    apply(Hall(store), CASHIER)
    sign_in(store, "6", "q6")
    store.close()
    return folder


@pytest.fixture
def hall(made: Path, tmp_path: Path) -> Iterator[Hall]:
    """A copy of it for every test."""
    store = Store.open(Path(shutil.copytree(made, tmp_path / "hall")))
    yield Hall(store)
    with store.read() as connection:
        assert violations(connection) == []
    store.close()


def apply(hall: Hall, cashier: str | None) -> None:
    document: dict[str, Any] = deepcopy(dict(hall.store.centre().document))
    document["centre"]["cashier_service"] = cashier
    hall.do(commands.ApplyCentre(document))


def ticket(hall: Hall, number: str) -> Any:
    return hall.one("SELECT * FROM ticket WHERE number = :n", n=number)


def legs(hall: Hall, number: str) -> list[tuple[str, str | None, str | None]]:
    rows = hall.all(
        "SELECT leg.service, leg.desk, leg.outcome FROM leg JOIN ticket ON ticket.id = leg.ticket"
        " WHERE number = :n ORDER BY position",
        n=number,
    )
    return [tuple(row) for row in rows]


def sent(hall: Hall) -> str:
    """Somebody served at desk 5 stands before the cashier."""
    number = hall.serve()
    hall.do(SendToCashier("5"))
    pass_time(hall.store, minutes=1)
    assert hall.do(commands.CallNext("6"))["number"] == number
    hall.do(commands.StartService("6"))
    return number


def test_there_and_back_to_the_same_desk_with_promise_and_place_unchanged(hall: Hall) -> None:
    number = hall.serve()
    before = ticket(hall, number)
    fee = hall.do(DemandFee("charge", 8_000, desk="5", printer="none"))["id"]
    hall.do(SendToCashier("5"))
    assert ticket(hall, number)["service"] == CASHIER
    hall.do(commands.CallNext("6"))
    paid = hall.do(RecordFee(fee, "cash", "ubnd-xa", "BL1", "6"))
    assert paid["back_to"] == {"service": "ho-tich", "desk": "5"}
    hall.do(SendBack("6"))
    back = ticket(hall, number)
    kept = ("promised_at", "rank_at", "service")
    assert [back[name] for name in kept] == [before[name] for name in kept]
    assert (back["state"], back["directed_desk"]) == ("waiting", "5")
    assert legs(hall, number) == [
        ("ho-tich", "5", "transferred"),
        (CASHIER, "6", "fee_paid"),
        ("ho-tich", None, None),
    ]


def test_whoever_comes_back_is_called_before_those_who_came_later(hall: Hall) -> None:
    number = sent(hall)
    hall.do(commands.IssueTicket("ho-tich", printer="none"))
    hall.do(SendBack("6"))
    assert hall.do(commands.CallNext("5"))["number"] == number
    hall.do(commands.Finish("5", "accepted"))
    assert ticket(hall, number)["outcome"] == "accepted"


def test_hand_in_pay_and_collect_elsewhere_on_one_number(hall: Hall) -> None:
    number = hall.serve()
    promised = ticket(hall, number)["promised_at"]
    sign_in(hall.store, "4", "q4")
    assert hall.refused(SendToCashier("5", CASHIER)) == "transfer_same"
    hall.do(SendToCashier("5", "dat-dai"))
    hall.do(commands.CallNext("6"))
    hall.do(SendBack("6"))
    pass_time(hall.store, minutes=30)
    assert hall.do(commands.CallNext("4"))["number"] == number
    reasons = [row["reason"] for row in hall.all("SELECT reason FROM call ORDER BY id")]
    assert reasons[-2:] == ["transferred", "transferred"]
    hall.do(commands.Finish("4", "result_returned"))
    assert legs(hall, number) == [
        ("ho-tich", "5", "transferred"),
        (CASHIER, "6", "transferred"),
        ("dat-dai", "4", "result_returned"),
    ]
    last = ticket(hall, number)
    assert (last["promised_at"], last["onward"]) == (promised, None)


def test_a_desk_that_has_closed_leaves_them_to_any_desk_of_the_service(hall: Hall) -> None:
    number = sent(hall)
    hall.do(commands.CloseDesk("5"))
    hall.do(SendBack("6"))
    back = ticket(hall, number)
    assert (back["service"], back["directed_desk"]) == ("ho-tich", None)
    assert hall.do(commands.CallNext("6"))["number"] == number  # it helps out with this service


def test_nobody_has_paid_so_the_leg_does_not_say_so(hall: Hall) -> None:
    number = sent(hall)
    hall.do(SendBack("6"))
    assert legs(hall, number)[1] == (CASHIER, "6", "transferred")


def test_the_way_back_stays_open_when_no_new_numbers_are_given(hall: Hall) -> None:
    number = sent(hall)
    pass_time(hall.store, minutes=3 * 60 + 40)  # lunch has begun
    hall.do(SendBack("6"))
    assert ticket(hall, number)["service"] == "ho-tich"


def test_both_ways_count_one_number_for_the_service(hall: Hall) -> None:
    sent(hall)
    hall.do(SendBack("6"))
    rows = hall.all("SELECT code, n FROM day_count WHERE kind = 'service' AND n > 0")
    assert {row["code"]: row["n"] for row in rows} == {"ho-tich": 1, CASHIER: 1}


def test_a_fee_of_a_dossier_taken_in_from_them_is_found_at_the_cashier(hall: Hall) -> None:
    hall.taken(SLOW, CODE, finish=False, accept=False)
    fee = hall.do(DemandFee("charge", 8_000, CODE, printer="none"))["id"]
    hall.do(SendToCashier("5"))
    hall.do(commands.CallNext("6"))
    assert [found["id"] for found in cash.at_desk(hall.store, "6")] == [fee]


def test_without_a_cashier_or_a_way_back_nobody_is_sent(hall: Hall) -> None:
    assert hall.refused(SendToCashier("5")) == "desk_idle"
    number = hall.serve()
    assert hall.refused(SendBack("5")) == "back_nowhere"
    apply(hall, None)
    assert hall.refused(SendToCashier("5")) == "cashier_none"
    assert ticket(hall, number)["state"] == "serving"


def test_who_was_sent_on_to_another_service_is_not_sent_back_from_there(hall: Hall) -> None:
    hall.serve()
    hall.do(commands.Transfer("5", to_service="kinh-te"))
    hall.do(commands.CallNext("5"))
    assert hall.refused(SendBack("5")) == "back_nowhere"


def test_whoever_came_to_the_cashier_alone_is_not_sent_back_nor_there_again(hall: Hall) -> None:
    hall.do(commands.IssueTicket(CASHIER, printer="none"))
    hall.do(commands.CallNext("6"))
    assert hall.refused(SendBack("6")) == "back_nowhere"
    assert hall.refused(SendToCashier("6")) == "transfer_same"
