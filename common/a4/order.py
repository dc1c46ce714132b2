"""A paper is asked for, and what becomes of it heard, by a screen that must not wait for either."""

from __future__ import annotations

import asyncio
import pickle
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from subprocess import DEVNULL, PIPE, Popen

from common.a4.progress import ENDS, Progress, Stage
from common.forms.facts import Facts
from common.forms.kinds import Form


@dataclass(frozen=True, slots=True)
class Order:
    """Which paper, and where to: through `queue` (`ipp://…`), or to be fetched at `place` from
    `address`. `mark` is what stands across it where it is none."""

    form: Form
    facts: Facts
    rule_set: str
    mark: str | None = None
    queue: str | None = None
    place: str = ""
    address: str = ""


async def carried_out(order: Order) -> AsyncIterator[Progress]:
    """Have it made and sent by a program of its own, which goes on when this one ends.

    A form takes a tenth of a second and thirty megabytes to make, which no screen has to spare; and
    what stands on it is in that program's memory only, for as long as the queue or the officer's
    computer has not got it.

    Yields:
        Each change once; the last one is of `ENDS`.
    """
    loop, heard = asyncio.get_running_loop(), asyncio.Queue[Progress | None]()

    def follow() -> None:
        with suppress(RuntimeError):  # the screen has ended meanwhile
            for progress in _said(order):
                loop.call_soon_threadsafe(heard.put_nowait, progress)
            loop.call_soon_threadsafe(heard.put_nowait, None)

    # asyncio's own processes are killed when their loop ends.
    threading.Thread(target=follow, name="a4", daemon=True).start()
    while (progress := await heard.get()) is not None:
        yield progress


def _said(order: Order) -> Iterator[Progress]:
    """What the program says of it, and if it ends without a word, what that means."""
    last: Stage | None = None
    try:
        process = Popen(
            (sys.executable, "-m", "common.a4.maker"),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            start_new_session=True,
        )
    except OSError:
        yield Progress(Stage.FAILED)
        return
    with process:
        if process.stdin is None or process.stdout is None:
            raise AssertionError("both are pipes")
        with suppress(OSError), process.stdin as pipe:
            pipe.write(pickle.dumps(order))
        for line in process.stdout:
            said = Progress.read(line)
            last = said.stage
            yield said
    if last not in ENDS:  # it was killed, perhaps while it was sending
        yield Progress(Stage.UNSURE if order.queue else Stage.FAILED)
