"""The engine is the hall: whatever day the dice make, a real store calls the same people, at the
same desks, for the same reasons."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from motcua.lab.engine import play
from motcua.lab.policies import Promises
from tests.lab.rehearsal import Rehearsal, book, draw, open_hall


def _live(folder: Path, seed: int, *, count: int, first: str, last: str) -> Rehearsal:
    rng = Random(seed)
    store = open_hall(folder, rng)
    try:
        day = draw(store, rng, count=count, first=first, last=last)
        book(store, day)
        rehearsal = Rehearsal(store)
        play(day, Promises(), rehearsal.tell, rehearsal.watch)
    finally:
        store.close()
    return rehearsal


def test_a_store_calls_the_same_people_for_the_same_reasons(tmp_path: Path) -> None:
    found = _live(tmp_path / "hall", 2, count=30, first="07:05", last="08:10")
    assert found.lived == found.played
    reasons = {call[2] for call in found.played}
    everyday = {"longest", "priority", "appointment", "helping", "directed"}
    assert everyday | {"present", "returned", "transferred"} <= reasons


@pytest.mark.verify
@pytest.mark.parametrize("seed", range(12))
def test_so_it_does_on_other_days(tmp_path: Path, seed: int) -> None:
    kinds = ((80, "07:00", "09:00"), (120, "10:30", "14:30"), (120, "15:30", "17:30"))
    count, first, last = kinds[seed % 3]
    found = _live(tmp_path / "hall", seed, count=count, first=first, last=last)
    assert found.lived == found.played
    assert sum(call[1] is not None for call in found.played) > 60
