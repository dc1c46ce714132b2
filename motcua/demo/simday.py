"""One simulated day of the 25-counter centre, through the real store, service and bytes.

The clock runs some hundred times as fast as a wall clock; everything else is what a hall runs:
keeper and device service in processes of their own, printers on TCP, signs on pseudo-terminals.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from common.domain.actor import Actor, Role
from common.domain.commands import CloseDay
from common.domain.opening import Session
from common.i18n.translator import Translator
from common.store.facts import Centre
from common.store.store import Store
from common.views import report
from motcua.demo import crowd, place
from motcua.demo.matters import Matters
from motcua.demo.officers import HallDay
from motcua.demo.summary import Findings, show

CENTRE = "province-25"
START = "2026-11-23T06:00"
RATE = 480
_SUPERVISOR = Actor(Role.SUPERVISOR, "cli:demo")
_SETTLE_S = 20.0
_PICTURES = 6
_FIRST_SERIAL = 1001
"""Of the codes of the day; those below are of what came before."""


def run(out: Path, visitors: int, seed: int, t: Translator) -> int:
    """Live the day and print its report; some slips stay in `out` as PNG.

    Returns:
        The exit status: 0 when everything held.
    """
    console = Console()
    with tempfile.TemporaryDirectory(prefix="motcua-") as scratch:
        folder = Path(scratch)
        with place.devices(CENTRE, folder) as emulated:
            hall = folder / "hall"
            console.print(t("simday.setup"))
            place.prepare(hall, CENTRE, f"{START}@{RATE}", emulated.ports, emulated.links)
            store = Store.open(hall)
            try:
                with _services(hall):
                    day = _live(store, console, t, visitors, seed)
                    _settle(store)
                findings = Findings.of(
                    report.read(store),
                    report.prove(store),
                    day,
                    slips=sum(len(printer.slips) for printer in emulated.printers.values()),
                    frames=sum(len(line.frames()) for line in emulated.lines.values()),
                )
            finally:
                store.close()
        pictures = _keep_some_slips(folder / "slips", out)
    show(console, t, findings, pictures)
    return 0 if findings.all_held else 1


@contextmanager
def _services(hall: Path) -> Iterator[None]:
    """Keeper and device service, as a hall runs them."""
    children = [
        subprocess.Popen(
            [sys.executable, "-m", "motcua", name, "--data", str(hall)],
            env={**os.environ, "MOTCUA_LOG": "none"},  # no hall: nothing for this machine's journal
        )
        for name in ("keeper", "devices")
    ]
    try:
        yield
    finally:
        for child in children:
            child.terminate()
        for child in children:
            child.wait(timeout=15)


def _live(store: Store, console: Console, t: Translator, visitors: int, seed: int) -> HallDay:
    centre = store.centre()
    sessions = hall_sessions(centre, store.now())
    day = HallDay(
        store,
        sessions,
        crowd.draw(centre, sessions, visitors, seed),
        _officers(centre),
        place.PIN,
        Matters(store, seed, first=_FIRST_SERIAL),
    )
    start, end = sessions[0][0], sessions[-1][1]
    columns = (
        TextColumn("[bold]{task.fields[clock]}"),
        BarColumn(),
        TextColumn("{task.description}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("", total=end - start, clock="")

        def tick(now: int) -> None:
            progress.update(
                task,
                completed=max(0, now - start),
                description=t("simday.progress", issued=day.issued, served=day.served),
                clock=t.time(now, centre.zone),
            )

        day.run(tick)
        tick(max(end, store.now()))
    store.act(_SUPERVISOR, CloseDay())
    return day


def hall_sessions(centre: Centre, now: int) -> tuple[Session, ...]:
    """The longest day among the services: when the hall works."""
    day = centre.day_of(now)
    return max(
        (centre.sessions(service, day) for service in centre.services.values()),
        key=lambda pairs: sum(end - start for start, end in pairs),
    )


def _officers(centre: Centre) -> dict[str, str]:
    """An officer for each desk: the file names them `q8-1` for desk 8.1."""
    known = {row["code"] for row in centre.document["officer"] if row["role"] == "officer"}
    wanted = {desk: f"q{desk.replace('.', '-')}" for desk in centre.desks}
    return {desk: officer for desk, officer in wanted.items() if officer in known}


def _settle(store: Store) -> None:
    """Wait until every slip has an honest end and keeper has chained every event."""
    deadline = time.monotonic() + _SETTLE_S
    while time.monotonic() < deadline and report.unsettled(store):
        time.sleep(0.1)


def _keep_some_slips(made: Path, out: Path) -> list[Path]:
    out.mkdir(parents=True, exist_ok=True)
    kept = []
    for picture in sorted(made.glob("*/*.png"), key=lambda path: path.stat().st_mtime)[:_PICTURES]:
        copy = out / f"{picture.parent.name}-{picture.name}"
        copy.write_bytes(picture.read_bytes())
        kept.append(copy)
    return kept
