"""The power drill, with a machine that is said to have come up anew: nothing else is made up."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from common.store import upkeep
from common.store.store import Store
from motcua.drill import power
from motcua.keeper import KEEPER
from tests.cli.shell import Shell


@pytest.fixture
def hall(empty: Shell) -> Shell:
    """Somebody has a number, and both services say that they live: this process does."""
    store = Store.open(empty.folder)
    with store.transaction(KEEPER, "test") as tx:
        for name in power.SERVICES:
            upkeep.beat(tx, name)
        tx.run(
            "INSERT INTO device_health (device, kind, state, since, at)"
            " VALUES ('p1', 'printer', 'ok', :now, :now)",
            now=tx.now,
        )
    store.close()
    empty.answer("ticket", "issue", "ho-tich")
    return empty


def power_is_back(shell: Shell) -> None:
    """The machine has come up again since."""
    file = shell.folder / power.FILE
    file.write_text(json.dumps({**json.loads(file.read_text()), "boot": "the boot before"}))


def results(shell: Shell, status: int = 0) -> list[str]:
    said = shell.run("drill", "power", "--json", "--lang", "en")
    assert said.status == status, said
    rows: list[dict[str, Any]] = json.loads(said.out)["rows"]
    return [f"{row['result']} {row['what']}" for row in rows]


def test_before_the_cut_it_says_what_to_do_and_changes_nothing_when_asked_again(
    hall: Shell,
) -> None:
    first = hall.answer("drill", "power")
    assert (first["step"], first["tickets"], first["devices"]) == ("before", 1, ["p1"])
    hall.answer("ticket", "issue", "ho-tich")
    assert hall.answer("drill", "power") == first
    assert hall.answer("drill", "power", "--again")["tickets"] == 2


def test_all_came_back(hall: Shell) -> None:
    hall.answer("drill", "power")
    power_is_back(hall)
    hall.answer("ticket", "issue", "ho-tich")
    assert {line.split()[0] for line in results(hall)} == {"PASSED"}
    assert any("1 before, 2 now" in line for line in results(hall))


def damaged(sql: str) -> Callable[[Shell], None]:
    def damage(shell: Shell) -> None:
        store = Store.open(shell.folder)
        store._connection.executescript(f"PRAGMA foreign_keys = OFF; {sql}")
        store.close()

    return damage


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (damaged("UPDATE process SET pid = 4194300 WHERE name = 'keeper'"), "keeper does not run"),
        (damaged("UPDATE process SET beat_at = 0 WHERE name = 'devices'"), "devices does not run"),
        (damaged("UPDATE device_health SET state = 'offline'"), "Device p1 was well before"),
        (
            damaged("DROP TRIGGER event_is_not_changed; UPDATE event SET at = at + 1"),
            "not in the record",
        ),
        (damaged("UPDATE leg SET ended_at = waiting_from + 1"), "rules of the store do not hold"),
    ],
)
def test_what_did_not_come_back_is_told(
    hall: Shell, damage: Callable[[Shell], None], told: str
) -> None:
    hall.answer("drill", "power")
    power_is_back(hall)
    damage(hall)
    assert [line for line in results(hall, 1) if line.startswith("FAILED") and told in line]


def test_a_note_cut_off_is_no_note(hall: Shell) -> None:
    (hall.folder / power.FILE).write_text('{"boot": "x"')
    assert hall.answer("drill", "power")["step"] == "before"


def test_the_sheet_is_written(hall: Shell, tmp_path: Path) -> None:
    hall.answer("drill", "power")
    power_is_back(hall)
    assert hall.run("drill", "power", "--pdf", str(tmp_path / "sheet.pdf")).status == 0
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_a_program_is_known_by_the_store_it_has_open(hall: Shell, tmp_path: Path) -> None:
    assert power.running(tmp_path) == {}
    assert os.getpid() not in power.running(hall.folder).values()
