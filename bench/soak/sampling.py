"""What each program holds at a moment, as the kernel says it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.soak.kept import Kept
from common.store import checkpoint, folder

_FIELD = re.compile(r"^(Rss|Anonymous|Swap):\s+(\d+) kB", re.M)


@dataclass(frozen=True, slots=True)
class Held:
    """One program at one moment. Memory in KiB; `own_kib` is what it asked for itself (anonymous,
    swapped out or not). Pages of libraries are left out: they become a program's own whenever the
    last other one that has them mapped ends."""

    name: str
    pid: int
    at: float
    """Seconds since the soak began."""
    rss_kib: int
    own_kib: int
    handles: int
    threads: int


@dataclass(frozen=True, slots=True)
class Stored:
    """The store at one moment, in bytes and rows."""

    at: float
    log: int
    database: int
    tickets: int


def hold(programs: Mapping[str, Kept], at: float) -> list[Held]:
    """All programs that live now."""
    found = (held_by(name, one.pid, at) for name, one in programs.items() if one.pid is not None)
    return [held for held in found if held is not None]


def held_by(name: str, pid: int, at: float) -> Held | None:
    """One process; None when it is gone."""
    process = Path(f"/proc/{pid}")
    try:
        fields = {
            key: int(kib) for key, kib in _FIELD.findall((process / "smaps_rollup").read_text())
        }
        handles = len(list((process / "fd").iterdir()))
        threads = len(list((process / "task").iterdir()))
    except OSError:  # it has just died
        return None
    if not fields:
        return None
    own = fields["Anonymous"] + fields.get("Swap", 0)
    return Held(name, pid, at, fields["Rss"], own, handles, threads)


def stored(path: Path, tickets: int, at: float) -> Stored:
    """The sizes of the store's files."""
    return Stored(at, checkpoint.log_bytes(path), folder.database(path).stat().st_size, tickets)
