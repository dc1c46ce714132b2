"""Dossiers that wait for their holder, for papers or for money: for how long, and when those that
wait for papers may be closed (fifteen days, NĐ 118/2025 Đ19.5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from common.domain.dossier import CLOSE_AFTER_DAYS, State
from common.domain.reporting import Span
from common.reports.asked import Asked
from common.reports.behind import unknown
from common.reports.cover import DOSSIERS, agency_cells, agency_columns, framed, only_by
from common.reports.document import Column, Document, Figure, Kind, Row, Table
from common.store.queries import dossiers as dossier_rows

_AGES = (3, 7, CLOSE_AFTER_DAYS)
"""Days up to which they are counted together; beyond the last is past its closing day."""

_DAY_MS = 86_400_000

Line = Mapping[str, Any]


def make(asked: Asked) -> Document:
    """As it stands now; days asked for do not matter.

    Raises:
        Refusal: `report_not_by`; `report_unit_unknown`, `service_unknown`.
    """
    only_by(asked, *DOSSIERS)
    t, now = asked.t, asked.store.now()
    today = asked.centre.day_of(now)
    asked = replace(asked, span=Span(today.isoformat(), today, today))
    found = _held_up(asked, now)
    past = [line for line in found if _over(line, now) is not None]
    money = sum(line["state"] == State.PAYMENT for line in found)
    of_all = t("report.of", part=t.count(len(past)), whole=t.count(len(found)))
    return framed(
        asked,
        "suspended",
        t("report.suspended"),
        subtitle=(t("report.suspended.now"),),
        figures=(
            Figure("held_up", t("report.suspended.all"), len(found), Kind.COUNT),
            Figure("papers", t("report.suspended.papers"), len(found) - money, Kind.COUNT),
            Figure("money", t("report.suspended.money"), money, Kind.COUNT),
            Figure("to_close", t("report.suspended.past"), len(past), Kind.COUNT, basis=of_all),
        ),
        tables=(_ageing(asked, found), _dossiers(asked, found, now)),
        notes=(t("report.suspended.rule", days=CLOSE_AFTER_DAYS),),
        growing=False,
        wide=True,
        rows="dossiers",
    )


def opened(asked: Asked, key: str) -> Table:
    """What a figure counts: `held_up`, `papers`, `money`, `to_close`.

    Raises:
        Refusal: `report_figure_unknown`.
    """
    only_by(asked, *DOSSIERS)
    now = asked.store.now()
    kept: Mapping[str, Callable[[Line], bool]] = {
        "held_up": lambda line: True,
        "papers": lambda line: line["state"] != State.PAYMENT,
        "money": lambda line: line["state"] == State.PAYMENT,
        "to_close": lambda line: _over(line, now) is not None,
    }
    if key not in kept:
        unknown("suspended", key, kept)
    return _dossiers(asked, [line for line in _held_up(asked, now) if kept[key](line)], now)


def _held_up(asked: Asked, now: int) -> list[Line]:
    with asked.store.read() as connection:
        held_up = dossier_rows.held_up(connection, agency=asked.agency)
    return [_line(asked, row, now) for row in held_up if _is_wanted(asked, row)]


def _line(asked: Asked, row: Line, now: int) -> Line:
    """With how many days of the calendar it has waited, the first not counted (BLDS 2015 Đ147.2):
    so what is on its sixteenth day can be closed, unless the fifteenth was a day off."""
    day = asked.centre.day_of
    return {**dict(row), "days": (day(now) - day(row["state_at"])).days}


def _is_wanted(asked: Asked, row: Line) -> bool:
    service = asked.centre.services.get(row["service"])
    unit = None if service is None else service.unit
    return asked.service in (None, row["service"]) and asked.unit in (None, unit)


def _ageing(asked: Asked, found: Sequence[Line]) -> Table:
    t = asked.t
    groups = sorted({(line["agency"], line["procedure"]) for line in found})
    rows: list[Row] = []
    for agency, procedure in groups:
        days = [x["days"] for x in found if (x["agency"], x["procedure"]) == (agency, procedure)]
        named = agency_cells(asked, agency)
        rows.append((*named, procedure, len(days), *_by_age(days), max(days)))
    every = [line["days"] for line in found]
    total = ("", t("report.total"), None, len(every), *_by_age(every), max(every, default=None))
    ages = [
        *[t("report.suspended.from_to", low=low + 1, high=high) for low, high in _edges()],
        t("report.suspended.beyond", days=_AGES[-1]),
    ]
    names = ("days_0_3", "days_4_7", "days_8_15", "days_over_15")
    return Table(
        "ageing",
        t("report.suspended.ageing"),
        (
            *agency_columns(t),
            Column("procedure", t("report.dossier.procedure"), Kind.CODE, share=2.0),
            Column("count", t("report.suspended.count"), Kind.COUNT),
            *(Column(key, age, Kind.COUNT) for key, age in zip(names, ages, strict=True)),
            Column("longest", t("report.suspended.longest"), Kind.COUNT),
        ),
        rows,
        total=total if rows else None,
    )


def _edges() -> Iterator[tuple[int, int]]:
    """Beyond so many days, up to so many."""
    return pairwise((-1, *_AGES))


def _by_age(days: Sequence[int]) -> list[int]:
    """How many up to each age, none counted twice, and how many beyond."""
    counts = [sum(low < n <= high for n in days) for low, high in _edges()]
    return [*counts, sum(n > _AGES[-1] for n in days)]


def _dossiers(asked: Asked, found: Sequence[Line], now: int) -> Table:
    t = asked.t
    rows: list[Row] = [
        (
            line["code"],
            line["procedure"],
            *agency_cells(asked, line["agency"]),
            t(f"dossier.state.{line['state']}"),
            line["state_at"],
            line["days"],
            line["closes_at"],
            _over(line, now),
        )
        for line in found
    ]
    return Table(
        "dossiers",
        t("report.suspended.dossiers"),
        (
            Column("code", t("report.dossier.code"), Kind.CODE, share=2.0),
            Column("procedure", t("report.dossier.procedure"), Kind.CODE, share=1.3),
            *agency_columns(t),
            Column("waits_for", t("report.dossier.state"), share=2.0),
            Column("since", t("report.suspended.since"), Kind.MOMENT, share=1.5),
            Column("days", t("report.suspended.days"), Kind.COUNT),
            Column("closes_at", t("report.suspended.closes_at"), Kind.MOMENT, share=1.5),
            Column("over", t("report.suspended.over"), Kind.COUNT),
        ),
        rows,
    )


def _over(line: Line, now: int) -> int | None:
    """Whole days since it may be closed; None where nothing closes it, or not yet."""
    closes = line["closes_at"]
    return None if closes is None or closes > now else int(now - closes) // _DAY_MS
