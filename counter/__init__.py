"""The counter: the officer calls and serves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from common.store.stations import Station
    from counter.app import CounterApp


def start(data_dir: Path, desk: str, lang: str = "vi", station: Station | None = None) -> NoReturn:
    """Run the terminal of a desk until its terminal goes away (`motcua counter DESK`)."""
    from common.tui import launch

    launch.run(lambda: _app(data_dir, desk, lang), station)


def _app(data_dir: Path, desk: str, lang: str) -> CounterApp:
    """Imported late: `launch` must clear the environment before Textual reads it."""
    from counter.app import CounterApp

    return CounterApp(data_dir, desk, lang=lang)
