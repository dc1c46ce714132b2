"""Alerts: opened by a fault, seen by a person, closed by themselves when the fault is gone."""

from __future__ import annotations

from typing import Any

from common.domain.model import Severity
from common.store.tx import Tx, dumps


def open_alert(tx: Tx, kind: str, subject: str, severity: Severity, **data: Any) -> bool:
    """Open the alert unless it is open already; True when it is new."""
    made = tx.run(
        "INSERT INTO alert (kind, subject, severity, opened_at, data)"
        " VALUES (:kind, :subject, :severity, :now, :data)"
        " ON CONFLICT (kind, subject) WHERE closed_at IS NULL DO NOTHING",
        kind=kind,
        subject=subject,
        severity=severity.value,
        now=tx.now,
        data=dumps(data),
    )
    if made:
        tx.event("alert.opened", subject=f"{kind}:{subject}", severity=severity.value, **data)
    return bool(made)


def keep_open(tx: Tx, kind: str, subject: str, severity: Severity, **data: Any) -> None:
    """Open the alert, or let the open one say what is so now: a count that goes up and down leaves
    no event each time."""
    if not open_alert(tx, kind, subject, severity, **data):
        tx.run(
            "UPDATE alert SET data = :data WHERE kind = :kind AND subject = :subject"
            " AND closed_at IS NULL AND data <> :data",
            kind=kind,
            subject=subject,
            data=dumps(data),
        )


def close(tx: Tx, kind: str, subject: str) -> bool:
    """Close the alert if it is open; True when it was."""
    changed = tx.run(
        "UPDATE alert SET closed_at = :now"
        " WHERE kind = :kind AND subject = :subject AND closed_at IS NULL",
        now=tx.now,
        kind=kind,
        subject=subject,
    )
    if changed:
        tx.event("alert.closed", subject=f"{kind}:{subject}")
    return bool(changed)


def close_all_but(tx: Tx, kind: str, subjects: set[str]) -> None:
    """Close every open alert of a kind that is not about one of these."""
    for row in tx.all("SELECT subject FROM alert WHERE kind = :k AND closed_at IS NULL", k=kind):
        if row["subject"] not in subjects:
            close(tx, kind, row["subject"])
