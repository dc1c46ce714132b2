"""Whether what reports count agrees with the record.

Reports count rows of tickets, dossiers, fees and answers; the chain and its seals protect the
events. Whoever changes a row by hand leaves no event: so each row is held against what its events
come to. Pure replaying; nothing is written.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from common.domain.figures import Period
from common.domain.reporting import Span
from common.store import rollup
from common.store.queries import agreement as rows
from common.store.queries import dossiers as dossier_rows
from common.store.sqlite import Connection, Row
from common.store.store import Store

Value = int | str | None


class Part(StrEnum):
    """What of a row is not what the record says."""

    ISSUED = "issued"
    FIRST_CALLED = "first_called"
    BEGUN = "begun"
    STATE = "state"
    OUTCOME = "outcome"
    RATING = "rating"
    DOSSIER_STATE = "dossier_state"
    DUE = "due"
    PROCESSED = "processed"
    FEE = "fee"
    FEE_STATE = "fee_state"
    ROLLED = "rolled"


MOMENTS = frozenset({Part.ISSUED, Part.FIRST_CALLED, Part.BEGUN, Part.DUE, Part.PROCESSED})
"""Those whose values are moments, UTC ms."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One value that is not what the record says. `about` is a number, a dossier's code, a fee or a
    date; `date` the business day of a number."""

    part: Part
    about: str
    date: str | None
    counted: Value
    recorded: Value


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was looked at, and what disagrees: the first `MOST`, and how many more."""

    tickets: int
    dossiers: int
    fees: int
    days: int
    found: tuple[Disagreement, ...]
    more: int


MOST = 100

_ENDS = {
    "ticket.finished": "done",
    "ticket.cancelled": "cancelled",
    "ticket.expired": "expired",
    "ticket.sent_home": "expired",
}
_FEE_STATES = {
    "fee.demanded": "due",
    "fee.paid": "paid",
    "fee.waived": "waived",
    "fee.refunded": "refunded",
    "fee.cancelled": "cancelled",
}
Progress = Callable[[int], None]


def read(store: Store, span: Span, progress: Progress = lambda _: None) -> Agreement:
    """Hold everything of some days against the record; `progress` hears how many rows were looked
    at. Each slice is read in a transaction of its own."""
    centre = store.centre()
    since, before = centre.midnight(span.first), centre.midnight(span.last + timedelta(1))
    first, last = span.first.isoformat(), span.last.isoformat()
    looked: dict[str, int] = defaultdict(int)
    found: list[Disagreement] = []

    def all_of(what: str, next_rows: Callable[[Connection, int], Sequence[Row]], of: _Of) -> None:
        after, slice_ = 0, rows.SLICE
        while slice_ == rows.SLICE:
            with store.read() as connection:
                some = next_rows(connection, after)
                found.extend(of(connection, some))
            slice_, after = len(some), some[-1]["id"] if some else after
            looked[what] += slice_
            progress(sum(looked.values()))

    all_of("tickets", lambda c, n: rows.tickets(c, after=n, first=first, last=last), _of_tickets)
    all_of("dossiers", lambda c, n: rows.dossiers(c, after=n, since=since, before=before), _of_all)
    all_of("fees", lambda c, n: rows.fees(c, after=n, since=since, before=before), _of_fees)
    with store.read() as connection:
        days = rollup.days_between(connection, Period("", first, last))
    rolled = [day for day in days if day.rolled]
    for day in rolled:
        with store.read() as connection:
            if rollup.disagrees(connection, day.id):
                found.append(Disagreement(Part.ROLLED, day.date, day.date, None, None))
    return Agreement(
        looked["tickets"],
        looked["dossiers"],
        looked["fees"],
        len(rolled),
        tuple(found[:MOST]),
        max(0, len(found) - MOST),
    )


_Of = Callable[[Connection, Sequence[Row]], Iterator[Disagreement]]


def _of_tickets(connection: Connection, tickets: Sequence[Row]) -> Iterator[Disagreement]:
    if not tickets:
        return
    ids = {"first": tickets[0]["id"], "last": tickets[-1]["id"]}
    events: dict[int, list[Row]] = defaultdict(list)
    for event in rows.events_of_tickets(connection, **ids):
        events[event["ticket"]].append(event)
    begun: dict[int, list[int]] = defaultdict(list)
    for leg in rows.begun(connection, **ids):
        begun[leg["ticket"]].append(leg["started_at"])
    answers: dict[int, list[Row]] = defaultdict(list)
    for rating in rows.ratings(connection, **ids):
        answers[rating["ticket"]].append(rating)
    for ticket in tickets:
        told = _Ticket(events[ticket["id"]])
        for part, counted, recorded in told.against(
            ticket, begun[ticket["id"]], answers[ticket["id"]]
        ):
            yield Disagreement(part, ticket["number"], ticket["date"], counted, recorded)


Pair = tuple[Part, Value, Value]


class _Ticket:
    """What the events of one ticket come to."""

    def __init__(self, events: Sequence[Row]) -> None:
        self.issued: int | None = None
        self.calls: list[int] = []
        self.begun: set[int] = set()
        self.end: str | None = None
        self.outcome: str | None = None
        self.levels: dict[tuple[str, str], set[str]] = defaultdict(set)
        for event in events:
            self._step(event["kind"], event["at"], event["desk"], json.loads(event["data"]))

    def _step(self, kind: str, at: int, desk: str | None, data: Mapping[str, Any]) -> None:
        if kind == "ticket.issued":
            self.issued = at
        elif kind == "ticket.called":
            self.calls.append(at)
            self.begun.add(at)  # who is served at once begins with the call
        elif kind == "ticket.call_undone" and self.calls:
            self.calls.pop()
        elif kind == "ticket.started":
            self.begun.add(at)
        elif kind == "visit.rated":
            source = data.get("source", "pad")  # older programs had no other
            self.levels[desk or "", source].add(data["level"])
        if kind in _ENDS:
            self.end, self.outcome = _ENDS[kind], data.get("outcome")
            self.begun.add(at)  # … and who was never said to have begun, with the end

    def against(self, row: Row, begun: list[int], answers: list[Row]) -> Iterator[Pair]:
        if row["issued_at"] != self.issued:
            yield Part.ISSUED, row["issued_at"], self.issued
        first = self.calls[0] if self.calls else None
        if row["first_called_at"] != first:
            yield Part.FIRST_CALLED, row["first_called_at"], first
        for at in begun:
            if at not in self.begun:
                nearest = min(self.begun, key=lambda n: abs(n - at), default=None)
                yield Part.BEGUN, at, nearest
        ended = row["state"] if row["state"] in _ENDS.values() else None
        if ended != self.end:
            yield Part.STATE, row["state"], self.end
        elif row["outcome"] != self.outcome:
            yield Part.OUTCOME, row["outcome"], self.outcome
        for answer in answers:
            levels = self.levels[answer["desk"], answer["source"]]
            if answer["level"] not in levels:
                yield Part.RATING, answer["level"], ", ".join(sorted(levels)) or None


def _of_all(connection: Connection, dossiers: Sequence[Row]) -> Iterator[Disagreement]:
    for dossier in dossiers:
        state: int | None = None
        due = processed = None
        for event in dossier_rows.history(connection, dossier=dossier["id"]):
            data = json.loads(event["data"])
            state = data.get("after", state)
            due = data.get("new_due_at", data.get("due_at", due))
            if event["kind"] == "dossier.processed":
                processed = event["at"]
            elif event["kind"] == "dossier.reopened":
                processed = None
        for part, counted, recorded in (
            (Part.DOSSIER_STATE, dossier["state"], state),
            (Part.DUE, dossier["due_at"], due),
            (Part.PROCESSED, dossier["processed_at"], processed),
        ):
            waits = part is Part.DUE and counted is None  # its time stands still
            unmoved = part is Part.DOSSIER_STATE and state is None
            if counted != recorded and not waits and not unmoved:
                yield Disagreement(part, dossier["code"], None, counted, recorded)


def _of_fees(_: Connection, fees: Sequence[Row]) -> Iterator[Disagreement]:
    for fee in fees:
        about = str(fee["id"])
        if fee["demanded"] is not None and fee["amount_vnd"] != fee["demanded"]:
            yield Disagreement(Part.FEE, about, None, fee["amount_vnd"], fee["demanded"])
        state = _FEE_STATES.get(fee["newest"])
        if fee["state"] != state:
            yield Disagreement(Part.FEE_STATE, about, None, fee["state"], state)
