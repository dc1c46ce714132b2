"""What staff see of the printers, and how one piece of paper ended."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from common.domain.refusal import Refusal
from common.store import paper, probes
from common.store.facts import Centre, PrinterFacts
from common.store.queries import printers as rows
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.views.hall import Text

NUMBERS_SHOWN = 6


@dataclass(frozen=True, slots=True)
class PrinterRow:
    """One printer.

    `state` and `since` as the device service said, `unknown` before it was heard of; `reason` is
    why, with the printer's own words in `detail` (`docs/devices.md`). `queued`, `started` and
    `failed` (to be tried again) are jobs of now, `ended` counts today's ends by state. `slips` were
    printed since the roll was changed at `roll_changed_at`; `slips_left` is an estimate, None while
    nobody knows how full the roll was. `low`: somebody should fetch a roll, because the estimate or
    the printer says so (`near_end`). `fence` is how it proves what it printed, with `fence_wanted`
    `auto` chosen by the newest probe; `probed_at` is None when none was made at this address,
    and `status_disproved` that it showed GS r to be answered too soon, or not at all.
    `fallback` stands in when this one cannot print.
    """

    code: str
    zone: Text
    url: str
    width_dots: int
    state: str
    since: int | None
    reason: str | None
    detail: str
    queued: int
    started: int
    failed: int
    ended: Mapping[str, int]
    slips: int
    mm: int
    slips_left: int | None
    low: bool
    near_end: bool
    out: bool
    roll_changed_at: int | None
    fence: str
    fence_wanted: str
    probed_at: int | None
    proved: str | None
    status_disproved: bool
    fallback: str | None


@dataclass(frozen=True, slots=True)
class JobEnd:
    """One print job as it stands. `evidence` as in `docs/devices.md`."""

    job: int
    printer: str
    kind: str
    state: str
    payload: Mapping[str, Any]
    evidence: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class NumberWithoutSlip:
    """A number just given whose slip did not come out for sure."""

    number: str
    service: str
    service_name: Text
    issued_at: int


def read(store: Store) -> tuple[PrinterRow, ...]:
    """Every printer of the centre, in its order."""
    with store.read() as connection:
        centre = store.centre()
        look = _Look(
            centre,
            health=rows.health(connection),
            rolls=rows.paper(connection),
            due=_due(connection),
            midnight=_midnight(centre, store.now()),
        )
        return tuple(_row(connection, look, facts) for facts in centre.printers.values())


@dataclass(frozen=True, slots=True)
class _Look:
    """What is read once for all printers."""

    centre: Centre
    health: Mapping[str, Row]
    rolls: Mapping[str, Row]
    due: Mapping[str, Mapping[str, int]]
    midnight: int


def _due(connection: Connection) -> Mapping[str, Mapping[str, int]]:
    due: dict[str, dict[str, int]] = defaultdict(dict)
    for row in rows.due_by_state(connection):
        due[row["printer"]][row["state"]] = row["n"]
    return due


def _row(connection: Connection, look: _Look, facts: PrinterFacts) -> PrinterRow:
    health, roll = look.health.get(facts.code), look.rolls.get(facts.code)
    due = look.due.get(facts.code, {})
    evidence = {} if health is None else json.loads(health["evidence"])
    reason = evidence.get("code")
    left = paper.slips_left(facts, roll)
    probed = probes.read(connection, facts.code, facts.url)
    return PrinterRow(
        code=facts.code,
        zone=next(row["name"] for row in look.centre.document["zone"] if row["code"] == facts.zone),
        url=facts.url,
        width_dots=facts.width_dots,
        state="unknown" if health is None else health["state"],
        since=None if health is None else health["since"],
        reason=reason,
        detail=evidence.get("detail", ""),
        queued=due.get("queued", 0),
        started=due.get("started", 0),
        failed=due.get("failed_before_send", 0),
        ended=rows.ended_by_state(connection, printer=facts.code, since=look.midnight),
        slips=0 if roll is None else roll["slips"],
        mm=0 if roll is None else roll["mm"],
        slips_left=left,
        low=paper.is_low(facts, reason, left),
        near_end=reason == paper.NEAR_END,
        out=reason == paper.OUT,
        roll_changed_at=roll["changed_at"] if roll is not None and roll["whole"] else None,
        fence=probes.fence(facts.fence, probed),
        fence_wanted=facts.fence,
        probed_at=None if probed is None else probed.at,
        proved=None if probed is None else probed.probe.proved,
        status_disproved=probed is not None and not probed.probe.queued_status,
        fallback=facts.fallback,
    )


def _midnight(centre: Centre, now: int) -> int:
    start = datetime.combine(centre.day_of(now), time(), centre.zone)
    return int(start.timestamp() * 1000)


def printer(store: Store, printer: str) -> PrinterRow:
    """One printer.

    Raises:
        Refusal: `printer_unknown`.
    """
    code = store.centre().printer(printer).code
    return next(row for row in read(store) if row.code == code)


def job(store: Store, job: int) -> JobEnd:
    """One print job.

    Raises:
        Refusal: `job_unknown`.
    """
    with store.read() as connection:
        row = rows.job(connection, job=job)
    if row is None:
        raise Refusal("job_unknown", job=job)
    return JobEnd(
        job=row["id"],
        printer=row["printer"],
        kind=row["kind"],
        state=row["state"],
        payload=json.loads(row["payload"]),
        evidence=json.loads(row["evidence"]),
    )


def due(store: Store, printer: str, kind: str) -> int | None:
    """The job of this kind that was asked of a printer and has not ended; None without any."""
    with store.read() as connection:
        return rows.oldest_due(connection, printer=printer, kind=kind)


def recent_without_slip(
    connection: Connection, centre: Centre, kiosk: str, now: int, *, devices_lost: bool = False
) -> tuple[NumberWithoutSlip, ...]:
    """The last numbers of a kiosk whose slips did not come out, newest first: for whoever missed
    theirs on the screen. Numbers only; they say nothing about anybody."""
    missing = rows.NOT_PRINTED if devices_lost else rows.WITHOUT_SLIP
    today = centre.day_of(now).isoformat()
    found = rows.without_slip(connection, today=today, missing=missing)
    without = [
        row
        for row in found
        if row["terminal"] == f"kiosk:{kiosk}" and row["service"] in centre.services
    ]
    return tuple(
        NumberWithoutSlip(
            row["number"],
            row["service"],
            centre.services[row["service"]].name,
            row["issued_at"],
        )
        for row in without[:NUMBERS_SHOWN]
    )
