"""One day: the queue, the desks, what citizens answered, devices and paper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from common.domain.shares import percent
from common.reports import behind, queue
from common.reports.asked import Asked
from common.reports.coded import coded
from common.reports.cover import covers, seal_line
from common.reports.document import Chart, Column, Document, Figure, Kind, Row, Series, Table
from common.reports.one_day import one_day
from common.store import outages
from common.store.queries import everyday as rows
from common.store.queries import report as queue_rows
from common.views import everyday
from common.views.everyday import Everyday, HalfHour

NAME = "day"

_HALF_HOUR = "half_hour"
"""What opens a line of half an hour: `half_hour@08:30`."""

_TIME = re.compile(r"[0-2][0-9]:[03]0")


def make(asked: Asked) -> Document:
    """The report.

    Raises:
        Refusal: `report_one_day`; `report_empty` for a day on which no number was given; what
            `queue.chosen` refuses.
    """
    one_day(asked, NAME)
    part = queue.chosen(asked)
    found = everyday.read(asked.store, asked.span.first, asked.span.last, part)
    halves = everyday.half_hours(asked.store, found.days[-1], part)
    whole = part.whole
    tables = [
        queue.services(asked.t, found),
        queue.outcomes(asked.t, found),
        *([queue.said(asked.t, found)] if whole else []),
        _halves(asked, halves),
        *([_outages(asked), _slips(asked, found)] if whole else []),
    ]
    return Document(
        name=NAME,
        title=asked.t("report.title.day"),
        issuer=asked.issuer,
        span=asked.span,
        made_at=asked.store.now(),
        zone=asked.zone,
        figures=[*queue.figures(asked, found, whole), *_hall(asked, halves)],
        tables=tables,
        charts=_charts(asked, halves),
        covers=covers(asked),
        seal=seal_line(asked),
        growing=any(not day.closed for day in found.days),
        wide=True,
        rows="services",
    )


def opened(asked: Asked, key: str) -> Table:
    """The rows behind a figure.

    Raises:
        Refusal: `report_figure_unknown`, `report_one_day`, `report_empty`.
    """
    one_day(asked, NAME)
    if key in ("most", "desks"):
        found = everyday.days_between(asked.store, asked.span.first, asked.span.last)
        return _halves(asked, everyday.half_hours(asked.store, found[-1], queue.chosen(asked)))
    figure, _, time = key.partition("@")
    if figure == _HALF_HOUR and _TIME.fullmatch(time):
        return _taken_from(asked, time)
    return behind.opened(asked, NAME, key, (*behind.FIGURES, "most", "desks"))


def _taken_from(asked: Asked, time: str) -> Table:
    """The numbers taken in the half hour from a time of that day."""
    part, (first, last) = queue.chosen(asked), behind.ends(asked)
    with asked.store.read() as connection:
        found = rows.tickets_behind(
            connection, which="tickets", order="taken", first=first, last=last
        )
    own = [
        row
        for row in found
        if part.has(row["service"], row["unit"])
        and _half_hour(asked.t.time(row["issued_at"], asked.zone)) == time
    ]
    return behind.tickets_table(asked, _HALF_HOUR, own, f"{asked.t('report.col.tickets')}: {time}")


def _half_hour(time: str) -> str:
    return f"{time[:3]}{'00' if time[3:] < '30' else '30'}"


def _hall(asked: Asked, halves: Sequence[HalfHour]) -> list[Figure]:
    """How full the hall was, and how many desks were there when most were."""
    most = max((half.most for half in halves if half.most is not None), default=None)
    desks = max((half.desks for half in halves if half.desks is not None), default=None)
    basis = asked.t("report.basis.half_hours", n=len(halves))
    return [
        Figure("most", asked.t("report.figure.most"), most, Kind.COUNT, basis=basis),
        Figure("desks", asked.t("report.figure.desks"), _tenths(desks), Kind.NUMBER, basis=basis),
    ]


def _tenths(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(value).quantize(Decimal("0.1"))


def _halves(asked: Asked, halves: Sequence[HalfHour]) -> Table:
    t = asked.t
    columns = (
        Column("time", t("report.col.half_hour"), Kind.CODE),
        Column("arrived", t("report.col.tickets"), Kind.COUNT),
        Column("called", t("report.col.called"), Kind.COUNT),
        Column("wait", t("report.col.mean_wait"), Kind.MINUTES),
        Column("kept", t("report.col.kept"), Kind.PERCENT),
        Column("waiting", t("report.col.waiting"), Kind.COUNT),
        Column("desks", t("report.col.desks"), Kind.NUMBER),
        Column("most", t("report.col.most"), Kind.COUNT),
    )
    made: list[Row] = [
        (
            t.time(half.start, asked.zone),
            half.arrived,
            half.called,
            half.wait_sum // half.called if half.called else None,
            percent(half.kept, half.called),
            half.waiting,
            _tenths(half.desks),
            half.most,
        )
        for half in halves
    ]
    note, opens = t("report.note.half_hours"), tuple(f"{_HALF_HOUR}@{row[0]}" for row in made)
    title = t("report.table.half_hours")
    return Table("half_hours", title, columns, made, note=note, opens=opens)


def _charts(asked: Asked, halves: Sequence[HalfHour]) -> list[Chart]:
    t = asked.t
    labels = [t.time(half.start, asked.zone) for half in halves]
    rules = asked.centre.rules

    def chart(
        key: str, values: Sequence[float | None], unit: str, target: float | None = None
    ) -> Chart:
        title = t(f"report.chart.{key}")
        series = Series(title, values, line=target is not None)
        return Chart(key, title, labels, [series], t(f"report.unit.{unit}"), target)

    made = [
        chart("arrivals", [half.arrived for half in halves], "people"),
        chart(
            "waits",
            [_minutes(half) for half in halves],
            "minutes",
            float(rules.kpi_wait_min),
        ),
        chart("waiting", [half.waiting for half in halves], "people"),
    ]
    if any(half.desks is not None for half in halves):
        made.append(chart("desks", [_float(_tenths(half.desks)) for half in halves], "desks"))
    kept = [_float(percent(half.kept, half.called)) for half in halves]
    made.append(chart("promises", kept, "percent", float(rules.promise_share_pct)))
    return made


def _minutes(half: HalfHour) -> float | None:
    return round(half.wait_sum / half.called / 60_000, 1) if half.called else None


def _float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _outages(asked: Asked) -> Table:
    """Devices that were away: also at night, when nobody missed them."""
    t = asked.t
    columns = (
        Column("device", t("report.col.device"), Kind.CODE),
        *coded("kind", t("report.col.kind")),
        Column("times", t("report.col.times"), Kind.COUNT),
        Column("away", t("report.col.away"), Kind.MINUTES),
    )
    with asked.store.read() as connection:
        known = outages.known_until(connection, asked.store.clock, asked.store.now())
        found = rows.outages(connection, since=asked.since, before=asked.before, until=known)
    made: list[Row] = [
        (*(row["device"], row["kind"], t(f"device.{row['kind']}")), row["times"], row["away"])
        for row in found
    ]
    return Table("outages", t("report.table.outages"), columns, made, half=True)


def _slips(asked: Asked, found: Everyday) -> Table:
    """How the newest slip of each number ended, while print jobs are kept."""
    t = asked.t
    columns = (
        Column("state", t("report.col.state"), Kind.CODE, for_programs=True),
        Column("name", t("report.col.slip"), share=3),
        Column("slips", t("report.col.slips"), Kind.COUNT),
    )
    with asked.store.read() as connection:
        states = queue_rows.slips_of_day(connection, day=found.days[-1].id)
    made: list[Row] = [(state, t(f"job.{state}"), n) for state, n in sorted(states.items())]
    return Table("slips", t("report.table.slips"), columns, made, half=True)
