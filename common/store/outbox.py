"""Work for devices: print jobs, and what devices report about themselves.

A transaction of the hall leaves the work here; the device service takes it up, and writes back
how it ended before it takes the next.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from common.domain.actor import Actor, Role
from common.domain.model import DeviceState, JobState
from common.store.store import Store
from common.store.tx import Tx, dumps

DEVICES = Actor(Role.DEVICES, "devices")

_LIVE = "('waiting', 'called', 'parked', 'absent')"

_DUE = "state IN ('queued', 'started', 'failed_before_send')"
"""The condition of the index `print_job_due`, word for word, or SQLite would not use it."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One slip to print; `payload` is what `common.store.slips` froze."""

    id: int
    kind: str
    payload: Mapping[str, Any]


def next_job(store: Store, printer: str, *, retry: bool) -> PrintJob | None:
    """The oldest job of a printer that was never sent; with `retry` also those that failed before
    the first byte. Slips of tickets that have ended are passed over."""
    with store.read() as connection:
        row = connection.execute(
            "SELECT print_job.id, kind, payload FROM print_job"  # noqa: S608 - states are ours
            " LEFT JOIN ticket ON ticket.id = print_job.ticket"
            f" WHERE printer = :printer AND print_job.{_DUE}"
            " AND (print_job.state = 'queued'"
            "  OR :retry = 1 AND print_job.state = 'failed_before_send')"
            f" AND (ticket.id IS NULL OR ticket.state IN {_LIVE}) ORDER BY print_job.id LIMIT 1",
            {"printer": printer, "retry": int(retry)},
        ).fetchone()
    return None if row is None else PrintJob(row["id"], row["kind"], json.loads(row["payload"]))


def start_job(store: Store, job: int) -> bool:
    """Note durably that bytes may leave from now on; False when the job is not wanted any more."""
    with store.transaction(DEVICES, "print.start") as tx:
        changed = tx.run(
            "UPDATE print_job SET state = 'started', started_at = :now, attempts = attempts + 1"
            " WHERE id = :id AND state IN ('queued', 'failed_before_send')",
            now=tx.now,
            id=job,
        )
    return bool(changed)


def end_job(store: Store, job: int, state: JobState, evidence: Mapping[str, Any]) -> None:
    """Keep how a job ended, with the evidence for it."""
    with store.transaction(DEVICES, "print.end") as tx:
        _end(tx, job, state, evidence)


def _end(tx: Tx, job: int, state: JobState, evidence: Mapping[str, Any]) -> None:
    row = tx.one(
        "UPDATE print_job SET state = :state, ended_at = :now, evidence = :evidence"
        " WHERE id = :id AND state IN ('queued', 'started', 'failed_before_send')"
        " RETURNING printer, ticket, copy",
        state=state.value,
        now=tx.now,
        evidence=dumps(evidence),
        id=job,
    )
    if row is not None:
        tx.event(
            f"slip.{state.value}",
            ticket=row["ticket"],
            subject=row["printer"],
            copy=row["copy"],
            job=job,
            evidence=evidence,
        )


def recover_jobs(store: Store, printer: str, evidence: Mapping[str, Any]) -> int:
    """After a crash: whatever was started may or may not be on paper; return how many."""
    with store.transaction(DEVICES, "print.recover") as tx:
        rows = tx.all(
            f"SELECT id FROM print_job WHERE printer = :printer AND {_DUE}"  # noqa: S608
            " AND state = 'started'",
            printer=printer,
        )
        for row in rows:
            _end(tx, row["id"], JobState.UNKNOWN, evidence)
    return len(rows)


@dataclass(frozen=True, slots=True)
class Health:
    """What a device reports."""

    kind: str
    state: DeviceState
    evidence: Mapping[str, Any]


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
    if before is None or before["state"] != health.state:
        tx.event("device.state", subject=device, state=health.state.value, evidence=health.evidence)
