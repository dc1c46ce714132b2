"""A citizen's terminal cannot be left, suspended or broken out of (DESIGN.md §7.6)."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.tui.lock import FORBIDDEN
from tests.common.tui.hall import Front, HallApp, picture, until

CONTROL_KEYS = (
    *("ctrl+q", "ctrl+c", "ctrl+p", "ctrl+z", "ctrl+d", "ctrl+s", "ctrl+l", "ctrl+backslash"),
    *("escape", "f1", "f12", "super+c", "ctrl+w", "alt+f4", "tab", "shift+tab"),
)


async def test_no_key_leaves_the_page_or_the_program(hall_folder: Path) -> None:
    app = HallApp(hall_folder)
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.view is not None)
        await pilot.pause()
        before = picture(app)
        await pilot.press(*CONTROL_KEYS)
        await pilot.pause()
        assert isinstance(app.screen, Front)
        assert app.is_running
        assert app.return_code is None
        assert picture(app)[:-1] == before[:-1]


@pytest.mark.parametrize("action", sorted(FORBIDDEN))
async def test_textuals_own_actions_are_refused_whoever_asks(
    hall_folder: Path, action: str
) -> None:
    app = HallApp(hall_folder)
    async with app.run_test() as pilot:
        assert not app.check_action(action, ())
        await app.run_action(f"app.{action}")
        await pilot.pause()
        assert app.is_running
        assert isinstance(app.screen, Front)


async def test_keys_are_none_but_the_subclasss_own(hall_folder: Path) -> None:
    app = HallApp(hall_folder)
    async with app.run_test():
        assert app._bindings.key_to_bindings == {}
        assert app.screen._bindings.key_to_bindings == {}


async def test_nothing_on_the_screen_can_be_selected(hall_folder: Path) -> None:
    app = HallApp(hall_folder)
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.view is not None)
        await pilot.mouse_down("#name", offset=(0, 0))
        await pilot.hover("#name", offset=(10, 0))
        await pilot.mouse_up("#name", offset=(10, 0))
        assert app.screen.selections == {}
