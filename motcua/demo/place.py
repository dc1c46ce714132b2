"""A hall to show: a shipped centre on a new store, with emulators where its devices would be.

with place.devices("dan-hai", folder) as emulated:
    place.prepare(folder, "dan-hai", MONDAY, emulated.ports, emulated.links)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from common.centre import procedures, shipped
from common.centre.document import as_document
from common.centre.load import load
from common.centre.model import Centre
from common.domain import commands
from common.domain.actor import Actor, Role
from common.store import clock as clocks
from common.store.store import Store
from hardware.printer.emulator import PrinterEmulator
from hardware.sign.emulator import Board, SignEmulator
from motcua.demo.matters import Matters

SHOWMAN = Actor(Role.ADMINISTRATOR, "cli:demo")
"""Who sets the hall up and plays its officers."""

PIN = "2468"
"""Every officer's, as the demonstration says on its screen."""

MONDAY = "2026-11-23T08:00"
"""A working day, so that the hall is open at night and on Sundays too."""


def prepare(
    folder: Path,
    centre_name: str,
    clock: str,
    printer_ports: Mapping[str, int],
    sign_links: Mapping[str, Path],
) -> None:
    """Make a new hall in data folder `folder`.

    Args:
        folder: where the store goes; made if it is missing.
        centre_name: one of `common.centre.shipped.NAMES`.
        clock: the simulated clock, `ISO[@RATE]`.
        printer_ports: a TCP port of this machine for each printer code.
        sign_links: a serial device for each bus of the centre file.

    Raises:
        Trouble: `store_exists` when there is a store in `folder` already.
    """
    centre = _rewired(load(shipped.centre(centre_name)), printer_ports, sign_links)
    when = clocks.parse(clock, centre.timezone)
    store = Store.create(folder, as_document(centre), when, SHOWMAN)
    try:
        rows = tuple(procedures.read(shipped.procedures()))
        store.act(SHOWMAN, commands.ImportProcedures(rows))
        for officer in centre.officers:
            store.act(SHOWMAN, commands.SetPin(officer.code, PIN))
        Matters(store, seed=1).prepare(SHOWMAN)
    finally:
        store.close()


def _rewired(centre: Centre, ports: Mapping[str, int], links: Mapping[str, Path]) -> Centre:
    return replace(
        centre,
        printers=tuple(
            replace(printer, url=f"tcp://127.0.0.1:{ports[printer.code]}")
            for printer in centre.printers
        ),
        signs=tuple(replace(sign, bus=str(links[sign.bus])) for sign in centre.signs),
        # Several demonstrations may run side by side, and there is one sound card at most.
        speakers=(),
    )


@dataclass(frozen=True, slots=True)
class Emulated:
    """The running emulators of a centre: printers by code, sign lines by the centre file's bus."""

    printers: Mapping[str, PrinterEmulator]
    lines: Mapping[str, SignEmulator]

    @property
    def ports(self) -> dict[str, int]:
        """For `prepare`."""
        return {code: printer.port for code, printer in self.printers.items()}

    @property
    def links(self) -> dict[str, Path]:
        """For `prepare`."""
        return {bus: Path(line.path) for bus, line in self.lines.items()}


@contextmanager
def devices(
    centre_name: str, folder: Path, on_slip: Callable[[Path], None] = lambda path: None
) -> Iterator[Emulated]:
    """Run emulators for all printers and signs of a shipped centre.

    Slips go to `folder/slips/<printer>/`, serial devices are links in `folder/lines/`; ports are
    any free ones, so that several demonstrations run side by side. `on_slip` gets each slip's
    PNG, on the printer's thread. Boards are named after their desk.
    """
    centre = load(shipped.centre(centre_name))
    lines_folder = folder / "lines"
    lines_folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as running:
        printers: dict[str, PrinterEmulator] = {}
        for row in centre.printers:
            out = folder / "slips" / row.code
            printer = PrinterEmulator("127.0.0.1", 0, out, row.width_dots, on_slip)
            printer.start()
            running.callback(printer.stop)
            printers[row.code] = printer
        lines: dict[str, SignEmulator] = {}
        for bus in dict.fromkeys(sign.bus for sign in centre.signs):
            boards = [
                Board(sign.address, sign.desk or sign.code, sign.width, lines=sign.lines)
                for sign in centre.signs
                if sign.bus == bus
            ]
            link = lines_folder / f"bus-{len(lines) + 1}"
            lines[bus] = running.enter_context(SignEmulator(boards, link))
        yield Emulated(printers, lines)
