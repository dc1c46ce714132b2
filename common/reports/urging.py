"""Danh sách đôn đốc: what agencies are urged to do, as it stands when the list is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from common.domain.reporting import Span
from common.reports.asked import Asked
from common.reports.behind import unknown
from common.reports.cover import agency_cells, agency_columns, agency_name, framed, only_by
from common.reports.document import Column, Document, Figure, Kind, Legal, Row, Table, Value
from common.reports.urging_letter import letter
from common.views import urging as view
from common.views.urging import DueDossier, SentList, Urging

_OPENS = ("late", "soon", "batches", "unanswered")


def make(asked: Asked) -> Document:
    """The list of one agency, or of all. Days asked for do not matter: it is of now.

    Raises:
        Refusal: `report_not_by`; `calendar_missing`, `calendar_ends`.
    """
    only_by(asked, "agency")
    t, today = asked.t, asked.centre.day_of(asked.store.now())
    asked = replace(asked, span=Span(today.isoformat(), today, today))
    found = view.read(asked.store, asked.agency)
    to = [] if asked.agency is None else [t("report.urging.to", agency=_name(asked, asked.agency))]
    return framed(
        asked,
        "urging",
        t("report.urging"),
        subtitle=(*to, t("report.urging.now")),
        figures=_figures(asked, found),
        tables=(
            *([_agencies(asked, found)] if asked.agency is None else []),
            _dossiers(asked, found.dossiers),
            _batches(asked, found),
            _lists(asked, found.lists),
        ),
        notes=(t("report.urging.days"),),
        growing=False,
        wide=asked.agency is None,
        rows="dossiers",
        legal=_letter(asked, found, asked.store.now()),
        extra={"agency": asked.agency},
    )


def of_list(asked: Asked, number: int) -> Document:
    """The list with this number, as it was sent to its agency.

    Raises:
        Refusal: `urging_unknown`; `calendar_missing`, `calendar_ends`.
    """
    sent = view.sent(asked.store, number)
    day = asked.centre.day_of(sent.sent_at)
    asked = replace(asked, span=Span(day.isoformat(), day, day), agency=sent.agency)
    return replace(
        framed(
            asked,
            "urging",
            asked.t("report.urging"),
            subtitle=(asked.t("report.urging.to", agency=_name(asked, sent.agency)),),
            figures=_figures(asked, sent.urging),
            tables=(_dossiers(asked, sent.urging.dossiers), _batches(asked, sent.urging)),
            growing=False,
            rows="dossiers",
            legal=_letter(asked, sent.urging, sent.sent_at, number),
            extra={"agency": sent.agency, "urging": number},
        ),
        made_at=sent.sent_at,
    )


def _letter(asked: Asked, found: Urging, at: int, number: int | None = None) -> Legal | None:
    return None if asked.agency is None else letter(asked, asked.agency, found, at, number)


def opened(asked: Asked, key: str) -> Table:
    """What a figure counts: `late`, `soon`, `batches`, `unanswered`.

    Raises:
        Refusal: `report_figure_unknown`.
    """
    only_by(asked, "agency")
    if key not in _OPENS:
        unknown("urging", key, _OPENS)
    found = view.read(asked.store, asked.agency)
    late = [one for one in found.dossiers if one.late_days is not None]
    soon = [one for one in found.dossiers if one.late_days is None]
    waiting = [one for one in found.lists if one.days is not None]
    return {
        "late": _dossiers(asked, late),
        "soon": _dossiers(asked, soon),
        "batches": _batches(asked, found),
        "unanswered": _lists(asked, waiting),
    }[key]


def _name(asked: Asked, agency: str) -> str:
    return agency_name(asked, agency)


def _figures(asked: Asked, found: Urging) -> tuple[Figure, ...]:
    t = asked.t
    waiting = [one.days for one in found.lists if one.days is not None]
    oldest = t("report.urging.oldest", days=max(waiting)) if waiting else ""
    return (
        Figure("late", t("report.urging.late"), found.late, Kind.COUNT),
        Figure("soon", t("report.urging.soon"), len(found.dossiers) - found.late, Kind.COUNT),
        Figure("batches", t("report.urging.batches"), len(found.batches), Kind.COUNT),
        Figure("unanswered", t("report.urging.unanswered"), len(waiting), Kind.COUNT, basis=oldest),
    )


def _agencies(asked: Asked, found: Urging) -> Table:
    t = asked.t
    rows: list[Row] = [
        (one.agency, _name(asked, one.agency), one.late, one.soon, one.batches, one.unanswered)
        for one in found.agencies
    ]
    return Table(
        "agencies",
        t("report.urging.by_agency"),
        (
            Column("agency", t("report.urging.code"), Kind.CODE, for_programs=True),
            Column("name", t("report.dossier.agency"), share=3.5),
            Column("late", t("report.urging.late"), Kind.COUNT),
            Column("soon", t("report.urging.soon"), Kind.COUNT),
            Column("batches", t("report.urging.batches"), Kind.COUNT),
            Column("unanswered", t("report.urging.unanswered"), Kind.COUNT),
        ),
        rows,
    )


def _dossiers(asked: Asked, dossiers: Sequence[DueDossier]) -> Table:
    t = asked.t
    rows: list[Row] = [
        (*_who(asked, one), one.late_days, one.days_left, one.urged.times, one.urged.last)
        for one in dossiers
    ]
    return Table(
        "dossiers",
        t("report.urging.dossiers"),
        (
            Column("code", t("report.dossier.code"), Kind.CODE, share=2.0),
            Column("procedure", t("report.dossier.procedure"), Kind.CODE, share=1.3),
            *agency_columns(t),
            Column("accepted_at", t("report.dossier.accepted_at"), Kind.MOMENT, share=1.5),
            Column("due_at", t("report.dossier.due_at"), Kind.MOMENT, share=1.5),
            Column("late_days", t("report.urging.late_days"), Kind.COUNT),
            Column("days_left", t("report.urging.days_left"), Kind.COUNT),
            Column("urged", t("report.urging.urged"), Kind.COUNT),
            Column("urged_at", t("report.urging.urged_at"), Kind.MOMENT, share=1.5),
        ),
        rows,
    )


def _who(asked: Asked, one: DueDossier) -> tuple[Value, ...]:
    agency = agency_cells(asked, one.agency)
    return one.code, one.procedure, *agency, one.accepted_at, one.due_at


def _batches(asked: Asked, found: Urging) -> Table:
    t = asked.t
    rows: list[Row] = [
        (
            one.code,
            *agency_cells(asked, one.agency),
            one.sent_at,
            one.hours,
            one.urged.times,
            one.urged.last,
        )
        for one in found.batches
    ]
    return Table(
        "batches",
        t("report.urging.not_received"),
        (
            Column("batch", t("report.urging.batch"), Kind.CODE),
            *agency_columns(t),
            Column("sent_at", t("report.urging.sent_at"), Kind.MOMENT),
            Column("hours", t("report.urging.hours"), Kind.COUNT),
            Column("urged", t("report.urging.urged"), Kind.COUNT),
            Column("urged_at", t("report.urging.urged_at"), Kind.MOMENT),
        ),
        rows,
    )


def _of_list(one: SentList) -> tuple[Value, ...]:
    return one.dossiers, one.batches, one.answered_at, one.days


def _lists(asked: Asked, lists: Sequence[SentList]) -> Table:
    t = asked.t
    rows: list[Row] = [
        (one.id, *agency_cells(asked, one.agency), one.sent_at, *_of_list(one)) for one in lists
    ]
    return Table(
        "lists",
        t("report.urging.lists"),
        (
            Column("urging", t("report.urging.number"), Kind.COUNT, share=0.7),
            *agency_columns(t),
            Column("sent_at", t("report.urging.sent_at"), Kind.MOMENT),
            Column("dossiers", t("report.urging.of_dossiers"), Kind.COUNT),
            Column("batches", t("report.urging.of_batches"), Kind.COUNT),
            Column("answered_at", t("report.urging.answered_at"), Kind.MOMENT),
            Column("days", t("report.urging.waiting_days"), Kind.COUNT),
        ),
        rows,
    )
