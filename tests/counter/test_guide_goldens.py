"""A morning at the door, state by state, as it looks at every size and in both languages.

`GOLDEN=1` writes what is seen, and the pictures of `docs/screens.md` with it.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.model import DeviceState, JobState
from common.store.store import Store
from common.tui.bigtype import BigText
from counter.guide import screen
from tests.common.tui.hall import picture, save_svg
from tests.counter.door import Door, guiding, sent_home
from tests.hall import PIN, make_hall, pass_time, staff
from tests.printing import end, health

pytestmark = pytest.mark.verify

GOLDEN = Path(__file__).parent / "golden"
PICTURES = Path(__file__).parents[2] / "docs" / "screens"
UNSHOWN = {"empty", "pin"}
"""States that need no picture."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Eight minutes before the desks open; it stays like that."""
    made = make_hall(tmp_path / "data", clock="2026-11-23T07:22@0")
    yield made
    made.close()


@pytest.mark.parametrize("size", [(80, 24), (96, 27), (120, 36)])
@pytest.mark.parametrize("lang", ["vi", "en"])
async def test_a_morning_at_the_door_looks_like_this(
    store: Store, size: tuple[int, int], lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen, "MESSAGE_S", 60.0)
    seen = []
    sent_home(store, "ho-tich", "ho-tich", "dat-dai", "chung-thuc", "ho-tich")
    async with guiding(store, size=size, lang=lang) as door:
        door.app.title = "motcua guide k1"
        async for state in morning(door, store):
            await door.pilot.pause()
            rows = [line.rstrip() for line in picture(door.app)]
            assert len(rows) == size[1], state
            seen += [f"== {state}", *rows]
            if "GOLDEN" in os.environ and (size, lang) == ((80, 24), "vi"):
                _keep(door, state)
    golden = GOLDEN / f"guide-{size[0]}x{size[1]}-{lang}.txt"
    text = "\n".join(seen) + "\n"
    if "GOLDEN" in os.environ:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def _keep(door: Door, state: str) -> None:
    if state not in UNSHOWN:
        save_svg(door.app, PICTURES / f"guide-{state}.svg")


async def morning(door: Door, store: Store) -> AsyncIterator[str]:
    """Every page and every trouble, one after the other."""
    scale = 2 if door.app.size.height > 32 else 1
    await door.until(lambda: door.app.screen.query_one("#newest", BigText).scale == scale)
    yield "empty"
    for key in ("1", "2", "3", "f4", "1"):
        await door.press(key)
        await door.settles()
    for state, code in (*((JobState.CONFIRMED, "printed"),) * 4, (JobState.UNKNOWN, "paper_out")):
        end(store, "p1", state, code)
    for key in ("asterisk", "2", "f2", "5", "7", "0", "minus"):
        await door.press(key)
        await door.settles()
    await door.press("asterisk", "full_stop", "up", "down")
    yield "work"
    await door.press("escape", "1")
    await door.settles()
    await door.press("1", apart=0.5)
    yield "again"
    await door.press("slash")
    yield "find-service"
    await door.press("1", "0", "7", "2")
    await door.sees("A001")
    yield "find"
    await door.press("escape", "escape", "f9")
    await door.sees("A001", "20/11/2026")
    yield "expected"
    await door.press("escape", "question_mark")
    yield "help"
    await door.press("escape")
    store.act(staff(), commands.HoldHall("mất điện", store.now() + 3_600_000))
    await door.until(lambda: door.view.hall.held)
    yield "held"
    store.act(staff(), commands.ResumeHall())
    health(store, "p1", DeviceState.FAULT, "paper_out")
    await door.until(lambda: door.view.no_slips)
    await door.press("4")
    await door.settles()
    yield "no-slips"
    await door.press("f10")
    yield "signin"
    await door.press("1", *PIN[:3])
    yield "pin"


@pytest.mark.parametrize("lang", ["vi", "en"])
async def test_sixty_two_services_look_like_this(tmp_path: Path, lang: str) -> None:
    store = make_hall(tmp_path / "province", "province-25", clock="2026-11-23T07:22@0")
    pass_time(store, minutes=5)
    officers = store.centre().document["officer"]
    guide = next(row["code"] for row in officers if row["role"] == "guide")
    kiosk = next(iter(store.centre().kiosks))
    async with guiding(store, kiosk, (96, 27), lang, guide) as door:
        door.app.title = f"motcua guide {kiosk}"
        for keys in (("1",), ("plus", "plus", "f8"), ("plus",)):
            await door.press(*keys)
            await door.settles()
        rows = [line.rstrip() for line in picture(door.app)]
        if "GOLDEN" in os.environ and lang == "vi":
            save_svg(door.app, PICTURES / "guide-province.svg")
    golden = GOLDEN / f"guide-province-{lang}.txt"
    text = "\n".join(rows) + "\n"
    if "GOLDEN" in os.environ:
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
    store.close()
