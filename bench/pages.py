"""How many pages an action writes to the WAL, read from the growth of the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median_low

from common.domain import commands
from common.domain.actor import Actor, Role
from common.store.folder import DATABASE
from common.store.store import Store

_FRAME = 4096 + 24
_VISITS = 400


@dataclass(frozen=True, slots=True)
class Pages:
    """Frames per action over some hundred visits."""

    action: str
    middle: int
    mean: float
    most: int


def count_pages(folder: Path) -> list[Pages]:
    """A day of visits at one desk, each action's frames counted; keeper is away."""
    from bench.actions import KIOSK, make_hall

    store = make_hall(folder / "pages")
    store._connection.execute("PRAGMA wal_autocheckpoint = 0")
    officer = Actor(Role.OFFICER, "desk:1", "o1")
    steps: dict[str, Callable[[], commands.Command]] = {
        "issue with slip": lambda: commands.IssueTicket("s1", origin="kiosk"),
        "call next": lambda: commands.CallNext("1"),
        "recall": lambda: commands.Recall("1"),
        "start": lambda: commands.StartService("1"),
        "finish": lambda: commands.Finish("1", "accepted"),
    }
    found: dict[str, list[int]] = {name: [] for name in steps}
    log = folder / "pages" / f"{DATABASE}-wal"
    for visit in range(_VISITS):
        for name, command in steps.items():
            if name == "recall" and visit % 3:
                continue  # or the pages of the answers would fill up at the same action each time
            actor = KIOSK if name.startswith("issue") else officer
            found[name].append(_frames(log, store, actor, command(), f"{name}-{visit}"))
    store.close()
    return [
        Pages(name, median_low(frames), mean(frames), max(frames)) for name, frames in found.items()
    ]


def _frames(log: Path, store: Store, actor: Actor, command: commands.Command, request: str) -> int:
    before = log.stat().st_size
    store.act(actor, command, request)
    return (log.stat().st_size - before) // _FRAME
