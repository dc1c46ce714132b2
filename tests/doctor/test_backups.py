"""Backups that are old, gone, cut, changed, on the same disk, or have no room."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from common.store import backup, shelf
from common.store.store import Store
from tests.doctor.patient import NOBODY, as_user, breaks, look, raw, typed
from tests.hall import issue, staff
from tests.store.disks import small_disk


def _back_up(hall: Path) -> Path:
    store = Store.open(hall)
    try:
        place = shelf.place(hall)
        place.mkdir(exist_ok=True)
        return backup.make(store, place, staff()).file
    finally:
        store.close()


def _later(hall: Path, hours: int) -> set[str]:
    told = typed(
        *("doctor", "backups.age", "--json", "--data", str(hall)),
        before=("faketime", "-f", f"+{hours}h"),
        environment={"FAKETIME_DONT_FAKE_MONOTONIC": "1"},
    )
    (check,) = json.loads(told.stdout)["checks"]
    return {f"{one['state']}:{one['case']}" for one in check["found"]}


@breaks("backups.age:none_yet")
def test_a_new_hall_has_no_backup_yet(hall: Path) -> None:
    assert look(hall, "backups.age") == {"warning:none_yet"}
    _back_up(hall)
    assert look(hall, "backups.age") == {"ok:ok"}


@pytest.mark.verify
@pytest.mark.skipif(shutil.which("faketime") is None, reason="faketime is not installed")
@breaks("backups.age:never", "backups.age:late", "backups.age:lost")
def test_backups_grow_old(hall: Path) -> None:
    assert _later(hall, 40) == {"failing:never"}
    _back_up(hall)
    assert _later(hall, 40) == {"warning:late"}
    assert _later(hall, 24 * 8) == {"failing:lost"}


@breaks(
    *("backups.readable:none_yet", "backups.readable:gone"),
    *("backups.readable:short", "backups.readable:changed"),
)
def test_a_backup_that_is_not_what_it_was(hall: Path) -> None:
    assert look(hall, "backups.readable") == {"unknown:none_yet"}
    file = _back_up(hall)
    whole = file.read_bytes()
    assert look(hall, "backups.readable") == {"ok:ok"}
    assert look(hall, "backups.readable", deep=True) == {"ok:whole"}
    changed = bytearray(whole)
    changed[len(whole) // 2] ^= 0xFF
    file.write_bytes(changed)
    assert look(hall, "backups.readable") == {"ok:ok"}
    assert look(hall, "backups.readable", deep=True) == {"failing:changed"}
    file.write_bytes(whole[:-100])
    assert look(hall, "backups.readable") == {"failing:short"}
    file.unlink()
    assert look(hall, "backups.readable") == {"failing:gone"}


@breaks("backups.readable:unsound")
def test_a_backup_of_a_store_with_a_fault(hall: Path) -> None:
    store = Store.open(hall)
    issue(store, "ho-tich")
    store.close()
    with raw(hall) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM leg")
    _back_up(hall)
    assert look(hall, "backups.readable") == {"failing:unsound"}


@pytest.mark.usefixtures("root_only")
@breaks("backups.readable:closed", "backups.room:closed")
def test_backups_of_somebody_else(hall: Path) -> None:
    file = _back_up(hall)
    for path in (hall, *hall.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    for parent in hall.parents[:-1]:
        if parent.stat().st_uid == 0:
            parent.chmod(parent.stat().st_mode | 0o011)
    file.chmod(0o600)
    os.chown(file, 0, 0)
    assert as_user(NOBODY, lambda: look(hall, "backups.readable")) == {"unknown:closed"}
    os.chown(file.parent, 0, 0)
    file.parent.chmod(0o755)
    assert as_user(NOBODY, lambda: look(hall, "backups.room")) == {"failing:closed"}


@breaks("backups.disk:absent", "backups.disk:same")
def test_backups_beside_the_data(
    hall: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert look(hall, "backups.disk") == {"warning:absent"}
    _back_up(hall)
    assert look(hall, "backups.disk") == {"warning:same"}
    with small_disk(tmp_path / "other", "1m") as other:
        monkeypatch.setenv("MOTCUA_BACKUPS", str(other))
        assert look(hall, "backups.disk") == {"ok:ok"}


@breaks("backups.room:full")
def test_a_disk_without_room_for_another(
    hall: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert look(hall, "backups.room") == {"ok:ok"}
    with small_disk(tmp_path / "other", "16m") as other:
        monkeypatch.setenv("MOTCUA_BACKUPS", str(other))
        assert look(hall, "backups.room") == {"failing:full"}
