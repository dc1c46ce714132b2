"""Upgrades from this program to another one that has a migration more: real programs, both."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.refusal import Trouble
from common.store import engine, folder
from common.store.steps import SCHEMA_VERSION
from common.store.store import Store
from motcua.upgrade import preparing
from motcua.upgrade.journal import Step, last
from motcua.upgrade.machine import Machine
from tests.common.tui.test_terminal import on_terminal
from tests.hall import make_real_hall, staff
from tests.schema import stores
from tests.upgrade.installation import UNITS, Installation, broken, newer
from tests.verify.test_migrating import SCREEN

pytestmark = pytest.mark.verify

TAKE = commands.IssueTicket("ho-tich", printer="none")
DEAD_KEEPER = "import sys\nkeeper.callback = lambda **_: sys.exit(9)"
NO_PICTURE = "def read(*_): raise KeyError('nothing')"
NO_TABLE = "CREATE TABLE ticket (id INTEGER PRIMARY KEY) STRICT;"


def take(data: Path) -> str:
    with closing(Store.open(data)) as store:
        return str(store.act(staff(), TAKE)["number"])


def schema(data: Path) -> int:
    with closing(stores.peek(data)) as connection:
        return engine.schema(connection)


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[[str], Installation]]:
    made: list[Installation] = []

    def make(migration: str) -> Installation:
        one = Installation(tmp_path, newer(tmp_path / "src", migration))
        make_real_hall(one.data).close()
        assert take(one.data) == "A001"
        one.services.start(UNITS)
        made.append(one)
        return one

    yield make
    for each in made:
        each.services.kill()


GOOD = "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"


def rehearse(one: Installation, machine: Machine) -> tuple[float, int]:
    with Path(one.plan.log).open("a") as log:
        return preparing.rehearse(machine, one.old, one.new, one.data, log, lambda *_, **__: None)


def test_a_hall_at_work_comes_to_the_next_version(make: Callable[[str], Installation]) -> None:
    one = make(GOOD)
    machine = Machine(one.places, one.services)
    seconds, after = rehearse(one, machine)
    assert (after, schema(one.data)) == (SCHEMA_VERSION + 1, SCHEMA_VERSION)
    assert 0 < seconds < 60
    with on_terminal(one.data, SCREEN, "display", "hall") as screen:
        screen.until_shows("Đan Hải")
        one.begin()
        assert one.drive(machine), one.log
        assert screen.until_exit() == 75
        assert "Đang nâng cấp" in screen.output.decode(errors="replace")
    assert one.is_over()
    assert one.in_use == one.new
    assert schema(one.data) == SCHEMA_VERSION + 1
    assert all(one.services.pid(name) for name in ("keeper", "devices"))
    done = last(one.places.last)
    assert done is not None
    with Path(one.plan.log).open("a") as log:
        look = machine.hand(one.new, log, "look", str(one.data))
        assert (look["waiting"], look["schema"]) == (1, SCHEMA_VERSION + 1)
        since = machine.hand(one.new, log, "since", str(one.data), str(done.newest))
        assert since == {"done": 0}


def _migration_fails(one: Installation) -> None:
    """It does from the beginning."""


def _keeper_dies(one: Installation) -> None:
    broken(one.new.parent.parent.parent / "src", "motcua/commands/services.py", DEAD_KEEPER)


def _a_screen_shows_nothing(one: Installation) -> None:
    broken(one.new.parent.parent.parent / "src", "common/views/display.py", NO_PICTURE)


def _nothing_starts(one: Installation) -> None:
    (one.new / "bin" / "python").write_text("#!/bin/sh\nexit 1\n")


@pytest.mark.parametrize(
    ("migration", "harm", "step"),
    [
        (NO_TABLE, _migration_fails, Step.MIGRATE),
        (GOOD, _keeper_dies, Step.HEALTH),
        (GOOD, _a_screen_shows_nothing, Step.HEALTH),
        (GOOD, _nothing_starts, Step.MIGRATE),
    ],
)
def test_what_fails_leaves_the_hall_at_work_as_it_was(
    make: Callable[[str], Installation],
    migration: str,
    harm: Callable[[Installation], None],
    step: Step,
) -> None:
    one = make(migration)
    harm(one)
    machine = Machine(one.places, one.services)
    if harm is not _keeper_dies:  # a rehearsal starts no services
        with pytest.raises(Trouble):
            rehearse(one, machine)
        assert one.is_over(), "a rehearsal leaves nothing"
    one.begin()
    assert not one.drive(machine)
    assert one.failed.step == step, one.log
    assert (one.in_use, one.is_over()) == (one.old, True)
    assert schema(one.data) == SCHEMA_VERSION
    assert take(one.data) == "A002"
    _keeper_beats(one)


def _keeper_beats(one: Installation) -> None:
    end = time.monotonic() + 60
    while True:
        with closing(stores.peek(one.data)) as connection:
            row = connection.execute("SELECT pid FROM process WHERE name = 'keeper'").fetchone()
        if row is not None and row[0] == one.services.pid("keeper"):
            return
        assert time.monotonic() < end, one.log
        time.sleep(0.2)


def test_going_back_after_the_exchange_brings_the_very_file_back(
    make: Callable[[str], Installation],
) -> None:
    """Byte for byte: it is the one that went on the shelf."""
    one = make(GOOD)
    (one.new / "install" / "install.sh").unlink()
    machine = Machine(one.places, one.services)
    one.services.stop(UNITS)
    one.begin()
    assert not one.drive(machine)
    assert one.failed.code == "upgrade_program"
    (backup,) = (one.data / "backups").glob("motcua-*.db")
    assert digest(backup) == digest(folder.database(one.data))
    assert take(one.data) == "A002"
