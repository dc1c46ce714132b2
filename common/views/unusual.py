"""Unusual signs: what an auditor looks at, and how often the same was done by others. Pure counting
over the record; each sign may have a good reason, and none is a proof.

What citizens answered is counted, never listed: a single answer would tell who gave it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from common.domain.figures import FEWEST_RATINGS
from common.domain.model import Outcome
from common.domain.reporting import Span
from common.domain.shares import percent
from common.store.queries import comparisons, stretches
from common.store.queries import unusual as rows
from common.store.queries.comparisons import Comparison
from common.store.queries.unusual import QUICK_MS, SECONDS_MS
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.store.wrong_pins import FREE_TRIES


class Sign(StrEnum):
    """What may be unusual."""

    DEFAULT_OUTCOME = "default_outcome"
    MISSING_OUTCOME = "missing_outcome"
    OUTCOME_DISPUTED = "outcome_disputed"
    IN_SECONDS = "in_seconds"
    QUICK_ABSENT = "quick_absent"
    CHOSEN = "chosen"
    UNDONE = "undone"
    CANCELLED_AFTER_CALL = "cancelled_after_call"
    PRIORITY_BY_HAND = "priority_by_hand"
    CONTRARY = "contrary"
    PIN_LOCKED = "pin_locked"
    CLOCK = "clock"
    RESTORED = "restored"


class Base(StrEnum):
    """What a sign is a share of."""

    FINISHED = "finished"
    DECIDED = "decided"
    CALLED = "called"
    ABSENT = "absent"
    ASKED = "asked"
    ANSWERED = "answered"


BASES: Mapping[Sign, Base] = {
    Sign.DEFAULT_OUTCOME: Base.FINISHED,
    Sign.MISSING_OUTCOME: Base.FINISHED,
    Sign.OUTCOME_DISPUTED: Base.ANSWERED,
    Sign.IN_SECONDS: Base.DECIDED,
    Sign.QUICK_ABSENT: Base.ABSENT,
    Sign.CHOSEN: Base.CALLED,
    Sign.UNDONE: Base.CALLED,
    Sign.CANCELLED_AFTER_CALL: Base.CALLED,
    Sign.PRIORITY_BY_HAND: Base.CALLED,  # at the kiosk numbers have no officer
    Sign.CONTRARY: Base.ASKED,
}
"""Signs that have one; the others happen to the store or to a PIN."""

_BASE_OF_KIND = {
    "ticket.finished": Base.FINISHED,
    "ticket.called": Base.CALLED,
    "ticket.absent": Base.ABSENT,
    "dossier.supplement_asked": Base.ASKED,
    "dossier.rescheduled": Base.ASKED,
}


@dataclass(frozen=True, slots=True)
class Where:
    """Whose, at which desk, about which service (codes, or None) and on which day."""

    officer: str | None
    desk: str | None
    service: str | None
    day: date


@dataclass(frozen=True, slots=True)
class Case:
    """One event that is a sign. `number` of its ticket, `dossier` its code; `took` ms where the
    sign is about time. `data` is that of the event (`docs/events.md`)."""

    sign: Sign
    seq: int
    at: int
    kind: str
    where: Where
    number: str | None
    dossier: str | None
    took: int | None
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Rate:
    """`n` of `of`, and what it is with everybody else; `of` None where a sign is no share."""

    n: int
    of: int | None = None
    others_n: int = 0
    others_of: int = 0

    @property
    def share(self) -> Decimal | None:
        """In percent; None where there is nothing to divide by."""
        return percent(self.n, self.of or 0)

    @property
    def others(self) -> Decimal | None:
        """That of everybody else."""
        return percent(self.others_n, self.others_of)

    @property
    def stands_out(self) -> bool:
        """At least three, and at least twice as often as with others who did the same at all."""
        if self.n < FEWEST_CASES or self.share is None or self.others is None:
            return False
        return self.share >= 2 * self.others


FEWEST_CASES = 3
"""Fewer happen to everybody."""

By = Callable[[Where], str | date | None]
Keep = Callable[[Where], bool]


@dataclass(frozen=True, slots=True)
class Unusual:
    """All signs of some days. `disputed` and the bases are counts by place; `comparison` is the
    newest one with the provincial system's book, where it touches these days."""

    cases: tuple[Case, ...]
    bases: Mapping[Base, Counter[Where]]
    disputed: Counter[Where]
    comparison: Comparison | None

    def count(self, sign: Sign) -> Rate | None:
        """How often, of how many; None where too few citizens answered to say so."""
        n, of = self._places(sign).total(), self._base(sign).total()
        if sign is Sign.OUTCOME_DISPUTED and of < FEWEST_RATINGS:
            return None
        return Rate(n, of if sign in BASES else None)

    def by(self, sign: Sign, what: By) -> dict[str | date, Rate]:
        """The same for each officer, desk, service or day that has any, the most frequent first.
        Of what citizens answered only where enough of them did."""
        found, base = _grouped(self._places(sign), what), _grouped(self._base(sign), what)
        all_n, all_of = found.total(), base.total()
        rates = {
            place: Rate(n, base[place], all_n - n, all_of - base[place])
            if sign in BASES
            else Rate(n)
            for place, n in found.most_common()
            if sign is not Sign.OUTCOME_DISPUTED or base[place] >= FEWEST_RATINGS
        }
        return dict(sorted(rates.items(), key=_most_first))

    def _places(self, sign: Sign) -> Counter[Where]:
        if sign is Sign.OUTCOME_DISPUTED:
            return self.disputed
        return Counter(case.where for case in self.cases if case.sign is sign)

    def _base(self, sign: Sign) -> Counter[Where]:
        return self.bases[BASES[sign]] if sign in BASES else Counter()


def _grouped(places: Counter[Where], what: By) -> Counter[str | date]:
    found: Counter[str | date] = Counter()
    for where, n in places.items():
        if n and (place := what(where)) is not None:
            found[place] += n
    return found


def _most_first(item: tuple[str | date, Rate]) -> tuple[bool, Decimal, int, str]:
    place, rate = item
    return not rate.stands_out, -(rate.share or Decimal()), -rate.n, str(place)


def read(store: Store, span: Span, keep: Keep = lambda _: True) -> Unusual:
    """The signs of a span; `keep` narrows it to some places.

    Which day something belongs to is when it was recorded, by the store's clock.
    """
    cases: list[Case] = []
    bases: dict[Base, Counter[Where]] = {base: Counter() for base in Base}
    disputed: Counter[Where] = Counter()
    with store.read() as connection:
        for day, first, beyond in _days(store, connection, span):
            found = rows.singled_out(connection, first=first, beyond=beyond, tries=FREE_TRIES)
            cases += (case for row in found for case in _cases(row, day))
            for row in rows.usual(connection, first=first, beyond=beyond):
                bases[_BASE_OF_KIND[row["kind"]]][_where(row, day)] += row["n"]
                bases[Base.DECIDED][_where(row, day)] += row["decided"]
            for row in rows.answers(connection, date=day.isoformat()):
                bases[Base.ANSWERED][_where(row, day)] += row["n"]
                disputed[_where(row, day)] += row["wrong"]
        comparison = comparisons.newest(connection)
    kept = {base: _kept(places, keep) for base, places in bases.items()}
    touches = comparison is not None and (
        comparison.first <= span.last and comparison.last >= span.first
    )
    return Unusual(
        tuple(case for case in cases if keep(case.where)),
        kept,
        _kept(disputed, keep),
        comparison if touches else None,
    )


def _kept(places: Counter[Where], keep: Keep) -> Counter[Where]:
    return Counter({where: n for where, n in places.items() if keep(where)})


def _days(store: Store, connection: Connection, span: Span) -> Iterator[tuple[date, int, int]]:
    """Each day of the span that is not still to come, with its first event and the one after its
    last."""
    centre, today = store.centre(), store.centre().day_of(store.now())
    day = span.first
    first = stretches.first_from(connection, at=centre.midnight(day))
    while day <= min(span.last, today):
        beyond = stretches.first_from(connection, at=centre.midnight(day + timedelta(1)))
        yield day, first, beyond
        day, first = day + timedelta(1), beyond


def _where(row: Row, day: date) -> Where:
    return Where(row["officer"], row["desk"], row["service"], day)


def _cases(row: Row, day: date) -> Iterator[Case]:
    data, where = json.loads(row["data"]), _where(row, day)
    if row["kind"] == "ticket.cancelled":  # whoever called it last, not whoever was told
        where = Where(row["called_by"], row["called_to"], row["service"], day)
    for sign in _signs(row["kind"], data, row["took"]):
        yield Case(
            sign=sign,
            seq=row["seq"],
            at=row["at"],
            kind=row["kind"],
            where=where,
            number=row["number"],
            dossier=row["dossier"],
            took=row["took"],
            data=data,
        )


_ALWAYS = {
    "ticket.called": Sign.CHOSEN,
    "ticket.call_undone": Sign.UNDONE,
    "ticket.cancelled": Sign.CANCELLED_AFTER_CALL,
    "ticket.prioritised": Sign.PRIORITY_BY_HAND,
    "ticket.issued": Sign.PRIORITY_BY_HAND,
    "dossier.supplement_asked": Sign.CONTRARY,
    "dossier.rescheduled": Sign.CONTRARY,
    "officer.pin_wrong": Sign.PIN_LOCKED,
    "terminal.pin_wrong": Sign.PIN_LOCKED,
    "clock.confirmed": Sign.CLOCK,
    "alert.opened": Sign.CLOCK,
    "store.restored": Sign.RESTORED,
}
"""What was singled out by its kind alone, or by the query."""

_DECIDED = (Outcome.ACCEPTED, Outcome.REFUSED)


def _signs(kind: str, data: Mapping[str, Any], took: int | None) -> Iterator[Sign]:
    if kind in _ALWAYS:
        yield _ALWAYS[kind]
    elif kind == "ticket.absent":
        if took is not None and took < QUICK_MS:
            yield Sign.QUICK_ABSENT
    else:
        if data.get("manner") == "default":
            yield Sign.DEFAULT_OUTCOME
        if data["outcome"] == Outcome.UNRECORDED:
            yield Sign.MISSING_OUTCOME
        if data["outcome"] in _DECIDED and took is not None and took < SECONDS_MS:
            yield Sign.IN_SECONDS
