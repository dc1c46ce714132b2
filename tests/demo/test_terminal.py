"""Programs on terminals of their own: whole output, their own signals, and no orphans."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console

from motcua.demo.terminal import Terminal, close_all, environment
from tests.demo.panes import PATIENCE_S, alive, python

ROOT = Path(__file__).parents[2]


class Ear:
    """Hears one program to its end."""

    def __init__(self) -> None:
        self.heard = b""
        self.status: int | None = None
        self._news = asyncio.Event()

    def hear(self, data: bytes) -> None:
        self.heard += data
        self._news.set()

    def end(self, status: int) -> None:
        self.status = status
        self._news.set()

    async def until(self, seen: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not seen():
                self._news.clear()
                await self._news.wait()


def start(command: list[str], ear: Ear) -> Terminal:
    return Terminal(command, environment("truecolor"), 80, 24, ear.hear, ear.end)


async def test_last_words_come_before_the_end_and_nothing_is_missing() -> None:
    ear = Ear()
    start(python("for n in range(3000): say(f'{n:06}')\nsys.exit(4)"), ear)
    await ear.until(lambda: ear.status is not None)
    assert ear.status == 4
    assert ear.heard == b"".join(b"%06d" % n for n in range(3000))


async def test_a_long_text_reaches_a_slow_reader_whole() -> None:
    ear = Ear()
    slow = python(
        "say('ready')\ngot = b''\n"
        "while len(got) < 100000: got += os.read(0, 512)\n"
        "say('đủ' if got == b'0123456789' * 10000 else 'thiếu')\n"
    )
    terminal = start(slow, ear)
    await ear.until(lambda: ear.heard == b"ready")
    terminal.send(b"0123456789" * 10000)
    await ear.until(lambda: ear.status is not None)
    assert ear.heard.endswith("đủ".encode())


async def test_a_program_has_the_usual_signals_although_we_ignore_them() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        ear = Ear()
        terminal = start([sys.executable, "-ISc", "print('ok', flush=True); input()"], ear)
        await ear.until(lambda: b"ok" in ear.heard)
        terminal.send(b"\x03")  # its terminal makes SIGINT of it
        await ear.until(lambda: ear.status is not None)
        assert b"KeyboardInterrupt" in ear.heard
    finally:
        signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("colours", ["truecolor", "256", "standard", None])
def test_programs_are_told_what_colours_there_are(
    colours: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.delenv("NO_COLOR", raising=False)
    given = environment(colours, EXTRA="1")
    console = Console(force_terminal=True, _environ=given)
    assert (None if console.no_color else console.color_system) == colours
    assert given["EXTRA"] == "1"
    assert "COLUMNS" not in given


async def test_closing_ends_all_of_them_at_once_even_the_stubborn() -> None:
    ears = [Ear(), Ear(), Ear()]
    stubborn = python(
        "for s in (signal.SIGTERM, signal.SIGHUP): signal.signal(s, signal.SIG_IGN)\n"
        "say('ready')\nwhile True: signal.pause()\n"
    )
    kind = python("say('ready')\nhear()")
    terminals = [start(stubborn, ears[0]), start(stubborn, ears[1]), start(kind, ears[2])]
    for ear in ears:
        await ear.until(lambda ear=ear: ear.heard == b"ready")
    began = time.monotonic()
    close_all(terminals)
    assert time.monotonic() - began < 5
    assert not any(alive(terminal.pid) for terminal in terminals)


HOST = """
import asyncio, sys
sys.path.insert(0, sys.argv[1])
from motcua.demo.terminal import Terminal, environment
async def main():
    said = asyncio.Event()
    terminal = Terminal([sys.executable, "-ISc", "print('ready', flush=True); input()"],
                        environment(None), 80, 24, lambda data: said.set(), print)
    await said.wait()
    print(terminal.pid, flush=True)
    await asyncio.sleep(60)
asyncio.run(main())
"""


def test_when_the_hall_is_killed_its_programs_end() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOST, str(ROOT)], stdout=subprocess.PIPE, text=True
    ) as host:
        assert host.stdout is not None
        child = int(host.stdout.readline())
        assert alive(child)
        host.kill()
        end = time.monotonic() + PATIENCE_S
        while alive(child):
            assert time.monotonic() < end, "an orphan"
            os.sched_yield()
