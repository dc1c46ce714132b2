"""A day that a real store lived comes out of its record as it was, and is played again call by
call."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

import pytest

from common.domain import commands
from common.store import past_day
from motcua.lab.day import LabDay, Played, Visitor
from motcua.lab.engine import play
from motcua.lab.fidelity import compare
from motcua.lab.hall import Holder
from motcua.lab.policies import Promises
from motcua.lab.replay import Rebuilt, rebuild
from tests.hall import staff
from tests.lab.rehearsal import Rehearsal, book, draw, open_hall


@dataclass(slots=True)
class _Resting(Rehearsal):
    """The desks of the store also rest when those of the laboratory do."""

    changes: list[tuple[int, bool, str]] = field(default_factory=list)

    def plan(self, day: LabDay) -> None:
        """From when on each desk is open, and when not. At the end of the day it stays open."""
        now = self.store.now()
        for desk in day.desks:
            self.changes.append((now, False, desk.code))
            for start, end in desk.on_duty:
                self.changes += [(start, True, desk.code), (end, False, desk.code)]
            self.changes.pop()
        self.changes.sort(key=lambda change: change[0])

    def watch(
        self, at: int, what: str, desk: str | None, holder: Holder | None, reason: str | None
    ) -> None:
        """First what has come before this step."""
        while self.changes and self.changes[0][0] <= at:
            moment, opens, code = self.changes.pop(0)
            self.store.clock = replace(self.store.clock, start=moment)
            command = commands.OpenDesk(code) if opens else commands.PauseDesk(code, "break")
            self.store.act(staff(), command)
        Rehearsal.watch(self, at, what, desk, holder, reason)


def _lived(folder: Path, seed: int, *, count: int, first: str, last: str) -> tuple[Played, Rebuilt]:
    """A drawn day as the engine played it, while a store lived it; and what its record says."""
    rng = Random(seed)
    store = open_hall(folder, rng)
    try:
        day = draw(store, rng, count=count, first=first, last=last)
        book(store, day)
        rehearsal = _Resting(store)
        rehearsal.plan(day)
        played = play(day, Promises(), rehearsal.tell, rehearsal.watch)
        evening = max(end for service in day.services.values() for _, end in service.sessions)
        late = max(store.now(), evening + 1)
        store.clock = replace(store.clock, start=late)
        store.act(staff(), commands.CloseDay())
        with store.read() as connection:
            return played, rebuild(past_day.read(connection, None))
    finally:
        store.close()


def _known(played: Played, found: LabDay) -> list[tuple[Visitor, Visitor]]:
    """Each visitor as drawn and as rebuilt, without what no record can say: how long people would
    have taken whom nobody served, whether people would have come whom nobody called, and how long
    those would have waited who were called."""
    pairs = []
    for visit, rebuilt in zip(played.visits, found.visitors, strict=True):
        drawn = visit.visitor
        seen = visit.called_at is not None
        if visit.ended_at is None:
            drawn = replace(drawn, stages=(replace(drawn.stages[0], work=0),))
            rebuilt = replace(rebuilt, stages=(replace(rebuilt.stages[0], work=0),))
        if not seen:
            drawn = replace(drawn, comes=True)
        patience = drawn.patience is not None and not seen
        drawn = replace(drawn, patience=drawn.patience if patience else None)
        pairs.append((drawn, rebuilt))
    return pairs


def _as_the_hall_lived(visitor: Visitor, rules_hold: int) -> Visitor:
    """Nobody is back before the desk has given them up; who came at once never was away."""
    back = visitor.back_after
    if visitor.comes:
        return replace(visitor, back_after=None)
    return replace(visitor, back_after=None if back is None else max(back, rules_hold))


def _check(played: Played, found: Rebuilt) -> None:
    hold = played.day.rules.absent_min_s * 1000
    for drawn, rebuilt in _known(played, found.day):
        assert _as_the_hall_lived(drawn, hold) == rebuilt
    assert [visit.called_at for visit in found.really.visits] == [
        visit.called_at for visit in played.visits
    ]
    assert [visit.overtaken for visit in found.really.visits] == [
        visit.overtaken for visit in played.visits
    ]
    assert not {"differs", "other_rule"} & found.seen.keys()
    again = play(found.day, Promises(), found.slip)
    fidelity = compare(found.really, again)
    assert fidelity is not None
    assert (fidelity.same_order, fidelity.same_desk, fidelity.only_once) == (1, 1, 0)
    assert fidelity.difference == fidelity.median_off == 0


def test_the_record_of_a_day_is_that_day(tmp_path: Path) -> None:
    played, found = _lived(tmp_path / "hall", 4, count=30, first="07:05", last="08:10")
    _check(played, found)
    assert any(len(visitor.stages) > 1 for visitor in found.day.visitors)
    assert any(not visitor.comes for visitor in found.day.visitors)


@pytest.mark.verify
@pytest.mark.parametrize("seed", range(6))
def test_so_is_that_of_other_days(tmp_path: Path, seed: int) -> None:
    kinds = ((80, "07:00", "09:00"), (120, "10:30", "14:30"), (120, "15:30", "17:30"))
    count, first, last = kinds[seed % 3]
    played, found = _lived(tmp_path / "hall", seed, count=count, first=first, last=last)
    _check(played, found)
