"""Devices that are gone, closed, silent or mute: real lines, real sockets, real modes."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain.model import DeviceState
from common.store import clock as clocks
from common.store.outbox import DEVICES, Health, keep_health
from common.store.store import Store
from motcua.doctor.devices import Driver
from motcua.doctor.subject import Subject
from tests.doctor.patient import breaks, found, look, machine
from tests.hall import staff

CARDS = " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n                      at 0xf7e10000\n"


def _with(folder: Path, **lines: str) -> Path:
    """A hall whose printer (`printer`) and signs (`sign`) are at these addresses."""
    document: dict[str, Any] = deepcopy(as_document(load(shipped.centre("dan-hai"))))
    for printer in document["printer"]:
        printer["url"] = lines["printer"]
    for sign in document["sign"]:
        sign["bus"] = lines["sign"]
    Store.create(folder, document, clocks.Clock(), staff()).close()
    return folder


def _say(hall: Path, states: Mapping[str, tuple[str, DeviceState]]) -> None:
    store = Store.open(hall)
    with store.transaction(DEVICES, "health") as tx:
        for device, (kind, state) in states.items():
            keep_health(tx, device, Health(kind, state, {}))
    store.close()


@contextmanager
def _listening() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@breaks("devices.state:silent", "devices.state:fault", "devices.state:offline")
def test_what_each_device_said_last(hall: Path) -> None:
    assert look(hall, "devices.state") == {"unknown:silent"}
    _say(hall, {"p1": ("printer", DeviceState.OK)})
    assert look(hall, "devices.state") == {"ok:ok"}
    _say(hall, {"p1": ("printer", DeviceState.FAULT), "s1": ("sign", DeviceState.OFFLINE)})
    assert look(hall, "devices.state") == {"failing:fault", "failing:offline", "ok:ok"}


@breaks("devices.state:warning")
def test_a_device_that_needs_a_look(hall: Path) -> None:
    _say(hall, {"p1": ("printer", DeviceState.WARNING)})
    (one, _) = found(Subject(hall), "devices.state")
    assert (one.state, one.case, one.params["device"]) == ("warning", "warning", "p1")
    assert one.remedy.endswith("printer status p1")


@breaks("devices.place:unreached")
def test_a_printer_in_the_network_that_was_switched_off(tmp_path: Path) -> None:
    master, slave = os.openpty()
    with _listening() as port:
        hall = _with(tmp_path / "data", printer=f"tcp://127.0.0.1:{port}", sign=os.ttyname(slave))
        assert look(hall, "devices.place") == {"ok:ok"}
    (one,) = found(Subject(hall), "devices.place")
    assert (one.state, one.case, one.params["devices"]) == ("failing", "unreached", "p1")
    _say(hall, {"p1": ("printer", DeviceState.OK)})
    assert look(hall, "devices.place") == {"ok:ok"}, "one that works is not disturbed"
    os.close(master)
    os.close(slave)


@breaks("devices.place:absent")
def test_a_serial_line_that_was_pulled_out(tmp_path: Path) -> None:
    master, slave = os.openpty()
    line = tmp_path / "serial"
    line.symlink_to(os.ttyname(slave))
    hall = _with(tmp_path / "data", printer=f"serial://{line}?baud=9600", sign=f"{line}?baud=4800")
    assert look(hall, "devices.place") == {"ok:ok"}
    line.unlink()
    ones = found(Subject(hall), "devices.place")
    assert {(one.state, one.case) for one in ones} == {("failing", "absent")}
    assert {one.params["devices"] for one in ones} == {"p1", "s1, s2, s3, s4, s5, s6"}
    os.close(master)
    os.close(slave)


@breaks("devices.place:unplugged")
def test_a_usb_printer_that_is_not_plugged_in(tmp_path: Path) -> None:
    line = tmp_path / "serial"
    line.touch()
    hall = _with(tmp_path / "data", printer="usb://04b8:0202/X7", sign=str(line))
    plugged = {
        "sys/bus/usb/devices/1-2/idVendor": "04b8\n",
        "sys/bus/usb/devices/1-2/idProduct": "0202\n",
        "sys/bus/usb/devices/1-2/serial": "X7\n",
        str(line): "",
    }
    root = machine(tmp_path / "root", plugged)
    assert look(hall, "devices.place", root=root) == {"ok:ok"}
    (root / "sys/bus/usb/devices/1-2/serial").write_text("X8\n")
    assert look(hall, "devices.place", root=root) == {"failing:unplugged"}


@pytest.mark.usefixtures("root_only")
@breaks("devices.place:closed")
def test_a_line_that_the_service_may_not_open(tmp_path: Path) -> None:
    line = tmp_path / "serial"
    line.touch()
    line.chmod(0o660)
    hall = _with(tmp_path / "data", printer=f"serial://{line}", sign=str(line))
    os.chown(hall, 1500, 1500)
    ones = found(Subject(hall), "devices.place")
    assert {(one.state, one.case) for one in ones} == {("failing", "closed")}
    assert {one.remedy for one in ones} == {"sudo usermod -aG root motcua"}
    os.chown(line, 0, 1500)
    assert look(hall, "devices.place") == {"ok:ok"}


@pytest.mark.parametrize(
    ("mode", "user", "groups", "may"),
    [
        (0o600, 7, (), False),
        (0o660, 7, (9,), True),
        (0o640, 7, (9,), False),
        (0o606, 7, (), True),
        (0o000, 0, (), True),
    ],
)
def test_who_may_open_a_device(
    tmp_path: Path, mode: int, user: int, groups: tuple[int, ...], may: bool
) -> None:
    device = tmp_path / "device"
    device.touch()
    device.chmod(mode)
    about = list(device.stat())
    about[4], about[5] = 5, 9
    assert Driver(user, frozenset(groups)).may(os.stat_result(about)) is may


@breaks("devices.sound:no_player", "devices.sound:no_card")
def test_a_hall_that_cannot_be_heard(hall: Path, tmp_path: Path) -> None:
    player = tmp_path / "bin/aplay"
    player.parent.mkdir()
    player.write_text("#!/bin/sh\n")
    player.chmod(0o755)
    root = machine(tmp_path / "root", {"proc/asound/cards": CARDS})
    whole = {"root": root, "environment": {"PATH": str(player.parent)}}
    assert look(hall, "devices.sound", **whole) == {"ok:ok"}
    (root / "proc/asound/cards").write_text("--- no soundcards ---\n")
    assert look(hall, "devices.sound", **whole) == {"failing:no_card"}
    player.unlink()
    assert look(hall, "devices.sound", **whole) == {"failing:no_card", "failing:no_player"}


@breaks("devices.clips:absent", "devices.clips:wrong")
def test_a_loudspeaker_without_words(hall: Path) -> None:
    assert look(hall, "devices.clips") == {"warning:absent"}
    (hall / "voice").mkdir()
    assert look(hall, "devices.clips") == {"warning:wrong"}
