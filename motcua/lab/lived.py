"""Days in a row as a hall lives them: everybody is told how long they will wait. How true was it?

The hall has learnt from days of other dice before the first one, and learns from each of these
after it is over. `motcua.lab.coverage` sets simple guesses beside it; here they are not asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import datetime, tzinfo
from math import nan
from typing import Any

from motcua.lab.coverage import GUESSES, LEARNT_DAYS, Coverage, Judged, Wait, judge
from motcua.lab.day import LabDay, Played
from motcua.lab.draw import draw
from motcua.lab.engine import play
from motcua.lab.figures import waited_in_open_time
from motcua.lab.policies import Policy, Promises
from motcua.lab.scenario import Scenario
from motcua.lab.teller import Past, Teller

Change = Callable[[LabDay], LabDay]
"""What is otherwise on a day."""


def lived(
    scenario: Scenario,
    days: int,
    seed: int,
    load: float | None = None,
    policy: Policy | None = None,
    change: Change | None = None,
) -> Iterator[Played]:
    """The days of a seed, those that `lab coverage` has; by our rule if no other policy is given.
    A change is one of all days, also of those that are learnt from."""
    past = Past()
    for number in range(-LEARNT_DAYS, days):
        name = f"{seed}/{number}" if number >= 0 else f"{seed}/before/{number + LEARNT_DAYS}"
        day = draw(scenario, name, load)
        day = day if change is None else change(day)
        teller = Teller(day, past)
        played = play(day, policy or Promises(), teller, teller.watch)
        past = teller.over()
        if number >= 0:
            yield played


def waits(played: Played, zone: tzinfo) -> Iterator[Wait]:
    """What everybody was told who was told something and called, and what came.

    Nobody noted what simple guesses would have said.
    """
    for visit in played.visits:
        if visit.told is not None and visit.called_at is not None:
            yield Wait(
                datetime.fromtimestamp(visit.visitor.arrives_at / 1000, zone).hour,
                visit.visitor.stages[0].service,
                visit.told,
                dict.fromkeys(GUESSES, nan),
                float(waited_in_open_time(played, visit)),
            )


def untold(played: Played) -> int:
    """How many were called who had been told nothing."""
    return sum(visit.told is None and visit.called_at is not None for visit in played.visits)


def truth(days: Iterable[Played], zone: tzinfo) -> Coverage | None:
    """How true it was on some days; None where nobody was called who had been told something."""
    found: list[Wait] = []
    silent = 0
    for played in days:
        found += waits(played, zone)
        silent += untold(played)
    return judge(found, silent)


def as_record(found: Coverage | None) -> dict[str, Any]:
    """As JSON: minutes and parts of one, of all, by hour of arrival and by service."""
    if found is None:
        return {
            **dict.fromkeys(_NAMES),
            "n": 0,
            "untold": None,
            "at_once": None,
            "at_once_held": None,
            "by_hour": {},
            "by_service": {},
        }
    return {
        **_figures(found.everybody),
        "untold": found.untold,
        "at_once": found.at_once,
        "at_once_held": found.at_once_held,
        "by_hour": _each(found.by_hour),
        "by_service": _each(found.by_service),
    }


_NAMES = tuple(Judged.__dataclass_fields__)


def _each(found: Mapping[str, Judged]) -> dict[str, dict[str, float]]:
    return {name: _figures(one) for name, one in found.items()}


def _figures(found: Judged) -> dict[str, float]:
    return {name: round(value, 4) for name, value in asdict(found).items()}
