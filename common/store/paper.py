"""How much paper each printer has left: counted slip by slip since its roll was changed.

The count is written in the transaction that ends a slip, so that no crash loses a slip of it. A
printer has a row here from its first slip on; before that nothing is known.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from common.domain import roll
from common.domain.model import DeviceState, Severity
from common.store import alerts
from common.store.facts import PrinterFacts
from common.store.tx import Tx

OUT = "paper_out"
NEAR_END = "paper_near_end"
"""Codes of a printer's evidence that speak of paper."""

Row = Mapping[str, Any]


def count_slip(tx: Tx, printer: str, mm: int) -> None:
    """A slip went off the roll, or may have: better a warning too early than no paper."""
    tx.run(
        "INSERT INTO paper (printer, changed_at, whole, slips, mm)"
        " VALUES (:printer, :now, 0, 1, :mm) ON CONFLICT (printer)"
        " DO UPDATE SET slips = paper.slips + 1, mm = paper.mm + excluded.mm",
        printer=printer,
        now=tx.now,
        mm=mm,
    )


def expected_mm(facts: PrinterFacts, row: Row | None) -> int:
    """How long a whole roll of this printer is: as learnt, as the centre file says, or as sold."""
    learnt = None if row is None else row["learnt_mm"]
    return int(learnt or facts.roll_mm or roll.usual_roll_mm(facts.width_dots))


def slips_left(facts: PrinterFacts, row: Row | None) -> int | None:
    """The estimate; None while nobody knows how full the roll was when counting began."""
    if row is None or not row["whole"]:
        return None
    return roll.slips_left(
        expected_mm(facts, row),
        used_mm=row["mm"],
        slips=row["slips"],
        width_dots=facts.width_dots,
    )


def change_roll(tx: Tx, facts: PrinterFacts, how: str) -> Row:
    """A whole roll is in from now on. One that ran out tells how long such rolls are."""
    old = _row(tx, facts.code)
    learnt = None if old is None else old["learnt_mm"]
    if old is not None and old["whole"] and old["out_at"] and _one_roll(facts, old):
        learnt = roll.learnt(learnt, old["mm"])
    tx.run(
        "INSERT INTO paper (printer, changed_at, whole, learnt_mm)"
        " VALUES (:printer, :now, 1, :learnt) ON CONFLICT (printer) DO UPDATE SET"
        " changed_at = excluded.changed_at, whole = 1, slips = 0, mm = 0, out_at = NULL,"
        " learnt_mm = excluded.learnt_mm",
        printer=facts.code,
        now=tx.now,
        learnt=learnt,
    )
    slips, mm = (0, 0) if old is None else (old["slips"], old["mm"])
    tx.event("printer.roll_changed", subject=facts.code, how=how, slips=slips, mm=mm, learnt=learnt)
    row = _row(tx, facts.code)
    assert row is not None  # noqa: S101 - just written
    return row


def note_state(tx: Tx, printer: str, state: DeviceState, code: object) -> None:
    """A printer that had run out and prints again has a new roll, whoever forgot to say so.

    Not so when hardly half a roll was used: then it was a loose one, or a rest of one.
    """
    facts = tx.centre.printers.get(printer)
    row = _row(tx, printer)
    if facts is None or row is None:
        return
    if code == OUT:
        if row["out_at"] is None:
            tx.run(
                "UPDATE paper SET out_at = :now WHERE printer = :printer",
                now=tx.now,
                printer=printer,
            )
    elif row["out_at"] is not None and state in (DeviceState.OK, DeviceState.WARNING):
        if _one_roll(facts, row) or not row["whole"]:
            change_roll(tx, facts, "sensor")
        else:
            tx.run("UPDATE paper SET out_at = NULL WHERE printer = :printer", printer=printer)


def watch(tx: Tx) -> None:
    """An alert while a printer's paper is low, by the count or by the sensor, and a graver one in
    its place while it is out."""
    found = {facts.code: _lowness(tx, facts) for facts in tx.centre.printers.values()}
    for row in tx.all(
        "SELECT kind, subject FROM alert WHERE kind IN ('paper_low', 'paper_out')"
        " AND closed_at IS NULL"
    ):
        if found.get(row["subject"], (None, None))[0] != row["kind"]:
            alerts.close(tx, row["kind"], row["subject"])
    for printer, (kind, left) in found.items():
        if kind == "paper_low":
            alerts.open_alert(tx, kind, printer, Severity.WARNING, left=left)
        elif kind == "paper_out":
            alerts.open_alert(tx, kind, printer, Severity.CRITICAL)


def _lowness(tx: Tx, facts: PrinterFacts) -> tuple[str | None, int | None]:
    """The alert that is due, and how many slips are left by the count."""
    health = tx.one(
        "SELECT evidence FROM device_health WHERE device = :printer", printer=facts.code
    )
    code = None if health is None else json.loads(health["evidence"]).get("code")
    left = slips_left(facts, _row(tx, facts.code))
    if code == OUT:
        return "paper_out", left
    is_low = code == NEAR_END or (left is not None and left < facts.warn_slips)
    return ("paper_low" if is_low else None), left


def _one_roll(facts: PrinterFacts, row: Row) -> bool:
    """Measured against a roll as sold or as the centre says, never against what was learnt: that
    would let it wander off."""
    return roll.is_whole(row["mm"], expected_mm(facts, None))


def _row(tx: Tx, printer: str) -> Row | None:
    return tx.one("SELECT * FROM paper WHERE printer = :printer", printer=printer)
