"""Slips as screens follow them: how one stands, and who may need another."""

from __future__ import annotations

import json
from dataclasses import dataclass

from common.domain.model import JobState
from common.domain.refusal import Refusal
from common.store import detours
from common.store.facts import Centre
from common.store.queries import printers as printer_rows
from common.store.queries import slips as rows
from common.store.queries.printers import WITHOUT_SLIP
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.views.hall import Text
from common.views.printers import JobEnd

ENDS_SHOWN = 40


@dataclass(frozen=True, slots=True)
class SlipFacts:
    """The newest slip of a ticket: the state of its print job, and the printer it went to.

    `copy` counts reprints. `broken`: it does not come out now, for that printer is out of order,
    and none stands in for it; what is under way on a broken printer goes to no other.
    `zone` is the printer's, `place` the name of it; None for one that is retired.
    """

    state: str
    copy: int
    printer: str
    broken: bool
    zone: str | None
    place: Text | None


@dataclass(frozen=True, slots=True)
class Printable:
    """A ticket of which another slip can be printed. `slip` is how its newest one stands
    (`queries.slips.STANDS`)."""

    number: str
    service: str
    state: str
    issued_at: int
    desk: str | None
    slip: str | None

    @property
    def is_missing(self) -> bool:
        """Whether its holder may be without the slip that was asked for. One that waits or is being
        printed is about to come, and nobody asks for it."""
        return self.slip in WITHOUT_SLIP


@dataclass(frozen=True, slots=True)
class VisitSlip:
    """A visit of today that ended with a slip: what to bring, why not, what to do. `at` (UTC ms) is
    when it ended."""

    number: str
    service: str
    desk: str
    outcome: str
    at: int
    token: str


@dataclass(frozen=True, slots=True)
class Ended:
    """A piece of paper and when it ended as it did, UTC ms."""

    job: JobEnd
    at: int


@dataclass(frozen=True, slots=True)
class Standing:
    """A piece of paper as it stands; `held_up` as `broken` of `SlipFacts`."""

    job: JobEnd
    held_up: bool


def standing(store: Store, job: int) -> Standing:
    """How a piece of paper stands.

    Raises:
        Refusal: `job_unknown`.
    """
    with store.read() as connection:
        row = printer_rows.job(connection, job=job)
        if row is None:
            raise Refusal("job_unknown", job=job)
        waits = row["state"] in (JobState.QUEUED, JobState.STARTED)
        return Standing(_job(row), waits and _is_held_up(connection, store.centre(), row))


def of_ticket(connection: Connection, centre: Centre, ticket: int) -> SlipFacts | None:
    """A ticket's newest slip, in the reader's own transaction."""
    row = rows.newest_of(connection, ticket=ticket)
    if row is None:
        return None
    printer = centre.printers.get(row["printer"])
    zone = None if printer is None else printer.zone
    return SlipFacts(
        state=row["state"],
        copy=row["copy"],
        printer=row["printer"],
        broken=_is_held_up(connection, centre, row),
        zone=zone,
        place=_place(centre, zone),
    )


def _is_held_up(connection: Connection, centre: Centre, row: Row) -> bool:
    if row["state"] == JobState.STARTED:
        return detours.is_broken(connection, row["printer"])
    return detours.nobody_prints(connection, centre, row["printer"])


def newest_job(store: Store, ticket: int) -> int | None:
    """The id of a ticket's newest print job."""
    with store.read() as connection:
        row = rows.newest_of(connection, ticket=ticket)
        return None if row is None else int(row["id"])


def printable(store: Store) -> tuple[Printable, ...]:
    """Whoever may need another slip: first those whose newest one is missing, of equals the
    newest."""
    with store.read() as connection:
        found = sorted(rows.wanted(connection), key=lambda row: -int(row["id"]))
    return tuple(sorted(map(_printable, found), key=lambda ticket: not ticket.is_missing))


def of_visits(store: Store) -> tuple[VisitSlip, ...]:
    """The visits of today that left a slip, the newest first."""
    with store.read() as connection:
        found = rows.of_visits(connection)
    return tuple(
        VisitSlip(
            row["number"], row["service"], row["desk"], row["outcome"], row["at"], row["token"]
        )
        for row in found
    )


def recent(store: Store, printer: str, most: int = ENDS_SHOWN) -> tuple[Ended, ...]:
    """What came of the newest paper of a printer, the newest first."""
    with store.read() as connection:
        found = rows.ended(connection, printer=printer, most=most)
    return tuple(Ended(_job(row), row["ended_at"]) for row in found)


def _job(row: Row) -> JobEnd:
    return JobEnd(
        job=row["id"],
        printer=row["printer"],
        kind=row["kind"],
        state=row["state"],
        payload=json.loads(row["payload"]),
        evidence=json.loads(row["evidence"] or "{}"),
    )


def _printable(row: Row) -> Printable:
    return Printable(
        number=row["number"],
        service=row["service"],
        state=row["state"],
        issued_at=row["issued_at"],
        desk=row["desk"],
        slip=row["slip"],
    )


def _place(centre: Centre, zone: str | None) -> Text | None:
    return next((row["name"] for row in centre.document["zone"] if row["code"] == zone), None)
