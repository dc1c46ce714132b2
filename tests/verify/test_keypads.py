"""Six desks with nothing but keypads, pressed at random while cables are pulled and the service is
started again: what always holds, holds, and no digits are left anywhere."""

from __future__ import annotations

import random
import threading
from pathlib import Path
from typing import Any

import pytest

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.refusal import Refusal
from common.store import clock, events
from common.store.folder import database
from common.store.invariants import violations
from common.store.store import Store
from tests.hall import issue, staff
from tests.hardware.input.adapter import Adapter
from tests.hardware.test_service import running

pytestmark = pytest.mark.verify

PIN = "864213579086"
KEYS = "+*-/.\r\x080123456789"
ROUNDS, PRESSES = 3, 150


def hall(folder: Path, lines: dict[str, Adapter]) -> Store:
    document: dict[str, Any] = as_document(load(shipped.centre("dan-hai")))
    document["centre"]["rules"]["absent_min_s"] = 0
    document |= {"printer": [], "sign": [], "speaker": []}
    for kiosk in document["kiosk"]:
        kiosk["printer"] = None
    document["keypad"] = [
        {
            "code": f"b{desk}",
            "url": str(line.link),
            "profile": "ascii",
            "address": 0,
            "desk": desk,
            "officer": f"q{desk}",
        }
        for desk, line in lines.items()
    ]
    when = clock.parse("2026-11-23T08:00@60", "Asia/Ho_Chi_Minh")
    store = Store.create(folder, document, when, staff())
    for desk in lines:
        store.act(staff(), commands.SetPin(f"q{desk}", PIN))
    return store


class Finger(threading.Thread):
    """Presses one keypad; a quarter of it makes sense."""

    def __init__(self, line: Adapter, seed: int) -> None:
        super().__init__()
        self._line = line
        self._chance = random.Random(seed)

    def run(self) -> None:
        for _ in range(PRESSES):
            sense = self._chance.choice(["+", "+", f"{PIN}\r", "\r"])
            keys = sense if self._chance.random() < 0.25 else self._chance.choice(KEYS)
            self._line.send(keys.encode())
            threading.Event().wait(self._chance.random() / 50)
        # The cable is pulled at any moment of somebody else's press.
        self._line.unplug()
        self._line.plug()


def test_whatever_is_pressed_the_hall_is_sound(tmp_path: Path) -> None:
    lines = {str(desk): Adapter(tmp_path / f"pad{desk}") for desk in range(1, 7)}
    store = hall(tmp_path / "hall", lines)
    services = [service["code"] for service in store.centre().document["service"]]
    numbers: list[str] = []
    for turn in range(ROUNDS):
        with running(store.folder):
            fingers = [Finger(line, turn * 100 + n) for n, line in enumerate(lines.values())]
            for finger in fingers:
                finger.start()
            for n in range(20):
                numbers.append(issue(store, services[n % len(services)]))
                at_the_counter(store, str(n % 6 + 1))
            for finger in fingers:
                finger.join()
    assert len(called(store)) > 20
    with store.read() as connection:
        assert violations(connection) == []
        known = {row["number"] for row in connection.execute("SELECT number FROM ticket")}
    assert set(numbers) == known
    for path in (database(store.folder), database(store.folder).with_name("motcua.db-wal")):
        assert PIN.encode() not in path.read_bytes()
    store.close()
    for line in lines.values():
        line.unplug()


def at_the_counter(store: Store, desk: str) -> None:
    """Somebody presses Space on the screen of the same desk."""
    try:
        store.act(staff(), commands.CallNext(desk, finish=True, outcome="other"))
    except Refusal:
        return


def called(store: Store) -> list[str]:
    """The numbers that a keypad has called."""
    return [
        event["subject"]
        for event in events.since(store, 0)
        if event["kind"] == "ticket.called" and event["terminal"].startswith("keypad:")
    ]
