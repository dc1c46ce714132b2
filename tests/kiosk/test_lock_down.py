"""A citizen's terminal cannot be left, suspended or broken out of."""

from __future__ import annotations

import pytest

from common.store.store import Store
from tests.common.tui.hall import picture
from tests.kiosk.visitor import visit

KEYS = (
    *(f"ctrl+{letter}" for letter in "acdhklmnopqrstuvwxyz"),
    *("ctrl+backslash", "ctrl+right_square_bracket", "ctrl+underscore", "ctrl+at"),
    *("escape", "tab", "shift+tab", "delete", "home", "end", "pageup", "pagedown", "insert"),
    *(f"f{number}" for number in range(1, 13) if number != 2),  # F2: large type
    *("a", "q", "Q", "x", "?", ":", "!", "space", "enter", "9", "ư", "Ạ"),
)


ON_THE_WAY = [pytest.param(way, marks=pytest.mark.verify) for way in (("1",), ("1", "1"))]


@pytest.mark.verify
@pytest.mark.parametrize("way", [(), *ON_THE_WAY, ("1", "1", "2")])
async def test_no_key_but_those_shown_does_anything(store: Store, way: tuple[str, ...]) -> None:
    async with visit(store) as visitor:
        await visitor.press(*way)
        before, page = picture(visitor.app), visitor.page
        visitor.let_pass(2)
        await visitor.pilot.press(*KEYS)
        await visitor.settled()
        assert visitor.page == page
        assert picture(visitor.app) == before
        assert visitor.app.return_code is None


async def test_nothing_can_be_focused_selected_or_scrolled(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.press("1")
        for kind in ("hover", "click"):
            await getattr(visitor.pilot, kind)(offset=(30, 4))
        assert visitor.app.focused is None
        assert not visitor.app.screen.can_focus
        assert visitor.app.screen.max_scroll_y == 0
