"""Whatever is answered, in whatever order: nothing is lost, nothing breaks, and what the wizard
calls good is what a centre file may say."""

from __future__ import annotations

import asyncio
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain.refusal import Refusal, Trouble
from common.i18n.messages import explain
from common.i18n.translator import Translator
from motcua.setup.doing import comments
from motcua.setup.draft import Draft, write
from motcua.setup.page import Answer, Kind, Page
from motcua.setup.pages.centre import CentrePage
from motcua.setup.pages.counters import CountersPage
from motcua.setup.pages.data import DataPage
from motcua.setup.pages.hours import HoursPage
from motcua.setup.pages.officers import OfficersPage
from motcua.setup.pages.screens import ScreensPage
from motcua.setup.pages.services import ServicesPage
from motcua.setup.pages.sound import SoundPage
from motcua.setup.start import EMPTY, shipped_tables
from motcua.setup.toml import written

pytestmark = pytest.mark.verify

PAGES = (
    CentrePage,
    ServicesPage,
    CountersPage,
    HoursPage,
    OfficersPage,
    ScreensPage,
    SoundPage,
    DataPage,
)
DEVICES = frozenset({"speak"})
"""Rows that would open a port."""
WORDS = st.one_of(
    st.sampled_from(
        [
            "",
            " ",
            "Sở Tư pháp",
            unicodedata.normalize("NFD", "Quầy tiếp nhận hồ sơ"),
            "a" * 300,
            "[b]x[/b]",
            "x\x1b[2Jy",
            "dòng\nhai",
            '"; drop',
            "7h30-11h30, 13:30-17:00",
            "30/04/2027",
            "cb1",
            "k1",
            "/mnt/usb/motcua",
            "../..",
        ]
    ),
    st.integers(-1, 400).map(str),
    st.text(max_size=20),
)


class Hasty:
    """Somebody who answers anything at once (`motcua.setup.page.Wizard`)."""

    def __init__(self, draft: Draft, draw: Callable[[st.SearchStrategy[object]], object]) -> None:
        self.draft = draft
        self.t = Translator("vi")
        self.over: list[Page] = []
        self._draw = draw

    async def ask(self, prompt: str, value: str = "", note: str = "") -> str | None:
        found = self._draw(st.one_of(st.none(), WORDS))
        return found if found is None else str(found)

    async def pick(
        self, prompt: str, names: Sequence[str], place: int = 0, note: str = ""
    ) -> int | None:
        found = self._draw(st.one_of(st.none(), st.integers(0, len(names) - 1)))
        return found if found is None else int(str(found))

    async def confirm(self, prompt: str, note: str = "") -> bool:
        return bool(self._draw(st.booleans()))

    async def work(self, doing: str, work: Callable[[], Answer]) -> Answer:
        return work()

    def say(self, words: str) -> None:
        assert words

    def open(self, page: Page) -> None:
        self.over.append(page)

    def go_on(self) -> None:
        self.over.clear()

    def turn_language(self) -> None:
        self.t = Translator("en")

    def finish(self) -> None:
        raise AssertionError


async def some_deed(hasty: Hasty, draw: Callable[[st.SearchStrategy[object]], object]) -> None:
    """Any row of any page, with any key."""
    if hasty.over and draw(st.booleans()):
        hasty.over.pop()
    page = hasty.over[-1] if hasty.over else PAGES[int(str(draw(st.integers(0, 7))))](hasty)
    rows = [row for row in page.rows() if row.kind not in {Kind.NOTE, Kind.HEAD}]
    rows = [row for row in rows if row.key.partition(":")[0] not in DEVICES]
    row = rows[int(str(draw(st.integers(0, len(rows) - 1))))]
    if row.removable and draw(st.booleans()):
        await page.remove(row.key)
    elif row.kind is Kind.CHOICE and draw(st.booleans()):
        await page.turn(row.key, 1 if draw(st.booleans()) else -1)
    else:
        await page.enter(row.key)


@pytest.mark.parametrize("begun", [EMPTY, shipped.NAMES[0]])
@settings(max_examples=10, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(st.data())
def test_nothing_is_lost_and_what_is_good_is_a_centre_file(begun: str, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        draft = Draft(Path(folder), {})
        draft.begin(shipped_tables(begun))
        hasty = Hasty(draft, data.draw)
        for _ in range(data.draw(st.integers(5, 20))):
            try:
                asyncio.run(some_deed(hasty, data.draw))
            except (Refusal, Trouble) as said:
                hasty.over.clear()
                assert explain(said, hasty.t)
        again = Draft.open(Path(folder))
        assert again is not None
        assert again.file() == draft.file()
        path = Path(folder) / "centre.toml"
        write(path, written(draft.file(), comments(hasty.t)))
        if draft.problems():
            assert all(line.said(hasty.t) for _, line in draft.problems())
        else:
            assert as_document(load(path)) == draft.document()
