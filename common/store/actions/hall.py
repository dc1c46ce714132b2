"""The whole hall: hold and resume, the business day, alerts, a call for help."""

from __future__ import annotations

from dataclasses import replace

from common.domain import commands
from common.domain.model import Severity
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.store import alerts, days
from common.store.actions.base import Result
from common.store.clock import Reference
from common.store.tx import Tx


def hold(tx: Tx, command: commands.HoldHall, _: None) -> Result:
    """No numbers and no calls until the hall resumes; whoever is at a desk is finished."""
    day = days.ensure(tx)
    reason = clean(command.reason, field="reason")
    if not reason:
        raise Refusal("reason_needed")
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
    """The hall goes on."""
    day = tx.need_day()
    if day.hold_reason is None:
        raise Refusal("hall_not_held")
    tx.run(
        "UPDATE business_day SET hold_reason = NULL, hold_since = NULL, hold_until = NULL"
        " WHERE id = :id",
        id=day.id,
    )
    tx.day = replace(day, hold_reason=None, hold_until=None)
    tx.event("hall.resumed", day=day.id, reason=day.hold_reason)
    return {"date": day.date, "held": False, "reason": None, "until": None}


def open_day(tx: Tx, _: commands.OpenDay, __: None) -> Result:
    """Make today's business day."""
    return {"date": days.ensure(tx).date, "state": "open"}


def close_day(tx: Tx, _: commands.CloseDay, __: None) -> Result:
    """End the business day."""
    day = tx.need_day()
    return {"date": day.date, "state": "closed", **days.close(tx, day)}


def confirm_clock(tx: Tx, _: commands.ConfirmClock, __: None) -> Result:
    """A person says the clock is right: it is the new reference."""
    drift = days.clock_drift(tx)
    days.keep_reference(tx, Reference.taken_now())
    alerts.close(tx, "clock", "wall")
    tx.event("clock.confirmed", drift_ms=drift)
    return {"drift_ms": drift, "confirmed": True}


def acknowledge(tx: Tx, command: commands.AcknowledgeAlert, _: None) -> Result:
    """Somebody sees to it."""
    changed = tx.run(
        "UPDATE alert SET acknowledged_at = :now, acknowledged_by = :who"
        " WHERE id = :id AND acknowledged_at IS NULL AND closed_at IS NULL",
        now=tx.now,
        who=tx.actor.officer or tx.actor.terminal,
        id=command.alert,
    )
    if not changed:
        raise Refusal("alert_unknown", alert=command.alert)
    tx.event("alert.acknowledged", subject=str(command.alert))
    return {"alert": command.alert, "acknowledged": True}


def call_help(tx: Tx, _: commands.CallHelp, __: None) -> Result:
    """A citizen at a terminal asks for a guide."""
    alerts.open_alert(tx, "help", tx.actor.terminal, Severity.WARNING)
    tx.event("help.called", subject=tx.actor.terminal)
    return {"terminal": tx.actor.terminal, "called": True}
