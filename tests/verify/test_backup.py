"""Backups under load, restores under every history, a replica: real writers that really die."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain.refusal import Refusal
from common.store import backup, clock, floors, flushed, highwater, restore, shelf, sqlite
from common.store.floors import Said
from common.store.invariants import violations
from common.store.store import Store
from motcua.keeper import KEEPER
from tests.hall import issue, sign_in, staff
from tests.processes import program
from tests.verify import writers
from tests.verify.ledger import Ledger
from tests.verify.writers import Writer

pytestmark = pytest.mark.verify

DAY_MS = 86_400_000
MEMORY = Path("/dev/shm")  # noqa: S108 - histories have no power cuts, so that flushes may be cheap


def wide_hall(folder: Path) -> Store:
    """A hall that is open day and night, on Monday morning, whose series hardly ever end."""
    document = as_document(load(shipped.centre("dan-hai")))
    document["centre"]["hours"] = {day: [[0, 24 * 60]] for day in document["centre"]["hours"]}
    for service in document["service"]:
        service["hours"] = None
    for series in document["series"]:
        series["width"] = 5
    document["closure"] = []
    start = clock.parse("2026-11-23T08:00", document["centre"]["timezone"])
    return Store.create(folder, document, start, staff())


# Every history


class Killed(BaseException):
    """The process dies here."""


class History(RuleBasedStateMachine):
    """Numbers are given, keeper makes rounds, processes die before and after each flush, the store
    is backed up and put back, days pass, the high-water file is lost: whatever the order, nobody
    ever gets a number that somebody got on the same date."""

    def __init__(self) -> None:
        super().__init__()
        self._scratch = Path(tempfile.mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))
        self._data, self._disk = self._scratch / "data", self._scratch / "disk"
        self._real_time = clock.wall_ms
        self._passed = 0
        clock.wall_ms = lambda: self._real_time() + self._passed  # type: ignore[assignment]

    @initialize()
    def open_the_hall(self) -> None:
        self._disk.mkdir()
        self.store = wide_hall(self._data)
        self.given: set[tuple[str, str]] = set()
        self.backups: list[Path] = []
        self.file_is_good = True

    def teardown(self) -> None:
        clock.wall_ms = self._real_time
        self.store.close()
        shutil.rmtree(self._scratch)

    def _date(self) -> str:
        return self.store.centre().day_of(self.store.now()).isoformat()

    def _issue(self, service: str) -> None:
        with suppress(Refusal):  # after `new_day` there are none until tomorrow
            number = issue(self.store, service)
            assert (self._date(), number) not in self.given, "this number is somebody's already"
            self.given.add((self._date(), number))
            self.file_is_good = self.file_is_good or self._file_covers_all()

    @rule(count=st.sampled_from([1, 3, 6, 13]), service=st.sampled_from(["ho-tich", "dat-dai"]))
    def give_numbers(self, count: int, service: str) -> None:
        for _ in range(count):
            self._issue(service)

    @rule(after=st.booleans(), count=st.integers(1, 12))
    def somebody_dies_while_giving_numbers(self, after: bool, count: int) -> None:
        """In the middle of the flush that comes before COMMIT, should one come."""
        with _deadly(after), suppress(Killed):
            for _ in range(count):
                self._issue("ho-tich")

    @rule()
    def keeper_makes_a_round(self) -> None:
        with self.store.transaction(KEEPER, "keeper") as tx:
            highwater.keep_ahead(tx)
        self.file_is_good = self._file_covers_all()

    @rule(after=st.booleans())
    def keeper_dies(self, after: bool) -> None:
        """Between the file and the store, should the file need to be raised."""
        with _deadly(after), suppress(Killed):
            self.keeper_makes_a_round()

    @rule()
    def make_a_backup(self) -> None:
        self.backups.append(backup.make(self.store, self._disk, staff(), 10_000).file)
        assert shelf.read_manifest(self.backups[-1]).broken == ()  # type: ignore[union-attr]

    @rule()
    def copy_the_file(self) -> None:
        highwater.keep_copy(self._data, self._disk)

    @precondition(lambda self: self.backups)
    @rule(chance=st.randoms(use_true_random=False))
    def put_a_backup_back(self, chance: random.Random) -> None:
        self._put_back(chance.choice(self.backups), chance)

    @precondition(lambda self: self.backups)
    @rule(chance=st.randoms(use_true_random=False))
    def put_it_back_again_after_a_number(self, chance: random.Random) -> None:
        """The store forgets twice what was there, and one series rested meanwhile."""
        file = chance.choice(self.backups)
        for service in ("ho-tich", "dat-dai"):
            self._put_back(file, chance)
            self._issue(service)

    def _put_back(self, file: Path, chance: random.Random) -> None:
        """Without a file, a person says what slips they have seen, or that they do not know."""
        date = self._date()
        said = Said()
        if highwater.read(self._data / highwater.FILE) is None or not self.file_is_good:
            said = chance.choice([Said(new_day=True), Said(last=self._newest(date))])
        self.store.close()
        try:
            restore.restore(self._data, file, self._disk, said, staff(), "restored")
        finally:
            self.store = Store.open(self._data)
        self.file_is_good = True

    def _newest(self, date: str) -> tuple[str, ...]:
        with self.store.read() as connection:
            prefixes = [row[0] for row in connection.execute("SELECT prefix FROM series")]
        return tuple(
            max(
                (n for d, n in self.given if d == date and n[0] == prefix), default=f"{prefix}00000"
            )
            for prefix in prefixes
        )

    @rule(how=st.sampled_from(["lost", "damaged"]))
    def the_file_goes(self, how: str) -> None:
        file = self._data / highwater.FILE
        if how == "lost":
            file.unlink(missing_ok=True)
        elif file.exists():
            file.write_bytes(file.read_bytes()[:-9])
        self.file_is_good = False

    @rule()
    def a_day_passes(self) -> None:
        self._passed += DAY_MS

    def _file_covers_all(self) -> bool:
        water = highwater.read(self._data / highwater.FILE)
        with self.store.read() as connection:
            rows = connection.execute(
                "SELECT date, code, n FROM day_count JOIN business_day ON business_day.id = day"
                " WHERE kind = 'series' AND day = (SELECT max(id) FROM business_day)"
            ).fetchall()
        if water is None:
            return not rows
        return all(
            row["date"] < water.date
            or (row["date"] == water.date and row["n"] <= water.marks[row["code"]].serial)
            for row in rows
        )

    @invariant()
    def the_file_is_never_behind(self) -> None:
        if hasattr(self, "store") and self.file_is_good:
            assert self._file_covers_all()

    @invariant()
    def everything_holds(self) -> None:
        if hasattr(self, "store"):
            with self.store.read() as connection:
                assert violations(connection) == []


class _deadly:  # noqa: N801 - reads as a word
    """Whoever flushes the file dies, before or after it."""

    def __init__(self, after: bool) -> None:
        self._after, self._real = after, flushed.write

    def __enter__(self) -> None:
        def die(path: Path, content: bytes) -> None:
            if self._after:
                self._real(path, content)
            raise Killed

        flushed.write = die

    def __exit__(self, *_: object) -> None:
        flushed.write = self._real


def test_no_history_gives_a_number_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(highwater, "BLOCK", 10)  # the same with fewer numbers
    monkeypatch.setattr(highwater, "LEAD", 5)
    monkeypatch.setattr(floors, "UNSEEN", 0)  # here people have seen every slip
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        History,
        settings=settings(
            max_examples=40,
            stateful_step_count=25,
            deadline=None,
            phases=(Phase.generate,),  # to shrink a history takes long on real files
            suppress_health_check=list(HealthCheck),
        ),
    )


# Real writers


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
