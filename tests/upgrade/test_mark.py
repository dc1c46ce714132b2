"""The mark of an upgrade: from the moment it is made nobody's action gets into the store."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.refusal import Trouble
from common.installed import is_replaced
from common.store import folder, upgrading
from common.store.migrations import migrate
from common.store.store import Store
from common.store.upgrading import Mark, Stage
from motcua.upgrade.machine import link
from tests.common.tui.test_terminal import on_terminal
from tests.hall import make_hall, make_real_hall, staff
from tests.verify.test_migrating import SCREEN

TAKE = commands.IssueTicket("ho-tich", printer="none")


def marked(path: Path, stage: Stage = Stage.CLOSED) -> Mark:
    mark = Mark(1_795_000_000.0, stage, "0.1.0", "0.2.0")
    upgrading.make(path, mark)
    return mark


def refused(store: Store) -> str:
    with pytest.raises(Trouble) as found:
        store.act(staff(), TAKE)
    return found.value.code


def test_no_action_and_no_reading_while_it_lies_there(tmp_path: Path) -> None:
    store = make_hall(tmp_path)
    assert store.act(staff(), TAKE)["number"] == "A001"
    mark = marked(tmp_path)
    assert upgrading.read(tmp_path) == mark
    assert refused(store) == "store_upgrading"
    with pytest.raises(Trouble) as reading, store.read():
        pass
    assert reading.value.params == {"since": mark.since}
    with pytest.raises(Trouble, match="store_upgrading"):
        Store.open(tmp_path)
    with pytest.raises(Trouble, match="store_upgrading"):
        migrate(tmp_path)
    upgrading.lift(tmp_path)
    assert store.act(staff(), TAKE)["number"] == "A002"
    store.close()


def test_a_mark_that_cannot_be_read_closes_the_store(tmp_path: Path) -> None:
    store = make_hall(tmp_path)
    (tmp_path / folder.UPGRADING).write_text("{")
    assert refused(store) == "store_upgrading"
    store.close()


def test_what_was_acknowledged_before_the_mark_is_all_there_ever_is(tmp_path: Path) -> None:
    """Writers go on as fast as they can while it is made; after it they are told no."""
    make_hall(tmp_path).close()
    counted: list[int] = []

    def write() -> None:
        store, done = Store.open(tmp_path), 0
        try:
            while done < 5_000:
                store.act(staff(), TAKE)
                done += 1
        except Trouble as trouble:
            assert trouble.code == "store_upgrading"
        counted.append(done)
        store.close()

    writers = [threading.Thread(target=write) for _ in range(3)]
    for each in writers:
        each.start()
    database = folder.database(tmp_path)
    while _tickets(database) < 30:
        pass
    marked(tmp_path)
    found = _tickets(database)
    for each in writers:
        each.join()
    assert sum(counted) == found == _tickets(database)


def _tickets(database: Path) -> int:
    from common.store import sqlite

    connection = sqlite.connect(str(database))
    (count,) = connection.execute("SELECT count(*) FROM ticket").fetchone()
    connection.close()
    return int(count)


def test_on_trial_services_open_it_and_only_keeper_writes(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    marked(tmp_path, Stage.TRIAL)
    with pytest.raises(Trouble, match="store_upgrading"):
        Store.open(tmp_path)
    keeper = Actor(Role.KEEPER, "keeper")
    with upgrading.on_trial("devices"):
        store = Store.open(tmp_path)
        with store.transaction(keeper, "devices.health"):
            pass
        assert refused(store) == "store_upgrading"
    with upgrading.on_trial("keeper"), store.transaction(keeper, "keeper"):
        pass
    store.close()


def test_a_running_screen_says_so_and_asks_to_be_started_again_when_it_is_over(
    tmp_path: Path,
) -> None:
    make_real_hall(tmp_path).close()
    with on_terminal(tmp_path, SCREEN, "display", "hall") as screen:
        screen.until_shows("Đan Hải")
        marked(tmp_path)
        screen.until_shows("Đang nâng cấp")
        upgrading.lift(tmp_path)
        assert screen.until_exit() == 75


def test_a_screen_whose_program_was_replaced_comes_back_in_the_one_in_use(tmp_path: Path) -> None:
    """Also where nobody upgraded anything: the installer put the same version there anew."""
    make_real_hall(tmp_path / "hall").close()
    own, other = tmp_path / "versions" / "a", tmp_path / "versions" / "b"
    link(tmp_path / "current", own)
    source = f"import sys\nsys.prefix = {str(own)!r}\n{SCREEN}"
    with on_terminal(tmp_path / "hall", source, "display", "hall") as screen:
        screen.until_shows("Đan Hải")
        link(tmp_path / "current", other)
        take(tmp_path / "hall")
        screen.until_shows("Đang nâng cấp")
        assert screen.until_exit() == 75


def take(data: Path) -> str:
    with closing(Store.open(data)) as store:
        return str(store.act(staff(), TAKE)["number"])


def test_a_program_is_replaced_only_where_the_installer_put_it(tmp_path: Path) -> None:
    own = tmp_path / "versions" / "a"
    assert not is_replaced(str(own)), "there is no link"
    link(tmp_path / "current", own)
    assert not is_replaced(str(own))
    link(tmp_path / "current", own.with_name("b"))
    assert is_replaced(str(own))
    link(tmp_path / "current", tmp_path / "elsewhere" / "b")
    assert not is_replaced(str(tmp_path / "elsewhere" / "a")), "a copy of the repository"
