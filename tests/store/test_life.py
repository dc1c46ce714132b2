"""The whole life of tickets on a real store, against the plain model, whatever order people,
officers and clocks do things in."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from common.domain import commands
from common.domain.refusal import Refusal
from common.store.store import Store
from tests.hall import PIN, staff
from tests.store.life import DESKS, OFFICERS, SERVICES, Beside
from tests.store.model_clock import tomorrow

services = st.sampled_from([service.code for service in SERVICES])
desks = st.sampled_from([desk.code for desk in DESKS])
officers = st.sampled_from([officer.code for officer in OFFICERS])
outcomes = st.sampled_from([None, "accepted", "fee_paid", "left"])
ANY_STEP = (
    *("next", "space", "pick", "serve now", "back", "start", "recall", "undo", "nobody"),
    *("absent", "finish", "park", "to service", "to desk", "nowhere", "minute", "change"),
)
STEPS = {
    "": ("next", "next", "next", "next", "space", "pick", "serve now", "back"),
    "called": ("start", "start", "start", "nobody", "nobody", "undo", "recall", "send", "send"),
    "serving": ("finish", "finish", "space", "park", "to service", "send", "recall", "change"),
}
"""What an officer would do, by the state of the ticket in front of them."""

seldom = st.sampled_from([False, False, False, True])
which = st.integers(min_value=0, max_value=10_000)


class TicketLife(Beside):
    """Every rule does one thing, or a few that belong together."""

    def begin(self) -> None:
        for desk, officer in zip(DESKS, OFFICERS, strict=True):
            self.sign_in(desk.code, officer.code, takeover=False)
        for service, priority in (("a", False), ("b", False), ("a", True), ("c", False)):
            self.take_a_number(service, priority=priority)

    # What citizens do.

    @rule(wanted=st.lists(st.tuples(services, st.booleans()), min_size=1, max_size=4))
    def people_come(self, wanted: list[tuple[str, bool]]) -> None:
        for service, priority in wanted:
            self.take_a_number(service, priority=priority)

    @rule(pick=which, act=which, service=services)
    def change_of_mind(self, pick: int, act: int, service: str) -> None:
        number = self.number(pick, "waiting")
        match act % 4:
            case 0:
                command = commands.ChangeService(number, service)
                self.attempt(lambda world: world.change_service(number, service), command)
            case 1:
                self.attempt(lambda world: world.prioritise(number), commands.Prioritise(number))
            case 2:
                self.attempt(lambda world: world.cancel(number), commands.CancelTicket(number))
            case 3:
                self.attempt(lambda world: world.reprint(number), commands.Reprint(number, "p"))

    def take_a_number(self, service: str, *, priority: bool) -> None:
        command = commands.IssueTicket(service, "priority" if priority else None, printer="none")
        got = self.attempt(lambda world: world.issue(service, priority), command)
        if got is not None:
            ticket, answer = got
            assert answer["number"] == ticket.number
            ticket.quoted_lo = answer["estimate"] and answer["estimate"]["from"]

    @precondition(lambda self: any(t.state in {"parked", "absent"} for t in self.world.tickets))
    @rule(pick=which, away=st.sampled_from([0, 900, 901, 1_800]), desk=st.none() | desks)
    def come_back(self, pick: int, away: int, desk: str | None) -> None:
        number = self.number(pick, "parked", "absent")
        self.pass_time(away)
        self.attempt(lambda world: world.give_back(number), commands.ReturnTicket(number, desk))

    # What officers do.

    @rule(desk=desks, officer=officers, takeover=st.booleans())
    def sign_in(self, desk: str, officer: str, takeover: bool) -> None:
        command = commands.SignIn(desk, officer, PIN, takeover)
        self.attempt(lambda world: world.sign_in(desk, officer, takeover), command)

    @rule(desk=desks, officer=officers, times=st.integers(1, 2))
    def sign_in_wrongly(self, desk: str, officer: str, times: int) -> None:
        for _ in range(times):
            expected = self.world.wrong_pin(officer)
            before = self.picture()
            with pytest.raises(Refusal) as said:
                self.store.act(staff(), commands.SignIn(desk, officer, "0000"))
            assert said.value.code == expected
            assert self.picture() == before

    @rule(desk=desks, steps=st.lists(which, min_size=3, max_size=12))
    def work(self, desk: str, steps: list[int]) -> None:
        """A stretch of work at one desk, mostly sensible."""
        for choose in steps:
            holder = self.world.holder(desk)
            fitting = STEPS[holder.state if holder else ""] if choose % 8 else ANY_STEP
            self.step(desk, fitting[choose // 8 % len(fitting)], choose)

    @rule(steps=st.lists(which, min_size=3, max_size=12))
    def work_at_every_desk(self, steps: list[int]) -> None:
        for choose in steps:
            self.work(DESKS[choose % len(DESKS)].code, [choose // len(DESKS)])

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
            case "nobody":
                self.attempt(lambda w: w.recall(desk), commands.Recall(desk))
                self.pass_time((59, 60, 61)[choose % 3])
                self.attempt(lambda w: w.absent(desk), commands.MarkAbsent(desk))
            case "back":
                self.come_back(choose, (0, 900, 901, 1_800)[choose % 4], desk)
            case "park":
                self.attempt(lambda w: w.park(desk), commands.Park(desk))
            case "finish":
                self.attempt(lambda w: w.finish(desk, outcome), commands.Finish(desk, outcome))
            case "to service":
                command = commands.Transfer(desk, to_service=service)
                self.attempt(lambda w: w.transfer(desk, service, None), command)
            case "change":
                command = commands.ChangeHere(desk, service)
                self.attempt(lambda w: w.change_here(desk, service), command)
            case "to desk":
                command = commands.Transfer(desk, to_desk=other)
                self.attempt(lambda w: w.transfer(desk, None, other), command)
            case "send":
                self.send(desk, other, close=choose % 2 == 0)
            case "nowhere":
                self.attempt(lambda w: w.transfer(desk, None, None), commands.Transfer(desk))
            case "serve now":
                command = commands.ServeNow(desk, service, "priority" if choose % 2 else None)
                self.attempt(lambda w: w.serve_now(desk, service, bool(choose % 2)), command)
            case _:
                raise AssertionError(step)

    def send(self, desk: str, other: str, *, close: bool) -> None:
        """Send the holder to another desk, which closes, or calls by mistake; who gets them?"""
        self.step(desk, "to desk", [place.code for place in DESKS].index(other))
        if close:
            self.attempt(lambda w: w.close_desk(other), commands.CloseDesk(other))
        else:
            self.step(other, "next", 1)
            self.step(other, "undo", 1)
        for place in (desk, other):
            self.step(place, "next", 1)

    @rule(desk=desks, act=which)
    def door_of_a_desk(self, desk: str, act: int) -> None:
        officer = self.world.desks[desk].officer
        pause, close = commands.PauseDesk(desk, "break"), commands.CloseDesk(desk)
        if act % 3:
            self.attempt(lambda world: world.pause_desk(desk), pause)
            self.step(desk, "next", 1)
            self.attempt(lambda world: world.open_desk(desk), commands.OpenDesk(desk))
        else:
            self.attempt(lambda world: world.close_desk(desk), close)
            self.step(desk, "next", 1)
            self.attempt(lambda world: world.open_desk(desk), commands.OpenDesk(desk))
            self.sign_in(desk, officer or "x", takeover=False)

    # The hall, the day, the clock, and what goes wrong.

    @rule(service=services, rarely=seldom)
    def hold_and_resume(self, service: str, rarely: bool) -> None:
        if not rarely:
            return
        self.attempt(lambda world: world.hold(), commands.HoldHall("Mất điện"))
        self.take_a_number(service, priority=False)
        self.step("1", "next", 1)
        for _ in range(2):
            self.attempt(lambda world: world.resume(), commands.ResumeHall())

    @rule(forgotten=st.booleans(), falls=st.booleans(), turn=which)
    def night_falls(self, forgotten: bool, falls: bool, turn: int) -> None:
        """The day may have been forgotten: the first action of the next one closes it."""
        if not falls:
            return
        if not forgotten:
            self.attempt(lambda world: world.close_day(), commands.CloseDay())
            self.take_a_number("a", priority=False)
            self.step("1", "next", 1)
        self.world.now = tomorrow(self.world)
        self.turn_clock()
        self.step("1", "next", 1)
        for place, officer in enumerate(OFFICERS):
            desk = DESKS[(place + turn) % len(DESKS)].code
            self.sign_in(desk, officer.code, takeover=False)

    @rule(seconds=st.sampled_from([0, 1, 30, 61, 300, 901, 1_800, 5_400]))
    def pass_time(self, seconds: int) -> None:
        self.turn_clock(seconds)

    @rule(seconds=st.sampled_from([1, 61, 1_000, 5_000]))
    def clock_goes_back(self, seconds: int) -> None:
        self.turn_clock(-seconds)

    @precondition(lambda self: self.done)
    @rule(pick=which)
    def ask_again(self, pick: int) -> None:
        """A repeated request gets the first answer; it cannot be used for anything else."""
        command, request, answer = self.done[pick % len(self.done)]
        before, events = self.picture(), self.events()
        assert self.store.act(staff(), command, request) == answer
        with pytest.raises(Refusal) as said:
            self.store.act(staff(), commands.IssueTicket("nowhere"), request)
        assert said.value.code == "request_reused"
        assert (self.picture(), self.events()) == (before, events)

    @rule()
    def begin_afresh(self) -> None:
        """The program is closed and opened again."""
        self.store.close()
        self.store = Store.open(self.folder)
        self.turn_clock()


def life(examples: int, *, always_the_same: bool) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=50,
        deadline=None,
        derandomize=always_the_same,
        suppress_health_check=[HealthCheck.too_slow],
    )


TestTicketLife = TicketLife.TestCase
TestTicketLife.settings = life(25, always_the_same=True)


@pytest.mark.verify
def test_many_other_lives() -> None:
    run_state_machine_as_test(TicketLife, settings=life(150, always_the_same=False))
