"""`python -m bench.soak.days`: a thousand days of keeper in one process, in a fast loop.

The soak lets all programs run by the machine's own time; here only what a day leaves behind in
keeper is looked at, and the store's clock jumps from hour to hour. The first days fill what keeper
remembers (SQLite's pages, the newest 8,000 waits that it learns from) and are not judged.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.lived import set_clock
from bench.soak.sampling import held_by
from bench.soak.trend import slope
from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal
from common.store.care import DiskCare
from common.store.store import Store
from motcua.demo import place
from motcua.keeper import KEEPER, Keeper

HOUR = 3_600_000
_KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
_START = "2024-01-01T06:00@0"
_VISITORS, _EVERY = 24, 10
_WARM = 0.65
"""This part of the days is not judged."""

LIMIT_KIB = 1.0
"""A day may cost keeper so much for ever: 1 KiB a day is a third of a MiB a year."""


def live(folder: Path, days: int) -> list[tuple[float, float]]:
    """KiB of keeper's own memory after so many days."""
    ports = {"p1": 9}
    links = {"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0": folder / "bus"}
    place.prepare(folder / "hall", "dan-hai", _START, ports, links)
    store = Store.open(folder / "hall")
    keeper, care = Keeper(store.folder), DiskCare(store.folder, KEEPER)
    begin, found = store.now(), []
    for day in range(days):
        _day(store, keeper, care, begin + day * 24 * HOUR)
        if day % _EVERY == 0:
            gc.collect()
            held = held_by("keeper", os.getpid(), float(day))
            assert held is not None
            found.append((float(day), float(held.own_kib)))
    care.close()
    store.close()
    return found


def _day(store: Store, keeper: Keeper, care: DiskCare, begin: int) -> None:
    """Visitors come, all but one are served; keeper looks every three hours, and after midnight."""
    for hour in range(0, 24, 3):
        set_clock(store, begin + hour * HOUR)
        if hour == 3:
            _visits(store)
        keeper._next_beat = 0.0
        keeper.make_round(store)
        care.look()


def _visits(store: Store) -> None:
    try:
        store.act(place.SHOWMAN, commands.SignIn("5", "q5", place.PIN))
        for _ in range(_VISITORS):
            store.act(_KIOSK, commands.IssueTicket("ho-tich", origin="kiosk", printer="none"))
        for _ in range(_VISITORS - 1):
            store.act(place.SHOWMAN, commands.CallNext("5"))
            store.act(place.SHOWMAN, commands.StartService("5"))
            store.act(place.SHOWMAN, commands.Finish("5", "accepted"))
    except Refusal:  # closed today
        return


def main(arguments: Sequence[str]) -> int:
    """Live the days and say how keeper grew."""
    parser = argparse.ArgumentParser(prog="python -m bench.soak.days", description=__doc__)
    parser.add_argument("--days", type=int, default=1000)
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="soak-") as name:
        found = live(Path(name), given.days)
    for day, kib in found[:: max(1, len(found) // 10)]:
        print(f"day {day:5.0f}: {kib / 1024:.1f} MiB")
    late = slope([found[int(len(found) * _WARM) :]])
    print(f"from then on {late.each:+.2f} KiB a day ({late.low:+.2f} … {late.high:+.2f})")
    return 1 if late.low > LIMIT_KIB else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
