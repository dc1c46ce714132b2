"""What is good and what is trouble."""

from __future__ import annotations

import pytest

from common.domain.promise import MINUTE
from common.views.supervisor import AlertRow, DeskRow, QueueRow
from supervisor.cells import Level
from supervisor.judgement import (
    alert_level,
    desk_level,
    kept_level,
    kept_percent,
    promise_level,
    queue_level,
    wait_level,
)

NOW = 1_795_000_000_000


def queue(
    waiting: int = 1, longest_min: float = 1, *, broken: int = 0, breaking: int = 0, desks: int = 1
) -> QueueRow:
    return QueueRow(
        code="ho-tich",
        name={"vi": "Hộ tịch"},
        waiting=waiting,
        first_since=None,
        longest=int(longest_min * MINUTE),
        broken=broken,
        breaking=breaking,
        target=15 * MINUTE,
        expected=None,
        desks_open=desks,
    )


@pytest.mark.parametrize(
    ("minutes", "level"),
    [(10, Level.GOOD), (10.1, Level.WATCH), (15, Level.WATCH), (15.1, Level.TROUBLE)],
)
def test_a_wait_is_watched_from_five_minutes_before_its_target(
    minutes: float, level: Level
) -> None:
    assert wait_level(queue(longest_min=minutes)) is level


def test_a_queue_is_as_bad_as_the_worst_in_it() -> None:
    assert queue_level(queue(waiting=0, desks=0)) is Level.QUIET
    assert queue_level(queue()) is Level.GOOD
    assert queue_level(queue(desks=0)) is Level.WATCH
    assert queue_level(queue(breaking=1)) is Level.WATCH
    assert queue_level(queue(broken=1)) is Level.TROUBLE
    assert queue_level(queue(longest_min=16)) is Level.TROUBLE


def test_one_broken_promise_is_trouble() -> None:
    assert promise_level(0, 0) is Level.GOOD
    assert promise_level(0, 1) is Level.WATCH
    assert promise_level(1, 0) is Level.TROUBLE


def test_a_hundred_percent_means_all_of_them() -> None:
    assert kept_percent(0, 0) is None
    assert kept_percent(999, 1000) == 99
    assert kept_percent(1000, 1000) == 100


@pytest.mark.parametrize(
    ("percent", "level"),
    [
        (None, Level.QUIET),
        (95, Level.GOOD),
        (94, Level.WATCH),
        (90, Level.WATCH),
        (89, Level.TROUBLE),
    ],
)
def test_the_day_is_good_from_ninety_five_percent(percent: int | None, level: Level) -> None:
    assert kept_level(percent) is level


@pytest.mark.parametrize(
    ("state", "holder", "level"),
    [
        ("open", "serving", Level.GOOD),
        ("open", "called", Level.PLAIN),
        ("open", None, Level.PLAIN),
        ("paused", "serving", Level.WATCH),
        ("paused", None, Level.WATCH),
        ("closed", None, Level.QUIET),
    ],
)
def test_a_resting_desk_needs_a_look(state: str, holder: str | None, level: Level) -> None:
    desk = DeskRow("1", "1", state, 0, None, None, None, None, None, holder, None)
    assert desk_level(desk) is level


@pytest.mark.parametrize(
    ("severity", "acknowledged", "level"),
    [
        ("critical", False, Level.TROUBLE),
        ("warning", False, Level.WATCH),
        ("info", False, Level.PLAIN),
        ("critical", True, Level.PLAIN),
    ],
)
def test_an_alert_somebody_sees_to_is_no_trouble_any_more(
    severity: str, acknowledged: bool, level: Level
) -> None:
    assert alert_level(AlertRow(1, "disk", "store", severity, NOW, acknowledged, {})) is level
