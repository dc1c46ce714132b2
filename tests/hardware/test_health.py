"""What devices report reaches the store in the order in which it was said."""

from __future__ import annotations

import time
from pathlib import Path

from common.domain.model import DeviceState
from common.store.outbox import DEVICES, Health, keep_health
from common.store.queries import hall
from common.store.store import Store
from hardware.health import HealthBoard
from tests.hall import make_hall

LOW = Health("printer", DeviceState.WARNING, {"code": "paper_near_end"})
OUT = Health("printer", DeviceState.FAULT, {"code": "paper_out"})


def states(store: Store) -> list[str]:
    with store.read() as connection:
        rows = connection.execute("SELECT data FROM event WHERE kind = 'device.state' ORDER BY seq")
        return [row[0] for row in rows]


def test_an_older_word_that_waited_for_the_store_does_not_follow_a_newer_one(
    tmp_path: Path,
) -> None:
    """The spooler writes why a slip failed with the slip itself, while the board waits."""
    store = make_hall(tmp_path / "hall")
    board = HealthBoard(store.folder)
    with store.transaction(DEVICES, "test") as tx:
        board.report("p1", LOW)
        board.start()
        time.sleep(0.5)  # for the board to come and wait; nothing here hears of it
        board.report("p1", OUT)
        keep_health(tx, "p1", OUT)
    board.stop()
    with store.read() as connection:
        state = hall.device_state(connection, device="p1")
    assert state is not None
    assert state["state"] == "fault"
    assert [("paper_near_end" in payload) for payload in states(store)] == [False]
    store.close()
