"""A province with two printers: one prints, the other has its cover open."""

from __future__ import annotations

from pathlib import Path

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import printer_commands
from common.domain.model import DeviceState, JobState
from common.store import clock as clocks
from common.store import probes
from common.store.probes import Probe
from common.store.store import Store
from tests.hall import staff
from tests.printing import end, health, take
from tests.supervisor.scenes import FROZEN, at, beat


def hall(folder: Path, clock: str = FROZEN, *, printers: bool = True) -> Store:
    """The province, where p2 stands in for p1; or without any printer."""
    document = as_document(load(shipped.centre("province-25")))
    document["printer"][0]["fallback"] = "p2"
    document["printer"][1]["fallback"] = None
    if not printers:
        document["printer"] = []
        for kiosk in document["kiosk"]:
            kiosk["printer"] = None
    start = clocks.parse(clock, document["centre"]["timezone"])
    return Store.create(folder, document, start, staff())


def morning(folder: Path, clock: str = FROZEN) -> Store:
    """Half past eight: p1 has printed since its roll was changed, p2 stopped at 08:12."""
    store = hall(folder, clock)
    services = [row["code"] for row in store.centre().document["service"]]
    with at(store, "07:30"):
        store.act(staff(), printer_commands.RollChanged("p1"))
        for printer in ("p1", "p2"):
            health(store, printer, DeviceState.OK, "ok")
        probes.keep(store, "p1", "tcp://127.0.0.1:9100", Probe(True, True, True, "16121212"))
    for minute, service in enumerate(services[:25]):
        unsure = minute == 21
        with at(store, f"08:{minute:02}"):
            take(store, "k1", service)
            if unsure:
                end(store, "p1", JobState.UNKNOWN, "fence_silent")
            else:
                end(store, "p1", JobState.CONFIRMED, "printed")
    with at(store, "08:12"):
        health(store, "p2", DeviceState.FAULT, "cover_open")
        for service in services[:3]:
            take(store, "k2", service)
    beat(store)
    return store
