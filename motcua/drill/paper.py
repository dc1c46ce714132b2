"""What came of a drill, as a document: on the terminal, and on a sheet that is signed."""

from __future__ import annotations

from collections.abc import Sequence

from common.domain.reporting import span_of
from common.i18n.translator import Translator
from common.reports.document import Column, Document, Row, Table
from common.store.facts import Centre
from motcua.drill.power import Before, Point, off_s

_BY_HAND = ("bios", "disk", "ups", "screens", "sign", "slip")
"""What only somebody in the hall can see."""


def make(
    points: Sequence[Point], before: Before, centre: Centre, now: int, t: Translator
) -> Document:
    """The sheet of a power drill."""
    today = centre.day_of(now)
    return Document(
        name="drill",
        title=t("drill.title"),
        issuer=t.pick(centre.document["centre"]["name"]),
        span=span_of(today, today),
        made_at=now,
        zone=str(centre.zone),
        subtitle=[t("drill.off", seconds=off_s(before))],
        tables=[_seen(points, t), _by_hand(t)],
        notes=[t("drill.by_hand.note"), t("drill.signed")],
        rows="seen",
        extra={"well": all(point.well for point in points)},
    )


def _seen(points: Sequence[Point], t: Translator) -> Table:
    columns = (
        Column("what", t("drill.what"), share=5),
        Column("result", t("drill.result"), share=1.2),
    )
    rows: list[Row] = [
        (_words(point, t), t("drill.well" if point.well else "drill.wrong")) for point in points
    ]
    return Table("seen", t("drill.seen"), columns, rows)


def _words(point: Point, t: Translator) -> str:
    kind, _, rest = point.key.partition(".")
    values = {**point.values, **({"name": rest} if rest else {})}
    return t(f"drill.point.{kind}.{'well' if point.well else 'wrong'}", **values)


def _by_hand(t: Translator) -> Table:
    columns = (
        Column("what", t("drill.what"), share=5),
        Column("result", t("drill.tick"), share=1.2),
    )
    rows: list[Row] = [(t(f"drill.hand.{key}"), "……………") for key in _BY_HAND]
    return Table("by_hand", t("drill.by_hand"), columns, rows)
