"""When a dossier has to be on its way to the agency: NĐ 118/2025 Đ18.2 and Đ20.1.a."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from common.domain.courier import Courier, leave_by
from common.domain.working_calendar import WorkingCalendar

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
DAY = ((450, 690), (810, 1020))
CALENDAR = WorkingCalendar(
    ZONE,
    (DAY,) * 5 + ((), ()),
    {date(2026, 11, 24): ()},
    date(2026, 1, 1),
    date(2027, 12, 31),
)


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZONE).timestamp() * 1000)


@pytest.mark.parametrize(
    ("received", "leaves"),
    [
        ("2026-11-19 08:00", "2026-11-19 15:30"),  # the same working day
        ("2026-11-19 15:00", "2026-11-19 15:30"),  # 15:00 itself is not after 15:00
        ("2026-11-19 15:01", "2026-11-20 09:30"),  # the start of the next working day
        ("2026-11-19 17:20", "2026-11-20 09:30"),
        ("2026-11-20 16:00", "2026-11-23 09:30"),  # Friday: Monday
        ("2026-11-21 09:00", "2026-11-23 09:30"),  # a Saturday is no working day
        ("2026-11-23 15:40", "2026-11-25 09:30"),  # Tuesday is a day off
    ],
)
def test_paper_leaves_the_same_working_day_or_at_the_start_of_the_next(
    received: str, leaves: str
) -> None:
    assert leave_by(CALENDAR, Courier(), at(received)) == at(leaves)


def test_without_a_trip_left_it_leaves_before_the_day_closes() -> None:
    courier = Courier(trips=("09:30",))
    assert leave_by(CALENDAR, courier, at("2026-11-19 11:00")) == at("2026-11-19 17:00")
    assert leave_by(CALENDAR, Courier(trips=()), at("2026-11-19 16:00")) == at("2026-11-20 07:30")


def test_to_an_agency_outside_the_centre_it_leaves_within_one_working_day() -> None:
    moment = leave_by(CALENDAR, Courier(), at("2026-11-20 16:00"), outside=True)
    assert moment == at("2026-11-23 16:00")
