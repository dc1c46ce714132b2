"""What people of the laboratory are told comes true about as often as it should."""

from __future__ import annotations

import pytest

from common.domain import opening
from motcua.lab.day import LabDay, Visit
from motcua.lab.draw import draw
from motcua.lab.engine import play
from motcua.lab.policies import Promises
from motcua.lab.scenario import load, path_of
from motcua.lab.teller import Past, Teller

LEARNT, JUDGED = 6, 3
"""Days; the first are learnt from, the last judged."""


def waited(day: LabDay, visit: Visit) -> int:
    """Open ms from the number, or the opening, to the call."""
    sessions = day.services[visit.visitor.stages[0].service].sessions
    assert visit.called_at is not None
    start = opening.anchor(sessions, visit.visitor.arrives_at)
    return opening.elapsed(sessions, start, visit.called_at)


@pytest.mark.verify
def test_four_of_five_who_wait_are_called_when_they_were_told() -> None:
    past, scenario = Past(), load(path_of("commune"))
    judged: list[tuple[int, float, float, float]] = []
    for number in range(LEARNT + JUDGED):
        day = draw(scenario, f"told {number}", 0.9)
        teller = Teller(day, past)
        for visit in play(day, Promises(), teller, teller.watch).visits:
            told = visit.told
            if number >= LEARNT and told and told.expected and visit.called_at is not None:
                judged.append((waited(day, visit), told.expected, told.low, told.high))
        past = teller.over()
    within = sum(low <= wait <= high for wait, _, low, high in judged) / len(judged)
    assert len(judged) > 500
    assert 0.72 <= within <= 0.90
    errors = sorted(abs(wait - expected) for wait, expected, _, _ in judged)
    mean = sum(wait for wait, _, _, _ in judged) / len(judged)
    assert errors[len(errors) // 2] < mean / 3


def test_nobody_is_told_anything_while_no_desk_is_on_duty() -> None:
    day = draw(load(path_of("commune")), "early", 0.9)
    teller = Teller(day)
    visits = play(day, Promises(), teller, teller.watch).visits
    opened = min(start for desk in day.desks for start, _ in desk.on_duty)
    early = [visit for visit in visits if visit.visitor.arrives_at < opened]
    assert early
    assert all(visit.told is None for visit in early)
    first = next(visit for visit in visits if visit.told is not None)
    assert first.visitor.arrives_at >= opened
