"""Sổ trực: when officers were there, and what of it was serving."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from common.domain.shares import percent
from common.i18n.translator import Translator
from common.reports.asked import Asked
from common.reports.behind import unknown
from common.reports.cover import agency_name, framed
from common.reports.document import Column, Document, Figure, Kind, Row, Table
from common.views import duty
from common.views.duty import OfficerDay, Rest, Whose

NAME = "duty"
_HOUR = Decimal(3_600_000)
_FIGURES = ("officers", "duty", "serving", "idle", "resting", "overtime")


def make(asked: Asked) -> Document:
    """The duty log of the days asked for.

    Raises:
        Refusal: what `duty.read` and `cover.framed` refuse.
    """
    t, days = asked.t, _read(asked)
    relieved = sum(day.relieved for day in days)
    notes = [t("report.duty.note"), t("report.duty.note.desks")]
    if relieved:
        notes.append(t("report.duty.note.relieved", n=relieved))
    return framed(
        asked,
        NAME,
        t("report.duty"),
        figures=_figures(asked, days),
        tables=(
            _agencies(asked, days),
            _reasons(asked, days),
            *_away(asked),
            _days(asked, days),
        ),
        notes=notes,
        wide=True,
        rows="days",
    )


def opened(asked: Asked, key: str) -> Table:
    """The rows behind a figure: the officers, the days, or each rest.

    Raises:
        Refusal: `report_figure_unknown`; what `duty.read` refuses.
    """
    if key not in _FIGURES:
        unknown(NAME, key, _FIGURES)
    days = _read(asked)
    made = {"officers": _officers, "resting": _rests}.get(key, _days)
    return made(asked, days)


def _read(asked: Asked) -> Sequence[OfficerDay]:
    return duty.read(asked.store, asked.span.first, asked.span.last, _whose(asked))


def _whose(asked: Asked) -> Whose:
    return Whose(asked.officer, asked.agency, asked.unit, asked.service)


def _figures(asked: Asked, days: Sequence[OfficerDay]) -> tuple[Figure, ...]:
    t, there = asked.t, sum(day.duty for day in days)
    basis = t("report.duty.basis", n=len(days))
    serving = sum(day.serving for day in days)
    share = _share(days)
    of_duty = basis if share is None else t("report.duty.share", percent=t.percent(share))
    officers = len({day.officer for day in days})
    return (
        Figure("officers", t("report.duty.officers"), officers, Kind.COUNT),
        Figure("duty", t("report.duty.hours"), _hours(there, days), Kind.NUMBER, basis=basis),
        Figure(
            "serving", t("report.duty.serving"), _hours(serving, days), Kind.NUMBER, basis=of_duty
        ),
        *(
            Figure(key, t(f"report.duty.{key}"), _hours(_sum(days, key), days), Kind.NUMBER)
            for key in ("idle", "resting", "overtime")
        ),
    )


def _sum(days: Sequence[OfficerDay], key: str) -> int:
    return sum(getattr(day, key) or 0 for day in days)


def _share(days: Sequence[OfficerDay]) -> Decimal | None:
    """What part of the time on duty was serving: of rests nobody expects it."""
    return percent(_sum(days, "serving"), _sum(days, "duty") - _sum(days, "resting"))


def _hours(ms: int, days: Sequence[OfficerDay]) -> Decimal | None:
    """With one decimal; None where nobody was on duty."""
    if not days:
        return None
    return (Decimal(ms) / _HOUR).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def _agencies(asked: Asked, days: Sequence[OfficerDay]) -> Table:
    """Duty hours against serving hours, by home agency (NĐ 118/2025 Đ9.3)."""
    t = asked.t
    by_agency: dict[str | None, list[OfficerDay]] = defaultdict(list)
    for day in days:
        by_agency[day.home_agency].append(day)
    columns = (
        Column("agency", t("report.duty.agency"), share=3.0),
        Column("officers", t("report.duty.officers"), Kind.COUNT),
        *_times_columns(t),
    )
    rows = [
        _agency(_name(asked, code), found)
        for code, found in sorted(by_agency.items(), key=lambda item: item[0] or "~")
    ]
    total = _agency(t("report.duty.all"), days) if len(rows) > 1 else None
    return Table("agencies", t("report.duty.by_agency"), columns, rows, total)


def _name(asked: Asked, agency: str | None) -> str:
    return "—" if agency is None else agency_name(asked, agency)


def _agency(name: str, days: Sequence[OfficerDay]) -> Row:
    return (name, len({day.officer for day in days}), *_times(days))


def _times_columns(t: Translator) -> tuple[Column, ...]:
    return (
        Column("days", t("report.duty.days"), Kind.COUNT),
        Column("visits", t("report.duty.visits"), Kind.COUNT),
        Column("duty", t("report.duty.hours"), Kind.NUMBER),
        Column("serving", t("report.duty.serving"), Kind.NUMBER),
        Column("share", t("report.duty.share.col"), Kind.PERCENT),
        Column("idle", t("report.duty.idle"), Kind.NUMBER),
        Column("resting", t("report.duty.resting"), Kind.NUMBER),
        Column("overtime", t("report.duty.overtime"), Kind.NUMBER),
    )


def _times(days: Sequence[OfficerDay]) -> Row:
    return (
        len(days),
        _sum(days, "visits"),
        *(_hours(_sum(days, key), days) for key in ("duty", "serving")),
        _share(days),
        *(_hours(_sum(days, key), days) for key in ("idle", "resting", "overtime")),
    )


def _officers(asked: Asked, days: Sequence[OfficerDay]) -> Table:
    """Each officer once, with all their days."""
    t = asked.t
    by_officer: dict[str, list[OfficerDay]] = defaultdict(list)
    for day in days:
        by_officer[day.officer].append(day)
    columns = (
        Column("officer", t("report.duty.officer"), Kind.CODE),
        Column("name", t("report.duty.name"), share=2.4),
        Column("agency", t("report.duty.agency"), share=2.4),
        *_times_columns(t),
    )
    rows: list[Row] = [
        (code, own[-1].name, _name(asked, own[-1].home_agency), *_times(own))
        for code, own in sorted(by_officer.items())
    ]
    return Table("officers", t("report.duty.officers"), columns, rows)


def _reasons(asked: Asked, days: Sequence[OfficerDay]) -> Table:
    """Why desks rested: some of it is work that no citizen sees."""
    t, now = asked.t, asked.store.now()
    times: Counter[str] = Counter()
    lasted: Counter[str] = Counter()
    for day in days:
        for rest in day.rests:
            times[rest.reason] += 1
            lasted[rest.reason] += _length(rest, now)
    columns = (
        Column("reason", t("report.duty.reason"), share=3.0),
        Column("times", t("report.duty.times"), Kind.COUNT),
        Column("minutes", t("report.duty.minutes"), Kind.MINUTES),
    )
    rows: list[Row] = [
        (t(f"pause.{reason}"), times[reason], ms) for reason, ms in lasted.most_common()
    ]
    return Table("reasons", t("report.duty.by_reason"), columns, rows)


def _length(rest: Rest, now: int) -> int:
    return (now if rest.to_at is None else rest.to_at) - rest.from_at


def _days(asked: Asked, days: Sequence[OfficerDay]) -> Table:
    t = asked.t
    columns = (
        Column("date", t("report.col.date"), Kind.DATE, share=1.4),
        Column("officer", t("report.duty.officer"), Kind.CODE),
        Column("name", t("report.duty.name"), share=2.4),
        Column("agency", t("report.duty.agency"), share=2.4),
        Column("desks", t("report.duty.desks"), Kind.CODE),
        Column("in", t("report.duty.in"), Kind.CODE),
        Column("out", t("report.duty.out"), Kind.CODE),
        Column("visits", t("report.duty.visits"), Kind.COUNT),
        *(
            Column(key, t(f"report.duty.{key}.min"), Kind.MINUTES)
            for key in ("duty", "serving", "idle", "resting", "overtime")
        ),
        Column("rests", t("report.duty.rests"), share=2.4),
    )
    rows = [_one_day(asked, day) for day in days]
    return Table("days", t("report.duty.by_day"), columns, rows)


def _one_day(asked: Asked, day: OfficerDay) -> Row:
    t, zone = asked.t, asked.zone
    out = "" if day.out_at is None else t.time(day.out_at, zone)
    rests = [f"{t(f'pause.{rest.reason}')} {_from_to(asked, rest)}" for rest in day.rests]
    if day.relieved:
        rests.append(t("report.duty.relieved"))
    return (
        day.date,
        day.officer,
        day.name,
        _name(asked, day.home_agency),
        ", ".join(day.desks),
        t.time(day.in_at, zone),
        out,
        day.visits,
        *(day.duty, day.serving, day.idle, day.resting, day.overtime),
        "; ".join(rests),
    )


def _from_to(asked: Asked, rest: Rest) -> str:
    ends = "…" if rest.to_at is None else asked.t.time(rest.to_at, asked.zone)
    return f"{asked.t.time(rest.from_at, asked.zone)}–{ends}"


def _away(asked: Asked) -> tuple[Table, ...]:
    """Who was on the roster of a day that is over and did not come; nothing without a roster."""
    t, store = asked.t, asked.store
    today = store.centre().day_of(store.now())
    listed = [
        row
        for row in duty.roster(store, asked.span.first, asked.span.last, _whose(asked))
        if row.date < today
    ]
    if not listed:
        return ()
    columns = (
        Column("date", t("report.col.date"), Kind.DATE, share=1.4),
        Column("officer", t("report.duty.officer"), Kind.CODE),
        Column("name", t("report.duty.name"), share=2.4),
        Column("agency", t("report.duty.agency"), share=2.4),
        Column("desk", t("report.duty.desks"), Kind.CODE),
        Column("shift", t("report.duty.shift"), share=1.4),
    )
    rows: list[Row] = [
        (
            row.date,
            row.officer,
            row.name,
            _name(asked, row.home_agency),
            row.desk,
            t(f"roster.shift.{row.shift}"),
        )
        for row in listed
        if not row.came
    ]
    note = t("report.duty.away.note", n=len(listed))
    return (Table("away", t("report.duty.by_away"), columns, rows, note=note),)


def _rests(asked: Asked, days: Sequence[OfficerDay]) -> Table:
    t, now = asked.t, asked.store.now()
    columns = (
        Column("officer", t("report.duty.officer"), Kind.CODE),
        Column("reason", t("report.duty.reason"), share=2.0),
        Column("from", t("report.duty.from"), Kind.MOMENT, share=2.0),
        Column("to", t("report.duty.to"), Kind.MOMENT, share=2.0),
        Column("minutes", t("report.duty.minutes"), Kind.MINUTES),
    )
    rows: list[Row] = [
        (day.officer, t(f"pause.{rest.reason}"), rest.from_at, rest.to_at, _length(rest, now))
        for day in days
        for rest in day.rests
    ]
    return Table("resting", t("report.duty.by_rest"), columns, rows)
