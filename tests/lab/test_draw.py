"""Drawn days: the same seed is the same day, and more desks meet the same people."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from common.domain.refusal import Refusal
from motcua.lab.day import Visitor
from motcua.lab.draw import desk_minutes, draw
from motcua.lab.laws import Law
from motcua.lab.scenario import load, names, path_of
from tests.wordings import said


@pytest.mark.parametrize("name", names())
def test_every_shipped_scenario_can_be_drawn(name: str) -> None:
    day = draw(load(path_of(name)), 1, 0.3)
    assert len(day.visitors) > 50
    assert day.visitors == tuple(sorted(day.visitors, key=lambda visitor: visitor.arrives_at))


@pytest.mark.parametrize(("name", "days"), [("commune", 40), ("province", 12)])
def test_what_comes_is_the_load_that_was_asked_for(name: str, days: int) -> None:
    scenario = load(path_of(name))
    work = 0.0
    for seed in range(days):
        for visitor in draw(scenario, seed, 0.9).visitors:
            if visitor.comes or visitor.back_after is not None:
                work += sum(stage.work for stage in visitor.stages)
    assert work / 60_000 / days == pytest.approx(0.9 * desk_minutes(scenario.posts), rel=0.04)


def test_a_seed_is_a_day_and_another_one_another() -> None:
    scenario = load(path_of("commune"))
    assert draw(scenario, 5) == draw(scenario, 5)
    assert draw(scenario, 5).visitors != draw(scenario, 6).visitors


def test_other_times_at_the_desk_meet_the_same_people() -> None:
    scenario = load(path_of("commune"))
    quick = tuple(replace(work, law=Law("fixed", work.law.mean)) for work in scenario.works)
    before, after = draw(scenario, 5), draw(replace(scenario, works=quick), 5)
    assert [v.stages for v in before.visitors] != [v.stages for v in after.visitors]
    assert list(map(_but_for_work, before.visitors)) == list(map(_but_for_work, after.visitors))


def _but_for_work(visitor: Visitor) -> Visitor:
    return replace(visitor, stages=tuple(replace(stage, work=1) for stage in visitor.stages))


def test_other_people_come_at_the_same_times_for_the_same_work() -> None:
    scenario = load(path_of("commune"))
    calm = replace(scenario.crowd, patience=Law("fixed", 60.0))
    before, after = draw(scenario, 5), draw(replace(scenario, crowd=calm), 5)
    assert before.visitors != after.visitors
    assert [(v.arrives_at, v.stages) for v in before.visitors] == [
        (v.arrives_at, v.stages) for v in after.visitors
    ]


def test_nobody_takes_a_number_while_none_are_given() -> None:
    scenario = load(path_of("pool"))
    all_day = replace(scenario.crowd, half_hours=(1.0,) * 24, start_min=6 * 60)
    day = draw(replace(scenario, crowd=all_day), 3, 1.1)
    (opening, noon), (afternoon, end) = day.services["viec-chung"].sessions
    came = [visitor.arrives_at for visitor in day.visitors]
    assert not any(noon <= at < afternoon for at in came)
    assert opening - 30 * 60_000 <= min(came) < opening
    assert max(came) < end


def test_whoever_is_early_for_an_appointment_checks_in_as_the_window_opens() -> None:
    scenario = load(path_of("pool"))
    booked = [v for seed in range(20) for v in draw(scenario, seed).visitors if v.slot_at]
    ahead = [(v.slot_at or 0) - v.arrives_at for v in booked]
    assert max(ahead) == 10 * 60_000
    assert min(ahead) < 0


_BROKEN = """
[scenario]
title = { vi = "x" }
hours = ["07:30-08:30"]
loud = 1

[crowd]
from = "7"
half_hours = [0]
priority_percent = 101

[[service]]
code = "a"
share = -1
prior_min = 5
work = { law = "gamma", mean_min = 3 }

[[then]]
after = "b"
service = "a"
work = 5

[[desk]]
code = "1"
first = ["a"]
"""


def test_everything_wrong_with_a_scenario_is_said_at_once(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(_BROKEN, encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        load(path)
    assert refused.value.code == "scenario_invalid"
    places = [line.removeprefix("mine.toml: ").split(":")[0] for line in said(refused.value, "en")]
    assert places == [
        "[crowd] from",
        "[crowd] half_hours",
        "[crowd] priority_percent",
        '[[service]] #1 "a" share',
        '[[service]] #1 "a" work law',
        "[[then]] #1 after",
        "[[then]] #1 work",
        "[scenario] loud",
    ]


_ASLEEP = """
[scenario]
title = { vi = "x" }
hours = ["07:30-11:30"]

[crowd]
from = "07:00"
half_hours = [1, 2]

[[service]]
code = "a"
share = 1
prior_min = 5
work = { law = "fixed", mean_min = 5 }

[[service]]
code = "b"
share = 1
prior_min = 5
work = { law = "fixed", mean_min = 5 }

[[appointment]]
service = "a"
first = "10:00"
last = "08:00"
every_min = 30

[[desk]]
code = "1"
first = ["a"]
on_duty = ["05:00-06:00", "08:00-11:00"]
breaks = ["19:00-19:15"]
"""


def test_what_would_never_happen_is_said(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(_ASLEEP, encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        load(path)
    hours = "expected times within the hours of [scenario]"
    assert [line.removeprefix("mine.toml: ") for line in said(refused.value, "en")] == [
        '[[appointment]] #1 last: expected a time not before first, found "08:00"',
        f'[[desk]] #1 "1" on_duty: {hours}, found "05:00-06:00"',
        f'[[desk]] #1 "1" breaks: {hours}, found "19:00-19:15"',
    ]
    again = _ASLEEP.replace('"08:00"', '"11:00"').replace('"05:00-06:00", ', "")
    path.write_text(again.replace("19:00-19:15", "09:00-09:15"), encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        load(path)
    assert said(refused.value, "en") == [
        'mine.toml: [[service]] #2 "b": expected a [[desk]] that serves it, found none'
    ]


def test_a_scenario_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        load(tmp_path / "none.toml")
    assert said(refused.value, "en") == ["none.toml: expected a file, found none"]
