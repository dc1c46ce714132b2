"""How often intervals hold on drawn days: counted right, and about four times of five."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from common.domain.promise import MINUTE
from motcua.cli import main
from motcua.lab.coverage import Wait, judge, measure, shifted
from motcua.lab.day import Told
from motcua.lab.draw import MIDNIGHT
from motcua.lab.policies import Promises
from motcua.lab.scenario import load, path_of

_HOUR = 60 * MINUTE


def _wait(
    low: int, centre: int, high: int, came: int, *guesses: int, expected: float = 1.0
) -> Wait:
    told = Told(expected, low * MINUTE, high * MINUTE, centre * MINUTE)
    named = dict(zip(("queue_length", "last_to_enter"), guesses, strict=True))
    return Wait(9, "s", told, {k: v * MINUTE for k, v in named.items()}, came * MINUTE)


def test_figures_of_few_waits_are_those_counted_by_hand() -> None:
    waits = [
        _wait(0, 5, 10, 10, 20, 4),
        _wait(5, 8, 15, 4, 6, 8),
        _wait(0, 0, 2, 0, 0, 12),
    ]
    free = [_wait(0, 0, 1, came, 0, 0, expected=0.0) for came in (0, 0, 3)]
    found = judge([*waits, *free], untold=2)
    assert found is not None
    assert (found.everybody.n, found.at_once, found.at_once_held) == (3, 3, 2)
    assert judge(free, untold=0) is None
    assert found.everybody.coverage == pytest.approx(2 / 3)
    assert found.everybody.width_minutes == pytest.approx(22 / 3)
    assert found.everybody.mae_minutes == pytest.approx((5 + 4 + 0) / 3)
    assert found.everybody.median_error_minutes == 4
    assert found.everybody.bias_minutes == pytest.approx((-5 + 4 + 0) / 3)
    assert found.guesses == {"queue_length": 2, "last_to_enter": 6}
    assert found.ratio == 2
    assert (set(found.by_hour), set(found.by_service), found.untold) == ({"09"}, {"s"}, 2)


def test_shifted_days_are_those_days_but_for_what_nobody_knew() -> None:
    commune = load(path_of("commune"))
    usual, more, less = (
        shifted(commune, "x", shift, None) for shift in (None, "arrivals", "desks")
    )
    added = [one for one in more.visitors if one not in usual.visitors]
    assert added
    assert len(added) == len(more.visitors) - len(usual.visitors)
    assert {(one.arrives_at - MIDNIGHT) // _HOUR for one in added} == {9}
    gone = [after for before, after in zip(usual.desks, less.desks, strict=True) if before != after]
    assert len(gone) == 2
    assert all(end <= MIDNIGHT + 10 * _HOUR for desk in gone for _, end in desk.on_duty)
    assert less.visitors == usual.visitors
    stays = {code for desk in less.desks if desk not in gone for code in desk.ranks}
    assert stays == set(less.services)


@pytest.mark.verify
def test_the_command_answers_the_same_for_the_same_seed() -> None:
    asked = ["lab", "coverage", "--days", "1", "--seed", "3", "--load", "0.3", "--json"]
    first, second = (CliRunner().invoke(main, asked) for _ in range(2))
    assert first.exit_code == 0, first.output
    assert first.output == second.output
    found = json.loads(first.output)
    assert 0 < found["coverage"] <= 1
    assert found["n"] == sum(one["n"] for one in found["by_hour"].values())
    assert found["n"] == sum(one["n"] for one in found["by_service"].values())


@pytest.mark.verify
def test_about_four_of_five_intervals_hold_on_days_not_seen() -> None:
    commune = load(path_of("commune"))
    found = measure(commune, Promises(), 30, 5)
    assert found is not None
    assert 0.75 < found.everybody.coverage < 0.86
    assert found.ratio < 0.65
