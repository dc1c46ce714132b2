"""The kiosk as a program for a test that cannot look inside: its clock lies in a file, and how many
touches it has dealt with stands on its status line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from common.tui import launch

if TYPE_CHECKING:
    from kiosk.app import KioskApp


def start(data_dir: Path, clock: Path) -> NoReturn:
    """Run it on the terminal at hand."""
    launch.run(lambda: _app(data_dir, clock))


def turn(clock: Path, seconds: float) -> None:
    """Set the clock, which is never half written."""
    new = clock.with_suffix(".new")
    new.write_text(str(seconds))
    new.replace(clock)


def _app(data_dir: Path, clock: Path) -> KioskApp:
    from kiosk.app import KioskApp

    class CountingKiosk(KioskApp):
        touches = 0

        def clock_s(self) -> float:
            return float(clock.read_text())

        def admits_touch(self) -> bool:
            admitted = super().admits_touch()
            self.touches += 1
            self.say(f"[{self.touches}]")
            return admitted

    return CountingKiosk(data_dir, "k1")
