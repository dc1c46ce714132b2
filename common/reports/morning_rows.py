"""The rows behind what the page for the morning says of agencies: dossiers by their codes, and who
was there. Officers are named to whoever may read the duty log."""

from __future__ import annotations

from common.reports import behind
from common.reports.asked import Asked
from common.reports.coded import coded, service_cells, service_columns
from common.reports.cover import agency_name
from common.reports.document import Column, Kind, Row, Table, Value
from common.views import morning as view
from common.views.morning import Listed

OWN = "-"
"""What stands for no agency in the name of a figure: `present@-` are the centre's own staff."""

_DOSSIERS = ("late", "today", "tomorrow")
_OFFICERS = ("present", "missing")
FIGURES = (*_DOSSIERS, *_OFFICERS)


def opened(asked: Asked, figure: str, agency: str | None) -> Table:
    """The rows of one of `FIGURES`, of all agencies or of one."""
    made = _dossiers if figure in _DOSSIERS else _officers
    return made(asked, figure, agency)


def _is(agency: str | None, wanted: str | None) -> bool:
    return wanted is None or (agency or OWN) == wanted


def _named(asked: Asked, agency: str | None) -> tuple[Value, Value]:
    if not agency:
        return "", asked.t("report.morning.own")
    return agency, agency_name(asked, agency)


def _dossiers(asked: Asked, figure: str, agency: str | None) -> Table:
    t, named = asked.t, service_cells(asked)
    columns = (
        Column("code", t("report.dossier.code"), Kind.CODE, share=2),
        Column("procedure", t("report.dossier.procedure"), Kind.CODE, share=1.3),
        *service_columns(t),
        *coded("agency", t("report.dossier.agency"), share=2.4),
        Column("due_at", t("report.dossier.due_at"), Kind.MOMENT, share=1.5),
    )
    own = [
        one
        for one in view.due_dossiers(asked.store)
        if one.when == figure and _is(one.agency, agency)
    ]
    rows: list[Row] = [
        (one.code, one.procedure, *named(one.service), *_named(asked, one.agency), one.due_at)
        for one in own[: behind.MOST]
    ]
    title, more = t(f"report.morning.dossiers.{figure}"), len(own) - len(rows)
    return Table(figure, title, columns, rows, more=more)


def _officers(asked: Asked, figure: str, agency: str | None) -> Table:
    t, names = asked.t, asked.may("report.duty")
    who = (
        Column("officer", t("report.duty.officer"), Kind.CODE),
        Column("name", t("report.duty.name"), share=2.4),
    )
    columns = (
        *(who if names else ()),
        *coded("agency", t("report.duty.agency"), share=2.4),
        Column("staff_type", t("report.morning.staff_type"), share=1.6),
        Column("desk", t("report.duty.desks"), Kind.CODE),
        Column("came_at", t("report.duty.in"), Kind.MOMENT, share=1.5),
    )
    rows: list[Row] = [
        (
            *((one.code, one.name) if names else ()),
            *_named(asked, one.agency),
            t(f"report.staff.{one.staff_type}"),
            one.desk,
            one.came_at,
        )
        for one in view.listed(asked.store, asked.span.last)
        if _came(one) is (figure == "present") and _is(one.agency, agency)
    ]
    return Table(figure, t(f"report.morning.{figure}"), columns, rows)


def _came(one: Listed) -> bool:
    return one.came_at is not None
