"""Emulators where the devices of a training would be. Nothing of the hall's is opened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from common.centre.signs.known import profiles
from hardware.printer.emulator import PrinterEmulator, PtyLine
from hardware.sign.emulator import Board, SignEmulator
from motcua.training.document import printer_line

_SLIPS_KEPT = 200
"""Pictures of slips, for each printer; a training may run for weeks."""


@contextmanager
def running(document: Mapping[str, Any], place: Path, real: Mapping[str, str]) -> Iterator[None]:
    """Printers and signs of the training in folder `place`, but for those printers that are `real`.
    Each slip is a PNG in `slips/PRINTER`."""
    (place / "lines").mkdir(exist_ok=True)
    known = profiles(document.get("protocol", ()))
    with ExitStack() as stack:
        for row in document["printer"]:
            if row["code"] in real:
                continue
            out, line = place / "slips" / row["code"], PtyLine(printer_line(place, row["code"]))
            emulator = PrinterEmulator("", 0, out, row["width_dots"], _few, line=line)
            emulator.start()
            stack.callback(emulator.stop)
        for bus in dict.fromkeys(sign["bus"] for sign in document["sign"]):
            signs = [sign for sign in document["sign"] if sign["bus"] == bus]
            boards = [
                Board(one["address"], one["code"], one["width"], lines=one.get("lines", 1))
                for one in signs
            ]
            profile = known.get(signs[0]["protocol"])
            stack.enter_context(SignEmulator(boards, Path(bus), profile=profile))
        yield


def _few(slip: Path) -> None:
    """Only the newest stay."""
    for old in sorted(slip.parent.glob("*.png"))[:-_SLIPS_KEPT]:
        old.unlink(missing_ok=True)
