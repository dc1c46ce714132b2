"""One screen program that draws for a browser: `python -m motcua.serve.program`.

Started by the server only. It says no word and takes none but the screen's own.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from common.tui.app import BaseApp


def main() -> None:
    """Run the screen of the command line: kind, name, data folder, language."""
    from common.tui import launch

    kind, name, folder, lang = sys.argv[1:]
    launch.run(lambda: _drawn_for_a_page(_app(kind, name, Path(folder), lang)))


def _app(kind: str, name: str, folder: Path, lang: str) -> BaseApp[Any]:
    """Imported late: `launch` must clear the environment before Textual reads it."""
    if kind == "counter":
        from counter.app import CounterApp

        return CounterApp(folder, name, lang=lang)
    if kind == "display":
        from display.app import DisplayApp

        return DisplayApp(folder, name)
    from supervisor.app import SupervisorApp

    return SupervisorApp(folder, lang=lang)


def _drawn_for_a_page(app: BaseApp[Any]) -> BaseApp[Any]:
    from motcua.serve.driver import PageDriver

    app.driver_class = PageDriver
    return app


if __name__ == "__main__":
    main()
