"""About when a number was taken, as a guide types it: as few digits as are known."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

LONGEST = 4


def typed(digits: str, key: str) -> str:
    """The digits after another one; unchanged where no time of day begins like that."""
    longer = digits + key
    if len(longer) > LONGEST or int(longer[:2]) > 23 or longer[2:3] > "5":
        return digits
    return longer


def shown(digits: str) -> str:
    """`0745` as `07:45`, what is not typed yet left open."""
    open_digits = digits.ljust(LONGEST, "–")
    return f"{open_digits[:2]}:{open_digits[2:]}"


def moment(digits: str, now: int, zone: ZoneInfo) -> int | None:
    """The time of today that `digits` name, UTC ms: `7` and `07` are seven o'clock, `074` is
    07:45, the middle of what it may be. None before any digit."""
    if not digits:
        return None
    hour, minute = int(digits[:2]), _minute(digits[2:])
    day = datetime.fromtimestamp(now / 1000, zone)
    return int(day.replace(hour=hour, minute=minute, second=0).timestamp() * 1000)


def _minute(digits: str) -> int:
    return int(digits) * 10 + 5 if len(digits) == 1 else int(digits or 0)
