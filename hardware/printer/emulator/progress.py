"""How far a slip has come, and the paper it comes on."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from hardware.printer.emulator.faults import Stage
from hardware.printer.receipt import Paper

_WITHIN = 3
"""Print commands of a slip that are obeyed before `Stage.DURING`."""


def is_process_id(command: bytes) -> bool:
    """Whether it is GS ( H function 48."""
    return command.startswith(b"\x1d(H\x06\x00\x30\x30")


def echo(command: bytes) -> bytes:
    """The right answer to it: its id."""
    return b"\x37\x22" + command[7:11] + b"\x00"


def is_fence(command: bytes) -> bool:
    """Whether it is answered in its turn."""
    return command[:2] == b"\x1dr" or is_process_id(command)


@dataclass(slots=True)
class Progress:
    """What was obeyed of the slip that hangs from the printer, or that has just been cut off."""

    prints: int = 0
    fences: int = 0
    cut: bool = False

    def stage(self, command: bytes) -> Stage | None:
        """The moment at which `command` is about to be obeyed."""
        if is_fence(command):
            if self.cut:
                return Stage.AFTER_CUT
            return Stage.AFTER_PRINT if self.prints and not self.fences else None
        if command[:2] == b"\x1dV":
            return Stage.BEFORE_CUT if self.prints else None
        if Paper.prints(command):
            return {0: Stage.BEFORE_PRINT, _WITHIN: Stage.DURING}.get(self.prints)
        return None

    def fenced(self) -> None:
        """A fence has been reached."""
        self.fences += 1 if self.prints else 0
        self.cut = False


@dataclass(slots=True)
class Roll:
    """Paper that ends: millimetres left, None for a roll without an end."""

    mm: float | None = None
    near_end_mm: float = 0.0

    def take(self, mm: float) -> None:
        """So much was printed on."""
        if self.mm is not None:
            self.mm -= mm

    @property
    def state(self) -> str:
        """What the sensors say, as the name of a fault."""
        if self.mm is None or self.mm > self.near_end_mm:
            return "ok"
        return "paper-near-end" if self.mm > 0 else "paper-out"


@dataclass(slots=True)
class Basket:
    """Where slips fall: a folder of PNGs; those of earlier runs are left alone."""

    folder: Path
    slips: list[Path] = field(default_factory=list)

    def drop(self, piece: Image.Image) -> Path:
        """Keep one piece of paper."""
        number = len(self.slips) + 1
        while (path := self.folder / f"slip-{number:04}.png").exists():
            number += 1
        part = path.with_suffix(".part")
        piece.save(part, format="PNG")
        part.rename(path)
        self.slips.append(path)
        return path
