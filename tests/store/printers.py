"""A hall with two printers, the first with the second to stand in, and a device service by hand."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.model import DeviceState, JobState
from common.store import clock as clocks
from common.store import outbox
from common.store.outbox import End, Health, PrintJob
from common.store.store import Store
from tests.hall import staff

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
SLIP_MM = 100


def hall_of(folder: Path, *printers: Mapping[str, Any]) -> Store:
    """The commune with these printers; what they do not say is as in the shipped file."""
    document = as_document(load(shipped.centre("dan-hai")))
    (usual,) = document["printer"]
    document["printer"] = [{**usual, **printer} for printer in printers]
    clock = clocks.parse("2026-11-23T08:00@0", document["centre"]["timezone"])
    return Store.create(folder, document, clock, staff())


def pair(folder: Path) -> Store:
    """`p2` stands in for `p1`; both are well."""
    store = hall_of(folder, {"code": "p1", "fallback": "p2"}, {"code": "p2"})
    for printer in ("p1", "p2"):
        say(store, printer, "ok")
    return store


def say(store: Store, printer: str, code: str) -> None:
    """The device service reports the printer's state; any code but two is a fault."""
    states = {"ok": DeviceState.OK, "paper_near_end": DeviceState.WARNING}
    health = Health("printer", states.get(code, DeviceState.FAULT), {"code": code})
    with store.transaction(outbox.DEVICES, "devices") as tx:
        outbox.keep_health(tx, printer, health)


def take(store: Store, actor: Actor = KIOSK) -> str:
    """Somebody takes a number, with a slip."""
    return str(store.act(actor, commands.IssueTicket("ho-tich"))["number"])


def fetch(store: Store, printer: str, *, retry: bool = True) -> PrintJob:
    """The next job of a printer, which must have one."""
    job = outbox.next_job(store, printer, retry=retry)
    assert job is not None
    return job


def end(store: Store, printer: str, job: int, state: JobState, mm: int = SLIP_MM) -> None:
    """The printer's spooler says how a job ended; it fails only because its printer is broken."""
    failed = state is JobState.FAILED_BEFORE_SEND
    broken = Health("printer", DeviceState.OFFLINE, {"code": "unreachable"}) if failed else None
    outbox.end_job(store, printer, job, End(state, {"code": "test"}, mm, broken))


def print_one(store: Store, printer: str = "p1", state: JobState = JobState.CONFIRMED) -> PrintJob:
    """The printer takes up a slip and ends it."""
    job = fetch(store, printer)
    assert outbox.start_job(store, printer, job.id)
    end(store, printer, job.id, state)
    return job


def jobs(store: Store) -> dict[int, tuple[str, str]]:
    """Every print job: its printer and its state."""
    with store.read() as connection:
        rows = connection.execute("SELECT id, printer, state FROM print_job").fetchall()
    return {row[0]: (row[1], row[2]) for row in rows}


def events(store: Store, *kinds: str) -> list[tuple[str, str]]:
    """Kind and subject of the events of these kinds, in order."""
    with store.read() as connection:
        rows = connection.execute("SELECT kind, subject FROM event ORDER BY seq").fetchall()
    return [(row[0], row[1]) for row in rows if row[0] in kinds]
