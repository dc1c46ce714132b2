"""How promises are set (DESIGN.md §4)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from common.domain import opening, promise
from common.domain.opening import Session
from common.domain.promise import MINUTE, Rules
from tests.domain.strategies import MOMENTS, SPANS, days

RULES = Rules()


@given(days(), MOMENTS, SPANS)
def test_a_new_promise_is_its_own_rank(sessions: tuple[Session, ...], at: int, target: int) -> None:
    made = promise.at_issue(sessions, at, target)
    assert made.promised_at == made.rank_at >= at + target


@given(days(), MOMENTS, SPANS, SPANS)
def test_priority_is_never_promised_nor_sorted_later(
    sessions: tuple[Session, ...], at: int, usual: int, target: int
) -> None:
    walk_in = promise.at_issue(sessions, at, usual)
    made = promise.with_priority(RULES, sessions, at, usual, target)
    assert made.promised_at <= walk_in.promised_at
    assert made.rank_at <= min(made.promised_at, walk_in.rank_at)


@given(days(), MOMENTS, SPANS)
def test_priority_is_sorted_as_if_it_had_come_a_head_start_earlier(
    sessions: tuple[Session, ...], at: int, usual: int
) -> None:
    head_start = RULES.priority_head_start_min * MINUTE
    late = opening.add(sessions, opening.anchor(sessions, at), head_start)
    made = promise.with_priority(RULES, sessions, late, usual, usual)
    ahead = opening.elapsed(sessions, made.rank_at, promise.at_issue(sessions, at, usual).rank_at)
    assert ahead == 0


def back(*, after: int, called: int = 20, quoted: int | None = None, rank: int = 15) -> int:
    """The rank, in minutes, of somebody absent at 30 who is back `after` minutes later."""
    found = promise.rank_after_absence(
        RULES,
        rank_at=rank * MINUTE,
        first_called_at=called * MINUTE,
        absent_at=30 * MINUTE,
        quoted_lo=None if quoted is None else quoted * MINUTE,
        anew=(30 + after + 15) * MINUTE,
        now=(30 + after) * MINUTE,
    )
    return found // MINUTE


def test_back_within_the_grace_costs_five_minutes() -> None:
    assert back(after=0) == 20
    assert back(after=15) == 20


def test_called_before_the_quoted_interval_costs_nothing() -> None:
    assert back(after=10, called=20, quoted=25) == 15
    assert back(after=10, called=25, quoted=25) == 20


def test_back_later_is_behind_whoever_would_take_a_number_now() -> None:
    assert back(after=16) == 30 + 16 + 15
    assert back(after=16, quoted=25) == 30 + 16 + 15


def test_coming_back_late_never_brings_anybody_forward() -> None:
    assert back(after=16, rank=90) == 90


@given(
    rank=st.integers(0, 100),
    after=st.integers(0, 200),
    called=st.integers(0, 30),
    quoted=st.none() | st.integers(0, 60),
)
def test_nobody_gains_by_missing_the_call(
    rank: int, after: int, called: int, quoted: int | None
) -> None:
    assert back(after=after, called=called, quoted=quoted, rank=rank) >= rank
