"""The mark stands on every screen: of a training, of a trial, of a demonstration, and of no hall
that counts."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.mark import Mark
from common.domain.trial_commands import StartTrial
from common.i18n.translator import Translator
from common.store import clock as clocks
from common.store.store import Store
from common.tui.app import BaseApp
from common.tui.status import StatusLine
from counter.app import CounterApp
from counter.guide.app import GuideApp
from display.app import DisplayApp
from kiosk.app import KioskApp
from supervisor.app import SupervisorApp
from tests.hall import _shipped, make_real_hall, staff

PICTURES = Path(__file__).parents[2] / "docs" / "screens"
PROGRAMS = ("kiosk", "counter", "guide", "display", "supervisor")
PATIENCE_S = 30.0

APPS: dict[str, Callable[[Path], BaseApp[Any]]] = {
    "kiosk": lambda data: KioskApp(data, "k1"),
    "counter": lambda data: CounterApp(data, "5"),
    "guide": lambda data: GuideApp(data, "k1"),
    "display": lambda data: DisplayApp(data, "hall"),
    "supervisor": SupervisorApp,
}


def plain(svg: str) -> str:
    return re.sub(r"<[^>]+>", "", svg).replace("&#160;", " ")


@pytest.mark.parametrize("program", PROGRAMS)
def test_every_page_of_a_program_has_the_place_of_the_mark(program: str) -> None:
    """All of them are drawn of a hall with a simulated clock, which is marked DEMO."""
    pictures = sorted(PICTURES.glob(f"{program}-*.svg"))
    assert pictures
    bare = [file.name for file in pictures if "DEMO" not in plain(file.read_text("utf-8"))]
    assert bare == []


@pytest.fixture(params=[None, Mark.TRIAL, Mark.TRAINING])
def marked(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Path, Mark | None]]:
    """A hall on the machine's own clock, and what stands over it."""
    mark = request.param
    if mark is Mark.TRAINING:
        document = dict(_shipped("dan-hai"))
        store = Store.create(tmp_path / "hall", document, clocks.Clock(), staff(), mark)
    else:
        store = make_real_hall(tmp_path / "hall")
    if mark is Mark.TRIAL:
        store.act(staff(), StartTrial())
    store.act(staff(), commands.OpenDay())
    store.close()
    yield tmp_path / "hall", mark


async def foot(app: BaseApp[Any], size: tuple[int, int]) -> str:
    """The last line of a program's screen."""
    async with app.run_test(size=size) as pilot:
        for _ in range(int(PATIENCE_S / 0.05)):
            if app.view is not None and app.screen.query(StatusLine):
                break
            await asyncio.sleep(0.05)
        await pilot.pause()
        lines = app.screen.query_one(StatusLine)
        return lines.render_line(0).text


@pytest.mark.verify
@pytest.mark.parametrize("program", PROGRAMS)
async def test_each_program_says_what_the_hall_is(
    marked: tuple[Path, Mark | None], program: str
) -> None:
    data, mark = marked
    t = Translator("vi")
    said = await foot(APPS[program](data), (80, 24))
    known = {one: (t(one.text), t(f"mark.{one}")) for one in Mark}
    for one, (whole, short) in known.items():
        assert (whole in said or short in said) == (one is mark), said
