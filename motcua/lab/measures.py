"""What a day was like for the people in it.

The yardstick is fixed and no policy can move it: a walk-in is called within 15 open minutes of
their arrival (or of the opening), somebody with priority within 5, somebody with an appointment
within 10 of their slot, or of their arrival if that was later and in the window. Who comes later
than the window is a walk-in. Who was never called missed the yardstick, by as long as they stayed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from common.domain import opening
from common.domain.promise import MINUTE
from motcua.lab.day import LabDay, Played, Visit

NORMAL, PRIORITY, APPOINTMENT = CLASSES = ("normal", "priority", "appointment")

LIMITS: Mapping[str, int] = {
    NORMAL: 15 * MINUTE,
    PRIORITY: 5 * MINUTE,
    APPOINTMENT: 10 * MINUTE,
}

_WINDOW = 10 * MINUTE


@dataclass(slots=True)
class Waits:
    """Open milliseconds of one class, from arrival (of an appointment: from its slot) to the first
    call; `left` of them ended without a call."""

    waits: list[int] = field(default_factory=list)
    left: int = 0
    within: int = 0
    excess: int = 0

    @property
    def people(self) -> int:
        """Everybody of the class."""
        return len(self.waits) + self.left


@dataclass(slots=True)
class Measured:
    """Days under one policy, added up. `promised` are those called, `kept` in time; `overtaken` is
    how often somebody later was called before, `most_overtaken` the worst of that; `busy` and
    `duty` are ms by desk."""

    policy: str
    days: int = 0
    classes: dict[str, Waits] = field(default_factory=lambda: {name: Waits() for name in CLASSES})
    promised: int = 0
    kept: int = 0
    overtaken: int = 0
    most_overtaken: int = 0
    busy: dict[str, int] = field(default_factory=dict)
    duty: dict[str, int] = field(default_factory=dict)

    def add(self, played: Played) -> None:
        """One more day."""
        self.days += 1
        for visit in played.visits:
            self._add(played.day, visit)
        for code, worked in played.busy.items():
            self.busy[code] = self.busy.get(code, 0) + worked
        for desk in played.day.desks:
            on_duty = sum(end - start for start, end in desk.on_duty)
            self.duty[desk.code] = self.duty.get(desk.code, 0) + on_duty

    def _add(self, day: LabDay, visit: Visit) -> None:
        kind, since = judged_from(visit)
        of_class = self.classes[kind]
        sessions = day.services[visit.visitor.stages[0].service].sessions
        until = _gone_at(visit, sessions) if visit.called_at is None else visit.called_at
        waited = opening.elapsed(sessions, since, until)
        over = max(0, waited - LIMITS[kind])
        of_class.excess += over
        self.overtaken += visit.overtaken
        self.most_overtaken = max(self.most_overtaken, visit.overtaken)
        if visit.called_at is None:
            of_class.left += 1
            return
        of_class.waits.append(waited)
        of_class.within += over == 0
        self.promised += 1
        self.kept += visit.called_at <= visit.promised_at


def judged_from(visit: Visit) -> tuple[str, int]:
    """The class by which the yardstick judges somebody, and from which moment on."""
    visitor = visit.visitor
    slot = visitor.slot_at
    if slot is not None and visitor.arrives_at <= slot + _WINDOW:
        return APPOINTMENT, max(slot, visitor.arrives_at)
    return (NORMAL if visitor.priority_class is None else PRIORITY), visitor.arrives_at


def _gone_at(visit: Visit, sessions: Sequence[opening.Session]) -> int:
    """When somebody left who was never called: out of patience, or as the doors were closed."""
    patience, came = visit.visitor.patience, visit.visitor.arrives_at
    if patience is not None:
        return came + patience
    return max(came, sessions[-1][1]) if sessions else came


def measure(policy: str, days: Iterable[Played]) -> Measured:
    """Some days under one policy."""
    found = Measured(policy)
    for played in days:
        found.add(played)
    return found


@dataclass(frozen=True, slots=True)
class Score:
    """What policies are judged by; minutes, and a share. Less is better but for `within`."""

    within: float
    excess: float
    p99: float
    priority_p90: float
    appointment_p90: float


def score(found: Measured) -> Score:
    """Over everybody: the share within the yardstick, by how much the others miss it on average
    (over all people), the wait that one of a hundred exceeds; the 90 % wait of people with
    priority, and of people with an appointment from their slot."""
    classes = found.classes.values()
    people = sum(one.people for one in classes) or 1
    every = sorted(wait for one in classes for wait in one.waits)
    return Score(
        within=sum(one.within for one in classes) / people,
        excess=sum(one.excess for one in classes) / people / MINUTE,
        p99=quantile(every, 0.99) / MINUTE,
        priority_p90=quantile(sorted(found.classes[PRIORITY].waits), 0.9) / MINUTE,
        appointment_p90=quantile(sorted(found.classes[APPOINTMENT].waits), 0.9) / MINUTE,
    )


def dominates(one: Score, other: Score) -> bool:
    """Whether `one` is nowhere worse than the other and somewhere better."""
    pairs = [
        (one.within, other.within),
        (-one.excess, -other.excess),
        (-one.p99, -other.p99),
        (-one.priority_p90, -other.priority_p90),
        (-one.appointment_p90, -other.appointment_p90),
    ]
    return all(a >= b for a, b in pairs) and any(a > b for a, b in pairs)


def quantile(ordered: Sequence[int], part: float) -> float:
    """The value that this part of them does not exceed; 0 of none."""
    if not ordered:
        return 0.0
    return float(ordered[min(len(ordered) - 1, int(part * len(ordered)))])


def record(found: Measured) -> dict[str, Any]:
    """As JSON: minutes, shares and counts."""
    judged = score(found)
    duty = sum(found.duty.values())
    return {
        "policy": found.policy,
        "days": found.days,
        "people": sum(one.people for one in found.classes.values()),
        "within_share": round(judged.within, 4),
        "mean_excess_min": round(judged.excess, 3),
        "p99_min": round(judged.p99, 2),
        "priority_p90_min": round(judged.priority_p90, 2),
        "appointment_p90_min": round(judged.appointment_p90, 2),
        "kept_share": round(found.kept / found.promised, 4) if found.promised else None,
        "overtaken_mean": round(found.overtaken / max(1, found.promised), 3),
        "overtaken_most": found.most_overtaken,
        "utilisation": round(sum(found.busy.values()) / duty, 4) if duty else None,
        "utilisation_by_desk": {
            code: round(worked / found.duty[code], 4)
            for code, worked in found.busy.items()
            if found.duty.get(code)
        },
        "classes": {name: _class_record(one) for name, one in found.classes.items()},
    }


def _class_record(one: Waits) -> dict[str, Any]:
    ordered = sorted(one.waits)
    return {
        "people": one.people,
        "left": one.left,
        "within_share": round(one.within / one.people, 4) if one.people else None,
        "mean_min": round(sum(ordered) / len(ordered) / MINUTE, 2) if ordered else None,
        "p50_min": round(quantile(ordered, 0.5) / MINUTE, 2),
        "p90_min": round(quantile(ordered, 0.9) / MINUTE, 2),
        "p99_min": round(quantile(ordered, 0.99) / MINUTE, 2),
        "max_min": round(quantile(ordered, 1.0) / MINUTE, 2),
    }
