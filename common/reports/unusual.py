"""`motcua report unusual`: the auditor's page of unusual signs, each with what it may mean. None is
a proof; all open into the events behind them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from common.domain.refusal import Refusal
from common.reports import books, cover
from common.reports.asked import Asked
from common.reports.document import Column, Document, Figure, Kind, Row, Table, Value
from common.reports.unusual_words import why
from common.views import people, unusual
from common.views.unusual import BASES, By, Case, Rate, Sign, Unusual, Where

NAMES = "report.conduct"
"""What it takes to see who it was."""

MOST = 60
"""Rows of a breakdown; what stands out comes first."""

_BY: Mapping[str, By] = {
    "officer": lambda where: where.officer,
    "desk": lambda where: where.desk,
    "service": lambda where: where.service,
    "day": lambda where: where.day,
}
ONE_BOOK = "one_book"


def make(asked: Asked) -> Document:
    """The report.

    Raises:
        Refusal: `not_permitted` to ask about an officer.
    """
    found, t = _read(asked), asked.t
    tables = [_signs(asked, found)]
    tables += [table for what in _BY if (table := _breakdown(asked, found, what)) is not None]
    return Document(
        name="unusual",
        title=t("unusual.title"),
        issuer=asked.issuer,
        span=asked.span,
        made_at=asked.store.now(),
        zone=asked.zone,
        figures=(_one_book(asked, found),),
        tables=tables,
        notes=(t("unusual.note"), t("unusual.note.others"), t("unusual.note.day")),
        covers=cover.covers(asked),
        seal=cover.seal_line(asked),
        growing=asked.growing,
        wide=True,
        rows="signs",
        extra={"counts": {sign.value: _plain(_of_whom(asked, found, sign)) for sign in Sign}},
    )


def opened(asked: Asked, key: str) -> Table:
    """The events behind a sign (`chosen`), or behind one officer's, desk's, service's or day's
    (`chosen:desk:5`).

    Raises:
        Refusal: `report_figure_unknown`, `not_permitted`.
    """
    if key == ONE_BOOK:
        return books.gaps(asked, asked.t("unusual.one_book"))
    sign, by, place = _key(asked, key)
    found = _read(asked)
    if sign is Sign.OUTCOME_DISPUTED:
        return _disputed(asked, found)
    cases = [
        case
        for case in found.cases
        if case.sign is sign and (by is None or str(by(case.where)) == place)
    ]
    return _cases(asked, sign, [case for case in cases if _is_asked_for(asked, case.where)])


def _key(asked: Asked, key: str) -> tuple[Sign, By | None, str]:
    sign, _, rest = key.partition(":")
    what, _, place = rest.partition(":")
    if sign not in set(Sign) or (rest and what not in _BY):
        raise Refusal("report_figure_unknown", figure=key, report="unusual")
    if what == "officer":
        _require_names(asked)
    return Sign(sign), _BY[what] if rest else None, place


def _read(asked: Asked) -> Unusual:
    """The officer that is asked about is compared with all others, so they are all read."""
    if asked.officer is not None:
        _require_names(asked)
    services = asked.centre.services
    narrowed = (asked.unit, asked.agency, asked.service) != (None, None, None)
    wanted = {
        code
        for code, service in services.items()
        if asked.unit in (None, service.unit)
        and asked.agency in (None, service.agency)
        and asked.service in (None, code)
    }
    return unusual.read(
        asked.store, asked.span, lambda where: not narrowed or where.service in wanted
    )


def _require_names(asked: Asked) -> None:
    if not asked.may(NAMES):
        role = "—" if asked.actor is None else asked.actor.role.value
        raise Refusal("not_permitted", action=NAMES, role=role)


def _is_asked_for(asked: Asked, where: Where) -> bool:
    return asked.officer in (None, where.officer)


def _signs(asked: Asked, found: Unusual) -> Table:
    t = asked.t
    rates = {sign: _of_whom(asked, found, sign) for sign in Sign}
    rows: list[Row] = [
        (
            t(f"unusual.{sign}"),
            None if rate is None else rate.n,
            None if rate is None else rate.of,
            t(f"unusual.base.{BASES[sign]}") if sign in BASES else None,
            None if rate is None else rate.share,
            t(f"unusual.{sign}.means"),
        )
        for sign, rate in rates.items()
    ]
    columns = (
        Column("sign", t("unusual.sign"), share=2.2),
        Column("n", t("unusual.n"), Kind.COUNT, share=0.7),
        Column("of", t("unusual.of"), Kind.COUNT, share=0.7),
        Column("base", t("unusual.base"), share=1.3),
        Column("share", t("unusual.share"), Kind.PERCENT, share=0.7),
        Column("means", t("unusual.means"), share=4),
    )
    return Table("signs", t("unusual.signs"), columns, rows, opens=tuple(Sign))


def _plain(rate: Rate | None) -> dict[str, int | None] | None:
    """For programs, by the codes of the signs."""
    return None if rate is None else {"n": rate.n, "of": rate.of}


def _of_whom(asked: Asked, found: Unusual, sign: Sign) -> Rate | None:
    """None: too few answers to say it."""
    if asked.officer is None:
        return found.count(sign)
    none = None if sign is Sign.OUTCOME_DISPUTED else Rate(0)
    return found.by(sign, _BY["officer"]).get(asked.officer, none)


def _breakdown(asked: Asked, found: Unusual, what: str) -> Table | None:
    """Who, where or when; None of officers where they are not to be named."""
    about_officers = what == "officer"
    if not asked.may(NAMES) if about_officers else asked.officer is not None:
        return None
    t, names = asked.t, _names(asked, what)
    rates = [
        (place, sign, rate)
        for sign in Sign
        for place, rate in found.by(sign, _BY[what]).items()
        if not about_officers or asked.officer in (None, place)
    ]
    rates.sort(key=lambda one: not one[2].stands_out)  # else in the order of the signs
    columns = (
        Column(what, t(f"unusual.{what}"), Kind.DATE if what == "day" else Kind.TEXT, share=2),
        Column("sign", t("unusual.sign"), share=2.4),
        Column("n", t("unusual.n"), Kind.COUNT, share=0.8),
        Column("of", t("unusual.of"), Kind.COUNT, share=0.8),
        Column("share", t("unusual.share"), Kind.PERCENT, share=0.8),
        Column("others", t("unusual.others"), Kind.PERCENT, share=1.1),
        Column("stands_out", t("unusual.stands_out"), share=1),
    )
    rows = [
        (
            names.get(str(place), place),
            t(f"unusual.{sign}"),
            rate.n,
            rate.of,
            rate.share,
            rate.others,
            t("unusual.stands_out.yes") if rate.stands_out else "",
        )
        for place, sign, rate in rates[:MOST]
    ]
    return Table(
        f"{what}s",
        t(f"unusual.by.{what}"),
        columns,
        rows,
        more=max(0, len(rates) - MOST),
        opens=tuple(f"{sign}:{what}:{place}" for place, sign, _ in rates[:MOST]),
    )


def _names(asked: Asked, what: str) -> dict[str, str]:
    if what == "officer":
        return {
            row["officer"]: f"{row['officer']} · {row['name']}" for row in people.read(asked.store)
        }
    if what == "service":
        return {code: asked.t.pick(service.name) for code, service in asked.centre.services.items()}
    return {}


def _one_book(asked: Asked, found: Unusual) -> Figure:
    t, known = asked.t, found.comparison
    value: Value = None
    basis = t("unusual.one_book.never")
    if known is not None:
        covered = known.covered
        value = covered.only_theirs + covered.only_ours
        basis = t("unusual.one_book.basis", known=t.count(covered.known), source=known.source)
    return Figure(ONE_BOOK, t("unusual.one_book"), value, Kind.COUNT, basis=basis)


def _disputed(asked: Asked, found: Unusual) -> Table:
    """By service, and only where enough people answered: one answer would tell who gave it."""
    t, names = asked.t, _names(asked, "service")
    rates = found.by(Sign.OUTCOME_DISPUTED, _BY["service"])
    columns = (
        Column("service", t("unusual.service"), share=3),
        Column("n", t("unusual.n"), Kind.COUNT),
        Column("of", t("unusual.of"), Kind.COUNT),
        Column("share", t("unusual.share"), Kind.PERCENT),
    )
    rows = [
        (names.get(str(code), str(code)), rate.n, rate.of, rate.share)
        for code, rate in rates.items()
    ]
    title, note = t(f"unusual.{Sign.OUTCOME_DISPUTED}"), t("unusual.disputed.note")
    return Table(Sign.OUTCOME_DISPUTED, title, columns, rows, note=note)


def _cases(asked: Asked, sign: Sign, cases: list[Case]) -> Table:
    t, names = asked.t, _names(asked, "service")
    named = asked.may(NAMES)
    columns = [
        Column("at", t("unusual.at"), Kind.MOMENT, share=1.3),
        Column("number", t("unusual.number"), Kind.CODE, share=0.8),
        Column("dossier", t("unusual.dossier"), Kind.CODE, share=1.8),
        Column("service", t("unusual.service"), share=1.8),
        Column("desk", t("unusual.desk"), Kind.CODE, share=0.6),
        *([Column("officer", t("unusual.officer"), Kind.CODE, share=0.9)] if named else []),
        Column("why", t("unusual.why"), share=2.5),
    ]
    return Table(
        sign.value,
        t(f"unusual.{sign}"),
        tuple(columns),
        [tuple(_row(asked, case, names, named=named)) for case in cases],
        note=t(f"unusual.{sign}.means"),
    )


def _row(asked: Asked, case: Case, names: Mapping[str, str], *, named: bool) -> Iterator[Value]:
    where = case.where
    yield from (case.at, case.number, case.dossier)
    yield None if where.service is None else names.get(where.service, where.service)
    yield where.desk
    if named:
        yield where.officer
    yield why(case, asked.t)
