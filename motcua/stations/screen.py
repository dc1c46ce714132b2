"""The screen that an enrolled terminal is."""

from __future__ import annotations

import sys
import termios
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from common.domain.station_commands import StationRole
from common.store.stations import Station

_MODULES = {StationRole.GUIDE: "counter.guide"}
_OF_ONE_LANGUAGE = {StationRole.COUNTER, StationRole.GUIDE, StationRole.SUPERVISOR}
"""Those of staff; a citizen's screen has all the languages of the centre."""


def start(folder: Path, lang: str, station: Station) -> None:
    """Show it until the program ends. What was typed before, while no screen was to be seen, is
    for none."""
    with suppress(termios.error):
        termios.tcflush(sys.stdin.fileno(), termios.TCIFLUSH)
    role = StationRole(station.role)
    words = [word for word in (station.place,) if word is not None]
    words += [lang] if role in _OF_ONE_LANGUAGE else []
    import_module(_MODULES.get(role, role.value)).start(folder, *words, station)
