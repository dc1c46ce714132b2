"""The catalogue of procedures comes in."""

from __future__ import annotations

from typing import Any

from common.domain import commands
from common.domain.text import stated
from common.store import catalogue
from common.store.actions.base import Result
from common.store.procedure_plan import plan
from common.store.tx import Tx


def import_rows(tx: Tx, command: commands.ImportProcedures, _: None) -> Result:
    """Take in the rows; what is known already and the same is left alone.

    Raises:
        Refusal: `procedures_invalid`.
    """
    today = tx.centre.day_of(tx.now)
    found = plan(tx.connection, tx.centre, command.rows, today, replace=command.replace)
    if found.rows:
        change = _count_change(tx)
        for values in found.rows:
            _write(tx, {**values, "changed": change})
        tx.event(
            "procedures.imported",
            count=len(found.rows),
            added=len(found.added),
            corrected=len(found.corrected),
            ended=len(found.ended),
            codes=found.codes,
            why=stated(command.why),
        )
    return {"procedures": len(command.rows), **found.record()}


def _write(tx: Tx, values: dict[str, Any]) -> None:
    tx.run(
        "INSERT INTO procedure (code, valid_from, valid_to, unit, name, agency, field, service,"
        " at_counter, level, data, changed) VALUES (:code, :valid_from, :valid_to, :unit, :name,"
        " :agency, :field, :service, :at_counter, :level, :data, :changed)"
        " ON CONFLICT (code, valid_from) DO UPDATE SET valid_to = excluded.valid_to,"
        " unit = excluded.unit, name = excluded.name, agency = excluded.agency,"
        " field = excluded.field, service = excluded.service,"
        " at_counter = excluded.at_counter, level = excluded.level, data = excluded.data,"
        " changed = excluded.changed",
        **values,
    )


def _count_change(tx: Tx) -> int:
    """Screens keep the catalogue in memory until this changes; the number of this change."""
    change = catalogue.version(tx.connection) + 1
    tx.run(
        "INSERT INTO meta (key, value) VALUES (:key, :value)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key=catalogue.VERSION,
        value=str(change),
    )
    return change
