"""Who is on duty where, and when they rest: rows that the duty log is read from."""

from __future__ import annotations

from common.store.tx import Day, Tx


def begin(tx: Tx, day: Day, desk: str, officer: str) -> None:
    """The officer takes up duty at the desk."""
    tx.insert("duty", {"officer": officer, "desk": desk, "started_at": tx.now})
    tx.event("duty.started", day=day.id, desk=desk, officer=officer)


def end(tx: Tx, day: Day, desk: str, reason: str) -> str | None:
    """Whoever is on duty at the desk goes off duty, out of a rest too; who it was."""
    row = tx.one(
        "UPDATE duty SET ended_at = :now, end_reason = :reason"
        " WHERE desk = :desk AND ended_at IS NULL RETURNING id, officer",
        now=tx.now,
        reason=reason,
        desk=desk,
    )
    if row is None:
        return None
    _end_rest(tx, row["id"])
    tx.event("duty.ended", day=day.id, desk=desk, officer=row["officer"], reason=reason)
    return str(row["officer"])


def rest(tx: Tx, desk: str, reason: str) -> None:
    """Whoever is on duty at the desk rests; `reason` is the code that screens show, since words
    may name somebody. A rest for another reason than the one that goes on begins anew."""
    if (duty := _duty(tx, desk)) is not None:
        _end_rest(tx, duty)
        tx.insert("duty_pause", {"duty": duty, "reason": reason, "from_at": tx.now})


def back(tx: Tx, desk: str) -> None:
    """The rest is over, if there was one."""
    if (duty := _duty(tx, desk)) is not None:
        _end_rest(tx, duty)


def _duty(tx: Tx, desk: str) -> int | None:
    row = tx.one("SELECT id FROM duty WHERE desk = :desk AND ended_at IS NULL", desk=desk)
    return None if row is None else int(row["id"])


def _end_rest(tx: Tx, duty: int) -> None:
    tx.run(
        "UPDATE duty_pause SET to_at = :now WHERE duty = :duty AND to_at IS NULL",
        now=tx.now,
        duty=duty,
    )
