"""What is no backup of this hall is not restored, nor while anybody works in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from common.domain.refusal import Trouble
from common.store import restore, shelf
from common.store.migrations import SCHEMA_VERSION
from common.store.store import Store
from tests.processes import program
from tests.store.restoring.hall import Hall


def test_not_while_anybody_has_the_store_open(hall: Hall) -> None:
    hall.issue()
    file = hall.back_up()
    source = """
        import sys, pathlib
        from common.store.store import Store
        store = Store.open(pathlib.Path(sys.argv[1]))
        print("open")
        sys.stdin.readline()
    """
    with program(source, hall.data) as other:
        assert other.hear() == "open"
        refused = hall.refusal(file)
        assert refused.code == "store_in_use"
        assert str(refused.params["processes"]).startswith(f"{other.pid} (")
        other.kill()
        hall.restore(file)


def test_nobody_opens_the_store_meanwhile(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    hall.issue()
    file = hall.back_up()
    asked: list[str] = []

    def open_it(data: Path) -> None:
        with pytest.raises(Trouble) as said:
            Store.open(data)
        asked.append(said.value.code)

    real = restore.health.accept_loss
    monkeypatch.setattr(restore.health, "accept_loss", lambda d: (open_it(d), real(d)))
    monkeypatch.setattr(restore.floors, "decide", _also(restore.floors.decide, open_it, hall.data))
    hall.restore(file)
    assert asked == ["store_restoring", "restore_unfinished"]


def _also(real: Callable[..., Any], before: Callable[[Path], None], data: Path) -> Any:
    def both(*arguments: Any) -> Any:
        before(data)
        return real(*arguments)

    return both


def test_a_backup_of_another_hall(hall: Hall, tmp_path: Path) -> None:
    hall.issue()
    other = Hall(tmp_path / "other")
    file = other.back_up()
    other.stop()
    assert hall.refusal(file).code == "backup_foreign"


def test_a_backup_that_was_changed_or_cut_short(hall: Hall) -> None:
    file = hall.back_up()
    whole = file.read_bytes()
    for content in (whole[:-4096], whole[:5000] + b"?" + whole[5001:], b""):
        file.write_bytes(content)
        assert hall.refusal(file).code == "backup_damaged"
        shelf.manifest_file(file).rename(file.with_suffix(".kept"))
        if content != whole[:5000] + b"?" + whole[5001:]:  # who would know, without a manifest
            assert hall.refusal(file).code in ("backup_damaged", "store_newer")
        file.with_suffix(".kept").rename(shelf.manifest_file(file))


def test_a_backup_that_is_not_there_or_from_the_future(hall: Hall) -> None:
    assert hall.refusal(hall.disk / "motcua-none.db").code == "backup_missing"
    file = hall.back_up()
    manifest = shelf.read_manifest(file)
    assert manifest is not None
    shelf.write_manifest(file, replace(manifest, schema=SCHEMA_VERSION + 1))
    assert hall.refusal(file).code == "store_newer"
