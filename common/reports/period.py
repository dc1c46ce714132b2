"""Which days a report is about, in words."""

from __future__ import annotations

from common.domain.reporting import Length, Span
from common.i18n.translator import Translator

_QUARTERS = ("I", "II", "III", "IV")


def period(span: Span, t: Translator) -> str:
    """`Tháng 11/2026: 15/10/2026 – 14/11/2026`; a day is only that."""
    days = f"{span.first:%d/%m/%Y} – {span.last:%d/%m/%Y}"
    match span.length:
        case Length.DAY:
            weekday = t(f"weekday.{span.first.isoweekday()}")
            return f"{weekday[:1].upper()}{weekday[1:]} {span.first:%d/%m/%Y}"
        case Length.MONTH:
            name = t("report.period.month", month=span.text[5:], year=span.text[:4])
        case Length.QUARTER:
            number = _QUARTERS[int(span.text[-1]) - 1]
            name = t("report.period.quarter", n=number, year=span.text[:4])
        case Length.HALF:
            name = t(f"report.period.half.{span.text[-1]}", year=span.text[:4])
        case Length.YEAR:
            name = t("report.period.year", year=span.text)
        case None:
            return days
    return f"{name}: {days}"
