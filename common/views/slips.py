"""Slips as screens follow them: how one stands, and who may need another."""

from __future__ import annotations

import json
from dataclasses import dataclass

from common.store.facts import Centre
from common.store.queries import slips as rows
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.views.hall import Text, device_state

CAME_OUT = "confirmed"


@dataclass(frozen=True, slots=True)
class SlipFacts:
    """One piece of paper: the state of its print job, and the printer it went to.

    `copy` counts reprints. `place` is the name of the printer's zone, None where the hall is one
    zone. `evidence` is the code of how the job ended, None before that.
    """

    job: int
    kind: str
    state: str
    copy: int
    printer: str
    printer_state: str
    place: Text | None
    evidence: str | None


@dataclass(frozen=True, slots=True)
class Printable:
    """A ticket of which another slip can be printed. `slip` is the state of its newest one."""

    number: str
    service: str
    state: str
    issued_at: int
    desk: str | None
    slip: str | None

    @property
    def came_out(self) -> bool:
        """Whether its holder surely has a slip, or never asked for one."""
        return self.slip in (None, CAME_OUT)


def of_ticket(connection: Connection, centre: Centre, ticket: int) -> SlipFacts | None:
    """A ticket's newest slip, in the reader's own transaction."""
    row = rows.newest_of(connection, ticket=ticket)
    return None if row is None else _facts(connection, centre, row)


def of_job(store: Store, job: int) -> SlipFacts | None:
    """One job, by the id its command answered with."""
    with store.read() as connection:
        row = rows.one(connection, job=job)
        return None if row is None else _facts(connection, store.centre(), row)


def newest(store: Store, ticket: int) -> SlipFacts | None:
    """A ticket's newest slip."""
    with store.read() as connection:
        return of_ticket(connection, store.centre(), ticket)


def printable(store: Store) -> tuple[Printable, ...]:
    """Whoever may need another slip: first those whose newest one is not surely there, of equals
    the newest."""
    with store.read() as connection:
        found = sorted(rows.wanted(connection), key=lambda row: -int(row["id"]))
    return tuple(sorted(map(_printable, found), key=lambda ticket: ticket.came_out))


def _printable(row: Row) -> Printable:
    return Printable(
        number=row["number"],
        service=row["service"],
        state=row["state"],
        issued_at=row["issued_at"],
        desk=row["desk"],
        slip=row["slip"],
    )


def _facts(connection: Connection, centre: Centre, row: Row) -> SlipFacts:
    return SlipFacts(
        job=row["id"],
        kind=row["kind"],
        state=row["state"],
        copy=row["copy"],
        printer=row["printer"],
        printer_state=device_state(connection, row["printer"]) or "unknown",
        place=_place(centre, row["printer"]),
        evidence=json.loads(row["evidence"] or "{}").get("code"),
    )


def _place(centre: Centre, printer: str) -> Text | None:
    """Where a printer stands; None where that goes without saying, or it is retired."""
    zones = {row["code"]: row["name"] for row in centre.document["zone"]}
    if len(zones) < 2:
        return None
    found = (row["zone"] for row in centre.document["printer"] if row["code"] == printer)
    return zones.get(next(found, None))
