"""A scenario: what the days of a hall have in common, read from a TOML file.

`docs/lab.md` describes the file. Minutes are minutes of the day or of a duration; percentages are
kept as shares.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from common.domain.promise import Rules
from motcua.lab.laws import Law

Spans = tuple[tuple[int, int], ...]
"""Minutes of the day, in order."""

HALF_HOUR = 30

_FOLDER = Path(__file__).parent / "scenarios"


@dataclass(frozen=True, slots=True)
class Work:
    """What people come for. `share` is its part of those who come without an appointment, in any
    unit; a service that is only a later stage of other visits has 0."""

    service: str
    share: float
    target_min: int
    prior_min: int
    law: Law


@dataclass(frozen=True, slots=True)
class Then:
    """After `after`, with this probability, somebody goes on to `service` on the same number."""

    after: str
    service: str
    probability: float
    law: Law


@dataclass(frozen=True, slots=True)
class Slots:
    """Appointments: `per_slot` of them every `every_min` from `first` to `last`, of whom a part
    comes, as much before or after their time as the law says (negative: before)."""

    service: str
    first: int
    last: int
    every_min: int
    per_slot: int
    comes: float
    punctuality: Law


@dataclass(frozen=True, slots=True)
class Post:
    """A desk, when somebody serves there, and rests within that time."""

    code: str
    ranks: Mapping[str, int]
    on_duty: Spans
    breaks: Spans
    announced: bool
    priority_only: bool


@dataclass(frozen=True, slots=True)
class Crowd:
    """Who comes: weights of the half hours from `start_min` on, and how people are."""

    start_min: int
    half_hours: tuple[float, ...]
    priority: float
    no_show: float
    returns: float
    back: Law
    impatient: float
    patience: Law


@dataclass(frozen=True, slots=True)
class Scenario:
    """Days that are alike. `load` is the work that comes over the time that desks have for it."""

    name: str
    title: Mapping[str, str]
    sessions: Spans
    load: float
    rules: Rules
    crowd: Crowd
    works: tuple[Work, ...]
    thens: tuple[Then, ...]
    slots: tuple[Slots, ...]
    posts: tuple[Post, ...]


def names() -> tuple[str, ...]:
    """The scenarios that come with the product."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.toml")))


def path_of(name: str) -> Path:
    """A shipped scenario by its name, anything else by its path."""
    return _FOLDER / f"{name}.toml" if name in names() else Path(name)


def load(path: Path) -> Scenario:
    """The scenario of this file.

    Raises:
        Refusal: `scenario_invalid` with `problems`, one line for each, as for a centre file.
    """
    from motcua.lab.scenario_file import read

    return read(path)
