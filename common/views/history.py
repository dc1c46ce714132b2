"""Any ticket's whole history, from the record: when it was issued, called, shown, said, served.

It names desks and officers, so it says nothing of what the holder thought of the visit.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

from common.domain.numbering import normalise
from common.domain.refusal import Refusal
from common.domain.scan import NumberCode, SlipCode, classify
from common.i18n.vietnamese import fold
from common.store.appointments import SENT_HOME
from common.store.queries import history as rows
from common.store.queries import tickets as ticket_rows
from common.store.queries.at_hand import procedure_name
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.views.hall import Text
from common.views.slips import SlipFacts, of_ticket

WITNESSED_WITHIN_MS = 15_000
"""So long after a call signs and loudspeakers may still say that they gave it."""

_CALLS = frozenset({"ticket.called", "ticket.recalled"})
_WITNESSES = frozenset({"sign.shown", "call.announced"})


@dataclass(frozen=True, slots=True)
class Found:
    """A ticket that may be meant. `date` is its business day, YYYY-MM-DD."""

    ticket: int
    number: str
    service: str
    service_name: Text
    state: str
    issued_at: int
    date: str


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened. `by` is the officer who did it, else the terminal; `officer` is on
    duty at `desk`. `data` is that of the event (`docs/events.md`), moments in UTC ms.

    `unseen` marks a call that no sign showed and no loudspeaker said.
    """

    at: int
    kind: str
    by: str
    role: str
    terminal: str | None
    desk: str | None
    officer: str | None
    subject: str | None
    data: Mapping[str, Any]
    unseen: bool = False


@dataclass(frozen=True, slots=True)
class Other:
    """Another ticket of the same person. `date` is its business day, YYYY-MM-DD."""

    number: str
    date: str


@dataclass(frozen=True, slots=True)
class History:
    """A ticket and everything that happened to it, in order. `slip` is how its newest slip stands;
    None without one. `names` are the centre's services by code, `procedures` the names of what it
    was about, by code. Where its holder was sent home, `later` is the ticket that they got when
    they came; `earlier` is the one that they were sent home with."""

    zone: ZoneInfo
    number: str
    date: str
    service: str
    state: str
    priority: bool
    issued_at: int
    promised_at: int
    calls: int
    slip: SlipFacts | None
    steps: tuple[Step, ...]
    names: Mapping[str, Text]
    procedures: Mapping[str, str]
    earlier: Other | None = None
    later: Other | None = None


def find(store: Store, typed: str, date: str | None = None) -> tuple[Found, ...]:
    """The tickets that may be meant by what was typed or scanned: a number, its last digits, or the
    code of a slip. `date` is the business day, None the newest; a slip says its own day.

    What an input method made of the letter before the digits is taken back.

    Raises:
        Refusal: `ticket_unknown`, `slip_past`; `number_typed` for what is neither.
    """
    scan = classify(fold(typed))
    with store.read() as connection:
        names = {code: service.name for code, service in store.centre().services.items()}
        if isinstance(scan, SlipCode):
            found = rows.with_token(connection, token=scan.token)
        elif isinstance(scan, NumberCode):
            found = rows.ending_with(connection, typed=scan.number, date=date)
        else:  # nothing of it is said again: it may be a card
            raise Refusal("number_typed")
    if found:
        return tuple(_found(row, names) for row in found)
    if isinstance(scan, SlipCode):
        raise Refusal("slip_past", days=rows.SLIPS_KEPT_DAYS)
    raise Refusal("ticket_unknown", number=scan.number, date=date)


def _found(row: Row, names: Mapping[str, Text]) -> Found:
    return Found(
        ticket=row["id"],
        number=row["number"],
        service=row["service"],
        service_name=names.get(row["service"], {"vi": row["service"]}),
        state=row["state"],
        issued_at=row["issued_at"],
        date=row["date"],
    )


def read(store: Store, number: str, date: str | None = None) -> History:
    """The history of the ticket with this whole number on that business day, or on the newest one.

    Raises:
        Refusal: `ticket_unknown`.
    """
    number = normalise(number)
    with store.read() as connection:
        row = ticket_rows.of_date(connection, number=number, date=date)
    if row is None:
        raise Refusal("ticket_unknown", number=number, date=date)
    return of(store, row["id"])


def of(store: Store, ticket: int) -> History:
    """The history of a ticket by its row.

    Raises:
        Refusal: `ticket_unknown`.
    """
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        row = rows.ticket(connection, ticket=ticket)
        if row is None:
            raise Refusal("ticket_unknown", number=str(ticket))
        steps = [_step(event) for event in rows.events_of(connection, ticket=ticket)]
        slip = of_ticket(connection, centre, ticket)
        earlier, later = _others(connection, row)
        procedures = {
            code: procedure_name(connection, code=code)
            for code in (step.data.get("procedure") for step in steps)
            if code
        }
    return History(
        zone=centre.zone,
        number=row["number"],
        date=row["date"],
        service=row["service"],
        state=row["state"],
        priority=row["priority_class"] is not None,
        issued_at=row["issued_at"],
        promised_at=row["promised_at"],
        calls=row["calls"],
        slip=slip,
        steps=tuple(_with_witnesses(steps, now)),
        names={code: service.name for code, service in centre.services.items()},
        procedures=procedures,
        earlier=earlier,
        later=later,
    )


def _others(connection: Connection, ticket: Row) -> tuple[Other | None, Other | None]:
    before = after = None
    if ticket["appointment"] is not None:
        before = rows.comes_after(connection, appointment=ticket["appointment"])
    if ticket["end_reason"] == SENT_HOME:
        after = rows.came_after(connection, ticket=ticket["id"])
    return _other(before), _other(after)


def _other(row: Row | None) -> Other | None:
    return None if row is None else Other(row["number"], row["date"])


def _step(event: Row) -> Step:
    return Step(
        at=event["at"],
        kind=event["kind"],
        by=event["actor"],
        role=event["role"],
        terminal=event["terminal"],
        desk=event["desk"],
        officer=event["officer"],
        subject=event["subject"],
        data=json.loads(event["data"]),
    )


def _with_witnesses(steps: Sequence[Step], now: int) -> list[Step]:
    """Each call that nothing witnessed says so, once the witnesses have had their time."""
    told: list[Step] = []
    times = 0
    for place, step in enumerate(steps):
        if step.kind in _CALLS:
            times = times + 1 if step.kind == "ticket.recalled" else 1
            early = 0 <= now - step.at < WITNESSED_WITHIN_MS
            seen = early or step.data.get("reason") == "serve_now"
            step = replace(step, unseen=not (seen or _is_witnessed(step, times, steps[place:])))
        told.append(step)
    return told


def _is_witnessed(call: Step, times: int, later: Sequence[Step]) -> bool:
    """What a witness says of a call may come after its repetition, but not after another call."""
    for step in later[1:]:
        if step.kind == "ticket.called":
            return False
        if step.kind in _WITNESSES and (step.desk, step.data["times"]) == (call.desk, times):
            return True
    return False
