"""The newest seal of the record, and when the record was last looked at as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from common.store.sqlite import Connection, Row


@dataclass(frozen=True, slots=True)
class Check:
    """Somebody had the whole record checked. `through` is the last event that was looked at,
    `seal` the row of the newest seal among them (None without any), `at` UTC ms."""

    at: int
    through: int
    seal: int | None
    intact: bool


@dataclass(frozen=True, slots=True)
class Sealed:
    """A seal: its row, which is its number for people, the last event under it and when it was
    made (UTC ms). `checked` is the newest check that covered it; None if there was none yet."""

    id: int
    seq: int
    made_at: int
    signed: bool
    checked: Check | None


def newest(connection: Connection) -> Sealed | None:
    """The newest seal; None before the first."""
    seal = connection.execute("SELECT * FROM seal ORDER BY id DESC LIMIT 1").fetchone()
    if seal is None:
        return None
    check = connection.execute(
        "SELECT * FROM seal_check WHERE seal >= :seal ORDER BY id DESC LIMIT 1",
        {"seal": seal["id"]},
    ).fetchone()
    return Sealed(
        seal["id"],
        seal["seq"],
        seal["made_at"],
        seal["signature"] is not None,
        None if check is None else _check(check),
    )


def newest_check(connection: Connection) -> Check | None:
    """The newest check of the whole record, whether there was a seal or not."""
    found = connection.execute("SELECT * FROM seal_check ORDER BY id DESC LIMIT 1").fetchone()
    return None if found is None else _check(found)


def _check(row: Row) -> Check:
    return Check(row["at"], row["through"], row["seal"], bool(row["intact"]))
