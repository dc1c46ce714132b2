"""The hall of the laboratory at one moment: who waits in which line, and which desk does what.

The engine changes it, policies choose in it, and whoever says how long a wait will be looks at it.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from common.domain import opening
from common.domain.discipline import Candidate
from common.domain.promise import Promise
from motcua.lab.day import DeskPlan, LabDay, Told, Visit, Visitor

Line = list[tuple[int, int, "Holder"]]
"""A heap of `(rank_at, id, holder)`. Whoever gave up stays in it until they come to its head."""

LineKey = tuple[str, bool, bool, str | None]
"""Service, with a priority class or not, with an appointment or not, and the desk to which its
holders were sent (the first three then say nothing)."""


class Holder:
    """A number in the hall. `id` is the place among the visitors, so that smaller came earlier;
    `appointment`: has one, and came in its window."""

    __slots__ = (
        "absent_at",
        "anchor",
        "appointment",
        "first_called_at",
        "helped",
        "id",
        "line",
        "own",
        "promised_at",
        "rank_at",
        "returned",
        "stage",
        "told",
        "visit",
        "visitor",
        "waiting",
    )

    def __init__(
        self, number: int, visitor: Visitor, promise: Promise, anchor: int, *, appointment: bool
    ) -> None:
        self.id = number
        self.appointment = appointment
        self.visitor = visitor
        self.visit = Visit(visitor, promise.promised_at, promise.rank_at)
        self.promised_at = promise.promised_at
        self.rank_at = promise.rank_at
        self.anchor = anchor
        self.stage = 0
        self.told: Told | None = None
        self.waiting = False
        self.returned: str | None = None
        self.first_called_at: int | None = None
        self.absent_at: int | None = None
        self.line: Line = []
        self.own: Candidate
        self.helped: Candidate | None = None

    def key(self, sent_to: str | None) -> LineKey:
        """The line in which it waits."""
        visitor = self.visitor
        if sent_to is not None:
            return "", False, False, sent_to
        service = visitor.stages[self.stage].service
        return service, visitor.priority_class is not None, self.appointment, None

    def stand(self, line: Line, *, directed: bool) -> None:
        """What the rule sees of it while it waits in this line: made once, asked often."""
        self.line = line
        self.waiting = True
        self.own = self._candidate(helping=False, directed=directed)
        self.helped = None

    def seen(self, *, helping: bool) -> Candidate:
        """It, as a desk sees it that serves its service first or only helps out with it."""
        if not helping:
            return self.own
        if self.helped is None:
            self.helped = self._candidate(helping=True, directed=False)
        return self.helped

    def _candidate(self, *, helping: bool, directed: bool) -> Candidate:
        visitor = self.visitor
        return Candidate(
            self.id,
            self.rank_at,
            helping,
            visitor.priority_class,
            directed,
            self.returned,
            self.appointment,
        )


class DeskNow:
    """A desk. It calls while `now < until`; `free_since` is None while somebody is in front of it,
    and `since` is then when that began."""

    __slots__ = ("absent", "free_since", "holder", "lines", "plan", "since", "spans", "until")

    def __init__(self, plan: DeskPlan, spans: tuple[tuple[int, float], ...]) -> None:
        self.plan = plan
        self.spans = spans
        self.lines: tuple[tuple[Line, bool], ...] = ()
        self.until: float = -inf
        self.holder: Holder | None = None
        self.absent = False
        self.since = 0
        self.free_since: int | None = None


class Hall:
    """Everything there is to see at `now`. `works` are the times at the desk that have ended so
    far, by service, in the order in which they ended."""

    def __init__(self, day: LabDay, desks: list[DeskNow]) -> None:
        self.day = day
        self.now = 0
        self.desks = desks
        self.lines: dict[LineKey, Line] = {}
        self.works: dict[str, list[int]] = {code: [] for code in day.services}

    def waiting(self) -> Iterator[Holder]:
        """Everybody who waits, in no order."""
        for line in self.lines.values():
            for _, _, holder in line:
                if holder.waiting:
                    yield holder

    def target(self, service: str, visitor: Visitor) -> int:
        """How soon somebody should be called, as a centre sets it: open ms."""
        usual = self.day.services[service].target
        if visitor.priority_class is None:
            return usual
        return min(usual, self.day.priority_targets[visitor.priority_class])

    def quoted_from(self, holder: Holder) -> int | None:
        """The start of the interval that stands on the holder's slip."""
        if holder.told is None:
            return None
        sessions = self.day.services[holder.visitor.stages[0].service].sessions
        return opening.add(sessions, holder.anchor, int(holder.told.low))
