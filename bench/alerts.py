"""`python -m bench alerts`: from a cause to its alert, kind by kind, with the real keeper and the
real device service in processes of their own, emulators at the other end of every line.

What a kind waits for on purpose (ten seconds of a sign, minutes of a queue) is not counted: it is
set to nothing, or its cause is made that old.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rich.console import Console
from rich.table import Table

from common.domain import commands
from common.domain.actor import Actor, Role
from common.store.store import Store
from motcua.demo import place

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
_KEEPER = Actor(Role.KEEPER, "bench")
_TOO_LONG_S = 30.0
_LOOK_S = 0.004


@dataclass(frozen=True, slots=True)
class Cause:
    """Something that an alert is about: how it begins, and how it ends."""

    kind: str
    begin: Callable[[], object]
    end: Callable[[], object]


class Hall:
    """A store, its emulators, and its two services."""

    def __init__(self, folder: Path, emulated: place.Emulated) -> None:
        self.emulated = emulated
        self.folder = folder
        self.store = Store.open(folder)
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, name: str) -> None:
        """Run one of the two services."""
        words = [sys.executable, "-m", "motcua", name, "--data", str(self.folder)]
        self._running[name] = subprocess.Popen(words, stdout=subprocess.DEVNULL)

    def kill(self, name: str) -> None:
        """End it as a power cut would."""
        process = self._running.pop(name)
        process.send_signal(signal.SIGKILL)
        process.wait()

    def close(self) -> None:
        """Everything ends."""
        for process in self._running.values():
            process.terminate()
        for process in self._running.values():
            process.wait()
        self.store.close()

    def act(self, command: commands.Command, actor: Actor = place.SHOWMAN) -> dict[str, Any]:
        """Do one action."""
        return self.store.act(actor, command)

    def write(self, sql: str, **values: object) -> None:
        """Make something so that would take hours by itself."""
        with self.store.transaction(_KEEPER, "bench") as tx:
            tx.run(sql, **values)

    def is_open(self, kind: str) -> bool:
        """Whether there is an open alert of this kind."""
        with self.store.read() as connection:
            row = connection.execute(
                "SELECT 1 FROM alert WHERE kind = ? AND closed_at IS NULL", (kind,)
            ).fetchone()
        return row is not None

    def wait(self, kind: str, *, is_open: bool) -> float | None:
        """Real seconds until it is so; None when it never came to that."""
        began = time.monotonic()
        while self.is_open(kind) != is_open:
            if time.monotonic() - began > _TOO_LONG_S:
                return None
            time.sleep(_LOOK_S)
        return time.monotonic() - began


@contextmanager
def hall(folder: Path) -> Iterator[Hall]:
    """The commune with nothing to wait for, and everybody at work."""
    with place.devices("dan-hai", folder) as emulated:
        data = folder / "hall"
        place.prepare(data, "dan-hai", f"{place.MONDAY}@1", emulated.ports, emulated.links)
        store = Store.open(data)
        document = json.loads(json.dumps(store.centre().document))
        document["centre"]["rules"].update(desk_idle_alert_min=0, wait_alert_min=0)
        document["alert"] = [
            {"kind": kind, "severity": None, "after_s": 0, "quiet": [], "deliver": None}
            for kind in ("sign", "line")
        ]
        store.act(place.SHOWMAN, commands.ApplyCentre(document))
        store.act(place.SHOWMAN, commands.SignIn("5", "q5", place.PIN))
        store.close()
        one = Hall(data, emulated)
        for name in ("keeper", "devices"):
            one.start(name)
        try:
            time.sleep(12)  # the first looks, and whatever they find
            yield one
        finally:
            one.close()


def causes(hall: Hall) -> Iterator[Cause]:
    """Every cause that can be made here."""
    (printer,) = hall.emulated.printers.values()
    yield Cause("help", lambda: hall.act(commands.CallHelp(), KIOSK), lambda: _see(hall, "help"))
    yield Cause("printer", lambda: printer.fault("cover-open"), lambda: printer.fault("ok"))
    yield Cause("paper_out", lambda: printer.fault("paper-out"), lambda: printer.fault("ok"))
    (line,) = hall.emulated.lines.values()
    yield Cause("line", line.unplug, line.replug)
    number: list[str] = []

    def take() -> None:
        issued = commands.IssueTicket("ho-tich", printer="none")
        number.append(str(hall.act(issued)["number"]))

    def cancel() -> None:
        hall.act(commands.CancelTicket(number[-1]))

    for kind in ("desk_idle", "queue_long"):
        yield Cause(kind, take, cancel)

    def break_promise() -> None:
        take()
        hall.write("UPDATE ticket SET promised_at = :at WHERE state = 'waiting'", at=0)

    yield Cause("promise_breaking", break_promise, cancel)
    yield _backup(hall)
    yield Cause("keeper", lambda: hall.kill("keeper"), lambda: hall.start("keeper"))
    yield Cause("devices", lambda: hall.kill("devices"), lambda: hall.start("devices"))


def _see(hall: Hall, kind: str) -> None:
    with hall.store.read() as connection:
        row = connection.execute(
            "SELECT id FROM alert WHERE kind = ? AND closed_at IS NULL", (kind,)
        ).fetchone()
    hall.act(commands.AcknowledgeAlert(row["id"]))


def _backup(hall: Hall) -> Cause:
    def age(hours: int) -> None:
        known = json.dumps({"at": int(time.time() * 1000) - hours * 3_600_000})
        hall.write(
            "INSERT INTO meta (key, value) VALUES ('backup', :v)"
            " ON CONFLICT (key) DO UPDATE SET value = :v",
            v=known,
        )

    return Cause("backup", lambda: age(40), lambda: age(0))


def measure(hall: Hall, cause: Cause) -> tuple[float | None, float | None]:
    """Seconds to open, and to close. Keeper's rounds are met at any moment of theirs."""
    time.sleep(random.uniform(0, 2))
    cause.begin()
    opened = hall.wait(cause.kind, is_open=True)
    time.sleep(random.uniform(0, 2))
    cause.end()
    closed = hall.wait(cause.kind, is_open=False)
    return opened, closed


def main(arguments: list[str]) -> None:
    """Print how soon alerts open and close."""
    parser = argparse.ArgumentParser(prog="python -m bench alerts", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each is caused")
    parser.add_argument("--kind", action="append", help="only these kinds")
    options = parser.parse_args(arguments)
    table = Table(title="From a cause to its alert, seconds")
    for column in ("kind", "times", "opens: mean", "most", "closes: mean", "most"):
        table.add_column(column, justify="left" if column == "kind" else "right")
    with TemporaryDirectory() as folder, hall(Path(folder)) as one:
        for cause in causes(one):
            if options.kind and cause.kind not in options.kind:
                continue
            found = [measure(one, cause) for _ in range(options.rounds)]
            table.add_row(cause.kind, str(len(found)), *_both(found))
    Console().print(table)


def _both(found: list[tuple[float | None, float | None]]) -> list[str]:
    cells = []
    for seconds in zip(*found, strict=True):
        known = [each for each in seconds if each is not None]
        whole = len(known) == len(seconds)
        cells += [f"{sum(known) / len(known):.2f}", f"{max(known):.2f}"] if whole else ["–", "–"]
    return cells
