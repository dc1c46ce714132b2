"""The way to a printer: TCP 9100, a serial port, a USB device, a file; deadlines on every step.

A write that returns means only that the bytes left us. Answers are read while writing, because
a printer in trouble says so first and stops reading then.
"""

from hardware.printer.transport.address import open_link, parse
from hardware.printer.transport.bell import Bell, Doorbell
from hardware.printer.transport.link import Link, LinkError
from hardware.printer.transport.usb import THIS_MACHINE, Machine

__all__ = [
    "THIS_MACHINE",
    "Bell",
    "Doorbell",
    "Link",
    "LinkError",
    "Machine",
    "open_link",
    "parse",
]
