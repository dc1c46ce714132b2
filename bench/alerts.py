"""`python -m bench alerts`: from a cause to its alert, kind by kind, with the real keeper and the
real device service in processes of their own, emulators at the other end of every line.

What a kind waits for on purpose (ten seconds of a sign, minutes of a queue) is not counted: it is
set to nothing, or its cause is made that old, or it is taken off. `disk` needs the right to mount.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table

from bench.alert_causes import Cause, everyday, of_the_machine
from bench.alert_hall import Hall, hall, real_hall, small_disk

_TOO_LONG_S = 30.0
_LOOK_S = 0.004

Seconds = tuple[float | None, float | None]


def measure(hall: Hall, cause: Cause) -> Seconds:
    """Seconds to open, and to close. Keeper's rounds are met at any moment of theirs."""
    time.sleep(random.uniform(0, 2))
    cause.begin()
    opened = _wait(hall, cause, is_open=True)
    time.sleep(random.uniform(0, 2))
    cause.end()
    closed = _wait(hall, cause, is_open=False)
    # Silence is counted from the last beat, which may be a while before the cause.
    return (None if opened is None else max(0.0, opened - cause.waits_s)), closed


def _wait(hall: Hall, cause: Cause, *, is_open: bool) -> float | None:
    """Real seconds until it is so; None when it never came to that."""
    began = time.monotonic()
    while (cause.told() if cause.told else hall.is_open(cause.kind)) != is_open:
        if time.monotonic() - began > _TOO_LONG_S:
            return None
        time.sleep(_LOOK_S)
    return time.monotonic() - began


def main(arguments: list[str]) -> None:
    """Print how soon alerts open and close."""
    parser = argparse.ArgumentParser(prog="python -m bench alerts", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each is caused")
    parser.add_argument("--kind", action="append", help="only these kinds")
    options = parser.parse_args(arguments)
    table = Table(title="From a cause to its alert, seconds")
    for column in ("kind", "times", "opens: mean", "most", "closes: mean", "most"):
        table.add_column(column, justify="left" if column == "kind" else "right")
    with TemporaryDirectory() as folder:
        for name, found in _all(Path(folder), options.rounds, options.kind):
            table.add_row(name, str(len(found)), *_both(found))
    Console().print(table)


def _all(folder: Path, rounds: int, kinds: list[str] | None) -> Iterator[tuple[str, list[Seconds]]]:
    with hall(folder) as one:
        yield from _found(one, everyday(one), rounds, kinds)
    with small_disk(folder / "disk") as disk:
        if disk is not None and (kinds is None or {"clock", "disk"} & set(kinds)):
            with real_hall(disk) as one:
                yield from _found(one, of_the_machine(one, disk), rounds, kinds)


def _found(
    hall: Hall, causes: Iterable[Cause], rounds: int, kinds: list[str] | None
) -> Iterator[tuple[str, list[Seconds]]]:
    for cause in causes:
        if kinds is None or cause.kind in kinds:
            yield cause.name or cause.kind, [measure(hall, cause) for _ in range(rounds)]


def _both(found: list[Seconds]) -> list[str]:
    cells = []
    for seconds in zip(*found, strict=True):
        known = [each for each in seconds if each is not None]
        whole = len(known) == len(seconds)
        cells += [f"{sum(known) / len(known):.2f}", f"{max(known):.2f}"] if whole else ["–", "–"]
    return cells
