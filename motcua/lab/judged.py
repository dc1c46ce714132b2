"""The table that ways of calling are judged by, and what it says."""

from __future__ import annotations

from rich.style import Style
from rich.text import Text

from common.domain.promise import MINUTE
from common.i18n.translator import Translator
from motcua.lab.compare import Compared
from motcua.lab.measures import NORMAL, Measured, quantile, score
from motcua.lab.sheet import Sheet

_COLUMNS = (
    *("within", "p99", "excess", "priority_p90", "appointment_p90"),
    *("normal_p99", "kept"),
)
_BEST = Style(bold=True, color="green")

_IN_WORDS = frozenset(
    {
        *("walk_in_target_min", "priority_target_min", "priority_head_start_min"),
        *("appointment_protection_min", "help_penalty_min", "later_most_min"),
    }
)
"""Constants that have a word of their own; others go by the name they have in a centre file."""


def sheet(t: Translator, found: Compared, title: str, about: str) -> Sheet:
    """Each way in one line: what it is judged by, then what else one would ask. The best of each
    column stands out."""
    figures = [_figures(row) for row in found.rows]
    best = [
        max(column) if name in ("within", "kept") else min(column)
        for name, column in zip(_COLUMNS, zip(*figures, strict=True), strict=True)
    ]
    return Sheet(
        title,
        about,
        t("lab.column.way"),
        [t(f"lab.column.{name}") for name in _COLUMNS],
        [
            (
                way(t, row.policy),
                [
                    Text(_shown(t, name, value), _BEST if value == top else Style())
                    for name, value, top in zip(_COLUMNS, line, best, strict=True)
                ],
            )
            for row, line in zip(found.rows, figures, strict=True)
        ],
    )


def _figures(row: Measured) -> tuple[float, ...]:
    judged = score(row)
    return (
        judged.within,
        judged.p99,
        judged.excess,
        judged.priority_p90,
        judged.appointment_p90,
        quantile(sorted(row.classes[NORMAL].waits), 0.99) / MINUTE,
        row.kept / row.promised if row.promised else 0.0,
    )


def _shown(t: Translator, name: str, value: float) -> str:
    shown = f"{value:.1%}" if name in ("within", "kept") else f"{value:.1f}"
    return shown.replace(".", t("unit.decimal"))


def way(t: Translator, name: str) -> str:
    """A way of calling in words; of a variant what is otherwise."""
    code, _, other = name.partition(" (")
    if not other:
        return t(f"lab.way.{code}")
    return "· " + ", ".join(constant(t, one) for one in other.removesuffix(")").split(", "))


def constant(t: Translator, text: str) -> str:
    """A rule and its value, `help_penalty_min=30`, in words where it has some."""
    name, _, value = text.partition("=")
    return t(f"lab.rule.{name}", n=int(value)) if name in _IN_WORDS else text


def verdict(t: Translator, found: Compared) -> str:
    """Whether somebody else's way is better everywhere."""
    worse = [
        t("lab.dominated", way=way(t, name), others=", ".join(way(t, other) for other in others))
        for name, others in found.dominated.items()
        if others
    ]
    return "\n".join(worse) or t("lab.not_dominated")
