"""Halls in which alerts are caused: a store, its emulators, its real keeper and device service."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.actor import Actor, Role
from common.store.clock import Clock
from common.store.store import Store
from motcua.demo import place

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
_KEEPER = Actor(Role.KEEPER, "bench")
HEARD = "heard"
"""The file of what the hook heard, beside the data folder."""
ROOMY = "800m"
FIRST_LOOKS_S = 12.0
"""Until the services have looked at everything once, and opened what they find."""


class Hall:
    """A store, its emulators, and its two services."""

    def __init__(self, folder: Path, emulated: place.Emulated | None = None) -> None:
        self.emulated = emulated or place.Emulated({}, {})
        self.folder = folder
        self.store = Store.open(folder)
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, name: str) -> None:
        """Run one of the two services."""
        words = [sys.executable, "-m", "motcua", name, "--data", str(self.folder)]
        self._running[name] = subprocess.Popen(
            words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def send(self, name: str, number: signal.Signals) -> None:
        """Send it a signal."""
        self._running[name].send_signal(number)

    def kill(self, name: str) -> None:
        """End it as a power cut would."""
        process = self._running.pop(name)
        process.send_signal(signal.SIGKILL)
        process.wait()

    def close(self) -> None:
        """Everything ends."""
        for process in self._running.values():
            process.send_signal(signal.SIGCONT)
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

    def one(self, sql: str, *values: object) -> Any:
        """The first value of the first row."""
        with self.store.read() as connection:
            row = connection.execute(sql, values).fetchone()
        return None if row is None else row[0]

    def is_open(self, kind: str) -> bool:
        """Whether there is an open alert of this kind."""
        return bool(
            self.one("SELECT count(*) FROM alert WHERE kind = ? AND closed_at IS NULL", kind)
        )

    def see(self, kind: str) -> None:
        """Somebody sees to it, if it came to that."""
        alert = self.one("SELECT id FROM alert WHERE kind = ? AND closed_at IS NULL", kind)
        if alert is not None:
            self.act(commands.AcknowledgeAlert(alert))


@contextmanager
def hall(folder: Path) -> Iterator[Hall]:
    """The commune with nothing to wait for, and everybody at work."""
    with place.devices("dan-hai", folder) as emulated:
        data = folder / "hall"
        place.prepare(data, "dan-hai", f"{place.MONDAY}@1", emulated.ports, emulated.links)
        store = Store.open(data)
        document = json.loads(json.dumps(store.centre().document))
        document["centre"]["rules"].update(
            desk_idle_alert_min=0, wait_alert_min=0, kiosk_numbers_per_min=3
        )
        document["hook"] = [_hook(folder)]
        document["alert"] = [
            {"kind": kind, "severity": None, "after_s": 0, "quiet": [], "deliver": None}
            for kind in ("sign", "line")
        ]
        store.act(place.SHOWMAN, commands.ApplyCentre(document))
        store.act(place.SHOWMAN, commands.SignIn("5", "q5", place.PIN))
        with store.transaction(_KEEPER, "bench") as tx:  # nothing is nearly late, but what shall be
            tx.run("UPDATE dossier SET due_at = due_at + 90 * 86400000")
        store.close()
        with _running(Hall(data, emulated), "keeper", "devices") as one:
            yield one


@contextmanager
def real_hall(disk: Path) -> Iterator[Hall]:
    """A hall by the real clock on a disk of its own, with keeper alone."""
    document = as_document(load(shipped.centre("dan-hai")))
    Store.create(disk / "hall", document, Clock(), place.SHOWMAN).close()
    with _running(Hall(disk / "hall"), "keeper") as one:
        yield one


@contextmanager
def small_disk(at: Path) -> Iterator[Path | None]:
    """A disk that can be made smaller; None where nobody may mount one."""
    at.mkdir()
    mounted = mount("-t", "tmpfs", "-o", f"size={ROOMY}", "tmpfs", str(at))
    try:
        yield at if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(at)], check=True)


def mount(*arguments: str) -> bool:
    """Whether it could be mounted, or mounted otherwise."""
    done = subprocess.run(["mount", *arguments], capture_output=True, check=False)
    return done.returncode == 0


@contextmanager
def _running(one: Hall, *names: str) -> Iterator[Hall]:
    for name in names:
        one.start(name)
    try:
        time.sleep(FIRST_LOOKS_S)
        yield one
    finally:
        one.close()


def _hook(folder: Path) -> dict[str, Any]:
    """It hears of a stuck writer alone, and writes down what."""
    words = ["/bin/sh", "-c", f"cat >> {folder / HEARD}"]
    return {
        **{"code": "bench", "command": words, "url": None, "events": ["opened", "again", "closed"]},
        **{"severity": "info", "kinds": ["writer"], "timeout_s": 5},
    }
