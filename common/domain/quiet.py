"""Quiet times of day like `21:00-06:30`, which may go over midnight."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

_DAY_MIN = 24 * 60


def quiet_until(spans: Iterable[str], now: datetime) -> datetime | None:
    """When the quiet time that holds `now`, a moment with its zone, is over; None outside of all.

    Spans that follow each other without a gap are one.
    """
    pairs = [_minutes(span) for span in spans]
    end = now
    for _ in pairs:
        later = max((_end_of(pair, end) for pair in pairs), default=end)
        if later == end:
            break
        end = later
    return None if end == now else end


def _minutes(span: str) -> tuple[int, int]:
    start, _, end = span.partition("-")
    return _minute(start), _minute(end)


def _minute(text: str) -> int:
    hours, _, minutes = text.partition(":")
    return int(hours) * 60 + int(minutes)


def _end_of(pair: tuple[int, int], moment: datetime) -> datetime:
    """The end of a span that holds the moment; the moment itself if it does not."""
    start, end = pair
    at = moment.hour * 60 + moment.minute
    if (at - start) % _DAY_MIN >= (end - start) % _DAY_MIN:
        return moment
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    days = 1 if end <= at else 0
    return midnight + timedelta(days=days, minutes=end)
