"""`python -m bench.soak`, or `make soak`: see `bench.soak`.

Ends with 0 when nothing was lost and nothing was proven to grow, else with 1.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import threading
import time
from bisect import bisect_right
from collections import Counter
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

import zxingcpp
from PIL import Image

from bench.soak import report
from bench.soak.book import told
from bench.soak.faults import Faults
from bench.soak.hall import SoakHall, made, programs
from bench.soak.hands import Hands, Paints, at_counter, at_keypad, at_kiosk
from bench.soak.kept import Kept
from bench.soak.night import Nights
from bench.soak.sampling import Held, Stored, hold, stored
from bench.soak.verdict import growth, latencies, slower, wrong_in_store
from common.domain.refusal import Trouble
from common.store.store import Store

_SAMPLE_S = 5.0
_SETTLE_S = 20.0
_KILLS_FOR = 1 / 3
_PARTS = 3


@dataclass
class Watched:
    """All that was seen while it ran."""

    held: list[Held] = field(default_factory=list)
    stored: list[Stored] = field(default_factory=list)
    troubles: int = 0

    def visitors_at(self, at: float) -> float:
        """Tickets that there were then."""
        moments = [one.at for one in self.stored]
        place = bisect_right(moments, at)
        return self.stored[place - 1].tickets if place else 0


def main(arguments: list[str]) -> int:
    """Soak, and say what came out."""
    parser = argparse.ArgumentParser(prog="python -m bench.soak", description=__doc__)
    parser.add_argument("--hours", type=float, default=0.25)
    parser.add_argument("--rate", type=float, default=900.0, help="of the store's clock")
    parser.add_argument("--visitors", type=int, default=120, help="a day, at the second kiosk")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--busy", action="store_true", help="other work goes on here: times are not judged"
    )
    parser.add_argument("--json", type=Path, help="where the figures go, too")
    given = parser.parse_args(arguments)
    papers: Counter[str] = Counter()
    died = _heard_of_threads()
    with tempfile.TemporaryDirectory(prefix="soak-") as name, made(Path(name), given.rate) as hall:
        with programs(hall, given.visitors) as running:
            watched, faults, nights, paints = _soak(hall, running, given, papers)
            lives = {one.name: one.lives for one in running.values()}
            crashes = {
                one.name: (odd, one.said_last)
                for one in running.values()
                if (odd := [status for status in one.ends if status != -9])
            }
        store = Store.open(hall.folder)
        try:
            wrong = wrong_in_store(store, hall.books, papers)
            facts = report.facts(store, hall)
            wrong += [f"crashed: {text}" for text in report.crashes(hall.folder)]
        finally:
            store.close()
        heard = list(told(hall.books))
    ours = [one for one in watched.held if not one.name.startswith("client")]
    found = growth(ours, watched.visitors_at)
    times = {"action": [(one.at, one.took_us / 1000) for one in heard]}
    times |= {f"paint {who}": each.measured for who, each in paints.items()}
    speeds = latencies(times, _PARTS)
    wrong += [
        f"night {night.date}: {text}" for night in nights.seen.values() for text in night.wrong
    ]
    wrong += [f"{who} ended with {ends}: {said}" for who, (ends, said) in crashes.items()]
    wrong += [f"{one.program} grows: {one.kind}" for one in found if one.proven]
    wrong += [] if given.busy else [f"slower: {text}" for text in slower(speeds)]
    wrong += faults.broken + died
    report.show(found, speeds, watched.stored, facts, faults.injected, lives, len(heard), wrong)
    print(f"nights looked at: {len(nights.seen)}; answers that were told: {len(heard)}")
    if given.json is not None:
        figures = {
            "wrong": wrong,
            "facts": facts,
            "lives": lives,
            "faults": faults.injected,
            "growth": [asdict(one) for one in found],
            "latency": [asdict(one) for one in speeds],
            "stored": [asdict(one) for one in watched.stored],
            "told": len(heard),
            "held": [asdict(one) for one in watched.held],
        }
        given.json.write_text(json.dumps(figures, indent=1))
    return 1 if wrong else 0


def _heard_of_threads() -> list[str]:
    """Those of the soak itself that end in an error: what they did is not done any more."""
    died: list[str] = []
    told = threading.excepthook

    def hear(what: threading.ExceptHookArgs) -> None:
        died.append(f"the soak's own {what.thread and what.thread.name}: {what.exc_type.__name__}")
        told(what)

    threading.excepthook = hear
    return died


def _soak(
    hall: SoakHall, running: dict[str, Kept], given: argparse.Namespace, papers: Counter[str]
) -> tuple[Watched, Faults, Nights, dict[str, Paints]]:
    """All of it at once for so many minutes, then quietly for a little while."""
    paints = {"kiosk": Paints(), "counter": Paints()}
    hands = [
        Hands("kiosk", hall.folder, at_kiosk(running["kiosk-k1"], paints["kiosk"])),
        Hands("counter", hall.folder, at_counter(running["counter-5"], paints["counter"])),
        Hands("keypad", hall.folder, at_keypad(hall.keypad)),
    ]
    nights = Nights(hall, running)
    faults = Faults(hall, running, given.seed, lambda: nights.rests)
    nights.start()
    faults.start()
    watched, begin, end = Watched(), time.monotonic(), given.hours * 3600
    while (at := time.monotonic() - begin) < end:
        faults.kills = at < end * _KILLS_FOR
        _look(hall, running, watched, papers, at)
        time.sleep(_SAMPLE_S)
    faults.stop()
    for hand in hands:
        hand.stop()
    nights.stop()
    for name, one in running.items():
        if name.startswith("client"):
            one.close()
    time.sleep(_SETTLE_S)
    _look(hall, running, watched, papers, time.monotonic() - begin)
    return watched, faults, nights, paints


def _look(
    hall: SoakHall, running: dict[str, Kept], watched: Watched, papers: Counter[str], at: float
) -> None:
    watched.held += hold(running, at)
    try:
        store = Store.open(hall.folder)
    except Trouble:
        watched.troubles += 1
        return
    try:
        with store.read() as connection:
            tickets = connection.execute("SELECT count(*) FROM ticket").fetchone()[0]
        watched.stored.append(stored(hall.folder, tickets, at))
    except Trouble:
        watched.troubles += 1
    finally:
        store.close()
    _read_papers(hall, papers)


def _read_papers(hall: SoakHall, papers: Counter[str]) -> None:
    """What the printer gave out: who holds which number. The pictures go, so that they do not fill
    the disk; one that is being written is read next time."""
    for printer in hall.emulated.printers.values():
        for file in printer.folder.glob("*.png"):
            with suppress(OSError), Image.open(file) as picture:
                papers.update(code.text for code in zxingcpp.read_barcodes(picture.convert("L")))
                file.unlink()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
