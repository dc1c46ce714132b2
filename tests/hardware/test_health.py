"""What devices report reaches the store in the order in which it was said."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from common.domain.model import DeviceState
from common.store import doorbell
from common.store.outbox import DEVICES, Health, keep_health
from common.store.queries import hall
from common.store.store import Store
from hardware.health import HealthBoard
from tests.hall import make_hall
from tests.hardware.test_service import eventually

LOW = Health("printer", DeviceState.WARNING, {"code": "paper_near_end"})
OUT = Health("printer", DeviceState.FAULT, {"code": "paper_out"})


def states(store: Store) -> list[str]:
    with store.read() as connection:
        rows = connection.execute("SELECT data FROM event WHERE kind = 'device.state' ORDER BY seq")
        return [row[0] for row in rows]


def evidence(store: Store, device: str) -> dict[str, Any]:
    with store.read() as connection:
        rows = {row["code"]: row["evidence"] for row in hall.devices(connection)}
    found: dict[str, Any] = json.loads(rows[device])
    return found


def somebody_waits(folder: Path) -> bool:
    """Whether the kernel has a program wait for a lock on a file of this hall."""
    ours = {f":{file.stat().st_ino} " for file in folder.iterdir()}
    lines = Path("/proc/locks").read_text("ascii").splitlines()
    return any("->" in line and number in line for line in lines for number in ours)


def test_an_older_word_that_waited_for_the_store_does_not_follow_a_newer_one(
    tmp_path: Path,
) -> None:
    """The spooler writes why a slip failed with the slip itself, while the board waits."""
    store = make_hall(tmp_path / "hall")
    board = HealthBoard(store.folder)
    with store.transaction(DEVICES, "test") as tx:
        board.report("p1", LOW)
        board.start()
        eventually(lambda: somebody_waits(store.folder))
        board.report("p1", OUT)
        keep_health(tx, "p1", OUT)
    board.stop()
    with store.read() as connection:
        state = hall.device_state(connection, device="p1")
    assert state is not None
    assert state["state"] == "fault"
    assert [("paper_near_end" in payload) for payload in states(store)] == [False]
    store.close()


def test_what_only_goes_on_as_before_is_kept_in_the_end_and_wakes_nobody(tmp_path: Path) -> None:
    """The age of an answer needs keeping, but no screen needs to read for it."""
    store = make_hall(tmp_path / "hall")
    board = HealthBoard(store.folder)
    began = time.monotonic()
    board.report("s1", Health("sign", DeviceState.OK, {"failed": 1}), began - 60)
    board.start()
    eventually(lambda: states(store) != [])
    first, rung = evidence(store, "s1"), (store.folder / doorbell.FILE).stat().st_mtime_ns
    for failed in (2, 3):
        board.report_routine("s1", Health("sign", DeviceState.OK, {"failed": failed}), began)
    board.stop()
    last = evidence(store, "s1")
    assert (first["failed"], last["failed"]) == (1, 3)
    assert 59_000 < last["well_at"] - first["well_at"] < 61_000
    assert (store.folder / doorbell.FILE).stat().st_mtime_ns == rung
    assert len(states(store)) == 1
    store.close()
