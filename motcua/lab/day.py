"""One day of a hall as the laboratory plays it: who comes when and how long each takes, which desks
are open, and what became of it.

A day says nothing about the order in which people are called: that is the policy's. Moments are UTC
milliseconds, durations milliseconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from common.domain.opening import Session
from common.domain.promise import Rules


@dataclass(frozen=True, slots=True)
class Stage:
    """One stay at a desk: for which service and how long. Later ones of a visit are legs of the
    same number (submit, pay, collect), a transfer to one desk, or going on with it `after` having
    fetched a paper for so long."""

    service: str
    work: int
    desk: str | None = None
    after: int = 0


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who takes a number at `arrives_at`.

    `slot_at` is the appointment's. `comes` False: not there when called; `back_after` ms later they
    say that they are here, or never. `patience`: gives up when not called within it.
    """

    arrives_at: int
    stages: tuple[Stage, ...]
    priority_class: str | None = None
    slot_at: int | None = None
    comes: bool = True
    back_after: int | None = None
    patience: int | None = None


@dataclass(frozen=True, slots=True)
class DeskPlan:
    """A desk and the spans in which somebody serves there; a gap that is among `announced` was
    known before. `ranks` maps services to 0 (served first) or 1 (helped out with). A desk that
    `stays_on` goes on after its last span, if that lasts until its services close, until nobody
    is left."""

    code: str
    ranks: Mapping[str, int]
    on_duty: tuple[Session, ...]
    announced: tuple[Session, ...] = ()
    priority_only: bool = False
    stays_on: bool = True


@dataclass(frozen=True, slots=True)
class Service:
    """What the rules say of a service: sessions of the day, target and usual time at the desk."""

    code: str
    sessions: tuple[Session, ...]
    target: int
    prior: int


@dataclass(frozen=True, slots=True)
class LabDay:
    """Everything that happens to a hall on one day; visitors in order of arrival."""

    name: str
    rules: Rules
    services: Mapping[str, Service]
    priority_targets: Mapping[str, int]
    desks: tuple[DeskPlan, ...]
    visitors: tuple[Visitor, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody was told when they took their number: open ms from then (or from the opening).

    `expected` is the forward run's own word; `low` to `high` the calibrated interval, and `centre`
    where within it the call was thought to come, if that is known.
    """

    expected: float
    low: float
    high: float
    centre: float | None = None


@dataclass(slots=True)
class Visit:
    """What became of a visitor's first stage: how it was promised, sorted, called and told.

    `reason` is why it was called; None: never. `overtaken` counts later arrivals called before.
    """

    visitor: Visitor
    promised_at: int
    rank_at: int
    called_at: int | None = None
    desk: str | None = None
    reason: str | None = None
    ended_at: int | None = None
    told: Told | None = None
    overtaken: int = 0


@dataclass(slots=True)
class Played:
    """A day that was played under a policy; visits in the order of the visitors. `busy` are ms of
    work by desk."""

    day: LabDay
    policy: str
    visits: list[Visit]
    busy: dict[str, int] = field(default_factory=dict)
