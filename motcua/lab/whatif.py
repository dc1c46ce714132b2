"""The same day with something else: one more desk, one less, another constant of the rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from common.domain.opening import Session
from common.domain.promise import MINUTE, Rules
from common.domain.refusal import Refusal
from motcua.lab.day import DeskPlan, LabDay
from motcua.lab.spans import common_to, merged, without


@dataclass(frozen=True, slots=True)
class More:
    """One more desk for these services, from a moment on, until another or the end of the day."""

    services: tuple[str, ...]
    start: int
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Less:
    """A desk that is not there from a moment on, until another or for the rest of the day."""

    desk: str
    start: int
    end: int | None = None


def with_desk(day: LabDay, more: More) -> LabDay:
    """A desk more; it rests while its services do, and nobody is sent to it.

    Raises:
        Refusal: `service_unknown`; `lab_nothing_open` where none of its services is open then.
    """
    for code in more.services:
        if code not in day.services:
            raise Refusal("service_unknown", service=code[:40])
    hours = merged(span for code in more.services for span in day.services[code].sessions)
    closing = hours[-1][1] if hours else more.start
    wanted = (more.start, closing if more.end is None else more.end)
    on_duty = common_to([wanted], hours) if wanted[0] < wanted[1] else []
    if not on_duty:
        raise Refusal("lab_nothing_open", services=", ".join(more.services))
    known = {desk.code for desk in day.desks}
    code = next(name for n in range(1, len(known) + 2) if (name := f"+{n}") not in known)
    stays_on = all(desk.stays_on for desk in day.desks)
    ranks = dict.fromkeys(more.services, 0)
    added = DeskPlan(code, ranks, tuple(on_duty), stays_on=stays_on)
    return replace(day, desks=(*day.desks, added))


def without_desk(day: LabDay, less: Less) -> LabDay:
    """A desk less. Whoever was sent to it is served wherever their service is.

    Raises:
        Refusal: `desk_unknown` where it was not open that day.
    """
    own = {desk.code for desk in day.desks if desk.code.rstrip("′") == less.desk}
    if not own:
        raise Refusal("desk_unknown", desk=less.desk[:40])
    last = max(end for desk in day.desks for _, end in desk.on_duty or ((0, less.start),))
    hole: Session = (less.start, max(last, less.start) + 1 if less.end is None else less.end)
    if hole[0] >= hole[1]:
        raise Refusal("desk_unknown", desk=less.desk[:40])
    desks = tuple(
        replace(desk, on_duty=tuple(without(desk.on_duty, [hole]))) if desk.code in own else desk
        for desk in day.desks
    )
    gone = own if less.end is None else frozenset[str]()
    visitors = tuple(
        replace(
            visitor,
            stages=tuple(
                replace(stage, desk=None) if stage.desk in gone else stage
                for stage in visitor.stages
            ),
        )
        for visitor in day.visitors
    )
    return replace(day, desks=desks, visitors=visitors)


def with_rules(day: LabDay, changed: Mapping[str, int]) -> LabDay:
    """Other constants. A target of the rules is that of each service, or class, which had it."""
    before: Rules = day.rules
    rules = replace(before, **changed)
    walk_in, priority = (
        (getattr(before, name) * MINUTE, getattr(rules, name) * MINUTE)
        for name in ("walk_in_target_min", "priority_target_min")
    )
    return replace(
        day,
        rules=rules,
        services={
            code: replace(service, target=walk_in[1]) if service.target == walk_in[0] else service
            for code, service in day.services.items()
        },
        priority_targets={
            code: priority[1] if target == priority[0] else target
            for code, target in day.priority_targets.items()
        },
    )


def changed(
    day: LabDay, more: Sequence[More], less: Sequence[Less], rules: Mapping[str, int]
) -> LabDay:
    """The day with all of that."""
    for one in more:
        day = with_desk(day, one)
    for other in less:
        day = without_desk(day, other)
    return with_rules(day, rules) if rules else day
