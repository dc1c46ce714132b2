"""Sổ theo dõi hồ sơ: the register's columns without those about people. The legal form with them is
`motcua dossier register`."""

from __future__ import annotations

from common.domain.dossier import State
from common.domain.refusal import Refusal
from common.reports.asked import Asked
from common.reports.behind import unknown
from common.reports.cover import DOSSIERS, framed, only_by
from common.reports.document import Column, Document, Figure, Kind, Row, Table
from common.store.queries import dossier_lists
from common.store.sqlite import Row as Found

MOST = 100_000
_ENDED = (State.NOT_ACCEPTED, State.WITHDRAWN, State.STOPPED)


def make(asked: Asked) -> Document:
    """What was received in a period, in order.

    Raises:
        Refusal: `register_long` beyond `MOST` dossiers; `report_not_by`, `report_unit_unknown`,
            `service_unknown`.
    """
    only_by(asked, *DOSSIERS)
    t = asked.t
    with asked.store.read() as connection:
        found = dossier_lists.register(
            connection,
            since=asked.since,
            before=asked.before,
            unit=asked.unit,
            agency=asked.agency,
            service=asked.service,
            most=MOST + 1,
        )
    if len(found) > MOST:
        raise Refusal("register_long", most=MOST)
    rows = [_row(asked, number, row) for number, row in enumerate(found, start=1)]
    return framed(
        asked,
        "register",
        t("report.register"),
        figures=(Figure("received", t("report.register.received"), len(rows), Kind.COUNT),),
        tables=(Table("dossiers", t("report.register"), _columns(asked), rows),),
        notes=(t("report.register.people"),),
        wide=True,
        rows="dossiers",
    )


def opened(asked: Asked, key: str) -> Table:
    """What `received` counts.

    Raises:
        Refusal: `report_figure_unknown`; as `make`.
    """
    only_by(asked, *DOSSIERS)
    if key != "received":
        unknown("register", key, ("received",))
    (table,) = make(asked).tables
    return table


def _columns(asked: Asked) -> tuple[Column, ...]:
    t = asked.t
    return (
        Column("no", t("report.register.no"), Kind.COUNT, share=0.6),
        Column("code", t("report.dossier.code"), Kind.CODE, share=2.2),
        Column("name", t("report.register.name"), share=4.0),
        Column("sets", t("report.register.sets"), Kind.COUNT, share=0.8),
        Column("received_at", t("report.register.received_at"), Kind.MOMENT, share=1.6),
        Column("due_at", t("report.register.due_at"), Kind.MOMENT, share=1.6),
        Column("returned_at", t("report.register.returned_at"), Kind.MOMENT, share=1.6),
        Column("returned_how", t("report.register.returned_how"), share=1.6),
        Column("note", t("report.register.note"), share=1.4),
        Column("procedure", t("report.dossier.procedure"), Kind.CODE, for_programs=True),
        Column("agency", t("report.dossier.agency"), Kind.CODE, for_programs=True),
        Column("channel", t("report.dossier.channel"), Kind.CODE, for_programs=True),
        Column("state", t("report.dossier.state"), Kind.COUNT, for_programs=True),
    )


def _row(asked: Asked, number: int, row: Found) -> Row:
    how, state = row["returned_how"], State(row["state"])
    return (
        number,
        row["code"],
        row["name"] or row["procedure"],
        row["copies"],
        row["received_at"],
        row["due_at"],
        row["returned_at"],
        asked.t(f"dossier.returned_how.{how}") if how else None,
        asked.t(f"dossier.state.{int(state)}") if state in _ENDED else None,
        row["procedure"],
        row["agency"],
        row["channel"],
        int(state),
    )
