"""A slip printer for machines without one: real bytes, real paper, faults on command."""

from hardware.printer.emulator.control import ControlPort, command, run
from hardware.printer.emulator.faults import FAULTS, Habits, Stage
from hardware.printer.emulator.lines import PtyLine, TcpLine, UsbLine
from hardware.printer.emulator.machine import PrinterEmulator

__all__ = [
    "FAULTS",
    "ControlPort",
    "Habits",
    "PrinterEmulator",
    "PtyLine",
    "Stage",
    "TcpLine",
    "UsbLine",
    "command",
    "run",
]
