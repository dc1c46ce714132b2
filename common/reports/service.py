"""The same figures for each service, over any days, and how they went from day to day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from common.domain.figures import Figures
from common.domain.shares import percent
from common.reports import behind, queue
from common.reports.asked import Asked
from common.reports.cover import covers, seal_line
from common.reports.document import Chart, Column, Document, Kind, Row, Series, Table
from common.views import everyday

NAME = "service"


def make(asked: Asked) -> Document:
    """The report.

    Raises:
        Refusal: `report_empty` when no number was given in these days; what `queue.chosen` refuses.
    """
    part = queue.chosen(asked)
    found = everyday.read(asked.store, asked.span.first, asked.span.last, part)
    by_day = everyday.by_day(asked.store, found.days, part)
    return Document(
        name=NAME,
        title=asked.t("report.title.service"),
        issuer=asked.issuer,
        span=asked.span,
        made_at=asked.store.now(),
        zone=asked.zone,
        figures=queue.figures(asked, found, part.whole),
        tables=[
            queue.services(asked.t, found),
            queue.outcomes(asked.t, found),
            *([queue.said(asked.t, found)] if part.whole else []),
            _days(asked, by_day),
        ],
        charts=_charts(asked, by_day),
        covers=covers(asked),
        seal=seal_line(asked),
        growing=asked.growing,
        wide=True,
        rows="services",
    )


def opened(asked: Asked, key: str) -> Table:
    """The rows behind a figure; `tickets@ho-tich` are those of one service.

    Raises:
        Refusal: `report_figure_unknown`.
    """
    return behind.opened(asked, NAME, key)


def _days(asked: Asked, by_day: Sequence[tuple[date, Figures]]) -> Table:
    t = asked.t
    columns = (
        Column("date", t("report.col.date"), Kind.DATE),
        Column("tickets", t("report.col.tickets"), Kind.COUNT),
        Column("called", t("report.col.called"), Kind.COUNT),
        Column("mean", t("report.col.mean_wait"), Kind.MINUTES),
        Column("longest", t("report.col.longest_wait"), Kind.MINUTES),
        Column("kept", t("report.col.kept"), Kind.PERCENT),
        Column("told", t("report.col.told"), Kind.PERCENT),
    )
    made: list[Row] = [
        (
            day,
            one.tickets,
            one.called,
            one.mean_wait if one.called else None,
            one.wait_max if one.called else None,
            percent(one.kept, one.called),
            percent(one.quoted_true, one.quoted),
        )
        for day, one in by_day
    ]
    return Table("days", t("report.table.days"), columns, made)


def _charts(asked: Asked, by_day: Sequence[tuple[date, Figures]]) -> list[Chart]:
    t, rules = asked.t, asked.centre.rules
    labels = [f"{day:%d/%m}" for day, _ in by_day]

    def chart(
        key: str, values: Sequence[float | None], unit: str, target: float | None = None
    ) -> Chart:
        title = t(f"report.chart.{key}")
        series = Series(title, values, line=target is not None)
        return Chart(key, title, labels, [series], t(f"report.unit.{unit}"), target)

    waits = [round(one.mean_wait / 60_000, 1) if one.called else None for _, one in by_day]
    kept = [float(share) if (share := _kept(one)) is not None else None for _, one in by_day]
    return [
        chart("arrivals", [one.tickets for _, one in by_day], "people"),
        chart("waits", waits, "minutes", float(rules.kpi_wait_min)),
        chart("promises", kept, "percent", float(rules.promise_share_pct)),
    ]


def _kept(one: Figures) -> Decimal | None:
    return percent(one.kept, one.called)
