"""A row about a dossier of ours: it goes on where it may; what differs besides is told and left."""

from __future__ import annotations

import json
from typing import Any

from common.domain.dossier import UNDER_WAY, State
from common.domain.exchange import NOT_OURS, Difference, Row, Waypoint, arrived_at, waypoints
from common.domain.refusal import Refusal
from common.store import dossiers, engine
from common.store.actions.exchange import way
from common.store.actions.exchange.way import Dossier
from common.store.queries.dossiers import history
from common.store.tx import Tx

Matched = tuple[bool, list[Difference]]
"""Whether ours went on, and what the two books say differently now."""


def dossier(tx: Tx, row: Row, ours: Dossier) -> Matched:
    """A row about the dossier as a whole. Nothing in it is refused: ours is known already."""
    moved = ours["state"] != row.state and _caught_up(tx, row, ours)
    now = dossiers.by_id(tx.connection, ours["id"])
    pairs = (
        ("state", int(row.state), now["state"]),
        ("procedure", row.procedure, now["procedure"]),
        ("received_at", row.received_at, now["received_at"]),
        ("due_at", row.due_at, now["due_at"]),
    )
    return moved, [
        _difference(row, now, name, theirs, mine)
        for name, theirs, mine in pairs
        if theirs is not None and not _same(tx, name, theirs, mine)
    ]


def tie(row: Row, ours: Dossier) -> list[Difference]:
    """A row that ties a dossier to a provisional code which was never its own: the one with that
    code stays alone, and somebody has to know."""
    if row.provisional in (None, NOT_OURS, ours["provisional"]):
        return []
    return [_difference(row, ours, "provisional", row.provisional, ours["provisional"])]


def _difference(row: Row, ours: Dossier, name: str, theirs: Any, mine: Any) -> Difference:
    return Difference(row.number, row.id, ours["code"], name, theirs, mine)


def _same(tx: Tx, name: str, theirs: Any, mine: Any) -> bool:
    """Whether they say the same: when it was received to the day, its date to the minute."""
    if mine is not None and name == "received_at":
        return tx.centre.day_of(theirs) == tx.centre.day_of(mine)
    if mine is not None and name == "due_at":
        return bool(theirs // 60_000 == mine // 60_000)
    return bool(theirs == mine)


def _caught_up(tx: Tx, row: Row, ours: Dossier) -> bool:
    """Whether ours could go where the row says."""
    ways = [step for step in waypoints(row) if not _marked(ours, step.state)]
    if not ways or ways[0].at < ours["state_at"]:
        return False
    newest = tx.newest
    try:
        with engine.attempt(tx.connection):
            way.advance(tx, ours, row, ways)
    except Refusal:
        tx.newest = newest
        return False
    return True


_MARKS = {
    State.ACCEPTED: "accepted_at",
    State.PROCESSED: "processed_at",
    State.RETURNED: "returned_at",
}


def _marked(ours: Dossier, state: State) -> bool:
    """Whether the dossier has been in a state that is passed once."""
    return state in _MARKS and ours[_MARKS[state]] is not None


def status(tx: Tx, row: Row, ours: Dossier) -> Matched:
    """A row about one change of state, or an agency's letter with a new date.

    Raises:
        Refusal: `exchange_order` for one before the dossier was received; what `way.advance` and
            `way.new_date` refuse.
    """
    at = arrived_at(row)
    if at < ours["received_at"]:
        raise Refusal("exchange_order", field="at")
    if at < ours["state_at"]:
        return False, _old_news(tx, row, ours)
    moved = ours["state"] != row.state
    if moved:
        way.advance(tx, ours, row, [Waypoint(row.state, at)])
        ours = dossiers.by_id(tx.connection, ours["id"])
    if row.due_at is None or _same(tx, "due_at", row.due_at, ours["due_at"]):
        return moved, []
    if row.state in UNDER_WAY:
        way.new_date(tx, ours, row, at, row.due_at)
        return True, []
    return moved, [_difference(row, ours, "due_at", row.due_at, ours["due_at"])]


def _old_news(tx: Tx, row: Row, ours: Dossier) -> list[Difference]:
    """Ours has gone on since, and nothing goes back; what we never heard of is told."""
    told = []
    if row.state not in {State.REGISTERED, *_states_of(tx, ours)}:
        told.append(_difference(row, ours, "state", int(row.state), ours["state"]))
    dates = (ours["due_at"], ours["first_due_at"])
    if row.due_at is not None and not any(_same(tx, "due_at", row.due_at, one) for one in dates):
        told.append(_difference(row, ours, "due_at", row.due_at, ours["due_at"]))
    return told


def _states_of(tx: Tx, ours: Dossier) -> set[int | None]:
    events = history(tx.connection, dossier=ours["id"])
    return {json.loads(event["data"]).get("after") for event in events}
