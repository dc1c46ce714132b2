"""A hall that has lived some days: people come, wait, are served, miss their call, go on, give up
and answer how it was. Everything through the real actions; the dice always fall alike."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.citizen_commands import RateTicket
from common.domain.refusal import Refusal
from common.store.store import Store
from tests.hall import PIN, pass_time, sign_in, staff

DESKS = {"5": "q5", "6": "q6", "3": "q3"}
SERVICES = ("ho-tich", "ho-tich", "chung-thuc", "chung-thuc", "y-te", "lao-dong")
ENDS = ("accepted", "accepted", "supplement", "refused", "advice", "result_returned", "left")
KIOSK = Actor(Role.TERMINAL, "kiosk:k1")


class Lived:
    """Some days in one store; `people` come on each."""

    def __init__(self, store: Store, people: int = 26) -> None:
        self.store = store
        self._people = people
        self._signed_in = False
        self._dice = random.Random(9)

    def days(self, count: int, last_open: bool = False) -> None:
        """One business day after the other, from eight in the morning."""
        for number in range(count):
            start = self.store.now()
            self._morning()
            if last_open and number == count - 1:
                return
            self._do(commands.CloseDay())
            # From a Friday to the Monday after it.
            weekend = 2 if self.store.centre().day_of(start).weekday() == 4 else 0
            gone = (self.store.now() - start) / 60_000
            pass_time(self.store, minutes=(1 + weekend) * 24 * 60 - gone)

    def _morning(self) -> None:
        for desk, officer in DESKS.items():
            if self._signed_in:
                self._do(commands.SignIn(desk, officer, PIN))
            else:
                sign_in(self.store, desk, officer)
        self._signed_in = True
        for moment in self._moments():
            match moment % 9:
                case 0 | 1 | 2:
                    self._come()
                case 3:
                    self._rest(self._dice.choice([*DESKS]))
                case _:
                    self._work(self._dice.choice([*DESKS]))
        left = self._dice.choice([*DESKS])
        self._do(commands.CallNext(left))
        self._do(commands.StartService(left))

    def _moments(self) -> Iterator[int]:
        come = 0
        while come < self._people:
            pass_time(self.store, seconds=self._dice.randint(20, 150))
            moment = self._dice.randrange(9)
            come += moment < 3
            yield moment

    def _come(self) -> None:
        service = self._dice.choice(SERVICES)
        priority = self._dice.choice([None, None, None, "priority"])
        self._do(commands.IssueTicket(service, priority, origin="kiosk", printer="none"), KIOSK)

    def _work(self, desk: str) -> None:
        if not self._do(commands.CallNext(desk)):
            return
        if self._dice.random() < 0.15:
            for _ in range(2):
                pass_time(self.store, seconds=40)
                self._do(commands.Recall(desk))
            self._do(commands.MarkAbsent(desk))
            return
        pass_time(self.store, seconds=self._dice.randint(5, 40))
        self._do(commands.StartService(desk))
        pass_time(self.store, seconds=self._dice.randint(60, 480))
        self._end(desk)

    def _end(self, desk: str) -> None:
        what = self._dice.random()
        if what < 0.08:
            self._do(commands.Park(desk))
        elif what < 0.16:
            self._do(commands.Transfer(desk, to_service="y-te"))
        elif what < 0.4 and desk == "6":
            self._do(commands.Finish(desk))  # certification has a default
        else:
            wanted = commands.Finish(desk, self._dice.choice(ENDS))
            done = self._do(wanted) or self._do(commands.Finish(desk, "accepted"))
            if done and self._dice.random() < 0.8:
                self._rate(desk, str(done["number"]))

    def _rate(self, desk: str, number: str) -> None:
        level = self._dice.choice(["very_satisfied", "satisfied", "satisfied", "dissatisfied"])
        if self._dice.random() < 0.5:
            self._do(commands.RateVisit(desk, level), Actor(Role.TERMINAL, f"pad:{desk}"))
        else:
            self._do(RateTicket(level, number), KIOSK)

    def _rest(self, desk: str) -> None:
        if self._do(commands.PauseDesk(desk, "break")):
            pass_time(self.store, minutes=4)
            self._do(commands.OpenDesk(desk))
        else:
            self._give_up()

    def _give_up(self) -> None:
        with self.store.read() as connection:
            row = connection.execute(
                "SELECT number FROM ticket WHERE state IN ('waiting', 'parked') ORDER BY id DESC"
            ).fetchone()
        if row is not None:
            self._do(commands.CancelTicket(row["number"]))

    def _do(self, command: commands.Command, actor: Actor | None = None) -> dict[str, Any] | None:
        """What the hall refuses just then (nobody waits, somebody sits there) is let be."""
        with suppress(Refusal):
            return self.store.act(actor or staff(), command)
        return None
