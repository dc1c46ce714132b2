"""Reports that are about one day only."""

from __future__ import annotations

from common.domain.refusal import Refusal
from common.reports.asked import Asked


def one_day(asked: Asked, report: str) -> None:
    """What happened half an hour after the other, or on the last business day, must not stand under
    the dates of a month.

    Raises:
        Refusal: `report_one_day`.
    """
    if not asked.span.is_day:
        raise Refusal("report_one_day", report=report, days=asked.span.days)
