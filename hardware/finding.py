"""What is attached to this machine: printers, serial ports, sound devices. Found by looking; no
port is opened and nothing is asked."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hardware.printer.transport.usb import THIS_MACHINE, Machine, UsbPrinter, plugged

_URL_PATH = re.compile(r"/[A-Za-z0-9._:/+-]+")
"""What a centre file can say of a device file."""
_URL_SERIAL = re.compile(r"[A-Za-z0-9._-]+")
_STABLE = ("serial/by-id", "motcua", "serial/by-path")
"""Folders of names that stay, the best first."""
_REAL_UART = 0
"""The type of a serial port of the mainboard behind whose name there is none."""
_SOUND_S = 5.0


@dataclass(frozen=True, slots=True)
class FoundPrinter:
    """A printer on USB: its address for the centre file, and what it says of itself there."""

    url: str
    says: str


@dataclass(frozen=True, slots=True)
class FoundPort:
    """A serial port: the name that stays, the name of the moment, and what the adapter says."""

    path: str
    now: str
    says: str


def printers(machine: Machine = THIS_MACHINE) -> tuple[FoundPrinter, ...]:
    """Every printer that is plugged into USB. Two that are alike and have no serial numbers are
    told apart by their socket, through the name that the system keeps for it."""
    found = list(plugged(machine))
    return tuple(
        FoundPrinter(
            _address(path, shown, [one for _, one in found], machine), _named(machine, path)
        )
        for path, shown in found
    )


def _address(
    path: Path, shown: UsbPrinter, everybody: Sequence[UsbPrinter], machine: Machine
) -> str:
    plain = f"usb://{shown.vendor}:{shown.product}"
    alike = [one for one in everybody if (one.vendor, one.product) == (shown.vendor, shown.product)]
    if shown.serial and _URL_SERIAL.fullmatch(shown.serial) and alike.count(shown) == 1:
        return f"{plain}/{shown.serial}"
    if len(alike) == 1:
        return plain
    return f"usb://{_lasting(path, machine) or path}"


def _named(machine: Machine, path: Path) -> str:
    """Maker and model: what the printer has told the system in the language of printers, else what
    its plug says."""
    device = (machine.sysfs / "class" / "usbmisc" / path.name / "device").resolve()
    told = dict(
        part.split(":", 1) for part in _read(device / "ieee1284_id").split(";") if ":" in part
    )
    spoken = [told.get("MFG") or told.get("MANUFACTURER"), told.get("MDL") or told.get("MODEL")]
    plug = [_read(device.parent / "manufacturer"), _read(device.parent / "product")]
    return " ".join(word.strip() for word in (spoken if any(spoken) else plug) if word)


def ports(machine: Machine = THIS_MACHINE) -> tuple[FoundPort, ...]:
    """Every serial port with something behind it, each once, by the name that stays if it has
    one."""
    found = []
    for node in sorted((machine.sysfs / "class" / "tty").glob("tty*")):
        path = machine.dev / node.name
        if _is_port(node) and path.exists():
            lasting = _lasting(path, machine)
            found.append(FoundPort(lasting or str(path), str(path), _adapter(node)))
    return tuple(found)


def _is_port(node: Path) -> bool:
    """Adapters on USB, and ports of the mainboard that are really there."""
    if node.name.startswith(("ttyUSB", "ttyACM", "ttyAMA", "ttyO")):
        return True
    kind = _read(node / "type")
    return node.name.startswith("ttyS") and kind.isdecimal() and int(kind) != _REAL_UART


def _adapter(node: Path) -> str:
    """What the plug of an adapter says; empty for ports of the mainboard."""
    place = (node / "device").resolve()
    for above in (place, *list(place.parents)[:4]):
        words = [_read(above / "manufacturer"), _read(above / "product")]
        if any(words):
            return " ".join(filter(None, words))
    return ""


def _lasting(path: Path, machine: Machine) -> str | None:
    """The name of a device that is the same tomorrow, if it has one that a centre file can say."""
    real = path.resolve()
    for name in _STABLE:
        for link in _links(machine.dev / name):
            if _URL_PATH.fullmatch(str(link)) and link.resolve() == real:
                return str(link)
    return None


def _links(folder: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from sorted(link for link in folder.iterdir() if link.is_symlink())


def sounds() -> tuple[str, ...]:
    """What sound can be played on, by the names that the centre file takes; `default` is always
    among them."""
    program, found = shutil.which("aplay"), ["default"]
    if program is not None:
        with suppress(OSError, subprocess.TimeoutExpired):
            ran = subprocess.run(
                [program, "-L"], capture_output=True, timeout=_SOUND_S, check=False
            )
            found += _cards(ran.stdout.decode("utf-8", "replace"))
    return tuple(dict.fromkeys(found))


def _cards(listed: str) -> list[str]:
    """Names at the beginning of a line that lead to a card; what is indented describes them."""
    return re.findall(r"^((?:plughw|sysdefault):[A-Za-z0-9._:,=-]{1,49})$", listed, re.MULTILINE)


def _read(path: Path) -> str:
    """A line of the kernel's; empty where there is none, or it goes as we look."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return "".join(letter if letter.isprintable() else " " for letter in text).strip()
