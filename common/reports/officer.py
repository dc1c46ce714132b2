"""One officer's month, for the home agency and for the post: visits, dossiers, duty, and what
citizens answered, where enough of them did."""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from common.domain.refusal import Refusal
from common.domain.shares import percent
from common.i18n.messages import explain
from common.reports import behind, yardsticks
from common.reports.asked import Asked
from common.reports.coded import service_cells, service_columns
from common.reports.cover import covers, seal_line
from common.reports.document import Column, Document, Figure, Kind, Row, Table
from common.reports.kpi import expected
from common.reports.yardsticks import hours, some
from common.store import rollup
from common.store.queries import everyday as rows
from common.store.rollup_counts import HAPPENINGS, STAYS, UNTIMED
from common.store.sqlite import Row as Kept
from common.views import answers, duty, everyday, kpi
from common.views.answers import OfOfficer
from common.views.duty import OfficerDay, Whose

NAME = "officer"

FIGURES = (
    *("visits", "serve_mean", "results", "unrecorded", "absents", "defaults"),
    *("dossiers", "days_on_duty", "duty", "rests", "serving_hours", "overtime"),
)
"""Those that open. Answers do not: who gave them is nobody's business."""

_WENT_ON = ("", "transferred")
"""Stays that were not the end of a visit."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What one officer did: stays and their ms by service and outcome, what only events say, days
    on duty, dossiers received; what citizens answered, or why it is not said."""

    officer: Kept
    stays: Mapping[tuple[str, str], tuple[int, ...]]
    happenings: Mapping[str, int]
    days: tuple[OfficerDay, ...]
    dossiers: int
    said: OfOfficer | Refusal

    @property
    def outcomes(self) -> dict[str, int]:
        """Stays by outcome."""
        found: dict[str, int] = defaultdict(int)
        for (_, outcome), (n, _) in self.stays.items():
            found[outcome] += n
        return dict(found)

    @property
    def visits(self) -> int:
        """Visits that ended at their desk, whoever left aside."""
        return sum(n for why, n in self.outcomes.items() if why not in (*_WENT_ON, "left"))


def make(asked: Asked) -> Document:
    """The report; it has to be said whose.

    Raises:
        Refusal: `report_officer_needed`, `officer_unknown`, `report_not_by`.
    """
    t, found = asked.t, _read(asked)
    return Document(
        name=NAME,
        title=t("report.title.officer"),
        issuer=asked.issuer,
        span=asked.span,
        made_at=asked.store.now(),
        zone=asked.zone,
        subtitle=[_whose(asked, found.officer)],
        figures=[*_work(asked, found), *_duty(asked, found), *_said(asked, found)],
        tables=[_outcomes(asked, found), _services(asked, found), _days(asked, "duty", found.days)],
        notes=_notes(asked, found),
        covers=covers(asked),
        seal=seal_line(asked),
        growing=asked.growing,
        rows="days",
        extra={"officer": found.officer["code"]},
    )


def _officer(asked: Asked) -> Kept:
    for narrow in ("unit", "agency", "service"):
        if getattr(asked, narrow) is not None:
            raise Refusal("report_not_by", narrow=f"--{narrow}")
    if asked.officer is None:
        raise Refusal("report_officer_needed")
    with asked.store.read() as connection:
        for row in rows.officers(connection):
            if row["code"] == asked.officer:
                return row
    raise Refusal("officer_unknown", officer=asked.officer[:40])


def _read(asked: Asked) -> _Found:
    officer = _officer(asked)
    code = officer["code"]
    days = behind.business_days(asked)
    stays = {
        (str(service), str(outcome)): own
        for (whose, service, outcome), own in rollup.sums_of(
            asked.store, days, STAYS, ("officer", "service", "outcome")
        ).items()
        if whose == code
    }
    happenings = {
        str(what): n
        for (whose, what), (n,) in rollup.sums_of(
            asked.store, days, HAPPENINGS, ("officer", "what")
        ).items()
        if whose == code
    }
    part = everyday.Part()
    dossiers = kpi.read_dossiers(asked.store, asked.since, asked.before, part)
    return _Found(
        officer,
        stays,
        happenings,
        duty.read(asked.store, asked.span.first, asked.span.last, Whose(officer=code)),
        dossiers.by_officer.get(code, 0),
        _answers(asked, code),
    )


def _answers(asked: Asked, code: str) -> OfOfficer | Refusal:
    """Only of a whole calendar month that is over: from two stretches of days that are nearly the
    same, one answer would be known by the difference."""
    first, last = asked.span.first, asked.span.last
    if first.day != 1 or (first.year, first.month) != (last.year, last.month):
        return Refusal("ratings_month_whole")
    if last.day != monthrange(last.year, last.month)[1]:
        return Refusal("ratings_month_whole")
    try:
        return answers.ratings_of_officer(asked.store, code, f"{first:%Y-%m}")
    except Refusal as refusal:
        return refusal


def _whose(asked: Asked, officer: Kept) -> str:
    t = asked.t
    agency = officer["home_agency"]
    words = [
        f"{officer['name']} ({officer['code']})",
        t(f"report.staff.{officer['staff_type']}"),
        t.pick(asked.centre.agency_name(agency)) if agency else "",
    ]
    return " · ".join(word for word in words if word)


def _work(asked: Asked, found: _Found) -> list[Figure]:
    t, outcomes = asked.t, found.outcomes
    visits = some(t, found.visits, "visits")
    timed = [own for (_, why), own in found.stays.items() if why not in UNTIMED]
    count, serving = sum(n for n, _ in timed), sum(ms for _, ms in timed)
    _, limit = yardsticks.limits(asked.centre.rules)
    basis = some(t, count, "stays")
    mean = serving // count if count else None
    return [
        yardsticks.count(t, "visits", found.visits),
        yardsticks.at_most_minutes(t, "serve_mean", mean, limit, basis),
        yardsticks.count(t, "results", outcomes.get("result_returned", 0), visits),
        yardsticks.count(t, "unrecorded", outcomes.get("unrecorded", 0), visits),
        yardsticks.count(t, "defaults", found.happenings.get("default", 0), visits),
        yardsticks.count(t, "absents", found.happenings.get("absent", 0)),
    ]


def _duty(asked: Asked, found: _Found) -> list[Figure]:
    t, days = asked.t, found.days
    year, wanted = kpi.year_days(asked.store, asked.span.last), asked.centre.rules
    asks = expected(len(days), wanted.kpi_dossiers_year, year)
    on_duty = some(t, len(days), "days_on_duty")
    return [
        Figure(
            "dossiers",
            t("report.figure.dossiers"),
            found.dossiers,
            Kind.COUNT,
            target="" if asks is None else t("report.target.at_least", value=t.number(asks)),
            good=None if asks is None or not days else found.dossiers >= asks,
            basis=on_duty,
        ),
        yardsticks.count(t, "days_on_duty", len(days)),
        _hours(asked, "duty", sum(day.duty - day.resting for day in days), on_duty),
        _hours(asked, "rests", sum(day.resting for day in days), on_duty),
        _hours(asked, "serving_hours", sum(day.serving for day in days), on_duty),
        _hours(asked, "overtime", sum(day.overtime or 0 for day in days), on_duty),
    ]


def _hours(asked: Asked, key: str, ms: int, basis: str) -> Figure:
    return Figure(key, asked.t(f"report.figure.{key}"), hours(ms), Kind.NUMBER, basis=basis)


def _said(asked: Asked, found: _Found) -> list[Figure]:
    if isinstance(found.said, Refusal):
        return []
    made, t = [], asked.t
    for source, levels in found.said.ratings.items():
        given = sum(levels.values())
        good = sum(n for level, n in levels.items() if level != "dissatisfied")
        basis = t(
            "report.basis.answers",
            n=given,
            count=t.count(given),
            share=t.percent(percent(given, found.said.visits)),
            visits=some(t, found.said.visits, "visits"),
        )
        least = asked.centre.rules.kpi_satisfied_pct
        key = f"satisfied_{source}"
        made.append(yardsticks.at_least_percent(t, key, good, given, least, basis))
    return made


def _notes(asked: Asked, found: _Found) -> list[str]:
    notes = [asked.t("report.note.officer"), asked.t("report.note.dossiers_a_year")]
    if isinstance(found.said, Refusal):
        notes.append(asked.t("report.note.no_answers", why=explain(found.said, asked.t)))
    return notes


def _outcomes(asked: Asked, found: _Found) -> Table:
    t = asked.t
    columns = (
        Column("outcome", t("report.col.why"), Kind.CODE, for_programs=True),
        Column("name", t("report.col.ending"), share=3),
        Column("stays", t("report.col.stays"), Kind.COUNT),
        Column("share", t("report.col.share"), Kind.PERCENT),
    )
    outcomes = found.outcomes
    lines: list[Row] = [
        (why, behind.outcome_words(t, why), n, percent(n, sum(outcomes.values())))
        for why, n in sorted(outcomes.items(), key=lambda own: (-own[1], own[0]))
    ]
    return Table("outcomes", t("report.table.outcomes"), columns, lines)


def _services(asked: Asked, found: _Found) -> Table:
    t, known = asked.t, everyday.known_services(asked.store)
    columns = (
        Column("code", t("report.col.code"), Kind.CODE, for_programs=True),
        Column("name", t("report.col.service"), share=3),
        Column("stays", t("report.col.stays"), Kind.COUNT),
        Column("mean", t("report.col.mean_stay"), Kind.MINUTES),
    )
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for (service, why), (n, ms) in found.stays.items():
        timed = why not in UNTIMED
        own = sums[service]
        sums[service] = [own[0] + n, own[1] + timed * n, own[2] + timed * ms]
    lines: list[Row] = [
        (code, t.pick(known[code].name), n, ms // timed if timed else None)
        for code, (n, timed, ms) in sorted(sums.items(), key=lambda own: (-own[1][0], own[0]))
    ]
    return Table("services", t("report.table.services"), columns, lines)


def _days(asked: Asked, key: str, days: tuple[OfficerDay, ...]) -> Table:
    t = asked.t
    columns = (
        Column("date", t("report.col.date"), Kind.DATE),
        Column("in", t("report.col.in_at"), Kind.TIME),
        Column("out", t("report.col.out_at"), Kind.TIME),
        *[
            Column(name, t(f"report.col.{name}"), Kind.NUMBER)
            for name in ("duty_h", "rests_h", "serving_h", "overtime_h")
        ],
        Column("visits", t("report.col.visits"), Kind.COUNT),
    )
    lines: list[Row] = [
        (
            day.date,
            day.in_at,
            day.out_at,
            *(hours(ms) for ms in (day.duty, day.resting, day.serving)),
            None if day.overtime is None else hours(day.overtime),
            day.visits,
        )
        for day in days
    ]
    table = "days" if key == "duty" else key
    return Table(table, t("report.table.duty"), columns, lines)


def opened(asked: Asked, key: str) -> Table:
    """The rows behind a figure.

    Raises:
        Refusal: `report_figure_unknown` with the figures that open; `report_officer_needed`,
            `officer_unknown`.
    """
    if key not in FIGURES:
        behind.unknown(NAME, key, FIGURES)
    return _ROWS[key](asked, key)


def _stays(asked: Asked, key: str) -> Table:
    code, (first, last) = _officer(asked)["code"], behind.ends(asked)
    with asked.store.read() as connection:
        found = rows.stays_behind(connection, first=first, last=last, officer=code)
    if key == "visits":
        found = [row for row in found if (row["outcome"] or "") not in (*_WENT_ON, "left")]
    if outcome := _OUTCOMES.get(key):
        found = [row for row in found if row["outcome"] == outcome]
    return behind.stays_table(asked, key, found, timed=key == "serve_mean")


def _happened(asked: Asked, key: str) -> Table:
    """What only events say, each time."""
    code, (first, last) = _officer(asked)["code"], behind.ends(asked)
    with asked.store.read() as connection:
        found = rows.events_behind(connection, which=key, first=first, last=last, officer=code)
    return behind.events_table(asked, key, found)


def _dossiers(asked: Asked, key: str) -> Table:
    t, code = asked.t, _officer(asked)["code"]
    with asked.store.read() as connection:
        found = rows.dossiers_received_behind(connection, since=asked.since, before=asked.before)
    columns = (
        Column("code", t("report.col.dossier"), Kind.CODE, share=2),
        Column("procedure", t("report.col.procedure"), Kind.CODE, share=1.5),
        *service_columns(t),
        Column("received", t("report.col.received"), Kind.MOMENT, share=1.5),
    )
    named = service_cells(asked)
    own: list[Row] = [
        (row["code"], row["procedure"], *named(row["service"]), row["received_at"])
        for row in found
        if row["officer"] == code
    ]
    more = max(0, len(own) - behind.MOST)
    return Table(key, t("report.figure.dossiers"), columns, own[: behind.MOST], more=more)


def _on_duty(asked: Asked, key: str) -> Table:
    whose = Whose(officer=_officer(asked)["code"])
    return _days(asked, key, duty.read(asked.store, asked.span.first, asked.span.last, whose))


_OUTCOMES = {"results": "result_returned", "unrecorded": "unrecorded"}

_ROWS: Mapping[str, Callable[[Asked, str], Table]] = {
    **dict.fromkeys(("visits", "serve_mean", *_OUTCOMES), _stays),
    **dict.fromkeys(("absents", "defaults"), _happened),
    **dict.fromkeys(("days_on_duty", "duty", "rests", "serving_hours", "overtime"), _on_duty),
    "dossiers": _dossiers,
}
