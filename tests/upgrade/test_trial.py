"""While a version is on trial the way back is open, so nothing leaves the hall: no slip is printed
that would be printed again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from common.store import upgrading
from common.store.upgrading import Mark, Stage
from motcua.demo import place
from tests.schema import stores
from tests.verify.test_printing_service import Hall, devices

pytestmark = pytest.mark.verify

LOOKS_S = 2.0
"""The device service looks at what is to be printed several times meanwhile."""


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with place.devices("dan-hai", tmp_path) as emulated:
        hall = Hall(tmp_path / "hall", emulated)
        yield hall
        hall.store.close()


def test_a_slip_that_waits_is_printed_once_and_only_when_the_trial_is_over(hall: Hall) -> None:
    folder = hall.store.folder
    job = hall.issue()
    upgrading.make(folder, Mark(time.time(), Stage.TRIAL, "0.1.0", "0.2.0"))
    with devices(folder) as service:
        _wait_for_a_beat(folder, service.pid)
        time.sleep(LOOKS_S)
        assert hall.printer.slips == []
        upgrading.lift(folder)
        assert hall.wait(job, {"confirmed"}) == "confirmed"
    assert len(hall.printer.slips) == 1
    hall.audit()


def _wait_for_a_beat(folder: Path, pid: int) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        with closing(stores.peek(folder)) as connection:
            row = connection.execute("SELECT pid FROM process WHERE name = 'devices'").fetchone()
        if row is not None and row[0] == pid:
            return
        time.sleep(0.05)
    raise TimeoutError("the device service does not beat")
