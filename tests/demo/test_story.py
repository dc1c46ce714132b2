"""The visitor is led by what really became of their number."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.i18n.translator import Translator
from common.store import events
from common.store.store import Store
from motcua.demo.story import Story, go_on
from tests.hall import make_hall, sign_in, staff

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")


@pytest.fixture
def store(tmp_path: Path) -> Any:
    made = make_hall(tmp_path)
    sign_in(made, "5", "q5")
    sign_in(made, "3", "q3")
    yield made
    made.close()


def told(store: Store) -> Story:
    return go_on(Story(), events.since(store, 0), "kiosk:k1", store.centre())


def take(store: Store, service: str) -> str:
    return str(store.act(KIOSK, commands.IssueTicket(service, origin="kiosk"))["number"])


def test_before_the_first_number(store: Store) -> None:
    store.act(staff(), commands.IssueTicket("ho-tich", printer="none"))
    assert told(store).at("5") == "take"


def test_a_visit_at_the_own_desk(store: Store) -> None:
    number = take(store, "ho-tich")
    story = told(store)
    assert (story.at("5"), story.number, story.desks) == ("issued.own", number, ("5",))
    store.act(staff(), commands.CallNext("5"))
    assert told(store).at("5") == "called.own"
    store.act(staff(), commands.UndoCall("5"))
    assert told(store).at("5") == "issued.own"
    store.act(staff(), commands.CallNext("5"))
    store.act(staff(), commands.StartService("5"))
    assert told(store).at("5") == "serving.own"
    store.act(staff(), commands.Finish("5", "accepted"))
    assert told(store).at("5") == "done"


def test_a_visit_at_another_desk(store: Store) -> None:
    take(store, "chinh-sach")
    story = told(store)
    assert (story.at("5"), story.desks) == ("issued.other", ("3",))
    store.act(staff(), commands.CallNext("3"))
    assert (told(store).at("5"), told(store).desk) == ("called.other", "3")
    store.act(staff(), commands.StartService("3"))
    assert told(store).at("5") == "serving.other"


def test_a_number_helped_out_elsewhere_is_told_where_it_is(store: Store) -> None:
    sign_in(store, "6", "q6")
    take(store, "ho-tich")
    store.act(staff(), commands.CallNext("6"))
    assert told(store).at("5") == "called.other"


def test_the_last_number_taken_is_the_one_that_counts(store: Store) -> None:
    take(store, "ho-tich")
    second = take(store, "kinh-te")
    store.act(staff(), commands.CallNext("5"))
    story = told(store)
    assert (story.at("5"), story.number) == ("issued.own", second)


def test_whoever_is_away_is_told_how_to_come_back(store: Store) -> None:
    number = take(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    store.act(staff(), commands.StartService("5"))
    store.act(staff(), commands.Park("5"))
    assert told(store).at("5") == "away"
    store.act(KIOSK, commands.ReturnTicket(number))
    assert told(store).at("5") == "issued.own"


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_step_has_its_hint_and_fits_a_narrow_window(lang: str) -> None:
    t = Translator(lang)
    steps = [
        Story(step, "A001", ("5",), desk)
        for step in ("take", "issued", "called", "serving", "away", "done")
        for desk in (None, "5", "3")
    ]
    for story in steps:
        hint = t(f"demo.hint.{story.at('5')}", number="A001", desk="3", own="5")
        assert len(f" ▶ {hint} ") + len(f" {t('demo.keys')} ") <= 102
