"""Backups under load, restores, a replica: real writers that really die."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from common.store import backup, restore, shelf, sqlite
from common.store.floors import Said
from common.store.invariants import violations
from common.store.store import Store
from tests.hall import issue, sign_in, staff
from tests.processes import program
from tests.verify import writers
from tests.verify.ledger import Ledger
from tests.verify.wide import wide_hall
from tests.verify.writers import Writer

pytestmark = pytest.mark.verify


def numbers_in(connection: Any) -> set[str]:
    return {row[0] for row in connection.execute("SELECT number FROM ticket")}


def test_a_backup_under_load_holds_all_that_was_acknowledged_before_it_began(
    tmp_path: Path,
) -> None:
    (tmp_path / "disk").mkdir()
    store = wide_hall(tmp_path / "data")
    for name, officer in (("5", "q5"), ("6", "q6")):
        sign_in(store, name, officer)
    crew = [Writer(tmp_path / "data", writers.kiosk, name) for name in ("k1", "k2")]
    crew += [Writer(tmp_path / "data", writers.desk, name) for name in ("5", "6")]
    for writer in crew:
        writer.start()
        writer.hear()
    made = []
    for _ in range(5):
        time.sleep(0.3)  # let them work
        for writer in crew:
            writer.hear_all()
        requests = {told.ask.request for told in Ledger.of(crew).told}
        made.append((requests, backup.make(store, tmp_path / "disk", staff())))
    for writer in crew:
        writer.kill()
    for requests, done in made:
        assert done.manifest.broken == ()
        with closing(sqlite.connect(str(done.file))) as copy:
            kept = {row[0] for row in copy.execute("SELECT id FROM request")}
            assert requests <= kept, f"{len(requests - kept)} acknowledged actions are missing"
            assert violations(copy) == []
    counts = [len(requests) for requests, _ in made]
    assert counts == sorted(counts)
    assert counts[-1] > counts[0] + 100, "they worked on meanwhile"
    assert Ledger.of(crew).lost(store) == []
    store.close()


def test_writers_die_and_backups_come_back_and_no_number_is_anybody_else_s(
    tmp_path: Path,
) -> None:
    data, disk = tmp_path / "data", tmp_path / "disk"
    disk.mkdir()
    wide_hall(data).close()
    chance = random.Random(7)
    given: list[str] = []
    files: list[Path] = []
    for life in range(8):
        crew = [Writer(data, writers.kiosk, name) for name in ("k1", "k2", "k3")]
        crew += [Writer(data, writers.keeper, "keeper")] if life % 2 else []
        for writer in crew:
            writer.start()
            writer.hear()
        time.sleep(chance.uniform(0.05, 0.3))  # die anywhere
        with closing(Store.open(data)) as store:
            files.append(backup.make(store, disk, staff()).file)
        time.sleep(chance.uniform(0.05, 0.3))
        for writer in crew:
            writer.kill()
            given += [str(told.answer["number"]) for told in writer.told]
        done = restore.restore(data, chance.choice(files), disk, Said(), staff(), "restored")
        assert done.way == "highwater"
    assert len(given) > 500
    assert len(given) == len(set(given)), "two people hold the same number"
    with closing(Store.open(data)) as store, store.read() as connection:
        assert violations(connection) == []


def test_a_backup_that_dies_is_no_backup_and_is_in_nobody_s_way(tmp_path: Path) -> None:
    data, disk = tmp_path / "data", tmp_path / "disk"
    disk.mkdir()
    store = wide_hall(data)
    for _ in range(200):
        issue(store, "ho-tich")
    source = """
        import sys, pathlib
        from common.store import backup, shelf
        from common.store.store import Store
        from tests.hall import staff
        store = Store.open(pathlib.Path(sys.argv[1]))
        step = int(sys.argv[3])
        def last_word(*_):
            print("now", flush=True)
            sys.stdin.readline()
        steps = (
            (backup, "examined"), (shelf, "write_manifest"), (backup, "_note"), (shelf, "prune")
        )
        setattr(*steps[step], last_word)
        backup.make(store, pathlib.Path(sys.argv[2]), staff())
    """
    for step in range(4):
        with program(source, data, disk, step) as dying:
            assert dying.hear() == "now"
            dying.kill()
        known = [shelf.read_manifest(file) for file in disk.glob("*.db")]
        assert None not in known, "what has the name of a backup is one"
        made = backup.make(store, disk, staff())
        with closing(sqlite.connect(str(made.file))) as copy:
            assert len(numbers_in(copy)) == 200
        assert not list(disk.glob(".*.part"))
    store.close()


def test_a_replica_is_a_store_that_can_be_restored(tmp_path: Path) -> None:
    litestream = Path(sys.executable).parent / "litestream"
    if not litestream.exists():
        pytest.skip("the extra `replica` is not installed: no litestream")
    data, there, restored = tmp_path / "data", tmp_path / "there", tmp_path / "restored.db"
    store = wide_hall(data)
    motcua = [sys.executable, "-m", "motcua", "--data", str(data), "--lang", "en"]
    replicate = [*motcua, "replicate", "--to", str(there)]

    def restored_numbers() -> set[str]:
        restored.unlink(missing_ok=True)
        config = ["-config", str(data / "litestream.yml")]
        from_there = [
            str(litestream),
            "restore",
            *config,
            "-o",
            str(restored),
            str(data / "motcua.db"),
        ]
        subprocess.run(from_there, check=True, capture_output=True)
        with closing(sqlite.connect(str(restored))) as copy:
            return numbers_in(copy)

    given = {issue(store, "ho-tich") for _ in range(10)}
    subprocess.run([*replicate, "--once"], check=True, capture_output=True)
    assert restored_numbers() == given

    with subprocess.Popen(
        replicate, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as running:
        given |= {issue(store, "ho-tich") for _ in range(200)}
        until = time.monotonic() + 30
        while restored_numbers() < given and time.monotonic() < until:
            time.sleep(0.2)
        assert restored_numbers() == given
        store.close()
        refused = subprocess.run(
            [*motcua, "restore", str(restored)], capture_output=True, text=True
        )
        assert refused.returncode == 3
        assert f"{running.pid} (" in refused.stderr, "Litestream has the store open"
        running.terminate()
    subprocess.run([*motcua, "restore", str(restored)], check=True, capture_output=True)
    store = Store.open(data)
    number = issue(store, "ho-tich")
    assert number not in given
    assert int(number[1:]) > 210
    with store.read() as connection:
        assert violations(connection) == []
    subprocess.run([*replicate, "--once"], check=True, capture_output=True)
    assert restored_numbers() == given | {number}, "the replica follows the restored store"
    store.close()
