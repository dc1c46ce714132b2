"""When a dossier is due: the vectors worked out from the law, and what holds for all."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from common.domain.due import (
    LONGEST,
    UNITS,
    Hours,
    ProcessingTime,
    Sessions,
    WorkingCalendar,
    add_days,
    add_working_days,
    clock_start,
    due_at,
    working_ms_between,
)
from common.domain.refusal import Refusal

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
SHIFTS: Sessions = ((450, 690), (810, 1020))
MORNING: Sessions = ((450, 690),)
CIVIL = (SHIFTS,) * 5 + ((), ())
OFF_2026 = (
    *("2026-01-01", "2026-01-02", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19"),
    *("2026-02-20", "2026-04-27", "2026-04-30", "2026-05-01", "2026-08-31", "2026-09-01"),
    *("2026-09-02", "2026-11-24"),
)
WORKED_2026 = ("2026-01-10", "2026-08-22")
EXCEPTIONS: dict[date, Sessions] = {
    **{date.fromisoformat(day): () for day in OFF_2026},
    **{date.fromisoformat(day): SHIFTS for day in WORKED_2026},
}


def calendar(
    exceptions: dict[date, Sessions] | None = None, service: Hours | None = None
) -> WorkingCalendar:
    """2026 as it is, with other exceptions or a service of its own hours."""
    days = {**EXCEPTIONS, **(exceptions or {})}
    return WorkingCalendar(ZONE, CIVIL, days, date(2026, 1, 1), date(2027, 6, 30), service)


CALENDAR = calendar()


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZONE).timestamp()) * 1000


def text(moment: int) -> str:
    return datetime.fromtimestamp(moment / 1000, ZONE).strftime("%Y-%m-%dT%H:%M")


def due(
    value: int,
    unit: str,
    received: str,
    *,
    cutoff: bool = False,
    on: WorkingCalendar = CALENDAR,
) -> str:
    return text(due_at(on, ProcessingTime(value, unit, cutoff), ms(received)))


@pytest.mark.parametrize(
    ("value", "unit", "received", "expected"),
    [
        pytest.param(3, "working_day", "2026-02-12T10:00", "2026-02-24T10:00", id="Tết; Đ147.2"),
        pytest.param(5, "working_day", "2026-08-20T14:00", "2026-08-26T14:00", id="làm bù 22/8"),
        pytest.param(1, "working_day", "2026-04-24T16:30", "2026-04-28T16:30", id="nghỉ bù 27/4"),
        pytest.param(2, "working_day", "2026-11-19T17:20", "2026-11-25T07:30", id="sau giờ; 24/11"),
        pytest.param(1, "working_day", "2026-01-09T10:00", "2026-01-10T10:00", id="làm bù 10/1"),
        pytest.param(8, "working_hour", "2026-11-19T10:00", "2026-11-20T10:30", id="NĐ118 Đ17.2"),
        pytest.param(1, "working_hour", "2026-11-20T12:00", "2026-11-20T14:30", id="nghỉ trưa"),
        pytest.param(4, "working_hour", "2026-11-20T07:30", "2026-11-20T11:30", id="hết buổi"),
        pytest.param(0, "same_day", "2026-11-20T16:59", "2026-11-20T17:00", id="trong ngày"),
        pytest.param(0, "immediate", "2026-11-20T09:12", "2026-11-20T09:12", id="ngay; Đ14"),
        pytest.param(0, "immediate", "2026-11-20T12:00", "2026-11-20T13:30", id="ngay, trưa"),
        pytest.param(1, "day", "2026-11-19T10:00", "2026-11-20T17:00", id="Đ148.4"),
        pytest.param(1, "day", "2026-11-20T10:00", "2026-11-23T17:00", id="thứ bảy; Đ148.5"),
        pytest.param(5, "day", "2026-02-11T10:00", "2026-02-23T17:00", id="ngày lễ; Đ148.5"),
        pytest.param(15, "day", "2026-11-19T10:00", "2026-12-04T17:00", id="15 ngày"),
    ],
)
def test_the_vectors_of_the_law(value: int, unit: str, received: str, expected: str) -> None:
    assert due(value, unit, received) == expected


def test_without_the_day_of_culture_the_date_is_one_day_earlier() -> None:
    worked = calendar({date(2026, 11, 24): SHIFTS})
    assert due(2, "working_day", "2026-11-19T17:20", on=worked) == "2026-11-24T07:30"


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("2026-11-20T14:59", "2026-11-20T17:00"),
        ("2026-11-20T15:00", "2026-11-20T17:00"),
        ("2026-11-20T15:01", "2026-11-23T17:00"),
        ("2026-11-20T17:20", "2026-11-23T17:00"),
        ("2026-11-20T12:10", "2026-11-20T17:00"),
        ("2026-11-21T16:00", "2026-11-23T17:00"),
    ],
)
def test_after_three_in_the_afternoon_the_next_working_day(received: str, expected: str) -> None:
    """Luật Hộ tịch 60/2014/QH13 Đ5.3; TT 01/2020/TT-BTP Đ2.1."""
    assert due(0, "same_day", received, cutoff=True) == expected


@pytest.mark.parametrize(
    ("received", "counted"),
    [
        ("2026-11-19T10:00", "2026-11-19T10:00"),
        ("2026-11-19T06:00", "2026-11-19T07:30"),
        ("2026-11-19T12:00", "2026-11-19T13:30"),
        ("2026-11-19T11:30", "2026-11-19T13:30"),
        ("2026-11-19T17:00", "2026-11-20T07:30"),
        ("2026-11-20T17:20", "2026-11-23T07:30"),
        ("2026-11-24T09:00", "2026-11-25T07:30"),
    ],
)
def test_what_comes_while_it_is_closed_counts_from_the_next_opening(
    received: str, counted: str
) -> None:
    assert text(clock_start(CALENDAR, ms(received))) == counted


def test_a_half_day_ends_the_promise_where_it_ends() -> None:
    half = calendar({date(2026, 11, 20): MORNING})
    assert due(1, "working_day", "2026-11-19T16:00", on=half) == "2026-11-20T11:30"
    assert due(5, "working_hour", "2026-11-19T16:00", on=half) == "2026-11-20T11:30"
    assert due(6, "working_hour", "2026-11-19T16:00", on=half) == "2026-11-23T08:30"


SATURDAYS = Hours((SHIFTS,) * 5 + (MORNING, ()), EXCEPTIONS)
"""The desk of the police: open on Saturday mornings, which are no working days."""

TUESDAYS = Hours(((), SHIFTS, (), MORNING, (), (), ()), EXCEPTIONS)
"""A service that is there on Tuesdays and on Thursday mornings."""


def test_a_saturday_desk_takes_in_on_saturday_and_counts_working_days() -> None:
    on = calendar(service=SATURDAYS)
    assert text(clock_start(on, ms("2026-11-14T09:00"))) == "2026-11-14T09:00"
    assert due(1, "working_day", "2026-11-13T16:00", on=on) == "2026-11-16T16:00"
    assert due(1, "working_day", "2026-11-14T09:00", on=on) == "2026-11-16T17:00"
    assert due(0, "same_day", "2026-11-14T09:00", on=on) == "2026-11-14T11:30"
    assert due(1, "working_hour", "2026-11-14T09:00", on=on) == "2026-11-16T08:30"


def test_a_service_that_is_away_hands_back_when_it_is_there_again() -> None:
    on = calendar(service=TUESDAYS)
    assert due(1, "working_day", "2026-11-10T16:00", on=on) == "2026-11-12T07:30"
    assert due(2, "working_day", "2026-11-10T16:00", on=on) == "2026-11-12T11:30"
    assert due(1, "working_day", "2026-11-09T09:00", on=on) == "2026-11-12T07:30"
    assert due(2, "working_hour", "2026-11-12T10:00", on=on) == "2026-11-17T07:30"


def test_days_of_notice_are_counted_alike() -> None:
    friday = date(2026, 11, 20)
    assert add_working_days(CALENDAR, friday, 0) == friday
    assert add_working_days(CALENDAR, friday, 2) == date(2026, 11, 25)
    assert add_working_days(CALENDAR, date(2026, 11, 21), 0) == date(2026, 11, 23)
    assert add_days(CALENDAR, friday, 15) == date(2026, 12, 7)
    assert add_days(CALENDAR, date(2026, 8, 15), 7) == date(2026, 8, 22)


def test_working_time_leaves_out_nights_lunch_and_days_off() -> None:
    start, end = ms("2026-11-20T16:00"), ms("2026-11-25T13:00")
    assert working_ms_between(CALENDAR, start, end) == (60 + 450 + 240) * 60_000
    assert working_ms_between(CALENDAR, end, start) == 0


@pytest.mark.parametrize(
    ("value", "unit", "received", "code"),
    [
        (1, "working_day", "2027-06-30T10:00", "calendar_ends"),
        (1, "day", "2027-07-01T10:00", "calendar_ends"),
        (1, "working_day", "2025-12-31T10:00", "calendar_begins"),
        (LONGEST, "day", "2026-11-20T10:00", "calendar_ends"),
        (LONGEST, "working_hour", "2026-11-20T10:00", "calendar_ends"),
        (-1, "working_day", "2026-11-20T10:00", "time_value_wrong"),
        (LONGEST + 1, "day", "2026-11-20T10:00", "time_value_wrong"),
        (1, "week", "2026-11-20T10:00", "time_unit_unknown"),
    ],
)
def test_what_is_not_known_is_refused_rather_than_guessed(
    value: int, unit: str, received: str, code: str
) -> None:
    with pytest.raises(Refusal) as refused:
        due(value, unit, received)
    assert refused.value.code == code


@pytest.mark.parametrize("moment", [10**17, -(10**17)])
def test_a_moment_outside_all_calendars_is_refused(moment: int) -> None:
    with pytest.raises(Refusal, match="calendar_"):
        due_at(CALENDAR, ProcessingTime(1, "day"), moment)


FEW = settings(max_examples=30)
SESSIONS = st.sampled_from([SHIFTS, MORNING, ((810, 1020),), ()])
DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))
MOMENTS = st.integers(ms("2026-01-01T00:00") // 60_000, ms("2026-06-30T00:00") // 60_000).map(
    lambda minute: minute * 60_000
)
TIMES = st.builds(ProcessingTime, st.integers(0, 30), st.sampled_from(UNITS), st.booleans())


@st.composite
def calendars(draw: st.DrawFn) -> WorkingCalendar:
    """The year with other days off, and maybe a service with a week of its own."""
    exceptions = draw(st.dictionaries(DAYS, SESSIONS, max_size=12))
    if draw(st.booleans()):
        return calendar(exceptions)
    week = draw(st.tuples(*[SESSIONS] * 7).filter(any))
    return calendar(exceptions, Hours(week, dict.fromkeys(EXCEPTIONS, ())))


@FEW
@given(calendars(), TIMES, MOMENTS)
def test_a_promise_lies_in_the_hours_of_the_service(
    on: WorkingCalendar, time: ProcessingTime, received: int
) -> None:
    day, at = on.local(due_at(on, time, received))
    minute = at / 60_000
    assert any(start <= minute <= end for start, end in on.open(day))


@FEW
@given(calendars(), TIMES, MOMENTS, st.integers(0, 20 * 24 * 60))
def test_who_comes_later_is_not_promised_earlier(
    on: WorkingCalendar, time: ProcessingTime, received: int, later: int
) -> None:
    assert due_at(on, time, received) <= due_at(on, time, received + later * 60_000)


@FEW
@given(calendars(), st.sampled_from(UNITS), st.booleans(), MOMENTS)
def test_more_time_is_not_due_earlier(
    on: WorkingCalendar, unit: str, cutoff: bool, received: int
) -> None:
    dues = [due_at(on, ProcessingTime(n, unit, cutoff), received) for n in range(6)]
    assert all(one <= other for one, other in pairwise(dues))


@FEW
@given(calendars(), st.sampled_from(["working_day", "day"]), st.integers(1, 30), MOMENTS)
def test_the_first_day_is_not_counted(
    on: WorkingCalendar, unit: str, value: int, received: int
) -> None:
    started, _ = on.local(clock_start(on, received))
    ended, _ = on.local(due_at(on, ProcessingTime(value, unit), received))
    after = [started + timedelta(days=n) for n in range(1, (ended - started).days + 1)]
    counted = [day for day in after if unit == "day" or on.working(day)]
    assert len(counted) >= value


@FEW
@given(calendars(), st.integers(1, 30), MOMENTS)
def test_working_days_are_counted_one_by_one(
    on: WorkingCalendar, value: int, received: int
) -> None:
    assume(on.service is None)
    started, _ = on.local(clock_start(on, received))
    ended, _ = on.local(due_at(on, ProcessingTime(value, "working_day"), received))
    after = [started + timedelta(days=n) for n in range(1, (ended - started).days + 1)]
    assert sum(bool(on.working(day)) for day in after) == value
