"""A little life around the visitor's own desk: other people come, other desks call them."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from common.domain import commands
from common.domain.model import Outcome
from common.domain.refusal import Refusal, Trouble
from common.store.facts import Centre
from common.store.store import Store
from common.views import counter
from common.views.hall import waiting_by_service
from motcua.demo.matters import Matters
from motcua.demo.place import PIN, SHOWMAN

_TICK_S = 0.5
_FIRST_VISITORS = ("chung-thuc", "dang-ky-dat-dai", "chinh-sach", "chung-thuc", "dat-dai")
_BUSY_FIRST = ("1", "6")
"""Desks with somebody in front of them already."""
_LONGEST_QUEUE = 3
_ARRIVALS_S = (25.0, 50.0)
_LOOK_UP_S = (2.0, 4.0)
_WALK_S = (6.0, 12.0)
_VISIT_S = (40.0, 90.0)
_TIDY_S = (4.0, 9.0)
_OUTCOMES = (Outcome.ACCEPTED, Outcome.SUPPLEMENT, Outcome.ADVICE, Outcome.RESULT_RETURNED)
_SHARES = (6, 1, 1, 2)


def open_hall(folder: Path, own_desk: str) -> None:
    """Sign in the officers of all desks and let the first visitors in; `own_desk` stays free.

    Visitors played here get no paper, so that the next slip is that of whoever tries the kiosk.
    """
    store = Store.open(folder)
    try:
        for desk, officer in _officers(store.centre()):
            store.act(SHOWMAN, commands.SignIn(desk, officer, PIN))
        own = store.centre().desk(own_desk).ranks
        for service in _FIRST_VISITORS:
            if own.get(service) != 0:
                store.act(SHOWMAN, commands.IssueTicket(service, printer="none"))
        for desk in _BUSY_FIRST:
            store.act(SHOWMAN, commands.CallNext(desk))
            store.act(SHOWMAN, commands.StartService(desk))
    finally:
        store.close()


def _officers(centre: Centre) -> Iterator[tuple[str, str]]:
    """Each desk with the officer who works there."""
    codes = (row["code"] for row in centre.document["officer"] if row["role"] == "officer")
    return zip(centre.desks, codes, strict=False)


@dataclass(slots=True)
class _Officer:
    """One desk at work: what its officer is doing, and until when (monotonic seconds)."""

    desk: str
    doing: str
    until: float


class Bustle(threading.Thread):
    """Plays visitors and the officers of every desk but the visitor's own, in a gentle rhythm.

    Args:
        folder: of the store; this thread has one of its own.
        own_desk: left alone; None: no desk is.
        seed: of the rhythm.
        arrivals_s: between two visitors, at least and at most.
    """

    def __init__(
        self,
        folder: Path,
        own_desk: str | None,
        seed: int,
        arrivals_s: tuple[float, float] | None = None,
    ) -> None:
        super().__init__(name="bustle", daemon=True)
        self._folder = folder
        self._own_desk = own_desk
        self._arrivals_s = arrivals_s or _ARRIVALS_S
        self._random = random.Random(seed)  # noqa: S311 - a rhythm, no secret
        self._over = threading.Event()

    def stop(self) -> None:
        """End it and wait."""
        self._over.set()
        self.join()

    def run(self) -> None:
        """Live until `stop`; a store in trouble is none of ours to report."""
        while not self._over.wait(_TICK_S):
            try:
                store = Store.open(self._folder)
            except (Trouble, OSError):
                continue
            try:
                self._live(store)
            except Trouble:
                continue
            finally:
                store.close()

    def _live(self, store: Store) -> None:
        self._matters = Matters(
            store, self._random.randrange(1000), self._random.randrange(2, 9000)
        )
        now = time.monotonic()
        officers = [
            _Officer(desk, "serving", now + self._of(_VISIT_S))
            if desk in _BUSY_FIRST
            else _Officer(desk, "idle", now + self._of(_LOOK_UP_S))
            for desk in store.centre().desks
            if desk != self._own_desk
        ]
        arrival = now + self._of(self._arrivals_s)
        while not self._over.wait(_TICK_S):
            now = time.monotonic()
            if now >= arrival:
                arrival = now + self._of(self._arrivals_s)
                self._arrive(store)
            for officer in officers:
                if now >= officer.until and self._is_ours(store, officer.desk):
                    self._work(store, officer, now)

    def _is_ours(self, store: Store, desk: str) -> bool:
        """Whether the officer played here is at that desk."""
        return True

    def _of(self, span: tuple[float, float]) -> float:
        return self._random.uniform(*span)

    def _arrive(self, store: Store) -> None:
        centre = store.centre()
        own = {} if self._own_desk is None else centre.desk(self._own_desk).ranks
        waiting = _waiting(store)
        wanted = [
            service
            for service in centre.services
            if own.get(service) != 0 and waiting.get(service, 0) < _LONGEST_QUEUE
        ]
        try:
            service = self._random.choice(wanted)
            store.act(SHOWMAN, commands.IssueTicket(service, printer="none"))
        except (Refusal, IndexError):
            return  # the hall is held or full: nobody comes in

    def _work(self, store: Store, officer: _Officer, now: float) -> None:
        """One step of a desk. Whoever steers the hall from elsewhere is not disturbed."""
        try:
            match officer.doing:
                case "idle":
                    somebody = self._somebody_waits(store, officer.desk)
                    officer.doing = "looking up" if somebody else "idle"
                    pause = self._of(_LOOK_UP_S) if somebody else 0.0
                case "looking up":
                    store.act(SHOWMAN, commands.CallNext(officer.desk))
                    officer.doing, pause = "calling", self._of(_WALK_S)
                case "calling":
                    store.act(SHOWMAN, commands.StartService(officer.desk))
                    officer.doing, pause = "serving", self._of(_VISIT_S)
                case _:
                    self._end(store, officer.desk)
                    officer.doing, pause = "idle", self._of(_TIDY_S)
        except Refusal:
            officer.doing, pause = "idle", self._of(_TIDY_S)
        officer.until = now + pause

    def _end(self, store: Store, desk: str) -> None:
        """Most people hand something in; some are told what is missing, or take a result home."""
        holder = counter.read(store, desk).holder
        if holder is not None:
            outcome = self._random.choices(_OUTCOMES, _SHARES)[0]
            self._matters.end(SHOWMAN, desk, holder.service, outcome)

    def _somebody_waits(self, store: Store, desk: str) -> bool:
        """Somebody for this desk, and nobody whom it would take away from another."""
        waiting = _waiting(store)
        ranks = store.centre().desk(desk).ranks
        first = any(rank == 0 and waiting.get(service) for service, rank in ranks.items())
        helped = any(rank > 0 and waiting.get(service) for service, rank in ranks.items())
        return first and not helped


def _waiting(store: Store) -> dict[str, int]:
    with store.read() as connection:
        return {service: count for service, (count, _) in waiting_by_service(connection).items()}
