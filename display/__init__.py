"""The hall screen: who is called where, and who waits how long."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from common.store.stations import Station
    from display.app import DisplayApp


def start(data_dir: Path, display: str, station: Station | None = None) -> NoReturn:
    """Run the hall screen `display` (`motcua display ID`) until it is stopped."""
    from common.tui import launch

    launch.run(lambda: _app(data_dir, display), station)


def _app(data_dir: Path, display: str) -> DisplayApp:
    """Imported late: `launch` must clear the environment before Textual reads it."""
    from display.app import DisplayApp

    return DisplayApp(data_dir, display)
