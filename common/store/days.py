"""The business day: made by the first action, ended by keeper or supervisor, never opened twice."""

from __future__ import annotations

import json

from common.domain.model import TicketState
from common.domain.refusal import Refusal
from common.store import booked, chain, duties, trial_period
from common.store.clock import Reference
from common.store.endings import end_visit, end_without_visit, moment_for
from common.store.sqlite import Connection
from common.store.tx import Day, Tx, dumps


def ensure(tx: Tx) -> Day:
    """The open business day of today's local date; makes it, and ends yesterday's, when needed.

    While the clock is in doubt an open day goes on: no number may be given twice because somebody
    turned the clock.

    Raises:
        Refusal: `day_closed` when today's day has ended already.
    """
    today = tx.centre.day_of(tx.now).isoformat()
    day = tx.day
    if day is not None:
        if today <= day.date or clock_drift(tx) != 0:
            return day
        close(tx, day)
    return _open(tx, today)


def require_running(day: Day, now: int) -> None:
    """Refuse with `hall_held` while the hall is on hold."""
    if day.hold_reason is not None:
        until = still_ahead(day.hold_until, now)
        raise Refusal("hall_held", reason=day.hold_reason, until=until)


def still_ahead(until: int | None, now: int) -> int | None:
    """When a hold is expected to end, as long as that may be true."""
    return until if until is not None and until > now else None


def _open(tx: Tx, date: str) -> Day:
    in_doubt = clock_drift(tx) != 0
    if in_doubt and not reference(tx.connection).agreed_in_this_boot:
        raise Refusal("day_unconfirmed", date=date)  # it may be any date
    if tx.one("SELECT 1 FROM business_day WHERE date = :date", date=date) is not None:
        raise Refusal("day_closed", date=date)
    last = tx.one(
        "SELECT max(date) AS date FROM (SELECT max(date) AS date FROM business_day"
        " UNION ALL SELECT max(date) FROM series_floor) AS known"
    )
    if last is not None and last["date"] is not None and last["date"] > date:
        raise Refusal("day_unconfirmed", date=date)
    if in_doubt:
        raise Refusal("day_unconfirmed", date=date)
    today = Reference.taken_now()
    period = trial_period.newest(tx.connection)
    trial = period is not None and period.holds(date)
    day = tx.new(
        "business_day",
        {
            "date": date,
            "zone": str(tx.centre.zone),
            "opened_at": tx.now,
            "boot_id": today.boot,
            "wall_offset": today.offset,
            "trial": int(trial),
        },
    )
    keep_reference(tx, today)
    tx.event("day.opened", day=day, subject=date, trial=trial)
    tx.day = Day(day, date, None, None)
    return tx.day


def clock_drift(tx: Tx) -> int:
    """Milliseconds by which the wall clock is in doubt; 0 when it is not, or is simulated."""
    if tx.simulated:
        return 0
    last = tx.one("SELECT recorded_at FROM event ORDER BY seq DESC LIMIT 1")
    return 0 if last is None else reference(tx.connection).drift(last["recorded_at"])


def reference(connection: Connection) -> Reference:
    """What the clock is judged against."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'clock_reference'").fetchone()
    return Reference(**json.loads(row["value"]))


def keep_reference(tx: Tx, reference: Reference) -> None:
    """From now on the clock is judged against this moment."""
    tx.run(
        "UPDATE meta SET value = :value WHERE key = 'clock_reference'",
        value=dumps(reference.as_dict()),
    )


def close(tx: Tx, day: Day, why: str | None = None) -> dict[str, int]:
    """End the day: desks close, officers are relieved, whatever is left expires and is listed.
    `why` are the words of whoever did so by hand."""
    left = tx.all(
        "SELECT id, number, state, service, last_at FROM ticket"
        " WHERE day = :day AND state IN ('waiting', 'called', 'serving', 'parked', 'absent')"
        " ORDER BY id",
        day=day.id,
    )
    counts = {"expired": 0, "unrecorded": 0}
    for ticket in left:
        at = moment_for(tx, ticket)
        if ticket["state"] == TicketState.SERVING:
            end_visit(tx, ticket["id"], at, "unrecorded")
            kind, key = "ticket.finished", "unrecorded"
        else:
            end_without_visit(tx, ticket["id"], TicketState.EXPIRED, "day_closed", at)
            kind, key = "ticket.expired", "expired"
        counts[key] += 1
        tx.event(
            kind,
            at=at,
            day=day.id,
            ticket=ticket["id"],
            subject=ticket["number"],
            reason="day_closed",
            before=ticket["state"],
            outcome="unrecorded" if key == "unrecorded" else None,
            why=why,
        )
    booked.end_missed(tx, day)
    _close_desks(tx, day)
    tx.run("DELETE FROM desk_service WHERE day <> 0")
    tx.run("UPDATE ticket SET needs = NULL WHERE day = :day AND needs IS NOT NULL", day=day.id)
    tx.run("UPDATE business_day SET closed_at = :now WHERE id = :id", now=tx.now, id=day.id)
    tx.day = None
    tx.event("day.closed", day=day.id, subject=day.date, counts=counts, why=why)
    chain.seal(tx, day.id, "day_closed")
    return counts


def _close_desks(tx: Tx, day: Day) -> None:
    for duty in tx.all("SELECT desk FROM duty WHERE ended_at IS NULL"):
        duties.end(tx, day, duty["desk"], "day_closed")
    for desk in tx.all("SELECT code FROM desk WHERE state <> 'closed'"):
        tx.run(
            "UPDATE desk SET state = 'closed', state_since = :now, pause_reason = NULL"
            " WHERE code = :code",
            now=tx.now,
            code=desk["code"],
        )
        tx.event("desk.closed", day=day.id, desk=desk["code"], reason="day_closed")
