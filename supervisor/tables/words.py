"""Words that several tables share."""

from __future__ import annotations

from common.i18n.translator import Translator
from common.views.hall import Hall

NONE = "–"


def moment(at: int | None, hall: Hall, t: Translator) -> str:
    """The time of a moment of today, the day and month of an older one."""
    if not at:
        return NONE
    date = t.date(at, hall.zone)
    return t.time(at, hall.zone) if date == t.date(hall.now, hall.zone) else date[:5]


def minutes(span: int) -> int:
    """Whole minutes that have passed."""
    return max(0, span) // 60_000
