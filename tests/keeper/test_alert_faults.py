"""Alerts on real faults: real services, emulators at the other end of every line, real kills."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from common.domain import commands, life
from common.store import alerts, upkeep, vital
from common.store import clock as clocks
from common.store.store import Store
from common.views import alerts as view
from common.views import outages
from hardware.service import drive
from motcua.demo import place
from motcua.keeper import KEEPER
from motcua.watchman import Watchman, beside
from tests.hall import make_real_hall, staff
from tests.keeper.receivers import document, eventually, receiver
from tests.keeper.test_hooks import KEEP
from tests.processes import program


def open_kinds(store: Store) -> set[str]:
    return {one.kind for one in view.read(store).alerts}


def is_open(store: Store, kind: str) -> bool:
    return kind in open_kinds(store)


@contextmanager
def devices(folder: Path) -> Iterator[None]:
    stop = threading.Event()
    thread = threading.Thread(target=drive, args=(folder, stop))
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


@pytest.mark.verify
def test_a_cover_and_a_line_are_alerts_until_they_are_mended_and_are_told_on_paper(
    tmp_path: Path,
) -> None:
    with place.devices("dan-hai", tmp_path) as emulated:
        folder = tmp_path / "hall"
        clock = f"{place.MONDAY}@1"
        place.prepare(folder, "dan-hai", clock, emulated.ports, emulated.links)
        (printer,) = emulated.printers.values()
        (line,) = emulated.lines.values()
        store = Store.open(folder)
        whole = json.loads(json.dumps(store.centre().document))
        row = {"kind": "line", "severity": None, "after_s": 1, "quiet": []}
        store.act(
            staff(), commands.ApplyCentre({**whole, "alert": [{**row, "deliver": ["printer:p1"]}]})
        )
        with devices(folder), program(KEEP, folder) as keeper:
            keeper.hear()
            printer.fault("cover-open")
            eventually(lambda: is_open(store, "printer"))
            printer.fault("ok")
            eventually(lambda: not is_open(store, "printer"))
            slips = len(printer.slips)
            line.unplug()
            eventually(lambda: is_open(store, "line"))
            eventually(lambda: len(printer.slips) == slips + 1)
            line.replug()
            eventually(lambda: not is_open(store, "line"))
            keeper.kill()
        away = {one.device: one for one in outages.read(store, 0, store.now())}
        assert {"p1", "s1", "s2", "s3", "s4", "s5", "s6"} <= away.keys()
        assert all(one.down_ms > 0 and not one.times[-1].lasts for one in away.values())
        store.close()


@pytest.mark.verify
def test_the_device_service_says_when_keeper_is_dead_and_tells_the_hooks_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A keeper that is only slow, on a slow machine, is not meant here."""
    monkeypatch.setattr(life, "BEAT_LIFE_S", 600.0)
    with receiver() as web:
        made = document({"code": "web", "url": web.url})
        store = Store.create(tmp_path / "hall", made, clocks.Clock(), staff())
        with beside(Watchman(store.folder)):
            with program(KEEP, store.folder) as keeper:
                keeper.hear()
                eventually(lambda: beats(store) == {"keeper"})
                assert open_kinds(store) == set()
                keeper.kill()
                eventually(lambda: web.happenings() == [("keeper", "opened")])
            assert is_open(store, "keeper")
            with program(KEEP, store.folder) as keeper:
                keeper.hear()
                eventually(lambda: ("keeper", "closed") in web.happenings())
                assert not is_open(store, "keeper")
                keeper.kill()
        store.close()


def beats(store: Store) -> set[str]:
    with store.read() as connection:
        return {row["name"] for row in connection.execute("SELECT name FROM process").fetchall()}


def test_a_program_that_has_ended_is_missed_before_anybody_has_buried_it(tmp_path: Path) -> None:
    store = make_real_hall(tmp_path / "hall")
    with subprocess.Popen(["sleep", "600"]) as process:
        with store.transaction(KEEPER, "test") as tx:
            upkeep.beat(tx, "devices")
            tx.run("UPDATE process SET pid = :pid", pid=process.pid)
        looks = vital.Vital("devices")
        assert not looks.is_lost(store)
        process.kill()
        eventually(lambda: looks.is_lost(store), 5)
        assert process.returncode is None, "nobody has taken notice"
    store.close()


def test_a_program_that_was_never_seen_alive_gets_its_while(tmp_path: Path) -> None:
    store = make_real_hall(tmp_path / "hall")
    assert not vital.Vital("devices").is_lost(store), "it never ran"
    with store.transaction(KEEPER, "test") as tx:
        upkeep.beat(tx, "devices")
        tx.run("UPDATE process SET pid = 4194305")
    looks = vital.Vital("devices")
    assert not looks.is_lost(store), "as after the machine's start"
    with store.transaction(KEEPER, "test") as tx:
        tx.run("UPDATE process SET beat_at = beat_at + 1")
    assert looks.is_lost(store), "it has beaten since, and is gone"
    with store.transaction(KEEPER, "test") as tx:
        upkeep.beat(tx, "devices")
        upkeep.watch_devices(tx, lost=True)
        assert alerts.is_open(tx, "devices", "devices")
        upkeep.watch_devices(tx, lost=False)
        assert not alerts.is_open(tx, "devices", "devices")
    assert not looks.is_lost(store), "this process lives"
    first = vital.Vital("keeper")
    assert not first.is_lost(store)
    with store.transaction(KEEPER, "test") as tx:
        upkeep.beat(tx, "keeper")
        tx.run("UPDATE process SET pid = 4194305 WHERE name = 'keeper'")
    assert first.is_lost(store), "its first beat came and went between two looks"
    store.close()
