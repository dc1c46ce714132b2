"""The hall that is soaked: the shipped commune with two kiosks and a keypad, on a disk of its own
where the machine lets us make one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.soak.hands import COUNTER_DESK, KEYPAD_DESK
from bench.soak.kept import Kept
from common.domain import commands
from common.domain.actor import Actor, Role
from common.store.store import Store
from hardware.sign.wire import Plug
from motcua.demo import place

CENTRE = "dan-hai"
START = "2026-12-28T05:00"
"""A Monday: four working days, New Year's Day, a weekend, and on."""

_DISK = 2 * 2**30
_CLIENTS = ("2", "3", "4", "6")
_SIZE = (96, 27)
_ZONE = "America/New_York"
"""The zone of the machine, half a day away from that of the centre: only the latter may count."""

_ADMIN = Actor(Role.ADMINISTRATOR, "cli:soak")


@dataclass(frozen=True, slots=True)
class SoakHall:
    """Where everything is. `own_disk`: the data folder lies on a disk that may be filled up."""

    folder: Path
    books: Path
    backups: Path
    own_disk: bool
    emulated: place.Emulated
    keypad: Plug

    @property
    def environment(self) -> dict[str, str]:
        """What its programs are told."""
        return {
            "MOTCUA_DATA": str(self.folder),
            "MOTCUA_BACKUPS": str(self.backups),
            "MOTCUA_LANG": "vi",
            "TZ": _ZONE,
            "HOME": str(self.books.parent),
        }

    def program(self, *words: str, screen: bool = False) -> Kept:
        """One of them, running, until it is closed."""
        command = [sys.executable, "-m", "motcua", *words]
        name = "-".join(word for word in words if word.isalnum() and word != "0")
        return self.kept(name, command, self.environment, _SIZE if screen else None)

    def kept(
        self,
        name: str,
        command: Sequence[str],
        environment: Mapping[str, str],
        size: tuple[int, int] | None = None,
    ) -> Kept:
        """Any program, what it complains of beside the books."""
        return Kept(name, command, environment, size, self.books.parent / f"{name}.err")


@contextmanager
def made(scratch: Path, rate: float) -> Iterator[SoakHall]:
    """Make it, with its devices plugged in; all is gone at the end."""
    with ExitStack() as running:
        disk, own = running.enter_context(_disk(scratch))
        emulated = running.enter_context(place.devices(CENTRE, scratch))
        keypad = Plug(lambda data: None, scratch / "lines" / "keypad")
        keypad.plug()
        running.callback(keypad.unplug)
        folder, books, backups = disk / "hall", scratch / "books", scratch / "backups"
        books.mkdir()
        backups.mkdir()
        clock = f"{START}@{rate:g}"
        place.prepare(folder, CENTRE, clock, emulated.ports, emulated.links)
        _furnish(folder, keypad)
        yield SoakHall(folder, books, backups, own, emulated, keypad)


def _furnish(folder: Path, keypad: Plug) -> None:
    store = Store.open(folder)
    document: dict[str, Any] = deepcopy(dict(store.centre().document))
    document["kiosk"].append({**document["kiosk"][0], "code": "k2"})
    document["keypad"] = [
        {
            "code": "b1",
            "url": keypad.path,
            "profile": "ascii",
            "address": 0,
            "desk": KEYPAD_DESK,
            "officer": f"q{KEYPAD_DESK}",
        }
    ]
    # Minutes pass in fractions of a second here.
    document["centre"]["rules"] |= {"kiosk_numbers_per_min": 0, "absent_min_s": 0}
    store.act(_ADMIN, commands.ApplyCentre(document))
    store.close()


@contextmanager
def _disk(scratch: Path) -> Iterator[tuple[Path, bool]]:
    """An ext4 of 2 GB in a file of holes; the scratch folder itself where nobody lets us mount."""
    image, at = scratch / "disk.img", scratch / "disk"
    at.mkdir()
    with image.open("wb") as file:
        file.truncate(_DISK)
    try:
        subprocess.run(["mkfs.ext4", "-q", "-F", image], check=True, capture_output=True)
        subprocess.run(["mount", "-o", "loop", image, at], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        image.unlink()
        yield at, False
        return
    try:
        yield at, True
    finally:
        subprocess.run(["umount", "-l", at], check=True)
        image.unlink()


@contextmanager
def programs(hall: SoakHall, visitors: int) -> Iterator[dict[str, Kept]]:
    """Everything that runs in it, each started again when it ends."""

    def client(kind: str, which: str) -> Kept:
        words = [kind, str(hall.folder), str(hall.books), which]
        command = [sys.executable, "-m", "bench.soak.client", *words]
        environment = {**hall.environment, "PYTHONPATH": str(Path.cwd())}
        return hall.kept(f"client-{kind}-{which}", command, environment)

    kept = [
        hall.program("keeper"),
        hall.program("devices"),
        hall.program("metrics", "--port", "0"),
        hall.program("kiosk", "k1", screen=True),
        hall.program("kiosk", "k2", screen=True),
        hall.program("counter", COUNTER_DESK, screen=True),
        hall.program("display", "hall", screen=True),
        hall.program("supervisor", screen=True),
        client("door", str(visitors)),
        *(client("desk", desk) for desk in _CLIENTS),
    ]
    try:
        yield {one.name: one for one in kept}
    finally:
        for one in kept:
            one.close()
