"""Migrating while others start, run, or the power goes: real programs on stores of the past."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path

import pytest

from common.store import sqlite
from common.store.folder import database
from common.store.migrations import SCHEMA_VERSION, migrate
from tests.common.tui.test_terminal import on_terminal
from tests.hall import make_hall
from tests.processes import program
from tests.schema import stores
from tests.verify.test_programs import motcua, run

pytestmark = pytest.mark.verify

OLD = 1

KILLED = """
    import os, signal, sys
    from pathlib import Path
    from common.store import migrations, sqlite

    folder, moment = Path(sys.argv[1]), int(sys.argv[2])
    passed = 0

    def tick(statement=None):
        global passed
        passed += 1
        if passed == moment:
            os.kill(os.getpid(), signal.SIGKILL)
        if statement is not None and not moment:
            print(passed, " ".join(statement.split())[:40])

    connect = sqlite.connect

    def watched(path):
        connection = connect(path)
        connection.set_trace_callback(tick)
        connection.set_progress_handler(tick, 20)
        return connection

    sqlite.connect = watched
    migrations.migrate(folder)
    print(passed, "end")
"""

NEWER = """
    import sys
    from pathlib import Path
    from common.store import migrations

    shipped = migrations.statements
    later = "9999_later"
    migrations.STEPS += (later,)
    migrations.SCHEMA_VERSION += 1
    table = "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"
    migrations.statements = lambda name: [table] if name == later else shipped(name)
    print(migrations.migrate(Path(sys.argv[1])).after)
"""

SCREEN = """
import sys
from motcua.cli import main

main(["--data", *sys.argv[1:]])
"""


def contents(path: Path) -> list[str]:
    connection = stores.peek(path)
    found = list(stores.dump(connection))
    connection.close()
    return found


def lost(before: list[str], path: Path) -> list[str]:
    """What the store in `path` does not hold of what it held before it was migrated."""
    old, new = sqlite.connect(":memory:"), stores.peek(path)
    old.executescript("\n".join(before))
    assert new.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    found = stores.missing(old, new)
    new.close()
    return found


@pytest.mark.parametrize("programs", [4, 8])
def test_of_programs_that_migrate_at_once_one_does_it(programs: int, tmp_path: Path) -> None:
    stores.wake(OLD, tmp_path)
    before = contents(tmp_path)
    with ExitStack() as stack:
        words = ("migrate", "--json", "--data", tmp_path)
        started = [stack.enter_context(motcua(*words)) for _ in range(programs)]
        said = [(process.communicate(timeout=120), process.returncode) for process in started]
    assert [(err, status) for (_, err), status in said] == [("", 0)] * programs
    answers = sorted((json.loads(out) for (out, _), _ in said), key=lambda answer: answer["before"])
    assert [answer["before"] for answer in answers] == [OLD] + [SCHEMA_VERSION] * (programs - 1)
    assert {answer["after"] for answer in answers} == {SCHEMA_VERSION}
    backups = [str(path) for path in (tmp_path / "backups").iterdir()]
    assert [answer["backup"] for answer in answers] == backups + [None] * (programs - 1)
    assert lost(before, tmp_path) == []


def test_programs_that_start_on_an_old_store_refuse_and_change_nothing(tmp_path: Path) -> None:
    stores.wake(OLD, tmp_path)
    before = database(tmp_path).read_bytes()
    commands = (("keeper",), ("devices",), ("ticket", "issue", "ho-tich"), ("day", "close"))
    with ExitStack() as stack:
        started = [
            stack.enter_context(motcua(*words, "--json", "--data", tmp_path)) for words in commands
        ]
        said = [(process.communicate(timeout=60)[0], process.returncode) for process in started]
    assert [status for _, status in said] == [3] * 4
    errors = [json.loads(out)["error"] for out, _ in said]
    assert {error["code"] for error in errors} == {"store_older"}
    assert all("motcua migrate" in error["message"] for error in errors)
    assert database(tmp_path).read_bytes() == before
    assert not (tmp_path / "backups").exists()


def test_a_migration_that_is_killed_leaves_the_old_store_or_the_new_one(tmp_path: Path) -> None:
    """Before each statement of note, and within the long ones."""
    stores.wake(OLD, tmp_path / "whole")
    with program(KILLED, tmp_path / "whole", 0) as undisturbed:
        passed = [line.split(" ", 1) for line in undisturbed.rest()]
    notable = ("VACUUM", "BEGIN IMMEDIATE", "COMMIT", "PRAGMA wal_checkpoint")
    moments = {int(tick) for tick, statement in passed if statement.startswith(notable)}
    assert len(moments) == len(notable)
    end = int(passed[-1][0])
    moments |= {end * part // 12 for part in range(1, 12)}
    schemas = []
    for moment in sorted(moments):
        folder = tmp_path / str(moment)
        stores.wake(OLD, folder)
        before = contents(folder)
        with program(KILLED, folder, moment) as killed:
            assert (killed.rest(), killed.wait()) == ([], -9)
        connection = stores.peek(folder)
        schemas.append(connection.execute("PRAGMA user_version").fetchone()[0])
        connection.close()
        if schemas[-1] == OLD:
            assert contents(folder) == before
        done = migrate(folder)
        assert (done.before, lost(before, folder)) == (schemas[-1], [])
        assert list(folder.glob("backups/*.part")) == []
    assert schemas == sorted(schemas)
    assert set(schemas) == {OLD, SCHEMA_VERSION}


def test_a_screen_that_waits_for_the_migration_goes_on_by_itself(tmp_path: Path) -> None:
    stores.wake(OLD, tmp_path)
    with on_terminal(tmp_path, SCREEN, "display", "hall") as terminal:
        terminal.until_shows("motcua migrate")
        migrate(tmp_path)
        terminal.until_shows("ĐANG CHỜ")


def test_programs_that_run_while_a_newer_one_migrates_ask_to_be_started_again(
    tmp_path: Path,
) -> None:
    make_hall(tmp_path).close()
    with ExitStack() as stack:
        display, supervisor = (
            stack.enter_context(on_terminal(tmp_path, SCREEN, *words))
            for words in (("display", "hall"), ("supervisor",))
        )
        services = [
            stack.enter_context(motcua(name, "--json", "--data", tmp_path))
            for name in ("keeper", "devices")
        ]
        display.until_shows("Đan Hải")
        supervisor.until_shows("ĐIỀU HÀNH")
        newer = stack.enter_context(program(NEWER, tmp_path))
        assert newer.rest() == [str(SCHEMA_VERSION + 1)]
        for screen in (display, supervisor):
            screen.until_shows("Đang nâng cấp")
        assert [screen.until_exit() for screen in (display, supervisor)] == [75, 75]
        for service in services:
            out, _ = service.communicate(timeout=30)
            assert service.returncode == 3
            assert json.loads(out)["error"]["code"] == "store_newer"
    status, out, _ = run("ticket", "issue", "ho-tich", "--json", "--data", tmp_path)
    assert (status, json.loads(out)["error"]["code"]) == (3, "store_newer")
    status, out, _ = run("migrate", "--json", "--data", tmp_path)
    assert (status, json.loads(out)["error"]["code"]) == (3, "store_newer")
