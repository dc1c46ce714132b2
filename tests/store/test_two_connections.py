"""Two programs act on one hall, in turn and at the same time: whatever comes of it is what one
after the other would have made, in one of the two orders, and nobody sees an error."""

from __future__ import annotations

import shutil
from copy import deepcopy

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule, run_state_machine_as_test

from common.domain import commands
from common.domain.commands import Command
from common.domain.refusal import Refusal
from tests.hall import PIN
from tests.store.life import DESKS, OFFICERS, SERVICES, Beside, template
from tests.store.model import World
from tests.store.model_parts import No, Ticket
from tests.store.two import Answer, Deed, Two

which = st.integers(min_value=0, max_value=10_000)
KINDS = ("next", "next", "next", "issue", "issue", "space", "finish", "pick", "start", "undo")
MORE = ("park", "back", "cancel", "recall", "sign in", "serve now", "to desk", "priority", "close")
deeds = st.tuples(st.sampled_from(KINDS + MORE), which)


class TwoConnections(Beside):
    """As `TicketLife`, on two connections in two processes."""

    @initialize()
    def open_hall(self) -> None:
        shutil.copytree(template(), self.folder)
        self.store: Two = Two(self.folder)  # type: ignore[assignment]
        self.world.now = self.store.now()
        self.turn_clock()
        for choose in (0, 4, 8):  # each desk its own officer
            self.in_turn(("sign in", choose))
        for choose in range(4):
            self.in_turn(("issue", choose))

    def deed(self, kind: str, choose: int) -> Deed:
        """What the model and the store are to do."""
        desk = DESKS[choose % len(DESKS)].code
        other = DESKS[choose // 3 % len(DESKS)].code
        officer = OFFICERS[choose // 3 % len(OFFICERS)].code
        service = SERVICES[choose % len(SERVICES)].code
        first = bool(choose // 3 % 2)
        waiting = self.number(choose, "waiting")
        away = self.number(choose, "parked", "absent")
        made: dict[str, Deed] = {
            "next": (lambda w: w.next(desk, False), commands.CallNext(desk)),
            "space": (lambda w: w.next(desk, True), commands.CallNext(desk, True)),
            "pick": (
                lambda w: w.pick(desk, waiting),
                commands.CallNext(desk, number=waiting, reason="đi cùng"),
            ),
            "issue": (
                lambda w: w.issue(service, first),
                commands.IssueTicket(service, "priority" if first else None, printer="none"),
            ),
            "serve now": (
                lambda w: w.serve_now(desk, service, False),
                commands.ServeNow(desk, service),
            ),
            "start": (lambda w: w.start(desk), commands.StartService(desk)),
            "undo": (lambda w: w.undo(desk), commands.UndoCall(desk)),
            "park": (lambda w: w.park(desk), commands.Park(desk)),
            "back": (lambda w: w.give_back(away), commands.ReturnTicket(away)),
            "cancel": (lambda w: w.cancel(waiting), commands.CancelTicket(waiting)),
            "recall": (lambda w: w.recall(desk), commands.Recall(desk)),
            "priority": (lambda w: w.prioritise(waiting), commands.Prioritise(waiting)),
            "close": (lambda w: w.close_desk(desk), commands.CloseDesk(desk)),
            "to desk": (
                lambda w: w.transfer(desk, None, other),
                commands.Transfer(desk, to_desk=other),
            ),
            "finish": (
                lambda w: w.finish(desk, "accepted"),
                commands.Finish(desk, "accepted"),
            ),
            "sign in": (
                lambda w: w.sign_in(desk, officer, False),
                commands.SignIn(desk, officer, PIN),
            ),
        }
        return made[kind]

    @rule(one=deeds)
    def in_turn(self, one: tuple[str, int]) -> None:
        got = self.attempt(*self.deed(*one))
        if got is not None and isinstance(got[0], Ticket) and one[0] == "issue":
            ticket, answer = got
            ticket.quoted_lo = answer["estimate"] and answer["estimate"]["from"]

    @rule(seconds=st.sampled_from([0, 30, 61, 901]))
    def pass_time(self, seconds: int) -> None:
        self.turn_clock(seconds)

    @rule(desk=which, other=which)
    def two_desks_press_next(self, desk: int, other: int) -> None:
        self.at_once(("next", desk), ("next", other))

    @rule(one=deeds, other=deeds)
    def at_once(self, one: tuple[str, int], other: tuple[str, int]) -> None:
        """Whatever comes of both must come of one after the other, too."""
        both = self.deed(*one), self.deed(*other)
        self.asked += 2
        requests = f"request-{self.asked - 1}", f"request-{self.asked}"
        commands_of: list[Command] = [command for _, command in both]
        answers = self.store.act_at_once(
            (commands_of[0], requests[0]), (commands_of[1], requests[1])
        )
        before = self.world
        for order in ((0, 1), (1, 0)):
            world: World | None = deepcopy(before)
            for n in order:
                world = world and after(world, both[n], answers[n])
            self.world = world or before
            if world is not None and self.fits():
                return
        raise AssertionError(f"no order explains {commands_of} -> {answers}")

    def fits(self) -> bool:
        """Whether the store is as the model says."""
        try:
            self.store_and_model_agree()
        except AssertionError:
            return False
        return True


def after(world: World, deed: Deed, answer: Answer) -> World | None:
    """The world in which this was done and answered so; None when it would not be."""
    trial = deepcopy(world)
    try:
        expected = deed[0](trial)
    except No as no:
        return world if isinstance(answer, Refusal) and answer.code in no.codes else None
    if isinstance(answer, Refusal):
        return None
    if isinstance(expected, Ticket):
        if answer.get("number") != expected.number:
            return None
        if isinstance(deed[1], commands.IssueTicket):
            expected.quoted_lo = answer["estimate"] and answer["estimate"]["from"]
    return trial


def lives(examples: int, *, always_the_same: bool) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=40,
        deadline=None,
        derandomize=always_the_same,
        suppress_health_check=[HealthCheck.too_slow],
    )


TestTwoConnections = TwoConnections.TestCase
TestTwoConnections.settings = lives(8, always_the_same=True)


@pytest.mark.verify
def test_many_other_lives_of_two() -> None:
    run_state_machine_as_test(TwoConnections, settings=lives(80, always_the_same=False))
