"""Work for devices: print jobs, and what devices report about themselves.

A transaction of the hall leaves the work here; the device service takes it up, and writes back
how it ended before it takes the next.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from common.domain import roll
from common.domain.actor import Actor, Role
from common.domain.model import DeviceState, JobState
from common.domain.promise import MINUTE
from common.store import detours, outages, paper, slips
from common.store.facts import Centre
from common.store.store import Store
from common.store.tx import Tx, dumps

DEVICES = Actor(Role.DEVICES, "devices")

_LIVE = "('waiting', 'called', 'parked', 'absent')"

_DUE = "state IN ('queued', 'started', 'failed_before_send')"
"""The condition of the index `print_job_due`, word for word, or SQLite would not use it."""

_GONE = {"code": "printer_gone"}
"""Evidence of a job whose printer the centre file no longer names."""

_PASSING = "kind NOT IN ('seal', 'report', 'handover', 'appointment')"
"""What nobody wants any more after a while; a seal, a report, what a courier signs and a promise
for another day are waited for."""

_NEXT = (
    "SELECT print_job.id, kind, payload,"  # noqa: S608 - states are ours
    f" {_PASSING} AND print_job.created_at < :late AS is_late FROM print_job"
    " LEFT JOIN ticket ON ticket.id = print_job.ticket"
    f" WHERE printer = :printer AND print_job.{_DUE}"
    " AND (print_job.state = 'queued'"
    "  OR :retry = 1 AND print_job.state = 'failed_before_send')"
    " AND (ticket.id IS NULL OR ticket.state = 'waiting'"
    f"  OR print_job.state = 'queued' AND ticket.state IN {_LIVE}) ORDER BY print_job.id LIMIT 1"
)
"""A holder who was called while the printer was out of order needs no slip any more, so what failed
is tried again only for those who wait."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One piece of paper to print; `payload` was frozen when it was asked for."""

    id: int
    kind: str
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Health:
    """What a device reports."""

    kind: str
    state: DeviceState
    evidence: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class End:
    """How a job ended. `mm` is the paper that it took or may have taken; `broken` is the state of a
    printer that can print nothing at all now, so that another one had better do it."""

    state: JobState
    evidence: Mapping[str, Any]
    mm: int = 0
    broken: Health | None = None


def next_job(store: Store, printer: str, *, retry: bool) -> PrintJob | None:
    """The oldest job of a printer that was never sent; with `retry` also those that failed before
    the first byte. Slips of tickets that have ended are passed over, late ones are given up."""
    with store.read() as connection:
        late = _late_before(store.centre(), store.now())
        values = {"printer": printer, "retry": int(retry), "late": late}
        row = connection.execute(_NEXT, values).fetchone()
    if row is not None and row["is_late"]:
        with store.transaction(DEVICES, "print.late") as tx:
            give_up_late(tx, printer)
        return next_job(store, printer, retry=retry)
    return None if row is None else PrintJob(row["id"], row["kind"], json.loads(row["payload"]))


def _late_before(centre: Centre, now: int) -> int:
    return now - centre.rules.late_slip_min * MINUTE


def give_up_late(tx: Tx, printer: str) -> None:
    """After an outage nobody waits for the slips of long ago: their holders have the number from
    the screen, and went on without. Who wants paper still gets a reprint."""
    for row in tx.all(
        f"SELECT id FROM print_job WHERE printer = :printer AND {_DUE}"  # noqa: S608
        f" AND state <> 'started' AND {_PASSING} AND created_at < :late",
        printer=printer,
        late=_late_before(tx.centre, tx.now),
    ):
        _end(tx, row["id"], printer, End(JobState.SUPERSEDED, {"code": "late"}))


def start_job(store: Store, printer: str, job: int) -> bool:
    """Note durably that bytes may leave from now on; False when the job is not wanted any more, or
    not of this printer."""
    with store.transaction(DEVICES, "print.start") as tx:
        changed = tx.run(
            "UPDATE print_job SET state = 'started', started_at = :now, attempts = attempts + 1"
            " WHERE id = :id AND printer = :printer AND state IN ('queued', 'failed_before_send')",
            now=tx.now,
            id=job,
            printer=printer,
        )
    return bool(changed)


def end_job(store: Store, printer: str, job: int, end: End) -> None:
    """Keep how a job ended, with the evidence for it, and what it cost in paper.

    One that could not be sent goes to the printer that stands in, in the same transaction: no
    screen ever sees it fail. What the printer lacks is kept with it, so that two which stand in for
    each other do not hand a slip to and fro. One that lost its use while it was under way, when a
    reprint could only leave it alone, is neither moved nor tried again.
    """
    with store.transaction(DEVICES, "print.end") as tx:
        failed = end.state is JobState.FAILED_BEFORE_SEND
        if failed and (why := slips.unwanted(tx, job)) is not None:
            # First, so that nothing below finds it due.
            _end(tx, job, printer, replace(end, state=JobState.SUPERSEDED, evidence=why))
        if failed and end.broken is not None:
            keep_health(tx, printer, end.broken)
            give_up_late(tx, printer)
            if detours.move_job(tx, job, printer):
                return
        _end(tx, job, printer, end)


def _end(tx: Tx, job: int, printer: str, end: End) -> None:
    row = tx.one(
        "UPDATE print_job SET state = :state, ended_at = :now,"  # noqa: S608 - states are ours
        " evidence = :evidence WHERE id = :id AND printer = :printer"
        f" AND {_DUE} RETURNING id, ticket, printer, copy",
        state=end.state.value,
        now=tx.now,
        evidence=dumps(end.evidence),
        id=job,
        printer=printer,
    )
    if row is None:
        return
    slips.tell_end(tx, end.state, end.evidence, row)
    if end.state in (JobState.CONFIRMED, JobState.UNKNOWN):
        paper.count_slip(tx, printer, end.mm)


def leave_gone_printers(tx: Tx, wanted: Centre) -> None:
    """While the next centre is applied: nobody takes up what waits for a printer that it does not
    name, so all of it moves or ends here, and no number is without its slip unnoticed.

    It is asked of the jobs, not of the centre before: so those of printers that went long ago end
    too.
    """
    found = tx.all(f"SELECT DISTINCT printer FROM print_job WHERE {_DUE}")  # noqa: S608
    for printer in (row["printer"] for row in found):
        if printer not in wanted.printers:
            _give_up_started(tx, printer, _GONE)
            detours.move_from_gone(tx, printer, wanted)
            for job in _due(tx, printer, "state <> 'started'"):
                _end(tx, job, printer, End(JobState.SUPERSEDED, _GONE))


def _give_up_started(tx: Tx, printer: str, evidence: Mapping[str, Any]) -> int:
    """Whatever was started may or may not be on paper; return how many."""
    facts = tx.centre.printers.get(printer)
    mm = 0 if facts is None else roll.usual_slip_mm(facts.width_dots)
    jobs = _due(tx, printer, "state = 'started'")
    for job in jobs:
        _end(tx, job, printer, End(JobState.UNKNOWN, evidence, mm))
    return len(jobs)


def _due(tx: Tx, printer: str, which: str) -> list[int]:
    rows = tx.all(
        f"SELECT id FROM print_job WHERE printer = :printer AND {_DUE} AND {which}",  # noqa: S608
        printer=printer,
    )
    return [row["id"] for row in rows]


def recover_jobs(store: Store, printer: str, evidence: Mapping[str, Any]) -> int:
    """After a crash: whatever was started may or may not be on paper; return how many."""
    with store.transaction(DEVICES, "print.recover") as tx:
        return _give_up_started(tx, printer, evidence)


_RECOVERY_LIFE_MS = 10 * MINUTE


def ask_recovery(tx: Tx, printer: str) -> None:
    """Leave word for the device service that a printer may go on after a jam."""
    tx.insert(
        "input",
        {
            "terminal": f"printer:{printer}",
            "kind": "recovery",
            "data": "{}",
            "at": tx.now,
            "expires_at": tx.now + _RECOVERY_LIFE_MS,
        },
    )


def newest_word(store: Store) -> int:
    """The id up to which the device service has nothing to hear of."""
    with store.read() as connection:
        return int(connection.execute("SELECT coalesce(max(id), 0) FROM input").fetchone()[0])


def recoveries(store: Store, after: int) -> list[tuple[int, str]]:
    """Id and printer of every word that somebody left after the one with this id."""
    with store.read() as connection:
        rows = connection.execute(
            "SELECT id, terminal FROM input WHERE id > :after AND kind = 'recovery' ORDER BY id",
            {"after": after},
        ).fetchall()
    return [(row["id"], row["terminal"].partition(":")[2]) for row in rows]


def keep_health(tx: Tx, device: str, health: Health) -> None:
    """Keep a device's state; `since` moves only when the state does, and then it is an event."""
    before = tx.one("SELECT state FROM device_health WHERE device = :device", device=device)
    tx.run(
        "INSERT INTO device_health (device, kind, state, since, at, evidence)"
        " VALUES (:device, :kind, :state, :now, :now, :evidence)"
        " ON CONFLICT (device) DO UPDATE SET state = excluded.state, at = excluded.at,"
        " evidence = excluded.evidence, since = CASE WHEN device_health.state = excluded.state"
        " THEN device_health.since ELSE excluded.since END",
        device=device,
        kind=health.kind,
        state=health.state.value,
        now=tx.now,
        evidence=dumps(health.evidence),
    )
    changed = before is None or before["state"] != health.state
    if changed:
        tx.event("device.state", subject=device, state=health.state.value, evidence=health.evidence)
    if changed or health.state in outages.AWAY:
        outages.note(tx, device, health.kind, health.state)
    if health.kind == "printer":
        paper.note_state(tx, device, health.state, health.evidence.get("code"))
        if changed:
            detours.move_all(tx)
