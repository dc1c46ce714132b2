"""Who types wrong PINs locks nobody out of their work, and no clock makes a lock longer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain.actor import Actor, Role
from common.domain.commands import Command, SetPin, SignIn
from common.domain.guide_commands import SignInGuide
from common.domain.refusal import Refusal
from common.domain.terminal_commands import LeaveTerminal
from common.store.store import Store
from tests.hall import PIN, make_hall, pass_time, staff

HERE = Actor(Role.TERMINAL, "kiosk:k1")
ELSEWHERE = Actor(Role.TERMINAL, "kiosk:k2")
DESK = Actor(Role.TERMINAL, "desk:5")
WRONG = "1357"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    for officer in ("gs1", "hd1", "q5"):
        made.act(staff(), SetPin(officer, PIN))
    yield made
    made.close()


def said(store: Store, actor: Actor, command: Command) -> str:
    """`done`, or the code of the refusal."""
    try:
        store.act(actor, command)
    except Refusal as refusal:
        return refusal.code
    return "done"


def test_a_stranger_at_the_guides_keyboard_locks_an_officer_out_there_and_nowhere_else(
    store: Store,
) -> None:
    told = [said(store, HERE, SignInGuide("gs1", WRONG)) for _ in range(5)]
    assert told == ["pin_wrong"] * 4 + ["pin_locked"]
    assert said(store, HERE, SignInGuide("gs1", PIN)) == "pin_locked"
    assert said(store, HERE, SignInGuide("hd1", PIN)) == "done"
    assert said(store, ELSEWHERE, SignInGuide("gs1", PIN)) == "done"
    assert said(store, DESK, SignIn("5", "gs1", PIN)) == "done"
    assert said(store, ELSEWHERE, LeaveTerminal(PIN)) == "done"
    pass_time(store, seconds=61)
    assert said(store, HERE, SignInGuide("gs1", WRONG)) == "pin_locked", "a sixth in a row"


def test_the_right_pin_at_the_guides_keyboard_or_a_new_one_begins_the_count_anew(
    store: Store,
) -> None:
    for _ in range(2):
        told = [said(store, HERE, SignInGuide("hd1", WRONG)) for _ in range(4)]
        assert told == ["pin_wrong"] * 4
        assert said(store, HERE, SignInGuide("hd1", PIN)) == "done"
    for _ in range(5):
        said(store, HERE, SignInGuide("hd1", WRONG))
    store.act(staff(), SetPin("gs1", PIN))
    assert said(store, HERE, SignInGuide("hd1", PIN)) == "pin_locked"
    store.act(staff(), SetPin("hd1", PIN))
    assert said(store, HERE, SignInGuide("hd1", PIN)) == "done"


@pytest.mark.parametrize(
    ("actor", "wrong", "right"),
    [
        (DESK, SignIn("5", "q5", WRONG), SignIn("5", "q5", PIN)),
        (HERE, SignInGuide("hd1", WRONG), SignInGuide("hd1", PIN)),
        (HERE, LeaveTerminal(WRONG), LeaveTerminal(PIN)),
    ],
)
def test_a_clock_that_is_set_back_keeps_nobody_locked_out(
    store: Store, actor: Actor, wrong: Command, right: Command
) -> None:
    for _ in range(5):
        said(store, actor, wrong)
    assert said(store, actor, right) == "pin_locked"
    pass_time(store, minutes=-40)
    assert said(store, actor, right) == "done"
