"""The rows behind key figures and volumes: dossiers by their codes, payments, half hours, duty by
day and agency. Nobody's name is in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from common.domain.dossier import Channel
from common.domain.shares import percent
from common.i18n.translator import Translator
from common.reports import behind, queue
from common.reports.asked import Asked
from common.reports.coded import coded, service_cells, service_columns
from common.reports.document import Column, Kind, Row, Table, Value
from common.reports.yardsticks import hours
from common.store.queries import everyday as rows
from common.views import duty, everyday, kpi
from common.views.duty import Whose

_CHANNELS = {f"received_{channel.value}": channel.value for channel in Channel}


def opened(asked: Asked, report: str, key: str, known: Iterable[str]) -> Table:
    """The rows behind a figure.

    Raises:
        Refusal: `report_figure_unknown` with the figures that there are.
    """
    if key not in known:
        behind.unknown(report, key, known)
    if key in _ROWS:
        return _ROWS[key](asked, key)
    return behind.behind(asked, key, queue.chosen(asked))


def _received(asked: Asked, key: str) -> Table:
    t, part = asked.t, queue.chosen(asked)
    with asked.store.read() as connection:
        found = rows.dossiers_received_behind(connection, since=asked.since, before=asked.before)
    own = [
        row
        for row in found
        if part.has(row["service"], row["unit"])
        and (key != "dossiers_a_year" or row["officer"])
        and (key != "digitised" or row["digitised"])
        and _CHANNELS.get(key) in (None, row["channel"])
    ]
    columns = (
        Column("code", t("report.col.dossier"), Kind.CODE, share=2),
        Column("procedure", t("report.col.procedure"), Kind.CODE, share=1.5),
        *service_columns(t),
        *coded("channel", t("report.col.channel")),
        Column("received", t("report.col.received"), Kind.MOMENT, share=1.5),
    )
    named = service_cells(asked)
    lines: list[Row] = [
        (
            *(row["code"], row["procedure"], *named(row["service"])),
            *(row["channel"], t(f"dossier.channel.{row['channel']}"), row["received_at"]),
        )
        for row in own
    ]
    return _cut(asked, key, columns, lines)


def _done(asked: Asked, key: str) -> Table:
    t, part = asked.t, queue.chosen(asked)
    with asked.store.read() as connection:
        found = rows.dossiers_done_behind(connection, since=asked.since, before=asked.before)
    own = [
        row
        for row in found
        if part.has(row["service"], row["unit"])
        and (key != "resolved_late" or (row["due_at"] or row["done_at"]) < row["done_at"])
    ]
    columns = (
        Column("code", t("report.col.dossier"), Kind.CODE, share=2),
        Column("procedure", t("report.col.procedure"), Kind.CODE, share=1.5),
        *service_columns(t),
        Column("due", t("report.col.due"), Kind.MOMENT, share=1.5),
        Column("done", t("report.col.done_at"), Kind.MOMENT, share=1.5),
        Column("in_time", t("report.col.in_time")),
    )
    named = service_cells(asked)
    lines: list[Row] = [
        (
            *(row["code"], row["procedure"], *named(row["service"])),
            *(row["due_at"], row["done_at"]),
            "" if row["due_at"] is None else _yes(t, row["done_at"] <= row["due_at"]),
        )
        for row in own
    ]
    return _cut(asked, key, columns, lines)


def _yes(t: Translator, value: bool) -> str:
    return t(f"report.yes.{str(value).lower()}")


def _paid(asked: Asked, key: str) -> Table:
    t, part = asked.t, queue.chosen(asked)
    units = {code: one.unit for code, one in everyday.known_services(asked.store).items()}
    with asked.store.read() as connection:
        found = rows.fees_paid_behind(connection, since=asked.since, before=asked.before)
    columns = (
        Column("at", t("report.col.paid_at"), Kind.MOMENT, share=1.5),
        *coded("method", t("report.col.method")),
        *service_columns(t),
        *coded("kind", t("report.col.kind")),
        Column("amount", t("report.col.amount"), Kind.MONEY),
    )
    named = service_cells(asked)
    lines: list[Row] = [
        (
            *(row["at"], row["method"], t(f"fee_method.{row['method']}"), *named(row["service"])),
            *(row["kind"], t(f"report.cash.kind.{row['kind']}"), row["amount_vnd"]),
        )
        for row in found
        if part.has(row["service"], units.get(row["service"]))
        and (key != "paid_online" or row["method"] in kpi.ONLINE)
    ]
    return _cut(asked, key, columns, lines)


def _crowds(asked: Asked, key: str) -> Table:
    """The fullest half hours first."""
    t = asked.t
    found = everyday.read_any(asked.store, asked.span.first, asked.span.last)
    halves = [] if found is None else kpi.half_hours(asked.store, found)
    crowds = sorted(halves, key=lambda own: (-own[2], own[:2]))
    columns = (
        Column("date", t("report.col.date"), Kind.DATE),
        Column("time", t("report.col.half_hour"), Kind.CODE),
        Column("most", t("report.col.most"), Kind.COUNT),
    )
    lines: list[Row] = [
        (day, f"{slot // 2:02}:{slot % 2 * 30:02}", most) for day, slot, most in crowds
    ]
    return _cut(asked, key, columns, lines)


def _duty(asked: Asked, key: str) -> Table:
    """By day and home agency; who it was, the report of duty says to whom it may."""
    t = asked.t
    whose = Whose(agency=asked.agency, unit=asked.unit, service=asked.service)
    days = duty.read(asked.store, asked.span.first, asked.span.last, whose)
    columns = (
        Column("date", t("report.col.date"), Kind.DATE),
        *coded("agency", t("report.col.home_agency"), share=2),
        Column("officers", t("report.col.officers"), Kind.COUNT),
        *[
            Column(name, t(f"report.col.{name}"), Kind.NUMBER)
            for name in ("duty_h", "rests_h", "serving_h")
        ],
        Column("serving", t("report.col.serving"), Kind.PERCENT),
    )
    lines: list[Row] = []
    for date in sorted({day.date for day in days}):
        for own in kpi.agencies(tuple(day for day in days if day.date == date), {}):
            times: tuple[Value, ...] = (hours(own.duty), hours(own.rests), hours(own.serving))
            share = percent(own.serving, own.working)
            lines.append((date, *home_agency(asked, own.agency), own.officers, *times, share))
    return _cut(asked, key, columns, lines)


def home_agency(asked: Asked, code: str) -> tuple[str, str]:
    """The code and the name of an agency that sends officers; '' is none."""
    named = asked.t.pick(asked.centre.agency_name(code)) if code else asked.t("report.no_agency")
    return code, named


def _cut(asked: Asked, key: str, columns: tuple[Column, ...], lines: list[Row]) -> Table:
    shown = lines[: behind.MOST]
    title = asked.t(f"report.figure.{key}")
    return Table(key, title, columns, shown, more=len(lines) - len(shown))


_ROWS: Mapping[str, Callable[[Asked, str], Table]] = {
    **dict.fromkeys(("dossiers_a_year", "received", "digitised", *_CHANNELS), _received),
    **dict.fromkeys(("on_time", "resolved", "resolved_late"), _done),
    **dict.fromkeys(("payments", "paid_online"), _paid),
    "seats": _crowds,
    "serving": _duty,
}
