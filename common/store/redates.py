"""Promised dates that the calendar in force no longer gives.

Only dates that our own calendar gave: those of an agency's letter, and those told by an official
receipt, are not ours to move. They are looked at in slices, so that nobody waits for all of them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from common.domain.due import due_at
from common.domain.refusal import Refusal
from common.store import dossiers
from common.store.facts import Centre
from common.store.sqlite import Connection, Row
from common.store.tx import Tx, dumps
from common.store.working_days import calendar_of

AT_ONCE = 200
"""Dossiers looked at in one transaction: nobody else writes meanwhile."""

_OURS = (
    "SELECT * FROM dossier WHERE id > :after AND state IN (2, 4, 6) AND due_fixed = 0"
    " AND due_at IS NOT NULL AND clock_at IS NOT NULL AND time_unit IS NOT NULL"
    " ORDER BY id LIMIT :most"
)


@dataclass(frozen=True, slots=True)
class Move:
    """A dossier, and the moment (UTC ms) by which it is due now."""

    row: Row
    due_at: int


@dataclass(frozen=True, slots=True)
class Slice:
    """Some of the dossiers under way: which dates move, and the codes of those that the calendar
    does not reach. `next` is where the following slice begins, None at the end."""

    moves: tuple[Move, ...]
    beyond: tuple[str, ...]
    next: int | None


def look(connection: Connection, centre: Centre, after: int, most: int) -> Slice:
    """Work out the dates of the dossiers after row `after` again; nothing is written.

    Raises:
        Refusal: `calendar_missing`.
    """
    rows = connection.execute(_OURS, {"after": after, "most": most}).fetchall()
    given = [(row, _due_now(connection, centre, row)) for row in rows]
    return Slice(
        moves=tuple(Move(row, due) for row, due in given if due not in (None, row["due_at"])),
        beyond=tuple(row["code"] for row, due in given if due is None),
        next=rows[-1]["id"] if len(rows) == most else None,
    )


def _due_now(connection: Connection, centre: Centre, row: Row) -> int | None:
    """None where the calendar does not say."""
    time = dossiers.time_allowed(row)
    calendar = calendar_of(connection, centre, row["service"])
    assert time is not None  # noqa: S101 - it is asked for
    try:
        return due_at(calendar, time, row["clock_at"])
    except Refusal:
        return None


def calendar_in_force(connection: Connection, centre: Centre) -> str | None:
    """Which calendar the dates are held against; another text after each change that may move a
    date, and after they were all worked out again. None before there is a calendar."""
    rows = connection.execute(
        "SELECT key, value FROM meta WHERE key IN ('calendar', 'redated')"
    ).fetchall()
    known = {row["key"]: json.loads(row["value"]) for row in rows}
    if "calendar" not in known:
        return None
    return dumps([centre.version, known["calendar"], known.get("redated", 0)])


def all_redated(tx: Tx) -> None:
    """What was known about dates that differ is over: all were worked out again."""
    tx.run(
        "INSERT INTO meta (key, value) VALUES ('redated', '1')"
        " ON CONFLICT (key) DO UPDATE SET value = value + 1"
    )
