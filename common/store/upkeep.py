"""What changes by time alone, as keeper writes it: beats, estimates, alerts, hashes, the day's end.

Everything is decided inside the transaction, from what the store says then, so that keeper may be
killed and started again at any moment.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from common.domain.estimate import ESTIMATOR
from common.domain.model import Severity
from common.domain.promise import MINUTE
from common.store import alerts, days, hoarding
from common.store.actions import terminals
from common.store.ballast import Ballast, Files
from common.store.checkpoint import Stuck
from common.store.clock import Reference
from common.store.quotes import Hall, Said
from common.store.store import Store
from common.store.tx import Tx

PASSING_MS = {"help": 5 * MINUTE, hoarding.ALERT: 15 * MINUTE, terminals.ALERT: 60 * MINUTE}
"""Alerts about what happened at a terminal close by themselves after this, seen or not."""

LITTLE_BYTES = 500 * 2**20
LAST_BYTES = 100 * 2**20
"""Less free disk than this is worth a warning, or critical."""

FEW_FILES, LAST_FILES = 0.05, 0.01
"""The same where less than this part of all files can still be made."""

_SLEW_MS = 5_000


def beat(tx: Tx, name: str) -> None:
    """A process says that it lives."""
    tx.run(
        "INSERT INTO process (name, pid, started_at, beat_at) VALUES (:name, :pid, :now, :now)"
        " ON CONFLICT (name) DO UPDATE SET beat_at = excluded.beat_at,"
        " started_at = CASE WHEN process.pid = excluded.pid THEN process.started_at"
        " ELSE excluded.started_at END, pid = excluded.pid",
        name=name,
        pid=os.getpid(),
        now=tx.now,
    )


def work_out_estimates(store: Store) -> dict[str, Said | None]:
    """What is said of a walk-in taken now, for every service; read outside the lock."""
    with store.read() as connection:
        return Hall(connection, store.centre(), store.now()).walk_ins()


def write_estimates(tx: Tx, estimates: Mapping[str, Said | None]) -> None:
    """Keep what is said for screens and for the next slip."""
    for service, said in estimates.items():
        low, high = (None, None) if said is None else said.interval
        tx.run(
            "INSERT INTO estimate (service, made_at, from_at, to_at, estimator, expected, ahead,"
            " desks) VALUES (:service, :now, :low, :high, :estimator, :expected, :ahead, :desks)"
            " ON CONFLICT (service) DO UPDATE SET made_at = excluded.made_at,"
            " from_at = excluded.from_at, to_at = excluded.to_at, estimator = excluded.estimator,"
            " expected = excluded.expected, ahead = excluded.ahead, desks = excluded.desks",
            service=service,
            now=tx.now,
            low=low,
            high=high,
            estimator=ESTIMATOR,
            expected=said and said.expected,
            ahead=said and said.ahead,
            desks=said and said.desks,
        )


def end_past_day(tx: Tx) -> bool:
    """Close a business day whose date is over, unless the clock is in doubt."""
    day = tx.day
    today = tx.centre.day_of(tx.now).isoformat()
    if day is None or day.date >= today or days.clock_drift(tx) != 0:
        return False
    days.close(tx, day)
    return True


def watch_clock(tx: Tx) -> None:
    """An alert while the wall clock is in doubt; it closes by itself or by `ConfirmClock`.

    A clock that time sync moves slowly, and a new boot with a sound clock, become the reference.
    After a boot with a clock in doubt time goes on from the last event.
    """
    drift = days.clock_drift(tx)
    current, kept = Reference.taken_now(), days.reference(tx.connection)
    if drift:
        minutes = round(drift / MINUTE)
        alerts.open_alert(tx, "clock", "wall", minutes=minutes)
        if current.boot != kept.boot:
            days.keep_reference(tx, Reference.going_on_from(tx.now))
        return
    alerts.close(tx, "clock", "wall")
    moved = kept.assumed or abs(current.offset - kept.offset) > _SLEW_MS
    if current.boot != kept.boot or moved:
        days.keep_reference(tx, current)


def watch_disk(tx: Tx, free_bytes: int) -> None:
    """An alert while the disk is nearly full, as grave as it is."""
    before = tx.one(
        "SELECT severity FROM alert WHERE kind = 'disk' AND subject = 'store' AND closed_at IS NULL"
    )
    was = Severity(before["severity"]) if before is not None else None
    found = fullness(free_bytes, was)
    if found is None:
        alerts.close(tx, "disk", "store")
    else:
        alerts.keep_open(tx, "disk", "store", found, free_mib=free_bytes // 2**20)


def fullness(free_bytes: int, before: Severity | None = None) -> Severity | None:
    """How bad it is. What is bad already gets better a tenth later, so that it does not flicker."""
    for severity, least in ((Severity.CRITICAL, LAST_BYTES), (Severity.WARNING, LITTLE_BYTES)):
        held = before == severity or before == Severity.CRITICAL
        if free_bytes < (least + least // 10 if held else least):
            return severity
    return None


def watch_files(tx: Tx, found: Files | None) -> None:
    """An alert while hardly another file can be made, also on a disk with much room: one that is
    full of small files. Without a file of its own the high water of the numbers cannot be raised.
    """
    share = 1.0 if found is None else found.free / found.most
    if found is None or share >= FEW_FILES:
        alerts.close(tx, "disk", "files")
        return
    severity = Severity.CRITICAL if share < LAST_FILES else Severity.WARNING
    alerts.keep_open(tx, "disk", "files", severity, state="files", free_files=found.free)


def watch_ballast(tx: Tx, found: Ballast) -> None:
    """An alert from when the ballast is given up until there is one again."""
    if found is Ballast.GIVEN_UP:
        alerts.open_alert(tx, "ballast", "store")
    elif found is Ballast.KEPT:
        alerts.close(tx, "ballast", "store")


def watch_devices(tx: Tx, *, lost: bool) -> None:
    """An alert while the device service that ran here is gone."""
    if lost:
        alerts.open_alert(tx, "devices", "devices")
    else:
        alerts.close(tx, "devices", "devices")


def watch_log(tx: Tx, stuck: Stuck | None) -> None:
    """An alert while somebody who reads on and on keeps the log from being begun anew."""
    if stuck is None:
        alerts.close(tx, "wal", "store")
        return
    pids = ", ".join(map(str, stuck.pids)) or "?"
    alerts.open_alert(tx, "wal", "store", mib=stuck.mib, pids=pids)


def end_passing_alerts(tx: Tx) -> None:
    """What somebody did once does not stand for ever."""
    for kind, life in PASSING_MS.items():
        for row in tx.all(
            "SELECT subject FROM alert WHERE kind = :kind AND closed_at IS NULL"
            " AND (opened_at < :old OR acknowledged_at IS NOT NULL)",
            kind=kind,
            old=tx.now - life,
        ):
            alerts.close(tx, kind, row["subject"])
