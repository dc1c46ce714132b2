"""`kill -9` of any writer at any moment: nothing lost, nothing doubled, nobody in the way."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from common.store import chain
from common.store.store import Store
from motcua.keeper import Keeper
from tests.hall import make_hall, make_real_hall, sign_in
from tests.verify import writers
from tests.verify.ledger import Figures, Ledger, check_whole
from tests.verify.writers import Writer

pytestmark = pytest.mark.verify

FAST = "2026-11-23T08:00@20000"
"""A day takes four seconds, so that keeper's closing of days is among what is broken off."""


def make_crew(folder: Path) -> list[Writer]:
    """Two kiosks, two desks, keeper and somebody who checkpoints, at work on a new hall."""
    store = make_real_hall(folder, FAST)
    for desk in ("5", "6"):
        sign_in(store, desk, f"q{desk}")
    store.close()
    crew = [Writer(folder, writers.kiosk, name) for name in ("k1", "k2")]
    crew += [Writer(folder, writers.desk, name) for name in ("5", "6")]
    crew += [Writer(folder, writers.checkpoints, "checkpoints")]
    crew += [Writer(folder, writers.keeper, "keeper")]
    return crew


def run_and_kill(crew: Sequence[Writer], kills: int, chance: random.Random) -> None:
    """Let all work; again and again one of them dies in the middle of something and is started
    afresh."""
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


def kill_and_count(folder: Path, kills: int, seed: int) -> Figures:
    """A hall with its crew, killed one by one; everything is looked into afterwards."""
    crew = make_crew(folder)
    run_and_kill(crew, kills, random.Random(seed))
    ledger = Ledger.of(crew)
    store = Store.open(folder)
    check_whole(store)
    lost = len(ledger.lost(store))
    figures = Figures(
        kills, len(ledger.told), ledger.unacknowledged(store), lost, lost, int(lost > 0)
    )
    assert lost == 0
    ledger.check_numbers(store)
    ledger.check_answers(store)
    store.close()
    return figures


@pytest.mark.parametrize("seed", [1, 2])
def test_what_was_acknowledged_is_there_once(
    tmp_path: Path, seed: int, note: Callable[[str], None]
) -> None:
    figures = kill_and_count(tmp_path, 60, seed)
    note(figures.line("kills"))
    assert figures.acknowledged > figures.deaths


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
    while True:
        with store.read() as connection:
            if not chain.unchained(connection):
                break
        last.make_round(store)
    check_whole(store)
    with store.read() as connection:
        record = connection.execute("SELECT * FROM event ORDER BY seq").fetchall()
        kept = dict(connection.execute("SELECT seq, hash FROM event_hash").fetchall())
        keepers = connection.execute("SELECT count(*) FROM process WHERE name = 'keeper'")
        assert keepers.fetchone()[0] == 1
    previous = chain.FIRST_HASH
    for event in record:
        previous = chain.link(previous, dict(event))
        assert kept[event["seq"]] == previous
    store.close()
