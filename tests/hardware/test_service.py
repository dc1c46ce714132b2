"""The device service makes real bytes agree with a real store."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from common.domain import commands
from common.domain.refusal import Trouble
from common.store import events
from common.store.store import Store
from hardware.service import drive
from motcua.demo import place

DESK = "5"
ADDRESS = 5


def eventually(what: Callable[[], bool], seconds: float = 15.0) -> None:
    """Wait for something another thread does."""
    deadline = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.01)


@contextmanager
def running(folder: Path) -> Iterator[None]:
    stop = threading.Event()
    thread = threading.Thread(target=drive, args=(folder, stop))
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(20)
        assert not thread.is_alive()


@pytest.fixture
def emulated(tmp_path: Path) -> Iterator[place.Emulated]:
    with place.devices("dan-hai", tmp_path) as emulated:
        place.prepare(tmp_path / "hall", "dan-hai", place.MONDAY, emulated.ports, emulated.links)
        yield emulated


@pytest.fixture
def store(emulated: place.Emulated, tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "hall")
    store.act(place.SHOWMAN, commands.SignIn(DESK, "q5", place.PIN))
    yield store
    store.close()


def slip_states(store: Store) -> list[str]:
    with store.read() as connection:
        rows = connection.execute("SELECT state FROM print_job ORDER BY id").fetchall()
    return [row["state"] for row in rows]


def text(slip: Path) -> str | None:
    """What the QR code of a slip says; None on a torn one."""
    found = zxingcpp.read_barcodes(Image.open(slip))
    return found[0].text if found else None


def health(store: Store, device: str) -> str | None:
    with store.read() as connection:
        sql = "SELECT state FROM device_health WHERE device = ?"
        row = connection.execute(sql, (device,)).fetchone()
    return row and str(row["state"])


def test_a_number_becomes_paper_and_lights_up(store: Store, emulated: place.Emulated) -> None:
    (printer,) = emulated.printers.values()
    (line,) = emulated.lines.values()
    with running(store.folder):
        ticket = store.act(place.SHOWMAN, commands.IssueTicket("ho-tich"))
        eventually(lambda: slip_states(store) == ["confirmed"])
        assert [text(picture) for picture in printer.slips] == [f"MC:{ticket['token']}"]
        store.act(place.SHOWMAN, commands.CallNext(DESK))
        assert line.wait_for(ADDRESS, ticket["number"], 5)
        store.act(place.SHOWMAN, commands.Finish(DESK, "accepted"))
        assert line.wait_for(ADDRESS, "", 5)
        store.act(place.SHOWMAN, commands.CloseDesk(DESK))
        assert line.wait_for(ADDRESS, "----", 5)


@pytest.mark.verify
def test_boards_that_change_places_in_the_centre_file_do_so_in_mid_day(
    store: Store, emulated: place.Emulated
) -> None:
    (line,) = emulated.lines.values()
    with running(store.folder):
        ticket = store.act(place.SHOWMAN, commands.IssueTicket("ho-tich"))
        store.act(place.SHOWMAN, commands.CallNext(DESK))
        assert line.wait_for(ADDRESS, ticket["number"], 5)
        document = json.loads(json.dumps(store.centre().document))
        for row in document["sign"]:
            row["desk"] = {"5": "6", "6": "5"}.get(row["desk"], row["desk"])
        store.act(place.SHOWMAN, commands.ApplyCentre(document))
        assert line.wait_for(6, ticket["number"], 10)
        assert line.wait_for(ADDRESS, "----", 5)
        store.act(place.SHOWMAN, commands.IssueTicket("ho-tich"))
        eventually(lambda: slip_states(store) == ["confirmed", "confirmed"])


def test_that_a_call_was_seen_is_kept_once_for_each_repetition(
    store: Store, emulated: place.Emulated
) -> None:
    (line,) = emulated.lines.values()
    with running(store.folder):
        ticket = store.act(place.SHOWMAN, commands.IssueTicket("ho-tich"))
        store.act(place.SHOWMAN, commands.CallNext(DESK))
        assert line.wait_for(ADDRESS, ticket["number"], 5)
        eventually(lambda: len(seen(store)) == 1)
        store.act(place.SHOWMAN, commands.Recall(DESK))
        eventually(lambda: len(seen(store)) == 2)
        store.act(place.SHOWMAN, commands.StartService(DESK))
    first, second = seen(store)
    assert (first["subject"], first["desk"], first["kind"]) == ("s5", DESK, "sign.shown")
    assert [event["data"]["times"] for event in (first, second)] == [1, 2]
    assert first["data"]["acknowledged"] is False, "this protocol has no answers"
    assert first["data"]["after_ms"] >= 0


def seen(store: Store) -> list[dict[str, Any]]:
    return [event for event in events.since(store, 0) if event["kind"] == "sign.shown"]


def test_no_paper_keeps_the_ticket_and_prints_once_when_refilled(
    store: Store, emulated: place.Emulated
) -> None:
    (printer,) = emulated.printers.values()
    printer.fault("paper-out")
    with running(store.folder):
        store.act(place.SHOWMAN, commands.IssueTicket("ho-tich"))
        eventually(lambda: slip_states(store) == ["failed_before_send"])
        eventually(lambda: health(store, "p1") == "fault")
        printer.fault("ok")
        eventually(lambda: slip_states(store) == ["confirmed"])
        eventually(lambda: health(store, "p1") == "ok")
    assert len(printer.slips) == 1


def test_a_ticket_without_a_slip_is_called_like_any_other(
    store: Store, emulated: place.Emulated
) -> None:
    (printer,) = emulated.printers.values()
    printer.fault("paper-out")
    with running(store.folder):
        store.act(place.SHOWMAN, commands.IssueTicket("ho-tich"))
        eventually(lambda: slip_states(store) == ["failed_before_send"])
        assert store.act(place.SHOWMAN, commands.CallNext(DESK))["state"] == "called"
        store.act(place.SHOWMAN, commands.IssueTicket("ho-tich"))
        printer.fault("ok")
        eventually(lambda: slip_states(store) == ["failed_before_send", "confirmed"])
    assert len(printer.slips) == 1, "who stands at the desk needs no slip any more"


def test_a_slip_torn_in_the_middle_is_unknown_and_its_reprint_says_so(
    store: Store, emulated: place.Emulated
) -> None:
    (printer,) = emulated.printers.values()
    printer.fault("drop", after=3000)
    with running(store.folder):
        ticket = store.act(place.SHOWMAN, commands.IssueTicket("ho-tich"))
        eventually(lambda: slip_states(store) == ["unknown"])
        printer.fault("ok")
        store.act(place.SHOWMAN, commands.Reprint(ticket["number"]))
        eventually(lambda: slip_states(store) == ["unknown", "confirmed"])
    assert [text(picture) for picture in printer.slips] == [None, f"MC:{ticket['token']}"]


def test_slips_of_people_already_served_are_not_printed(
    store: Store, emulated: place.Emulated
) -> None:
    (printer,) = emulated.printers.values()
    printer.fault("cover-open")
    with running(store.folder):
        store.act(place.SHOWMAN, commands.IssueTicket("ho-tich"))
        eventually(lambda: slip_states(store) == ["failed_before_send"])
        store.act(place.SHOWMAN, commands.CallNext(DESK))
        store.act(place.SHOWMAN, commands.Finish(DESK, "accepted"))
        assert slip_states(store) == ["superseded"]
        printer.fault("ok")
        store.act(place.SHOWMAN, commands.IssueTicket("ho-tich"))
        eventually(lambda: slip_states(store) == ["superseded", "confirmed"])
    assert len(printer.slips) == 1


def test_a_service_started_again_does_not_repeat_what_may_be_on_paper(
    store: Store, emulated: place.Emulated
) -> None:
    (printer,) = emulated.printers.values()
    store.act(place.SHOWMAN, commands.IssueTicket("ho-tich"))
    with store.transaction(place.SHOWMAN, "test") as tx:
        tx.run("UPDATE print_job SET state = 'started', started_at = :now", now=tx.now)
    with running(store.folder):
        eventually(lambda: slip_states(store) == ["unknown"])
        store.act(place.SHOWMAN, commands.IssueTicket("ho-tich"))
        eventually(lambda: slip_states(store) == ["unknown", "confirmed"])
    assert len(printer.slips) == 1


def test_signs_are_right_again_after_the_cable_was_out(
    store: Store, emulated: place.Emulated
) -> None:
    (line,) = emulated.lines.values()
    with running(store.folder):
        assert line.wait_for(ADDRESS, "", 5)
        line.unplug()
        eventually(lambda: health(store, "s5") == "offline")
        ticket = store.act(place.SHOWMAN, commands.IssueTicket("ho-tich"))
        store.act(place.SHOWMAN, commands.CallNext(DESK))
        line.replug()
        assert line.wait_for(ADDRESS, ticket["number"], 10)
        eventually(lambda: health(store, "s5") == "ok")


def test_a_second_service_for_the_same_hall_is_turned_away(store: Store) -> None:
    with running(store.folder):
        lock = store.folder / "devices.lock"
        eventually(lambda: lock.exists() and lock.read_text() != "")
        with pytest.raises(Trouble) as said:
            drive(store.folder, threading.Event())
    assert said.value.code == "devices_running"
    assert str(os.getpid()) in str(said.value)
