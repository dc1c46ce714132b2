"""The kiosk: the citizen takes a number."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from common.store.stations import Station
    from kiosk.app import KioskApp


def start(data_dir: Path, kiosk: str, station: Station | None = None) -> NoReturn:
    """Run the citizen's screen of terminal `kiosk` (`motcua kiosk ID`) until it is stopped."""
    from common.tui import launch

    launch.run(lambda: _app(data_dir, kiosk), station)


def _app(data_dir: Path, kiosk: str) -> KioskApp:
    """Imported late: `launch` must clear the environment before Textual reads it."""
    from kiosk.app import KioskApp

    return KioskApp(data_dir, kiosk)
