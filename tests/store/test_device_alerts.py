"""A device that does not work has one alert, for as long as somebody could mend it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.model import DeviceState
from common.i18n.translator import Translator
from common.store import clock as clocks
from common.store import device_alerts, events, outbox
from common.store.outbox import Health
from common.store.store import Store
from motcua.keeper import KEEPER
from tests.hall import pass_time, staff
from tests.store.printers import pair, say

SIGNS = ("s1", "s2", "s3", "s4", "s5", "s6")
LINE = "/dev/serial/by-id/usb-adapter"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = pair(tmp_path / "hall")
    yield store
    store.close()


def alerts(store: Store) -> list[str]:
    """The devices that have an alert after keeper's next round."""
    with store.transaction(KEEPER, "keeper") as tx:
        device_alerts.watch(tx)
        rows = tx.all(
            "SELECT subject FROM alert WHERE kind = 'printer' AND closed_at IS NULL ORDER BY 1"
        )
    return [row["subject"] for row in rows]


def test_a_fault_has_an_alert_until_the_device_works(store: Store) -> None:
    say(store, "p1", "cover_open")
    assert alerts(store) == ["p1"]
    say(store, "p1", "ok")
    assert alerts(store) == []


def test_a_device_that_the_centre_does_not_name_any_more_has_none(store: Store) -> None:
    say(store, "p1", "cover_open")
    say(store, "p2", "cover_open")
    assert alerts(store) == ["p1", "p2"]
    whole = {**store.centre().document}
    stays = [row for row in whole["printer"] if row["code"] == "p2"]
    kiosks = [{**kiosk, "printer": "p2"} for kiosk in whole["kiosk"]]
    store.act(staff(), commands.ApplyCentre({**whole, "printer": stays, "kiosk": kiosks}))
    assert alerts(store) == ["p2"]
    say(store, "p1", "cover_open")
    assert alerts(store) == ["p2"], "a device service that reads the next list later opened it"
    store.act(staff(), commands.ApplyCentre(whole))
    assert alerts(store) == ["p1", "p2"]


def report(store: Store, kind: str, state: DeviceState, *devices: str) -> None:
    with store.transaction(outbox.DEVICES, "devices") as tx:
        for device in devices:
            outbox.keep_health(tx, device, Health(kind, state, {}))


def later(store: Store, seconds: float) -> set[tuple[str, str]]:
    """What has an alert, and what it is about, so many seconds on."""
    pass_time(store, seconds=seconds)
    with store.transaction(KEEPER, "keeper") as tx:
        device_alerts.watch(tx)
        rows = tx.all("SELECT kind, subject FROM alert WHERE closed_at IS NULL")
    return {(row["kind"], row["subject"]) for row in rows}


@pytest.fixture
def wired(tmp_path: Path) -> Iterator[Store]:
    """A hall with six signs on one line, and a device of each other kind."""
    document = as_document(load(shipped.centre("dan-hai")))
    document["sign"] = [{**row, "bus": f"{LINE}?baud=9600"} for row in document["sign"]]
    document["keypad"] = [{"code": "keys", "url": "/dev/ttyS7", "desk": "1"}]
    document["rating_pad"] = [{"code": "pad", "url": "/dev/ttyS8", "desk": "1"}]
    document["scanner"] = [{"code": "scan", "url": "/dev/ttyS9", "desk": "1"}]
    clock = clocks.parse("2026-11-23T08:00@0", document["centre"]["timezone"])
    store = Store.create(tmp_path / "hall", document, clock, staff())
    report(store, "sign", DeviceState.OK, *SIGNS)
    yield store
    store.close()


OTHERS = [
    ("sign", "s1"),
    ("speaker", "loa"),
    ("keypad", "keys"),
    ("rating_pad", "pad"),
    ("scanner", "scan"),
]


@pytest.mark.parametrize(("kind", "device"), OTHERS)
def test_a_blip_is_no_news_and_what_stays_away_is(kind: str, device: str, wired: Store) -> None:
    report(wired, kind, DeviceState.OFFLINE, device)
    assert later(wired, 9) == set()
    report(wired, kind, DeviceState.OK, device)
    assert later(wired, 9) == set()
    report(wired, kind, DeviceState.OFFLINE, device)
    assert later(wired, 9) == set()
    assert later(wired, 1) == {(kind, device)}
    assert later(wired, 60) == {(kind, device)}
    report(wired, kind, DeviceState.OK, device)
    assert later(wired, 0) == set()
    assert all(Translator(lang).has(f"alert.{kind}") for lang in ("vi", "en"))


def test_a_dead_line_is_one_alert_for_the_line(wired: Store) -> None:
    report(wired, "sign", DeviceState.OFFLINE, *SIGNS[:3])
    assert later(wired, 8) == set()
    report(wired, "sign", DeviceState.OFFLINE, SIGNS[3])
    assert later(wired, 2) == {("line", LINE)}
    report(wired, "sign", DeviceState.OFFLINE, *SIGNS)
    assert later(wired, 60) == {("line", LINE)}


def test_what_is_still_away_when_the_line_is_back_has_its_own_alert(wired: Store) -> None:
    report(wired, "sign", DeviceState.OFFLINE, *SIGNS)
    assert later(wired, 60) == {("line", LINE)}
    report(wired, "sign", DeviceState.OK, *SIGNS[1:])
    assert later(wired, 0) == set(), "it may come back like the others"
    assert later(wired, 10) == {("sign", "s1")}


def test_signs_that_were_told_one_by_one_make_room_for_their_line(wired: Store) -> None:
    report(wired, "sign", DeviceState.OFFLINE, "s1")
    assert later(wired, 10) == {("sign", "s1")}
    report(wired, "sign", DeviceState.OFFLINE, *SIGNS)
    assert later(wired, 0) == {("line", LINE)}


def test_how_long_a_device_was_down_is_in_the_record(wired: Store) -> None:
    for down, up in ((5, 30), (70, 5)):
        report(wired, "sign", DeviceState.OFFLINE, "s1")
        later(wired, down)
        report(wired, "sign", DeviceState.OK, "s1")
        later(wired, up)
    told = [
        (event["at"], event["data"]["state"])
        for event in events.since(wired, 0)
        if (event["kind"], event["subject"]) == ("device.state", "s1")
    ]
    down_ms = sum(end - begin for (begin, state), (end, _) in pairwise(told) if state == "offline")
    assert down_ms == 75_000
