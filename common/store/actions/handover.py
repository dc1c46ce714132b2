"""Hand-over (bàn giao): batches of dossiers that a courier takes to an agency or brings back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from common.domain import handover_commands as commands
from common.domain.courier import CARRIED, Courier, Direction
from common.domain.dossier import State
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.store import alerts, batches, date_serials, dossiers
from common.store.actions.base import Result
from common.store.actions.dossier import slips, steps
from common.store.sqlite import Row
from common.store.tx import Tx


def open_batch(tx: Tx, command: commands.OpenBatch, _: None) -> Result:
    """A batch is begun; there is one open batch for each agency and way.

    Raises:
        Refusal: `code_unknown`, `batch_agency_unknown`, `trip_unknown`, `batch_open`.
    """
    direction = steps.coded(Direction, command.direction, "direction")
    agency = _agency(tx, command.agency)
    before = _open(tx, agency, direction)
    if before is not None:
        raise Refusal("batch_open", batch=before["code"])
    code = _next_code(tx)
    batch = {
        "code": code,
        "direction": direction,
        "agency": agency,
        "trip": _trip(tx, command.trip),
        "opened_at": tx.now,
        "opened_by": tx.actor.officer,
    }
    tx.new("courier_batch", batch)
    tx.event(
        "batch.opened",
        day=_day(tx),
        subject=code,
        agency=agency,
        direction=direction,
        trip=batch["trip"],
    )
    return batches.record(tx.connection, code)


def _agency(tx: Tx, text: str) -> str:
    """An agency of the centre by its code, or one outside by the name that its dossiers have."""
    agency = clean(text, field="agency", limit=200)
    if any(agency == row["code"] for row in tx.centre.document["agency"]):
        return agency
    if tx.one("SELECT 1 FROM dossier WHERE ended_at IS NULL AND agency = :a LIMIT 1", a=agency):
        return agency
    raise Refusal("batch_agency_unknown", agency=agency[:60])


def _trip(tx: Tx, asked: str | None) -> str | None:
    """The trip asked for, else the next one today."""
    courier = Courier.of(tx.centre.document)
    if asked is None:
        now = datetime.fromtimestamp(tx.now / 1000, tx.centre.zone)
        return courier.next_trip(f"{now:%H:%M}")
    if asked not in courier.trips:
        raise Refusal("trip_unknown", trip=asked[:20], trips=", ".join(courier.trips))
    return asked


def _next_code(tx: Tx) -> str:
    """`BG-YYMMDD-n`."""
    today, serial = date_serials.following(tx, "batch")
    return f"BG-{today:%y%m%d}-{serial}"


def _open(tx: Tx, agency: str, direction: str) -> Row | None:
    return tx.one(
        "SELECT * FROM courier_batch WHERE agency = :a AND direction = :d AND sent_at IS NULL",
        a=agency,
        d=direction,
    )


def _day(tx: Tx) -> int | None:
    return None if tx.day is None else tx.day.id


def add(tx: Tx, command: commands.AddToBatch, _: None) -> Result:
    """A dossier goes into a batch that has not left.

    Raises:
        Refusal: `dossier_unknown`, `batch_unknown`, `batch_none`, `batch_sent`, `batch_agency`,
            `batch_not_carried`, `dossier_in_batch`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    batch = _batch_for(tx, row, command.batch)
    if row["agency"] != batch["agency"]:
        agency = tx.centre.agency_name(row["agency"])
        raise Refusal("batch_agency", code=row["code"], agency=agency, batch=batch["code"])
    _require_carried(row, batch)
    before = _where(tx, row, batch["direction"])
    if before is not None:
        raise Refusal("dossier_in_batch", code=row["code"], batch=before["code"])
    tx.insert("batch_item", {"batch": batch["id"], "dossier": row["id"], "added_at": tx.now})
    tx.event("batch.added", day=_day(tx), subject=batch["code"], code=row["code"])
    return batches.record(tx.connection, batch["code"])


def _batch_for(tx: Tx, row: Row, code: str | None) -> Row:
    """The batch named, else the open one of its agency: what is accepted goes out, the rest comes
    back."""
    if code is not None:
        return _require_unsent(batches.need(tx.connection, code))
    direction = Direction.OUT if row["state"] == State.ACCEPTED else Direction.IN
    batch = _open(tx, row["agency"], direction.value)
    if batch is None:
        agency = tx.centre.agency_name(row["agency"])
        raise Refusal("batch_none", code=row["code"], agency=agency)
    return batch


def _require_unsent(batch: Row) -> Row:
    if batch["sent_at"] is not None:
        raise Refusal("batch_sent", batch=batch["code"])
    return batch


def _require_carried(row: Mapping[str, Any], batch: Mapping[str, Any]) -> None:
    if row["state"] not in CARRIED[Direction(batch["direction"])]:
        raise Refusal("batch_not_carried", code=row["code"], state=row["state"])


def _where(tx: Tx, row: Row, direction: str) -> Row | None:
    """The batch that it is in and that has not left, or that is on its way the same way. One that
    goes the other way has arrived, whatever nobody has said."""
    return tx.one(
        "SELECT courier_batch.* FROM batch_item JOIN courier_batch ON id = batch"
        " WHERE dossier = :dossier AND (sent_at IS NULL OR direction = :direction"
        "  AND batch_item.received_at IS NULL AND missing = 0)",
        dossier=row["id"],
        direction=direction,
    )


def remove(tx: Tx, command: commands.RemoveFromBatch, _: None) -> Result:
    """A dossier stays here after all.

    Raises:
        Refusal: `dossier_unknown`, `batch_not_in`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    batch = tx.one(
        "SELECT courier_batch.* FROM batch_item JOIN courier_batch ON id = batch"
        " WHERE dossier = :dossier AND sent_at IS NULL",
        dossier=row["id"],
    )
    if batch is None:
        raise Refusal("batch_not_in", code=row["code"])
    tx.run(
        "DELETE FROM batch_item WHERE batch = :batch AND dossier = :dossier",
        batch=batch["id"],
        dossier=row["id"],
    )
    tx.event("batch.removed", day=_day(tx), subject=batch["code"], code=row["code"])
    return batches.record(tx.connection, batch["code"])


def send(tx: Tx, command: commands.SendBatch, _: None) -> Result:
    """The batch leaves with its control slip; what goes to an agency is worked on from now.

    Raises:
        Refusal: `batch_unknown`, `batch_sent`, `batch_empty`, `carrier_needed`,
            `batch_not_carried` for a dossier that has ended meanwhile.
    """
    batch = _require_unsent(batches.need(tx.connection, command.batch))
    carried = batches.items(tx.connection, batch["id"])
    if not carried:
        raise Refusal("batch_empty", batch=batch["code"])
    carrier = clean(command.carrier, field="carrier", limit=60)
    if not carrier:
        raise Refusal("carrier_needed", batch=batch["code"])
    for row in carried:
        _require_carried(row, batch)
        if row["state"] == State.ACCEPTED:
            steps.move(tx, row, State.PROCESSING, "dossier.processing", batch=batch["code"])
    left = tx.one(
        "UPDATE courier_batch SET sent_at = :now, sent_by = :by, carrier = :carrier WHERE id = :id"
        " RETURNING *",
        now=tx.now,
        by=tx.actor.officer,
        carrier=carrier,
        id=batch["id"],
    )
    assert left is not None  # noqa: S101 - it was there
    payload = slips.handover_payload(tx, left, [row["code"] for row in carried])
    job = slips.queue(tx, "handover", payload, desk=command.desk, printer=command.printer)
    tx.event(
        "batch.sent",
        day=_day(tx),
        desk=command.desk,
        subject=batch["code"],
        count=len(carried),
        carrier=carrier,
        job=job,
    )
    return {**batches.record(tx.connection, batch["code"]), "job": job}


def note_arrival(tx: Tx, command: commands.NoteArrival, _: None) -> Result:
    """One dossier is here, each in its own transaction: a terminal that stops loses none. Said
    twice it is the same. What is missing of a batch that was received has turned up.

    Raises:
        Refusal: `batch_unknown`, `batch_not_sent`, `dossier_unknown`, `batch_other` for a dossier
            that is not on its list, `batch_received`.
    """
    batch = _require_sent(batches.need(tx.connection, command.batch))
    if batch["received_at"] is not None:
        return receive(tx, commands.ReceiveBatch(batch["code"], (command.dossier,)), None)
    on_list = batches.items(tx.connection, batch["id"])
    item = _on_list(tx, command.dossier, batch, on_list)
    if item["item_received_at"] is None:
        _mark(tx, batch, [item["id"]], {})
        tx.event("batch.arrived", day=_day(tx), subject=batch["code"], code=item["code"])
    return batches.record(tx.connection, batch["code"])


def _require_sent(batch: Row) -> Row:
    if batch["sent_at"] is None:
        raise Refusal("batch_not_sent", batch=batch["code"])
    return batch


def _on_list(tx: Tx, code: str, batch: Row, on_list: list[Row]) -> Row:
    """The dossier with this code, as the list of the batch has it."""
    row = dossiers.need(tx.connection, code)
    for item in on_list:
        if item["id"] == row["id"]:
            return item
    raise Refusal("batch_other", code=row["code"], batch=batch["code"])


def receive(tx: Tx, command: commands.ReceiveBatch, _: None) -> Result:
    """The batch has arrived; what is not named is missing. Later what has turned up is named.

    Raises:
        Refusal: `batch_unknown`, `batch_not_sent`, `batch_received`, `dossier_unknown`,
            `batch_other` for a dossier that is not on its list.
    """
    batch = _require_sent(batches.need(tx.connection, command.batch))
    again = batch["received_at"] is not None
    on_list = batches.items(tx.connection, batch["id"])
    open_items = {row["id"]: row["code"] for row in on_list if row["item_received_at"] is None}
    noted = [] if again else [row["code"] for row in on_list if row["id"] not in open_items]
    arrived = _arrived(tx, command, batch, on_list, open_items)
    if again and not arrived:
        raise Refusal("batch_received", batch=batch["code"])
    missing = {dossier: code for dossier, code in open_items.items() if dossier not in arrived}
    _mark(tx, batch, arrived, missing)
    _close(tx, batch)
    codes = [*noted, *(open_items[dossier] for dossier in arrived)]
    _tell_received(tx, batch, codes, [*missing.values()])
    return batches.record(tx.connection, batch["code"])


def _arrived(
    tx: Tx,
    command: commands.ReceiveBatch,
    batch: Row,
    on_list: list[Row],
    open_items: Mapping[int, str],
) -> list[int]:
    """The dossiers that have arrived now, as far as nobody has said so before."""
    if command.dossiers is None:
        return list(open_items)
    named = [_on_list(tx, code, batch, on_list)["id"] for code in command.dossiers]
    return [dossier for dossier in dict.fromkeys(named) if dossier in open_items]


def _close(tx: Tx, batch: Row) -> None:
    """Somebody has said how it arrived; the first time counts."""
    tx.run(
        "UPDATE courier_batch SET received_at = :now, received_by = :by"
        " WHERE id = :id AND received_at IS NULL",
        now=max(tx.now, batch["sent_at"]),
        by=tx.actor.officer,
        id=batch["id"],
    )


def _mark(tx: Tx, batch: Row, arrived: list[int], missing: Mapping[int, str]) -> None:
    for dossier in (*arrived, *missing):
        here = dossier in arrived
        tx.run(
            "UPDATE batch_item SET received_at = :at, missing = :missing"
            " WHERE batch = :batch AND dossier = :dossier",
            at=max(tx.now, batch["sent_at"]) if here else None,
            missing=int(not here),
            batch=batch["id"],
            dossier=dossier,
        )


def _tell_received(tx: Tx, batch: Row, arrived: list[str], missing: list[str]) -> None:
    tx.event(
        "batch.received",
        day=_day(tx),
        subject=batch["code"],
        count=len(arrived),
        codes=arrived,
        missing=missing,
    )
    alerts.close(tx, batches.UNRECEIVED, batch["code"])
    if missing:
        alerts.open_alert(
            tx,
            batches.MISSING,
            batch["code"],
            agency=batch["agency"],
            missing=len(missing),
        )
    else:
        alerts.close(tx, batches.MISSING, batch["code"])
