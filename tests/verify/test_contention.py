"""Many screens writing at once: everybody is served, nobody sees that the store is busy."""

from __future__ import annotations

from collections import Counter
from multiprocessing.queues import SimpleQueue
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.store.thread import StoreThread
from tests.hall import make_hall
from tests.verify.writers import PROCESSES

pytestmark = pytest.mark.verify

SCREENS, EACH = 24, 12


def screen(folder: Path, name: int, answers: SimpleQueue[list[str]]) -> None:
    """Takes numbers as fast as it can, through the thread that every screen has."""
    thread = StoreThread(folder)
    kiosk = Actor(Role.TERMINAL, f"kiosk:k{name}")
    said = []
    for _ in range(EACH):
        asked = thread.submit(lambda store: store.act(kiosk, commands.IssueTicket("ho-tich")))
        try:
            said.append(str(asked.result()["number"]))
        except Exception as error:  # noqa: BLE001 - whatever a screen would have shown
            said.append(repr(error))
    thread.close()
    answers.put(said)


def test_no_screen_is_told_that_the_store_is_busy(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    answers: SimpleQueue[list[str]] = PROCESSES.SimpleQueue()
    screens = [
        PROCESSES.Process(target=screen, args=(tmp_path, name, answers), daemon=True)
        for name in range(SCREENS)
    ]
    for one in screens:
        one.start()
    told = Counter(number for _ in screens for number in answers.get())
    for one in screens:
        one.join()
    assert told == Counter(f"A{n:03}" for n in range(1, SCREENS * EACH + 1))
