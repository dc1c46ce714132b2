"""Addresses of printers, as the centre file gives them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from urllib.parse import SplitResult, urlsplit

from hardware.printer.timing import Timing
from hardware.printer.transport.bell import Doorbell
from hardware.printer.transport.file import FileLink
from hardware.printer.transport.link import Link
from hardware.printer.transport.serial import SerialPort, open_serial
from hardware.printer.transport.tcp import ServerLink, TcpLink
from hardware.printer.transport.usb import THIS_MACHINE, DeviceLink, Machine, UsbPrinter, find

_USB = re.compile(r"([0-9A-Fa-f]{4}):([0-9A-Fa-f]{4})")
_PYSERIAL = frozenset({"rfc2217", "hwgrep", "spy", "alt"})
_FLOWS = frozenset({"rtscts", "xonxoff", "none"})
_BAUD, _FLOW = "19200", "rtscts"


@dataclass(frozen=True, slots=True)
class Tcp:
    """A port of a machine in the network; `server` when a serial printer stands behind it."""

    host: str
    port: int
    server: bool = False


@dataclass(frozen=True, slots=True)
class Device:
    """A device file that answers, such as a stable link to `/dev/usb/lp0`."""

    path: Path


@dataclass(frozen=True, slots=True)
class File:
    """A file that only takes bytes."""

    path: Path


Address = Tcp | SerialPort | UsbPrinter | Device | File


def parse(address: str) -> Address:
    """Read an address.

    `tcp://HOST:PORT`, `socket://HOST:PORT` for a serial printer behind a device server,
    `serial:///dev/NAME?baud=19200&flow=rtscts` or any other URL of pyserial with these two
    options, `usb://VID:PID[/SERIAL]`, `usb:///dev/LINK`, `file:///PATH`.

    Raises:
        ValueError: it is none of these.
    """
    parts = urlsplit(address)
    found: Address | None = None
    if parts.scheme in {"tcp", "socket"} and parts.hostname and parts.port:
        found = Tcp(parts.hostname, parts.port, parts.scheme == "socket")
    elif parts.scheme == "serial" and parts.path and not parts.netloc:
        found = _serial(parts.path, parts.query)
    elif parts.scheme in _PYSERIAL:
        found = _serial(address.partition("?")[0], parts.query)
    elif parts.scheme == "usb":
        found = _usb(parts)
    elif parts.scheme == "file" and parts.path and not parts.netloc:
        found = File(Path(parts.path))
    if found is None:
        raise ValueError(f"not a printer address: {address!r}")
    return found


def _serial(url: str, query: str) -> SerialPort | None:
    """The port; options that are not ours stay in its URL for pyserial."""
    options = [option for option in query.split("&") if option]
    ours = dict(o.split("=", 1) for o in options if o.startswith(("baud=", "flow=")))
    rest = [o for o in options if not o.startswith(("baud=", "flow="))]
    baud, flow = ours.get("baud", _BAUD), ours.get("flow", _FLOW)
    if not baud.isdecimal() or int(baud) == 0 or flow not in _FLOWS:
        return None
    return SerialPort("?".join([url, *(["&".join(rest)] if rest else [])]), int(baud), flow)


def _usb(parts: SplitResult) -> Address | None:
    if not parts.netloc:
        return Device(Path(parts.path)) if parts.path else None
    ids = _USB.fullmatch(parts.netloc)
    return UsbPrinter(ids[1], ids[2], parts.path.strip("/") or None) if ids else None


def open_link(
    address: str,
    timing: Timing,
    stop: Event,
    door: Doorbell | None = None,
    machine: Machine = THIS_MACHINE,
) -> Link:
    """Connect to a printer. `stop` ends the wait early; `door` is heard in every wait.

    Raises:
        LinkError: nobody there in time (`unreachable`).
        ValueError: it is no address, see `parse`.
    """
    match parse(address):
        case Tcp(host, port, server):
            return (ServerLink if server else TcpLink)(host, port, timing, stop, door)
        case SerialPort() as place:
            return open_serial(place, timing, stop, door)
        case UsbPrinter() as printer:
            return DeviceLink(find(printer, machine), timing, door)
        case Device(path):
            return DeviceLink(path, timing, door)
        case File(path):
            return FileLink(path, timing, door)
