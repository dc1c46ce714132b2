"""The power drill: what stood in the hall before the plug was pulled, and what came back.

What was there before is a file beside the store, on the disk before anybody is told to pull the
plug; the boot id of the machine says whether it was really switched off.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from common.store import flushed
from common.store.clock import boot_id, boot_ms, wall_ms
from common.store.invariants import violations
from common.store.queries import drill
from common.store.sqlite import Connection
from common.store.store import Store

FILE = "drill-power.json"
SERVICES = ("keeper", "devices")
_PROGRAMS = frozenset({*SERVICES, "serve", "metrics", "kiosk", "counter", "display", "supervisor"})
_BEATS_WITHIN_MS = 15_000


@dataclass(frozen=True, slots=True)
class Before:
    """The hall before the cut. `seq` and `event` are the newest event and what tells it from any
    other, `at` is the wall clock (ms), `programs` what ran, `devices` those that were well."""

    boot: str
    at: int
    seq: int
    event: str
    tickets: int
    programs: tuple[str, ...]
    devices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that is looked at. `well` None: nobody but a person can say."""

    key: str
    well: bool | None
    values: Mapping[str, str | int]


def note(store: Store) -> Before:
    """Write down how the hall stands, and be sure that it is on the disk."""
    with store.read() as connection:
        seq, event = drill.newest(connection)
        before = Before(
            boot=boot_id(),
            at=wall_ms(),
            seq=seq,
            event=event,
            tickets=drill.tickets(connection),
            programs=tuple(sorted(running(store.folder))),
            devices=tuple(sorted(drill.well(connection))),
        )
    flushed.write(store.folder / FILE, json.dumps(asdict(before)).encode())
    return before


def read(folder: Path) -> Before | None:
    """What was written down; None where there is nothing that can be read."""
    try:
        row = json.loads((folder / FILE).read_bytes())
        lists = {name: tuple(row[name]) for name in ("programs", "devices")}
        return Before(**{**row, **lists})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def compare(store: Store, before: Before) -> list[Point]:
    """Everything that a program can say about the hall after the cut."""
    now = running(store.folder)
    with store.read() as connection:
        return [
            *_record(connection, before),
            *_services(connection, store.now()),
            *_screens(before, now),
            *_all_devices(connection, before),
            _clock(connection, store),
        ]


def _record(connection: Connection, before: Before) -> Iterator[Point]:
    kept = (drill.told(connection, before.seq) or "") == before.event
    tickets = drill.tickets(connection)
    yield Point("record", kept, {"seq": before.seq})
    yield Point("tickets", tickets >= before.tickets, {"before": before.tickets, "now": tickets})
    broken = violations(connection)
    yield Point("rules", not broken, {"count": len(broken)})


def _services(connection: Connection, now: int) -> Iterator[Point]:
    """How long after the machine each began, by its process, and whether it beats."""
    for name in SERVICES:
        found = drill.beat(connection, name)
        after_s = None if found is None else _began_s(found[0])
        beats = found is not None and now - found[1] < _BEATS_WITHIN_MS
        yield Point(f"service.{name}", beats and after_s is not None, {"seconds": after_s or 0})


def _screens(before: Before, now: Mapping[str, int]) -> Iterator[Point]:
    """Those of this machine that were there; whoever came by SSH has to come again."""
    for name in before.programs:
        if name.split()[0] not in SERVICES:
            pid = now.get(name)
            seconds = None if pid is None else _began_s(pid)
            yield Point("screen", pid is not None, {"name": name, "seconds": seconds or 0})


def _all_devices(connection: Connection, before: Before) -> Iterator[Point]:
    well = drill.well(connection)
    for code in before.devices:
        yield Point("device", code in well, {"code": code})


def _clock(connection: Connection, store: Store) -> Point:
    if store.clock.simulated:
        return Point("clock", True, {"minutes": 0})
    drift = drill.drift(connection)
    return Point("clock", drift == 0, {"minutes": round(drift / 60_000)})


def off_s(before: Before) -> int:
    """Seconds between the note and the machine's coming up, by its own clock; it may be wrong."""
    return max(0, (wall_ms() - boot_ms() - before.at) // 1000)


def running(folder: Path) -> dict[str, int]:
    """Programs of ours on this hall, by name and place (`kiosk k1`), with their pids. What another
    user runs is not seen."""
    found = {}
    for process in Path("/proc").iterdir():
        if process.name.isdigit() and (name := _name(process, folder)) is not None:
            found[name] = int(process.name)
    return found


def _name(process: Path, folder: Path) -> str | None:
    try:
        words = (process / "cmdline").read_text("utf-8", "replace").split("\0")
        if not any(
            word.endswith(("/motcua", "motcua.__main__")) or word == "motcua" for word in words
        ):
            return None
        opened = {str(file.readlink()) for file in (process / "fd").iterdir()}
    except OSError:  # it has just ended, or is somebody else's
        return None
    if str(folder.resolve() / "motcua.db") not in opened:
        return None
    for place, word in enumerate(words):
        if word in _PROGRAMS:
            rest = [one for one in words[place + 1 : place + 2] if one and not one.startswith("-")]
            return " ".join([word, *rest])
    return None


def _began_s(pid: int) -> int | None:
    """Seconds from the machine's start to that of a process; None when it is gone."""
    with suppress(OSError, ValueError, IndexError):
        fields = Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
        return int(fields[19]) // os.sysconf("SC_CLK_TCK")
    return None
