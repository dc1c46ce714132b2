"""Whatever the order of numbers, deaths, backups and restores, nobody gets a number twice."""

from __future__ import annotations

import random
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

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

from common.domain.refusal import Refusal
from common.store import backup, clock, floors, flushed, highwater, restore, shelf
from common.store.floors import Said
from common.store.invariants import violations
from common.store.store import Store
from motcua.keeper import KEEPER
from tests.hall import issue, staff
from tests.verify.wide import wide_hall

pytestmark = pytest.mark.verify

DAY_MS = 86_400_000
MEMORY = Path("/dev/shm")  # noqa: S108 - histories have no power cuts, so that flushes may be cheap


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
