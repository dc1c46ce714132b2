"""A key that is held down acts once."""

from __future__ import annotations

from textual import events

from common.store.store import Store
from supervisor.held import FIRST_S, HeldKey
from tests.common.tui.hall import picture
from tests.supervisor.test_controls import controls, sees

HELD = (0.0, 0.5, *(0.5 + n * 0.04 for n in range(1, 30)))
"""When a keyboard sends a key that is held for two seconds."""


def acted(key: str, times: tuple[float, ...], *pages: str, typed: bool = False) -> list[float]:
    """At which of these times the key meant something; each time it does, the next page comes."""
    held, found = HeldKey(), []
    for at in times:
        if held.acts(key, at, pages[min(len(found), len(pages) - 1)], typed=typed):
            found.append(at)
    return found


def test_a_held_key_acts_once_wherever_it_leads() -> None:
    assert acted("f2", HELD, "list") == [0.0]
    assert acted("1", HELD, "choice", "list", typed=False) == [0.0]
    assert acted("1", HELD, "choice", "words", typed=True) == [0.0], "no digits in the reason"


def test_what_only_moves_or_is_typed_goes_on() -> None:
    assert acted("down", HELD, "list") == list(HELD)
    assert acted("a", HELD, "words", typed=True) == list(HELD)
    assert acted("down", HELD, "list", "another") == [0.0]


def test_whoever_presses_again_is_heard() -> None:
    assert acted("f2", (0.0, FIRST_S, 2 * FIRST_S), "list") == [0.0, FIRST_S, 2 * FIRST_S]
    assert acted("f2", (0.0, 0.4, 0.8), "list") == [0.0, 0.8], "the second may be a repetition"
    held = HeldKey()
    assert all(held.acts(key, 0.01 * n, "page", typed=False) for n, key in enumerate("121212"))


async def test_a_held_digit_chooses_and_writes_nothing(good: Store) -> None:
    """The second of a desk's deeds, to close it: the question why comes up, and stays empty."""
    async with controls(good, "down", "down", "enter") as (app, pilot):
        await sees(app, pilot, "Bàn 3: làm gì?")
        start = 1000.0
        for at in HELD:
            key = events.Key("2", "2")
            key.time = start + at
            app.post_message(key)
            await pilot.pause()
        await sees(app, pilot, "Đóng bàn 3?", "Lý do: ▏")
        assert "2▏" not in "\n".join(picture(app))


async def test_a_held_enter_does_not_answer_what_it_has_asked(good: Store) -> None:
    async with controls(good, "3") as (app, pilot):
        await pilot.press("enter", *"bao", "enter")
        await sees(app, pilot, "Mở lại sảnh", "Sảnh tạm ngưng.")
        await pilot.press("f12", *["enter"] * 9)
        await sees(app, pilot, "Mở lại sảnh?")
        assert app.view is not None
        assert app.view.hall.held
