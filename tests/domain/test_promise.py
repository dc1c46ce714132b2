"""How promises are set (DESIGN.md §4)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from common.domain import promise
from common.domain.opening import Session
from common.domain.promise import MINUTE, Rules
from tests.domain.strategies import MOMENTS, SPANS, days

RULES = Rules()


@given(days(), MOMENTS, SPANS)
def test_a_new_promise_is_its_own_rank(sessions: tuple[Session, ...], at: int, target: int) -> None:
    made = promise.at_issue(sessions, at, target)
    assert made.promised_at == made.rank_at >= at + target


@given(days(), MOMENTS, SPANS, SPANS)
def test_priority_is_never_promised_later(
    sessions: tuple[Session, ...], at: int, one: int, other: int
) -> None:
    sooner, later = sorted((one, other))
    assert (
        promise.at_issue(sessions, at, sooner).rank_at
        <= promise.at_issue(sessions, at, later).rank_at
    )


def back(*, after: int, called: int = 20, quoted: int | None = None, rank: int = 15) -> int:
    """The rank, in minutes, of somebody absent at 30 who is back `after` minutes later."""
    found = promise.rank_after_absence(
        RULES,
        ((0, 600 * MINUTE),),
        rank_at=rank * MINUTE,
        first_called_at=called * MINUTE,
        absent_at=30 * MINUTE,
        quoted_lo=None if quoted is None else quoted * MINUTE,
        target=15 * MINUTE,
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
