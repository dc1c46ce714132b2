"""How long Prometheus waits for the figures of a hall.

    python -m bench metrics                     # 200,000 tickets of history, 120 people waiting

Real days of the 25-counter centre are copied over a history; then a day is opened, its desks too,
and the endpoint is asked over its socket as Prometheus would.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import threading
import time
from contextlib import closing
from http.client import HTTPConnection
from logging import NullHandler
from pathlib import Path
from statistics import median, quantiles

from bench import history, years
from common.store.thread import StoreThread
from motcua.journal import Log
from motcua.metrics.collector import Hall
from motcua.metrics.endpoint import serving

LIMIT_MS = 50
"""What is asked for."""

_LOOK_S = 0.05


def main(arguments: list[str]) -> None:
    """Build the history, or take the one that is there, and ask."""
    parser = argparse.ArgumentParser(prog="python -m bench metrics", description=__doc__)
    parser.add_argument("--tickets", type=int, default=200_000, help="in the history")
    parser.add_argument("--dir", type=Path, help="where the history is, or is built and kept")
    parser.add_argument("--scrapes", type=int, default=200, help="how often it is asked")
    chosen = parser.parse_args(arguments)
    scratch = Path(tempfile.mkdtemp(prefix="bench-", dir=chosen.dir))
    home = chosen.dir or scratch
    try:
        found = years.find(home / "hall") or years.build(
            home, chosen.tickets, years.TICKETS_A_DAY, print
        )
        today = history.next_day(home / "hall")
        with closing(history.Hall(home / "hall", today).store):
            spent, size = _ask(home / "hall", chosen.scrapes)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    print(f"{found.tickets:,} tickets of history, {history.WAITING} people waiting")
    print(
        f"{len(spent)} scrapes of {size:,} bytes: median {median(spent):.1f} ms,"
        f" 99 of 100 within {quantiles(spent, n=100)[-1]:.1f} ms, longest {max(spent):.1f} ms"
        f" (asked for: {LIMIT_MS})"
    )


def _ask(hall: Path, scrapes: int) -> tuple[list[float], int]:
    """Milliseconds of each answer, and the size of the last."""
    log = Log("bench", NullHandler())
    with closing(StoreThread(hall)) as thread, serving(Hall(thread, log), "127.0.0.1", 0) as server:
        hand = threading.Thread(target=server.serve_forever, args=(_LOOK_S,))
        hand.start()
        try:
            port = int(server.server_address[1])
            _scrape(port)
            spent = []
            for _ in range(scrapes):
                began = time.perf_counter()
                size = _scrape(port)
                spent.append((time.perf_counter() - began) * 1000)
            return spent, size
        finally:
            server.shutdown()
            hand.join()


def _scrape(port: int) -> int:
    with closing(HTTPConnection("127.0.0.1", port)) as line:
        line.request("GET", "/metrics")
        return len(line.getresponse().read())
