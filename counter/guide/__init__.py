"""The guide's fast issue: one key, one number, for whoever stands at the door in the morning."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from common.store.stations import Station
    from counter.guide.app import GuideApp


def start(data_dir: Path, kiosk: str, lang: str = "vi", station: Station | None = None) -> NoReturn:
    """Run the guide's screen at a kiosk's place until its terminal goes away
    (`motcua guide KIOSK`)."""
    from common.tui import launch

    launch.run(lambda: _app(data_dir, kiosk, lang), station)


def _app(data_dir: Path, kiosk: str, lang: str) -> GuideApp:
    """Imported late: `launch` must clear the environment before Textual reads it."""
    from counter.guide.app import GuideApp

    return GuideApp(data_dir, kiosk, lang=lang)
