"""A USB printer through the kernel's printer class, found by what it is and not by its number."""

from __future__ import annotations

import os
import select
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hardware.printer.timing import Timing
from hardware.printer.transport.bell import Doorbell
from hardware.printer.transport.link import Link, LinkError

_EMPTY_PAUSE = 0.02


@dataclass(frozen=True, slots=True)
class UsbPrinter:
    """Vendor and product in hexadecimal, and the serial number where two are alike."""

    vendor: str
    product: str
    serial: str | None = None


@dataclass(frozen=True, slots=True)
class Machine:
    """Where the kernel shows its devices."""

    sysfs: Path = Path("/sys")
    dev: Path = Path("/dev")


THIS_MACHINE = Machine()


def find(printer: UsbPrinter, machine: Machine = THIS_MACHINE) -> Path:
    """The device file this printer has now; after a re-plug it may be another.

    Raises:
        LinkError: it is not plugged in, or several fit and no serial number tells them apart.
    """
    found = [path for path, shown in plugged(machine) if _fits(shown, printer)]
    if len(found) > 1:
        raise LinkError("unreachable", f"{len(found)} printers fit, the serial number is missing")
    if not found:
        raise LinkError("unreachable", "no such printer is plugged in")
    return found[0]


def plugged(machine: Machine) -> Iterator[tuple[Path, UsbPrinter]]:
    """Every printer-class device, with what the USB device above its interface says of itself."""
    for node in sorted((machine.sysfs / "class" / "usbmisc").glob("lp*")):
        above = (node / "device").resolve().parent
        with suppress(OSError):  # unplugged while we look
            vendor, product = _line(above / "idVendor"), _line(above / "idProduct")
            serial = _line(above / "serial") if (above / "serial").exists() else None
            yield machine.dev / "usb" / node.name, UsbPrinter(vendor, product, serial)


def _fits(shown: UsbPrinter, wanted: UsbPrinter) -> bool:
    same = (shown.vendor, shown.product) == (wanted.vendor.lower(), wanted.product.lower())
    return same and wanted.serial in {None, shown.serial}


def _line(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip()


class DeviceLink(Link):
    """An open device file. Pulling the plug ends it, and so does a printer that restarts."""

    octets_per_s = 500_000.0

    def __init__(self, path: Path, timing: Timing, door: Doorbell | None) -> None:
        super().__init__(timing, door)
        try:
            self._descriptor = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        except OSError as broken:
            raise LinkError("unreachable", str(broken)) from broken

    def fileno(self) -> int:
        return self._descriptor

    def close(self) -> None:
        # The kernel drops what is still on its way when the device is closed.
        deadline = time.monotonic() + (0 if self._aborted else self._timing.drain)
        with suppress(OSError):
            select.select([], [self], [], max(deadline - time.monotonic(), 0))
        os.close(self._descriptor)

    def _octets(self) -> bytes:
        data = os.read(self._descriptor, 4096)
        if not data and not self._hung_up():
            # Some printers answer a read with an empty packet: that is no end, but no news either.
            time.sleep(_EMPTY_PAUSE)
            raise BlockingIOError
        return data

    def _hung_up(self) -> bool:
        look = select.poll()
        look.register(self._descriptor, 0)
        return bool(look.poll(0))

    def _put(self, data: bytes) -> int:
        return os.write(self._descriptor, data)
