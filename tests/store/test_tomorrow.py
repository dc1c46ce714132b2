"""Sent home with a promise: what it carries over, until when it is good, and for whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.citizen_commands import CheckIn
from common.domain.control_commands import CloseService, TomorrowFirst
from common.domain.dossier_commands import RecordResult
from common.domain.refusal import Refusal
from common.store.invariants import violations
from common.store.store import Store
from tests.hall import issue, make_hall, pass_time, sign_in, staff
from tests.store.dossier_hall import CODE, Hall, make_dossier_hall

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
STORM = TomorrowFirst((), "Bão")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = make_hall(tmp_path / "data", clock="2026-11-23T08:00@0")
    yield made
    made.close()


def days_later(store: Store, days: int = 1) -> None:
    store.act(staff(), commands.CloseDay())
    pass_time(store, minutes=days * 24 * 60)


def token(store: Store) -> str:
    """Of the newest slip that says when to come."""
    return str(row(store, "SELECT code FROM appointment ORDER BY id DESC")["code"])


def row(store: Store, sql: str, *values: object) -> dict[str, Any]:
    with store.read() as connection:
        return dict(connection.execute(sql, values).fetchone())


def test_they_come_for_what_they_came_for(store: Store) -> None:
    """Dossier, priority and party are carried over; an absent holder is sent home as well."""
    sign_in(store, "5", "q5")
    visit = commands.IssueTicket("ho-tich", "priority", printer="none", party_size=3)
    old = store.act(staff(), visit)
    with store.transaction(staff(), "test") as tx:
        tx.run("UPDATE ticket SET procedure = '1.001193' WHERE id = :id", id=old["id"])
    store.act(staff(), commands.CallNext("5"))
    store.act(staff(), commands.Recall("5"))
    pass_time(store, seconds=61)
    store.act(staff(), commands.MarkAbsent("5"))
    assert [sent["number"] for sent in store.act(staff(), STORM)["sent"]] == [old["number"]]
    days_later(store)
    new = store.act(KIOSK, CheckIn(token(store)))
    kept = row(store, "SELECT * FROM ticket WHERE id = ?", new["id"])
    assert (kept["priority_class"], kept["party_size"]) == ("priority", 3)
    assert kept["procedure"] == "1.001193"


def test_a_result_that_was_waited_for_is_waited_for_again(tmp_path: Path) -> None:
    made = make_dossier_hall(tmp_path / "hall")
    hall = Hall(made)
    hall.taken()
    hall.do(RecordResult(CODE, shelf="A1"))
    hall.do(commands.IssueTicket("ho-tich", printer="none", dossier=CODE))
    hall.do(STORM)
    days_later(made)
    new = made.act(KIOSK, CheckIn(token(made)))
    carried = (
        "SELECT code FROM dossier JOIN ticket_dossier ON ticket_dossier.dossier = dossier.id"
        " WHERE ticket_dossier.ticket = ?"
    )
    assert row(made, carried, new["id"])["code"] == CODE
    with made.read() as connection:
        assert violations(connection) == []
    made.close()


def test_a_parked_holder_is_sent_home_and_comes_back_first(store: Store) -> None:
    sign_in(store, "5", "q5")
    number = issue(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    store.act(staff(), commands.StartService("5"))
    store.act(staff(), commands.Park("5"))
    assert [sent["number"] for sent in store.act(staff(), STORM)["sent"]] == [number]
    days_later(store)
    issue(store, "ho-tich", "priority")
    new = store.act(staff(), CheckIn(number=number))
    sign_in(store, "5", "q5")
    assert store.act(staff(), commands.CallNext("5"))["number"] == new["number"]


def test_the_promise_stands_until_a_day_on_which_the_service_worked(store: Store) -> None:
    """The storm goes on: nothing is open on Tuesday, nor for this service on Wednesday."""
    issue(store, "ho-tich")
    store.act(staff(), STORM)
    slip = token(store)
    days_later(store, days=2)
    store.act(staff(), CloseService("ho-tich", "Bão"))
    with pytest.raises(Refusal, match="service_closed"):
        store.act(KIOSK, CheckIn(slip))
    days_later(store)
    store.act(staff(), commands.OpenDay())
    assert store.act(KIOSK, CheckIn(slip))["state"] == "waiting"


def test_whoever_lets_their_day_go_by_takes_a_new_number(store: Store) -> None:
    number = issue(store, "ho-tich")
    store.act(staff(), STORM)
    slip = token(store)
    days_later(store)
    store.act(staff(), commands.OpenDay())
    days_later(store)
    for command in (CheckIn(slip), CheckIn(number=number)):
        with pytest.raises(Refusal, match="appointment_past"):
            store.act(staff(), command)


def test_the_same_number_of_two_days_is_two_people(store: Store) -> None:
    """Staff who type a number mean somebody who may come today, whoever else had it since."""
    first = issue(store, "ho-tich")
    store.act(staff(), STORM)
    days_later(store)
    assert issue(store, "ho-tich") == first
    store.act(staff(), STORM)
    assert store.act(staff(), CheckIn(number=first))["state"] == "waiting"
    with pytest.raises(Refusal, match=r"appointment_(used|other_day)"):
        store.act(staff(), CheckIn(number=first))
    days_later(store)
    assert store.act(staff(), CheckIn(number=first))["state"] == "waiting"


def test_a_slip_that_was_used_names_the_number_of_today(store: Store) -> None:
    issue(store, "ho-tich")
    store.act(staff(), STORM)
    slip = token(store)
    days_later(store)
    new = store.act(KIOSK, CheckIn(slip))["number"]
    with pytest.raises(Refusal) as used:
        store.act(KIOSK, CheckIn(slip))
    assert used.value.params == {"number": new}
    days_later(store)
    with pytest.raises(Refusal) as used:
        store.act(KIOSK, CheckIn(slip))
    assert used.value.params == {"number": None}


def test_a_promise_is_kept_when_all_numbers_of_the_day_are_given(store: Store) -> None:
    document = dict(store.centre().document)
    document["service"] = [{**one, "quota": 1} for one in document["service"]]
    store.act(staff(), commands.ApplyCentre(document))
    issue(store, "ho-tich")
    store.act(staff(), STORM)
    days_later(store)
    issue(store, "ho-tich")
    assert store.act(KIOSK, CheckIn(token(store)))["state"] == "waiting"
    with pytest.raises(Refusal, match="service_quota"):
        issue(store, "ho-tich")


def test_the_promise_is_for_the_next_day_on_which_the_service_opens(store: Store) -> None:
    shut = {"date": "2026-11-24", "reason": {"vi": "Tập huấn"}, "services": ["ho-tich"]}
    document = {**store.centre().document}
    store.act(staff(), commands.ApplyCentre({**document, "closure": [shut]}))
    issue(store, "ho-tich")
    issue(store, "y-te")
    sent = {one["service"]: one["at"] for one in store.act(staff(), STORM)["sent"]}
    assert store.centre().day_of(sent["ho-tich"]).isoformat() == "2026-11-25"
    assert store.centre().day_of(sent["y-te"]).isoformat() == "2026-11-24"


def test_without_such_a_day_nothing_is_promised_and_nobody_sent_home(store: Store) -> None:
    document = {**store.centre().document}
    first = date(2026, 11, 24)
    shut = [
        {"date": str(first + timedelta(n)), "reason": {"vi": "Sửa nhà"}, "services": None}
        for n in range(70)
    ]
    number = issue(store, "ho-tich")
    store.act(staff(), commands.ApplyCentre({**document, "closure": shut}))
    with pytest.raises(Refusal, match="next_day_unknown"):
        store.act(staff(), STORM)
    assert row(store, "SELECT state FROM ticket WHERE number = ?", number)["state"] == "waiting"


def test_without_a_printer_there_is_a_promise_and_no_slip(store: Store) -> None:
    number = issue(store, "ho-tich")
    sent = store.act(staff(), TomorrowFirst((), "Mất điện", "none"))
    assert sent["printer"] is None
    assert row(store, "SELECT count(*) AS n FROM print_job")["n"] == 0
    days_later(store)
    assert store.act(staff(), CheckIn(number=number))["state"] == "waiting"
