"""The simulated day: the people are drawn fairly, and a whole day holds what it must."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.store import facts
from common.store.clock import parse
from motcua.demo import crowd, simday

CENTRE = facts.build(as_document(load(shipped.centre(simday.CENTRE))), 1)
SESSIONS = simday.hall_sessions(CENTRE, parse(simday.START, "Asia/Ho_Chi_Minh").start)
HOUR = 60 * crowd.MINUTE


def test_the_same_seed_draws_the_same_people() -> None:
    assert crowd.draw(CENTRE, SESSIONS, 50, 7) == crowd.draw(CENTRE, SESSIONS, 50, 7)
    assert crowd.draw(CENTRE, SESSIONS, 50, 7) != crowd.draw(CENTRE, SESSIONS, 50, 8)


def test_people_come_while_numbers_are_given_with_a_peak_in_each_session() -> None:
    visitors = crowd.draw(CENTRE, SESSIONS, 2000, 1)
    assert [v.arrives_at for v in visitors] == sorted(v.arrives_at for v in visitors)
    (morning, noon), (afternoon, evening) = SESSIONS
    for visitor in visitors:
        assert morning - 30 * crowd.MINUTE <= visitor.arrives_at < evening
        assert not noon <= visitor.arrives_at < afternoon

    def in_hour(start: int) -> int:
        return sum(start <= visitor.arrives_at < start + HOUR for visitor in visitors)

    for start, end in SESSIONS:
        assert in_hour(start + HOUR // 2) > 3 * in_hour(end - HOUR)


def test_every_service_open_that_day_is_asked_for() -> None:
    asked = {visitor.service for visitor in crowd.draw(CENTRE, SESSIONS, 5000, 1)}
    day = CENTRE.day_of(SESSIONS[0][0])
    assert asked == {s.code for s in CENTRE.services.values() if CENTRE.sessions(s, day)}


@pytest.mark.verify
def test_a_whole_day_holds_what_it_must(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "motcua", "demo", "--visitors", "120", "--out", str(tmp_path)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "✗" not in run.stdout
    pictures = list(tmp_path.glob("*.png"))
    assert pictures
    for picture in pictures:
        (code,) = zxingcpp.read_barcodes(Image.open(picture))
        assert code.text.startswith("MC:")
