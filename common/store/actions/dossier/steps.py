"""The small steps that several actions on a dossier share: look, move, date, tell."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from common.domain.dossier import Stage, State, require_move
from common.domain.due import LONGEST, ProcessingTime, due_at
from common.domain.refusal import Refusal
from common.domain.text import clean, named
from common.store import dossiers
from common.store.sqlite import Row
from common.store.tx import Tx, dumps
from common.store.working_days import calendar_of

NOTE_LIMIT = 300
"""Characters of a note: the law asks for a concrete reason, not for a letter."""

_FARTHEST_MS = LONGEST * 24 * 3_600_000


def state_of(row: Mapping[str, Any]) -> State:
    """Where it is in its life."""
    return State(row["state"])


def stage_of(row: Mapping[str, Any]) -> Stage | None:
    """When the lack was found that is open now."""
    return None if row["stage"] is None else Stage(row["stage"])


def moment_for(tx: Tx, row: Mapping[str, Any]) -> int:
    """Now, but never before the dossier's last move."""
    return max(tx.now, int(row["state_at"]))


def note(tx: Tx, kind: str, row: Mapping[str, Any], desk: str | None = None, **data: Any) -> None:
    """An event about the dossier."""
    day = None if tx.day is None else tx.day.id
    tx.event(kind, day=day, desk=desk, subject=row["code"], dossier=row["id"], **data)


def require_state(row: Mapping[str, Any], to: State, *states: State) -> None:
    """Refuse with `dossier_state` what leads to `to` only from these states: a move that the table
    allows may belong to another action."""
    if state_of(row) not in states:
        raise Refusal("dossier_state", code=row["code"], state=row["state"], to=int(to))


def move(
    tx: Tx,
    row: Row,
    to: State,
    kind: str,
    *,
    desk: str | None = None,
    changes: Mapping[str, object] | None = None,
    **data: Any,
) -> Row:
    """Go to another state, with an event; the row as it is then.

    Raises:
        Refusal: `dossier_state`.
    """
    written = go(tx, row, to, changes or {})
    note(tx, kind, written, desk, before=row["state"], after=int(to), **data)
    return written


def go(tx: Tx, row: Row, to: State, changes: Mapping[str, object]) -> Row:
    """Go to another state and leave the event to the caller.

    Raises:
        Refusal: `dossier_state`.
    """
    require_move(row["code"], state_of(row), to, stage_of(row))
    at = moment_for(tx, row)
    return update(tx, row, {"state": int(to), "state_at": at, "stage": None, **changes})


def update(tx: Tx, row: Mapping[str, Any], changes: Mapping[str, object]) -> Row:
    """Write columns; the row as it is then."""
    names = ", ".join(f"{name} = :{name}" for name in changes)
    written = tx.one(
        f"UPDATE dossier SET {names} WHERE id = :id RETURNING *",  # noqa: S608 - our columns
        **changes,
        id=row["id"],
    )
    assert written is not None  # noqa: S101 - the dossier is there
    return written


def date_for(tx: Tx, time: ProcessingTime | None, service: str, at: int, told: int | None) -> int:
    """The promised moment: as told by the official receipt, else as the calendar gives it.

    Raises:
        Refusal: `due_past` for a told date before `at`; `due_far`; `due_needed` where nobody knows
            the time allowed; `calendar_ends`.
    """
    if told is not None:
        if told < at:
            raise Refusal("due_past", due_at=told)
        return near(tx, told)
    if time is None:
        raise Refusal("due_needed")
    return due_at(calendar_of(tx.connection, tx.centre, service), time, at)


def near(tx: Tx, told: int) -> int:
    """The date that somebody typed, or `Refusal("due_far")`: with a year that is wrong nothing
    would ever be late."""
    if told > tx.now + _FARTHEST_MS:
        raise Refusal("due_far", due_at=told)
    return told


def coded(kind: type[StrEnum], value: str, name: str) -> str:
    """A coded reason or manner.

    Raises:
        Refusal: `code_unknown` with the `name` of what was asked for.
    """
    try:
        return kind(value).value
    except ValueError:
        shown = clean(value[:60], field=name)[:40]
        raise Refusal("code_unknown", name=name, value=shown) from None


def explained(why: str | None, refusal: str, **params: object) -> str:
    """The reason that somebody typed for what is contrary to the rules, or the refusal."""
    text = clean(why, field="why", limit=NOTE_LIMIT) if why else ""
    if not text:
        raise Refusal(refusal, **params)
    return text


def words(text: str | None, name: str = "note") -> str | None:
    """A note as staff typed it, clean."""
    return (clean(text, field=name, limit=NOTE_LIMIT) or None) if text else None


def names(missing: tuple[str, ...]) -> str:
    """The papers that are missing, as JSON."""
    return dumps([named(name, field="missing", limit=NOTE_LIMIT) for name in missing[:60]])


def record(tx: Tx, dossier: int) -> dict[str, Any]:
    """The answer of every action on one dossier."""
    return dossiers.record(tx.connection, dossier)
