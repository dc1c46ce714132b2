"""Somebody in front of the real wizard, with nothing but a keyboard."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from textual import events
from textual.pilot import Pilot
from textual.widgets import Input

from motcua.setup.app import SetupApp, Sheet
from motcua.setup.dialogs import Confirm, Pick
from motcua.setup.draft import Draft
from motcua.setup.opening import opened
from motcua.setup.page import Kind
from motcua.setup.steps import STEPS
from tests.common.tui.hall import picture, until

STEP = {step.name: number for number, step in enumerate(STEPS)}
PATIENCE_S = 60.0
"""Devices take their time, and machines may be slow."""


class Installer:
    """Reads, types, and goes back and forth."""

    def __init__(self, app: SetupApp, pilot: Pilot[Any]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def draft(self) -> Draft:
        """What has been told."""
        return self.app.draft

    @property
    def text(self) -> str:
        """Everything on the screen, each row with single blanks."""
        return "\n".join(" ".join(row.split()) for row in picture(self.app))

    @property
    def asked(self) -> bool:
        """Whether a question lies over the page."""
        return not isinstance(self.app.screen, Sheet)

    async def settled(self) -> None:
        """Until the wizard waits for a key again."""

        def waits() -> bool:
            ready = self.asked or self.app._idle
            return not self.app._busy and ready and self.app.screen.is_mounted

        await self.pilot.pause()
        await until(self.pilot, waits, PATIENCE_S)
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        """One key after the other."""
        for key in keys:
            await self.pilot.press(key)
            await self.settled()

    async def sees(self, *words: str) -> None:
        """Wait until all of this is on the screen."""
        try:
            await until(self.pilot, lambda: all(word in self.text for word in words))
        except TimeoutError:
            raise AssertionError(f"{words} not in:\n{self.text}") from None

    async def marks(self, label: str) -> None:
        """Bring the mark to the row that begins so, by arrows."""
        rows = self.app.rows()
        marked = [n for n, row in enumerate(rows) if row.kind not in {Kind.NOTE, Kind.HEAD}]
        found = [n for n in marked if rows[n].label.startswith(label)]
        assert found, f"{label} not in {[row.label for row in rows]}"
        steps = marked.index(found[0]) - marked.index(self.app._place(rows))
        await self.press(*["down" if steps > 0 else "up"] * abs(steps))

    async def enters(self, label: str) -> None:
        """Enter on the row that begins so."""
        await self.marks(label)
        await self.press("enter")

    async def types(self, label: str, text: str) -> None:
        """Another text in the row that begins so."""
        await self.enters(label)
        await self.answers(text)

    async def answers(self, text: str) -> None:
        """Into the open question, in place of what stands there: pasted, as over SSH."""
        field = self.app.screen.query_one(Input)
        field.value = ""
        field.post_message(events.Paste(text))
        await until(self.pilot, lambda: field.value == text)
        await self.press("enter")

    async def picks(self, words: str) -> None:
        """The one of the list in which these words are, by arrows."""
        screen = self.app.screen
        assert isinstance(screen, Pick), self.text
        place = [n for n, name in enumerate(screen._names) if words in name]
        assert place, f"{words} not in {screen._names}"
        await self.press("home", *["down"] * place[0], "enter")

    async def says_yes(self) -> None:
        """Enter on a question of yes or no."""
        assert isinstance(self.app.screen, Confirm), self.text
        await self.press("enter")

    async def steps_to(self, name: str) -> None:
        """Forward or back, a step at a time, by the keys for that."""
        while self.app.at != STEP[name] or self.app._over:
            await self.press("f8" if self.app.at < STEP[name] else "f7")


@asynccontextmanager
async def setting_up(
    folder: Path, lang: str = "vi", size: tuple[int, int] = (80, 24)
) -> AsyncIterator[Installer]:
    """The wizard on this data folder, headless, with its first page on the screen."""
    app = SetupApp(opened(folder), lang)
    async with app.run_test(size=size) as pilot:
        installer = Installer(app, pilot)
        await installer.settled()
        yield installer
