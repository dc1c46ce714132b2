"""A day ends with every screen on and nobody at any key: the real programs on terminals, boards on
a line, a store whose clock runs an hour a second, on a machine in another zone of the world."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from bench.soak.hall import SoakHall, made
from bench.soak.kept import Kept
from bench.soak.night import CALLED
from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal
from common.store.store import Store
from motcua.demo.place import PIN, SHOWMAN

pytestmark = pytest.mark.verify

HOUR_A_SECOND = 3600.0
KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
DESK = "5"
SCREENS = (("kiosk", "k1"), ("counter", DESK), ("display", "hall"), ("supervisor",))


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[SoakHall]:
    with made(tmp_path, HOUR_A_SECOND) as found:
        yield found


def until(seen: Callable[[], Any], why: str) -> None:
    end = time.monotonic() + 150
    while not seen():
        assert time.monotonic() < end, why
        time.sleep(0.2)


def test_numbers_of_yesterday_are_nowhere_and_today_begins_at_one(hall: SoakHall) -> None:
    with ExitStack() as running:
        for name in ("keeper", "devices"):
            running.callback(hall.program(name).close)
        screens = [hall.program(*words, screen=True) for words in SCREENS]
        for screen in screens:
            running.callback(screen.close)
        store = Store.open(hall.folder)
        running.callback(store.close)
        until(lambda: call(store) and "display" in showing(screens), "a call is shown")
        until(lambda: boards(hall), "and on its board")
        before = day(store)
        until(lambda: not alive(store), "the day ends")
        until(lambda: not showing(screens) and not boards(hall), "nothing of it is left")
        assert {screen.name.split("-")[0]: screen.ends for screen in screens} == {
            words[0]: [] for words in SCREENS
        }
        until(lambda: call(store), "the hall opens again")
        assert day(store) > before
        first = rows(store, "SELECT number FROM ticket ORDER BY id DESC LIMIT 1")[0][0]
        assert first.endswith("001")
        until(lambda: "display" in showing(screens), "and goes on without a key")


def call(store: Store) -> bool:
    """Somebody is called to the desk, now or before; False while the hall is closed."""
    if alive(store):
        return True
    try:
        if not rows(store, "SELECT 1 FROM duty WHERE ended_at IS NULL"):
            store.act(SHOWMAN, commands.SignIn(DESK, f"q{DESK}", PIN))
        store.act(KIOSK, commands.IssueTicket("ho-tich", origin="kiosk", printer="none"))
        store.act(SHOWMAN, commands.CallNext(DESK))
    except Refusal:
        return False
    return True


def alive(store: Store) -> bool:
    states = "('waiting', 'called', 'serving', 'parked', 'absent')"
    return bool(rows(store, f"SELECT 1 FROM ticket WHERE state IN {states}"))  # noqa: S608


def day(store: Store) -> str:
    return str(rows(store, "SELECT max(date) FROM business_day")[0][0])


def rows(store: Store, sql: str) -> list[Any]:
    with store.read() as connection:
        return list(connection.execute(sql).fetchall())


def showing(screens: list[Kept]) -> set[str]:
    """The programs on whose screens somebody is called."""
    return {one.name.split("-")[0] for one in screens if CALLED.search(one.picture())}


def boards(hall: SoakHall) -> list[str]:
    """What stands on the boards."""
    return [
        board.text
        for line in hall.emulated.lines.values()
        for board in line.boards()
        if any(letter.isdigit() for letter in board.text)
    ]
