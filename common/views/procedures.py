"""The catalogue of procedures on a screen: what a search finds, and the page of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from common.domain.due import ProcessingTime
from common.domain.procedure import Fee
from common.i18n.vietnamese import fold
from common.store import catalogue, procedures
from common.store.catalogue import Entry
from common.store.facts import Centre
from common.store.sqlite import Connection
from common.store.store import Store
from common.views.hall import Text


@dataclass(frozen=True, slots=True)
class Listed:
    """A procedure in a list. `service` is where people queue for it, None: nowhere here. One that
    is not `at_counter` gets no number; `place` says where to go."""

    code: str
    name: str
    field: str
    agency: str
    service: str | None
    at_counter: bool
    place: str


@dataclass(frozen=True, slots=True)
class ProcedurePage:
    """All that the catalogue says of a procedure today.

    `fees` are those of today; `fee_text` and `time_text` what the catalogue says in its own words.
    `components` have `name` and the number of `originals`, `certified` copies and plain `copies`.
    `extension` are working days that may be added to `time`. `valid_from` is empty for always;
    `next_from` is the first day of a version that is known to follow.
    """

    code: str
    name: str
    level: str
    field: str
    agency: str
    outside: bool
    unit: str | None
    service: str | None
    service_name: Text | None
    counters: tuple[str, ...]
    at_counter: bool
    place: str
    immediate: bool
    time: ProcessingTime | None
    time_text: str
    legal: ProcessingTime | None
    extension: int | None
    clock_starts: str
    fees: tuple[Fee, ...]
    fee_text: str
    waivers: tuple[str, ...]
    components: tuple[Mapping[str, Any], ...]
    channels: tuple[str, ...]
    verified: str
    valid_from: str
    valid_to: str | None
    next_from: str | None


def search(
    store: Store, text: str, service: str | None = None, limit: int = 50
) -> tuple[Listed, ...]:
    """What is found by these words: accents may be missing, and the ends of words.

    Args:
        store: where to read.
        text: as typed; nothing finds all.
        service: only procedures that people queue for there.
        limit: the most to find.
    """
    with store.read() as connection:
        found = _today(store, connection).search(text, service, limit)
    return tuple(map(listed, found))


def usual(store: Store, service: str, desk: str) -> tuple[Listed, ...]:
    """The procedures of a service; those first that the desk was visited for most of late."""
    with store.read() as connection:
        centre = store.centre()
        today = centre.day_of(store.now())
        codes = [
            procedure.code
            for procedure in catalogue.usual(connection, centre, service, desk, today)
        ]
        entries = {entry.printed: entry for entry in _today(store, connection).entries}
    return tuple(listed(entries[code]) for code in codes)


def page(store: Store, code: str) -> ProcedurePage:
    """The page of a procedure.

    Raises:
        Refusal: `procedure_unknown`; `procedure_not_valid` for one that is over or not yet.
    """
    with store.read() as connection:
        centre = store.centre()
        today = centre.day_of(store.now())
        procedures.need(connection, code, today)
        entries = _today(store, connection).entries
        entry = next(entry for entry in entries if entry.printed == code)
        return _page(connection, centre, entry, store)


def posted(store: Store, field: str | None = None) -> tuple[ProcedurePage, ...]:
    """The pages of all procedures that hold today, or of those of one field, for the board that is
    posted in the hall: by field, then by name."""
    with store.read() as connection:
        centre = store.centre()
        entries = [
            entry
            for entry in _today(store, connection).entries
            if field in (None, entry.procedure.field)
        ]
        entries.sort(key=lambda entry: fold(entry.procedure.field))
        return tuple(_page(connection, centre, entry, store) for entry in entries)


def _today(store: Store, connection: Connection) -> catalogue.Catalogue:
    centre = store.centre()
    return catalogue.of_day(connection, centre, centre.day_of(store.now()))


def listed(entry: Entry) -> Listed:
    """What a list says of it."""
    found = entry.procedure
    return Listed(
        code=found.code,
        name=found.name,
        field=found.field,
        agency=found.agency,
        service=entry.service,
        at_counter=found.at_counter,
        place=found.place,
    )


def _page(connection: Connection, centre: Centre, entry: Entry, store: Store) -> ProcedurePage:
    found, service = entry.procedure, entry.service
    today = centre.day_of(store.now())
    return ProcedurePage(
        code=found.code,
        name=found.name,
        level=found.level,
        field=found.field,
        agency=found.agency,
        outside=found.outside,
        unit=found.unit,
        service=service,
        service_name=None if service is None else centre.service(service).name,
        counters=() if service is None else centre.counters_of(service),
        at_counter=found.at_counter,
        place=found.place,
        immediate=found.immediate,
        time=found.time,
        time_text=found.data.get("time_text") or "",
        legal=found.legal,
        extension=found.data.get("extension_working_days"),
        clock_starts=found.clock_starts,
        fees=procedures.fee_on(found, today),
        fee_text=found.data.get("fee_text") or "",
        waivers=found.waivers,
        components=found.components,
        channels=found.channels,
        verified=found.data.get("verified") or "",
        valid_from=found.valid_from,
        valid_to=found.valid_to,
        next_from=procedures.next_version(connection, found.code, today),
    )
