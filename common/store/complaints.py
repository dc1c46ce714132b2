"""Complaints in the store: codes that are never given twice, whom they are about, words that go.

Whoever it is about never sees it, whatever their role: to them it is as if it were not there.
"""

from __future__ import annotations

from collections.abc import Iterable

from common.domain.actor import PERMISSIONS, Actor
from common.domain.model import Severity
from common.domain.refusal import Refusal
from common.domain.text import named
from common.store import alerts
from common.store.expiring import SLICE, Expiring, months_before
from common.store.facts import Centre
from common.store.sqlite import Connection, Row
from common.store.tx import Tx

LATE = "complaint_late"
"""Kind of the alert about one that was not answered in time; its subject is the code."""

JUMP = 100
"""How far a restore lifts the codes: a backup does not know the newest."""


def code_of(tx: Tx) -> str:
    """The next code of this year, `KN-2026-0007`; never the same twice."""
    year = tx.centre.day_of(tx.now).year
    return f"KN-{year}-{_counted(tx, year, 1):04}"


def lift(tx: Tx) -> None:
    """After a restore: codes given since the backup was made are given to nothing else."""
    year = tx.centre.day_of(tx.now).year
    if tx.one("SELECT 1 FROM complaint_serial WHERE year = :year", year=year) is not None:
        _counted(tx, year, JUMP)


def _counted(tx: Tx, year: int, step: int) -> int:
    row = tx.one(
        "INSERT INTO complaint_serial (year, serial) VALUES (:year, :step)"
        " ON CONFLICT (year) DO UPDATE SET serial = serial + :step RETURNING serial",
        year=year,
        step=step,
    )
    assert row is not None  # noqa: S101 - the statement always returns a row
    return int(row["serial"])


def need(connection: Connection, code: str, actor: Actor) -> Row:
    """The complaint with this code, as far as it is there for `actor`.

    Raises:
        Refusal: `complaint_unknown`: there is none, it is about them, or it is none of theirs.
    """
    code = named(code, field="code", limit=20).upper()
    row: Row | None = connection.execute(
        "SELECT * FROM complaint WHERE code = :code", {"code": code}
    ).fetchone()
    if row is None or not may_see(actor, row["owner"], about(connection, row["id"])):
        raise Refusal("complaint_unknown", code=code)
    return row


def about(connection: Connection, complaint: int) -> frozenset[str]:
    """The officers whom it is about."""
    rows = connection.execute(
        "SELECT officer FROM complaint_officer WHERE complaint = :id", {"id": complaint}
    ).fetchall()
    return frozenset(row["officer"] for row in rows)


def may_see(actor: Actor, owner: str, concerned: Iterable[str]) -> bool:
    """Whether somebody may know of a complaint: never whoever it is about; else its owner, and
    whoever reads all of them."""
    if actor.officer is not None and actor.officer in concerned:
        return False
    return owner == actor.officer or actor.role in PERMISSIONS["complaint.read"]


def may_read_words(actor: Actor, owner: str, concerned: Iterable[str]) -> bool:
    """Whether they may read what was said, too: an auditor may not."""
    if not may_see(actor, owner, concerned):
        return False
    return owner == actor.officer or actor.role in PERMISSIONS["complaint.hand_on"]


def watch(tx: Tx) -> None:
    """An alert for each that nobody has answered in time; it closes with the answer."""
    late = tx.all(
        "SELECT code FROM complaint WHERE answered_at IS NULL AND due_at < :now", now=tx.now
    )
    for row in late:
        alerts.open_alert(tx, LATE, row["code"], Severity.WARNING)
    alerts.close_all_but(tx, LATE, {row["code"] for row in late})


class WordsExpiry(Expiring):
    """What was said goes by itself, a while after the answer; that there was something stays."""

    action = "complaint.forget"

    def over(self, connection: Connection, centre: Centre, now: int) -> list[Row]:
        """The next complaints whose words have had their time."""
        rows: list[Row] = connection.execute(
            "SELECT id, code FROM complaint WHERE answered_at IS NOT NULL AND purged_at IS NULL"
            " AND answered_at < :before ORDER BY answered_at LIMIT :most",
            {"before": months_before(now, centre.rules.keep_complaints_months), "most": SLICE},
        ).fetchall()
        return rows

    def forget(self, tx: Tx, row: Row) -> None:
        """The row stays, without its words."""
        tx.run(
            "UPDATE complaint SET words = NULL, answer = NULL, purged_at = :now WHERE id = :id",
            now=tx.now,
            id=row["id"],
        )
        tx.event("complaint.purged", subject=row["code"])
