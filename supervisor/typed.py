"""What is typed at this screen with digits and a few signs, no mouse and no menus: pure."""

from __future__ import annotations

import re
from datetime import date, datetime, tzinfo

from common.domain.refusal import Refusal

_TIME = re.compile(r"(\d{1,2})[:hg. ]?(\d{2})")
_DAY = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}))?|(\d{2})(\d{2})(\d{4})?")


def read_day(text: str, today: date) -> date:
    """The day that `20/11/2026`, `20/11`, `20112026` or `2011` means.

    Without a year the newest such day that is not after `today`.

    Raises:
        Refusal: `day_typed`.
    """
    found = _DAY.fullmatch(text.strip())
    if found is None:
        raise Refusal("day_typed", typed=text[:20])
    day, month, year = (
        (found[1], found[2], found[3]) if found[1] else (found[4], found[5], found[6])
    )
    try:
        if year:
            return date(int(year), int(month), int(day))
        meant = date(today.year, int(month), int(day))
        return meant if meant <= today else meant.replace(year=today.year - 1)
    except ValueError:
        raise Refusal("day_typed", typed=text[:20]) from None


def read_time(text: str, now: int, zone: tzinfo) -> int:
    """The moment of today, UTC ms, that `10:30`, `10h30` or `1030` means; one still to come.

    Raises:
        Refusal: `time_typed`.
    """
    found = _TIME.fullmatch(text.strip().lower())
    today = datetime.fromtimestamp(now / 1000, zone)
    try:
        if found is None:
            raise ValueError
        at = today.replace(hour=int(found[1]), minute=int(found[2]), second=0, microsecond=0)
    except ValueError:
        raise Refusal("time_typed", typed=text[:20]) from None
    if at <= today:
        raise Refusal("time_typed", typed=text[:20])
    return int(at.timestamp() * 1000)
