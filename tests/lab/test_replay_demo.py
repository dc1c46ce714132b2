"""A day as the demonstration lives it, whose officers look up late, type on after each visit, go to
lunch late and call again: played again, every call comes at its moment."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain import commands
from common.store import past_day
from motcua.demo import crowd
from motcua.demo.officers import HallDay
from motcua.demo.simday import hall_sessions
from motcua.lab.engine import play
from motcua.lab.fidelity import compare
from motcua.lab.policies import Promises
from motcua.lab.replay import rebuild
from tests.hall import PIN, make_hall, staff

pytestmark = pytest.mark.verify


class _Hurried(HallDay):
    """Its clock jumps from moment to moment."""

    def run(self, tick: Callable[[int], None]) -> None:
        while self._agenda:
            moment, _, step = heapq.heappop(self._agenda)
            now = max(moment, self._store.now())
            self._store.clock = replace(self._store.clock, start=now)
            step()


@pytest.mark.parametrize("seed", range(3))
def test_a_day_of_the_demonstration_comes_out_call_by_call(tmp_path: Path, seed: int) -> None:
    store = make_hall(tmp_path / "hall", clock="2026-11-23T06:00@0")
    centre = store.centre()
    officers = {desk: f"q{desk}" for desk in centre.desks}
    for officer in officers.values():
        store.act(staff(), commands.SetPin(officer, PIN))
    sessions = hall_sessions(centre, store.now())
    people = crowd.draw(centre, sessions, 200, seed)
    _Hurried(store, sessions, people, officers, PIN).run(lambda _: None)
    store.act(staff(), commands.CloseDay())
    with store.read() as connection:
        found = rebuild(past_day.read(connection, None))
    store.close()
    visitors = found.day.visitors
    assert len(visitors) > 150
    assert any(not visitor.comes for visitor in visitors)
    assert any(stage.after for visitor in visitors for stage in visitor.stages)
    fidelity = compare(found.really, play(found.day, Promises(), found.slip))
    assert fidelity is not None
    assert fidelity.compared == sum(v.called_at is not None for v in found.really.visits)
    assert (fidelity.same_order, fidelity.same_desk, fidelity.only_once) == (1, 1, 0)
    assert (fidelity.difference, fidelity.median_off) == (0, 0)
