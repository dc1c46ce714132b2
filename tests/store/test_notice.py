"""Observers hear of every commit: by the bell, by a writer's death, by looking."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from common.domain.refusal import Trouble
from common.store import doorbell
from common.store.doorbell import Heard, Listener, read_witness
from common.store.store import Store
from common.store.thread import StoreThread
from motcua.keeper import KEEPER
from tests.hall import issue, make_hall
from tests.store.observers import NEVER_S, PATIENCE_S, listening, newest, running, silent, watching

OBSERVER = """
    import sys
    from pathlib import Path
    from common.store.thread import StoreThread
    thread = StoreThread(Path(sys.argv[1]))
    thread.watch(lambda: print("heard", flush=True))
    sys.stdin.readline()
    thread.close()
"""

WRITER = """
    import os, signal, sys
    from pathlib import Path
    from common.store.doorbell import Doorbell
    from common.store.store import Store
    from tests.hall import issue
    store = Store.open(Path(sys.argv[1]))
    def no_bell(bell, seq):
        print("committed", flush=True)
        if sys.argv[2] == "die":
            os.kill(os.getpid(), signal.SIGKILL)
    Doorbell.ring = no_bell
    print("ready", flush=True)
    sys.stdin.readline()
    issue(store, "ho-tich")
    sys.stdin.readline()
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    yield store
    store.close()


def test_the_first_wait_ends_in_doubt(store: Store) -> None:
    """What was committed between the reading of a picture and the first watch must not be lost."""
    with listening(store.folder) as listener:
        assert not listener.polling


def test_one_bell_for_many_commits_at_once(store: Store) -> None:
    with listening(store.folder) as listener:
        for _ in range(3):
            issue(store, "ho-tich")
        assert listener.wait() is Heard.BELL
        assert silent(listener)


def test_a_bell_while_deaf_is_heard_afterwards_and_jobs_are_not_kept_waiting(store: Store) -> None:
    with listening(store.folder) as listener:
        issue(store, "ho-tich")
        listener.wake()
        assert listener.wait(time.monotonic() + NEVER_S) is Heard.NOTHING
        assert listener.wait(time.monotonic() + 0.05) is Heard.BELL


def test_what_changes_nothing_to_see_rings_no_bell_unless_it_leaves_an_event(store: Store) -> None:
    with listening(store.folder) as listener:
        with store.transaction(KEEPER, "keeper") as tx:
            tx.quiet = True
        assert silent(listener)
        with store.transaction(KEEPER, "keeper") as tx:
            tx.quiet = True
            tx.event("alert.opened", subject="clock:wall")
        assert listener.wait() is Heard.BELL
        with store.transaction(KEEPER, "keeper"):
            pass
        assert listener.wait() is Heard.BELL


def test_another_program_hears_of_every_commit(store: Store) -> None:
    with running(OBSERVER, store.folder) as observer:
        assert observer.hear() == "heard"
        for _ in range(2):
            issue(store, "ho-tich")
            assert observer.hear() == "heard"
        observer.tell("end")
        assert observer.wait() == 0


def test_a_writer_killed_between_commit_and_bell_rings_by_dying(store: Store) -> None:
    with running(WRITER, store.folder, "die") as writer, listening(store.folder) as listener:
        assert writer.hear() == "ready"
        version = store.data_version()
        assert silent(listener)
        writer.tell("go")
        assert writer.hear() == "committed"
        assert listener.wait() is Heard.DOUBT
        assert store.data_version() != version


def test_a_bell_that_is_never_rung_is_found_by_looking(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("common.store.thread.Listener", partial(Listener, look_every_s=0.02))
    with watching(store.folder) as (_, heard), running(WRITER, store.folder, "live") as writer:
        assert writer.hear() == "ready"
        heard.clear()
        writer.tell("go")
        assert writer.hear() == "committed"
        assert heard.wait(PATIENCE_S)


def test_an_observer_that_comes_and_goes_is_not_heard(store: Store) -> None:
    with listening(store.folder) as listener:
        Listener(store.folder).close()
        assert silent(listener)


def test_a_screen_hears_of_what_it_has_done_itself(store: Store) -> None:
    with watching(store.folder) as (thread, heard):
        heard.clear()
        thread.submit(lambda own: issue(own, "ho-tich")).result(PATIENCE_S)
        assert heard.wait(PATIENCE_S)


def test_a_bell_touched_by_somebody_else_is_a_reason_to_look_and_no_more(store: Store) -> None:
    with listening(store.folder) as listener:
        (store.folder / doorbell.FILE).chmod(0o640)
        assert listener.wait() is Heard.DOUBT
        assert not listener.polling


def test_bells_are_kept_until_the_gap_is_over(store: Store) -> None:
    calls = {}
    for gap_s in (0.0, 60.0):
        thread, heard = StoreThread(store.folder), threading.Event()
        thread.watch(heard.set, gap_s)
        assert heard.wait(PATIENCE_S)
        heard.clear()
        issue(store, "ho-tich")
        calls[gap_s] = heard.wait(PATIENCE_S if gap_s == 0 else 0.3)
        thread.close()
    assert calls == {0.0: True, 60.0: False}


def test_a_store_lost_and_found_again_is_looked_at_afresh(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The version number of the new connection is that of the old one by chance."""
    monkeypatch.setattr("common.store.thread.Listener", partial(Listener, look_every_s=NEVER_S))
    away = store.folder.with_name("away")
    with watching(store.folder) as (thread, heard):
        store.folder.rename(away)
        with pytest.raises(Trouble):
            thread.submit(Store.centre).result()
        away.rename(store.folder)
        heard.clear()
        with monkeypatch.context() as mute:
            mute.setattr(doorbell.Doorbell, "ring", lambda bell, seq: None)
            issue(store, "ho-tich")
        (store.folder / doorbell.FILE).chmod(0o640)
        assert heard.wait(PATIENCE_S)


def test_the_witness_is_the_newest_event(store: Store, tmp_path: Path) -> None:
    issue(store, "ho-tich")
    assert read_witness(store.folder) == newest(store)
    with store.transaction(KEEPER, "keeper"):
        pass
    assert read_witness(store.folder) == newest(store)
    assert read_witness(tmp_path / "nowhere") is None
    for word in (b"", b"*", b"-0000000000000000001", b"000000000000000000012"):
        (store.folder / doorbell.FILE).write_bytes(word)
        assert read_witness(store.folder) is None


def test_a_program_that_ends_without_a_commit_changes_no_version(store: Store) -> None:
    with listening(store.folder) as listener:
        version = store.data_version()
        Store.open(store.folder).close()
        assert listener.wait() is Heard.DOUBT
        assert store.data_version() == version
