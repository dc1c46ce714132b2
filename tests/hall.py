"""A real hall in a temporary folder, for the tests of every program that works in one."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.actor import Actor, Role
from common.store import clock as clocks
from common.store.store import Store

PIN = "2468"


def staff() -> Actor:
    """Somebody who may do everything."""
    return Actor(Role.ADMINISTRATOR, "cli:test")


@cache
def _shipped(centre: str) -> dict[str, Any]:
    return as_document(load(shipped.centre(centre)))


def make_hall(folder: Path, centre: str = "dan-hai", clock: str = "2026-11-23T08:00") -> Store:
    """A new store of a shipped centre, on a Monday morning unless `clock` says otherwise."""
    document = deepcopy(_shipped(centre))
    zone = document["centre"]["timezone"]
    return Store.create(folder, document, clocks.parse(clock, zone), staff())


def make_real_hall(folder: Path, clock: str | None = None) -> Store:
    """A hall with doors open day and night, on the machine's own clock unless `clock` says
    otherwise: no test waits for Monday."""
    document = deepcopy(_shipped("dan-hai"))
    document["centre"]["hours"] = {day: [[0, 24 * 60]] for day in document["centre"]["hours"]}
    for service in document["service"]:
        service["hours"] = None
    document["closure"] = []
    runs = clocks.parse(clock, document["centre"]["timezone"]) if clock else clocks.Clock()
    return Store.create(folder, document, runs, staff())


def sign_in(store: Store, desk: str, officer: str) -> dict[str, Any]:
    """Open a desk: the officer gets `PIN` and takes up duty there."""
    store.act(staff(), commands.SetPin(officer, PIN))
    return store.act(staff(), commands.SignIn(desk, officer, PIN))


def pass_time(store: Store, *, minutes: float = 0, seconds: float = 0) -> None:
    """Move a simulated hall's clock on (or back). Only this `Store` sees it."""
    moved = int((minutes * 60 + seconds) * 1000)
    store.clock = replace(store.clock, start=store.clock.start + moved)


def issue(store: Store, service: str, priority_class: str | None = None) -> str:
    """Take a number without a slip."""
    command = commands.IssueTicket(service, priority_class, printer="none")
    return str(store.act(staff(), command)["number"])


def with_procedures(store: Store) -> Store:
    """The shipped catalogue of procedures, taken in."""
    from common.centre import procedures

    rows = procedures.read(Path(__file__).parents[1] / "centres" / "procedures.csv")
    store.act(staff(), commands.ImportProcedures(tuple(rows)))
    return store
