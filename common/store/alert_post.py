"""Who outside of the supervisor's screen is to hear of an alert: the work is left here, in the
transaction that changes the alert, and taken up by keeper.

A quiet time only puts it off. What is over by then is told to nobody, neither that it began nor
that it ended; a cause that flutters is told at its first end, and after that only once it has held.
"""

from __future__ import annotations

from common.domain.alert_kinds import SAME_AGAIN_S
from common.domain.model import JobState, Severity
from common.store import alert_rules, slips
from common.store.tx import Tx, dumps


def tell(tx: Tx, alert: int, happening: str) -> None:
    """Leave the work of telling `happening` of an alert, to whom the centre file names."""
    row = tx.one("SELECT kind, subject, severity, times FROM alert WHERE id = :id", id=alert)
    if row is None:
        return
    rule = alert_rules.rule_of(tx.centre, row["kind"])
    due = alert_rules.held_until(tx.centre, rule, tx.now)
    told = alert_rules.places(tx.centre, rule, Severity(row["severity"]), happening)
    if happening == "closed":
        unheard = _forget_held(tx, alert)
        _forget_paper(tx, alert, row["subject"])
        told = tuple(place for place in told if place not in unheard)
        if row["times"] > 1:
            due = max(due, tx.now + SAME_AGAIN_S * 1000)
    elif happening == "again":
        still_open = _forget_end(tx, alert)
        told = tuple(place for place in told if place not in still_open)
    for place in told:
        tx.new(
            "hook_job",
            {
                "place": place,
                "alert": alert,
                "happening": happening,
                "made_at": tx.now,
                "due_at": due,
            },
        )


def _forget_held(tx: Tx, alert: int) -> set[str]:
    """Drop what was put off and is over now; return who never heard of its beginning."""
    rows = tx.all(
        "DELETE FROM hook_job WHERE alert = :alert AND done_at IS NULL AND given_up_at IS NULL"
        " AND attempts = 0 AND due_at > :now RETURNING place, happening",
        alert=alert,
        now=tx.now,
    )
    return {row["place"] for row in rows if row["happening"] in ("opened", "again")}


def _forget_paper(tx: Tx, alert: int, subject: str) -> None:
    """Drop what a printer would say of its own trouble, now that it could: none stood in for it."""
    tx.run(
        "DELETE FROM hook_job WHERE alert = :alert AND done_at IS NULL AND given_up_at IS NULL"
        " AND place = 'printer:' || :subject",
        alert=alert,
        subject=subject,
    )
    for row in tx.all(
        "UPDATE print_job SET state = 'superseded', ended_at = :now, evidence = :evidence"
        " WHERE state IN ('queued', 'started', 'failed_before_send') AND state <> 'started'"
        " AND kind = 'alert' AND printer = :subject AND json_extract(payload, '$.alert') = :alert"
        " RETURNING id, ticket, printer, copy",
        subject=subject,
        alert=alert,
        now=tx.now,
        evidence=dumps(slips.OVER),
    ):
        slips.tell_end(tx, JobState.SUPERSEDED, slips.OVER, row)


def _forget_end(tx: Tx, alert: int) -> set[str]:
    """Drop the news of an end that was none; return who would have got it."""
    rows = tx.all(
        "DELETE FROM hook_job WHERE alert = :alert AND happening = 'closed' AND done_at IS NULL"
        " AND given_up_at IS NULL AND attempts = 0 RETURNING place",
        alert=alert,
    )
    return {row["place"] for row in rows}
