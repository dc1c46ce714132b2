"""What kiosks and the device service do to slips, for tests of whoever looks at them."""

from __future__ import annotations

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.model import DeviceState, JobState
from common.store import outbox
from common.store.outbox import End, Health
from common.store.store import Store

SLIP_MM = 112


def take(store: Store, kiosk: str, service: str = "ho-tich") -> str:
    """A citizen takes a number, with its slip."""
    actor = Actor(Role.TERMINAL, f"kiosk:{kiosk}")
    command = commands.IssueTicket(service, origin="kiosk")
    return str(store.act(actor, command)["number"])


def end(store: Store, printer: str, state: JobState, code: str, mm: int = SLIP_MM) -> None:
    """The device service takes up the next job of a printer and says how it ended."""
    job = outbox.next_job(store, printer, retry=False)
    assert job is not None
    assert outbox.start_job(store, printer, job.id)
    outbox.end_job(store, printer, job.id, End(state, {"code": code}, mm))


def health(store: Store, printer: str, state: DeviceState, code: str) -> None:
    """The device service says how a printer is."""
    with store.transaction(outbox.DEVICES, "devices") as tx:
        outbox.keep_health(tx, printer, Health("printer", state, {"code": code, "detail": ""}))
