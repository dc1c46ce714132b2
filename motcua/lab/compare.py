"""Plays the same days in several ways: by our rule and by those of others, with the desks there are
and with more, and says whether anybody else's way is better everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from common.i18n.translator import VIETNAM
from motcua.lab.coverage import Coverage
from motcua.lab.day import LabDay, Played
from motcua.lab.draw import MIDNIGHT, draw
from motcua.lab.engine import play
from motcua.lab.lived import lived, truth
from motcua.lab.measures import Measured, dominates, record, score
from motcua.lab.policies import BASELINES, Policy, Promises, Variant
from motcua.lab.scenario import Scenario
from motcua.lab.whatif import More, changed

VARIANTS = ("later_most_min",)
"""What can be otherwise besides the rules of a centre (`motcua.lab.policies.Variant`)."""


@dataclass(frozen=True, slots=True)
class Way:
    """A discipline and, of ours, the constants that are otherwise than in the scenario."""

    make: Callable[[], Policy]
    ours: bool = False
    constants: Mapping[str, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The discipline, and what is otherwise."""
        other = ", ".join(f"{name}={value}" for name, value in self.constants.items())
        return self.make().name + (f" ({other})" if other else "")

    @property
    def rules(self) -> Mapping[str, int]:
        """Those of the constants that a centre file may set."""
        return {name: value for name, value in self.constants.items() if name not in VARIANTS}


def _ours(constants: Mapping[str, int]) -> Way:
    other = {name: value for name, value in constants.items() if name in VARIANTS}
    make = partial(Variant, name=Promises().name, **other) if other else Promises
    return Way(make, ours=True, constants=constants)


@dataclass(frozen=True, slots=True)
class Added:
    """One more desk for some services, from a minute of the day until another or the end."""

    services: tuple[str, ...]
    start_min: int
    end_min: int | None = None

    def more(self) -> More:
        """As a moment of every drawn day."""
        end = None if self.end_min is None else MIDNIGHT + self.end_min * 60_000
        return More(self.services, MIDNIGHT + self.start_min * 60_000, end)


@dataclass(frozen=True, slots=True)
class Compared:
    """The same days in several ways. `dominated` names, for each of ours, the disciplines of others
    that are nowhere worse and somewhere better by what policies are judged by."""

    load: float
    added: tuple[Added, ...]
    rows: tuple[Measured, ...]
    dominated: Mapping[str, tuple[str, ...]]


def ways(
    constants: Mapping[str, int] | None = None, varied: Mapping[str, Sequence[int]] | None = None
) -> tuple[Way, ...]:
    """Ours with `constants`; also with each value of each one in `varied`; then all others."""
    own = dict(constants or {})
    points = [
        _ours({**own, name: value}) for name, values in (varied or {}).items() for value in values
    ]
    return (_ours(own), *points, *(Way(make) for make in BASELINES))


def compare(
    scenario: Scenario,
    loads: Sequence[float],
    days: int,
    seed: int,
    some: Sequence[Way],
    staffing: Sequence[tuple[Added, ...]] = ((),),
) -> list[Compared]:
    """Every way on every day, at each load and with each staffing; the days are the same for all.

    Raises:
        Refusal: `service_unknown`, `lab_nothing_open` for a desk that cannot be added.
    """
    return [
        _compared(scenario, load, days, seed, some, added) for load in loads for added in staffing
    ]


def _compared(
    scenario: Scenario,
    load: float,
    days: int,
    seed: int,
    some: Sequence[Way],
    added: tuple[Added, ...],
) -> Compared:
    rows = [Measured(way.name) for way in some]
    for index in range(days):
        day = draw(scenario, f"{seed}/{index}", load)
        for way, found in zip(some, rows, strict=True):
            found.add(play(_otherwise(day, way, added), way.make()))
    scores = [score(found) for found in rows]
    others = [(row.policy, s) for row, s, w in zip(rows, scores, some, strict=True) if not w.ours]
    return Compared(
        load=load,
        added=added,
        rows=tuple(rows),
        dominated={
            row.policy: tuple(name for name, other in others if dominates(other, one))
            for row, one, way in zip(rows, scores, some, strict=True)
            if way.ours
        },
    )


def _otherwise(day: LabDay, way: Way, added: tuple[Added, ...]) -> LabDay:
    return changed(day, [one.more() for one in added], (), way.rules)


@dataclass(frozen=True, slots=True)
class Quoted:
    """How true it was what people were told: at each load and staffing, as `compare` has them, and
    at all loads with the desks there are."""

    each: tuple[Coverage | None, ...]
    whole: Coverage | None


def quoted(
    scenario: Scenario,
    loads: Sequence[float],
    days: int,
    seed: int,
    way: Way,
    staffing: Sequence[tuple[Added, ...]] = ((),),
) -> Quoted:
    """Tell everybody of the same days by one way how long they will wait.

    Raises:
        Refusal: as `compare`.
    """
    zone = ZoneInfo(VIETNAM)
    each: list[Coverage | None] = []
    usual: list[Played] = []
    for load in loads:
        for added in staffing:
            change = partial(_otherwise, way=way, added=added)
            played = list(lived(scenario, days, seed, load, way.make(), change))
            each.append(truth(played, zone))
            usual += [] if added else played
    return Quoted(tuple(each), truth(usual, zone))


def as_record(found: Compared) -> dict[str, Any]:
    """As JSON."""
    return {
        "load": found.load,
        "added": [
            {"services": list(one.services), "from_min": one.start_min, "to_min": one.end_min}
            for one in found.added
        ],
        "ways": [record(row) for row in found.rows],
        "dominated": {name: list(others) for name, others in found.dominated.items()},
    }


def as_rows(found: Sequence[Compared]) -> list[dict[str, Any]]:
    """As lines of a CSV file: one for each way, at each load and staffing."""
    rows = []
    for one in found:
        for row in one.rows:
            made = record(row)
            flat = {name: value for name, value in made.items() if not isinstance(value, dict)}
            for name, of_class in made["classes"].items():
                flat |= {f"{name}_{key}": value for key, value in of_class.items()}
            added = " ".join("+".join(each.services) for each in one.added)
            dominated = " ".join(one.dominated.get(row.policy, ()))
            rows.append({"load": one.load, "added": added, **flat, "dominated": dominated})
    return rows
