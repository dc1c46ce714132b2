"""How many independent cases the cases of some days are worth: those of one day err together.

A slow morning makes everybody of that day wait longer than expected, so three hundred people of
one day say less of the next day than thirty of ten days. Cases that are alike by a part `rho`
(the intraclass correlation) are worth n / (1 + (m - 1) rho) independent ones, where m is how many
there are of a day (Kish, Survey Sampling, 1965).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from common.domain.effects import quantile_of

BELIEVED, BELIEVED_DAYS = 0.3, 5
"""How alike cases of a day are before it was seen; that counts for so many days."""

Days = Collection[Sequence[float]]
"""The cases of each day; no day is empty."""


def independent(days: Days) -> float:
    """How many independent cases these are worth: at least 1, at most as many as there are."""
    count = sum(map(len, days))
    if not count:
        return 1.0
    of_a_day = sum(len(day) ** 2 for day in days) / count
    return max(1.0, count / (1 + (of_a_day - 1) * alike(days)))


def alike(days: Days) -> float:
    """How alike the cases of one day are, 0 to 1: by how much the days differ in how many of their
    cases lie above the median of all, so that no single case says much."""
    seen = _correlation(days)
    if seen is None:
        return BELIEVED
    return (len(days) * seen + BELIEVED_DAYS * BELIEVED) / (len(days) + BELIEVED_DAYS)


def _correlation(days: Days) -> float | None:
    """The analysis-of-variance estimator; None where it cannot be had."""
    groups, count = len(days), sum(map(len, days))
    if not 1 < groups < count:
        return None
    middle = quantile_of(sorted(case for day in days for case in day), 0.5)
    sizes = [len(day) for day in days]
    above = [sum(case > middle for case in day) / len(day) for day in days]
    share = sum(size * part for size, part in zip(sizes, above, strict=True)) / count
    pairs = list(zip(sizes, above, strict=True))
    between = sum(size * (part - share) ** 2 for size, part in pairs) / (groups - 1)
    within = sum(size * part * (1 - part) for size, part in pairs) / (count - groups)
    typical = (count - sum(size**2 for size in sizes) / count) / (groups - 1)
    total = between + (typical - 1) * within
    return min(1.0, max(0.0, (between - within) / total)) if total > 0 else None
