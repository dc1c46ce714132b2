"""The index of QĐ 766/QĐ-TTg: the parts that can be worked out here, each with what it was worked
out from, and the others by name with why not. There is no total: it would be made up."""

from __future__ import annotations

from collections.abc import Iterator

from common.domain.figures import FEWEST_RATINGS
from common.domain.reporting import Length
from common.reports import form07a
from common.reports.asked import Asked
from common.reports.behind import unknown
from common.reports.cover import DOSSIERS, framed, only_by
from common.reports.document import Column, Document, Figure, Kind, Row, Table
from common.views import index766 as view
from common.views.form07a import Narrowed
from common.views.index766 import Index, Share

_LATE = ("resolved", "in_process")
_NOT_COVERED = (
    ("publicity", 18),
    ("online_services", 12),
    ("online_payment", 10),
    ("petitions_in_time", 6),
    ("petitions_satisfied", 6),
    ("digitisation", 22),
)
"""Parts of the index without a formula that this record could fill, with their points."""


def make(asked: Asked) -> Document:
    """The index of a period.

    Raises:
        Refusal: `report_not_by`; `report_unit_unknown`, `service_unknown`.
    """
    only_by(asked, *DOSSIERS)
    t = asked.t
    found = _read(asked)
    return framed(
        asked,
        "index766",
        t("report.index766"),
        subtitle=(t("report.index766.law"),),
        figures=tuple(_figures(asked, found)),
        tables=(_parts(asked, found), _missing(asked)),
        notes=tuple(_notes(asked, found)),
        rows="parts",
        extra={"points_covered": view.PROGRESS + view.SATISFACTION, "points": view.POINTS},
    )


def opened(asked: Asked, key: str) -> Table:
    """`progress` opens into the late dossiers. What counts against `satisfaction` is told in
    numbers only: who was rated, or complained about, is nobody's to list (NĐ 118/2025 Đ29.3).

    Raises:
        Refusal: `report_figure_unknown`.
    """
    only_by(asked, *DOSSIERS)
    if key == "progress":
        done, going_on = (form07a.opened(asked, f"{part}_late") for part in _LATE)
        title = asked.t("report.index766.late")
        rows = [*done.rows, *going_on.rows]
        return Table(key, title, done.columns, rows, more=done.more + going_on.more)
    if key != "satisfaction":
        unknown("index766", key, ("progress", "satisfaction"))
    t = asked.t
    found = _read(asked)
    counts = (
        ("late", found.late),
        ("dissatisfied", found.dissatisfied),
        ("complained", found.complained),
    )
    return Table(
        key,
        t("report.index766.satisfaction"),
        (
            Column("what", t("report.index766.why"), share=3.0),
            Column("count", t("report.suspended.count"), Kind.COUNT),
        ),
        [(t(f"report.index766.{what}"), n) for what, n in counts],
    )


def _read(asked: Asked) -> Index:
    narrowed = Narrowed(asked.unit, asked.agency, asked.service)
    named = asked.span.length not in (None, Length.DAY)
    return view.read(asked.store, asked.since, asked.before, narrowed, named)


def _figures(asked: Asked, found: Index) -> Iterator[Figure]:
    t = asked.t
    for key, share in (("progress", found.progress), ("satisfaction", found.satisfaction)):
        title = t(f"report.index766.{key}")
        if share is None:
            basis = t("report.index766.few", fewest=FEWEST_RATINGS)
            yield Figure(key, title, None, Kind.NUMBER, basis=basis)
            continue
        basis = t("report.of", part=t.count(share.part), whole=t.count(share.whole))
        target = t("report.index766.most", points=share.most)
        yield Figure(key, title, share.points, Kind.NUMBER, target=target, basis=basis)


def _parts(asked: Asked, found: Index) -> Table:
    t = asked.t
    shares: dict[str, Share | None] = {
        "progress": found.progress,
        "satisfaction": found.satisfaction,
        "asked_once": found.asked_once,
        "rescheduled": found.rescheduled,
        "online": found.online,
        "full_online": found.full_online,
        "postal": found.postal,
        "paid_online": found.paid_online,
        "paid_online_vnd": found.paid_online_vnd,
    }
    rows: list[Row] = [_part(asked, key, share) for key, share in shares.items()]
    return Table(
        "parts",
        t("report.index766.parts"),
        (
            Column("part", t("report.index766.part"), Kind.CODE, for_programs=True),
            Column("name", t("report.index766.part"), share=3.4),
            Column("formula", t("report.index766.formula"), share=4.6),
            Column("numerator", t("report.index766.numerator"), Kind.COUNT, share=1.2),
            Column("denominator", t("report.index766.denominator"), Kind.COUNT, share=1.2),
            Column("percent", t("report.index766.percent"), Kind.PERCENT, share=1.2),
            Column("points", t("report.index766.points"), Kind.NUMBER),
            Column("most", t("report.index766.of_points"), Kind.COUNT),
        ),
        rows,
    )


def _part(asked: Asked, key: str, share: Share | None) -> Row:
    t = asked.t
    named = (key, t(f"report.index766.{key}"), t(f"report.index766.{key}.formula"))
    if share is None:
        return (*named, None, None, None, None, view.SATISFACTION)
    return (*named, share.part, share.whole, share.percent, share.points, share.most)


def _missing(asked: Asked) -> Table:
    t = asked.t
    return Table(
        "not_covered",
        t("report.index766.not_covered"),
        (
            Column("part", t("report.index766.part"), Kind.CODE, for_programs=True),
            Column("name", t("report.index766.part"), share=3.0),
            Column("most", t("report.index766.of_points"), Kind.COUNT),
            Column("why", t("report.index766.why"), share=6.0),
        ),
        [
            (key, t(f"report.index766.not.{key}"), points, t(f"report.index766.not.{key}.why"))
            for key, points in _NOT_COVERED
        ],
    )


def _notes(asked: Asked, found: Index) -> Iterator[str]:
    t = asked.t
    covered = view.PROGRESS + view.SATISFACTION
    yield t("report.index766.no_total", covered=covered, points=view.POINTS)
    yield t(
        "report.index766.against",
        late=t.count(found.late),
        dissatisfied="—" if found.dissatisfied is None else t.count(found.dissatisfied),
        complained=t.count(found.complained),
    )
    if found.held:
        yield t("report.index766.held", count=t.count(found.held))
    if found.undated:
        yield t("report.index766.undated", count=t.count(found.undated))
