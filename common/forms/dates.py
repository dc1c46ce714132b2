"""Days and hours as legal papers write them."""

from __future__ import annotations

from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from common.i18n.translator import Zone

_PADDED_MONTHS = 2
"""January and February are written 01 and 02, as days below ten are: no digit can be put before."""


def legal_day(at: int, zone: Zone) -> str:
    """`ngày 21 tháng 11 năm 2026`; `at` in UTC ms."""
    day = _local(at, zone)
    month = f"{day.month:02d}" if day.month <= _PADDED_MONTHS else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def legal_moment(at: int, zone: Zone) -> str:
    """`07 giờ 30, ngày 21 tháng 11 năm 2026`; `at` in UTC ms."""
    return f"{_local(at, zone):%H giờ %M}, {legal_day(at, zone)}"


def short_day(at: int, zone: Zone) -> str:
    """`21/11/2026`, for tables."""
    return f"{_local(at, zone):%d/%m/%Y}"


def short_moment(at: int, zone: Zone) -> str:
    """`07:30, 21/11/2026`, for tables."""
    return f"{_local(at, zone):%H:%M, %d/%m/%Y}"


def _local(at: int, zone: Zone) -> datetime:
    place: tzinfo = ZoneInfo(zone) if isinstance(zone, str) else zone
    return datetime.fromtimestamp(at / 1000, place)
