"""What papers that are signed have in common: head, period in the words of the law, small print.
They are Vietnamese in every language, as they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from common.domain.reporting import Length, Span
from common.i18n.translator import Translator
from common.reports.asked import Asked
from common.reports.cover import covers, seal_line
from common.reports.document import Legal, Signature, Table
from common.views.letterhead import letterhead

HEAD_OF = Signature("Thủ trưởng cơ quan, đơn vị", "(Ký, ghi rõ họ tên, đóng dấu)")
"""Who answers for a paper."""

_ROMAN = {1: "I", 2: "II", 3: "III", 4: "IV"}
_HALVES = {1: "6 tháng đầu năm", 2: "6 tháng cuối năm"}
_PADDED_MONTHS = 2


def legal(
    asked: Asked,
    title: str,
    tables: Sequence[Table],
    signers: Sequence[Signature],
) -> Legal:
    """A paper of the centre; where it is of a part of it only, that stands under its title."""
    said = replace(asked, t=Translator("vi"))
    whose, real, *rest = covers(said)
    narrowed = any((asked.unit, asked.agency, asked.service))
    return Legal(
        head=letterhead(asked.centre),
        title=title,
        lines=(whose,) if narrowed else (),
        tables=tables,
        signers=signers,
        notes=(*(() if narrowed else (whose,)), real, *rest, seal_line(said)),
    )


def period_words(span: Span) -> str:
    """`Kỳ báo cáo: tháng 12 năm 2026 (từ ngày … đến ngày …)`."""
    if span.is_day:
        return f"Kỳ báo cáo: {_day(span.first)}"
    days = f"từ {_day(span.first)} đến {_day(span.last)}"
    named = _named(span)
    return f"Kỳ báo cáo: {named} ({days})" if named else f"Kỳ báo cáo: {days}"


def _named(span: Span) -> str | None:
    year, _, part = span.text.partition("-")
    match span.length:
        case Length.YEAR:
            return f"năm {year}"
        case Length.HALF:
            return f"{_HALVES[int(part[1])]} {year}"
        case Length.QUARTER:
            return f"quý {_ROMAN[int(part[1])]} năm {year}"
        case Length.MONTH:
            return f"tháng {_month(int(part))} năm {year}"
        case _:
            return None


def _day(day: date) -> str:
    return f"ngày {day.day:02d} tháng {_month(day.month)} năm {day.year}"


def _month(month: int) -> str:
    """No digit can be put before it."""
    return f"{month:02d}" if month <= _PADDED_MONTHS else str(month)
