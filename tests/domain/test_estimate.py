"""The forecast is the real rule run forward, so it can be checked against the rule."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from common.domain import discipline, opening
from common.domain.calibration import Band
from common.domain.discipline import Candidate
from common.domain.estimate import (
    COMING,
    LEAST_WIDTH,
    NARROW,
    NEWEST,
    Coming,
    Desk,
    Load,
    Newcomer,
    Waiting,
    interval,
    load,
    rounded,
    run,
)

SERVICES = ("a", "b", "c")
STAYS = {"a": 300_000.0, "b": 420_000.0, "c": 60_000.0}
HELP = 600_000

desks_ = st.lists(
    st.builds(
        Desk,
        code=st.sampled_from(["1", "2", "3", "4"]),
        free_at=st.sampled_from([0.0, 30_000.0, 200_000.0]),
        serves=st.dictionaries(st.sampled_from(SERVICES), st.booleans(), min_size=1),
        officer=st.sampled_from([None, "q1", "q2"]),
        priority_only=st.booleans(),
        rests=st.sampled_from(
            [(), ((0, 400_000),), ((100_000, 500_000), (450_000, 900_000)), ((700_000, 800_000),)]
        ),
    ),
    max_size=4,
    unique_by=lambda desk: desk.code,
)
queues_ = st.lists(
    st.builds(
        Waiting,
        id=st.integers(1, 100),
        service=st.sampled_from(SERVICES),
        rank_at=st.integers(0, 1_000_000),
        priority=st.booleans(),
        desk=st.sampled_from([None, None, "1", "2"]),
        officer=st.sampled_from([None, None, "q1"]),
    ),
    max_size=12,
    unique_by=lambda ticket: ticket.id,
)
coming_ = st.lists(
    st.builds(
        Waiting,
        id=st.integers(COMING, COMING + 50),
        service=st.sampled_from(SERVICES),
        rank_at=st.integers(0, 1_000_000),
        priority=st.booleans(),
    ),
    max_size=6,
    unique_by=lambda ticket: ticket.id,
).flatmap(
    lambda tickets: st.lists(
        st.integers(0, 900_000), min_size=len(tickets), max_size=len(tickets)
    ).map(
        lambda moments: [
            Coming(at, ticket) for at, ticket in zip(sorted(moments), tickets, strict=True)
        ]
    )
)
newcomers_ = st.lists(
    st.builds(
        Newcomer,
        service=st.sampled_from(SERVICES),
        priority=st.booleans(),
        rank_at=st.integers(0, 1_200_000),
        desk=st.sampled_from([None, None, "1"]),
        officer=st.sampled_from([None, None, "q1"]),
    ),
    max_size=4,
    unique=True,
)


def may_call(desk: Desk, ticket: Waiting) -> bool:
    """As the heads of a desk are asked for in the store."""
    if is_sent(ticket):
        return desk.code == ticket.desk or (
            ticket.officer is not None and desk.officer == ticket.officer
        )
    return ticket.service in desk.serves and (ticket.priority or not desk.priority_only)


def is_sent(ticket: Waiting) -> bool:
    return ticket.desk is not None or ticket.officer is not None


def by_the_rule(
    desks: list[Desk], queue: list[Waiting], coming: list[Coming] | None = None
) -> dict[int, float]:
    """Every free desk in turn calls whom the order rule names; who is expected comes then."""
    free = [(desk.free_at, index) for index, desk in enumerate(desks)]
    waiting = {ticket.id: ticket for ticket in queue}
    expected = list(coming or ())
    called: dict[int, float] = {}
    while free:
        moment, index = min(free)
        free.remove((moment, index))
        desk = desks[index]
        while expected and expected[0].at <= moment and not desk_rests(desk, moment):
            ticket = expected.pop(0).ticket
            waiting[ticket.id] = ticket
        resting = [end for start, end in desk.rests if start <= moment < end]
        if resting:
            free.append((resting[0], index))
            continue
        choice = discipline.choose(
            (
                Candidate(
                    ticket.id,
                    ticket.rank_at,
                    helping=not is_sent(ticket) and desk.serves[ticket.service],
                )
                for ticket in waiting.values()
                if may_call(desk, ticket)
            ),
            HELP,
        )
        if choice is not None:
            called[choice.ticket] = moment
            free.append((moment + STAYS[waiting.pop(choice.ticket).service], index))
        elif expected:
            free.append((float(expected[0].at), index))
    return called


def desk_rests(desk: Desk, moment: float) -> bool:
    return any(start <= moment < end for start, end in desk.rests)


@given(desks_, queues_, newcomers_)
def test_the_forecast_is_the_rule_run_forward(
    desks: list[Desk], queue: list[Waiting], newcomers: list[Newcomer]
) -> None:
    told = by_the_rule(desks, queue)
    assert run(desks, queue, (), STAYS, HELP).called == told
    until_they_are_called = run(desks, queue, newcomers, STAYS, HELP).called
    assert until_they_are_called.items() <= told.items()


@given(desks_, queues_, coming_)
def test_whoever_is_expected_overtakes_as_the_rule_says(
    desks: list[Desk], queue: list[Waiting], coming: list[Coming]
) -> None:
    found = run(desks, queue, (), STAYS, HELP, coming).called
    told = by_the_rule(desks, queue, coming)
    for ticket in queue:
        assert found.get(ticket.id) == told.get(ticket.id)


def test_somebody_expected_takes_a_turn_and_is_no_answer() -> None:
    desk = Desk("1", 0.0, {"a": False})
    queue = [Waiting(n, "a", 100, priority=False) for n in (1, 2)]
    sooner = Coming(200_000, Waiting(COMING, "a", 0, priority=True))
    asked = Newcomer("a", priority=False, rank_at=100)
    plain = run([desk], queue, [asked], STAYS, HELP)
    found = run([desk], queue, [asked], STAYS, HELP, [sooner])
    assert (plain.called, plain.newcomers) == ({1: 0.0, 2: 300_000.0}, {asked: 600_000.0})
    assert found.called[2] == 600_000.0
    assert found.newcomers == {asked: 900_000.0}
    late = replace(sooner, at=700_000)
    assert run([desk], queue, [asked], STAYS, HELP, [late]).newcomers == plain.newcomers


@given(desks_, queues_, newcomers_, coming_)
def test_a_newcomer_is_called_as_if_they_stood_in_the_queue(
    desks: list[Desk], queue: list[Waiting], newcomers: list[Newcomer], coming: list[Coming]
) -> None:
    found = run(desks, queue, newcomers, STAYS, HELP, coming).newcomers
    for newcomer in newcomers:
        ticket = Waiting(
            NEWEST,
            newcomer.service,
            newcomer.rank_at,
            newcomer.priority,
            newcomer.desk,
            newcomer.officer,
        )
        assert found.get(newcomer) == by_the_rule(desks, [*queue, ticket], coming).get(NEWEST)


def test_without_a_desk_that_serves_it_nobody_can_tell() -> None:
    ticket = Waiting(1, "a", 0, priority=False)
    desk = Desk("1", 0, {"a": False}, officer="q1")
    for desks, queue in (
        ([], [ticket]),
        ([replace(desk, serves={"b": False})], [ticket]),
        ([replace(desk, priority_only=True)], [ticket]),
        ([desk], [replace(ticket, desk="2")]),
        ([desk], [replace(ticket, officer="q2")]),
    ):
        assert run(desks, queue, (), STAYS, HELP).called == {}
    assert run([desk], [ticket], (), STAYS, HELP).called == {1: 0}


def test_load_is_who_sorts_before_and_who_may_serve() -> None:
    queue = [Waiting(n, "a", n * 10, priority=False) for n in range(5)]
    desks = [
        Desk("1", 0, {"a": False}),
        Desk("2", 0, {"a": True}, priority_only=True),
        Desk("3", 0, {"b": False}),
    ]
    assert load(desks, queue, "a", rank_at=20, priority=False) == Load(3, 1)
    assert load(desks, queue, "a", rank_at=5, priority=True) == Load(1, 2)
    assert load(desks, queue, "b", rank_at=99, priority=False) == Load(0, 1)


@given(st.integers(0, 10**7), st.integers(0, 10**7), st.integers(0, 10**7))
def test_the_interval_people_are_told(one: int, other: int, now: int) -> None:
    low, high = sorted((one, other))
    start, end = rounded(low, high, now)
    step = 60_000 if high - low <= NARROW else 300_000
    assert end - start >= LEAST_WIDTH
    assert start >= now // 60_000 * 60_000
    if start > now:
        assert abs(start - low) <= step // 2
        assert end == start + LEAST_WIDTH or abs(end - high) <= step // 2
        assert start % step == 0


@example(119, [0.0, 1_000.0, 600_000.0])
@given(st.integers(0, 200), st.lists(st.floats(0, 1e7), min_size=3, max_size=3))
def test_an_interval_lies_in_one_session(now_min: int, delays: list[float]) -> None:
    morning, afternoon = (60 * 60_000, 120 * 60_000), (180 * 60_000, 300 * 60_000)
    low, middle, high = sorted(delays)
    now = now_min * 60_000
    begins, ends = interval((morning, afternoon), now, Band(low, middle, high))
    assert ends - begins >= LEAST_WIDTH
    assert ends <= morning[1] or begins >= afternoon[0]
    if now < morning[1] - LEAST_WIDTH:
        assert begins >= min(morning[0], now)


def test_between_sessions_nobody_works_unless_some_service_does() -> None:
    assert opening.gaps([[(10, 20), (30, 40)], [(12, 22)]]) == ((0, 10), (22, 30))
    assert opening.gaps([[(10, 20), (30, 40)], [(15, 35)]]) == ((0, 10),)
    assert opening.gaps([]) == ()
