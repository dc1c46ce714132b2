"""Panels that are a sign and a keypad: presses on a line that is busy with numbers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.centre.inputs.profile import shipped
from common.centre.signs.profile import shipped as boards
from common.domain.keypad import Key
from hardware.input.model import Reason
from hardware.input.panel import PanelKeys
from hardware.sign.bus import SignBus
from hardware.sign.exchange import Board
from hardware.sign.model import Sign, SignHealth, SignText
from hardware.sign.table import SignTable
from tests.hardware.test_service import eventually

from .adapter import Adapter
from .collecting import Collected

ADDRESS = 0x25
NEXT, RECALL = (bytes((1, ADDRESS, code, 7)) for code in (0x31, 0x32))


class EchoingLine:
    """The far end of a line whose adapter hears itself: every frame comes back, and with every
    third one somebody presses a key in the middle of it."""

    def __init__(self, adapter: Adapter) -> None:
        self._adapter = adapter
        self.presses: list[Key] = []
        self.frames = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        while not self._stop.wait(0.001):
            frame = self._adapter.hear()
            if not frame:
                continue
            self.frames += 1
            press = self._press() if self.frames % 3 == 0 else b""
            self._adapter.send(frame[:3] + press + frame[3:])

    def _press(self) -> bytes:
        # Never twice the same, which would be a key that is held.
        key, press = (Key.NEXT, NEXT) if len(self.presses) % 2 == 0 else (Key.RECALL, RECALL)
        self.presses.append(key)
        return press

    def close(self) -> None:
        self._stop.set()
        self._thread.join()


@pytest.fixture
def adapter(tmp_path: Path) -> Iterator[Adapter]:
    adapter = Adapter(tmp_path / "panels")
    yield adapter
    adapter.unplug()


def ignore(_sign: str, _health: SignHealth) -> None:
    pass


def bus(adapter: Adapter, table: SignTable, taker: Collected) -> SignBus:
    """One panel on the line."""
    profile = boards()["qsystem"]
    keys = PanelKeys(shipped()["qsystem"], {ADDRESS: "b5"}, taker)
    sign = Sign("s5", Board(profile, ADDRESS, 4, 1))
    return SignBus(str(adapter.link), [sign], table, companion=keys)


def test_no_press_is_lost_between_numbers_and_no_number_is_a_press(
    adapter: Adapter, taker: Collected
) -> None:
    table = SignTable(ignore)
    line = EchoingLine(adapter)
    running = bus(adapter, table, taker)
    running.start()
    try:
        for number in range(45):
            sent = line.frames
            table.put({"s5": SignText(f"{1000 + number}")})
            eventually(lambda sent=sent: line.frames > sent)  # type: ignore[misc]
        assert len(line.presses) >= 15
        eventually(lambda: len(taker.keys) == len(line.presses))
    finally:
        running.stop()
        line.close()
    assert [key for _, key in taker.keys] == line.presses


def test_the_keypads_of_a_line_that_is_gone_are_gone_with_it(
    adapter: Adapter, taker: Collected
) -> None:
    running = bus(adapter, SignTable(ignore), taker)
    running.start()
    try:
        assert taker.ready()
        adapter.unplug()
        assert taker.wait(lambda: taker.reasons() == [None, Reason.LOST, Reason.MISSING])
        adapter.plug()
        assert taker.ready()
        adapter.send(NEXT)
        assert taker.wait(lambda: taker.keys == [("b5", Key.NEXT)])
    finally:
        running.stop()
