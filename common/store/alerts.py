"""Alerts: opened by a fault, seen by a person, closed by themselves when the fault is gone.

One that comes back soon is the same again, and counted: a cause that flutters is one thing to see
to. A warning that nobody sees to becomes critical with time, where its kind says so.
"""

from __future__ import annotations

from typing import Any

from common.domain.model import Severity
from common.store import alert_post, alert_rules
from common.store.alert_rules import AlertRule
from common.store.sqlite import Row
from common.store.tx import Tx, dumps


def open_alert(
    tx: Tx,
    kind: str,
    subject: str,
    severity: Severity | None = None,
    *,
    since: int | None = None,
    **data: Any,
) -> bool:
    """Open the alert unless it is open already; True when it is new, or back.

    Whoever opens it says so again for as long as the cause lasts: that is how its patience and its
    severity know of time. `severity` is for what is measured, `since` the moment of the cause, UTC
    ms, where it is known.
    """
    rule = alert_rules.rule_of(tx.centre, kind)
    known = _open_one(tx, kind, subject)
    if known is not None:
        _grow_worse(tx, rule, known)
        return False
    if not _has_lasted(tx, rule, subject, since):
        return False
    grave = rule.severity or severity or rule.kind.severity
    back = _lately_closed(tx, rule, subject)
    if back is None:
        _begin(tx, kind, subject, grave, data)
    else:
        _bring_back(tx, rule, back, grave, data)
    return True


def keep_open(
    tx: Tx, kind: str, subject: str, severity: Severity | None = None, **data: Any
) -> None:
    """Open the alert, or let the open one say what is so now: a count that goes up and down leaves
    no event each time. A severity given is the one of now."""
    if open_alert(tx, kind, subject, severity, **data):
        return
    known = _open_one(tx, kind, subject)
    if known is None:
        return
    text = dumps(data)
    if known["data"] != text:
        tx.run("UPDATE alert SET data = :data WHERE id = :id", data=text, id=known["id"])
    if severity is not None and alert_rules.rule_of(tx.centre, kind).kind.graded:
        _set_severity(tx, known, severity)


def close(tx: Tx, kind: str, subject: str) -> bool:
    """Close the alert if it is open; True when it was."""
    tx.run(
        "DELETE FROM alert_cause WHERE kind = :kind AND subject = :subject",
        kind=kind,
        subject=subject,
    )
    known = _open_one(tx, kind, subject)
    if known is None:
        return False
    tx.run("UPDATE alert SET closed_at = :now WHERE id = :id", now=tx.now, id=known["id"])
    tx.event("alert.closed", subject=f"{kind}:{subject}", alert=known["id"])
    alert_post.tell(tx, known["id"], "closed")
    return True


def close_all_but(tx: Tx, kind: str, subjects: set[str]) -> None:
    """Close every open alert of a kind that is not about one of these."""
    for row in tx.all(
        "SELECT subject FROM alert WHERE kind = :k AND closed_at IS NULL"
        " UNION SELECT subject FROM alert_cause WHERE kind = :k",
        k=kind,
    ):
        if row["subject"] not in subjects:
            close(tx, kind, row["subject"])


def is_open(tx: Tx, kind: str, subject: str) -> bool:
    """Whether there is an open one."""
    return _open_one(tx, kind, subject) is not None


def _open_one(tx: Tx, kind: str, subject: str) -> Row | None:
    return tx.one(
        "SELECT * FROM alert WHERE kind = :kind AND subject = :subject AND closed_at IS NULL",
        kind=kind,
        subject=subject,
    )


def _has_lasted(tx: Tx, rule: AlertRule, subject: str, since: int | None) -> bool:
    """Whether the cause has been there for as long as it must; when it began is kept if nobody
    knows better."""
    if not rule.after_ms:
        return True
    if since is not None:
        return tx.now - since >= rule.after_ms
    kind = rule.kind.code
    row = tx.one(
        "SELECT since FROM alert_cause WHERE kind = :kind AND subject = :subject",
        kind=kind,
        subject=subject,
    )
    if row is None:
        cause = {"kind": kind, "subject": subject, "since": tx.now}
        tx.insert("alert_cause", cause)
        return False
    return tx.now - int(row["since"]) >= rule.after_ms


def _lately_closed(tx: Tx, rule: AlertRule, subject: str) -> Row | None:
    if not rule.kind.again_s:
        return None
    return tx.one(
        "SELECT * FROM alert WHERE kind = :kind AND subject = :subject"
        " AND closed_at IS NOT NULL AND closed_at > :since"
        " ORDER BY closed_at DESC, id DESC LIMIT 1",
        kind=rule.kind.code,
        subject=subject,
        since=tx.now - rule.kind.again_s * 1000,
    )


def _begin(tx: Tx, kind: str, subject: str, severity: Severity, data: dict[str, Any]) -> None:
    alert = tx.new(
        "alert",
        {
            "kind": kind,
            "subject": subject,
            "severity": severity.value,
            "opened_at": tx.now,
            "data": dumps(data),
        },
    )
    about = f"{kind}:{subject}"
    tx.event("alert.opened", subject=about, alert=alert, severity=severity.value, **data)
    alert_post.tell(tx, alert, "opened")


def _bring_back(
    tx: Tx, rule: AlertRule, alert: Row, severity: Severity, data: dict[str, Any]
) -> None:
    """The same one again. Whoever saw to it still does."""
    tx.run(
        "UPDATE alert SET closed_at = NULL, times = times + 1, data = :data WHERE id = :id",
        data=dumps(data),
        id=alert["id"],
    )
    about, times = f"{alert['kind']}:{alert['subject']}", alert["times"] + 1
    tx.event("alert.reopened", subject=about, alert=alert["id"], times=times)
    alert_post.tell(tx, alert["id"], "again")
    if rule.kind.graded:
        _set_severity(tx, alert, severity)


def _grow_worse(tx: Tx, rule: AlertRule, alert: Row) -> None:
    """A warning becomes critical where nobody has seen to it for long."""
    limit = rule.kind.worse_after_s
    if limit is None or alert["severity"] != Severity.WARNING or alert["acknowledged_at"]:
        return
    if rule.severity is None and tx.now - alert["opened_at"] >= limit * 1000:
        _set_severity(tx, alert, Severity.CRITICAL)


def _set_severity(tx: Tx, alert: Row, severity: Severity) -> None:
    """What gets worse wants to be seen anew."""
    before = Severity(alert["severity"])
    if severity is before:
        return
    worse = alert_rules.is_graver(severity, before)
    tx.run(
        "UPDATE alert SET severity = :severity WHERE id = :id",
        severity=severity.value,
        id=alert["id"],
    )
    if worse:
        tx.run(
            "UPDATE alert SET acknowledged_at = NULL, acknowledged_by = NULL WHERE id = :id",
            id=alert["id"],
        )
    tx.event(
        "alert.severity_changed",
        subject=f"{alert['kind']}:{alert['subject']}",
        alert=alert["id"],
        severity=severity.value,
        before=before.value,
    )
    if worse:
        alert_post.tell(tx, alert["id"], "worse")
