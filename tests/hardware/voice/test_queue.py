"""Which call is said next: single rules, then any order of events against them."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from hardware.voice.calls import Call, Outcome
from hardware.voice.queue import EXPIRY_S, FULL_UP_TO, TWICE_UP_TO, Dropped, Queue, Turn
from hardware.voice.sentences import Form


def a_call(serial: int, ticket: int | None = None, *, again: bool = False, age: float = 0) -> Call:
    ticket = serial if ticket is None else ticket
    return Call(serial, ticket, f"A{ticket:03}", counter=5, again=again, age_s=age)


def filled(*calls: Call) -> Queue:
    queue = Queue()
    for call in calls:
        assert queue.add(call, now=0) == []
    return queue


def all_called(call: Call) -> bool:
    return True


def taken(queue: Queue) -> list[tuple[int, Form, int]]:
    turns = []
    while (turn := queue.take()) is not None:
        turns.append((turn.call.id, turn.form, turn.times))
    return turns


def test_two_calls_are_said_in_full_and_twice_in_the_order_of_the_calls() -> None:
    assert taken(filled(a_call(1), a_call(2))) == [(1, Form.CALL, 2), (2, Form.CALL, 2)]


def test_the_repeat_is_given_up_first_and_then_the_long_sentence() -> None:
    turns = taken(filled(*(a_call(serial) for serial in range(1, 7))))
    assert [form for _, form, _ in turns] == [Form.SHORT] * 2 + [Form.CALL] * 4
    assert [times for _, _, times in turns] == [1] * 4 + [2] * 2


def test_a_recall_is_worded_as_one_and_in_a_crowd_as_shortly_as_any() -> None:
    assert taken(filled(a_call(1, again=True))) == [(1, Form.AGAIN, 2)]
    crowd = filled(a_call(1, again=True), *(a_call(serial) for serial in range(2, 6)))
    assert taken(crowd)[0] == (1, Form.SHORT, 1)


def test_a_recall_takes_the_place_of_the_call_that_still_waits() -> None:
    queue = filled(a_call(1), a_call(2))
    recall = a_call(3, ticket=1, again=True)
    assert queue.add(recall, now=0) == [(a_call(1), Outcome.SUPERSEDED)]
    assert [serial for serial, _, _ in taken(queue)] == [3, 2]


def test_a_reminder_of_what_was_never_said_is_the_call_itself() -> None:
    queue = filled(a_call(1))
    queue.add(a_call(2, ticket=1, again=True), now=0)
    assert taken(queue) == [(2, Form.CALL, 2)]
    queue = filled(a_call(1, again=True))
    queue.add(a_call(2, ticket=1, again=True), now=0)
    assert taken(queue) == [(2, Form.AGAIN, 2)]


def test_a_call_whose_ticket_is_not_called_any_more_is_dropped() -> None:
    queue = filled(a_call(1), a_call(2))
    assert queue.drop(1, lambda call: call.id == 2) == [(a_call(1), Outcome.NOT_CALLED)]
    assert [serial for serial, _, _ in taken(queue)] == [2]


def test_a_call_is_dropped_a_minute_after_it_was_made_and_not_after_it_was_heard_of() -> None:
    late = a_call(1, age=50)
    queue = filled(late, a_call(2))
    assert queue.drop(EXPIRY_S - 50 - 0.1, all_called) == []
    assert queue.drop(EXPIRY_S - 50, all_called) == [(late, Outcome.EXPIRED)]
    assert len(queue) == 1


def test_what_is_too_old_is_not_asked_for() -> None:
    asked: list[Call] = []
    filled(a_call(1)).drop(EXPIRY_S, lambda call: asked.append(call) is None)
    assert asked == []


def test_giving_up_empties_the_queue_and_says_of_whom() -> None:
    queue = filled(a_call(1), a_call(2))
    assert queue.clear() == [a_call(1), a_call(2)]
    assert queue.take() is None


class Hall(RuleBasedStateMachine):
    """Tickets are called, called again, served; time passes; the loudspeaker takes turns.

    Beside the queue stands the plain story: who was called when, and what came of each call.
    """

    def __init__(self) -> None:
        super().__init__()
        self.queue = Queue()
        self.now = 0.0
        self.serial = 0
        self.called_at: dict[int, float] = {}
        self.open: dict[int, Call] = {}
        self.ends: dict[int, Outcome] = {}
        self.called: set[int] = set()

    @rule(ticket=st.integers(1, 8), again=st.booleans(), age=st.floats(0, 70))
    def call(self, ticket: int, again: bool, age: float) -> None:
        self.serial += 1
        call = a_call(self.serial, ticket, again=again, age=age)
        self.called.add(ticket)
        self.called_at[call.id] = self.now - age
        earlier = [other.id for other in self.open.values() if other.ticket == ticket]
        self._end(self.queue.add(call, self.now))
        assert [serial for serial in earlier if serial not in self.ends] == []
        self.open[call.id] = call

    @rule(ticket=st.integers(1, 8))
    def serve(self, ticket: int) -> None:
        self.called.discard(ticket)

    @rule(seconds=st.floats(0, 40))
    def pass_time(self, seconds: float) -> None:
        self.now += seconds

    @rule()
    def speak(self) -> None:
        self._end(self.queue.drop(self.now, lambda call: call.ticket in self.called))
        waiting = sorted(self.open)
        turn = self.queue.take()
        assert (turn is None) == (not waiting)
        if turn is not None:
            self._is_fit(turn, len(waiting))
            self._end([(turn.call, Outcome.PLAYED)])

    def _is_fit(self, turn: Turn, waiting: int) -> None:
        assert turn.call.ticket in self.called
        assert self.now - self.called_at[turn.call.id] < EXPIRY_S + 1e-6
        assert turn.times == (2 if waiting <= TWICE_UP_TO else 1)
        assert (turn.form is Form.SHORT) == (waiting > FULL_UP_TO)
        assert not (turn.form is Form.AGAIN and not self.open[turn.call.id].again)

    def _end(self, dropped: list[Dropped]) -> None:
        for call, outcome in dropped:
            assert call.id not in self.ends, "one call, one end"
            self.ends[call.id] = outcome
            del self.open[call.id]

    @invariant()
    def every_call_waits_or_has_ended(self) -> None:
        assert len(self.queue) == len(self.open)
        assert self.open.keys() | self.ends.keys() == set(range(1, self.serial + 1))

    @invariant()
    def no_ticket_waits_twice(self) -> None:
        tickets = [call.ticket for call in self.open.values()]
        assert len(set(tickets)) == len(tickets)


TestHall = Hall.TestCase
TestHall.settings = settings(max_examples=100, stateful_step_count=30, deadline=None)
