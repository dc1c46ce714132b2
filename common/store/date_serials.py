"""Serials of codes that we give ourselves, counted anew on each date: dossiers, batches."""

from __future__ import annotations

from datetime import date

from common.store.tx import Tx

JUMP = 1_000
"""How far a restore lifts them: papers may be out with serials that the backup does not know."""

KINDS = ("dossier", "batch")


def following(tx: Tx, kind: str) -> tuple[date, int]:
    """Today and its next serial; never the same twice."""
    today = tx.centre.day_of(tx.now)
    return today, _counted(tx, kind, today, 1)


def lift(tx: Tx) -> None:
    """After a restore: what was given today since the backup was made is given to nobody else."""
    for kind in KINDS:
        _counted(tx, kind, tx.centre.day_of(tx.now), JUMP)


def _counted(tx: Tx, kind: str, day: date, step: int) -> int:
    row = tx.one(
        "INSERT INTO date_serial (kind, date, serial) VALUES (:kind, :date, :step)"
        " ON CONFLICT (kind, date) DO UPDATE SET serial = serial + :step RETURNING serial",
        kind=kind,
        date=day.isoformat(),
        step=step,
    )
    assert row is not None  # noqa: S101 - the statement always returns a row
    return int(row["serial"])
