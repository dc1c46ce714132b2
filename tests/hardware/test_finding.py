"""What is attached is found as the kernel shows it, and asked only by whom somebody named."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from ipaddress import IPv4Network
from pathlib import Path

import pytest

from common.store.sole import sole
from hardware import finding, scanning
from hardware.printer.asking import Said, ask, proposed_dots
from hardware.printer.emulator import PrinterEmulator
from tests.cli.shell import motcua, problem
from tests.hall import make_hall
from tests.hardware.printer.test_links import Bus


@pytest.fixture
def bus(tmp_path: Path) -> Bus:
    return Bus(tmp_path)


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[PrinterEmulator]:
    emulator = PrinterEmulator("127.0.0.1", 0, tmp_path / "slips")
    emulator.start()
    yield emulator
    emulator.stop()


def link(bus: Bus, folder: str, name: str, node: str) -> None:
    """A name that stays, as udev gives it."""
    home = bus.machine.dev / folder
    home.mkdir(parents=True, exist_ok=True)
    (bus.machine.dev / node).parent.mkdir(parents=True, exist_ok=True)
    (bus.machine.dev / node).touch()
    (home / name).symlink_to(bus.machine.dev / node)


def port(bus: Bus, name: str, **told: str) -> None:
    """A serial port in the kernel's tree; an adapter with what its plug says."""
    shown = bus.machine.sysfs / "class" / "tty" / name
    shown.mkdir(parents=True)
    if kind := told.pop("type", ""):
        (shown / "type").write_text(f"{kind}\n")
    usb = bus.machine.sysfs / "devices" / name
    (usb / "interface").mkdir(parents=True)
    for key, words in told.items():
        (usb / key).write_text(f"{words}\n")
    (shown / "device").symlink_to(usb / "interface")
    bus.machine.dev.mkdir(exist_ok=True)
    (bus.machine.dev / name).touch()


def test_printers_are_told_apart_by_what_stays_of_them(bus: Bus) -> None:
    bus.plug("lp0", "04b8:0202", "B2", port="1-1")
    bus.plug("lp1", "04b8:0202", "B3", port="1-2")
    bus.plug("lp2", "0416:5011", port="1-3")
    bus.plug("lp3", "0fe6:811e", port="1-4")
    bus.plug("lp4", "0fe6:811e", port="1-5")
    link(bus, "motcua", "printer-at-1-5", "usb/lp4")
    found = {one.url for one in finding.printers(bus.machine)}
    assert found == {
        "usb://04b8:0202/B2",
        "usb://04b8:0202/B3",
        "usb://0416:5011",
        f"usb://{bus.device('lp3')}",
        f"usb://{bus.machine.dev}/motcua/printer-at-1-5",
    }


def test_a_printer_says_what_it_is_by_its_own_words_or_its_plug(bus: Bus) -> None:
    bus.plug("lp0", "04b8:0202", "B2", port="1-1")
    bus.plug("lp1", "0416:5011", "A1", port="1-2")
    usb = bus.machine.sysfs / "devices" / "pci0000:00" / "usb1"
    (usb / "1-1" / "1-1:1.0" / "ieee1284_id").write_text("MFG:EPSON;CMD:ESC;MDL:TM-T82X\x1b[2J;\n")
    (usb / "1-2" / "manufacturer").write_text("STMicro\n")
    (usb / "1-2" / "product").write_text("POS80\n")
    assert [one.says for one in finding.printers(bus.machine)] == [
        "EPSON TM-T82X [2J", "STMicro POS80",
    ]  # fmt: skip


def test_ports_with_nothing_behind_them_are_left_out(bus: Bus) -> None:
    port(bus, "ttyS0", type="4")
    port(bus, "ttyS1", type="0")
    port(bus, "ttyUSB0", manufacturer="FTDI", product="USB-RS485")
    port(bus, "tty7")
    link(bus, "serial/by-id", "usb-FTDI_A1-port0", "ttyUSB0")
    found = finding.ports(bus.machine)
    assert [(one.path, one.says) for one in found] == [
        (f"{bus.machine.dev}/ttyS0", ""),
        (f"{bus.machine.dev}/serial/by-id/usb-FTDI_A1-port0", "FTDI USB-RS485"),
    ]
    assert found[1].now == f"{bus.machine.dev}/ttyUSB0"


def test_networks_are_those_of_the_machine_itself_and_not_large(tmp_path: Path) -> None:
    table = tmp_path / "route"
    table.write_text(
        "Iface Destination Gateway Flags RefCnt Use Metric Mask\n"
        "eth0 00000000 0100A8C0 0003 0 0 0 00000000\n"
        "eth0 0000A8C0 00000000 0001 0 0 0 00FFFFFF\n"
        "eth1 0000000A 00000000 0001 0 0 0 000000FF\n"
        "lo 0000007F 00000000 0001 0 0 0 000000FF\n"
        "eth2 0001A8C0 00000000 0000 0 0 0 00FFFFFF\n"
    )
    assert scanning.networks(table) == (IPv4Network("192.168.0.0/24"),)
    assert scanning.networks(tmp_path / "none") == ()


def test_a_scan_finds_who_takes_a_connection_and_sends_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        place = server.getsockname()[1]
        assert scanning.scan(["127.0.0.2", "127.0.0.1", "127.0.0.1"], place) == ["127.0.0.1"]
        asked, _ = server.accept()
        with asked:
            assert asked.recv(10) == b""


def test_a_printer_is_asked_who_it_is_and_prints_nothing(
    printer: PrinterEmulator, tmp_path: Path
) -> None:
    assert ask(f"tcp://127.0.0.1:{printer.port}") == Said(answers=True, name="TM-T88III")
    assert list((tmp_path / "slips").iterdir()) == []
    printer.fault("silent")
    said = ask(f"tcp://127.0.0.1:{printer.port}", 0.1)
    assert (said.answers, said.trouble) == (False, "silent")
    assert ask("tcp://127.0.0.1:1").trouble
    assert ask("nonsense").trouble == "bad_address"


def test_a_width_is_proposed_by_the_name() -> None:
    names = ("", "TM-T88III", "POS-58", "EPSON TM-T82X")
    assert [proposed_dots(name) for name in names] == [576, 512, 384, 576]


def test_the_command_tells_lines_for_the_centre_file(printer: PrinterEmulator) -> None:
    said = motcua("devices", "find", "--json", "--lang", "vi")
    assert said.status == 0
    found = json.loads(said.out)
    assert set(found) == {"printers", "ports", "sounds"}
    assert {"device": "default", "line": 'device = "default"'} in found["sounds"]
    assert motcua("devices", "find", "--network", "10.0.0.0/8", "--json").status == 1
    assert "default" in motcua("devices", "find", "--lang", "vi").out


def test_printers_are_not_asked_beside_the_service_that_owns_their_ports(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    here = {"MOTCUA_DATA": str(tmp_path)}
    with sole(tmp_path, "devices"):
        asked = motcua("devices", "find", "--ask", "--json", **here)
        assert (asked.status, problem(asked).code) == (3, "devices_running")
        assert motcua("devices", "find", "--json", **here).status == 0
    assert motcua("devices", "find", "--ask", "--json", **here).status == 0
