"""Codes that we give ourselves are on papers that are out: a restore gives none of them again."""

from __future__ import annotations

from common.domain.dossier_commands import TakeIn
from common.domain.handover_commands import OpenBatch
from tests.hall import staff, with_procedures
from tests.store.restoring.hall import Hall


def _take_in(hall: Hall) -> str:
    command = TakeIn("1.001193", channel="postal")
    return str(hall.store.act(staff(), command)["code"])


def _open_batch(hall: Hall, agency: str) -> str:
    return str(hall.store.act(staff(), OpenBatch(agency))["code"])


def test_codes_given_since_the_backup_are_given_to_nobody_else(hall: Hall) -> None:
    with_procedures(hall.store)
    hall.issue()
    agencies = [row["code"] for row in hall.store.centre().document["agency"]]
    kept = {_take_in(hall), _open_batch(hall, agencies[0])}
    file = hall.back_up()
    lost = {_take_in(hall), _take_in(hall), _open_batch(hall, agencies[1])}
    hall.restore(file)
    again = {_take_in(hall), _open_batch(hall, agencies[1])}
    assert not again & (kept | lost)
    assert sorted(again) == ["BG-261123-1002", "TAM-DANHAI-261123-1002"]
    assert hall.broken() == []
