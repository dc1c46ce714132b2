"""The whole life of tickets on a real store, against the plain model, whatever order people,
officers and clocks do things in."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.commands import Command
from common.domain.refusal import Refusal
from common.store import clock as clocks
from common.store.actions import people
from common.store.invariants import violations
from common.store.store import Store
from tests.hall import PIN, staff
from tests.store.model import Desk, No, Officer, Service, World, tomorrow

T = TypeVar("T")

MORNING, AFTERNOON = (450, 690), (810, 1020)
SERVICES = (
    Service("a", "A", 15 * 60_000, (MORNING, AFTERNOON)),
    Service("b", "A", 10 * 60_000, (MORNING, AFTERNOON)),
    Service("c", "C", 3 * 60_000, ((480, 660),), quota=4, default="result_returned"),
)
DESKS = (
    Desk("1", ("a",), ("b",)),
    Desk("2", ("b",), ("a", "c")),
    Desk("3", ("c", "a"), (), priority_only=True),
)
OFFICERS = (Officer("x"), Officer("y", only=("b", "c")), Officer("z"))

CENTRE = """
[centre]
code = "life"
unit = "u"
timezone = "Asia/Ho_Chi_Minh"
name = { vi = "Trung tâm" }
authority = { vi = "UBND xã" }
[hours]
"""
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat")


def centre_file() -> str:
    """The centre that the model has, as a centre file."""

    def week(hours: tuple[tuple[int, int], ...]) -> str:
        spans = [f'"{a // 60:02}:{a % 60:02}-{b // 60:02}:{b % 60:02}"' for a, b in hours]
        return "\n".join(f"{day} = [{', '.join(spans)}]" for day in _DAYS)

    parts = [CENTRE + week((MORNING, AFTERNOON))]
    for table, text in (("unit", 'code = "u"'), ("zone", 'code = "z"'), ("agency", 'code = "g"')):
        parts.append(f'[[{table}]]\n{text}\nname = {{ vi = "N" }}')
    parts += [f'[[series]]\ncode = "{s.lower()}"\nprefix = "{s}"\nwidth = 3' for s in "AC"]
    for service in SERVICES:
        lines = [
            f'[[service]]\ncode = "{service.code}"\nname = {{ vi = "N" }}\nagency = "g"',
            f'series = "{service.series.lower()}"\nprior_min = 5',
            f"target_min = {service.target // 60_000}",
            f"quota = {service.quota}" if service.quota else "",
            f'default_outcome = "{service.default}"' if service.default else "",
            f"[service.hours]\n{week(service.hours)}",
        ]
        parts.append("\n".join(lines))
    for desk in DESKS:
        parts.append(f'[[counter]]\ncode = "{desk.code}"\nname = {{ vi = "Q" }}\nagency = "g"')
        first, helps = list(desk.first), list(desk.helps)
        parts.append(f'[[desk]]\ncode = "{desk.code}"\ncounter = "{desk.code}"\nfirst = {first}')
        parts.append(f"helps = {helps}\npriority_only = {str(desk.priority_only).lower()}")
    parts.append('[[priority_class]]\ncode = "priority"\nname = { vi = "U" }\nwho = { vi = "U" }')
    for officer in OFFICERS:
        parts.append(f'[[officer]]\ncode = "{officer.code}"\nname = "N"\nhome_agency = "g"')
        parts.append(f"services = {list(officer.only)}" if officer.only else "")
    parts.append('[[printer]]\ncode = "p"\nurl = "tcp://127.0.0.1:9"\nwidth_dots = 576')
    return "\n".join(parts)


def new_store(folder: Path) -> None:
    """A hall with the model's centre and every officer's PIN."""
    file = folder / "life.toml"
    file.write_text(centre_file(), "utf-8")
    when = clocks.parse("2026-11-23T07:45@0", "Asia/Ho_Chi_Minh")
    store = Store.create(folder, as_document(load(file)), when, staff())
    for officer in OFFICERS:
        store.act(staff(), commands.SetPin(officer.code, PIN))
    store.close()


services = st.sampled_from([service.code for service in SERVICES])
desks = st.sampled_from([desk.code for desk in DESKS])
officers = st.sampled_from([officer.code for officer in OFFICERS])
outcomes = st.sampled_from([None, "accepted", "supplement", "left"])
STEPS = (
    *("next", "next", "space", "pick", "recall", "recall", "start", "start", "undo", "minute"),
    *("absent", "park", "finish", "to service", "to desk", "nowhere", "serve now"),
)
seldom = st.sampled_from([False, False, False, True])
which = st.integers(min_value=0, max_value=10_000)


class TicketLife(RuleBasedStateMachine):
    """Every rule does one thing to the store and to the model, and compares what came of it."""

    template: Path | None = None

    def __init__(self) -> None:
        super().__init__()
        self._cheap_pins = patch.dict(people._COST, n=2)
        self._cheap_pins.start()
        self.place = tempfile.TemporaryDirectory()
        self.folder = Path(self.place.name) / "hall"
        self.world = World(deepcopy(SERVICES), deepcopy(DESKS), deepcopy(OFFICERS))
        self.done: list[tuple[Command, str, dict[str, Any]]] = []
        self.asked = 0

    @initialize()
    def open_hall(self) -> None:
        if TicketLife.template is None:
            made = Path(tempfile.mkdtemp(prefix="motcua-life-"))
            new_store(made)
            TicketLife.template = made
        shutil.copytree(TicketLife.template, self.folder)
        self.store = Store.open(self.folder)
        self.world.now = self.store.now()
        for desk, officer in zip(DESKS, OFFICERS, strict=True):
            self.sign_in(desk.code, officer.code, takeover=False)
        for service, priority in (("a", False), ("b", False), ("a", True), ("c", False)):
            self.take_a_number(service, priority)

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
        self.place.cleanup()
        self._cheap_pins.stop()

    # One step on both sides.

    def rows(self, sql: str) -> list[Any]:
        with self.store.read() as connection:
            return [tuple(row) for row in connection.execute(sql).fetchall()]

    def picture(self) -> list[Any]:
        """Everything that an action may change."""
        tables = ("ticket", "leg", "call", "desk", "duty", "business_day", "series_day", "request")
        return [self.rows(f"SELECT * FROM {table}") for table in tables]  # noqa: S608

    def events(self) -> int:
        return int(self.rows("SELECT count(*) FROM event")[0][0])

    def attempt(
        self, model: Callable[[World], T], command: Command
    ) -> tuple[T, dict[str, Any]] | None:
        """Do `command`; the model says what must come of it."""
        trial = deepcopy(self.world)
        codes: frozenset[str] = frozenset()
        expected = None
        try:
            expected = model(trial)
        except No as no:
            codes = no.codes
        before, events = self.picture(), self.events()
        self.asked += 1
        request = f"request-{self.asked}"
        try:
            answer = self.store.act(staff(), command, request)
        except Refusal as refusal:
            assert refusal.code in codes, (command, refusal, codes)
            assert (self.picture(), self.events()) == (before, events), "a refusal left a trace"
            return None
        assert not codes, (command, answer, codes)
        if self.picture()[:-1] != before[:-1]:
            assert self.events() > events, "a change without an event"
        self.world = trial
        self.done.append((command, request, answer))
        return expected, answer  # type: ignore[return-value]

    def number(self, pick: int, *states: str) -> str:
        """Mostly a number in one of these states; sometimes any, or one never given."""
        if pick % 23 == 0:
            return "C900"
        every = [ticket.number for ticket in self.world.tickets]
        fitting = [ticket.number for ticket in self.world.tickets if ticket.state in states]
        known = fitting if fitting and pick % 7 else every
        return known[pick % len(known)]

    # What citizens do.

    @rule(service=services, priority=st.booleans())
    def take_a_number(self, service: str, priority: bool) -> None:
        command = commands.IssueTicket(service, "priority" if priority else None, printer="none")
        got = self.attempt(lambda world: world.issue(service, priority), command)
        if got is not None:
            ticket, answer = got
            assert answer["number"] == ticket.number
            ticket.quoted_lo = answer["estimate"] and answer["estimate"]["from"]

    @rule(pick=which)
    def give_up(self, pick: int) -> None:
        number = self.number(pick, "waiting")
        self.attempt(lambda world: world.cancel(number), commands.CancelTicket(number))

    @rule(pick=which)
    def print_again(self, pick: int) -> None:
        number = self.number(pick, "waiting", "absent")
        self.attempt(lambda world: world.reprint(number), commands.Reprint(number, "p"))

    @rule(pick=which, service=services)
    def change_service(self, pick: int, service: str) -> None:
        number = self.number(pick, "waiting")
        command = commands.ChangeService(number, service)
        self.attempt(lambda world: world.change_service(number, service), command)

    @rule(pick=which)
    def prioritise(self, pick: int) -> None:
        number = self.number(pick, "waiting")
        self.attempt(lambda world: world.prioritise(number), commands.Prioritise(number))

    @rule(pick=which, desk=st.none() | desks)
    def come_back(self, pick: int, desk: str | None) -> None:
        number = self.number(pick, "parked", "absent")
        self.attempt(lambda world: world.give_back(number), commands.ReturnTicket(number, desk))

    # What officers do.

    @rule(desk=desks, officer=officers, takeover=st.booleans())
    def sign_in(self, desk: str, officer: str, takeover: bool) -> None:
        command = commands.SignIn(desk, officer, PIN, takeover)
        self.attempt(lambda world: world.sign_in(desk, officer, takeover), command)

    @rule(desk=desks, officer=officers)
    def sign_in_wrongly(self, desk: str, officer: str) -> None:
        expected = self.world.wrong_pin(officer)
        before = self.picture()
        try:
            self.store.act(staff(), commands.SignIn(desk, officer, "0000"))
        except Refusal as refusal:
            assert refusal.code == expected
        else:
            raise AssertionError("a wrong PIN opened a desk")
        assert self.picture() == before

    @rule(desk=desks, steps=st.lists(st.sampled_from(STEPS), min_size=1, max_size=7), choose=which)
    def work(self, desk: str, steps: list[str], choose: int) -> None:
        """A stretch of work at one desk, sensible or not."""
        for step in steps:
            self.step(desk, step, choose)

    def step(self, desk: str, step: str, choose: int) -> None:
        service = SERVICES[choose % len(SERVICES)].code
        other = DESKS[choose % len(DESKS)].code
        number = self.number(choose, "waiting")
        outcome = ("accepted", "left", None)[choose % 3]
        match step:
            case "next" | "space":
                finish = step == "space"
                got = self.attempt(lambda w: w.next(desk, finish), commands.CallNext(desk, finish))
                assert got is None or got[1].get("number") == (got[0] and got[0].number)
            case "pick":
                command = commands.CallNext(desk, number=number, reason="đi cùng")
                self.attempt(lambda w: w.pick(desk, number), command)
            case "recall":
                self.attempt(lambda w: w.recall(desk), commands.Recall(desk))
            case "start":
                self.attempt(lambda w: w.start(desk), commands.StartService(desk))
            case "undo":
                self.attempt(lambda w: w.undo(desk), commands.UndoCall(desk))
            case "minute":
                self.pass_time(61)
            case "absent":
                self.attempt(lambda w: w.absent(desk), commands.MarkAbsent(desk))
            case "park":
                self.attempt(lambda w: w.park(desk), commands.Park(desk))
            case "finish":
                self.attempt(lambda w: w.finish(desk, outcome), commands.Finish(desk, outcome))
            case "to service":
                command = commands.Transfer(desk, to_service=service)
                self.attempt(lambda w: w.transfer(desk, service, None), command)
            case "to desk":
                command = commands.Transfer(desk, to_desk=other)
                self.attempt(lambda w: w.transfer(desk, None, other), command)
            case "nowhere":
                self.attempt(lambda w: w.transfer(desk, None, None), commands.Transfer(desk))
            case "serve now":
                command = commands.ServeNow(desk, service, "priority" if choose % 2 else None)
                self.attempt(lambda w: w.serve_now(desk, service, bool(choose % 2)), command)
            case _:
                raise AssertionError(step)

    @rule(desk=desks)
    def open_desk(self, desk: str) -> None:
        self.attempt(lambda world: world.open_desk(desk), commands.OpenDesk(desk))

    @rule(desk=desks)
    def pause_desk(self, desk: str) -> None:
        self.attempt(lambda world: world.pause_desk(desk), commands.PauseDesk(desk, "break"))

    @rule(desk=desks, rarely=seldom)
    def close_desk(self, desk: str, rarely: bool) -> None:
        if rarely:
            self.attempt(lambda world: world.close_desk(desk), commands.CloseDesk(desk))

    # The hall, the day, the clock, and what goes wrong.

    @rule(take=st.none() | services, rarely=seldom)
    def hold_and_resume(self, take: str | None, rarely: bool) -> None:
        if not rarely:
            return
        self.attempt(lambda world: world.hold(), commands.HoldHall("Mất điện"))
        if take is not None:
            self.take_a_number(take, priority=False)
            self.step("1", "next", 0)
        self.attempt(lambda world: world.resume(), commands.ResumeHall())
        self.attempt(lambda world: world.resume(), commands.ResumeHall())

    @rule(rarely=seldom)
    def close_day(self, rarely: bool) -> None:
        if rarely:
            self.attempt(lambda world: world.close_day(), commands.CloseDay())

    @rule(seconds=st.sampled_from([0, 1, 30, 61, 300, 901, 1_800, 5_400]))
    def pass_time(self, seconds: int) -> None:
        if self.world.today() == replace_now(self.world, seconds * 1000).today():
            self.world.now += seconds * 1000
        self.turn_clock()

    @rule(seconds=st.sampled_from([1, 61, 1_000, 5_000]))
    def clock_goes_back(self, seconds: int) -> None:
        if self.world.today() == replace_now(self.world, -seconds * 1000).today():
            self.world.now -= seconds * 1000
        self.turn_clock()

    @rule(rarely=seldom, desk=desks, officer=officers)
    def night_falls(self, rarely: bool, desk: str, officer: str) -> None:
        """The day may have been forgotten: the first action of the next one closes it."""
        if rarely:
            self.world.now = tomorrow(self.world)
            self.turn_clock()
            self.sign_in(desk, officer, takeover=False)

    def turn_clock(self) -> None:
        self.store.clock = replace(self.store.clock, start=self.world.now)

    @precondition(lambda self: self.done)
    @rule(pick=which)
    def ask_again(self, pick: int) -> None:
        """A repeated request changes nothing and gets the first answer."""
        command, request, answer = self.done[pick % len(self.done)]
        before, events = self.picture(), self.events()
        assert self.store.act(staff(), command, request) == answer
        assert (self.picture(), self.events()) == (before, events)

    @precondition(lambda self: self.done)
    @rule(pick=which)
    def ask_something_else_under_the_same_request(self, pick: int) -> None:
        _, request, _ = self.done[pick % len(self.done)]
        try:
            self.store.act(staff(), commands.IssueTicket("nowhere"), request)
        except Refusal as refusal:
            assert refusal.code == "request_reused"
        else:
            raise AssertionError("a request was reused")

    @rule()
    def begin_afresh(self) -> None:
        """The program is closed and opened again."""
        self.store.close()
        self.store = Store.open(self.folder)
        self.turn_clock()

    # What always holds.

    @invariant()
    def store_and_model_agree(self) -> None:
        if not hasattr(self, "store"):
            return
        found = self.rows(
            "SELECT id, number, service, state, priority_class IS NOT NULL, promised_at, rank_at,"
            " desk, directed_desk, calls, first_called_at, outcome, last_at, quoted_lo,"
            " (SELECT count(*) FROM leg WHERE leg.ticket = ticket.id) FROM ticket ORDER BY id"
        )
        expected = [
            (
                *(t.id, t.number, t.service, t.state, int(t.priority), t.promised, t.rank),
                *(t.desk, t.directed, t.times, t.first_called, t.outcome, t.last),
                *(t.quoted_lo, t.legs),
            )
            for t in self.world.tickets
        ]
        assert found == expected
        assert self.rows(
            "SELECT code, state, officer FROM desk"
            " LEFT JOIN duty ON duty.desk = code AND ended_at IS NULL ORDER BY code"
        ) == [(desk.code, desk.state, desk.officer) for desk in self.world.desks.values()]

    @invariant()
    def what_always_holds(self) -> None:
        if hasattr(self, "store"):
            with self.store.read() as connection:
                assert violations(connection) == []


def replace_now(world: World, by: int) -> World:
    """The world at another moment, for asking which day that would be."""
    moved = World((), (), ())
    moved.now = world.now + by
    return moved


def life(examples: int, *, always_the_same: bool) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=50,
        deadline=None,
        derandomize=always_the_same,
        suppress_health_check=[HealthCheck.too_slow],
    )


TestTicketLife = TicketLife.TestCase
TestTicketLife.settings = life(30, always_the_same=True)


@pytest.mark.verify
def test_many_other_lives() -> None:
    run_state_machine_as_test(TicketLife, settings=life(250, always_the_same=False))
