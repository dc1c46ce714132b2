"""Start a screen program from the command line.

Textual reads its environment while it is imported: one variable loads any class, another lets
Ctrl+Z stop a citizen's terminal. So this module must not import it, and the caller hands over a
function that does.
"""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from common.store.stations import Station
    from common.tui.app import BaseApp

KEPT = frozenset({"TEXTUAL_DISABLE_KITTY_KEY"})
"""Harmless, and the cure where a terminal swallows Vietnamese input."""


_ZONES = ("/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo")
"""Where time zones are kept, as Python is built to look for them."""


_M_ARENA_MAX = -8
"""The setting of mallopt(3): how many heaps threads may have."""


def spare() -> None:
    """Take less memory.

    To look up where time zones are Python would load how it was built, 0.4 MiB; asyncio would load
    OpenSSL, 4 MiB, for connections that a screen never makes, and does without; each thread would
    have a heap of its own, together 0.5 MiB.
    """
    if os.path.isdir(_ZONES[0]):  # noqa: PTH112 - the first of all there is to load
        os.environ.setdefault("PYTHONTZPATH", os.pathsep.join(_ZONES))
    sys.modules["ssl"] = None  # type: ignore[assignment]
    with suppress(OSError, AttributeError):  # a C library that has no such setting
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)


def scrub() -> None:
    """Take every variable that steers Textual out of the environment, for us and our children."""
    for name in list(os.environ):
        if (name == "TEXTUAL" or name.startswith("TEXTUAL_")) and name not in KEPT:
            del os.environ[name]


def forget_lost_terminal() -> None:
    """Python empties both streams once more at its end; where their terminal has gone it would say
    so with a status of its own, 120."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def run(make: Callable[[], BaseApp[Any]], station: Station | None = None) -> NoReturn:
    """Make the app, run it, and end the process with its return code.

    Args:
        make: imports the app's module and builds the app; called after the scrub.
        station: the enrolled terminal that it runs on, if it was started by its name.

    The exit status is 0 when asked to stop or when the terminal has gone, 1 after a crash (which is
    in the log, not on the screen) and 75 when the store has been upgraded and the program must be
    started again.
    """
    scrub()
    spare()
    gc.disable()  # nothing that is loaded now is garbage; looking for some takes a tenth of it all
    app = make()
    app.station = station
    gc.freeze()
    gc.enable()
    app.run(mouse=app.MOUSE)
    forget_lost_terminal()
    sys.exit(app.return_code or 0)
