"""Booked times: who may come when, what it is worth, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.appointment_commands import (
    AddAppointment,
    Booking,
    CancelAppointment,
    ImportAppointments,
)
from common.domain.citizen_commands import CheckIn
from common.domain.promise import MINUTE
from common.domain.refusal import Refusal
from common.store.invariants import violations
from common.store.store import Store
from common.views import booked, supervisor
from tests.hall import issue, make_hall, pass_time, sign_in, staff

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = make_hall(tmp_path / "data", clock="2026-11-23T08:00@0")
    yield made
    with made.read() as connection:
        assert violations(connection) == []
    made.close()


def book(store: Store, minutes: int, service: str = "ho-tich") -> str:
    """A time so many minutes from now; its code."""
    at = store.now() + minutes * MINUTE
    return str(store.act(staff(), AddAppointment(service, at))["code"])


def come(store: Store, code: str, **how: Any) -> dict[str, Any]:
    return store.act(KIOSK, CheckIn(code, **how))


def next_at(store: Store, desk: str) -> str:
    number = str(store.act(staff(), commands.CallNext(desk))["number"])
    store.act(staff(), commands.Finish(desk, "other"))
    return number


def row(store: Store, sql: str, *values: object) -> dict[str, Any]:
    with store.read() as connection:
        return dict(connection.execute(sql, values).fetchone())


def test_in_time_is_called_before_who_came_earlier_and_the_call_says_why(store: Store) -> None:
    sign_in(store, "5", "q5")
    code = book(store, 30)
    before = issue(store, "ho-tich")
    pass_time(store, minutes=25)
    ticket = come(store, code)
    assert ticket["promised_at"] == row(store, "SELECT slot_at FROM appointment")["slot_at"]
    assert store.act(staff(), commands.CallNext("5"))["number"] == ticket["number"] != before
    assert row(store, "SELECT reason FROM call")["reason"] == "appointment"
    with pytest.raises(Refusal, match="appointment_used") as used:
        come(store, code)
    assert used.value.params["number"] == ticket["number"]


def test_too_early_is_told_from_when_or_taken_as_a_walk_in(store: Store) -> None:
    code = book(store, 60)
    with pytest.raises(Refusal, match="appointment_early") as early:
        come(store, code)
    assert early.value.params["opens_at"] == store.now() + 50 * MINUTE
    ticket = come(store, code, early=True)
    assert ticket["promised_at"] == store.now() + 15 * MINUTE
    assert row(store, "SELECT appointment FROM ticket")["appointment"] is None


def test_what_a_file_no_longer_names_is_known_and_stays(store: Store) -> None:
    at = store.now() + 60 * MINUTE
    rows = [Booking(2, "CONG-1", at, "ho-tich", source="cong"), Booking(3, "TAY-1", at, "ho-tich")]
    store.act(staff(), ImportAppointments(tuple(rows)))
    book(store, 24 * 60)
    assert booked.besides(store, {"CONG-2"}, {at}, {"cong"}) == ["CONG-1"]
    assert booked.besides(store, {"CONG-1"}, {at}, {"cong"}) == []
    assert booked.besides(store, {"CONG-2"}, {at}, {None}) == ["TAY-1"]
    assert booked.besides(store, {"CONG-2"}, {at + 24 * 60 * MINUTE}, {"cong"}) == []


def test_more_people_at_one_time_than_desks_are_told(store: Store) -> None:
    for _ in range(2):
        book(store, 30)
    book(store, 40)
    crowded = booked.of_day(store).crowded
    assert [(one.service, one.booked, one.desks) for one in crowded] == [("ho-tich", 2, 1)]


def test_late_is_a_walk_in_from_now(store: Store) -> None:
    code = book(store, 10)
    pass_time(store, minutes=21)
    ticket = come(store, code)
    assert (ticket["promised_at"], ticket["came"]) == (store.now() + 15 * MINUTE, "late")


def test_who_has_priority_has_it_with_a_booking_too(store: Store) -> None:
    late, early, in_time = book(store, 10), book(store, 90), book(store, 20)
    pass_time(store, minutes=21)
    sign_in(store, "5", "q5")
    plain = issue(store, "ho-tich")
    given = {
        how: come(store, code, early=True, priority_class="priority")
        for how, code in (("late", late), ("early", early), ("in_time", in_time))
    }
    assert [given[how]["promised_at"] for how in given] == [store.now() + 5 * MINUTE] * 3
    called = [next_at(store, "5") for _ in range(4)]
    assert called == [given[how]["number"] for how in ("in_time", "late", "early")] + [plain]
    with pytest.raises(Refusal, match="priority_unknown"):
        come(store, book(store, 5), priority_class="vip")


def test_an_appointment_puts_nobody_with_priority_further_back(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data", clock="2026-11-23T08:00@0")
    rule = "$.centre.rules.appointment_protection_min"
    with store.transaction(staff(), "test") as tx:
        tx.run("UPDATE centre SET document = json_set(document, :rule, 0)", rule=rule)
    codes = [book(store, 30), book(store, 30)]
    store.close()
    store = Store.open(tmp_path / "data")
    pass_time(store, minutes=25)
    for code, priority in zip(codes, (None, "priority"), strict=True):
        come(store, code, priority_class=priority)
    unbooked = store.centre().promise(store.centre().service("ho-tich"), "priority", store.now())
    ranks = "SELECT min(rank_at) AS first, max(rank_at) AS last FROM ticket"
    assert row(store, ranks)["first"] == unbooked.rank_at < row(store, ranks)["last"]
    store.close()


def test_in_time_counts_also_while_no_numbers_are_given(store: Store) -> None:
    """13:30 after lunch: the doors of the queue open then, the appointment's before."""
    code = book(store, 5 * 60 + 30)
    pass_time(store, minutes=5 * 60 + 21)
    with pytest.raises(Refusal, match="service_closed"):
        issue(store, "ho-tich")
    assert come(store, code)["state"] == "waiting"


def test_who_does_not_come_is_counted_when_the_day_ends(store: Store) -> None:
    missed, tomorrow = book(store, 30), book(store, 24 * 60)
    store.act(staff(), CancelAppointment(book(store, 40)))
    issue(store, "ho-tich")
    assert supervisor.read(store).totals.booked == 1
    today = store.centre().day_of(store.now())
    store.act(staff(), commands.CloseDay())
    pass_time(store, minutes=24 * 60)
    told = "SELECT count(*) AS n, max(subject) AS code FROM event WHERE kind = 'appointment.missed'"
    assert row(store, told) == {"n": 1, "code": missed}
    assert booked.of_day(store, today).counts == {"n": 2, "used": 0, "missed": 1}
    with pytest.raises(Refusal, match="appointment_past"):
        come(store, missed)
    assert come(store, tomorrow)["state"] == "waiting"


@pytest.mark.parametrize(
    ("code", "minutes", "service", "refusal"),
    [
        ("HEN-0001", 30, "ho-tich", "appointment_taken"),
        ("họ tên", 30, "ho-tich", "appointment_code"),
        ("HEN-0002", -1, "ho-tich", "appointment_over"),
        ("HEN-0002", 4 * 60, "ho-tich", "appointment_shut"),
        ("HEN-0002", 30, "mua-ban", "service_unknown"),
    ],
)
def test_what_cannot_be_booked(
    store: Store, code: str, minutes: int, service: str, refusal: str
) -> None:
    store.act(staff(), AddAppointment("ho-tich", store.now() + 30 * MINUTE, code="hen-0001"))
    with pytest.raises(Refusal, match=refusal):
        store.act(staff(), AddAppointment(service, store.now() + minutes * MINUTE, code=code))


def test_the_same_file_again_changes_nothing_and_another_time_moves_it(store: Store) -> None:
    at = store.now() + 30 * MINUTE
    rows = (
        Booking(2, "HEN-0001", at, "ho-tich", source="cong"),
        Booking(3, "HEN-0002", at, "mua-ban"),
        Booking(4, "HEN-0003", at + MINUTE, "chung-thuc"),
    )
    first = store.act(staff(), ImportAppointments(rows))
    assert (first["new"], [one["number"] for one in first["rejects"]]) == (2, [3])
    come(store, "HEN-0003", early=True)
    again = store.act(staff(), ImportAppointments(rows))
    assert (again["new"], again["again"]) == (0, 2)
    moved = (Booking(2, "HEN-0001", at + 5 * MINUTE, "ho-tich"), Booking(4, "HEN-0003", at, "y-te"))
    last = store.act(staff(), ImportAppointments(moved))
    assert (last["moved"], [one["code"] for one in last["rejects"]]) == (1, ["appointment_used"])
    events = row(store, "SELECT count(*) AS n FROM event WHERE kind LIKE 'appointment.%'")
    assert events["n"] == 4  # added twice, used, moved
