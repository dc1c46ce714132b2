"""Figures with what they are held against: the rules of the centre, in words."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from common.domain.figures import MINUTE
from common.domain.promise import Rules
from common.domain.shares import percent
from common.i18n.translator import Translator
from common.reports.document import Figure, Kind

_HOUR = Decimal(3_600_000)


def at_most_minutes(t: Translator, key: str, ms: int | None, limit_min: int, basis: str) -> Figure:
    """A length of time that should not be longer than a rule says."""
    return Figure(
        key,
        t(f"report.figure.{key}"),
        ms,
        Kind.MINUTES,
        target=t("report.target.at_most", value=t("unit.minutes", n=limit_min)),
        good=None if ms is None else ms <= limit_min * MINUTE,
        basis=basis,
    )


def at_least_percent(
    t: Translator, key: str, part: int, whole: int, least: int, basis: str
) -> Figure:
    """A share that should not be smaller than a rule says. It is judged before it is rounded."""
    return Figure(
        key,
        t(f"report.figure.{key}"),
        percent(part, whole),
        Kind.PERCENT,
        target=t("report.target.at_least", value=t.percent(Decimal(least))),
        good=None if not whole else 100 * part >= least * whole,
        basis=basis,
    )


def share(t: Translator, key: str, part: int, whole: int, basis: str = "") -> Figure:
    """A share that nothing is asked of."""
    return Figure(key, t(f"report.figure.{key}"), percent(part, whole), Kind.PERCENT, basis=basis)


def count(t: Translator, key: str, n: int | None, basis: str = "") -> Figure:
    """A number of things."""
    return Figure(key, t(f"report.figure.{key}"), n, Kind.COUNT, basis=basis)


def of(t: Translator, part: int, whole: int, what: str) -> str:
    """The basis of a share: `2.961 của 3.120 lượt gọi`."""
    return t("report.basis.of", part=t.count(part), whole=some(t, whole, what))


def some(t: Translator, n: int, what: str) -> str:
    """The basis of a figure: `3.120 lượt gọi`."""
    return t(f"report.basis.{what}", n=n, count=t.count(n))


def limits(rules: Rules) -> tuple[int, int]:
    """What waits and stays are held against, minutes."""
    return rules.kpi_wait_min, rules.kpi_serve_min


def hours(ms: int) -> Decimal:
    """A length of time in hours, one decimal."""
    return (Decimal(ms) / _HOUR).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
