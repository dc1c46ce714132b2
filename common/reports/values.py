"""A value as people read it, and as programs do."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

from common.i18n.translator import Translator
from common.reports.document import Kind, Value

_MINUTE = Decimal(60_000)
NUMBERS = frozenset({Kind.COUNT, Kind.NUMBER, Kind.PERCENT, Kind.MINUTES, Kind.MONEY})
"""What stands at the right of its column."""


def shown(value: Value, kind: Kind, t: Translator, zone: str) -> str:
    """For people: `1.234`, `99,42%`, `1.012,5`, `23/11/2026`; a dash where nothing is known."""
    if value is None:
        return "—" if kind in NUMBERS else ""
    if isinstance(value, str):
        return value
    match kind:
        case Kind.COUNT | Kind.MONEY:
            return t.count(int(str(value)))
        case Kind.NUMBER:
            return t.number(Decimal(str(value)))
        case Kind.PERCENT:
            return t.percent(Decimal(str(value)))
        case Kind.MINUTES:
            return t.number(minutes(value))
        case Kind.DATE:
            return f"{value:%d/%m/%Y}" if isinstance(value, date) else str(value)
        case Kind.MOMENT:
            at = int(str(value))
            return f"{t.date(at, zone)} {t.time(at, zone)}"
        case Kind.TIME:
            return t.time(int(str(value)), zone)
        case _:
            return str(value)


def minutes(value: Value) -> Decimal:
    """A length of time in ms as minutes with one decimal, rounded half up as everywhere."""
    return (Decimal(str(value)) / _MINUTE).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def plain(value: Value, kind: Kind, zone: str) -> str | int | float | None:
    """For JSON and CSV: numbers stay numbers, times are ISO 8601, minutes have one decimal."""
    if value is None or isinstance(value, str):
        return value
    match kind:
        case Kind.MINUTES:
            return float(minutes(value))
        case Kind.MOMENT | Kind.TIME:
            at = datetime.fromtimestamp(int(str(value)) / 1000, UTC)
            return at.astimezone(ZoneInfo(zone)).isoformat(timespec="milliseconds")
        case _:
            pass
    if isinstance(value, Decimal):
        return float(value)
    return value.isoformat() if isinstance(value, date) else value
