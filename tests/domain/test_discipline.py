"""Who is called next: least rank, helping counts ten minutes more, then who came first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from common.domain.discipline import Candidate, choose, reason

PENALTY = 10

CANDIDATES = st.lists(
    st.builds(
        Candidate,
        ticket=st.integers(1, 50),
        rank_at=st.integers(0, 40),
        helping=st.booleans(),
        priority_class=st.none() | st.just("priority"),
    ),
    max_size=8,
    unique_by=lambda candidate: candidate.ticket,
)


def test_nobody_waits() -> None:
    assert choose([], PENALTY) is None


@given(CANDIDATES)
def test_nobody_left_behind_had_a_better_claim(candidates: list[Candidate]) -> None:
    choice = choose(candidates, PENALTY)
    if choice is None:
        assert not candidates
        return
    chosen = next(c for c in candidates if c.ticket == choice.ticket)
    mine = chosen.rank_at + PENALTY * chosen.helping
    for other in candidates:
        theirs = other.rank_at + PENALTY * other.helping
        assert (mine, chosen.ticket) <= (theirs, other.ticket)


@given(CANDIDATES, st.randoms(use_true_random=False))
def test_the_order_in_which_queues_are_asked_does_not_matter(
    candidates: list[Candidate], random: st.DataObject
) -> None:
    shuffled = list(candidates)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert choose(candidates, PENALTY) == choose(shuffled, PENALTY)


def test_the_reason_is_the_most_telling_one() -> None:
    plain = {"ticket": 1, "rank_at": 0, "helping": False}
    assert reason(Candidate(**plain)) == "longest"
    assert reason(Candidate(**{**plain, "helping": True})) == "helping"
    assert reason(Candidate(**plain, priority_class="priority")) == "priority"
    assert reason(Candidate(**plain, priority_class="priority", returned="present")) == "present"
    assert reason(Candidate(**plain, returned="returned", directed=True)) == "directed"
    assert reason(Candidate(**plain, returned="returned", appointment=True)) == "appointment"
