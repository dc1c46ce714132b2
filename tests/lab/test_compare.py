"""What days are judged by, and what is said when they are played in several ways."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from common.domain.promise import MINUTE, Rules
from motcua.cli import main
from motcua.lab.compare import Added, compare, ways
from motcua.lab.day import DeskPlan, LabDay, Service, Stage, Visitor
from motcua.lab.engine import play
from motcua.lab.measures import Measured, Score, dominates, measure, record, score
from motcua.lab.policies import Fifo, Promises, Strict
from motcua.lab.scenario import load, path_of

_HOURS = ((0, 240 * MINUTE), (360 * MINUTE, 600 * MINUTE))


def _day(*visitors: Visitor) -> LabDay:
    return LabDay(
        name="small",
        rules=Rules(appointment_protection_min=60),
        services={"s": Service("s", _HOURS, 15 * MINUTE, 5 * MINUTE)},
        priority_targets={"p": 5 * MINUTE},
        desks=(DeskPlan("1", {"s": 0}, _HOURS),),
        visitors=visitors,
    )


def _at(minute: int, work: int = 10, **how: object) -> Visitor:
    return Visitor(minute * MINUTE, (Stage("s", work * MINUTE),), **how)  # type: ignore[arg-type]


def test_waits_are_counted_in_open_time_from_arrival_or_slot() -> None:
    day = _day(
        _at(220, 30),
        _at(225),  # at 250, after lunch begins: called when it is over, 15 open minutes later
        _at(368, 5, priority_class="p"),
        _at(372, 5, slot_at=374 * MINUTE),
    )
    found = measure("promises", [play(day, Promises())])
    waits = {name: [wait / MINUTE for wait in one.waits] for name, one in found.classes.items()}
    assert waits == {"normal": [0, 15], "priority": [2], "appointment": [1]}
    assert [one.within for one in found.classes.values()] == [2, 1, 1]
    assert found.busy == {"1": 50 * MINUTE}


def test_whoever_left_missed_the_yardstick_by_as_long_as_they_stayed() -> None:
    day = _day(_at(0, 60), _at(1, patience=40 * MINUTE))
    found = measure("promises", [play(day, Promises())])
    assert found.classes["normal"].left == 1
    assert found.classes["normal"].excess == 25 * MINUTE
    assert score(found).within == 0.5


def test_overtaking_is_counted_for_whoever_was_overtaken() -> None:
    day = _day(_at(0, 30), _at(1), _at(2, priority_class="p"), _at(3, priority_class="p"))
    strict, fifo = (play(day, policy) for policy in (Strict(), Fifo()))
    assert [visit.overtaken for visit in strict.visits] == [0, 2, 0, 0]
    assert [visit.overtaken for visit in fifo.visits] == [0, 0, 0, 0]


def test_better_everywhere_is_better_somewhere_and_worse_nowhere() -> None:
    one = Score(0.9, 2.0, 30.0, 4.0, 3.0)
    assert dominates(Score(0.9, 2.0, 29.0, 4.0, 3.0), one)
    assert not dominates(one, one)
    assert not dominates(Score(0.95, 1.0, 10.0, 1.0, 3.1), one)
    assert not dominates(Score(0.89, 1.0, 10.0, 1.0, 1.0), one)


def test_one_more_desk_meets_the_same_people_and_they_wait_less() -> None:
    scenario = load(path_of("pool"))
    staffing: list[tuple[Added, ...]] = [(), (Added(("viec-chung",), 9 * 60 + 30),)]
    before, after = compare(scenario, [1.0], 2, 1, ways()[:1], staffing)
    (were,), (are,) = before.rows, after.rows
    assert record(were)["people"] == record(are)["people"]
    assert _mean(are) < _mean(were)


def _mean(found: Measured) -> float:
    waits = found.classes["normal"].waits
    return sum(waits) / len(waits)


def test_the_command_says_the_same_again_and_who_is_dominated() -> None:
    words = [
        "lab",
        "compare",
        "--scenario",
        "mg1",
        "--loads",
        "0.7",
        "--days",
        "1",
        "--no-told",
        "--json",
    ]
    first, second = (CliRunner().invoke(main, words, catch_exceptions=False) for _ in range(2))
    assert first.stdout == second.stdout
    (found,) = json.loads(first.stdout)["results"]
    assert found["load"] == 0.7
    assert [way["policy"] for way in found["ways"]][:2] == ["promises", "strict"]
    assert set(found["dominated"]) == {"promises"}


@pytest.mark.parametrize(("lang", "said"), [("vi", "ưu tiên hẹn 9 phút"), ("en", "target 9 min")])
def test_each_variant_has_a_line_of_its_own(lang: str, said: str, tmp_path: Path) -> None:
    words = ["--lang", lang, "lab", "compare", "--scenario", "mg1", "--loads", "0.5"]
    more = ["--days", "1", "--vary", "priority_target_min=1,9", "--add-desk", "m@09:00"]
    file = tmp_path / "ways.csv"
    found = CliRunner().invoke(main, [*words, *more, "--csv", str(file)], catch_exceptions=False)
    assert found.exit_code == 0
    assert found.stdout.count(said) == 2  # with the desks there are, and with one more
    assert "lab." not in found.stdout
    with file.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == 2 * 8
    assert {row["added"] for row in rows} == {"", "m"}
    assert all(float(row["normal_mean_min"]) >= 0 for row in rows)
