"""What the hall looks like to the estimator is what its desks would do: whom the run calls at once,
the free desks really call."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from common.domain.commands import (
    CallNext,
    CloseDay,
    Finish,
    HoldHall,
    IssueTicket,
    PauseDesk,
    Transfer,
)
from common.domain.control_commands import AssignDesk
from common.domain.promise import MINUTE
from common.domain.refusal import Refusal
from common.store import learning
from common.store.quotes import Hall
from common.store.store import Store
from tests.hall import issue, make_hall, pass_time, sign_in, staff

DESKS = ("1", "3", "5", "6")
OWN = ("kinh-te", "giao-duc", "y-te")
SERVICES = ("ho-tich", "chung-thuc", "kinh-te", "chinh-sach", "viec-khac", "dang-ky-dat-dai")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    for desk in DESKS:
        sign_in(store, desk, f"q{desk}")
    yield store
    store.close()


def hall(store: Store) -> Hall:
    with store.read() as connection:
        return Hall(connection, store.centre(), store.now())


def expected(store: Store) -> dict[str, int | None]:
    """What is said of everybody who waits: open ms until the call, by number."""
    found = hall(store)
    with store.read() as connection:
        waiting = dict(
            connection.execute("SELECT number, id FROM ticket WHERE state = 'waiting'").fetchall()
        )
    said = {number: found.waiting(ticket) for number, ticket in waiting.items()}
    return {number: None if each is None else each.expected for number, each in said.items()}


@pytest.mark.parametrize("seed", range(3))
def test_whom_the_run_calls_at_once_the_free_desks_call(store: Store, seed: int) -> None:
    dice = Random(seed)
    with store.transaction(staff(), "test") as tx:
        tx.insert("officer_service", {"officer": "q6", "service": "ho-tich"})
    store.act(staff(), AssignDesk("5", OWN, ("viec-khac", "ho-tich"), "đông"))
    for _ in range(14):
        pass_time(store, seconds=dice.randrange(400))
        issue(store, dice.choice(SERVICES), dice.choice([None, None, "priority"]))
    for _ in range(3):
        desk, other = dice.sample(DESKS, 2)
        store.act(staff(), CallNext(desk))
        store.act(staff(), Transfer(desk, to_desk=other))
    for _ in range(3):
        at_once = {number for number, wait in expected(store).items() if wait == 0}
        called = set()
        for desk in DESKS:
            try:
                called.add(store.act(staff(), CallNext(desk))["number"])
            except Refusal as refusal:
                assert refusal.code == "queue_empty"
        assert called == at_once != set()
        for desk in DESKS:
            try:
                store.act(staff(), Finish(desk, "other"))
            except Refusal as refusal:
                assert refusal.code == "desk_idle"


def test_nobody_can_tell_while_the_only_desk_rests_and_does_not_say_until_when(
    store: Store,
) -> None:
    assert hall(store).walk_ins()["kinh-te"] is not None
    store.act(staff(), PauseDesk("5", "break"))
    assert hall(store).walk_ins()["kinh-te"] is None
    store.act(staff(), HoldHall("Mất điện"))
    assert set(hall(store).walk_ins().values()) == {None}


def test_while_the_hall_is_held_nobody_is_told_an_earlier_moment(store: Store) -> None:
    until = store.now() + 40 * MINUTE
    store.act(staff(), HoldHall("Mất điện", until))
    said = hall(store).walk_ins()["kinh-te"]
    assert said is not None
    assert said.interval == (until, until + 2 * MINUTE), "how long it lasts is known"
    assert said.expected == 40 * MINUTE


def test_until_all_desks_are_back_from_a_break_nothing_is_uncertain(store: Store) -> None:
    until = store.now() + 30 * MINUTE
    store.act(staff(), PauseDesk("5", "break", until))
    said = hall(store).walk_ins()["kinh-te"]
    assert said is not None
    assert said.interval == (until, until + 2 * MINUTE)


def test_a_desk_at_lunch_is_expected_back_and_intervals_end_before_it(store: Store) -> None:
    pass_time(store, minutes=3 * 60 + 20)  # 11:20
    for _ in range(8):
        issue(store, "kinh-te")
    store.act(staff(), CallNext("5"))
    waits = sorted(wait or 0 for wait in expected(store).values())
    service = store.centre().service("kinh-te")
    sessions = store.centre().sessions(service, store.centre().day_of(store.now()))
    found = hall(store)
    with store.read() as connection:
        rows = connection.execute("SELECT id FROM ticket WHERE state = 'waiting'").fetchall()
    for (ticket,) in rows:
        said = found.waiting(ticket)
        assert said is not None
        assert any(start <= said.interval[0] <= said.interval[1] <= end for start, end in sessions)
    store.act(staff(), Finish("5", "other"))
    store.act(staff(), PauseDesk("5", "break"))
    assert set(expected(store).values()) == {None}, "ten minutes before lunch it just rests"
    pass_time(store, minutes=30)
    assert min(wait or 0 for wait in expected(store).values()) == 0, "at lunch it will be back"
    assert max(waits) > 10 * MINUTE


def test_nobody_may_be_told_what_was_true_of_another_queue(store: Store) -> None:
    """A number that asks for another service leaves the first queue in that picture."""
    first = store.act(staff(), IssueTicket("kinh-te", printer="none"))
    for _ in range(5):
        issue(store, "kinh-te")
    service = store.centre().service("kinh-te")
    with store.read() as connection:
        ranks = store.centre().promise(service, None, store.now()).rank_at + MINUTE
        stays = Hall(connection, store.centre(), store.now())
        gone = Hall(connection, store.centre(), store.now(), without=first["id"])
    with_it, without = (each.newcomer(service, rank_at=ranks) for each in (stays, gone))
    assert with_it is not None
    assert without is not None
    assert with_it.expected - without.expected == service.prior


def test_what_is_learnt_knows_which_people_were_there_on_the_same_day(store: Store) -> None:
    for _ in range(2):
        sign_in(store, "5", "q5")
        for _ in range(2):
            issue(store, "ho-tich")
        for _ in range(2):
            store.act(staff(), CallNext("5"))
            store.act(staff(), Finish("5", "filed_online"))
        store.act(staff(), CloseDay("x"))
        pass_time(store, minutes=24 * 60)
    with store.read() as connection:
        cases = learning._judged(connection, store.centre(), learning._PAST)
    assert [case.day for case in cases] == ["1", "1", "2", "2"]
