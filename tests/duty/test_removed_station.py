"""A screen whose terminal is removed says so at once and does nothing more, until it is enrolled
again as what it was."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pyte
import pytest

from common.domain.actor import Actor, Role
from common.domain.commands import HoldHall
from common.domain.refusal import Refusal, Trouble
from common.domain.station_commands import AddStation, RemoveStation
from common.store.stations import Station
from common.store.store import Store
from common.tui.status import sentence_of
from supervisor.app import SupervisorApp
from tests.common.tui.hall import until
from tests.hall import make_hall, staff

ROOT = Path(__file__).parents[2]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = make_hall(tmp_path / "hall")
    made.act(staff(), AddStation("may-1", "supervisor"))
    yield made
    made.close()


async def test_a_removed_terminal_says_so_and_acts_no_more(store: Store) -> None:
    app = SupervisorApp(store.folder)
    app.station = Station("may-1", "supervisor", None)
    refused: list[Refusal | Trouble] = []

    def hold() -> None:
        app.act(Actor(Role.SUPERVISOR, "supervisor"), HoldHall("Bão"), otherwise=refused.append)

    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.view is not None)
        store.act(staff(), RemoveStation("may-1"))
        store.act(staff(), AddStation("may-1", "counter", "5"))  # another place is not theirs
        await until(pilot, lambda: app.trouble is not None)
        said = "Máy may-1 đã bị gỡ: màn hình này không dùng được nữa."
        assert sentence_of(app) == said
        hold()
        await until(pilot, lambda: bool(refused))
        assert refused[0].code == "station_removed"
        store.act(staff(), RemoveStation("may-1"))
        store.act(staff(), AddStation("may-1", "supervisor"))
        await until(pilot, lambda: app.trouble is None)
        hold()
        await until(pilot, lambda: app.view is not None and app.view.hall.held)
    assert len(refused) == 1


PLACES = {"counter": "5", "guide": "k1", "kiosk": "k1", "display": "hall", "supervisor": None}


def screen_of(master: int, text: str, within_s: float = 60.0) -> None:
    """Read a terminal until `text` stands on it."""
    screen = pyte.Screen(80, 24)
    stream, end = pyte.ByteStream(screen), time.monotonic() + within_s
    while text not in "\n".join(screen.display):
        assert time.monotonic() < end, "\n".join(screen.display)
        if select.select([master], [], [], 0.2)[0]:
            stream.feed(os.read(master, 65536))


@pytest.mark.verify
@pytest.mark.parametrize(("role", "place"), PLACES.items())
def test_every_program_looks_after_its_terminal(store: Store, role: str, place: str | None) -> None:
    store.act(staff(), AddStation("may-2", role, place))
    master, slave = pty.openpty()
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    words = ("-m", "motcua", role, "--station", "may-2", "--data", str(store.folder))
    environment = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8"}
    process = subprocess.Popen(
        ["setsid", "-c", sys.executable, *words],
        cwd=ROOT,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env=environment,
    )
    os.close(slave)
    try:
        screen_of(master, "DEMO")
        store.act(staff(), RemoveStation("may-2"))
        screen_of(master, "Máy may-2 đã bị gỡ")
    finally:
        process.kill()
        process.wait()
        os.close(master)
