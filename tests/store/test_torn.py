"""Whether a printer may still hold the remains of its newest slip."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.domain.model import JobState
from common.store import outbox, torn
from common.store.outbox import End
from tests.store.printers import fetch, hall_of, print_one, say, take


@pytest.mark.parametrize(
    ("state", "code", "left"),
    [
        (JobState.CONFIRMED, "printed", False),
        (JobState.UNKNOWN, "no_fence", False),
        (JobState.UNKNOWN, "stopped", True),
        (JobState.UNKNOWN, "closed", True),
        (JobState.UNKNOWN, "cutter_error", True),
    ],
)
def test_how_its_newest_slip_ended_tells(
    tmp_path: Path, state: JobState, code: str, left: bool
) -> None:
    store = hall_of(tmp_path / "hall", {"code": "p1"}, {"code": "p2"})
    say(store, "p1", "ok")
    assert not torn.is_left(store, "p1")
    for _ in range(2):
        take(store)
    print_one(store, "p1", JobState.UNKNOWN)
    job = fetch(store, "p1")
    assert outbox.start_job(store, "p1", job.id)
    outbox.end_job(store, "p1", job.id, End(state, {"code": code}, 100))
    assert torn.is_left(store, "p1") is left
    assert not torn.is_left(store, "p2")
    store.close()
