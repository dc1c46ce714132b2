"""`python -m bench weeks`: what weeks of calls leave behind in the hall screen.

The real program on a headless terminal, in the hall of a province. A third of the calls come in
rushes; after each call the band turns its page, in one language and then in the other. Told at the
end of each day: the memory of the process, and the widgets of the page.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from common.centre.document import as_document
from common.centre.load import load
from common.centre.shipped import centre
from common.store import clock
from common.store.store import Store
from common.views.display import CALLS_KEPT, CallRow, DisplayView
from display.app import DisplayApp
from display.screens.hall import HallPage
from display.spotlight import DWELL_S
from display.widgets.band import Band
from motcua.demo import place

RUSH = 12
COUNTERS = 25


async def days(folder: Path, number: int, calls: int) -> AsyncIterator[tuple[float, int]]:
    """Memory in MiB and widgets after each of so many days with so many calls."""
    DisplayApp.REFRESH_S = 1e6  # the hall itself stands still
    app = DisplayApp(folder, "hall-a")
    async with app.run_test(size=(96, 27)) as pilot:
        while app.view is None or not isinstance(app.screen, HallPage):
            await pilot.pause(0.1)
        page, now = app.screen, 0.0
        page.steady = lambda: now
        for done in range(number * calls):
            rushing = done // RUSH % 3 == 0
            now += DWELL_S / RUSH if rushing else DWELL_S
            app.view = after(app.view, done + 1, calls)
            page.show(app.view)
            page._beat()  # what its timer does
            page.query_one(Band).turn()
            await asyncio.sleep(0)
            if (done + 1) % RUSH == 0:
                await pilot.pause()  # until everything is drawn
            if (done + 1) % calls == 0:
                gc.collect()
                yield resident_mib(), len(page.query("*"))


def after(view: DisplayView, newest: int, a_day: int) -> DisplayView:
    """The picture after so many calls, of which only the newest is still to be followed."""
    rows = [
        CallRow(
            call=call,
            number=f"A{call % a_day:03}",
            counter=str(call % COUNTERS + 1),
            desk=None,
            zone=view.panel.zone,
            last_at=view.hall.now + call * 1000,
            times=1,
            state="called" if call == newest else "done",
        )
        for call in range(newest, max(0, newest - CALLS_KEPT), -1)
    ]
    return replace(view, calls=tuple(rows), missed=tuple(f"H{n:03}" for n in range(newest % 20)))


def resident_mib() -> float:
    """Memory of this process that is in use."""
    found = re.search(r"VmRSS:\s+(\d+) kB", Path("/proc/self/status").read_text("ascii"))
    return int(found[1]) / 1024 if found else 0.0


def main(arguments: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench weeks", description=__doc__)
    parser.add_argument("--days", type=int, default=42)
    parser.add_argument("--calls", type=int, default=300, help="calls of a day")
    chosen = parser.parse_args(arguments)
    asyncio.run(_tell(chosen.days, chosen.calls))


async def _tell(number: int, calls: int) -> None:
    with TemporaryDirectory(prefix="bench-") as folder:
        hall, document = Path(folder) / "hall", as_document(load(centre("province-25")))
        document["display"] = [row | {"languages": ["vi", "en"]} for row in document["display"]]
        when = clock.parse(place.MONDAY, document["centre"]["timezone"])
        Store.create(hall, document, when, place.SHOWMAN).close()
        told = [one async for one in days(hall, number, calls)]  # a screen prints nothing meanwhile
    for day, (mib, widgets) in enumerate(told, start=1):
        print(f"day {day:3}  {mib:7.1f} MiB  {mib - told[0][0]:+6.2f}  {widgets} widgets")
