"""The way from one state to another: only by moves that the law knows, and never back."""

from __future__ import annotations

from itertools import pairwise

import pytest

from common.domain.dossier import Stage, State, moves
from common.domain.exchange import route
from common.domain.refusal import Refusal

CODE = "H21.25-261120-0001"
LEFT_OUT = {State.ACCEPTED, State.PROCESSING, State.PROCESSED}


@pytest.mark.parametrize("state", State)
def test_every_way_is_made_of_moves_and_makes_nothing_up(state: State) -> None:
    for stage in Stage if state is State.SUPPLEMENT else [None]:
        for to in set(State) - {state}:
            try:
                way = route(CODE, state, to, stage)
            except Refusal:
                assert to not in moves(state, stage) or to is State.PROCESSING
                continue
            assert way[-1] is to
            assert set(way[:-1]) <= LEFT_OUT
            assert way[0] in moves(state, stage)
            assert all(following in moves(here) for here, following in pairwise(way))


@pytest.mark.parametrize(
    ("state", "to", "way"),
    [(1, 9, [2, 4, 9]), (2, 9, [4, 9]), (2, 10, [4, 9, 10]), (6, 10, [4, 9, 10]), (2, 5, [4, 5])],
)
def test_what_is_left_out_is_passed(state: int, to: int, way: list[int]) -> None:
    assert route(CODE, State(state), State(to)) == way


@pytest.mark.parametrize(
    ("state", "to"), [(9, 4), (10, 4), (10, 2), (3, 2), (8, 4), (4, 2), (7, 1)]
)
def test_there_is_no_way_back(state: int, to: int) -> None:
    with pytest.raises(Refusal, match="dossier_state"):
        route(CODE, State(state), State(to))


def test_a_lack_found_at_reception_is_made_good_by_acceptance() -> None:
    assert route(CODE, State.SUPPLEMENT, State.PROCESSING, Stage.RECEPTION) == [2, 4]
    assert route(CODE, State.SUPPLEMENT, State.PROCESSING, Stage.PROCESSING) == [4]
