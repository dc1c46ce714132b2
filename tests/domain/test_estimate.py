"""The forecast is the real rule run forward, so it can be checked against the rule."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from common.domain import discipline
from common.domain.discipline import Candidate
from common.domain.estimate import STEP, Desk, Waiting, forecast, learnt, rounded

SERVICES = ("a", "b", "c")
DURATIONS = {"a": 300_000.0, "b": 420_000.0, "c": 60_000.0}
HELP = 600_000

DESKS = st.lists(
    st.builds(
        Desk,
        free_in=st.sampled_from([0.0, 30_000.0, 200_000.0]),
        penalties=st.dictionaries(
            st.sampled_from(SERVICES), st.sampled_from([0, HELP]), min_size=1
        ),
        priority_only=st.booleans(),
    ),
    max_size=4,
)
QUEUES = st.lists(
    st.builds(
        Waiting,
        id=st.integers(1, 100),
        service=st.sampled_from(SERVICES),
        rank_at=st.integers(0, 1_000_000),
        priority=st.booleans(),
    ),
    min_size=1,
    max_size=10,
    unique_by=lambda ticket: ticket.id,
)


def by_the_rule(desks: list[Desk], queue: list[Waiting], target: Waiting) -> float | None:
    """Every free desk in turn calls whom the order rule names; nobody else comes."""
    free = [[desk.free_in, index] for index, desk in enumerate(desks)]
    waiting = {ticket.id: ticket for ticket in queue}
    while free:
        moment, index = min(free)
        desk = desks[int(index)]
        choice = discipline.choose(
            (
                Candidate(ticket.id, ticket.rank_at, helping=desk.penalties[ticket.service] > 0)
                for ticket in waiting.values()
                if ticket.service in desk.penalties and (ticket.priority or not desk.priority_only)
            ),
            HELP,
        )
        free.remove([moment, index])
        if choice is None:
            continue
        if choice.ticket == target.id:
            return moment
        free.append([moment + DURATIONS[waiting.pop(choice.ticket).service], index])
    return None


@given(DESKS, QUEUES, st.data())
def test_the_forecast_is_the_rule_run_forward(
    desks: list[Desk], queue: list[Waiting], data: st.DataObject
) -> None:
    target = data.draw(st.sampled_from(queue))
    found = forecast(desks, queue, target, DURATIONS)
    expected = by_the_rule(desks, queue, target)
    assert (None if found is None else found.centre) == expected
    if found is not None:
        assert 0 <= found.low <= found.centre <= found.high


def test_without_a_desk_that_serves_it_the_answer_is_unknown() -> None:
    ticket = Waiting(1, "a", 0, priority=False)
    assert forecast([], [ticket], ticket, DURATIONS) is None
    assert forecast([Desk(0, {"b": 0})], [ticket], ticket, DURATIONS) is None
    assert forecast([Desk(0, {"a": 0}, priority_only=True)], [ticket], ticket, DURATIONS) is None


def test_a_free_desk_calls_at_once_and_that_is_certain() -> None:
    ticket = Waiting(1, "a", 0, priority=False)
    found = forecast([Desk(0, {"a": 0})], [], ticket, DURATIONS)
    assert found is not None
    assert (found.low, found.centre, found.high) == (0, 0, 0)


@given(st.integers(0, 10**7), st.integers(0, 10**7), st.integers(0, 10**7))
def test_the_interval_people_are_told(one: int, other: int, now: int) -> None:
    low, high = sorted((one, other))
    start, end = rounded(low, high, now)
    assert start <= max(low, now)
    assert end >= high
    assert end % STEP == 0
    assert start >= now // 60_000 * 60_000
    assert end - start > 60_000


@given(st.lists(st.integers(0, 10**7), max_size=30))
def test_what_is_learnt_stays_between_the_prior_and_what_was_seen(observed: list[int]) -> None:
    prior = 300_000.0
    seen = [min(value, 4 * prior) for value in observed]
    assert min([prior, *seen]) - 1 <= learnt(prior, observed) <= max([prior, *seen]) + 1


def test_one_forgotten_finish_frightens_nobody() -> None:
    assert learnt(300_000, [8 * 3_600_000]) <= 300_000 * 1.5
