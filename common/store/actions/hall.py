"""The whole hall: hold and resume, the business day, alerts, a call for help."""

from __future__ import annotations

from dataclasses import replace

from common.domain import commands
from common.domain.control_commands import NOTICE_LONGEST, SetNotice
from common.domain.refusal import Refusal
from common.domain.text import clean, stated
from common.store import alert_post, alerts, days
from common.store.actions import calling, returning
from common.store.actions.base import Result
from common.store.clock import Reference
from common.store.endings import moment_for
from common.store.tx import Day, Tx, dumps


def hold(tx: Tx, command: commands.HoldHall, _: None) -> Result:
    """No numbers and no calls until the hall resumes; whoever is at a desk is finished."""
    day = days.ensure(tx)
    reason = clean(command.reason, field="reason")
    if not reason:
        raise Refusal("reason_needed")
    if command.until is not None and days.still_ahead(command.until, tx.now) is None:
        raise Refusal("hold_past")
    tx.run(
        "UPDATE business_day SET hold_reason = :reason, hold_since = coalesce(hold_since, :now),"
        " hold_until = :until WHERE id = :id",
        reason=reason,
        now=tx.now,
        until=command.until,
        id=day.id,
    )
    tx.day = replace(day, hold_reason=reason, hold_until=command.until)
    tx.event("hall.held", day=day.id, reason=reason, until=command.until)
    return {"date": day.date, "held": True, "reason": reason, "until": command.until}


def resume(tx: Tx, _: commands.ResumeHall, __: None) -> Result:
    """The hall goes on, with a roll-call: whoever was being called when it stopped, or meanwhile,
    is called again, and whoever was noted as absent meanwhile waits again without a penalty."""
    day = tx.need_day()
    row = tx.one("SELECT hold_reason, hold_since FROM business_day WHERE id = :id", id=day.id)
    if row is None or row["hold_reason"] is None:
        raise Refusal("hall_not_held")
    tx.run(
        "UPDATE business_day SET hold_reason = NULL, hold_since = NULL, hold_until = NULL"
        " WHERE id = :id",
        id=day.id,
    )
    tx.day = replace(day, hold_reason=None, hold_until=None)
    back = _bring_back(tx, tx.day, row["hold_since"])
    recalled = _call_again(tx, tx.day)
    roll = {"recalled": recalled, "back": back}
    tx.event("hall.resumed", day=day.id, reason=day.hold_reason, recalled=recalled, back=back)
    return {"date": day.date, "held": False, "reason": None, "until": None, **roll}


def _call_again(tx: Tx, day: Day) -> list[str]:
    """Everybody who is called and not there yet; in the order of the calls."""
    rows = tx.all(
        "SELECT ticket.* FROM ticket JOIN call ON call.id = ticket.last_call"
        " WHERE ticket.desk IS NOT NULL AND ticket.state = 'called' ORDER BY call.at, call.id"
    )
    for ticket in rows:
        calling.call_again(tx, day, ticket, moment_for(tx, ticket))
    return [row["number"] for row in rows]


def _bring_back(tx: Tx, day: Day, since: int) -> list[str]:
    """Whoever was noted as absent while nobody was to be in the hall."""
    rows = tx.all(
        "SELECT * FROM ticket WHERE state IN ('parked', 'absent') AND state = 'absent'"
        " AND absent_at >= :since ORDER BY rank_at, id",
        since=since,
    )
    for ticket in rows:
        returning.bring_back(tx, day, ticket, ticket["rank_at"])
    return [row["number"] for row in rows]


def set_notice(tx: Tx, command: SetNotice, _: None) -> Result:
    """What stands in the notice line of the hall until the day ends; without Vietnamese words the
    centre's own again."""
    day = days.ensure(tx)
    text = {
        lang: words
        for lang, typed in command.text.items()
        if (words := clean(typed, field="notice", limit=NOTICE_LONGEST))
    }
    text = text if text.get("vi") else {}
    tx.run(
        "INSERT INTO meta (key, value) VALUES ('notice', :value)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        value=dumps({"date": day.date, "text": text}),
    )
    tx.event("hall.notice_set", day=day.id, text=text)
    return {"date": day.date, "notice": text}


def open_day(tx: Tx, _: commands.OpenDay, __: None) -> Result:
    """Make today's business day."""
    return {"date": days.ensure(tx).date, "state": "open"}


def close_day(tx: Tx, command: commands.CloseDay, _: None) -> Result:
    """End the business day."""
    day = tx.need_day()
    why = None if command.reason is None else clean(command.reason, field="reason") or None
    return {"date": day.date, "state": "closed", **days.close(tx, day, why)}


def confirm_clock(tx: Tx, command: commands.ConfirmClock, _: None) -> Result:
    """A person says the clock is right: it is the new reference."""
    drift = days.clock_drift(tx)
    days.keep_reference(tx, Reference.taken_now())
    alerts.close(tx, "clock", "wall")
    tx.event("clock.confirmed", drift_ms=drift, why=stated(command.why))
    return {"drift_ms": drift, "confirmed": True}


def acknowledge(tx: Tx, command: commands.AcknowledgeAlert, _: None) -> Result:
    """Somebody sees to it.

    Raises:
        Refusal: `alert_seen` with who sees to it already, `alert_unknown`.
    """
    changed = tx.run(
        "UPDATE alert SET acknowledged_at = :now, acknowledged_by = :who"
        " WHERE id = :id AND acknowledged_at IS NULL AND closed_at IS NULL",
        now=tx.now,
        who=tx.actor.officer or tx.actor.terminal,
        id=command.alert,
    )
    if not changed:
        seen = tx.one(
            "SELECT acknowledged_by FROM alert WHERE id = :id AND closed_at IS NULL",
            id=command.alert,
        )
        if seen is not None:
            raise Refusal("alert_seen", alert=command.alert, who=seen["acknowledged_by"])
        raise Refusal("alert_unknown", alert=command.alert)
    tx.event("alert.acknowledged", subject=str(command.alert))
    alert_post.tell(tx, command.alert, "acknowledged")
    return {"alert": command.alert, "acknowledged": True}


def call_help(tx: Tx, _: commands.CallHelp, __: None) -> Result:
    """A citizen at a terminal asks for a guide."""
    alerts.open_alert(tx, "help", tx.actor.terminal)
    tx.event("help.called", subject=tx.actor.terminal)
    return {"terminal": tx.actor.terminal, "called": True}
