"""How long people keep a desk, learnt from calls in which much went wrong."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from common.domain.stays import NEWEST, REST, PastCall, Stays, gaps, learn, mean_of

MINUTE = 60_000
HOUR = 60 * MINUTE
PRIOR = {"a": 10 * MINUTE}


def day(stays: list[int], gap: int = 0, service: str = "a") -> list[PastCall]:
    """Calls one after the other, of people who all waited from the beginning."""
    found, at = [], HOUR
    for stay in stays:
        found.append(PastCall(service, 0, at, at + stay))
        at += stay + gap
    return found


def mean(calls: list[PastCall]) -> float:
    return learn([calls], PRIOR)["a"].mean / MINUTE


def test_a_hall_without_a_past_believes_its_centre() -> None:
    assert learn([], PRIOR) == {"a": Stays(10.0 * MINUTE)}


def test_what_an_officer_does_between_two_people_counts() -> None:
    stays = [6 * MINUTE] * NEWEST
    assert 6 < mean(day(stays)) < 6.5
    assert 6.8 < mean(day(stays, gap=MINUTE)) < 7.5


def test_a_desk_that_waited_for_people_or_rested_was_not_busy() -> None:
    late = [PastCall("a", at, at, at + MINUTE) for at in range(0, HOUR, 2 * MINUTE)]
    assert gaps([late]) == []
    assert gaps([day([MINUTE] * 3, gap=REST + 1)]) == []
    assert gaps([day([MINUTE] * 3, gap=REST)]) == [REST, REST]


def test_whoever_did_not_come_kept_the_desk_only_shortly() -> None:
    come, away = [10 * MINUTE] * 30, [MINUTE] * 30
    assert mean(day([*come, *away])) < 6.5


def test_forgotten_finishes_and_jumping_clocks_do_not_matter() -> None:
    chance = Random(8)
    usual = [int(chance.lognormvariate(0, 0.7) * 8 * MINUTE) for _ in range(NEWEST)]
    right = mean(day(usual))
    for wrong in (9 * HOUR, 400 * 24 * HOUR, -3 * HOUR):
        spoilt = day([*usual[:-3], wrong, wrong, wrong])
        assert abs(mean(spoilt) - right) < 0.12 * right


@given(st.lists(st.floats(0, 1e7), max_size=30))
def test_what_is_learnt_lies_between_the_prior_and_what_was_seen(seen: list[float]) -> None:
    found = mean_of(seen, prior=300_000.0)
    assert min([300_000.0, *seen]) - 1 <= found <= max([300_000.0, *seen]) + 1


def test_only_the_newest_count() -> None:
    old = [PastCall("a", 0, at, at + HOUR) for at in range(0, 10)]
    new = [PastCall("a", 0, 9 * HOUR + at, 9 * HOUR + at + 5 * MINUTE) for at in range(NEWEST)]
    assert 5 < mean([*old, *new]) < 6


def test_who_has_stayed_long_stays_longer_than_who_has_just_come() -> None:
    known = (*([2.0 * MINUTE] * 40), *([30.0 * MINUTE] * 20))
    stays = Stays(11.3 * MINUTE, known)
    assert stays.left(0) < stays.left(5 * MINUTE)
    assert stays.left(29 * MINUTE) < stays.left(5 * MINUTE)
    assert stays.left(8 * HOUR) == stays.mean, "a forgotten finish: as if they had just come"
