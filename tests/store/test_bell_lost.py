"""A bell that is taken away, cannot be rung or cannot be listened to costs no commit."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from common.store import doorbell
from common.store.doorbell import Heard, read_witness
from common.store.store import Store
from tests.hall import issue, make_hall
from tests.store.observers import listening, newest, running

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
