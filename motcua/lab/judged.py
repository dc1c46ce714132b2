"""The table that disciplines are judged by, and what it says."""

from __future__ import annotations

from rich import box
from rich.table import Table
from rich.text import Text

from common.domain.promise import MINUTE
from common.i18n.translator import Translator
from motcua.lab.compare import Compared
from motcua.lab.measures import NORMAL, Measured, quantile, score

_MINUTES = ("p99", "excess", "priority_p90", "appointment_p90", "normal_p99")
_COLUMNS = ("within", *_MINUTES, "kept")


def table(t: Translator, found: Compared) -> Table:
    """Each way in one line: what it is judged by, then what else one would ask."""
    made = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), collapse_padding=True)
    made.add_column(t("lab.column.way"), overflow="fold", min_width=24)
    for key in _COLUMNS:
        made.add_column(t(f"lab.column.{key}"), justify="right", vertical="bottom")
    for row in found.rows:
        made.add_row(*_cells(t, row))
    return made


def _cells(t: Translator, row: Measured) -> list[str]:
    judged = score(row)
    normal = sorted(row.classes[NORMAL].waits)
    minutes = (
        judged.p99,
        judged.excess,
        judged.priority_p90,
        judged.appointment_p90,
        quantile(normal, 0.99) / MINUTE,
    )
    return [
        way(t, row.policy),
        f"{judged.within:.1%}".replace(".", t("unit.decimal")),
        *(f"{value:.1f}".replace(".", t("unit.decimal")) for value in minutes),
        f"{row.kept / row.promised:.0%}" if row.promised else "—",
    ]


def way(t: Translator, name: str) -> str:
    """A discipline in words; of a variant what is otherwise, as it was asked for."""
    code, _, other = name.partition(" (")
    return other.removesuffix(")") or t(f"lab.way.{code}")


def verdict(t: Translator, found: Compared) -> Text:
    """Whether somebody else's way is better everywhere."""
    lines = [
        t("lab.dominated", way=way(t, name), others=", ".join(way(t, other) for other in others))
        if others
        else t("lab.not_dominated", way=way(t, name))
        for name, others in found.dominated.items()
    ]
    return Text("\n".join(lines))
