"""What past cases say of an estimate: sane, shrunk, robust, honest on days not seen."""

from __future__ import annotations

import json
from collections.abc import Callable
from math import exp
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from common.domain.calibration import UNCALIBRATED, Calibration, Case, learn
from common.domain.effects import Traits

MINUTE = 60_000.0

_WAITS = st.floats(0, 1e9, allow_nan=False)
_TRAITS = st.dictionaries(
    st.sampled_from(("service", "hour", "load", "desks")),
    st.one_of(st.sampled_from(("a", "b", "c")), st.floats(-1e6, 1e6)),
)
_CASES = st.lists(st.builds(Case, _WAITS, _WAITS, _TRAITS), max_size=40)

Law = Callable[[Random, float, str], float]


def _lognormal(rng: Random, expected: float, service: str) -> float:
    return expected * exp(rng.gauss(0.3 if service == "b" else 0.0, 0.5 if service == "c" else 0.3))


def _gamma(rng: Random, expected: float, _service: str) -> float:
    return rng.gammavariate(4, (expected + MINUTE) / 4)


def _often_at_once(rng: Random, expected: float, service: str) -> float:
    if rng.random() < 0.4 * exp(-expected / (20 * MINUTE)):
        return rng.random() * 5_000
    return _lognormal(rng, expected, service) + rng.expovariate(1 / MINUTE)


def _cases(rng: Random, count: int, law: Law, times: float = 1.0) -> list[Case]:
    found = []
    for _ in range(count):
        service, hour = rng.choice("abc"), str(rng.randrange(8, 17))
        expected = 0.0 if rng.random() < 0.1 else rng.expovariate(1 / (15 * MINUTE))
        traits = {"service": service, "hour": hour, "load": float(rng.randrange(30))}
        found.append(Case(expected, law(rng, expected, service) * times, traits))
    return found


def _held(calibration: Calibration, cases: list[Case]) -> list[bool]:
    bands = [calibration.band(case.expected, case.traits) for case in cases]
    return [band.low <= case.actual <= band.high for band, case in zip(bands, cases, strict=True)]


@settings(max_examples=60, deadline=None)
@given(_CASES, _WAITS, _TRAITS)
def test_a_band_is_in_order_and_survives_json(
    cases: list[Case], expected: float, traits: Traits
) -> None:
    calibration = learn(cases)
    band = calibration.band(expected, traits)
    assert 0.0 <= band.low <= band.centre <= band.high
    again = Calibration.from_json(calibration.to_json())
    assert again == calibration
    assert again.band(expected, traits) == band


def test_without_cases_the_estimate_stands_and_few_change_little() -> None:
    assert learn([]) == UNCALIBRATED
    first = UNCALIBRATED.band(20 * MINUTE, {"service": "a"})
    assert first.centre == pytest.approx(20 * MINUTE)
    few = learn([Case(20 * MINUTE, 60 * MINUTE, {"service": "a"})] * 2)
    assert few.band(20 * MINUTE, {"service": "a"}).centre < 22 * MINUTE
    many = learn([Case(20 * MINUTE, 60 * MINUTE, {"service": "a"})] * 3000)
    assert many.band(20 * MINUTE, {"service": "a"}).centre == pytest.approx(60 * MINUTE, rel=0.02)


def test_forgotten_finishes_and_jumping_clocks_change_nothing_much() -> None:
    cases = _cases(Random(1), 400, _lognormal)
    spoilt = list(cases)
    for at in range(0, 400, 50):
        spoilt[at] = Case(cases[at].expected, 1e12, cases[at].traits)
        spoilt[at + 1] = Case(cases[at + 1].expected, -1e12, cases[at + 1].traits)
    where = {"service": "a", "hour": "10", "load": 5.0}
    clean, dirty = (learn(found).band(30 * MINUTE, where) for found in (cases, spoilt))
    assert dirty.centre == pytest.approx(clean.centre, rel=0.05)
    assert dirty.low == pytest.approx(clean.low, rel=0.25)
    assert dirty.high == pytest.approx(clean.high, rel=0.25)


def test_one_absurd_case_among_few_is_no_reason_to_frighten_the_hall() -> None:
    cases = [Case(20 * MINUTE, (16 + at) * MINUTE, {}) for at in range(9)]
    clean, dirty = (learn(found) for found in (cases, [*cases, Case(20 * MINUTE, 1e13, {})]))
    high = dirty.band(20 * MINUTE, {}).high
    assert high < 3 * clean.band(20 * MINUTE, {}).high


@pytest.mark.parametrize("law", [_lognormal, _gamma, _often_at_once])
def test_four_of_five_of_days_not_seen_are_inside_whatever_the_law(law: Law) -> None:
    later, held = [], []
    for seed in (7, 8, 9):
        rng = Random(seed)
        calibration, fresh = learn(_cases(rng, 3000, law)), _cases(rng, 3000, law)
        later += fresh
        held += _held(calibration, fresh)
    assert 0.77 < sum(held) / len(held) < 0.84
    for trait in ("service", "hour"):
        for value in {case.traits[trait] for case in later}:
            found = [
                hit for hit, case in zip(held, later, strict=True) if case.traits[trait] == value
            ]
            assert 0.7 < sum(found) / len(found) < 0.9, (trait, value)


def test_many_traits_that_mean_nothing_make_no_interval_too_sure() -> None:
    rng = Random(3)

    def noisy(case: Case) -> Case:
        noise = {f"noise {place}": str(rng.randrange(40)) for place in range(8)}
        return Case(case.expected, case.actual, {**case.traits, **noise})

    past = [noisy(case) for case in _cases(rng, 1200, _lognormal)]
    later = [noisy(case) for case in _cases(rng, 3000, _lognormal)]
    held = _held(learn(past), later)
    assert sum(held) / len(held) > 0.775


def test_a_service_that_takes_longer_is_found_out() -> None:
    long = [case for case in _cases(Random(3), 6000, _lognormal) if case.expected > 10 * MINUTE]
    calibration = learn(long)
    where = {"hour": "10", "load": 5.0}
    plain, slow, wild = (
        calibration.band(30 * MINUTE, {**where, "service": service}) for service in "abc"
    )
    assert slow.centre / plain.centre == pytest.approx(exp(0.3), rel=0.12)
    assert (wild.high - wild.low) / (plain.high - plain.low) > 1.3


def test_what_short_waits_show_is_not_said_of_long_ones() -> None:
    """Of people with priority only short waits are known, which end far sooner than expected."""
    rng = Random(5)
    past = []
    for _ in range(3000):
        kind, at = rng.choice(("walk_in", "priority")), str(rng.randrange(8, 17))
        expected = rng.uniform(0, 5 if kind == "priority" else 150) * MINUTE
        came = expected * exp(rng.gauss(-1.0 if kind == "priority" else 0.0, 0.2))
        past.append(Case(expected, came, {"kind": kind, "hour": at}))
    calibration = learn(past)
    known = {"kind": "priority", "hour": "10"}
    assert calibration.band(4 * MINUTE, known).centre < 3 * MINUTE
    assert calibration.band(90 * MINUTE, known).centre > 75 * MINUTE


def test_waits_of_a_length_that_few_days_showed_are_told_less_surely() -> None:
    """Days differ more than the people of one, who are no reason to be surer of the next day."""

    def width(days: int, named: bool) -> float:
        rng = Random(8)
        past = []
        for day in range(days):
            slow = rng.gauss(0.0, 0.2)
            for _ in range(1200 // days):
                came = 90 * MINUTE * exp(slow + rng.gauss(0.0, 0.1))
                past.append(Case(90 * MINUTE, came, {}, str(day) if named else None))
        band = learn(past).band(90 * MINUTE, {})
        return band.high - band.low

    assert width(6, named=True) > 1.2 * width(6, named=False)
    assert width(240, named=True) == pytest.approx(width(240, named=False), rel=0.05)


def test_the_hour_says_nothing_of_waits_that_last_longer() -> None:
    rng = Random(6)
    past = [
        Case(
            15 * MINUTE, 15 * MINUTE * exp(rng.gauss(0.5 if at == "9" else 0.0, 0.2)), {"hour": at}
        )
        for at in ("9", "10") * 1500
    ]
    calibration = learn(past)
    nine, ten = (calibration.band(15 * MINUTE, {"hour": at}).centre for at in ("9", "10"))
    assert nine / ten == pytest.approx(exp(0.5), rel=0.15)
    late = [calibration.band(120 * MINUTE, {"hour": at}) for at in ("9", "10")]
    assert late[0] == late[1]


def test_json_of_another_version_starts_anew_and_what_is_none_is_refused() -> None:
    record = json.loads(UNCALIBRATED.to_json())
    record["version"] += 1
    assert Calibration.from_json(json.dumps(record)) is UNCALIBRATED
    for text in ("{}", "[]", "nothing"):
        with pytest.raises(ValueError, match=r"calibration|Expecting"):
            Calibration.from_json(text)
