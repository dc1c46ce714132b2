"""A past day of a real hall as a day of the laboratory, from its events, and how true that is.

What was decided by people stays as it was: who came when, for what, how long each took, who was
not there when called, when the desks took people. What the rule decides is left to the policy that
plays the day. What a record cannot say is counted in `Rebuilt.seen`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import median_low

from common.domain import opening
from common.domain.opening import Session
from common.domain.promise import MINUTE
from common.store.facts import Centre
from common.store.past_day import PastDay
from motcua.lab import story
from motcua.lab.day import DeskPlan, LabDay, Played, Service, Stage, Told, Visit, Visitor
from motcua.lab.engine import count_overtaken, play
from motcua.lab.hall import Hall, Holder
from motcua.lab.policies import Promises
from motcua.lab.replay_desks import SERVE_NOW, Desks, Habits, plan
from motcua.lab.spans import merged
from motcua.lab.story import Person, Stay, Story

REALLY = "really"
"""The name of the policy by which a day went that really was."""


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A day, how it really went, and the numbers people had, in the order of the visitors.

    `seen` counts what cannot be known or kept, by key (`lab.replay.seen.*`); `rules_then` is False
    where the centre file has changed since.
    """

    day: LabDay
    really: Played
    numbers: tuple[str, ...]
    seen: Mapping[str, int]
    rules_then: bool
    centre: Centre

    def slip(self, _: Hall, holder: Holder) -> Told | None:
        """A teller: what really stood on the slip of the same person."""
        return self.really.visits[holder.id].told


def rebuild(past: PastDay) -> Rebuilt:
    """The day as its events tell it."""
    return _Builder(past).built()


def _limits(centre: Centre) -> Mapping[str, frozenset[str]]:
    """Officers who may serve only some services."""
    return {
        row["code"]: frozenset(row["services"])
        for row in centre.document["officer"]
        if row.get("services") is not None
    }


def _ranks_of(centre: Centre) -> story.Ranks:
    limits = _limits(centre)

    def ranks(
        desk: str, assigned: Mapping[str, int] | None, officer: str | None
    ) -> Mapping[str, int]:
        known = centre.desks.get(desk)
        found = assigned if assigned is not None else known.ranks if known else {}
        may = limits.get(officer or "")
        return {code: rank for code, rank in found.items() if may is None or code in may}

    return ranks


def _sorted_otherwise(day: LabDay, keys: Sequence[int | None]) -> int:
    """How many numbers the rule of today sorts otherwise than they were: the centre had other
    constants, or the program another rule, of which no record says the version."""
    now = play(day, Promises()).visits
    return sum(then not in (None, visit.rank_at) for then, visit in zip(keys, now, strict=True))


class _Builder:
    def __init__(self, past: PastDay) -> None:
        self._past = past
        centre = past.centre
        self._told: Story = story.tell(
            past.events, past.opened_at, past.closed_at, _ranks_of(centre)
        )
        self._seen: Counter[str] = self._told.seen
        rules = centre.rules
        self._habits = Habits(
            hold=rules.absent_min_s * 1000,
            pause=rules.desk_idle_alert_min * MINUTE,
            priority_only=frozenset(
                code for code, desk in centre.desks.items() if desk.priority_only
            ),
            hours=merged(
                span
                for facts in centre.services.values()
                for span in centre.sessions(facts, date.fromisoformat(past.date))
            ),
        )
        self._desks: Desks = plan(self._told, centre.desks, self._habits)
        self._seen["away"] += self._desks.unseen
        self._usual = self._usual_times()
        self._services = self._known_services()
        self._busy: Counter[str] = Counter()

    def built(self) -> Rebuilt:
        """Everything together."""
        day = self._past
        visits: list[Visit] = []
        numbers: list[str] = []
        keys: list[int | None] = []
        for person in self._told.people:
            visit = self._visit(person)
            if visit is not None:
                visits.append(visit)
                numbers.append(person.number)
                keys.append(self._key(person))
        order = sorted(range(len(visits)), key=lambda i: visits[i].visitor.arrives_at)
        visits = [visits[i] for i in order]
        count_overtaken(visits)
        lab = LabDay(
            name=day.date,
            rules=day.centre.rules,
            services=self._services,
            priority_targets=self._priority_targets(visits),
            desks=tuple(self._known(desk) for desk in self._desks.plans),
            visitors=tuple(visit.visitor for visit in visits),
        )
        really = Played(lab, REALLY, visits, dict(self._busy))
        self._seen["differs"] = self._cross_check()
        self._seen["other_rule"] = _sorted_otherwise(lab, [keys[i] for i in order])
        return Rebuilt(
            lab,
            really,
            tuple(numbers[i] for i in order),
            {key: n for key, n in self._seen.items() if n},
            day.rules_then,
            day.centre,
        )

    def _known(self, desk: DeskPlan) -> DeskPlan:
        """Without services that the centre no longer has and nobody came for. Where people were
        still waiting when the day was closed no desk went on."""
        ranks = {code: rank for code, rank in desk.ranks.items() if code in self._services}
        return replace(desk, ranks=ranks, stays_on=not self._seen["expired"])

    def _key(self, person: Person) -> int | None:
        """The sort key that the number was given with; None where something moved it later."""
        kept = self._past.tickets.get(person.row)
        if kept is None or person.moved or person.gone == "sent_home":
            return None
        return None if kept.by_appointment and person.slot_at is None else kept.rank_at

    # Services.

    def _known_services(self) -> dict[str, Service]:
        centre = self._past.centre
        on = date.fromisoformat(self._past.date)
        found = {
            code: Service(code, centre.sessions(facts, on), facts.target, facts.prior)
            for code, facts in centre.services.items()
        }
        asked = {wait.service for person in self._told.people for wait in person.waits}
        longest: tuple[Session, ...] = max(
            (service.sessions for service in found.values()),
            key=lambda spans: sum(end - start for start, end in spans),
            default=(),
        )
        for code in sorted(asked - found.keys()):
            target = centre.rules.walk_in_target_min * MINUTE
            target, prior = self._past.retired.get(code, (target, target))
            found[code] = Service(code, longest, target, prior)
            self._seen["retired"] += 1
        return found

    def _usual_times(self) -> dict[str, int]:
        """The median time at the desk of each service, that day."""
        works: defaultdict[str, list[int]] = defaultdict(list)
        for person in self._told.people:
            for stay in person.stays:
                if stay.how not in ("absent", "unrecorded"):
                    works[stay.service].append(self._work(stay))
        return {code: median_low(found) for code, found in works.items()}

    def _usual_time(self, service: str) -> int:
        usual = self._usual.get(service)
        return self._services[service].prior if usual is None else usual

    def _priority_targets(self, visits: list[Visit]) -> dict[str, int]:
        centre = self._past.centre
        usual = centre.rules.priority_target_min * MINUTE
        classes = {visit.visitor.priority_class for visit in visits} - {None}
        return {code: usual for code in classes if code is not None} | dict(centre.priority_targets)

    # People.

    def _work(self, stay: Stay) -> int:
        """How long the desk had to do with somebody."""
        return stay.end - stay.called_at + self._desks.after.get(id(stay), 0)

    def _visit(self, person: Person) -> Visit | None:
        """What the laboratory makes of a number; None of one that took nobody's turn."""
        stays = person.stays
        if stays and stays[0].reason == SERVE_NOW:
            self._seen["serve_now"] += 1
            return None
        missed = next((i for i, stay in enumerate(stays) if stay.how != "absent"), len(stays))
        again = sum(stay.how == "absent" for stay in stays) - min(missed, 1)
        self._seen["missed_again"] += again
        self._seen["missed"] += missed > 0
        called = stays[0] if stays else None
        visitor = Visitor(
            arrives_at=person.arrived_at,
            stages=self._stages(person, stays[missed:]),
            priority_class=person.priority_class,
            slot_at=person.slot_at,
            comes=missed == 0,
            back_after=self._back_after(person, missed),
            patience=self._patience(person),
        )
        visit = Visit(visitor, person.promised_at, person.promised_at)
        visit.told = self._quoted(person)
        if called is not None:
            visit.called_at, visit.reason = called.called_at, called.reason
            visit.desk = self._desks.code_at(called.desk, called.called_at)
            for stay in stays:
                if stay.how != "absent":
                    code = self._desks.code_at(stay.desk, stay.called_at)
                    self._busy[code] += self._work(stay)
            if len(stays) > missed:
                visit.ended_at = stays[missed].end
        return visit

    def _stages(self, person: Person, stays: list[Stay]) -> tuple[Stage, ...]:
        """One for each stay, and one more where somebody still waited for it in the end."""
        stages: list[Stage] = []
        parked_at: int | None = None
        for stay in stays:
            if stay.how == "absent":
                continue
            after = 0 if parked_at is None else self._returned(person, parked_at) - parked_at
            work = self._work(stay)
            if stay.how == "unrecorded":
                work = min(work, self._usual_time(stay.service))
            sent_to = stay.sent_to and self._desks.code_at(stay.sent_to, stay.called_at)
            stages.append(Stage(stay.service, work, sent_to, after))
            parked_at = stay.end if stay.how == "parked" else None
        last = person.waits[-1]
        if not stays or last.start >= stays[-1].end:
            sent_to = last.sent_to and self._desks.code_at(last.sent_to, last.start)
            after = 0 if parked_at is None else last.start - parked_at
            stages.append(Stage(last.service, self._usual_time(last.service), sent_to, after))
        elif not stages:
            stages.append(Stage(stays[0].service, self._usual_time(stays[0].service)))
        return tuple(stages)

    def _returned(self, person: Person, after: int) -> int:
        return next((at for at in person.returns if at >= after), after)

    def _back_after(self, person: Person, missed: int) -> int | None:
        """From the first call to the return that led to anything."""
        if missed == 0:
            return None
        back = self._returned_since(person, person.stays[missed - 1].end)
        return None if back is None else back - person.stays[0].called_at

    def _returned_since(self, person: Person, moment: int) -> int | None:
        return next((at for at in person.returns if at >= moment), None)

    def _patience(self, person: Person) -> int | None:
        """Who gave up before any call; whoever was left over at the close had not."""
        if person.stays or person.gone_at is None:
            return None
        self._seen[person.gone or "cancelled"] += 1
        return None if person.gone == "expired" else person.gone_at - person.arrived_at

    def _quoted(self, person: Person) -> Told | None:
        """What stood on the slip, as open time from the issue."""
        if person.quoted is None:
            return None
        sessions = self._services[person.service].sessions
        start = opening.anchor(sessions, person.arrived_at)
        low, high = (opening.elapsed(sessions, start, at) for at in person.quoted)
        expected = (low + high) / 2 if person.expected is None else person.expected
        return Told(expected, low, high)

    def _cross_check(self) -> int:
        """Numbers whose row says otherwise than their events, or that have none."""
        told = {person.row: person for person in self._told.people}
        wrong = 0
        for row, kept in self._past.tickets.items():
            person = told.get(row)
            if person is None:
                wrong += 1
                continue
            first = person.stays[0].called_at if person.stays else None
            wrong += first != kept.first_called_at
            self._seen["carried"] += kept.by_appointment and person.slot_at is None
        return wrong
