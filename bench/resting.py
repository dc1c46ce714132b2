"""What the real programs of a hall cost while nothing happens, each on a terminal of its own."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.observers import cpu_seconds
from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.actor import Actor, Role
from common.store import clock as clocks
from common.store.doorbell import Heard, Listener
from common.store.store import Store

_SCREENS = (("kiosk", "k1"), ("counter", "5"), ("display", "hall"), ("supervisor",))
_SERVICES = (("keeper",), ("devices",))
_SETTLE_S = 15.0
_NEVER_S = 1e6
_TERMINAL = {"TERM": "xterm-256color", "LANG": "C.UTF-8"}


@dataclass(frozen=True, slots=True)
class Resting:
    """One program while nothing happens."""

    name: str
    percent_of_core: float


def measure_screens(folder: Path, seconds: float) -> tuple[list[Resting], float]:
    """Every screen and service beside the others; also the bells a second that they ring."""
    hall = _make_hall(folder)
    with ExitStack() as running:
        programs = {
            words[0]: running.enter_context(_on_terminal(hall, *words))
            for words in (*_SERVICES, *_SCREENS)
        }
        time.sleep(_SETTLE_S)
        before = {name: cpu_seconds(pid) for name, pid in programs.items()}
        bells, took = _count_bells(hall, seconds)
        rows = [
            Resting(name, (cpu_seconds(pid) - before[name]) / took * 100)
            for name, pid in programs.items()
        ]
    return rows, bells / took


def _make_hall(folder: Path) -> Path:
    """The shipped centre on a Monday morning, with some people waiting."""
    document = as_document(load(shipped.centre("dan-hai")))
    clock = clocks.parse("2026-11-23T08:00", document["centre"]["timezone"])
    store = Store.create(folder, document, clock, Actor(Role.ADMINISTRATOR, "cli:bench"))
    for service in list(store.centre().services)[:3]:
        store.act(Actor(Role.TERMINAL, "kiosk:k1"), commands.IssueTicket(service, origin="kiosk"))
    store.close()
    return folder


@contextmanager
def _on_terminal(hall: Path, *words: str) -> Iterator[int]:
    """The program's process id."""
    near, far = pty.openpty()
    fcntl.ioctl(far, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 160, 0, 0))
    command = [sys.executable, "-m", "motcua", "--data", str(hall), *words]
    environment = {"PATH": os.environ["PATH"], **_TERMINAL}
    process = subprocess.Popen(command, stdin=far, stdout=far, stderr=far, env=environment)
    os.close(far)
    reader = threading.Thread(target=_drain, args=(near,), daemon=True)
    reader.start()
    try:
        yield process.pid
        if process.poll() is not None:
            raise RuntimeError(f"motcua {words[0]} ended with status {process.returncode}")
    finally:
        process.kill()
        process.wait()
        reader.join()
        os.close(near)


def _drain(near: int) -> None:
    try:
        while os.read(near, 65_536):
            pass
    except OSError:  # the program is gone
        return


def _count_bells(hall: Path, seconds: float) -> tuple[int, float]:
    listener = Listener(hall, look_every_s=_NEVER_S)
    listener.wait()
    begin = time.monotonic()
    end = threading.Timer(seconds, listener.wake)
    end.start()
    bells = 0
    while (heard := listener.wait()) is not Heard.NOTHING:
        bells += heard is Heard.BELL
    listener.close()
    return bells, time.monotonic() - begin
