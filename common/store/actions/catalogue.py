"""The centre file's rows in the store. Rows are retired, never deleted or renamed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from common.domain import commands
from common.domain.promise import MINUTE
from common.domain.refusal import Refusal
from common.domain.text import stated
from common.store import centres, facts, outbox
from common.store.actions.base import Result
from common.store.facts import Centre
from common.store.settings import differences
from common.store.tx import Tx, dumps

Document = Mapping[str, Any]
Values = dict[str, object]


def apply(tx: Tx, command: commands.ApplyCentre, _: None) -> Result:
    """Make the store agree with the document; the same document again changes nothing.

    Raises:
        Refusal: `centre_strands` when a live ticket, a holder or today's numbers would be left
            without their service, desk or series; `centre_other` for another centre's file.
    """
    row = tx.one("SELECT code, version, document FROM centre WHERE id = 1")
    assert row is not None  # noqa: S101 - a store is made with its centre
    if row["code"] != command.document["centre"]["code"]:
        raise Refusal("centre_other", found=command.document["centre"]["code"], ours=row["code"])
    before = json.loads(row["document"])
    if before == command.document:
        return {"centre": row["code"], "version": row["version"], "changed": False}
    version = int(row["version"]) + 1
    wanted = facts.build(command.document, version)
    _refuse_stranding(tx, wanted)
    outbox.leave_gone_printers(tx, wanted)
    settings = differences(before, command.document)
    write_catalogue(tx, command.document, version, settings, stated(command.why))
    return {"centre": row["code"], "version": version, "changed": True}


def write_catalogue(
    tx: Tx,
    document: Document,
    version: int,
    settings: list[dict[str, Any]] | None = None,
    why: str | None = None,
) -> None:
    """Write every row of the document and retire what it no longer names; `settings` is what it
    changes, for the record."""
    head = document["centre"]
    _keep(tx, "centre", "id", _centre_row(tx, document, version))
    centres.keep(tx, document, version)
    for table in ("unit", "zone", "agency"):
        _sync(tx, table, (_named(row) for row in document[table]))
    _sync(tx, "series", (dict(row) for row in document["series"]))
    _sync(tx, "service", map(_service, range(len(document["service"])), document["service"]))
    _sync(tx, "priority_class", (_priority_class(row) for row in document["priority_class"]))
    _sync(tx, "counter", map(_counter, range(len(document["counter"])), document["counter"]))
    _sync(tx, "desk", map(_desk, range(len(document["desk"])), document["desk"]))
    _sync_officers(tx, document["officer"])
    _sync(tx, "terminal", _terminals(document))
    _sync(tx, "device", _devices(document))
    _replace_rules(tx, document)
    tx.event("centre.applied", subject=head["code"], version=version, settings=settings, why=why)


def _refuse_stranding(tx: Tx, wanted: Centre) -> None:
    day = tx.day
    if day is None:
        return
    officers = {row["code"] for row in wanted.document["officer"]} | _added_by_hand(tx)
    served = {service for desk in wanted.desks.values() for service in desk.ranks}
    for ticket in tx.all(
        "SELECT number, service, priority_class, desk, directed_desk, directed_officer FROM ticket"
        " WHERE day = :day AND state IN ('waiting', 'called', 'serving', 'parked', 'absent')",
        day=day.id,
    ):
        needed = (
            (ticket["service"], served.intersection(wanted.services)),
            (ticket["priority_class"], wanted.priority_targets),
            (ticket["desk"], wanted.desks),
            (ticket["directed_desk"], wanted.desks),
            (ticket["directed_officer"], officers),
        )
        for item, there in needed:
            if item is not None and item not in there:
                raise Refusal("centre_strands", item=item, number=ticket["number"])
    for duty in tx.all("SELECT desk, officer FROM duty WHERE ended_at IS NULL"):
        if duty["desk"] not in wanted.desks:
            raise Refusal("centre_strands", item=duty["desk"], number=duty["officer"])
    if wanted.zone != tx.centre.zone:
        raise Refusal("centre_strands", item=str(wanted.zone), number=day.date)
    series = {row["code"]: row for row in wanted.document["series"]}
    for used in tx.all(
        "SELECT series.code, prefix, width FROM series JOIN day_count"
        " ON day_count.kind = 'series' AND day_count.code = series.code WHERE day = :day",
        day=day.id,
    ):
        new = series.get(used["code"])
        if new is None or (new["prefix"], new["width"]) != (used["prefix"], used["width"]):
            raise Refusal("centre_strands", item=used["code"], number=used["prefix"])


def _added_by_hand(tx: Tx) -> set[str]:
    """Officers who are not of the centre file and stay whatever it says."""
    rows = tx.all("SELECT code FROM officer WHERE source <> 'centre' AND retired_at IS NULL")
    return {row["code"] for row in rows}


def _sync(tx: Tx, table: str, rows: Iterable[Values]) -> None:
    codes = []
    for row in rows:
        codes.append(row["code"])
        _keep(tx, table, "code", {**row, "retired_at": None})
    for row in tx.all(f"SELECT code FROM {table} WHERE retired_at IS NULL"):  # noqa: S608
        if row["code"] not in codes:
            sql = f"UPDATE {table} SET retired_at = :now WHERE code = :code"  # noqa: S608
            tx.run(sql, now=tx.now, code=row["code"])


def _keep(tx: Tx, table: str, key: str, row: Values) -> None:
    names = ", ".join(row)
    marks = ", ".join(f":{name}" for name in row)
    updates = ", ".join(f"{name} = excluded.{name}" for name in row if name != key)
    tx.run(
        f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - names are ours
        f" ON CONFLICT ({key}) DO UPDATE SET {updates}",
        **row,
    )


def _centre_row(tx: Tx, document: Document, version: int) -> Values:
    return {
        "id": 1,
        "code": document["centre"]["code"],
        "version": version,
        "applied_at": tx.now,
        "document": dumps(document),
    }


def _named(row: Mapping[str, Any]) -> Values:
    return {"code": row["code"], "name": dumps(row["name"])}


def _service(position: int, row: Mapping[str, Any]) -> Values:
    return {
        "code": row["code"],
        "unit": row["unit"],
        "name": dumps(row["name"]),
        "hint": dumps(row["hint"]),
        "words": dumps(row["words"]),
        "agency": row["agency"],
        "zone": row["zone"],
        "series": row["series"],
        "target_ms": row["target_min"] * MINUTE,
        "prior_ms": row["prior_min"] * MINUTE,
        "hours": row["hours"] and dumps(row["hours"]),
        "quota": row["quota"],
        "default_outcome": row["default_outcome"],
        "at_kiosk": int(row["at_kiosk"]),
        "guidance": int(row["guidance"]),
        "position": position,
    }


def _priority_class(row: Mapping[str, Any]) -> Values:
    return {
        **_named(row),
        "who": dumps(row["who"]),
        "target_ms": row["target_min"] * MINUTE,
    }


def _counter(position: int, row: Mapping[str, Any]) -> Values:
    return {**_named(row), "agency": row["agency"], "zone": row["zone"], "position": position}


def _desk(position: int, row: Mapping[str, Any]) -> Values:
    return {
        "code": row["code"],
        "counter": row["counter"],
        "priority_only": int(row["priority_only"]),
        "position": position,
    }


def _sync_officers(tx: Tx, rows: Iterable[Mapping[str, Any]]) -> None:
    """The file's officers; those added by command stay as they are."""
    named = set()
    tx.run("DELETE FROM officer_service WHERE officer IN (SELECT code FROM officer)")
    for row in rows:
        named.add(row["code"])
        values = {key: row[key] for key in ("code", "name", "unit", "home_agency", "staff_type")}
        values |= {key: row[key] for key in ("role", "valid_from", "valid_to")}
        _keep(tx, "officer", "code", {**values, "source": "centre", "retired_at": None})
        for service in row["services"] or ():
            tx.insert("officer_service", {"officer": row["code"], "service": service})
    for row in tx.all("SELECT code FROM officer WHERE source = 'centre' AND retired_at IS NULL"):
        if row["code"] not in named:
            tx.run(
                "UPDATE officer SET retired_at = :now WHERE code = :code",
                now=tx.now,
                code=row["code"],
            )


def _terminals(document: Document) -> Iterable[Values]:
    for row in document["kiosk"]:
        yield {
            "code": row["code"],
            "kind": "kiosk",
            "role": row["role"],
            "zone": row["zone"],
            "printer": row["printer"],
            "settings": dumps({"languages": row["languages"]}),
        }
    for row in document["display"]:
        yield {
            "code": row["code"],
            "kind": "display",
            "role": "all",
            "zone": row["zone"],
            "printer": None,
            "settings": "{}",
        }


def _devices(document: Document) -> Iterable[Values]:
    for kind in ("printer", "sign", "speaker", "keypad", "rating_pad", "scanner"):
        for row in document.get(kind, ()):
            yield {
                "code": row["code"],
                "kind": kind,
                "zone": row.get("zone"),
                "desk": row.get("desk"),
                "settings": dumps(row),
            }


def _replace_rules(tx: Tx, document: Document) -> None:
    """Which desk serves what, and when the centre is closed: rules, not history."""
    tx.run("DELETE FROM desk_service WHERE day = 0")
    for row in document["desk_service"]:
        tx.insert("desk_service", {**row, "day": 0})
    _replace_closures(tx, document)


def _replace_closures(tx: Tx, document: Document) -> None:
    """Those of the file; what was closed by hand today stays closed until somebody opens it."""
    old = {(row["date"], service) for row, service in _closures(tx.centre.document)}
    for date, service in old:
        tx.run(
            "DELETE FROM closure WHERE date = :date AND service = :service",
            date=date,
            service=service,
        )
    for row, service in _closures(document):
        tx.run(
            "INSERT INTO closure (date, service, reason) VALUES (:date, :service, :reason)"
            " ON CONFLICT (date, service) DO UPDATE SET reason = excluded.reason",
            date=row["date"],
            service=service,
            reason=dumps(row["reason"]),
        )


def _closures(document: Document) -> Iterable[tuple[Mapping[str, Any], str]]:
    """Each closure with each service it is about, '' for all."""
    for row in document["closure"]:
        for service in row["services"] or ("",):
            yield row, service
