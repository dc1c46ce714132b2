"""Officers and the door, each in a process of its own: `python -m bench.soak.client KIND …`.

They talk to the store as the screens do, and keep book of what they were told (`bench.soak.book`).
Whatever they do next they read from the store: each of them may be killed at any moment.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bench.soak.book import Book
from common.domain.actor import Actor, Role
from common.domain.opening import Session
from common.domain.refusal import Refusal, Trouble
from common.store.store import Store
from common.views import counter
from common.views.hall import waiting_by_service
from motcua.demo import crowd
from motcua.demo.place import PIN
from motcua.demo.simday import hall_sessions

_LOOK_S = 0.05
_RECALLED, _PARKED = 0.1, 0.05
_PRINTED = 0.4
"""So many slips go to the printer: paper takes its time, and time runs too fast for it here."""

_VISIT_S = (0.1, 0.5)
"""Real seconds, a few minutes of the hall's."""

_OUTCOMES = ("accepted", "result_returned", "other")


def open_hall(folder: Path) -> Store:
    """The store, as soon as it can be opened."""
    while True:
        try:
            return Store.open(folder)
        except Trouble:
            time.sleep(0.5)


class Desk:
    """An officer who signs in every morning and serves until nobody is left."""

    def __init__(self, folder: Path, books: Path, desk: str) -> None:
        self._store = open_hall(folder)
        self._desk, self._officer = desk, f"q{desk}"
        self._terminal = Actor(Role.TERMINAL, f"desk:{desk}")
        actor = Actor(Role.OFFICER, f"desk:{desk}", self._officer)
        self._book = Book(self._store, books / f"desk-{desk}.jsonl", f"d{desk}", actor)

    def work(self) -> None:
        """For ever."""
        self._book.catch_up()
        while True:
            try:
                if not self._step():
                    time.sleep(_LOOK_S)
            except (Trouble, Refusal):
                time.sleep(_LOOK_S)

    def _step(self) -> bool:
        """One thing that an officer does now; False when there is nothing."""
        view = counter.read(self._store, self._desk)
        if view.officer is None:
            return self._sign_in()
        if view.holder is None:
            return self._somebody_waits() and bool(self._book.ask("call", desk=self._desk))
        if view.holder.state == "called":
            time.sleep(random.uniform(*_VISIT_S) / 3)
            if random.random() < _RECALLED:
                self._book.ask("recall", desk=self._desk)
            return bool(self._book.ask("start", desk=self._desk))
        time.sleep(random.uniform(*_VISIT_S))
        if random.random() < _PARKED:
            number = view.holder.number
            self._book.ask("park", desk=self._desk)
            return bool(self._book.ask("return", self._terminal, number=number))
        outcome = random.choice(_OUTCOMES)
        return bool(self._book.ask("finish", desk=self._desk, outcome=outcome))

    def _sign_in(self) -> bool:
        now = self._store.now()
        sessions = _sessions(self._store)
        if not any(start - 15 * crowd.MINUTE <= now < end for start, end in sessions):
            return False
        return bool(
            self._book.ask(
                "sign_in", self._terminal, desk=self._desk, officer=self._officer, pin=PIN
            )
        )

    def _somebody_waits(self) -> bool:
        ranks = self._store.centre().desk(self._desk).ranks
        with self._store.read() as connection:
            return not ranks.keys().isdisjoint(waiting_by_service(connection))


class Door:
    """Whoever comes in takes a number at the second kiosk, day after day."""

    def __init__(self, folder: Path, books: Path, visitors: int) -> None:
        self._store = open_hall(folder)
        self._visitors = visitors
        kiosk = Actor(Role.TERMINAL, "kiosk:k2")
        self._book = Book(self._store, books / "door.jsonl", "k2", kiosk)

    def work(self) -> None:
        """For ever."""
        self._book.catch_up()
        while True:
            sessions = _sessions(self._store)
            day = self._store.centre().day_of(self._store.now())
            if sessions and self._store.now() < sessions[-1][1]:
                self._live(sessions, seed=day.toordinal())
            self._wait_for_another(day.toordinal())

    def _live(self, sessions: Sequence[Session], seed: int) -> None:
        centre = self._store.centre()
        for visitor in crowd.draw(centre, sessions, self._visitors, seed):
            now = self._store.now()
            if visitor.arrives_at < now - 10 * crowd.MINUTE:
                continue  # we were dead then
            time.sleep(max(0.0, visitor.arrives_at - now) / 1000 / (self._store.clock.rate or 1))
            self._book.ask(
                "issue",
                service=visitor.service,
                priority="priority" if visitor.priority else None,
                printer=None if random.random() < _PRINTED else "none",
            )

    def _wait_for_another(self, day: int) -> None:
        while self._store.centre().day_of(self._store.now()).toordinal() == day:
            time.sleep(_LOOK_S)


def _sessions(store: Store) -> tuple[Session, ...]:
    """When the hall works today: nothing on a holiday."""
    return hall_sessions(store.centre(), store.now())


def main() -> None:
    """Work until killed."""
    kind, folder, books, which = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
    (Door(folder, books, int(which)) if kind == "door" else Desk(folder, books, which)).work()


if __name__ == "__main__":
    main()
