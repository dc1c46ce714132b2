"""`python -m bench signs`: from a number wanted to a board that has said that it shows it.

Boards that speak Modbus (`led485`) on an emulated line on which bytes take the time of 9600 baud.
"""

from __future__ import annotations

import argparse
import random
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from common.centre.signs.profile import shipped
from hardware.sign.bus import SignBus
from hardware.sign.emulator import Board as Emulated
from hardware.sign.emulator import SignEmulator
from hardware.sign.exchange import Board
from hardware.sign.model import Sign, SignHealth, SignState, SignText
from hardware.sign.table import SignTable

BAUD = 9600


class Hall:
    """So many boards, their bus, and when each last said what it shows."""

    def __init__(self, count: int, folder: Path) -> None:
        self.profile = shipped()["led485"]
        self.count = count
        boards = [Emulated(n, str(n), self.profile.width) for n in range(1, count + 1)]
        self.emulator = SignEmulator(boards, folder / "bus", profile=self.profile, baud=BAUD)
        self._changed = threading.Condition()
        self._shown: dict[str, str | None] = {}
        self.table = SignTable(self._hear)
        self.texts: dict[str, SignText] = {}
        signs = [
            Sign(str(n), Board(self.profile, n, self.profile.width, 1)) for n in range(1, count + 1)
        ]
        self.bus = SignBus(self.emulator.path, signs, self.table)

    def _hear(self, sign: str, health: SignHealth) -> None:
        with self._changed:
            self._shown[sign] = health.sent if health.state is SignState.SHOWN else None
            self._changed.notify_all()

    def put(self, texts: Mapping[int, str]) -> None:
        """What boards should show from now on."""
        self.texts.update({str(n): SignText(text) for n, text in texts.items()})
        self.table.put(self.texts)

    def wait(self, texts: Mapping[int, str], seconds: float) -> bool:
        """Until these boards have said that they show this."""
        with self._changed:
            return self._changed.wait_for(
                lambda: all(self._shown.get(str(n)) == text for n, text in texts.items()), seconds
            )

    def everything(self) -> dict[int, str]:
        """A number for each board."""
        return {n: f"A{n:03}" for n in range(1, self.count + 1)}


@contextmanager
def hall(count: int) -> Iterator[Hall]:
    """Boards and a bus at work."""
    with TemporaryDirectory() as folder:
        one = Hall(count, Path(folder))
        one.bus.start()
        try:
            yield one
        finally:
            one.bus.stop()
            one.emulator.close()


def calls(count: int, dead: int, per_s: float, seconds: float) -> list[float]:
    """Seconds from each of many calls, at random boards, to the board's word that it shows it."""
    with hall(count) as one:
        one.emulator.deafen(range(count - dead + 1, count + 1))
        living = count - dead
        one.put(one.everything())
        one.wait({n: f"A{n:03}" for n in range(1, living + 1)}, 30)
        time.sleep(3)
        waits = []
        chance = random.Random(1)
        for number in range(int(per_s * seconds)):
            time.sleep(chance.expovariate(per_s))
            board, text = chance.randint(1, living), f"B{number:03}"
            began = time.monotonic()
            one.put({board: text})
            if not one.wait({board: text}, 10):
                raise SystemExit(f"board {board} never showed {text}")
            waits.append(time.monotonic() - began)
        return waits


def reconnect(count: int) -> float:
    """Seconds from the plug being put in again to the last board's word."""
    with hall(count) as one:
        one.put(one.everything())
        one.wait(one.everything(), 30)
        one.emulator.unplug()
        one.emulator.forget()
        time.sleep(2)
        changed = {n: f"C{n:03}" for n in range(1, count + 1)}
        one.put(changed)
        began = time.monotonic()
        one.emulator.replug()
        if not one.wait(changed, 30):
            raise SystemExit("not all boards came back")
        return time.monotonic() - began


def _tell(name: str, waits: list[float]) -> None:
    cuts = quantiles(waits, n=100)
    p50, p95 = cuts[49] * 1000, cuts[94] * 1000
    print(
        f"{name}: {len(waits)} calls, p50 {p50:.0f} ms, p95 {p95:.0f} ms, "
        f"worst {max(waits) * 1000:.0f} ms"
    )


def main(arguments: list[str]) -> None:
    """Measure, and say what came out."""
    parser = argparse.ArgumentParser(prog="python -m bench signs", description=__doc__)
    parser.add_argument("--boards", type=int, default=30)
    parser.add_argument("--per-s", type=float, default=2.0)
    parser.add_argument("--seconds", type=float, default=60.0)
    given = parser.parse_args(arguments)
    _tell("call to acknowledged", calls(given.boards, 0, given.per_s, given.seconds))
    _tell("with two dead boards", calls(given.boards, 2, given.per_s, given.seconds))
    times = sorted(reconnect(given.boards) for _ in range(5))
    print(
        f"plugged in again to all {given.boards} right: "
        f"{times[2]:.2f} s (worst of 5: {times[-1]:.2f} s)"
    )
