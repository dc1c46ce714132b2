"""Every midnight with the screens on: a day ends and nobody presses a key. Who presses one at the
kiosk before it opens gets no number."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bench.soak.hall import SoakHall
from bench.soak.kept import Kept
from common.domain.refusal import Trouble
from common.store.store import Store
from common.views.devices import read_desks

_LOOK_S = 0.3
CALLED = re.compile(r"\b[A-Z]\d{3}\b|ĐANG MỜI|MỜI LẠI")
"""On a screen on which somebody is called: a number, or the words beside one in letters so large
that they are drawn."""

_FORESEEN = "▲"
"""An alert. Those that are foreseen once a minute go a minute after the day has ended: here that is
the whole night."""

_A_NUMBER = (b"-", b"1", b"1", b"2")
"""The keys for one, at a kiosk that is open."""

_LIVE = ("waiting", "called", "serving", "parked", "absent")
_FROM_H, _TO_H = 1, 6
_RESTS_H = 2
"""From then on nothing new goes wrong, so that a look is no luck: a writer that is frozen for two
seconds is frozen for half an hour of the store's."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What was wrong in the night before `date`, at the last of several looks; nothing is well."""

    date: str
    wrong: tuple[str, ...]


class Nights(threading.Thread):
    """Looks at store, screens and boards in the small hours of every day, until `stop`."""

    def __init__(self, hall: SoakHall, programs: Mapping[str, Kept]) -> None:
        super().__init__(name="nights", daemon=True)
        self.seen: dict[str, Seen] = {}
        self.rests = False
        """Whether faults wait just now."""
        self._hall, self._programs = hall, programs
        self._over = threading.Event()

    def stop(self) -> None:
        """And wait."""
        self._over.set()
        self.join()

    def run(self) -> None:
        while not self._over.wait(_LOOK_S):
            try:
                store = Store.open(self._hall.folder)
            except Trouble:
                continue
            try:
                self._look(store)
            except Trouble:
                continue
            finally:
                store.close()

    def _look(self, store: Store) -> None:
        """Again and again until all is well: a program may have died just now."""
        hour, date = _hour(store)
        self.rests = _RESTS_H <= hour < _TO_H
        before = self.seen.get(date)
        if not _FROM_H <= hour < _TO_H or (before is not None and not before.wrong):
            return
        wrong = (
            *self._in_store(store, date),
            *self._on_boards(store),
            *self._on_screens(),
            *self._at_kiosk(store, date),
        )
        if _hour(store)[0] < _TO_H and _hour(store)[1] == date:  # else it is day meanwhile
            self.seen[date] = Seen(date, wrong)

    def _in_store(self, store: Store, date: str) -> list[str]:
        with store.read() as connection:
            states = ", ".join(f"'{state}'" for state in _LIVE)
            left = connection.execute(
                f"SELECT count(*) FROM ticket WHERE state IN ({states})"  # noqa: S608 - our words
            ).fetchone()[0]
            still = connection.execute(
                "SELECT date FROM business_day WHERE closed_at IS NULL AND date < :date",
                {"date": date},
            ).fetchall()
        wrong = [f"{left} tickets still alive"] if left else []
        return wrong + [f"{row['date']} is still open" for row in still]

    def _on_boards(self, store: Store) -> list[str]:
        wrong = [
            f"desk {code} shows {desk.number}"
            for code, desk in read_desks(store).items()
            if desk.number is not None
        ]
        for line in self._hall.emulated.lines.values():
            wrong += [
                f"the board of desk {board.name} shows {board.text}"
                for board in line.boards()
                if any(letter.isdigit() for letter in board.text)
            ]
        return wrong

    def _on_screens(self) -> list[str]:
        wrong = []
        for name, one in self._programs.items():
            if not one.has_screen:
                continue
            if one.pid is None:
                wrong.append(f"{name} is away")
                continue
            picture = one.picture()
            lines = [line.strip() for line in picture.splitlines() if CALLED.search(line)]
            lines = [line for line in lines if not line.startswith(_FORESEEN)]
            if not picture.strip():
                wrong.append(f"{name} is empty")
            wrong += [f"{name} shows «{line}»" for line in lines]
        return wrong

    def _at_kiosk(self, store: Store, date: str) -> list[str]:
        for key in _A_NUMBER:
            self._programs["kiosk-k1"].type(key)
            time.sleep(_LOOK_S)
        with store.read() as connection:
            given = connection.execute(
                "SELECT count(*) FROM ticket JOIN business_day ON business_day.id = ticket.day"
                " WHERE date = :date",
                {"date": date},
            ).fetchone()[0]
        return [f"{given} numbers before the opening"] if given else []


def _hour(store: Store) -> tuple[int, str]:
    moment = datetime.fromtimestamp(store.now() / 1000, store.centre().zone)
    return moment.hour, moment.date().isoformat()
