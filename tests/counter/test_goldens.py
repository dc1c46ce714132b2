"""A morning at desk 5, state by state, as it looks at every size and in both languages.

`GOLDEN=1` writes what is seen, and the pictures of `docs/screens.md` with it.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
from textual.widget import Widget

from common.store.store import Store
from counter.screens import desk
from tests.common.tui.hall import picture, save_svg
from tests.counter.morning import at_desk, begins, goes_on, make_morning
from tests.counter.seat import Seat

GOLDEN = Path(__file__).parent / "golden"
PICTURES = Path(__file__).parents[2] / "docs" / "screens"
SIZES = ((80, 24), (96, 27), (120, 36))
UNSHOWN = {"code", "find-why", "intake-procedure", "pin", "absent-early"}
"""States that need no picture."""
STILL = 3
"""So many times in a row the same is seen when all has been drawn."""


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """What is said stands until something else is said; the officer sits in the hall."""
    monkeypatch.setattr(desk, "MESSAGE_S", 600.0)
    monkeypatch.delenv("SSH_CONNECTION", raising=False)
    made = make_morning(tmp_path / "data")
    yield made
    made.close()


Story = Callable[[Seat, Store], AsyncIterator[str]]


async def seen(store: Store, lang: str, sizes: tuple[tuple[int, int], ...], *parts: Story) -> None:
    """Go through the story and compare what each size shows of each state."""
    shown: dict[tuple[int, int], list[str]] = {size: [] for size in sizes}
    async with at_desk(store, lang, sizes[0]) as seat:
        for part in parts:
            async for state in part(seat, store):
                for size in sizes:
                    shown[size] += [f"== {state}", *await look(seat, size)]
                    if "GOLDEN" in os.environ and (size, lang) == ((80, 24), "vi"):
                        keep(seat, state)
                await look(seat, sizes[0])
    for size, rows in shown.items():
        golden = GOLDEN / f"counter-{size[0]}x{size[1]}-{lang}.txt"
        if "GOLDEN" in os.environ and len(parts) > 1:
            golden.write_text("\n".join(rows) + "\n", encoding="utf-8")
        known = golden.read_text(encoding="utf-8").splitlines()
        assert rows == (known if len(parts) > 1 else known[: len(rows)])


async def look(seat: Seat, size: tuple[int, int]) -> list[str]:
    """The rows of the screen at this size, once nothing on it moves any more."""
    if seat.app.size != size:
        await seat.pilot.resize_terminal(*size)
    same: list[list[str]] = []
    while len(same) < STILL:
        await seat.pilot.pause(0.01)
        if _draws(seat):
            continue
        rows = [row.rstrip() for row in picture(seat.app)]
        same = [*same, rows] if same and same[-1] == rows and len(rows) == size[1] else [rows]
    return same[-1]


def _draws(seat: Seat) -> bool:
    """Whether something is still to be told to a widget, laid out or painted: on a busy machine
    that can take longer than any number of looks."""
    screen = seat.app.screen
    return bool(screen._dirty_widgets) or any(
        widget._layout_required or widget._repaint_required or not widget._message_queue.empty()
        for widget in screen.walk_children(Widget, with_self=True)
    )


def keep(seat: Seat, state: str) -> None:
    """Keep a picture for the documents."""
    if state not in UNSHOWN:
        save_svg(seat.app, PICTURES / f"counter-{state}.svg")


async def test_what_is_seen_all_day_looks_like_this(store: Store) -> None:
    await seen(store, "vi", SIZES[:1], begins)


@pytest.mark.verify
@pytest.mark.parametrize("lang", ["vi", "en"])
async def test_a_morning_at_the_desk_looks_like_this(store: Store, lang: str) -> None:
    await seen(store, lang, SIZES, begins, goes_on)
