"""Every kind of address leads to the printer it names, and to no other."""

from __future__ import annotations

import os
import shutil
import socket
import threading
import time
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import serial
from serial.rfc2217 import PortManager

from common.domain.model import DeviceState, JobState
from hardware.printer.emulator import PrinterEmulator, PtyLine
from hardware.printer.escpos import PrinterProfile, cut
from hardware.printer.spooler import Spooler
from hardware.printer.timing import Timing
from hardware.printer.transport import LinkError, Machine, open_link, parse
from hardware.printer.transport.address import Device, File, Tcp
from hardware.printer.transport.serial import SerialPort
from hardware.printer.transport.usb import UsbPrinter, find

from .samples import QUICK, MemorySource, audit, numbered

NEVER = threading.Event()


@contextmanager
def spooling(
    address: str, source: MemorySource, machine: Machine | None = None
) -> Iterator[Spooler]:
    spooler = Spooler(address, source, timing=QUICK, **({"machine": machine} if machine else {}))
    spooler.start()
    try:
        yield spooler
    finally:
        spooler.stop()


@pytest.mark.parametrize(
    ("address", "meaning"),
    [
        ("tcp://192.168.1.50:9100", Tcp("192.168.1.50", 9100)),
        ("socket://192.168.1.50:9100", Tcp("192.168.1.50", 9100, server=True)),
        ("serial:///dev/ttyS0", SerialPort("/dev/ttyS0", 19200, "rtscts")),
        (
            "serial:///dev/ttyUSB0?baud=115200&flow=xonxoff",
            SerialPort("/dev/ttyUSB0", 115200, "xonxoff"),
        ),
        (
            "rfc2217://10.0.0.9:4001?ign_set_control&baud=9600&flow=none",
            SerialPort("rfc2217://10.0.0.9:4001?ign_set_control", 9600, "none"),
        ),
        ("hwgrep://0403:6001", SerialPort("hwgrep://0403:6001", 19200, "rtscts")),
        ("usb://04B8:0202", UsbPrinter("04B8", "0202")),
        ("usb://04b8:0202/X5R1", UsbPrinter("04b8", "0202", "X5R1")),
        ("usb:///dev/slips", Device(Path("/dev/slips"))),
        ("file:///var/spool/slips.bin", File(Path("/var/spool/slips.bin"))),
    ],
)
def test_what_an_address_means(address: str, meaning: object) -> None:
    assert parse(address) == meaning


@pytest.mark.parametrize(
    "address",
    [
        "",
        "printer",
        "tcp://host",
        "http://h:9100",
        "serial://",
        "serial:///dev/ttyS0?baud=fast",
        "serial:///dev/ttyS0?flow=dsrdtr",
        "usb://epson",
        "usb://",
        "file://",
        "file://host/path",
    ],
)
def test_a_wrong_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="not a printer address"):
        open_link(address, QUICK, NEVER)


def test_a_printer_with_a_wrong_address_is_offline_and_harms_nobody() -> None:
    source = MemorySource([numbered(1)])
    with spooling("printer", source) as spooler:
        source.ended(1, JobState.FAILED_BEFORE_SEND)
        assert spooler.alive
    assert source.evidence[1].code == "bad_address"
    assert source.healths == [(DeviceState.OFFLINE, "bad_address")]


@pytest.mark.parametrize(
    "address",
    [
        "serial:///dev/no-such-port",
        "usb:///dev/no-such-link",
        "file:///no/such/folder/slips",
        "hwgrep://no-such-adapter",
        "spy:///dev/no-such-port",
    ],
)
def test_what_is_not_there_is_unreachable(address: str) -> None:
    with pytest.raises(LinkError) as lost:
        open_link(address, QUICK, NEVER)
    assert lost.value.code == "unreachable"


@pytest.fixture
def line_printer(tmp_path: Path) -> Iterator[Callable[[Path], PrinterEmulator]]:
    """Starts an emulated printer whose device file is at the given path."""
    running: list[PrinterEmulator] = []

    def start(device: Path) -> PrinterEmulator:
        device.parent.mkdir(parents=True, exist_ok=True)
        printer = PrinterEmulator("", 0, tmp_path / "slips", line=PtyLine(device))
        printer.start()
        running.append(printer)
        return printer

    yield start
    for printer in running:
        printer.stop()


@pytest.mark.parametrize("form", ["serial://{}?flow=none", "spy://{}?flow=none", "usb://{}"])
def test_slips_come_out_of_a_device_of_this_machine(
    line_printer: Callable[[Path], PrinterEmulator], tmp_path: Path, form: str
) -> None:
    printer = line_printer(tmp_path / "device")
    source = MemorySource([numbered(1), numbered(2)])
    with spooling(form.format(tmp_path / "device"), source):
        source.wait(lambda s: set(s.states.values()) == {JobState.CONFIRMED})
        printer.fault("paper-out")
        source.wait(lambda s: s.healths[-1] == (DeviceState.FAULT, "paper_out"))
    assert sum(audit(source, printer.slips).values()) == len(printer.slips) == 2


# -- rfc2217 --------------------------------------------------------------------------------------


@pytest.fixture
def port_server(printer: PrinterEmulator) -> Iterator[int]:
    """A serial device server (RFC 2217) with the emulated printer at its serial end."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(target=serve_port, args=(listener, printer.port), daemon=True)
        server.start()
        yield listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)
    server.join(5)


def serve_port(listener: socket.socket, port: int) -> None:
    with suppress(OSError):
        while True:
            client, _ = listener.accept()
            with client:
                serve_client(client, port)


class Answers:
    """What the port manager writes its part of the telnet talk to."""

    def __init__(self, client: socket.socket) -> None:
        self.write = client.sendall


def serve_client(client: socket.socket, port: int) -> None:
    end = serial.serial_for_url(f"socket://127.0.0.1:{port}", timeout=None)
    manager = PortManager(end, Answers(client))

    def back() -> None:
        with suppress(OSError, serial.SerialException):
            while data := end.read(1):
                client.sendall(b"".join(manager.escape(data)))
        with suppress(OSError):
            client.shutdown(socket.SHUT_RDWR)

    reader = threading.Thread(target=back, daemon=True)
    reader.start()
    with suppress(OSError):
        while data := client.recv(1024):
            end.write(b"".join(manager.filter(data)))
    plug = end._socket  # its own way to close neither ends a read nor survives a hang-up
    with plug, suppress(OSError):
        plug.shutdown(socket.SHUT_RDWR)
        reader.join(5)


@pytest.mark.filterwarnings("ignore:setDaemon:DeprecationWarning")
@pytest.mark.filterwarnings("ignore:setName:DeprecationWarning")
def test_slips_come_out_behind_a_serial_device_server(
    printer: PrinterEmulator, port_server: int
) -> None:
    source = MemorySource([numbered(1), numbered(2)])
    with spooling(f"rfc2217://127.0.0.1:{port_server}?flow=none&baud=115200", source):
        source.wait(lambda s: set(s.states.values()) == {JobState.CONFIRMED})
        printer.fault("cover-open")
        source.wait(lambda s: s.healths[-1] == (DeviceState.FAULT, "cover_open"))
    assert sum(audit(source, printer.slips).values()) == len(printer.slips) == 2


@pytest.mark.filterwarnings("ignore:setDaemon:DeprecationWarning")
@pytest.mark.filterwarnings("ignore:setName:DeprecationWarning")
def test_a_serial_device_server_that_goes_away_is_noticed(
    printer: PrinterEmulator, port_server: int
) -> None:
    link = open_link(f"rfc2217://127.0.0.1:{port_server}?flow=none", QUICK, NEVER)
    printer.stop()  # its server then hangs up
    with pytest.raises(LinkError) as lost:
        link.receive(10)
        link.send(b"\x10\x04\x01")
        link.receive(10)
    assert lost.value.code == "closed"
    link.close()


def test_no_serial_device_server_is_unreachable(unused_tcp_port: int) -> None:
    with pytest.raises(LinkError) as lost:
        open_link(f"rfc2217://127.0.0.1:{unused_tcp_port}", QUICK, NEVER)
    assert lost.value.code == "unreachable"


@pytest.mark.filterwarnings("ignore:setDaemon:DeprecationWarning")
@pytest.mark.filterwarnings("ignore:setName:DeprecationWarning")
def test_a_serial_device_server_that_says_nothing_can_be_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"rfc2217://127.0.0.1:{server.getsockname()[1]}?timeout=1"
        stop = threading.Event()
        threading.Timer(0.1, stop.set).start()
        began = time.monotonic()
        with pytest.raises(LinkError) as lost:
            open_link(address, Timing(connect=60), stop)
        assert lost.value.code == "unreachable"
        assert time.monotonic() - began < 0.8
        for thread in threading.enumerate():
            if "_pump" in thread.name:
                thread.join(10)


# -- USB ------------------------------------------------------------------------------------------


class Bus:
    """The part of the kernel's tree that shows printers, as real folders and links."""

    def __init__(self, root: Path) -> None:
        self.machine = Machine(root / "sys", root / "dev")

    def device(self, name: str) -> Path:
        return self.machine.dev / "usb" / name

    def plug(self, name: str, ids: str, number: str | None = None, port: str = "1-1") -> None:
        usb = self.machine.sysfs / "devices" / "pci0000:00" / "usb1" / port
        interface = usb / f"{port}:1.0"
        node = interface / "usbmisc" / name
        node.mkdir(parents=True)
        (node / "device").symlink_to(interface)
        (usb / "idVendor").write_text(ids[:4] + "\n")
        (usb / "idProduct").write_text(ids[5:] + "\n")
        if number is not None:
            (usb / "serial").write_text(number + "\n")
        shown = self.machine.sysfs / "class" / "usbmisc"
        shown.mkdir(parents=True, exist_ok=True)
        (shown / name).symlink_to(node)

    def unplug(self, name: str, port: str = "1-1") -> None:
        (self.machine.sysfs / "class" / "usbmisc" / name).unlink()
        shutil.rmtree(self.machine.sysfs / "devices" / "pci0000:00" / "usb1" / port)


@pytest.fixture
def bus(tmp_path: Path) -> Bus:
    return Bus(tmp_path)


def test_a_usb_printer_is_found_by_what_it_is(bus: Bus) -> None:
    bus.plug("lp0", "0416:5011", "A1", port="1-1")
    bus.plug("lp1", "04b8:0202", "B2", port="1-2")
    bus.plug("lp2", "04b8:0202", "B3", port="1-3")
    assert find(UsbPrinter("0416", "5011"), bus.machine) == bus.device("lp0")
    assert find(UsbPrinter("04B8", "0202", "B3"), bus.machine) == bus.device("lp2")


def test_of_two_alike_none_is_guessed(bus: Bus) -> None:
    bus.plug("lp0", "04b8:0202", port="1-1")
    bus.plug("lp1", "04b8:0202", port="1-2")
    with pytest.raises(LinkError, match="serial number") as lost:
        find(UsbPrinter("04b8", "0202"), bus.machine)
    assert lost.value.code == "unreachable"


@pytest.mark.parametrize("wanted", [UsbPrinter("04b8", "0202", "B9"), UsbPrinter("04b8", "0e15")])
def test_another_printer_is_not_taken_for_it(bus: Bus, wanted: UsbPrinter) -> None:
    bus.plug("lp0", "04b8:0202", "B2")
    with pytest.raises(LinkError, match="plugged in"):
        find(wanted, bus.machine)


def test_a_usb_printer_is_found_again_under_another_number(
    bus: Bus, line_printer: Callable[[Path], PrinterEmulator]
) -> None:
    """A printer that is switched off and on, or re-plugged, comes back as lp1, on another port."""
    bus.plug("lp0", "04b8:0202", "B2")
    printer = line_printer(bus.device("lp0"))
    line = printer.line
    assert isinstance(line, PtyLine)
    source = MemorySource()
    with spooling("usb://04b8:0202/B2", source, bus.machine) as spooler:
        source.healthy()
        line.moves = bus.device("lp1")
        printer.fault("replug", after=9_000)
        source.add(numbered(1))
        source.add(numbered(2))
        spooler.wake()
        source.wait(lambda s: s.healths[-1][0] is DeviceState.OFFLINE)
        bus.unplug("lp0")
        bus.plug("lp1", "04b8:0202", "B2", port="1-4")
        source.ended(2, JobState.CONFIRMED)
    assert source.states[1] is JobState.UNKNOWN
    assert source.evidence[1].code == "closed"
    assert audit(source, printer.slips)[2] == 1


def test_a_plug_that_is_pulled_is_noticed_at_once(tmp_path: Path) -> None:
    near, far = os.openpty()
    tty.setraw(far)
    link = open_link(f"usb://{os.ttyname(far)}", QUICK, NEVER)
    os.close(far)
    pull = threading.Timer(0.1, os.close, [near])
    pull.start()
    with pytest.raises(LinkError) as lost:
        link.receive(10)
    assert lost.value.code == "closed"
    pull.join()
    link.close()


def test_an_empty_packet_is_no_end() -> None:
    link = open_link("usb:///dev/null", QUICK, NEVER)
    assert link.receive(0.1) == b""
    link.close()


# -- files ----------------------------------------------------------------------------------------


def sent(job: int) -> bytes:
    return numbered(job).data + cut(PrinterProfile())


def test_a_file_gets_the_bytes_and_nothing_is_claimed(tmp_path: Path) -> None:
    path = tmp_path / "slips.bin"
    source = MemorySource([numbered(1), numbered(2)])
    with spooling(f"file://{path}", source) as spooler:
        source.wait(lambda s: set(s.states.values()) == {JobState.UNKNOWN})
        assert path.read_bytes() == sent(1) + sent(2)
        path.rename(tmp_path / "taken-away")
        source.add(numbered(3))
        source.add(numbered(4))
        spooler.wake()
        source.wait(lambda s: set(s.states.values()) == {JobState.UNKNOWN})
    assert path.read_bytes()[-len(sent(4)) :] == sent(4), "a file taken away is begun anew"
    assert {evidence.code for evidence in source.evidence.values()} == {"no_fence"}
    assert source.healths == [(DeviceState.OK, "write_only")]


def test_a_pipe_that_nobody_reads_keeps_its_slips(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    source = MemorySource([numbered(1)])
    with spooling(f"file://{pipe}", source):
        source.ended(1, JobState.FAILED_BEFORE_SEND)
        assert source.evidence[1].code == "unreachable"
        with pipe.open("rb") as reader:
            assert reader.read(len(sent(1))) == sent(1)
        source.ended(1, JobState.UNKNOWN)
