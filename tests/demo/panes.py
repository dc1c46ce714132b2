"""A window with one pane in it, and small programs to run there."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from textual.app import App, ComposeResult
from textual.pilot import Pilot

from common.i18n.translator import Translator
from motcua.demo.pane import Pane
from motcua.demo.terminal import close_all, environment

PATIENCE_S = 20.0


def python(source: str) -> list[str]:
    """The command line of a small program; `say(text)` writes, `hear()` reads a key's bytes raw."""
    prelude = (
        "import os, sys, tty, signal\n"
        "def say(text): os.write(1, text.encode())\n"
        "def hear(): return os.read(0, 1000)\n"
        "tty.setraw(0)\n"
    )
    return [sys.executable, "-ISc", prelude + source]


ECHO = python(
    "say('\\x1b[?1000;1006;2004hsẵn sàng\\r\\n')\n"
    "while True:\n"
    "    data = hear()\n"
    "    if data == b'q': sys.exit(3)\n"
    "    if data == b'k': os.kill(os.getpid(), signal.SIGKILL)\n"
    "    try: shown = data.decode() if data.decode().isprintable() else repr(data)\n"
    "    except UnicodeDecodeError: shown = repr(data)\n"
    "    say('nghe ' + shown + '\\r\\n')\n"
)
"""Says what it hears; `q` ends it with status 3, `k` kills it."""


class Window(App[None]):
    """A pane and nothing else."""

    def __init__(self, command: list[str], title: str = "Tên") -> None:
        super().__init__()
        self.pane = Pane(
            command, lambda: environment("truecolor"), title, Translator("vi"), name="pane"
        )

    def compose(self) -> ComposeResult:
        yield self.pane

    def on_mount(self) -> None:
        self.pane.focus()


@dataclass
class Look:
    """The window, the hands on it, and what is to be seen."""

    pane: Pane
    pilot: Pilot[None]

    def rows(self) -> list[str]:
        """The text of the pane's rows, as drawn."""
        return [self.pane.render_line(y).text for y in range(self.pane.size.height)]

    async def until(self, seen: Callable[[], object]) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(PATIENCE_S):
            while not seen():
                await self.pilot.pause(0.01)

    async def until_shows(self, text: str) -> None:
        """Wait until the pane shows `text`."""
        try:
            await self.until(lambda: any(text in row for row in self.rows()))
        except TimeoutError:
            raise AssertionError("\n".join(self.rows())) from None


@asynccontextmanager
async def window(
    command: list[str], size: tuple[int, int] = (60, 12), title: str = "Tên"
) -> AsyncIterator[Look]:
    """Show a program in a pane; it is gone afterwards."""
    app = Window(command, title)
    try:
        async with app.run_test(size=size) as pilot:
            look = Look(app.pane, pilot)
            await look.until(lambda: app.pane.running or app.pane.has_class("-ended"))
            yield look
    finally:
        close_all(app.pane.close())


def alive(pid: int) -> bool:
    """Whether a process is there and no zombie."""
    try:
        os.kill(pid, 0)
        return " Z " not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2][:4]
    except (ProcessLookupError, FileNotFoundError):
        return False
