"""What each key means in each state of the desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.domain import commands
from common.domain.keypad import OUTCOMES
from common.domain.model import Outcome
from common.i18n.translator import Translator
from common.store.store import Store
from common.views.counter import CounterView
from counter import attention
from counter.meaning import Situation, offers, situation, space
from counter.repeat import Heard, HeldKey
from counter.widgets.keyline import flowed
from tests.counter.seat import desk_of, issue
from tests.hall import sign_in, staff


@pytest.fixture
def views(store: Store) -> dict[str, CounterView]:
    """The same desk in all its states."""
    seen = {"signed-out": desk_of(store)}
    sign_in(store, "5", "q5")
    seen["nobody"] = desk_of(store)
    issue(store, "ho-tich", "chung-thuc")
    seen["idle"] = desk_of(store)

    def act(command: commands.Command) -> CounterView:
        store.act(staff(), command)
        return desk_of(store)

    seen["called"] = act(commands.CallNext("5"))
    seen["serving"] = act(commands.StartService("5"))
    act(commands.Finish("5", "accepted"))
    seen["called-immediate"] = act(commands.CallNext("5"))
    seen["serving-immediate"] = act(commands.StartService("5"))
    seen["serving-paused"] = act(commands.PauseDesk("5", "meeting"))
    act(commands.Park("5"))
    seen["paused"] = desk_of(store)
    act(commands.OpenDesk("5"))
    seen["held"] = act(commands.HoldHall("mất điện"))
    act(commands.ResumeHall())
    seen["day-closed"] = act(commands.CloseDay())
    return seen


def test_the_holder_comes_before_whatever_rests(views: dict[str, CounterView]) -> None:
    assert {name: situation(view) for name, view in views.items()} == {
        "signed-out": Situation.SIGNED_OUT,
        "nobody": Situation.IDLE,
        "idle": Situation.IDLE,
        "called": Situation.CALLED,
        "called-immediate": Situation.CALLED,
        "serving": Situation.SERVING,
        "serving-immediate": Situation.SERVING,
        "serving-paused": Situation.SERVING,
        "paused": Situation.PAUSED,
        "held": Situation.HELD,
        "day-closed": Situation.DAY_CLOSED,
    }


def test_space_takes_nobody_who_still_owes_for_one_who_has_paid(
    views: dict[str, CounterView],
) -> None:
    serving = views["serving"]
    assert serving.holder is not None
    cashier = replace(serving.holder, default_outcome="fee_paid")
    assert space(replace(serving, holder=cashier)) == commands.CallNext("5", finish=True)
    assert space(replace(serving, holder=replace(cashier, owed_vnd=8000))) is None


def test_space_is_the_next_step(views: dict[str, CounterView]) -> None:
    assert space(views["idle"]) == commands.CallNext("5")
    assert space(views["called"]) == commands.StartService("5")
    assert space(views["serving"]) is None, "the outcome is asked for"
    assert space(views["serving-immediate"]) == commands.CallNext("5", finish=True)
    assert space(views["serving-paused"]) == commands.Finish("5"), "a desk that rests calls nobody"
    assert space(views["paused"]) == commands.OpenDesk("5")


def test_space_finishes_without_calling_while_the_hall_is_held(
    views: dict[str, CounterView],
) -> None:
    serving = views["serving-immediate"]
    held = replace(serving, hall=views["held"].hall)
    assert space(held) == commands.Finish("5")


def test_every_outcome_has_its_digit() -> None:
    assert "".join(sorted(OUTCOMES)) == "0123456789"
    assert set(OUTCOMES.values()) == set(Outcome)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_keys_fit_two_rows_of_eighty_columns(views: dict[str, CounterView], lang: str) -> None:
    for name, view in views.items():
        assert len(flowed(offers(view), Translator(lang), 78)) <= 2, name


def test_it_rings_for_the_first_one_only_and_only_while_the_desk_is_free(
    views: dict[str, CounterView],
) -> None:
    nobody, idle = views["nobody"], views["idle"]
    assert attention.has_come(nobody, idle)
    assert not attention.has_come(None, idle), "the program has just started"
    assert not attention.has_come(idle, idle)
    assert not attention.has_come(idle, nobody)
    assert not attention.has_come(nobody, replace(views["serving"], queues=idle.queues))
    assert not attention.has_come(nobody, replace(views["paused"], queues=idle.queues))
    assert not attention.has_come(nobody, replace(views["held"], queues=idle.queues))


@pytest.mark.parametrize(("pause", "period"), [(0.25, 0.03), (0.5, 0.033), (1.0, 0.092)])
def test_a_held_key_is_told_from_two_presses(pause: float, period: float) -> None:
    held = HeldKey()
    assert held.heard("space", 5.0) is Heard.PRESS
    assert held.heard("space", 5.0 + pause) is Heard.AGAIN, "nobody can tell yet"
    for n in range(1, 9):
        assert held.heard("space", 5.0 + pause + n * period) is Heard.REPEATED
    assert held.heard("f2", 7.0) is Heard.PRESS
    assert held.heard("space", 7.01) is Heard.PRESS
    assert held.heard("space", 7.2) is Heard.AGAIN
    assert held.heard("space", 8.4) is Heard.PRESS
