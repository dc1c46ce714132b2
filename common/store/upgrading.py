"""The mark of an upgrade: while it lies in the data folder, the store takes no action from anybody.

It is made under the write lock. So every action is either finished before it, and in the copy that
the upgrade goes back to, or refused: going back loses nothing. It survives a power cut; whoever
made the mark takes it away, or the next start of the machine does (`motcua upgrade`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from common.domain.refusal import Trouble
from common.store import flushed
from common.store.doorbell import Doorbell
from common.store.folder import UPGRADING
from common.store.turnstile import Turnstile


class Stage(StrEnum):
    """How far the upgrade is: nobody works with the store, or the new services are tried on it."""

    CLOSED = "closed"
    TRIAL = "trial"


@dataclass(frozen=True, slots=True)
class Mark:
    """What an upgrade leaves for all others to see.

    Attributes:
        since: when it began, Unix seconds.
        stage: what is allowed meanwhile.
        before: the version of the program that is left.
        after: the version that comes.
    """

    since: float
    stage: Stage
    before: str
    after: str


_ON_TRIAL: dict[str, frozenset[str] | None] = {
    "keeper": None,
    "devices": frozenset({"devices.health", "watchman"}),
    "upgrade": frozenset(),
}
"""The programs that open the store on trial, and which actions they may do: None for all of them,
since what keeper writes comes from time alone and is written again. The device service tells how
devices are, and prints nothing: going back, it would print it again."""

_tried: list[str] = []


@contextmanager
def on_trial(program: str) -> Iterator[None]:
    """This process is a program of the hall that is tried before the hall may use it again; those
    that are not needed to try it (`metrics`) wait like everybody."""
    if program not in _ON_TRIAL:
        yield
        return
    _tried.append(program)
    try:
        yield
    finally:
        _tried.remove(program)


def read(folder: Path) -> Mark | None:
    """The mark in data folder `folder`. One that cannot be read closes the store like any other."""
    file = folder / UPGRADING
    try:
        found = json.loads(file.read_text("utf-8"))
        return Mark(**{**found, "stage": Stage(found["stage"])})
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, KeyError):
        return Mark(file.stat().st_mtime, Stage.CLOSED, "?", "?")


def require_none(folder: Path, action: str | None = None) -> None:
    """Raise `Trouble`, `store_upgrading` with `since` (Unix seconds), unless there is no mark, or
    this process may do `action` on trial; None is to read."""
    mark = read(folder)
    if mark is None:
        return
    if mark.stage is Stage.TRIAL:
        for program in _tried:
            actions = _ON_TRIAL[program]
            if action is None or actions is None or action in actions:
                return
    raise Trouble("store_upgrading", since=mark.since)


def make(folder: Path, mark: Mark) -> None:
    """Put the mark there, or the next stage in its place; on the disk when this returns.

    Raises:
        Trouble: `store_busy` when a writer does not let go.
    """
    content = json.dumps(asdict(mark)).encode()
    with closing(Turnstile(folder)) as turnstile, turnstile.turn("upgrade"):
        flushed.write(folder / UPGRADING, content)
    with closing(Doorbell(folder)) as bell:
        bell.ring(None)  # whoever only looks gives the store back


def lift(folder: Path) -> None:
    """Take the mark away: the hall goes on."""
    (folder / UPGRADING).unlink(missing_ok=True)
    flushed.flush(folder)
