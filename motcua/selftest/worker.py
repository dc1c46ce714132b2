"""One kiosk or desk of the selftest, in a process of its own.

Run as `python -m motcua.selftest.worker kiosk|desk FOLDER NUMBER [TICKETS]`. It says `ready`,
waits for a line on standard input, works, and says one JSON object: the numbers that were
acknowledged to it and how long each action took, in microseconds.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

import common.store.actions  # noqa: F401 - a screen has them long before its first touch
from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal
from common.store.doorbell import Listener
from common.store.store import Store
from common.store.thread import LEAST_GAP_S
from common.views.hall import waiting_by_service
from motcua.selftest.place import PIN, TESTER

STOP = "selftest.stop"
"""The file whose presence in the folder ends the work."""

_LOOK_S = 0.5
"""Between two looks for it while nobody waits."""


@dataclass(slots=True)
class Book:
    """What one worker was told by the store, and how long each action took.

    `micros`: those that gave a number; `other_micros`: the rest.
    """

    numbers: list[str] = field(default_factory=list)
    micros: list[int] = field(default_factory=list)
    other_micros: list[int] = field(default_factory=list)

    def timed(self, store: Store, actor: Actor, command: commands.Command) -> str:
        """Act, note the number and the time it took."""
        start = time.perf_counter_ns()
        number = str(store.act(actor, command)["number"])
        self.micros.append((time.perf_counter_ns() - start) // 1000)
        self.numbers.append(number)
        return number

    def any(self, store: Store, actor: Actor, command: commands.Command) -> None:
        """Act and note the time it took."""
        start = time.perf_counter_ns()
        store.act(actor, command)
        self.other_micros.append((time.perf_counter_ns() - start) // 1000)


def run_kiosk(folder: Path, number: int, tickets: int) -> Book:
    """Give `tickets` numbers, one service after the other."""
    store = Store.open(folder)
    services = list(store.centre().services)
    actor = Actor(Role.TERMINAL, f"kiosk:k{number}")
    book = Book()
    _wait_for_start()
    for turn in range(tickets):
        if (folder / STOP).exists():
            break
        service = services[(number + turn) % len(services)]
        priority = "priority" if turn % 7 == 0 else None
        book.timed(store, actor, commands.IssueTicket(service, priority, origin="kiosk"))
    store.close()
    return book


def run_desk(folder: Path, number: int) -> Book:
    """Call, start and finish until there is nobody left and the trial is over."""
    store = Store.open(folder)
    desk, officer = str(number), f"o{number}"
    store.act(TESTER, commands.SetPin(officer, PIN))
    store.act(TESTER, commands.SignIn(desk, officer, PIN))
    actor = Actor(Role.OFFICER, f"desk:{desk}", officer)
    bell = Listener(folder, look_every_s=_LOOK_S)
    book = Book()
    _wait_for_start()
    while not (folder / STOP).exists():
        if not _somebody_waits(store, desk):
            bell.wait()
            time.sleep(LEAST_GAP_S)  # a screen, too, looks at most ten times a second
            continue
        try:
            book.timed(store, actor, commands.CallNext(desk))
        except Refusal as refusal:
            if refusal.code != "queue_empty":
                raise
            continue
        book.any(store, actor, commands.StartService(desk))
        book.any(store, actor, commands.Finish(desk, "accepted"))
    bell.close()
    store.close()
    return book


def _somebody_waits(store: Store, desk: str) -> bool:
    """What an officer sees before pressing the key; another may still be faster."""
    ranks = store.centre().desk(desk).ranks
    with store.read() as connection:
        return not ranks.keys().isdisjoint(waiting_by_service(connection))


def _wait_for_start() -> None:
    print("ready", flush=True)
    sys.stdin.readline()


def main() -> None:
    """Work and report."""
    kind, folder, number = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    book = (
        run_kiosk(folder, number, int(sys.argv[4])) if kind == "kiosk" else run_desk(folder, number)
    )
    print(json.dumps(asdict(book)), flush=True)


if __name__ == "__main__":
    main()
