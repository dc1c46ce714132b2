"""Set a hall up, show it, and leave nothing behind."""

from __future__ import annotations

import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from common.tui import launch
from motcua.demo import place
from motcua.demo.bustle import Bustle, open_hall

CENTRE = "dan-hai"
"""A real commune of six counters: as much as fits into one window."""


def run(out: Path | None, seed: int, lang: str) -> int:
    """Show the hall in this terminal until the visitor leaves.

    Args:
        out: the folder that keeps store and slips; None: a temporary one, removed at the end.
        seed: of what other visitors and officers do.
        lang: of the window.

    Returns:
        The exit status: 0 unless the window crashed.

    Raises:
        Trouble: `store_exists` when there is a store in `out` already.
    """
    launch.scrub()
    from motcua.demo.hall import OWN_DESK, HallApp
    from motcua.demo.terminal import close_all

    with _folder(out) as folder, place.devices(CENTRE, folder) as emulated:
        place.prepare(folder, CENTRE, place.MONDAY, emulated.ports, emulated.links)
        open_hall(folder, OWN_DESK)
        app = HallApp(folder, emulated, lang)
        bustle = Bustle(folder, OWN_DESK, seed)
        bustle.start()
        try:
            app.run()
        finally:
            _on_signals(signal.SIG_IGN)
            close_all(app.terminals())
            bustle.stop()
    return app.return_code or 0


@contextmanager
def _folder(out: Path | None) -> Iterator[Path]:
    """The folder to work in. A temporary one is removed, whatever signal ends the program."""
    if out is not None:
        yield out
        return
    _on_signals(lambda *_: sys.exit(0))
    folder = Path(tempfile.mkdtemp(prefix="motcua-demo-"))
    try:
        yield folder
    finally:
        _on_signals(signal.SIG_IGN)
        shutil.rmtree(folder, ignore_errors=True)


def _on_signals(do: Callable[[int, FrameType | None], object] | signal.Handlers) -> None:
    """A terminal that closes sends its signal twice: the second must not cut the cleaning short."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, do)
