"""What a real store did proves that nobody waited longer than the bound behind later arrivals.

The record alone is read: who had come when, who was called where and why. Whom the bound does not
speak of, its page says too: numbers that an officer chose, somebody served without a number.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from common.domain import commands, fairness
from common.domain.appointment_commands import AddAppointment
from common.domain.citizen_commands import CheckIn
from common.domain.promise import MINUTE
from common.domain.refusal import Refusal
from common.store.invariants import violations
from common.store.store import Store
from tests.hall import make_hall, pass_time, sign_in, staff

pytestmark = pytest.mark.verify

DESKS = ("5", "6", "3")
"""5 helps out with what 6 serves and the other way round."""

SERVICES = ("ho-tich", "chung-thuc", "kinh-te", "van-hoa")
CHOSEN = frozenset({"chosen", "serve_now"})


@dataclass(frozen=True)
class Waiting:
    """Somebody in the hall, from the events about their number."""

    service: str
    since: int
    desk: str | None = None
    booked: bool = False
    moved: bool = False
    missed: int = 0
    absent_at: int | None = None


@dataclass
class Record:
    """The events of a hall, read in order."""

    store: Store
    here: dict[int, Waiting] = field(default_factory=dict)
    away: dict[int, Waiting] = field(default_factory=dict)
    checked: int = 0
    overtaken: int = 0

    def read(self) -> None:
        with self.store.read() as connection:
            rows = connection.execute(
                "SELECT kind, at, ticket, desk, data FROM event WHERE ticket IS NOT NULL"
                " ORDER BY seq"
            ).fetchall()
        for row in rows:
            self._take(row["kind"], row["at"], row["ticket"], row["desk"], json.loads(row["data"]))

    def _take(self, kind: str, at: int, ticket: int, desk: str, data: dict[str, Any]) -> None:
        match kind:
            case "ticket.issued":
                self.here[ticket] = Waiting(data["service"], at)
            case "appointment.used":
                booked = data["came"] == "in_time"
                self.here[ticket] = replace(self.here[ticket], booked=booked)
            case "ticket.called":
                called = self.here.pop(ticket)
                if data["reason"] not in CHOSEN and not data["narrowed"]:
                    self._judge(called, desk)
                self.away[ticket] = replace(called, desk=None)
            case "ticket.transferred":
                service = data["to_service"] or self.away[ticket].service
                self.here[ticket] = replace(
                    self.away.pop(ticket), service=service, desk=data["to_desk"], moved=True
                )
            case "ticket.absent":
                self.away[ticket] = replace(self.away[ticket], absent_at=at)
            case "ticket.returned":
                self.here[ticket] = self._back(self.away.pop(ticket), at)

    def _back(self, gone: Waiting, at: int) -> Waiting:
        if gone.absent_at is None:
            return gone
        grace = self.store.centre().rules.return_grace_min * MINUTE
        if at - gone.absent_at > grace:
            return replace(gone, since=at, missed=0, absent_at=None)
        return replace(gone, missed=gone.missed + 1, absent_at=None)

    def _judge(self, called: Waiting, desk: str) -> None:
        """Everybody who waits, whom this desk could have called instead."""
        centre = self.store.centre()
        ranks = centre.desk(desk).ranks
        targets = {code: service.target for code, service in centre.services.items()}
        day = centre.day_of(self.store.now())
        for other in self.here.values():
            if other.desk not in (None, desk) or other.service not in ranks:
                continue
            moved = called.moved or other.moved
            spread = fairness.of_desk(
                centre.rules,
                ranks,
                targets,
                centre.priority_targets.values(),
                brought=targets.values() if moved else (),
                appointments=called.booked,
                missed=other.missed,
            )
            sessions = centre.sessions(centre.service(other.service), day)
            apart = fairness.behind(sessions, other.since, called.since)
            assert apart <= spread.bound, (called, other, spread)
            self.checked += 1
            self.overtaken += called.since > other.since


@dataclass
class Crowd:
    """People who come, and officers who call them."""

    store: Store
    random: Random
    codes: list[str] = field(default_factory=list)

    def live(self, steps: int) -> None:
        for _ in range(steps):
            pass_time(self.store, seconds=self.random.randint(5, 40))
            deed = self.random.choice(
                [self.come] * 10 + [self.call] * 4 + [self.book, self.check_in, self.come_back]
            )
            try:
                deed()
            except Refusal as refusal:  # an empty queue, a desk that is busy: such is life
                if refusal.code == "service_closed":
                    pass_time(self.store, minutes=20)  # everybody is at lunch

    def come(self) -> None:
        service = self.random.choice(SERVICES)
        priority = self.random.choice([None, None, None, "priority"])
        self.store.act(staff(), commands.IssueTicket(service, priority, printer="none"))

    def book(self) -> None:
        at = self.store.now() + self.random.randint(1, 40) * MINUTE
        self.codes.append(self.store.act(staff(), AddAppointment("ho-tich", at))["code"])

    def check_in(self) -> None:
        if self.codes:
            code = self.codes.pop(self.random.randrange(len(self.codes)))
            self.store.act(staff(), CheckIn(code, printer="none", early=True))

    def call(self) -> None:
        desk = self.random.choice(DESKS)
        number = self.store.act(staff(), commands.CallNext(desk))["number"]
        self.random.choice([self.serve, self.serve, self.miss, self.send_on, self.rest])(desk)
        if self.random.random() < 0.2:
            self.store.act(staff(), commands.ReturnTicket(number))

    def serve(self, desk: str) -> None:
        self.store.act(staff(), commands.StartService(desk))
        pass_time(self.store, seconds=self.random.randint(60, 400))
        self.store.act(staff(), commands.Finish(desk, "other"))

    def miss(self, desk: str) -> None:
        self.store.act(staff(), commands.Recall(desk))
        pass_time(self.store, seconds=61)
        self.store.act(staff(), commands.MarkAbsent(desk))

    def rest(self, desk: str) -> None:
        self.store.act(staff(), commands.StartService(desk))
        self.store.act(staff(), commands.Park(desk))

    def send_on(self, desk: str) -> None:
        elsewhere = self.random.choice([code for code in DESKS if code != desk])
        service = self.random.choice(SERVICES)
        to = {"to_desk": elsewhere} if self.random.random() < 0.5 else {"to_service": service}
        try:
            self.store.act(staff(), commands.Transfer(desk, **to))
        except Refusal:
            self.serve(desk)

    def come_back(self) -> None:
        with self.store.read() as connection:
            away = connection.execute(
                "SELECT number FROM ticket WHERE state IN ('parked', 'absent') ORDER BY id"
            ).fetchall()
        if away:
            number = self.random.choice(away)["number"]
            self.store.act(staff(), commands.ReturnTicket(number))


@pytest.fixture(params=range(4))
def hall(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[tuple[Store, Random]]:
    store = make_hall(tmp_path / "hall", clock="2026-11-23T10:45@0")
    for desk in DESKS:
        sign_in(store, desk, f"q{desk}")
    yield store, Random(request.param)
    store.close()


def test_the_record_of_a_crowded_day_keeps_the_bound(hall: tuple[Store, Random]) -> None:
    store, random = hall
    Crowd(store, random).live(300)  # past lunch
    record = Record(store)
    record.read()
    assert record.checked > 1_000
    assert record.overtaken > 100, "else nothing was put to the proof"
    with store.read() as connection:
        assert violations(connection) == []
        reasons = {row[0] for row in connection.execute("SELECT DISTINCT reason FROM call")}
    assert {"longest", "priority", "helping", "directed", "appointment", "returned"} <= reasons
