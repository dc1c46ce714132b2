"""What a training begins with: dossiers in every state, late ones among them, a day that is over,
booked times, people who wait. All of it is invented, and says so.

A hall may lack what some of it needs (no such service, no catalogue): then that part is not there.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from common.domain import appointment_commands as booked
from common.domain import commands
from common.domain import dossier_commands as dossier
from common.domain.commands import Command
from common.domain.model import Outcome
from common.domain.person_commands import PutPeople
from common.domain.refusal import Refusal
from common.i18n.translator import Translator
from common.store.clock import wall_ms
from common.store.store import Store
from common.views import procedures
from motcua.demo.place import PIN, SHOWMAN
from motcua.training.people import sign_in

_DAYS_BEFORE = 12
_HOUR_MS, _MINUTE_MS = 3_600_000, 60_000
_YESTERDAY_VISITS = 8
_WAITING = 6


class Sample:
    """Fills a new training store. `moment` is when the training begins (UTC ms)."""

    def __init__(self, store: Store, moment: int, players: dict[str, str], t: Translator) -> None:
        self._store = store
        self._moment = moment
        self._players = players
        self._t = t
        self._random = random.Random(1)  # noqa: S311 - invented people, no secret
        self._serial = 0

    def fill(self) -> None:
        """Everything, in the order of time."""
        days = list(self._working_days())
        self._turn_to(days[0], time(8, 30))
        self._dossiers()
        self._turn_to(days[-1], time(8, 0))
        self._day_that_is_over()
        self._store.clock = replace(self._store.clock, start=self._moment - 15 * _MINUTE_MS)
        self._today()

    def _working_days(self) -> Iterator[date]:
        """Some before the training, oldest first."""
        today = self._store.centre().day_of(self._moment)
        found = [today - timedelta(back) for back in range(1, 40)]
        working = [day for day in found if day.weekday() < 5]
        return reversed(working[:_DAYS_BEFORE])

    def _turn_to(self, day: date, at: time) -> None:
        when = datetime.combine(day, at, self._store.centre().zone)
        start = int(when.timestamp() * 1000)
        self._store.clock = replace(self._store.clock, start=start, anchor=wall_ms(), rate=0)

    def _pass(self, minutes: float) -> None:
        clock = self._store.clock
        self._store.clock = replace(clock, start=clock.start + int(minutes * _MINUTE_MS))

    def _do(self, command: Command) -> bool:
        with suppress(Refusal):
            self._store.act(SHOWMAN, command)
            return True
        return False

    def _dossiers(self) -> None:
        late, soon = self._moment - 3 * 24 * _HOUR_MS, self._moment + 2 * _HOUR_MS
        ways: tuple[tuple[int | None, bool, Callable[[str], tuple[Command, ...]]], ...] = (
            (None, False, lambda code: (dossier.SeeDossier(code),)),
            (None, False, lambda code: (dossier.RefuseDossier(code, "not_competent"),)),
            (None, True, lambda _: ()),
            (None, True, lambda code: (dossier.BeginProcessing(code),)),
            (None, True, lambda code: (dossier.RequestSupplement(code, "missing"),)),
            (None, True, lambda code: (dossier.DemandPayment(code),)),
            (None, True, lambda code: (dossier.RecordResult(code, shelf="A1"),)),
            (None, True, lambda code: (*self._ready(code, "B3"), self._returned(code))),
            (None, True, lambda code: (dossier.WithdrawDossier(code),)),
            (None, True, lambda code: (*self._begun(code), self._stopped(code))),
            (late, True, self._begun),
            (late, True, lambda code: (*self._begun(code), self._put_off(code))),
            (soon, True, self._begun),
        )
        known = list(self._procedures())
        for number, (due, accept, goes_on) in enumerate(ways):
            if known:
                procedure = known[number % len(known)]
                self._dossier(procedure, due or self._moment + 72 * _HOUR_MS, goes_on, accept)
                self._pass(7)

    def _dossier(
        self, procedure: str, due: int, goes_on: Callable[[str], tuple[Command, ...]], accept: bool
    ) -> None:
        self._serial += 1
        day = self._store.centre().day_of(self._store.now())
        code = f"H00.00-{day:%y%m%d}-{self._serial:04}"
        taken = dossier.TakeIn(
            procedure,
            code,
            channel="postal" if accept else "online",
            due_at=due,
            accept=accept,
            people_later=True,
        )
        if self._do(taken):
            for command in goes_on(code):
                self._pass(3)
                self._do(command)
            self._do(PutPeople(code, {"owner": {"name": self._t("training.person")}}))

    def _begun(self, code: str) -> tuple[Command, ...]:
        return (dossier.BeginProcessing(code),)

    def _ready(self, code: str, shelf: str) -> tuple[Command, ...]:
        return (dossier.RecordResult(code, shelf=shelf),)

    def _returned(self, code: str) -> Command:
        return dossier.ReturnResult(code, "receipt_shown")

    def _stopped(self, code: str) -> Command:
        return dossier.StopDossier(code, "not_completed")

    def _put_off(self, code: str) -> Command:
        letter = self._store.centre().day_of(self._store.now()).isoformat()
        due = self._moment + 48 * _HOUR_MS
        return dossier.Reschedule(code, "01/TH", letter, "workload", due, printer="none")

    def _procedures(self) -> Iterator[str]:
        """One or two of each service, those that are handed in at a counter."""
        for service in self._store.centre().services:
            own = [
                known.code
                for known in procedures.usual(self._store, service, "")
                if known.service == service and known.at_counter
            ]
            yield from own[:2]

    def _day_that_is_over(self) -> None:
        """A few visits, and the day closed."""
        sign_in(self._store, self._players)
        for desk in list(self._players)[:_YESTERDAY_VISITS]:
            if service := self._first(desk):
                self._do(commands.IssueTicket(service, printer="none"))
        self._pass(9)
        for desk in list(self._players)[:_YESTERDAY_VISITS]:
            if self._do(commands.CallNext(desk)):
                self._pass(1)
                self._do(commands.StartService(desk))
                self._pass(self._random.randint(4, 12))
                self._do(commands.Finish(desk, Outcome.OTHER.value))
        self._do(commands.CloseDay())

    def _first(self, desk: str) -> str | None:
        ranks = self._store.centre().desk(desk).ranks
        return next((service for service, rank in ranks.items() if rank == 0), None)

    def _today(self) -> None:
        """Who came already, and who is booked."""
        sign_in(self._store, self._players)
        services = list(self._store.centre().services)
        for number in range(_WAITING):
            self._do(commands.IssueTicket(services[number % len(services)], printer="none"))
            self._pass(2)
        quarter = 15 * _MINUTE_MS
        first = (self._moment // quarter + 1) * quarter
        for number, service in enumerate(services[:6]):
            self._do(booked.AddAppointment(service, first + 2 * number * quarter))


def set_pins(store: Store) -> None:
    """The same for everybody, as the training says."""
    for row in store.centre().document["officer"]:
        with suppress(Refusal):
            store.act(SHOWMAN, commands.SetPin(row["code"], PIN))
