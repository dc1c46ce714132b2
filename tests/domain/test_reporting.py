"""A report is about the days that the rules say."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.reporting import Length, after, before, period_of, read_span, span_of


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-11", "2026-10-15", "2026-11-14"),
        ("2026-01", "2025-12-15", "2026-01-14"),
        ("2026-Q1", "2025-12-15", "2026-03-14"),
        ("2026-Q4", "2026-09-15", "2026-12-14"),
        ("2026-H1", "2025-12-15", "2026-06-14"),
        ("2026-H2", "2026-06-15", "2026-12-14"),
        ("2026", "2025-12-15", "2026-12-14"),
        ("2026-11-23", "2026-11-23", "2026-11-23"),
    ],
)
def test_statutory_periods_close_on_the_fourteenth(text: str, first: str, last: str) -> None:
    span = read_span(text)
    assert (span.first.isoformat(), span.last.isoformat()) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [("2026-02", "2026-02-01", "2026-02-28"), ("2028-Q1", "2028-01-01", "2028-03-31")],
)
def test_calendar_periods_can_be_asked_for(text: str, first: str, last: str) -> None:
    span = read_span(text, closes_on=31)
    assert (span.first.isoformat(), span.last.isoformat()) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        *("2026-13", "2026-Q5", "2026-H3", "2026-Q0", "26", "", "2026-1"),
        *("2026-W48", "2026-W48-1", "20261123", "2026-02-30"),
    ],
)
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read_span(text)


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("2026-01", "2025-12"),
        ("2026-Q1", "2025-Q4"),
        ("2026-H2", "2026-H1"),
        ("2026", "2025"),
        ("2026-11-23", "2026-11-22"),
    ],
)
def test_a_period_is_compared_with_the_one_before(text: str, earlier: str) -> None:
    assert before(read_span(text)) == read_span(earlier)


@given(
    st.integers(2001, 2099),
    st.sampled_from(["-01", "-06", "-12", "-Q1", "-Q3", "-H1", "-H2", ""]),
    st.integers(1, 31),
)
def test_periods_follow_one_another_without_a_gap(year: int, part: str, closes_on: int) -> None:
    span = read_span(f"{year}{part}", closes_on)
    earlier = before(span, closes_on)
    assert earlier.last + timedelta(1) == span.first
    assert after(earlier, closes_on) == span


@given(st.dates(date(2001, 1, 1), date(2099, 1, 1)), st.sampled_from(Length), st.integers(1, 31))
def test_every_day_is_in_one_period_of_each_kind(day: date, length: Length, closes_on: int) -> None:
    span = period_of(day, length, closes_on)
    assert span.first <= day <= span.last
    assert span.length is length
    assert period_of(span.last, length, closes_on) == span
    assert period_of(span.last + timedelta(1), length, closes_on) == after(span, closes_on)


@given(st.dates(date(2001, 1, 1)), st.integers(0, 400))
def test_any_stretch_is_compared_with_as_many_days_before(first: date, more: int) -> None:
    if first.year > 9000:
        return
    span = span_of(first, first + timedelta(more))
    earlier = before(span)
    assert earlier.days == span.days
    assert earlier.last + timedelta(1) == span.first
