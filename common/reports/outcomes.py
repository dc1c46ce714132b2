"""What was asked for again, refused, advised, and accepted only to be refused: by procedure and
reason, by staff type, and by officer for whoever may see that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from common.domain.actor import require
from common.domain.refusal import Refusal
from common.domain.shares import percent
from common.reports.asked import Asked
from common.reports.behind import unknown
from common.reports.cover import framed
from common.reports.document import Column, Document, Figure, Kind, Row, Table
from common.store.procedures import OTHER
from common.views import outcomes as view
from common.views.outcomes import KINDS, UNKNOWN, Line, Outcomes

_TYPES = ("own", "seconded", "postal", UNKNOWN)
_WORDS = {"supplement_again": "supplement", "accepted_refused": "refused"}
"""Kinds whose reasons are those of another."""

_OFFICERS = "report.officer"
_MOST = 5000


def make(asked: Asked) -> Document:
    """The outcomes of a period.

    Raises:
        Refusal: `not_permitted` for one officer's, to whoever may not see officers;
            `officer_unknown`, `report_unit_unknown`, `service_unknown`.
    """
    t = asked.t
    found = _read(asked)
    named = asked.may(_OFFICERS)
    return framed(
        asked,
        "outcomes",
        t("report.outcomes"),
        figures=tuple(_figures(asked, found)),
        tables=(_staff(asked, found), _lines(asked, found, named=named)),
        notes=tuple(_notes(asked, found, named=named)),
        wide=True,
        rows="outcomes",
        extra={"unnamed": found.unnamed, "by_officer": named},
    )


def _require_officer(asked: Asked) -> None:
    """A mistyped code must not be answered with noughts."""
    if asked.officer is None:
        return
    if asked.actor is None:
        raise Refusal("not_permitted", action=_OFFICERS, role="terminal")
    require(asked.actor, _OFFICERS)
    if not view.is_officer(asked.store, asked.officer):
        raise Refusal("officer_unknown", officer=asked.officer[:40])


def opened(asked: Asked, key: str) -> Table:
    """Each of a kind: when, of which dossier, why; by whom, for whoever may see that.

    Raises:
        Refusal: `report_figure_unknown`, `not_permitted` as `make`.
    """
    if key not in KINDS:
        unknown("outcomes", key, KINDS)
    _require_officer(asked)
    t, named = asked.t, asked.may(_OFFICERS)
    first, last = asked.span.first, asked.span.last
    found = view.listed(asked.store, first, last, _narrowed(asked), key, _MOST + 1)
    officer = (Column("officer", t("report.outcomes.officer"), Kind.CODE),) if named else ()
    return Table(
        key,
        t(f"report.outcomes.{key}"),
        (
            Column("at", t("report.cash.at"), Kind.MOMENT),
            Column("code", t("report.dossier.code"), Kind.CODE),
            Column("procedure", t("report.dossier.procedure"), Kind.CODE),
            Column("why", t("report.outcomes.reason")),
            *officer,
        ),
        [
            (
                row["at"],
                row["code"],
                row["procedure"],
                _why(asked, key, row["reason"]),
                *((row["officer"],) if named else ()),
            )
            for row in found[:_MOST]
        ],
        more=max(0, len(found) - _MOST),
    )


def _narrowed(asked: Asked) -> dict[str, str | None]:
    return {
        "unit": asked.unit,
        "agency": asked.agency,
        "service": asked.service,
        "officer": asked.officer,
    }


def _read(asked: Asked) -> Outcomes:
    _require_officer(asked)
    return view.read(asked.store, asked.span.first, asked.span.last, _narrowed(asked))


def _figures(asked: Asked, found: Outcomes) -> Iterator[Figure]:
    t, decided = asked.t, sum(found.decided.values())
    for kind in KINDS:
        n = found.count(kind)
        basis = ""
        if kind == "accepted_refused":
            share = t.percent(percent(n, decided))
            whole = t.count(decided)
            basis = t("report.outcomes.of_decided", share=share, decided=whole)
        yield Figure(kind, t(f"report.outcomes.{kind}"), n, Kind.COUNT, basis=basis)


def _staff(asked: Asked, found: Outcomes) -> Table:
    t = asked.t
    rows: list[Row] = []
    for sort in _TYPES:
        counts, decided = found.staff.get(sort, {}), found.decided.get(sort, 0)
        if not counts and not decided:
            continue
        refused = counts.get("accepted_refused", 0)
        rows.append(
            (
                t(f"report.outcomes.staff.{sort}"),
                *(counts.get(kind, 0) for kind in KINDS),
                decided,
                percent(refused, decided),
            )
        )
    return Table(
        "staff",
        t("report.outcomes.by_staff"),
        (
            Column("staff_type", t("report.outcomes.staff"), share=2.0),
            *(Column(kind, t(f"report.outcomes.{kind}"), Kind.COUNT) for kind in KINDS),
            Column("decided", t("report.outcomes.decided"), Kind.COUNT),
            Column("accepted_refused_share", t("report.outcomes.share"), Kind.PERCENT),
        ),
        rows,
    )


def _lines(asked: Asked, found: Outcomes, *, named: bool) -> Table:
    t = asked.t
    officers = (
        (
            Column("officer", t("report.outcomes.officer"), Kind.CODE, share=1.2),
            Column("officer_name", t("report.outcomes.officer_name"), share=2.2),
        )
        if named
        else ()
    )
    return Table(
        "outcomes",
        t("report.outcomes.all"),
        (
            Column("kind", t("report.outcomes.kind"), Kind.CODE, for_programs=True),
            Column("what", t("report.outcomes.kind"), share=2.0),
            Column("procedure", t("report.dossier.procedure"), Kind.CODE, share=1.3),
            Column("name", t("report.register.name"), share=3.6),
            Column("reason", t("report.outcomes.reason"), Kind.CODE, for_programs=True),
            Column("why", t("report.outcomes.reason"), share=2.2),
            *officers,
            Column("staff_type", t("report.outcomes.staff"), share=1.4),
            Column("count", t("report.outcomes.count"), Kind.COUNT, share=0.8),
        ),
        [_row(asked, line, named=named) for line in _merged(found.lines, named=named)],
    )


def _merged(lines: tuple[Line, ...], *, named: bool) -> list[tuple[Line, int]]:
    """Without officers those who differ in nothing else are one line."""
    if named:
        return [(line, line.count) for line in lines]
    alike: Counter[tuple[str, str, str | None, str]] = Counter()
    first: dict[tuple[str, str, str | None, str], Line] = {}
    for line in lines:
        key = (line.kind, line.procedure, line.reason, line.staff_type)
        alike[key] += line.count
        first.setdefault(key, line)
    return [(first[key], n) for key, n in alike.most_common()]


def _row(asked: Asked, one: tuple[Line, int], *, named: bool) -> Row:
    t, (line, n) = asked.t, one
    officer = (line.officer, line.officer_name) if named else ()
    return (
        line.kind,
        t(f"report.outcomes.{line.kind}"),
        line.procedure,
        asked.t("report.outcomes.other_procedure") if line.procedure == OTHER else line.name,
        line.reason,
        _why(asked, line.kind, line.reason),
        *officer,
        t(f"report.outcomes.staff.{line.staff_type}"),
        n,
    )


def _why(asked: Asked, kind: str, reason: str | None) -> str | None:
    if reason is None:
        return None
    key = f"dossier.reason.{_WORDS.get(kind, kind)}.{reason}"
    return asked.t(key) if asked.t.has(key) else reason


def _notes(asked: Asked, found: Outcomes, *, named: bool) -> Iterator[str]:
    t = asked.t
    yield t("report.outcomes.rule")
    if found.unnamed:
        yield t("report.outcomes.unnamed", count=t.count(found.unnamed))
    if not named:
        yield t("report.outcomes.without_officers")
