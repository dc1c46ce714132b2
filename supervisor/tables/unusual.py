"""Unusual signs of the running period, and the seals that the record stands on."""

from __future__ import annotations

from common.i18n.translator import Translator, Zone
from common.store.queries.seals import Check, Sealed
from common.views.unusual import BASES, Rate, Sign, Unusual
from supervisor.cells import Cell, Column, Level, Row, Table, signed
from supervisor.tables.words import NONE

ROOMY = 110
"""From this width it is told what a sign is a share of; the report tells it anyhow."""


def signs(found: Unusual | None, width: int, t: Translator, *, may: bool) -> Table:
    """One line for each sign: how often, of how many. Which desks and services stand out is told by
    the report. `may`: whoever is here may see them."""
    rows = () if found is None else tuple(_row(sign, found.count(sign), t) for sign in Sign)
    waiting = Cell(t("supervisor.unusual.looking"), Level.QUIET)
    if not may:
        waiting = Cell(t("supervisor.unusual.hidden"), Level.WATCH)
    looking = Row((waiting, *[Cell("")] * 4))
    columns = [
        Column("", 0),
        Column(t("unusual.n"), 8, right=True),
        Column(t("unusual.of"), 8, right=True),
        Column(t("unusual.share"), 9, right=True),
        Column(t("unusual.base"), 32),
    ]
    shown = len(columns) if width >= ROOMY else len(columns) - 1
    return Table(
        title=t("unusual.sign"),
        columns=tuple(columns[:shown]),
        rows=tuple(Row(row.cells[:shown], row.level) for row in rows or (looking,)),
    )


def _row(sign: Sign, rate: Rate | None, t: Translator) -> Row:
    n, share = (None, None) if rate is None else (rate.n, rate.share)
    level = Level.PLAIN if n else Level.QUIET
    of = None if rate is None else rate.of
    cells = (
        signed(level, t(f"unusual.{sign}")),
        Cell(NONE if n is None else t.count(n), level),
        Cell(NONE if of is None else t.count(of), Level.QUIET),
        Cell(NONE if share is None else t.percent(share), level),
        Cell(f" {t(f'unusual.base.{BASES[sign]}')}" if sign in BASES else "", Level.QUIET),
    )
    return Row(cells, level)


def seal(sealed: Sealed | None, t: Translator, zone: Zone) -> Cell:
    """The newest seal."""
    if sealed is None:
        return signed(Level.WATCH, t("report.seal.none"))
    key = "signed" if sealed.signed else "unsigned"
    at = f"{t.time(sealed.made_at, zone)} {t.date(sealed.made_at, zone)}"
    return Cell(t(f"supervisor.seals.{key}", seal=sealed.id, at=at))


def check(found: Check | None, t: Translator, zone: Zone) -> Cell:
    """The newest look at the whole record, and how many events it covered."""
    if found is None:
        return signed(Level.WATCH, t("supervisor.seals.never"))
    at = f"{t.time(found.at, zone)} {t.date(found.at, zone)}"
    said = {"at": at, "n": t.count(found.through)}
    if found.intact:
        return signed(Level.GOOD, t("supervisor.seals.looked", **said))
    return signed(Level.TROUBLE, t("supervisor.seals.looked.tampered", **said))
