"""Observers hear of every commit: by the bell, by a writer's death, by looking where no bell is."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
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
from tests.processes import Program, program

NEVER_S = 3600.0
"""Between two looks of an observer that is to hear, not to look."""

PATIENCE_S = 20.0
"""After this something is broken; nothing that works comes near it."""

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

POLLER = """
    import os, sys, threading
    from pathlib import Path
    from common.store.doorbell import Heard, Listener
    from common.store.store import Store
    {before}
    store = Store.open(Path(sys.argv[1]))
    {deny}
    listener = Listener(Path(sys.argv[1]), look_every_s=3600)
    version = None
    def until(settled):
        global version
        while True:
            heard = listener.wait()
            found = store.data_version()
            changed, version = heard is Heard.BELL or found != version, found
            if settled(changed):
                break
    until(lambda changed: changed)
    print("polling" if listener.polling else "listening", flush=True)
    until(lambda changed: changed)
    print("heard", "polling" if listener.polling else "listening", flush=True)
    {allow}
    until(lambda changed: not listener.polling)
    print("listening", flush=True)
    until(lambda changed: changed)
    print("heard", "polling" if listener.polling else "listening", flush=True)
"""
"""An observer that cannot have inotify at first, and later can."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    yield store
    store.close()


@contextmanager
def listening(folder: Path, look_every_s: float = NEVER_S) -> Iterator[Listener]:
    """An observer that has had its first look, and is told when it waits in vain."""
    listener = Listener(folder, look_every_s)
    with after_patience(listener.wake):
        assert listener.wait() is Heard.DOUBT
        yield listener
    listener.close()


@contextmanager
def after_patience(give_up: Callable[[], None]) -> Iterator[None]:
    """So that what is broken fails rather than waits for ever."""
    timer = threading.Timer(PATIENCE_S, give_up)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


@contextmanager
def running(source: str, *arguments: object, within: Sequence[str] = ()) -> Iterator[Program]:
    """A program that is killed when it is waited for in vain."""
    with (
        program(source, *arguments, within=within) as started,
        after_patience(partial(started.send, signal.SIGKILL)),
    ):
        yield started


def silent(listener: Listener) -> bool:
    """Whether nothing has been heard until now."""
    listener.wake()
    return listener.wait() is Heard.NOTHING


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


def deleted(folder: Path) -> None:
    (folder / doorbell.FILE).unlink()


def moved(folder: Path) -> None:
    (folder / doorbell.FILE).rename(folder / "elsewhere")


def replaced(folder: Path) -> None:
    (folder / "another").touch()
    (folder / "another").rename(folder / doorbell.FILE)


@pytest.mark.parametrize("disturb", [deleted, moved, replaced])
def test_a_bell_taken_away_is_followed_by_those_who_listen_and_those_who_ring(
    store: Store, disturb: Callable[[Path], None]
) -> None:
    with listening(store.folder) as listener:
        for _ in range(2):
            disturb(store.folder)
            assert listener.wait() is Heard.BELL
            issue(store, "ho-tich")
            assert listener.wait() is Heard.BELL
            assert not listener.polling
        assert read_witness(store.folder) == newest(store)


def test_a_bell_made_anew_in_the_old_one_s_place_on_the_disk_is_watched_anew(
    tmp_path: Path,
) -> None:
    """Where nobody holds it, the new file may be given the very inode number of the old one."""
    make_hall(tmp_path).close()
    with listening(tmp_path) as listener:
        deleted(tmp_path)
        store = Store.open(tmp_path)
        assert listener.wait() is Heard.BELL
        issue(store, "ho-tich")
        assert listener.wait() is Heard.BELL
        store.close()


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


def test_a_folder_moved_away_is_polled_for_and_listened_to_when_it_is_back(tmp_path: Path) -> None:
    hall = tmp_path / "province" / "hall"
    make_hall(hall).close()
    with listening(hall, look_every_s=0.02) as listener:
        (tmp_path / "province").rename(tmp_path / "away")
        while not listener.polling:
            assert listener.wait() is Heard.DOUBT
        (tmp_path / "away").rename(tmp_path / "province")
        while listener.polling:
            heard = listener.wait()
            assert heard is not Heard.NOTHING
        assert heard is Heard.BELL
        store = Store.open(hall)
        issue(store, "ho-tich")
        assert listener.wait() is Heard.BELL
        store.close()


def test_another_folder_in_the_place_is_listened_to(tmp_path: Path) -> None:
    make_hall(tmp_path / "hall").close()
    shutil.copytree(tmp_path / "hall", tmp_path / "copy")
    with listening(tmp_path / "hall", look_every_s=0.02) as listener:
        (tmp_path / "hall").rename(tmp_path / "old")
        (tmp_path / "copy").rename(tmp_path / "hall")
        while listener.wait() is Heard.DOUBT:
            pass
        store = Store.open(tmp_path / "hall")
        issue(store, "ho-tich")
        assert listener.wait() is Heard.BELL
        store.close()


def test_events_lost_by_the_kernel_are_taken_for_a_bell(store: Store) -> None:
    file = store.folder / doorbell.FILE
    most = int(Path("/proc/sys/fs/inotify/max_queued_events").read_text())
    with listening(store.folder) as listener:
        for _ in range(most // 2 + 1):  # each round leaves two events that are not alike
            os.close(os.open(file, os.O_WRONLY))
            os.utime(file)
        issue(store, "ho-tich")  # no room is left to tell of it
        while (heard := listener.wait()) is Heard.DOUBT:
            pass
        assert heard is Heard.BELL
        issue(store, "ho-tich")
        assert listener.wait() is Heard.BELL


def test_a_bell_on_a_full_disk_is_rung_by_closing_it(store: Store) -> None:
    """`/dev/full` is a disk without room for a single byte."""
    deleted(store.folder)
    (store.folder / doorbell.FILE).symlink_to("/dev/full")
    with listening(store.folder) as listener:
        for _ in range(2):
            issue(store, "ho-tich")
            assert listener.wait() is Heard.DOUBT


NO_DESCRIPTORS = {
    "before": "",
    "deny": "held = []\n    try:\n        while True: held.append(os.dup(0))\n"
    "    except OSError: os.close(held.pop())",
    "allow": "[os.close(one) for one in held]",
}
LIMIT = "Path('/proc/sys/user/max_inotify_{}').write_text('{}')"
NO_INSTANCES = {
    "before": LIMIT.format("instances", 0),
    "deny": "",
    "allow": LIMIT.format("instances", 8),
}
NO_WATCHES = {
    "before": "",
    "deny": LIMIT.format("watches", 0),
    "allow": LIMIT.format("watches", 8),
}


def own_limits() -> list[str]:
    """The command before a program that gives it inotify limits of its own to set."""
    command = ["unshare", "--user", "--map-root-user"]
    try:
        limit = LIMIT.format("instances", 0)
        test = [*command, sys.executable, "-c", f"from pathlib import Path; {limit}"]
        done = subprocess.run(test, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("unshare is not installed")
    if done.returncode:
        pytest.skip("no user namespaces here: inotify limits cannot be lowered for one program")
    return command


@pytest.mark.verify
@pytest.mark.parametrize(
    ("limits", "apart"),
    [(NO_DESCRIPTORS, False), (NO_INSTANCES, True), (NO_WATCHES, True)],
    ids=["no descriptor", "no instance", "no watch"],
)
def test_without_inotify_commits_are_heard_by_looking_until_it_is_there_again(
    store: Store, limits: dict[str, str], apart: bool
) -> None:
    within = own_limits() if apart else []
    with running(POLLER.format(**limits), store.folder, within=within) as observer:
        assert observer.hear() == "polling"
        issue(store, "ho-tich")
        assert observer.hear() == "heard polling"
        assert observer.hear() == "listening"
        issue(store, "ho-tich")
        assert observer.hear() == "heard listening"


@contextmanager
def watching(folder: Path) -> Iterator[tuple[StoreThread, threading.Event]]:
    """A screen's thread; it has called back once."""
    thread, heard = StoreThread(folder), threading.Event()
    thread.watch(heard.set)
    assert heard.wait(PATIENCE_S)
    try:
        yield thread, heard
    finally:
        thread.close()


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


def newest(store: Store) -> int:
    with store.read() as connection:
        return int(connection.execute("SELECT max(seq) FROM event").fetchone()[0])


def test_a_program_that_ends_without_a_commit_changes_no_version(store: Store) -> None:
    with listening(store.folder) as listener:
        version = store.data_version()
        Store.open(store.folder).close()
        assert listener.wait() is Heard.DOUBT
        assert store.data_version() == version
