"""From the days that a report is about to others; there are no reports of days to come."""

from __future__ import annotations

from datetime import date

from common.domain.reporting import Length, Span, after, before, period_of

LENGTHS = tuple(Length)
"""Kinds of periods by their digit, from 1."""


def of_length(span: Span, place: int, today: date, closes_on: int) -> Span:
    """The period of another kind in which this one ends, not later than today."""
    day = max(min(span.last, today), span.first)
    return period_of(day, LENGTHS[place], closes_on)


def beside(span: Span, step: int, today: date, closes_on: int) -> Span:
    """The one before, or the one after if it has begun."""
    found = (after if step > 0 else before)(span, closes_on)
    return found if found.first <= today else span
