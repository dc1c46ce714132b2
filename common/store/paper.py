"""How much paper each printer has left: counted slip by slip since its roll was changed.

The count is written in the transaction that ends a slip, so that no crash loses a slip of it. A
printer has a row here from its first slip on; before that nothing is known.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from common.domain import roll
from common.domain.model import DeviceState
from common.store import alerts
from common.store.facts import PrinterFacts
from common.store.tx import Tx

OUT = "paper_out"
NEAR_END = "paper_near_end"
"""Codes of a printer's evidence that speak of paper."""

_OPENED = frozenset({"cover_open", "not_ready"})
"""Codes under which somebody may be changing the roll; many a printer does not say `cover_open`."""

_CAN_PRINT = frozenset({DeviceState.OK, DeviceState.WARNING})

Row = Mapping[str, Any]
_Seen = tuple[int | None, int | None, int | None]
"""Since when (UTC ms) a roll was out, near its end, and in reach of hands after that."""


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


def sold_mm(facts: PrinterFacts) -> int:
    """How long a new roll of this printer should be, by the centre file or as it is usual."""
    return facts.roll_mm or roll.usual_roll_mm(facts.width_dots)


def expected_mm(facts: PrinterFacts, row: Row | None) -> int:
    """How long a whole roll of this printer is: as learnt, or as sold."""
    return _learnt_mm(facts, row) or sold_mm(facts)


def _learnt_mm(facts: PrinterFacts, row: Row | None) -> int | None:
    """What was learnt of rolls that were sold as other ones says nothing of these."""
    if row is None or (row["learnt_of_mm"], row["learnt_dots"]) != _sort(facts):
        return None
    return None if row["learnt_mm"] is None else int(row["learnt_mm"])


def _sort(facts: PrinterFacts) -> tuple[int, int]:
    return sold_mm(facts), facts.width_dots


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
    learnt = _learnt_mm(facts, old)
    if (
        old is not None
        and old["whole"]
        and old["out_at"] is not None
        and roll.teaches(old["mm"], sold_mm(facts))
    ):
        learnt = roll.learnt(learnt, old["mm"])
    of_mm, dots = _sort(facts)
    tx.run(
        "INSERT INTO paper (printer, changed_at, whole, learnt_mm, learnt_of_mm, learnt_dots)"
        " VALUES (:printer, :now, 1, :learnt, :of_mm, :dots) ON CONFLICT (printer) DO UPDATE SET"
        " changed_at = excluded.changed_at, whole = 1, slips = 0, mm = 0,"
        " out_at = NULL, near_at = NULL, opened_at = NULL, learnt_mm = excluded.learnt_mm,"
        " learnt_of_mm = excluded.learnt_of_mm, learnt_dots = excluded.learnt_dots",
        printer=facts.code,
        now=tx.now,
        learnt=learnt,
        of_mm=of_mm,
        dots=dots,
    )
    slips, mm = (0, 0) if old is None else (old["slips"], old["mm"])
    tx.event("printer.roll_changed", subject=facts.code, how=how, slips=slips, mm=mm, learnt=learnt)
    row = _row(tx, facts.code)
    assert row is not None  # noqa: S101 - just written
    return row


def forget(tx: Tx) -> None:
    """After a restore nobody knows what was printed, or changed, since the backup."""
    tx.run("UPDATE paper SET whole = 0, out_at = NULL, near_at = NULL, opened_at = NULL")


def note_state(tx: Tx, printer: str, state: DeviceState, code: object) -> None:
    """A printer that had run out and prints again has a new roll, whoever forgot to say so; so has
    one that was near its end, then open or off line, and then was not near its end any more.

    Not so when hardly half a roll was used: then it was a loose one, or a rest of one. Nor when it
    says near end, and then does not, with its cover shut all the time: sensors flicker.
    """
    facts = tx.centre.printers.get(printer)
    row = _row(tx, printer)
    if facts is None or row is None:
        return
    if state in _CAN_PRINT and _is_new(facts, row, code):
        change_roll(tx, facts, "sensor")
        return
    before = (row["out_at"], row["near_at"], row["opened_at"])
    out, near, opened = seen = _seen(before, state, code, tx.now)
    if seen != before:
        tx.run(
            "UPDATE paper SET out_at = :out, near_at = :near, opened_at = :opened"
            " WHERE printer = :printer",
            printer=printer,
            out=out,
            near=near,
            opened=opened,
        )


def _is_new(facts: PrinterFacts, row: Row, code: object) -> bool:
    """Whether a printer that can print has another roll than the one that was counted.

    Measured against a roll as sold, never against what was learnt: that would let it wander off.
    """
    used_up = roll.is_used_up(row["mm"], sold_mm(facts))
    if row["out_at"] is not None:
        return used_up or not row["whole"]
    return used_up and row["opened_at"] is not None and code != NEAR_END


def _seen(before: _Seen, state: DeviceState, code: object, now: int) -> _Seen:
    """What is remembered once the printer has said this."""
    out, near, opened = before
    if code == NEAR_END:
        return None, near or now, None  # whatever was done to it, it is still near its end
    if state in _CAN_PRINT:
        return None, None, None
    if code == OUT:
        return out or now, near, opened
    if near and (code in _OPENED or state is DeviceState.OFFLINE):
        return out, near, opened or now
    return out, near, opened


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
            alerts.open_alert(tx, kind, printer, left=left)
        elif kind == "paper_out":
            alerts.open_alert(tx, kind, printer)


def _lowness(tx: Tx, facts: PrinterFacts) -> tuple[str | None, int | None]:
    """The alert that is due, and how many slips are left by the count."""
    health = tx.one(
        "SELECT evidence FROM device_health WHERE device = :printer", printer=facts.code
    )
    code = None if health is None else json.loads(health["evidence"]).get("code")
    left = slips_left(facts, _row(tx, facts.code))
    if code == OUT:
        return "paper_out", left
    return ("paper_low" if is_low(facts, code, left) else None), left


def is_low(facts: PrinterFacts, code: object, left: int | None) -> bool:
    """Whether somebody should fetch a roll: the printer says so, or few slips are `left`."""
    return code == NEAR_END or (left is not None and left < facts.warn_slips)


def _row(tx: Tx, printer: str) -> Row | None:
    return tx.one("SELECT * FROM paper WHERE printer = :printer", printer=printer)
