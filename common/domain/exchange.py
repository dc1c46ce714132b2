"""Rows that another system sends about dossiers, and how a dossier of ours gets where they say."""

from __future__ import annotations

import hashlib
import json
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from common.domain.dossier import Stage, State, moves
from common.domain.refusal import Refusal

NOT_OURS = "none"
"""What a row says that knows of no provisional code, so that nobody has to ask."""


class RowKind(StrEnum):
    """What a row is about: a dossier as a whole, or one change of its state."""

    DOSSIER = "dossier"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it was sent, checked as far as that goes without our own book.

    `number` is its line in the file. `id` is the sender's own and stable: the same row comes with
    the same id, another with another. Moments are UTC ms; `at` is when the dossier came into
    `state`. `reason` and `how` are codes of `common.domain.dossier`. Of a status row `due_at` is
    the new date of an agency's letter, or that of the receipt where the dossier is accepted by it.
    """

    number: int
    kind: RowKind
    id: str
    code: str
    state: State
    at: int | None = None
    procedure: str | None = None
    channel: str | None = None
    received_at: int | None = None
    accepted_at: int | None = None
    processed_at: int | None = None
    returned_at: int | None = None
    due_at: int | None = None
    agency: str | None = None
    service: str | None = None
    result: str | None = None
    reason: str | None = None
    how: str | None = None
    letter_no: str | None = None
    letter_date: str | None = None
    provisional: str | None = None

    def digest(self) -> str:
        """What the row says, in short: two rows with one digest say the same."""
        given = ((name, getattr(self, name)) for name in _CONTENT)
        said = {name: value for name, value in given if value is not None}
        return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()


_CONTENT = tuple(field.name for field in fields(Row) if field.name != "number")


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that did not go in: its line in the file, its id and the field as far as they are
    known, and why, as the code and parameters of a refusal."""

    number: int
    id: str | None
    field: str | None
    code: str
    params: Mapping[str, object]

    @property
    def refusal(self) -> Refusal:
        """Why, to be put into words."""
        return Refusal.of(self.code, self.params)


_ABOUT = {
    "appointment_cancelled": "code",
    "appointment_code": "code",
    "appointment_over": "date",
    "appointment_past": "code",
    "appointment_shut": "time",
    "appointment_taken": "code",
    "appointment_used": "code",
    "calendar_ends": "due_at",
    "dossier_exists": "code",
    "dossier_not_ready": "state",
    "dossier_state": "state",
    "dossier_unknown": "code",
    "due_needed": "due_at",
    "due_past": "due_at",
    "exchange_changed": "id",
    "exchange_maybe_ours": "provisional",
    "parcel_under_way": "state",
    "procedure_no_service": "procedure",
    "procedure_not_valid": "procedure",
    "procedure_unknown": "procedure",
    "service_unknown": "service",
}
"""The field that a refusal is about, where it does not say so itself."""


def rejected(number: int, row: str | None, refusal: Refusal) -> Reject:
    """A refusal as what became of a row."""
    params = refusal.params
    named = _ABOUT.get(refusal.code) or params.get("field") or params.get("name")
    field = None if named is None else str(named)
    return Reject(number, row, field, refusal.code, params)


@dataclass(frozen=True, slots=True)
class Difference:
    """Where the sender's book and ours say different things; ours was left as it is."""

    number: int
    id: str
    dossier: str
    field: str
    theirs: Any
    ours: Any


@dataclass(frozen=True, slots=True)
class Waypoint:
    """A state that a dossier came into, and when (UTC ms)."""

    state: State
    at: int


_BEFORE_ACCEPTANCE = frozenset({State.REGISTERED, State.ACCEPTED, State.NOT_ACCEPTED})


def waypoints(row: Row) -> list[Waypoint]:
    """What a row says of the way of its dossier, in order; nothing for one just registered."""
    ways = []
    if row.accepted_at is not None and row.state not in _BEFORE_ACCEPTANCE:
        ways.append(Waypoint(State.ACCEPTED, row.accepted_at))
    if row.processed_at is not None and row.state is State.RETURNED:
        ways.append(Waypoint(State.PROCESSED, row.processed_at))
    if row.state is not State.REGISTERED:
        ways.append(Waypoint(row.state, arrived_at(row)))
    return ways


def arrived_at(row: Row) -> int:
    """When the dossier came into its state: as said, else the last moment that the row knows."""
    own = {
        State.ACCEPTED: row.accepted_at,
        State.PROCESSED: row.processed_at,
        State.RETURNED: row.returned_at,
    }.get(row.state)
    known = [row.received_at, row.accepted_at, row.processed_at, row.returned_at]
    at = own if own is not None else row.at
    return at if at is not None else max(moment for moment in known if moment is not None)


_PASSED_THROUGH = frozenset({State.ACCEPTED, State.PROCESSING, State.PROCESSED})
"""States that another system may leave out: what they mean has happened all the same."""

_DONE = frozenset({State.PROCESSED, State.RETURNED})


def route(code: str, state: State, to: State, stage: Stage | None = None) -> list[State]:
    """The states to pass to get from `state` to `to`, `to` included: the shortest way.

    Nothing is made up on the way: no request to its holder, no payment. That a result was wrong is
    not for another system to say, so nothing leads back from one.

    Raises:
        Refusal: `dossier_state` when there is no way.
    """
    ways: deque[list[State]] = deque([[]])
    seen = {state}
    while ways:
        way = ways.popleft()
        following = _onward(way[-1]) if way else _onward(state, stage)
        if to in following:
            return [*way, to]
        fresh = sorted((following & _PASSED_THROUGH) - seen)
        seen.update(fresh)
        ways.extend([*way, through] for through in fresh)
    raise Refusal("dossier_state", code=code, state=int(state), to=int(to))


def _onward(state: State, stage: Stage | None = None) -> frozenset[State]:
    back = {State.PROCESSING} if state in _DONE else set()
    return moves(state, stage) - back
