"""Fees at a desk: what the holder owes, what may be asked for, and whose money it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from common.domain.dossier import masked
from common.domain.fees import FeeState
from common.domain.refusal import Refusal
from common.store import fees, paying, procedures
from common.store.facts import Centre
from common.store.queries import tickets as ticket_rows
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.views.hall import Text


@dataclass(frozen=True, slots=True)
class Owed:
    """A fee that is due. `dossier` is its masked code, `waivers` the reasons that the catalogue
    knows for its procedure, `collector` whose money it most likely is."""

    id: int
    kind: str
    name: str
    amount_vnd: int
    dossier: str
    waivers: tuple[str, ...]
    collector: str


@dataclass(frozen=True, slots=True)
class Offered:
    """What the catalogue asks for and nobody has yet. `kind` is None where it does not say;
    without `amount_vnd` it says nothing, and somebody has to. `dossier` is a code, or None."""

    procedure: str | None
    dossier: str | None
    title: str
    kind: str | None = None
    name: str = ""
    amount_vnd: int = 0


@dataclass(frozen=True, slots=True)
class Collector:
    """Somebody whose money a fee may be."""

    code: str
    name: Text | str


@dataclass(frozen=True, slots=True)
class Till:
    """The fees of whoever is at a desk. `cashier` is the service where they can be sent to pay,
    `back` says that they were, and can go back; or on, to the service `onward`."""

    owed: tuple[Owed, ...] = ()
    offered: tuple[Offered, ...] = ()
    collectors: tuple[Collector, ...] = ()
    cashier: str | None = None
    back: bool = False
    onward: Text | None = None

    @property
    def total_vnd(self) -> int:
        """All that is due."""
        return sum(fee.amount_vnd for fee in self.owed)


def read(store: Store, desk: str) -> Till:
    """The fees of whoever is at `desk`; none where nobody is.

    Raises:
        Refusal: `desk_unknown`.
    """
    with store.read() as connection:
        centre = store.centre()
        centre.desk(desk)
        ticket = ticket_rows.at_desk(connection, desk=desk)
        if ticket is None:
            return Till()
        today = centre.day_of(store.now())
        known = fees.of_ticket(connection, ticket["id"])
        pays_at = paying.service_of(centre)
        origin = paying.origin_of(connection, centre, ticket)
        return Till(
            owed=tuple(
                _owed(connection, centre, fee, desk, today)
                for fee in known
                if fee["state"] == FeeState.DUE
            ),
            offered=_offered(connection, ticket, known, today),
            collectors=_collectors(centre),
            cashier=None if pays_at == ticket["service"] else pays_at,
            back=origin is not None,
            onward=_onward(centre, ticket, origin),
        )


def _onward(centre: Centre, ticket: Row, origin: paying.Origin | None) -> Text | None:
    """Where the holder goes on to, if not back."""
    if origin is None or ticket["onward"] != origin.service:
        return None
    return centre.services[origin.service].name


def _owed(
    connection: Connection, centre: Centre, fee: Mapping[str, Any], desk: str, today: date
) -> Owed:
    procedure = _procedure(connection, fee["procedure"], today)
    return Owed(
        id=fee["id"],
        kind=fee["kind"],
        name=fee["name"] or "",
        amount_vnd=fee["amount_vnd"],
        dossier=masked(fee["dossier"]) if fee["dossier"] else "",
        waivers=() if procedure is None else procedure.waivers,
        collector=fees.last_collector(connection, desk=desk, service=fee["service"])
        or _agency(centre, fee["service"]),
    )


def _agency(centre: Centre, service: str) -> str:
    known = centre.services.get(service)
    return "" if known is None else known.agency


def _procedure(
    connection: Connection, code: str | None, today: date
) -> procedures.Procedure | None:
    """None for what no catalogue has, or has no more."""
    try:
        return None if code is None else procedures.need(connection, code, today)
    except Refusal:
        return None


def _offered(
    connection: Connection, ticket: Row, known: Iterable[Mapping[str, Any]], today: date
) -> tuple[Offered, ...]:
    """For every dossier of the holder, else for what they came for: what the catalogue asks and
    nobody has asked yet, and then whatever somebody types. What was asked by mistake was not
    asked."""
    asked = [fee for fee in known if fee["state"] != FeeState.CANCELLED]
    about = [(row["procedure"], row["code"]) for row in fees.dossiers_of(connection, ticket["id"])]
    if not about:
        about = [(ticket["procedure"], None)]
    return tuple(
        one
        for procedure, dossier in about
        for one in _lines(_procedure(connection, procedure, today), dossier, today)
        if not any(_is_for(fee, one) for fee in asked)
    )


def _is_for(fee: Mapping[str, Any], one: Offered) -> bool:
    """Whether this fee is the one offered; one for no dossier in particular is for each."""
    same = (fee["procedure"], fee["name"] or "", fee["amount_vnd"])
    whose = one.dossier is None or fee["dossier"] in (None, one.dossier)
    return whose and same == (one.procedure, one.name, one.amount_vnd)


def _lines(
    found: procedures.Procedure | None, dossier: str | None, today: date
) -> Iterator[Offered]:
    """The last one is for an amount that is in no catalogue."""
    if found is None:
        yield Offered(None, dossier, "")
        return
    for fee in procedures.fee_on(found, today):
        if fee.amount_vnd:
            kind = None if fee.kind is None else fee.kind.value
            yield Offered(found.code, dossier, found.name, kind, fee.name, fee.amount_vnd)
    yield Offered(found.code, dossier, found.name)


def _collectors(centre: Centre) -> tuple[Collector, ...]:
    document = centre.document
    rows = (*document["agency"], *document.get("collector", ()))
    return tuple(Collector(row["code"], row["name"]) for row in rows)
