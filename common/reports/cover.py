"""What stands at the foot of every report: which share of all there is it covers, how our book and
another system's agree, and the seal of the record that it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from common.domain.refusal import Refusal
from common.i18n.translator import Translator
from common.reports.asked import Asked
from common.reports.document import Column, Document, Kind
from common.store import marks
from common.store.queries import comparisons, report, seals
from common.store.queries.comparisons import Comparison
from common.store.queries.seals import Sealed


def covers(asked: Asked) -> tuple[str, ...]:
    """Whose figures these are, and how they agree with the provincial system's book.

    Raises:
        Refusal: `report_unit_unknown`, `service_unknown`, for a code that the centre does not have.
    """
    with asked.store.read() as connection:
        comparison = comparisons.newest(connection)
    return (_whose(asked), _real(asked), _agree(asked, comparison), *_began(asked))


def _whose(asked: Asked) -> str:
    document, t = asked.centre.document, asked.t
    words = [
        *_narrowed(t, "unit", asked.unit, _unit(asked)),
        *_agency(asked),
        *_narrowed(t, "service", asked.service, _service(asked)),
        *_narrowed(t, "officer", asked.officer, None),
    ]
    if words:
        return t("report.cover.only", what="; ".join(words))
    return t(
        "report.cover.all",
        units=t.count(len(document["unit"])),
        services=t.count(len(asked.centre.services)),
    )


def _narrowed(t: Translator, kind: str, code: str | None, name: str | None) -> list[str]:
    return [] if code is None else [t(f"report.cover.{kind}", name=name or code)]


def _agency(asked: Asked) -> list[str]:
    """An agency, or whoever else collects money; a name that the centre does not have may be right,
    since dossiers go to agencies outside, or mistyped: it says so."""
    document, t = asked.centre.document, asked.t
    rows = [*document["agency"], *document.get("collector", ())]
    name = _named(t, rows, asked.agency)
    return _narrowed(t, "agency" if name else "agency_outside", asked.agency, name)


def _unit(asked: Asked) -> str | None:
    name = _named(asked.t, asked.centre.document["unit"], asked.unit)
    if asked.unit is not None and name is None:
        raise Refusal("report_unit_unknown", unit=asked.unit[:40])
    return name


def _service(asked: Asked) -> str | None:
    return None if asked.service is None else asked.t.pick(asked.centre.service(asked.service).name)


def _named(t: Translator, rows: list[Mapping[str, Any]], code: str | None) -> str | None:
    """What the centre calls it; None of an agency outside, which is its own name."""
    return next((t.pick(row["name"]) for row in rows if row["code"] == code), None)


def _real(asked: Asked) -> str:
    """Trials run on copies of the store, and a simulated one is never anything but a show."""
    with asked.store.read() as connection:
        if marks.is_training(connection):
            return asked.t("report.cover.training")
    simulated = asked.store.clock.simulated
    return asked.t("report.cover.simulated" if simulated else "report.cover.real")


def began(asked: Asked) -> date | None:
    """The day on which the record began; None while nothing has happened."""
    with asked.store.read() as connection:
        at = report.began(connection)
    return None if at is None else asked.centre.day_of(at)


def _began(asked: Asked) -> Iterator[str]:
    """Days before that have no figures, which is not the same as nothing having happened."""
    day = began(asked)
    if day is not None and asked.span.first < day:
        yield asked.t("report.cover.began", day=f"{day:%d/%m/%Y}")


def _agree(asked: Asked, found: Comparison | None) -> str:
    """The newest comparison there was, also where its days are not those of the report."""
    t = asked.t
    if found is None:
        return t("report.cover.never_compared")
    words = t(
        "report.cover.compared",
        source=found.source,
        at=f"{t.time(found.at, asked.zone)} {t.date(found.at, asked.zone)}",
        first=f"{found.first:%d/%m/%Y}",
        last=f"{found.last:%d/%m/%Y}",
        known=t.count(found.covered.known),
        ours=t.percent(found.covered.ours),
        theirs=t.percent(found.covered.theirs),
        differing=t.count(found.differing),
    )
    if found.first <= asked.span.first and found.last >= asked.span.last:
        return words
    return f"{words} {t('report.cover.other_days')}"


def seal_line(asked: Asked) -> str:
    """The newest seal: its number, when, up to which event, whether signed, and whether the whole
    record under it has been looked at."""
    with asked.store.read() as connection:
        found = seals.newest(connection)
    if found is None:
        return asked.t("report.seal.none")
    t = asked.t
    signed = t(f"report.seal.signed.{str(found.signed).lower()}")
    return t(
        "report.seal.line",
        id=found.id,
        at=f"{t.time(found.made_at, asked.zone)} {t.date(found.made_at, asked.zone)}",
        seq=t.count(found.seq),
        signed=signed,
        checked=_checked(asked, found),
    )


def _checked(asked: Asked, found: Sealed) -> str:
    t, check = asked.t, found.checked
    if check is None:
        return t("report.seal.unchecked")
    at = f"{t.time(check.at, asked.zone)} {t.date(check.at, asked.zone)}"
    return t("report.seal.intact" if check.intact else "report.seal.tampered", at=at)


DOSSIERS = ("unit", "agency", "service")
"""What reports about dossiers can be narrowed down by."""


def only_by(asked: Asked, *narrows: str) -> None:
    """Whoever asked for one officer's figures must not be answered with everybody's.

    Raises:
        Refusal: `report_not_by` where something else is asked for.
    """
    for narrow in ("unit", "agency", "service", "officer"):
        if narrow not in narrows and getattr(asked, narrow) is not None:
            raise Refusal("report_not_by", narrow=f"--{narrow}")


def framed(asked: Asked, name: str, title: str, **others: Any) -> Document:
    """A report with its head and its foot; `others` are the fields of `Document` between them.

    Raises:
        Refusal: as `covers`.
    """
    return Document(
        name=name,
        title=title,
        issuer=asked.issuer,
        span=asked.span,
        made_at=asked.store.now(),
        zone=asked.zone,
        covers=covers(asked),
        seal=seal_line(asked),
        growing=others.pop("growing", asked.growing),
        **others,
    )


def agency_name(asked: Asked, code: str) -> str:
    """What the centre calls an agency; one outside is its own name."""
    return _named(asked.t, asked.centre.document["agency"], code) or code


def agency_columns(t: Translator) -> tuple[Column, Column]:
    """An agency's code for programs, and its name for people."""
    title = t("report.dossier.agency")
    return (
        Column("agency", title, Kind.CODE, for_programs=True),
        Column("agency_name", title, share=2.0),
    )


def agency_cells(asked: Asked, code: str) -> tuple[str, str]:
    """What stands in them."""
    return code, agency_name(asked, code)
