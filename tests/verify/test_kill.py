"""`kill -9` of any writer at any moment: nothing lost, nothing doubled, nobody in the way."""

from __future__ import annotations

import random
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from common.store import chain
from common.store.invariants import violations
from common.store.store import Store
from motcua.keeper import Keeper
from tests.hall import make_hall, sign_in
from tests.verify import writers
from tests.verify.writers import Writer

pytestmark = pytest.mark.verify

KILLS = 60


def rows(store: Store, sql: str) -> list[Any]:
    with store.read() as connection:
        return [tuple(row) for row in connection.execute(sql).fetchall()]


def check_whole(store: Store) -> None:
    assert rows(store, "PRAGMA integrity_check") == [("ok",)]
    with store.read() as connection:
        assert violations(connection) == []


def run_and_kill(crew: list[Writer], kills: int, seed: int) -> None:
    """Let all work; again and again one of them dies in the middle of something and is started
    afresh."""
    chance = random.Random(seed)
    for writer in crew:
        writer.start()
    for _ in range(kills):
        victim = chance.choice(crew)
        victim.hear()
        time.sleep(chance.uniform(0, 0.03))  # the moment must be anybody's
        victim.kill()
        victim.start()
    for writer in crew:
        writer.hear()
        writer.kill()


@pytest.mark.parametrize("seed", [1, 2])
def test_what_was_acknowledged_is_there_once(tmp_path: Path, seed: int) -> None:
    store = make_hall(tmp_path)
    for desk, officer in (("5", "q5"), ("6", "q6")):
        sign_in(store, desk, officer)
    kiosks = [Writer(tmp_path, writers.kiosk, name) for name in ("k1", "k2")]
    desks = [Writer(tmp_path, writers.desk, name) for name in ("5", "6")]
    run_and_kill([*kiosks, *desks], KILLS, seed)

    check_whole(store)
    state = dict(rows(store, "SELECT number, state FROM ticket"))
    told = [word for writer in (*kiosks, *desks) for word in writer.told]
    issued = [number for kind, _, number in told if kind == "issued"]
    called = [number for kind, _, number in told if kind == "called"]
    finished = [number for kind, _, number in told if kind == "finished"]
    assert len(issued) > KILLS
    assert set(issued) <= set(state), "an acknowledged number is missing"
    assert [n for n, times in Counter(issued).items() if times > 1] == []
    assert [n for n, times in Counter(called).items() if times > 1] == [], "called at two desks"
    assert all(state[number] in {"called", "serving", "done"} for number in called)
    assert all(state[number] == "done" for number in finished)
    asked = {request for _, request, _ in told} | {w.asked for w in (*kiosks, *desks)}
    made = {row[0] for row in rows(store, "SELECT request FROM event WHERE kind = 'ticket.issued'")}
    assert made <= asked
    assert len(made) == len(state), "one request made two tickets"
    store.close()


def test_keeper_dies_again_and_again_and_the_chain_of_events_stays_whole(tmp_path: Path) -> None:
    store = make_hall(tmp_path)
    crew = [Writer(tmp_path, writers.kiosk, "k1"), Writer(tmp_path, writers.keeper, "keeper")]
    for writer in crew:
        writer.start()
    chance = random.Random(3)
    for _ in range(12):
        crew[1].hear()
        time.sleep(chance.uniform(0, 0.4))  # rounds are half a second apart
        crew[1].kill()
        crew[1].start()
    for writer in crew:
        writer.hear()
        writer.kill()
    last = Keeper(tmp_path)
    events = rows(store, "SELECT count(*) FROM event")[0][0]
    while rows(store, "SELECT count(*) FROM event_hash")[0][0] < events:
        last.make_round(store)
    check_whole(store)
    with store.read() as connection:
        record = connection.execute("SELECT * FROM event ORDER BY seq").fetchall()
        kept = dict(connection.execute("SELECT seq, hash FROM event_hash").fetchall())
    previous = "0" * 64
    for event in record[: len(kept)]:
        previous = chain.link(previous, dict(event))
        assert kept[event["seq"]] == previous
    assert rows(store, "SELECT count(*) FROM process WHERE name = 'keeper'") == [(1,)]
    store.close()
