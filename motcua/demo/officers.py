"""The officers and visitors of a simulated day, acting through the real transactions.

One agenda of moments: each entry does one action of the hall and writes down what follows. The
store's clock runs by itself; the agenda only waits for it.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import count

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.dossier import REASONS
from common.domain.model import Outcome
from common.domain.opening import Session
from common.domain.refusal import Refusal
from common.store.store import Store
from motcua.demo.crowd import MINUTE, Visitor
from motcua.demo.matters import Matters

Step = Callable[[], None]


class HallDay:
    """One day of a hall from sign-in to the last visitor."""

    def __init__(
        self,
        store: Store,
        sessions: Sequence[Session],
        visitors: Sequence[Visitor],
        officers: dict[str, str],
        pin: str,
        matters: Matters | None = None,
    ) -> None:
        """`officers` maps each desk to the officer who works there. Without `matters` visits end
        with their outcome alone."""
        self._store = store
        self._matters = matters
        self._centre = store.centre()
        self._sessions = sessions
        self._officers = officers
        self._pin = pin
        self._agenda: list[tuple[int, int, Step]] = []
        self._order = count()
        self._holders: dict[str, Visitor] = {}
        self._idle: set[str] = set()
        self._busy: set[str] = set()
        self.refused = 0
        self.issued = 0
        self.served = 0
        self._plan(visitors)

    def _plan(self, visitors: Sequence[Visitor]) -> None:
        opening = self._sessions[0][0]
        for desk in self._officers:
            self._at(opening - 15 * MINUTE, partial(self._sign_in, desk))
            self._at(opening, partial(self._next, desk))
        for visitor in visitors:
            self._at(visitor.arrives_at, partial(self._arrive, visitor))
        for (_, lunch), (back, _) in zip(self._sessions, self._sessions[1:], strict=False):
            for desk in self._officers:
                self._at(lunch, partial(self._lunch, desk, back))

    def _at(self, moment: int, step: Step) -> None:
        heapq.heappush(self._agenda, (moment, next(self._order), step))

    def _in(self, delay: int, step: Step) -> None:
        self._at(self._store.now() + delay, step)

    def run(self, tick: Callable[[int], None]) -> None:
        """Live the day; `tick` hears the store's moment several times a second."""
        while self._agenda:
            moment, _, step = heapq.heappop(self._agenda)
            while (now := self._store.now()) < moment:
                tick(now)
                real_s = (moment - now) / 1000 / (self._store.clock.rate or 1)
                time.sleep(min(real_s, 0.1))
            step()

    def _sign_in(self, desk: str) -> None:
        terminal = Actor(Role.TERMINAL, f"desk:{desk}")
        self._store.act(terminal, commands.SignIn(desk, self._officers[desk], self._pin))
        self._idle.add(desk)

    def _officer(self, desk: str) -> Actor:
        return Actor(Role.OFFICER, f"desk:{desk}", self._officers[desk])

    def _arrive(self, visitor: Visitor) -> None:
        kiosk = Actor(Role.TERMINAL, f"kiosk:{visitor.kiosk}")
        priority = "priority" if visitor.priority else None
        try:
            ticket = self._store.act(
                kiosk, commands.IssueTicket(visitor.service, priority, origin="kiosk")
            )
        except Refusal:
            self.refused += 1
            return
        self.issued += 1
        self._holders[ticket["number"]] = visitor
        self._wake(visitor.service)

    def _wake(self, service: str) -> None:
        """An idle officer looks up when somebody sits down."""
        desks = (desk for desk in self._idle if service in self._centre.desks[desk].ranks)
        desk = min(desks, key=lambda desk: self._centre.desks[desk].ranks[service], default=None)
        if desk is not None:
            self._idle.discard(desk)
            self._in(5_000, partial(self._next, desk))

    def _next(self, desk: str) -> None:
        try:
            called = self._store.act(self._officer(desk), commands.CallNext(desk))
        except Refusal:  # nobody waits, or the desk has its break
            self._idle.add(desk)
            return
        self._busy.add(desk)
        number = called["number"]
        visitor = self._holders[number]
        if visitor.answers == 1:
            self._in(visitor.walk, partial(self._start, desk, number))
        else:
            self._in(40_000, partial(self._recall, desk, number))

    def _recall(self, desk: str, number: str) -> None:
        self._store.act(self._officer(desk), commands.Recall(desk))
        if self._holders[number].answers == 0:
            self._in(45_000, partial(self._absent, desk, number))
        else:
            self._in(self._holders[number].walk, partial(self._start, desk, number))

    def _absent(self, desk: str, number: str) -> None:
        self._store.act(self._officer(desk), commands.MarkAbsent(desk))
        self._busy.discard(desk)
        if self._holders[number].comes_back:
            self._in(6 * MINUTE, partial(self._come_back, number))
        self._next(desk)

    def _come_back(self, number: str) -> None:
        visitor = replace(self._holders[number], answers=1, fetches_paper=False)
        self._holders[number] = visitor
        kiosk = Actor(Role.TERMINAL, f"kiosk:{visitor.kiosk}")
        self._store.act(kiosk, commands.ReturnTicket(number))
        self._wake(visitor.service)

    def _start(self, desk: str, number: str) -> None:
        visitor = self._holders[number]
        self._store.act(self._officer(desk), commands.StartService(desk))
        if visitor.fetches_paper:
            self._in(2 * MINUTE, partial(self._park, desk, number))
        else:
            self._in(visitor.duration, partial(self._finish, desk, number))

    def _park(self, desk: str, number: str) -> None:
        self._store.act(self._officer(desk), commands.Park(desk))
        self._busy.discard(desk)
        self._in(8 * MINUTE, partial(self._come_back, number))
        self._next(desk)

    def _finish(self, desk: str, number: str) -> None:
        visitor = self._holders[number]
        if self._matters is not None:
            self._matters.end(self._officer(desk), desk, visitor.service, visitor.outcome)
        else:
            outcome = visitor.outcome if visitor.outcome not in REASONS else Outcome.OTHER
            self._store.act(self._officer(desk), commands.Finish(desk, outcome.value))
        self._busy.discard(desk)
        self.served += 1
        self._in(10_000, partial(self._next, desk))

    def _lunch(self, desk: str, back: int) -> None:
        """A break begins when the officer is free; whoever is at the desk is served first."""
        if desk in self._busy:
            self._in(2 * MINUTE, partial(self._lunch, desk, back))
            return
        self._store.act(self._officer(desk), commands.PauseDesk(desk, "break"))
        self._idle.discard(desk)
        self._at(max(back, self._store.now()), partial(self._back, desk))

    def _back(self, desk: str) -> None:
        self._store.act(self._officer(desk), commands.OpenDesk(desk))
        self._next(desk)
