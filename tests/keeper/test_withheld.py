"""A program that keeps everybody from writing is told of while it lasts, although nothing can be
written then, and stands on record when it is over; and a keeper that hangs holds no news back."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from common.domain import life
from common.store import alerts, upkeep, writers
from common.store import clock as clocks
from common.store.store import Store
from common.store.writers import Withheld
from common.views import alerts as view
from motcua.hooks import Hooks
from motcua.keeper import KEEPER
from motcua.watchman import LOOK_S, Watchman, beside
from tests.hall import staff
from tests.keeper.receivers import Receiver, document, eventually, receiver
from tests.keeper.test_hooks import KEEP
from tests.processes import program

HOLD = """
import os, sys
from pathlib import Path
from common.domain.actor import Actor, Role
from common.store.store import Store
store = Store.open(Path(sys.argv[1]))
with store.transaction(Actor(Role.ADMINISTRATOR, "cli:test"), "hold"):
    print(os.getpid(), flush=True)
    sys.stdin.readline()
"""


@contextmanager
def holding(folder: Path) -> Iterator[threading.Event]:
    """Somebody has the lock until the event is set."""
    has_it, let_go = threading.Event(), threading.Event()

    def hold() -> None:
        with closing(Store.open(folder)) as store, store.transaction(KEEPER, "hold"):
            has_it.set()
            let_go.wait(30)

    hand = threading.Thread(target=hold)
    hand.start()
    has_it.wait(30)
    try:
        yield let_go
    finally:
        let_go.set()
        hand.join()


@pytest.fixture
def web() -> Iterator[Receiver]:
    with receiver() as found:
        yield found


def make(folder: Path, web: Receiver, **alert: Any) -> Store:
    rows = [alert] if alert else []
    made = document({"code": "web", "url": web.url}, alerts=rows)
    return Store.create(folder, made, clocks.Clock(), staff())


def lived(store: Store) -> list[tuple[str, dict[str, Any]]]:
    with store.read() as connection:
        rows = connection.execute(
            "SELECT kind, data FROM event WHERE kind >= 'alert.' AND kind < 'alert/' ORDER BY seq"
        ).fetchall()
    return [(row["kind"], json.loads(row["data"])) for row in rows]


def test_who_keeps_everybody_from_writing_is_told_of_meanwhile_and_on_record_after_it(
    tmp_path: Path, web: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writers, "LONG_S", 0.2)
    store = make(tmp_path / "hall", web)
    with beside(Hooks(store.folder, KEEPER)), holding(store.folder) as let_go:
        eventually(lambda: web.happenings() == [("writer", "opened")])
        assert (web.told[0]["alert"], lived(store)) == (None, [])
        assert str(os.getpid()) in web.told[0]["sentence"]["vi"]
        let_go.set()
        eventually(lambda: web.happenings()[1:] == [("writer", "closed")])
        (opened, said), (closed, _) = lived(store)
        assert (opened, closed) == ("alert.opened", "alert.closed")
        assert (said["pid"], said["action"], said["severity"]) == (os.getpid(), "hold", "critical")
        assert web.told[1]["alert"] == said["alert"]
        eventually(lambda: {news.state for news in view.news(store)} == {"done"})
    assert web.asked == 2, "nobody is told twice that it began"
    store.close()


def test_two_who_saw_the_same_put_it_on_record_once(tmp_path: Path, web: Receiver) -> None:
    store = make(tmp_path / "hall", web)
    for held_at in (1, 1, 2):
        with store.transaction(KEEPER, "test") as tx:
            writers.note(tx, Withheld(4711, "hold", held_at, 12))
    kinds = [kind for kind, _ in lived(store)]
    assert kinds == ["alert.opened", "alert.closed", "alert.reopened", "alert.closed"]
    store.close()


@pytest.mark.verify
def test_what_a_hanging_keeper_holds_is_delivered_by_the_device_service(
    tmp_path: Path, web: Receiver
) -> None:
    """It is frozen, not dead: it still has the office of the one who delivers."""
    store = make(tmp_path / "hall", web)
    with program(KEEP, store.folder) as keeper, beside(Watchman(store.folder)):
        keeper.hear()
        eventually(lambda: bool(beats(store)))
        keeper.send(signal.SIGSTOP)
        eventually(lambda: ("keeper", "opened") in web.happenings())
        with store.transaction(KEEPER, "test") as tx:
            alerts.open_alert(tx, "printer", "p1")
        eventually(lambda: ("printer", "opened") in web.happenings())
        keeper.send(signal.SIGCONT)
        eventually(lambda: ("keeper", "closed") in web.happenings())
        keeper.kill()
    store.close()


def test_a_keeper_that_another_program_keeps_from_writing_is_not_called_dead(
    tmp_path: Path, web: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its process lives, and has not beaten for long."""
    monkeypatch.setattr(life, "BEAT_LIFE_S", 0.2)
    store = make(tmp_path / "hall", web)
    with store.transaction(KEEPER, "test") as tx:
        upkeep.beat(tx, "keeper")
        tx.run("UPDATE process SET pid = :pid", pid=os.getppid())
    watchman = Watchman(store.folder)
    eventually(lambda: watchman._is_lost(store))
    with program(HOLD, store.folder) as holder:
        holder.hear()
        time.sleep(LOOK_S + 0.1)
        for _ in range(30):
            assert not watchman._is_lost(store)
            time.sleep(0.02)
        holder.tell("enough")
        holder.wait()
    eventually(lambda: watchman._is_lost(store))
    store.close()


def beats(store: Store) -> list[str]:
    with store.read() as connection:
        return [row[0] for row in connection.execute("SELECT name FROM process").fetchall()]
