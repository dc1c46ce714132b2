"""A training from the command line: it runs by itself, people come, officers take desks over, and
it ends without a trace in the hall."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.store.store import Store
from common.views import counter
from motcua.demo.place import PIN
from motcua.training import document, people, running
from tests.hall import make_real_hall, staff

pytestmark = pytest.mark.verify

PATIENCE_S = 60.0


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Path]:
    """Its key and backups are where the environment says."""
    make_real_hall(tmp_path / "hall").close()
    yield tmp_path / "hall"
    running.end(tmp_path / "hall-training")


def motcua(hall: Path, *words: str) -> subprocess.CompletedProcess[str]:
    named = {"MOTCUA_KEY": str(hall.parent / "hall.key"), "MOTCUA_LOG": "none"}
    return subprocess.run(
        [sys.executable, "-m", "motcua", "--data", str(hall), *words, "--json"],
        env={**os.environ, **named},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


def told(hall: Path, *words: str) -> dict[str, Any]:
    done = motcua(hall, *words)
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def wait_for(what: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not what():
        assert time.monotonic() < end
        time.sleep(0.2)


def count(store: Store, question: str) -> int:
    with store.read() as connection:
        return int(connection.execute(question).fetchone()[0])


def test_people_come_and_are_served_until_it_is_stopped(hall: Path) -> None:
    with closing(Store.open(hall)) as real:
        before = count(real, "SELECT count(*) FROM event")
    answer = told(hall, "training", "start", "--people", "600")
    where = Path(answer["folder"])
    assert (where, answer["pin"]) == (hall.parent / "hall-training", PIN)
    assert motcua(hall, "training", "start").returncode == 1
    with closing(Store.open(where)) as store:
        begun = count(store, "SELECT count(*) FROM ticket")
        wait_for(lambda: count(store, "SELECT count(*) FROM ticket") > begun)
        served = "SELECT count(*) FROM ticket WHERE state IN ('called', 'serving', 'done')"
        assert count(store, served) > 0
        wait_for(lambda: count(store, "SELECT count(*) FROM event_hash") > 0)
        store.act(staff(), commands.IssueTicket("ho-tich", printer="p1"))
        wait_for(lambda: list((where / "slips" / "p1").glob("*.png")))
        desk, player = next(iter(document.players(store.centre().document).items()))
        wait_for(lambda: counter.read(store, desk).officer == player)
        people.leave(where, desk, player)
        store.act(staff(), commands.SignIn(desk, "q1", PIN))
        assert counter.read(store, desk).officer == "q1"
    assert told(hall, "training", "show")["pid"] == answer["pid"]
    assert told(hall, "training", "stop") == {"stopped": True}
    assert told(hall, "training", "stop") == {"stopped": False}
    assert told(hall, "training", "show")["pid"] is None
    with closing(Store.open(hall)) as real:
        assert count(real, "SELECT count(*) FROM event") == before
    assert not (hall.parent / "hall.key").exists()


def test_a_training_that_is_killed_is_made_anew(hall: Path) -> None:
    answer = told(hall, "training", "start")
    os.kill(answer["pid"], 9)
    wait_for(lambda: running.pid(Path(answer["folder"])) is None)
    told(hall, "training", "start")
    assert told(hall, "training", "show")["pid"] not in (None, answer["pid"])
