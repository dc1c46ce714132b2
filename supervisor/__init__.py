"""The supervisor's screen: the live hall, alerts, and whether promises are being kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from common.store.stations import Station
    from supervisor.app import SupervisorApp


def start(data_dir: Path, lang: str = "vi", station: Station | None = None) -> NoReturn:
    """Run the supervisor's screen (`motcua supervisor`) until it is left or stopped."""
    from common.tui import launch

    launch.run(lambda: _app(data_dir, lang), station)


def _app(data_dir: Path, lang: str) -> SupervisorApp:
    """Imported late: `launch` must clear the environment before Textual reads it."""
    from supervisor.app import SupervisorApp

    return SupervisorApp(data_dir, lang=lang)
