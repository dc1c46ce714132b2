"""`python -m bench idle`: what the device service costs while nobody is called.

A hall with so many boards that speak Modbus (`led485`) on one emulated line at 9600 baud, and the
whole service in a process of its own: percent of one core, thread by thread.
"""

from __future__ import annotations

import argparse
import multiprocessing
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.signs import BAUD
from common.centre.document import as_document
from common.centre.load import load
from common.centre.shipped import centre
from common.centre.signs.profile import shipped
from common.store import clock
from common.store.store import Store
from hardware.service import DeviceService
from hardware.sign.emulator import Board, SignEmulator
from motcua.demo import place

_SETTLED_S = 5.0
"""By then every board shows what it should, and the first answers are written."""


def document(line: str, count: int) -> dict[str, Any]:
    """A shipped hall with these signs on its desks, several at some, and no other device."""
    made = as_document(load(centre("province-25")))
    sign = {"bus": line, "protocol": "led485", "width": 6, "lines": 1, "glyphs": "segment"}
    desks = [row["code"] for row in made["desk"]]
    made["sign"] = [
        sign | {"code": f"s{n}", "address": n, "desk": desks[(n - 1) % len(desks)], "zone": None}
        for n in range(1, count + 1)
    ]
    made["printer"], made["speaker"] = [], []
    made["kiosk"] = [row | {"printer": None} for row in made["kiosk"]]
    return made


@contextmanager
def boards(count: int, folder: Path) -> Iterator[SignEmulator]:
    """So many boards on a line that takes its time."""
    profile = shipped()["led485"]
    made = [Board(n, str(n), profile.width) for n in range(1, count + 1)]
    with SignEmulator(made, folder / "line", profile=profile, baud=BAUD) as emulator:
        yield emulator


def measure(folder: Path, count: int, seconds: float) -> Mapping[str, float]:
    """Seconds of processor time of each thread of the service in so many seconds of such a hall."""
    hall, when = folder / "hall", clock.parse(place.MONDAY, "Asia/Ho_Chi_Minh")
    with boards(count, folder) as line:
        Store.create(hall, document(line.path, count), when, place.SHOWMAN).close()
        found = spent(hall, seconds)
        if not all(line.shows(address) == "----" for address in range(1, count + 1)):
            raise SystemExit("not every board was driven")
    return found


def spent(folder: Path, seconds: float) -> Mapping[str, float]:
    """Run the service on this hall, and take the processor time of its threads."""
    fork = multiprocessing.get_context("fork")
    ours, theirs = fork.Pipe()
    process = fork.Process(target=_serve, args=(folder, theirs), daemon=True)
    process.start()
    try:
        time.sleep(_SETTLED_S)
        before = _asked(ours)
        time.sleep(seconds)
        return {name: cpu - before.get(name, 0.0) for name, cpu in _asked(ours).items()}
    finally:
        process.kill()
        process.join()


def _asked(pipe: Connection) -> dict[str, float]:
    pipe.send("report")
    found: dict[str, float] = pipe.recv()
    return found


def _serve(folder: Path, pipe: Connection) -> None:
    threading.Thread(target=_tell, args=(pipe,), name="(the bench)", daemon=True).start()
    DeviceService(folder).run(threading.Event())


def _tell(pipe: Connection) -> None:
    while pipe.recv():
        pipe.send({thread.name: _cpu_s(thread) for thread in threading.enumerate()})


def _cpu_s(thread: threading.Thread) -> float:
    return time.clock_gettime(time.pthread_getcpuclockid(thread.ident or 0))


def main(arguments: list[str]) -> None:
    """Measure, and say what came out."""
    parser = argparse.ArgumentParser(prog="python -m bench idle", description=__doc__)
    parser.add_argument("--boards", type=int, default=30)
    parser.add_argument("--seconds", type=float, default=30.0)
    given = parser.parse_args(arguments)
    with TemporaryDirectory() as name:
        found = measure(Path(name), given.boards, given.seconds)
    for thread, cpu in sorted(found.items(), key=lambda one: -one[1]):
        print(f"{thread}: {cpu / given.seconds:.2%}")
    print(
        f"{given.boards} boards, nobody called: {sum(found.values()) / given.seconds:.2%} of a core"
    )
