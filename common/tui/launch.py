"""Start a screen program from the command line.

Textual reads its environment while it is imported: one variable loads any class, another lets
Ctrl+Z stop a citizen's terminal. So this module must not import it, and the caller hands over a
function that does.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from common.tui.app import BaseApp

KEPT = frozenset({"TEXTUAL_DISABLE_KITTY_KEY"})
"""Harmless, and the cure where a terminal swallows Vietnamese input."""


def scrub() -> None:
    """Take every variable that steers Textual out of the environment, for us and our children."""
    for name in list(os.environ):
        if (name == "TEXTUAL" or name.startswith("TEXTUAL_")) and name not in KEPT:
            del os.environ[name]


def run(make: Callable[[], BaseApp[Any]]) -> NoReturn:
    """Make the app, run it, and end the process with its return code.

    Args:
        make: imports the app's module and builds the app; called after the scrub.

    The exit status is 0 when asked to stop, 1 after a crash (which is in the log, not on the
    screen) and 75 when the store has been upgraded and the program must be started again.
    """
    scrub()
    gc.disable()  # nothing that is loaded now is garbage; looking for some takes a tenth of it all
    app = make()
    gc.freeze()
    gc.enable()
    app.run(mouse=app.MOUSE)
    sys.exit(app.return_code or 0)
