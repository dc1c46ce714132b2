"""In whole days of an overfull hall nobody is passed by who came later than the bound allows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from common.domain import fairness
from common.domain.promise import MINUTE
from motcua.lab.day import DeskPlan, LabDay, Played, Visit
from motcua.lab.draw import draw
from motcua.lab.engine import play
from motcua.lab.policies import Promises, Strict
from motcua.lab.scenario import load, path_of


def _bound(day: LabDay, desk: DeskPlan, called: Visit) -> int:
    targets = {code: service.target for code, service in day.services.items()}
    classes = day.priority_targets.values()
    booked = called.visitor.slot_at is not None
    spread = fairness.of_desk(day.rules, desk.ranks, targets, classes, appointments=booked)
    return spread.bound


def _passed(played: Played) -> Iterator[tuple[int, int]]:
    """By how much later somebody came who was called before an earlier arrival whom the same desk
    could have called, and the bound. First calls only: who missed one, or goes on to another desk,
    is on other terms."""
    desks = {desk.code: desk for desk in played.day.desks}
    called = [visit for visit in played.visits if visit.called_at is not None]
    for later in called:
        desk = desks[later.desk or ""]
        bound = _bound(played.day, desk, later)
        for earlier in played.visits:
            if earlier is later:
                break
            if _could(desk, earlier) and _waits(earlier, later.called_at or 0):
                sessions = played.day.services[earlier.visitor.stages[0].service].sessions
                came, after = earlier.visitor.arrives_at, later.visitor.arrives_at
                yield fairness.behind(sessions, came, after), bound


def _could(desk: DeskPlan, visit: Visit) -> bool:
    has_class = visit.visitor.priority_class is not None
    serves = visit.visitor.stages[0].service in desk.ranks
    return serves and (has_class or not desk.priority_only)


def _waits(visit: Visit, at: int) -> bool:
    until, patience = visit.called_at, visit.visitor.patience
    if until is None and patience is not None:
        until = visit.visitor.arrives_at + patience
    return until is None or at < until


@pytest.mark.parametrize("name", ["commune", "pool", "province"])
def test_nobody_is_passed_by_somebody_who_came_later_than_the_bound(name: str) -> None:
    day = draw(load(path_of(name)), 4, 1.1)
    passed = list(_passed(play(day, Promises())))
    assert max(gap for gap, _ in passed) > 30 * MINUTE
    assert all(gap <= bound for gap, bound in passed)


def test_by_strict_priority_some_are() -> None:
    passed = _passed(play(draw(load(path_of("pool")), 4, 1.3), Strict()))
    assert any(gap > bound for gap, bound in passed)
