"""What a restore changes inside the store before it is put in place: its name, its numbers, its
record."""

from __future__ import annotations

import json
import secrets
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from common.domain.actor import Actor
from common.domain.numbering import printed
from common.domain.refusal import Refusal
from common.store import alerts, days, facts, highwater, paper
from common.store.clock import Clock, Reference
from common.store.floors import Floors
from common.store.highwater import HighWater, Mark
from common.store.shelf import Manifest
from common.store.sqlite import Connection
from common.store.tx import Day, Tx, dumps

Jump = dict[str, Any]
"""Numbers that may be in people's hands and are not in the store: `series`, serials `after` and
`through`, and `numbers` as printed."""


def transaction(connection: Connection, data: Path, actor: Actor) -> Tx:
    """A transaction on a store that is in no place yet, under a new node."""
    meta = dict(connection.execute("SELECT key, value FROM meta").fetchall())
    clock = Clock(**json.loads(meta["clock"]))
    reference = Reference(**json.loads(meta["clock_reference"]))
    day = connection.execute(
        "SELECT id, date, hold_reason, hold_until FROM business_day WHERE closed_at IS NULL"
    ).fetchone()
    return Tx(
        connection,
        facts.read(connection),
        actor,
        clock.now() if clock.simulated else reference.now(),
        secrets.token_hex(4),
        data,
        None,
        clock.simulated,
        None if day is None else Day(*day),
    )


def lift(tx: Tx, found: Floors, hold_reason: str) -> list[Jump]:
    """Let every series go on after its floor; return what it skips."""
    date = found.water.date
    for key, value in (("lineage", highwater.lineage(tx.connection)), ("node", tx.node)):
        tx.run(
            "INSERT INTO meta (key, value) VALUES (:key, :value)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            key=key,
            value=value,
        )
    if tx.day is not None and tx.day.date < date:
        days.close(tx, tx.day)  # a later day had begun, so that this one was over
    if found.way == "new_day":
        _stop_until_tomorrow(tx, date, hold_reason)
    tx.run("UPDATE day_count SET assured = 0 WHERE kind = 'series'")
    _forget_slips(tx)
    paper.forget(tx)
    newest = tx.one("SELECT max(date) FROM business_day")
    if newest is not None and (newest[0] or "") > date:
        return []  # numbers of a day that is over, and none of the newest day
    return [
        jump
        for series, mark in _of_this_centre(tx, found.water)
        for jump in _raise_floor(tx, date, series, mark)
    ]


def _stop_until_tomorrow(tx: Tx, date: str, reason: str) -> None:
    with suppress(Refusal):  # a date that cannot be opened gives no numbers anyway
        day = tx.day or days.ensure(tx)
        midnight = datetime.fromisoformat(day.date).replace(tzinfo=tx.centre.zone)
        until = int((midnight + timedelta(days=1)).timestamp() * 1000)
        tx.run(
            "UPDATE business_day SET hold_reason = :reason, hold_until = :until,"
            " hold_since = coalesce(hold_since, :now) WHERE id = :id AND date = :date",
            reason=reason,
            until=until,
            now=tx.now,
            id=day.id,
            date=date,
        )
        tx.event("hall.held", day=day.id, reason=reason, until=until)


def _of_this_centre(tx: Tx, water: HighWater) -> list[tuple[str, Mark]]:
    """The marks by series; also for a series of the backup that printed the same numbers under
    another code, because the centre file was changed after it."""
    marks = dict(water.marks)
    for row in tx.all("SELECT code, prefix FROM series"):
        for mark in water.marks.values():
            if mark.prefix == row["prefix"]:
                known = marks.get(row["code"], mark)
                marks[row["code"]] = known.at_least(mark.serial)
    return sorted(marks.items())


def _raise_floor(tx: Tx, date: str, series: str, mark: Mark) -> list[Jump]:
    tx.run(
        "INSERT INTO series_floor (date, series, serial) VALUES (:date, :series, :serial)"
        " ON CONFLICT (date, series) DO UPDATE SET serial ="
        " CASE WHEN series_floor.serial > excluded.serial THEN series_floor.serial"
        " ELSE excluded.serial END",
        date=date,
        series=series,
        serial=mark.serial,
    )
    tx.run(
        "UPDATE day_count SET n = :serial WHERE kind = 'series' AND code = :series"
        " AND n < :serial AND day = (SELECT id FROM business_day WHERE date = :date)",
        date=date,
        series=series,
        serial=mark.serial,
    )
    row = tx.one(
        "SELECT coalesce(max(serial), 0) FROM ticket WHERE series = :series"
        " AND day = (SELECT id FROM business_day WHERE date = :date)",
        date=date,
        series=series,
    )
    after = 0 if row is None else int(row[0])
    if after >= mark.serial:
        return []
    first, through = (printed(mark.prefix, mark.width, n) for n in (after + 1, mark.serial))
    return [
        {
            "series": series,
            "after": after,
            "through": mark.serial,
            "numbers": f"{first}–{through}",
        }
    ]


def _forget_slips(tx: Tx) -> None:
    """What waited to be printed then may be on paper since: a person decides, no printer."""
    evidence = {"restored": True}
    for row in tx.all(
        "UPDATE print_job SET state = 'unknown', ended_at = :now, evidence = :evidence"
        " WHERE state IN ('queued', 'started', 'failed_before_send')"
        " RETURNING id, printer, ticket, copy",
        now=tx.now,
        evidence=dumps(evidence),
    ):
        tx.event(
            "slip.unknown",
            ticket=row["ticket"],
            subject=row["printer"],
            copy=row["copy"],
            job=row["id"],
            evidence=evidence,
        )


def record(
    tx: Tx,
    manifest: Manifest,
    newest: int,
    found: Floors,
    jumps: list[Jump],
    why: str | None = None,
) -> None:
    """An event, and an alert that names the numbers; `newest` is the backup's last event."""
    tx.event(
        "store.restored",
        subject=manifest.file,
        through=newest,
        made_at=manifest.made_at,
        before=manifest.node,
        way=found.way,
        date=found.water.date,
        jumps=jumps,
        why=why,
    )
    alerts.close(tx, "restored", "store")
    numbers = ", ".join(jump["numbers"] for jump in jumps) or "–"
    alerts.open_alert(tx, "restored", "store", date=found.water.date, numbers=numbers)


def watch(tx: Tx) -> None:
    """The alert about numbers that are not in the store closes when their date is over."""
    row = tx.one(
        "SELECT max(date) FROM series_floor WHERE EXISTS (SELECT 1 FROM alert"
        " WHERE kind = 'restored' AND subject = 'store' AND closed_at IS NULL)"
    )
    if row is not None and row[0] is not None and row[0] < tx.centre.day_of(tx.now).isoformat():
        alerts.close(tx, "restored", "store")
