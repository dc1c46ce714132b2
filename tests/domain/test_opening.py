"""Open time, against a clock that counts it millisecond by millisecond."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain import opening
from common.domain.opening import Session
from tests.domain.strategies import MOMENTS, SPANS, days


def works(sessions: tuple[Session, ...], moment: int) -> bool:
    """Whether the millisecond that begins at `moment` counts."""
    if not sessions or moment >= sessions[-1][0]:
        return True
    return any(start <= moment < end for start, end in sessions)


def counted(sessions: tuple[Session, ...], start: int, end: int) -> int:
    return sum(works(sessions, moment) for moment in range(start, end))


@given(days(), MOMENTS, SPANS)
def test_elapsed_counts_every_open_millisecond(
    sessions: tuple[Session, ...], start: int, span: int
) -> None:
    assert opening.elapsed(sessions, start, start + span) == counted(sessions, start, start + span)


@given(days(), MOMENTS, SPANS)
def test_no_time_passes_backwards(sessions: tuple[Session, ...], start: int, span: int) -> None:
    assert opening.elapsed(sessions, start, start - span) == 0


@given(days(), MOMENTS, SPANS)
def test_add_is_the_moment_at_which_that_much_open_time_has_passed(
    sessions: tuple[Session, ...], start: int, span: int
) -> None:
    moment = opening.add(sessions, start, span)
    assert counted(sessions, start, moment) == span
    assert moment >= start


@given(days(), MOMENTS, st.integers(min_value=1, max_value=1_500))
def test_a_promise_never_falls_into_lunch_or_before_opening(
    sessions: tuple[Session, ...], start: int, span: int
) -> None:
    assert works(sessions, opening.add(sessions, start, span) - 1)


@given(days(), MOMENTS, SPANS, SPANS)
def test_more_open_time_is_later_and_steps_add_up(
    sessions: tuple[Session, ...], start: int, one: int, other: int
) -> None:
    middle = opening.add(sessions, start, one)
    assert opening.add(sessions, middle, other) == opening.add(sessions, start, one + other)


@given(days(least=1), MOMENTS)
def test_the_anchor_is_the_issue_or_the_next_opening(
    sessions: tuple[Session, ...], issued: int
) -> None:
    anchor = opening.anchor(sessions, issued)
    assert anchor >= issued
    if anchor > issued:
        assert anchor in {start for start, _ in sessions}
        assert not any(start <= moment < end for start, end in sessions for moment in (issued,))
    assert counted(sessions, issued, anchor) == 0


@given(days(), MOMENTS, MOMENTS, SPANS, SPANS)
def test_whoever_comes_later_is_promised_no_earlier(
    sessions: tuple[Session, ...], one: int, other: int, target: int, shorter: int
) -> None:
    early, late = sorted((one, other))

    def promised(issued: int) -> int:
        return opening.add(sessions, opening.anchor(sessions, issued), target)

    assert promised(early) <= promised(late)


@given(days(), MOMENTS)
def test_a_door_says_open_exactly_in_the_sessions(
    sessions: tuple[Session, ...], moment: int
) -> None:
    door = opening.door(sessions, moment)
    assert door.is_open == any(start <= moment < end for start, end in sessions)
    if door.opens_at is not None:
        assert opening.door(sessions, door.opens_at).is_open
        assert not any(
            opening.door(sessions, earlier).is_open for earlier in range(moment, door.opens_at)
        )


@pytest.mark.parametrize(
    ("moment", "reason", "opens_at"),
    [
        (50, "before", 70),
        (70, "open", None),
        (99, "open", None),
        (199, "open", None),
        (200, "lunch", 300),
        (389, "open", None),
        (390, "after", None),
    ],
)
def test_numbers_are_given_a_little_early_and_not_to_the_last_minute(
    moment: int, reason: str, opens_at: int | None
) -> None:
    door = opening.door(((100, 200), (300, 400)), moment, early=30, last_call=10)
    assert (door.reason, door.opens_at) == (reason, opens_at)


def test_a_day_without_sessions_is_closed() -> None:
    assert opening.door((), 5).reason == "closed_day"


@given(days(least=1), MOMENTS, SPANS, SPANS)
def test_nobody_is_told_an_interval_across_a_break(
    sessions: tuple[Session, ...], start: int, before: int, after: int
) -> None:
    centre = opening.add(sessions, opening.anchor(sessions, start), 0)
    low, high = opening.within_session(sessions, centre, centre - before, centre + after)
    assert low <= centre <= high
    for (_, end), (begin, _) in itertools.pairwise(sessions):
        assert not (low < end and high > begin)


@given(days(), MOMENTS, SPANS)
def test_before_is_the_way_back_of_add(
    sessions: tuple[Session, ...], at: int, duration: int
) -> None:
    came = opening.anchor(sessions, at)
    back = opening.before(sessions, opening.add(sessions, came, duration), duration)
    assert opening.elapsed(sessions, min(back, came), max(back, came)) == 0


def test_before_the_first_session_all_time_counts() -> None:
    sessions = ((100, 200), (300, 400))
    assert opening.before(sessions, 310, 10) == 300
    assert opening.before(sessions, 310, 20) == 190
    assert opening.before(sessions, 310, 110) == 100
    assert opening.before(sessions, 310, 150) == 60
    assert opening.before(sessions, 250, 10) == 190
    assert opening.before(sessions, 450, 60) == 390
    assert opening.before((), 450, 60) == 390
