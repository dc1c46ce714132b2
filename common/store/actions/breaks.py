"""Breaks of a desk that are announced, so that whoever waits is told the truth about them."""

from __future__ import annotations

from common.domain.control_commands import AnnounceBreak, CancelBreak
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.store import days
from common.store.actions.base import Result
from common.store.tx import Day, Tx


def announce(tx: Tx, command: AnnounceBreak, _: None) -> Result:
    """The desk will call nobody for a while. Breaks that this one touches are replaced.

    Raises:
        Refusal: `desk_unknown`, `reason_needed`, `break_times`.
    """
    tx.centre.desk(command.desk)
    day = days.ensure(tx)
    reason = clean(command.reason, field="reason")
    if not reason:
        raise Refusal("reason_needed")
    from_at = tx.now if command.from_at is None else command.from_at
    return keep(tx, day, command.desk, from_at, command.to_at, reason)


def keep(tx: Tx, day: Day, desk: str, from_at: int, to_at: int, reason: str) -> Result:
    """A break of today, with its event.

    Raises:
        Refusal: `break_times` where it is over already, ends before it begins or another day.
    """
    from_at = max(from_at, tx.now)
    another_day = tx.centre.day_of(to_at).isoformat() != day.date
    if to_at <= from_at or another_day:
        raise Refusal("break_times", desk=desk)
    _end(tx, day, desk, from_at, to_at)
    tx.insert(
        "desk_break",
        {"day": day.id, "desk": desk, "from_at": from_at, "to_at": to_at, "reason": reason},
    )
    tx.event(
        "desk.break_announced", day=day.id, desk=desk, from_at=from_at, to_at=to_at, reason=reason
    )
    return {"desk": desk, "from": from_at, "to": to_at, "reason": reason}


def cancel(tx: Tx, command: CancelBreak, _: None) -> Result:
    """There will be no break, or it is over now: the one that begins then, or all that are left.

    Raises:
        Refusal: `desk_unknown`, `day_not_open`, `break_unknown`.
    """
    tx.centre.desk(command.desk)
    day = tx.need_day()
    left = [
        row
        for row in tx.all(
            "SELECT id, from_at, to_at FROM desk_break"
            " WHERE day = :day AND desk = :desk AND to_at > :now ORDER BY from_at",
            day=day.id,
            desk=command.desk,
            now=tx.now,
        )
        if command.from_at is None or row["from_at"] == command.from_at
    ]
    if not left:
        raise Refusal("break_unknown", desk=command.desk)
    cancelled = []
    for row in left:
        _cut(tx, row["id"], row["from_at"])
        from_at, to_at = row["from_at"], row["to_at"]
        tx.event(
            "desk.break_cancelled", day=day.id, desk=command.desk, from_at=from_at, to_at=to_at
        )
        cancelled.append({"from": from_at, "to": to_at})
    return {"desk": command.desk, "cancelled": cancelled}


def end_now(tx: Tx, day: Day, desk: str) -> None:
    """The desk takes people again: whatever break it had is over."""
    _end(tx, day, desk, tx.now, tx.now + 1)


def _end(tx: Tx, day: Day, desk: str, from_at: int, to_at: int) -> None:
    """No break of the desk goes on in this span."""
    for row in tx.all(
        "SELECT id, from_at FROM desk_break WHERE day = :day AND desk = :desk"
        " AND from_at < :to_at AND to_at > :from_at",
        day=day.id,
        desk=desk,
        from_at=from_at,
        to_at=to_at,
    ):
        _cut(tx, row["id"], row["from_at"])


def _cut(tx: Tx, row: int, from_at: int) -> None:
    """What has been of a break stays on record; one that has not begun has never been."""
    if from_at < tx.now:
        tx.run("UPDATE desk_break SET to_at = :now WHERE id = :id", now=tx.now, id=row)
    else:
        tx.run("DELETE FROM desk_break WHERE id = :id", id=row)
