"""The page for the briefing at a quarter past seven: the last business day's promises, what is late
and due, who was there, paper, alerts, backups. One A4, and agencies only that have something to
say."""

from __future__ import annotations

from collections.abc import Iterator

from common.domain.figures import Figures
from common.i18n import alert_words
from common.reports import behind, morning_rows, yardsticks
from common.reports.asked import Asked
from common.reports.cover import agency_name, framed, only_by
from common.reports.document import Column, Document, Figure, Kind, Row, Table
from common.reports.morning_rows import OWN
from common.reports.one_day import one_day
from common.views import morning as view
from common.views.morning import Morning, OfAgency
from common.views.printers import PrinterRow
from common.views.report import Report

_SERVICES, _ALERTS, _PRINTERS = 6, 6, 6
"""How many of each there is room for."""

_HOUR_MS = 3_600_000

NAME = "morning"
_WAITS = ("kept", "wait_mean", "wait_p90")
_OPENED = ("late", "today", "tomorrow", "present", "missing")


def make(asked: Asked) -> Document:
    """The page about the last day of the span, as of now.

    Raises:
        Refusal: `report_one_day`, `report_not_by`.
    """
    only_by(asked)
    one_day(asked, NAME)
    t = asked.t
    found = view.read(asked.store, asked.span.last)
    return framed(
        asked,
        NAME,
        t("report.morning"),
        subtitle=(t("report.morning.now", day=f"{asked.span.last:%d/%m/%Y}"),),
        figures=tuple(_figures(asked, found)),
        tables=(
            _agencies(asked, found),
            _services(asked, found.queue),
            _alerts(asked, found),
            _printers(asked, found),
            _safe(asked, found),
        ),
        notes=(t("report.morning.staff"),),
        growing=False,
        dense=True,
        rows="agencies",
        extra={"business_day": found.queue is not None, "next_day": found.next_day.isoformat()},
    )


def opened(asked: Asked, key: str) -> Table:
    """The numbers behind `kept`, `wait_mean`, `wait_p90` of that day, the longest wait first;
    dossiers that are `late`, due `today` or `tomorrow`, and who was `present` or `missing`, of all
    agencies or of one (`late@tu-phap`).

    Raises:
        Refusal: `report_figure_unknown`, `report_one_day`, `report_not_by`.
    """
    only_by(asked)
    one_day(asked, NAME)
    figure, _, agency = key.partition("@")
    if figure in morning_rows.FIGURES:
        return morning_rows.opened(asked, figure, agency or None)
    return behind.opened(asked, NAME, key, (*_WAITS, *morning_rows.FIGURES))


def _figures(asked: Asked, found: Morning) -> Iterator[Figure]:
    """How promises were kept and who was there on that day; what agencies owe now."""
    t, rules, queue, total = asked.t, asked.centre.rules, found.queue, found.total
    figures = Figures() if queue is None else queue.figures
    called, kept = figures.called, figures.kept
    basis, least = yardsticks.of(t, kept, called, "calls"), rules.promise_share_pct
    yield yardsticks.at_least_percent(t, "kept", kept, called, least, basis)
    some = yardsticks.some(t, called, "calls")
    mean = figures.mean_wait if called else None
    p90 = queue.p90_wait if queue is not None and called else None
    for key, value in (("wait_mean", mean), ("wait_p90", p90)):
        yield yardsticks.at_most_minutes(t, key, value, rules.kpi_wait_min, some)
    came = t("report.of", part=t.count(total.present), whole=t.count(total.listed))
    yield Figure("present", t("report.morning.present"), total.present, Kind.COUNT, basis=came)
    for key, n in (("late", total.late), ("today", total.today)):
        yield Figure(key, t(f"report.morning.dossiers.{key}"), n, Kind.COUNT)


def _agencies(asked: Asked, found: Morning) -> Table:
    t = asked.t
    dossiers, staff = t("report.morning.dossiers"), t("report.morning.officers")
    day = f"{found.next_day:%d/%m}"
    rows: list[Row] = [(*_name(asked, one), *_counts(one)) for one in found.agencies]
    return Table(
        "agencies",
        t("report.morning.agencies"),
        (
            Column("agency", t("report.dossier.agency"), Kind.CODE, for_programs=True),
            Column("name", t("report.dossier.agency"), share=4.4),
            Column("late", t("report.morning.late"), Kind.COUNT, dossiers),
            Column("today", t("report.morning.today"), Kind.COUNT, dossiers),
            Column("tomorrow", t("report.morning.tomorrow", day=day), Kind.COUNT, dossiers),
            Column("present", t("report.morning.there"), Kind.COUNT, staff),
            Column("listed", t("report.morning.listed"), Kind.COUNT, staff),
        ),
        rows,
        total=("", t("report.total"), *_counts(found.total)),
        opens=tuple(f"{which}@{one.agency or OWN}" for one in found.agencies for which in _OPENED),
    )


def _name(asked: Asked, one: OfAgency) -> tuple[str, str]:
    if one.agency is None:
        return "", asked.t("report.morning.own")
    return one.agency, agency_name(asked, one.agency)


def _counts(one: OfAgency) -> tuple[int, ...]:
    return one.late, one.today, one.tomorrow, one.present, one.listed


def _services(asked: Asked, queue: Report | None) -> Table:
    """Those with most promises broken."""
    t = asked.t
    broken = [] if queue is None else [s for s in queue.services if _broken(s.figures) > 0]
    broken.sort(key=lambda service: (-_broken(service.figures), service.code))
    rows: list[Row] = [
        (
            service.code,
            t.pick(service.name),
            _broken(service.figures),
            service.figures.called,
            service.p90_wait,
        )
        for service in broken[:_SERVICES]
    ]
    return Table(
        "services",
        t("report.morning.services"),
        (
            Column("service", t("field.service"), Kind.CODE, for_programs=True),
            Column("name", t("report.morning.service"), share=3.4),
            Column("broken", t("report.morning.broken"), Kind.COUNT),
            Column("called", t("report.morning.called"), Kind.COUNT),
            Column("p90", t("report.morning.p90"), Kind.MINUTES),
        ),
        rows,
        more=max(0, len(broken) - _SERVICES),
        half=True,
    )


def _broken(figures: Figures) -> int:
    return figures.called - figures.kept


def _alerts(asked: Asked, found: Morning) -> Table:
    t, open_now = asked.t, found.alerts
    rows: list[Row] = [
        (
            alert.kind,
            alert.subject,
            t(f"severity.{alert.severity}"),
            alert_words.sentence(alert.kind, alert.subject, alert.data, open_now.names, t),
            alert.opened_at,
        )
        for alert in open_now.alerts[:_ALERTS]
    ]
    return Table(
        "alerts",
        t("report.morning.alerts"),
        (
            Column("kind", t("report.morning.alert"), Kind.CODE, for_programs=True),
            Column("subject", t("report.morning.alert"), Kind.CODE, for_programs=True),
            Column("severity", t("report.morning.severity"), share=1.3),
            Column("alert", t("report.morning.alert"), share=3.6),
            Column("opened_at", t("report.morning.since"), Kind.MOMENT, share=2.3),
        ),
        rows,
        more=max(0, len(open_now.alerts) - _ALERTS),
        half=True,
    )


def _printers(asked: Asked, found: Morning) -> Table:
    """Whose paper ends first come first, then those of which nobody knows how much is left."""
    t = asked.t
    known = sorted(found.printers, key=lambda one: (not one.out, *_left(one)))
    rows: list[Row] = [
        (one.code, one.slips_left, t(f"report.morning.paper.{_paper(one)}"))
        for one in known[:_PRINTERS]
    ]
    return Table(
        "printers",
        t("report.morning.printers"),
        (
            Column("printer", t("report.morning.printer"), Kind.CODE),
            Column("slips_left", t("report.morning.slips_left"), Kind.COUNT, share=1.4),
            Column("paper", t("report.morning.paper"), share=2.0),
        ),
        rows,
        more=max(0, len(known) - _PRINTERS),
        half=True,
    )


def _left(one: PrinterRow) -> tuple[bool, int, str]:
    return one.slips_left is None, one.slips_left or 0, one.code


def _paper(one: PrinterRow) -> str:
    if one.out:
        return "out"
    if one.low:
        return "low"
    return "unknown" if one.slips_left is None else "enough"


def _safe(asked: Asked, found: Morning) -> Table:
    """Backups: the newest, its age, and what was found when it was looked at."""
    t, backup = asked.t, found.backup
    rows: list[Row] = [(None, t("report.morning.backup.none"))]
    if backup is not None:
        sound = t(f"report.morning.backup.{'sound' if backup.sound else 'damaged'}")
        rows = [(backup.age // _HOUR_MS, sound)]
    return Table(
        "backup",
        t("report.morning.backup"),
        (
            Column("age_hours", t("report.morning.backup.age"), Kind.COUNT),
            Column("found", t("report.morning.backup.found"), share=2.4),
        ),
        rows,
        half=True,
    )
