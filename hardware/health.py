"""What devices report, written to the store by one thread, the newest word of each device only.

Drivers must not wait for the store's lock while a board waits for its number.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path

from common.domain.refusal import Trouble
from common.store import outages, upkeep
from common.store.clock import Clock
from common.store.noticed import Noticed
from common.store.outbox import DEVICES, Health, keep_health
from common.store.store import Store

_ROUND_S = 0.2
_BEAT_S = 2.0
_ROUTINE_S = 30.0
"""How old the word may be that all is as before: each costs a few pages of the log."""


@dataclass(frozen=True, slots=True)
class _Report:
    """What a device said, and when it last did well, in monotonic seconds, if anybody counts."""

    health: Health
    well_at: float | None = None

    def dated(self, clock: Clock, now: int) -> Health:
        """With that moment as the store knows it, UTC ms."""
        if self.well_at is None:
            return self.health
        age_ms = clock.span(round((time.monotonic() - self.well_at) * 1000))
        evidence = {**self.health.evidence, "well_at": now - age_ms}
        return replace(self.health, evidence=evidence)


class HealthBoard:
    """Takes reports from any thread; its own thread keeps them, and the service's beat."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._news: dict[str, _Report] = {}
        self._routine: dict[str, _Report] = {}
        self._routine_due = time.monotonic() + _ROUTINE_S
        self._noticed: list[Noticed] = []
        self._began = False
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="device health", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Write what is left and end."""
        self._stop.set()
        self._thread.join()

    @property
    def alive(self) -> bool:
        """Whether the thread runs; it ends only by `stop` or by a defect of the program."""
        return self._thread.is_alive()

    def report(self, device: str, health: Health, well_at: float | None = None) -> None:
        """Take a report; it overrides the device's earlier one if that is still unwritten.
        `well_at`: when the device last did what it should, in monotonic seconds; it is kept in the
        evidence as a moment of the store."""
        with self._lock:
            self._routine.pop(device, None)
            self._news[device] = _Report(health, well_at)

    def report_routine(self, device: str, health: Health, well_at: float | None = None) -> None:
        """The same, of a device of which there is no news: kept within half a minute, and at the
        end, without waking anybody."""
        with self._lock:
            waiting = self._news if device in self._news else self._routine
            waiting[device] = _Report(health, well_at)

    def note(self, noticed: Noticed) -> None:
        """Take the word that a call was seen or heard; none of these overrides another."""
        with self._lock:
            self._noticed.append(noticed)

    def _run(self) -> None:
        store: Store | None = None
        since_beat = _BEAT_S
        while not self._stop.is_set():
            store, written = self._attempt(store, beat=since_beat >= _BEAT_S)
            since_beat = 0.0 if written and since_beat >= _BEAT_S else since_beat + _ROUND_S
            self._stop.wait(_ROUND_S)
        store, _ = self._attempt(store, beat=False)
        _close(store)

    def _attempt(self, store: Store | None, *, beat: bool) -> tuple[Store | None, bool]:
        if not (self._news or self._noticed or beat or self._routine_is_due):
            return store, False
        try:
            store = store or Store.open(self._folder)
            self._write(store, beat=beat)
        except Trouble:
            _close(store)
            return None, False
        return store, True

    def _write(self, store: Store, *, beat: bool) -> None:
        """Take the news only once the store is ours: a driver that ends a slip writes its newest
        state with it, and what was said before must not come after that."""
        news: dict[str, _Report] = {}
        noticed: list[Noticed] = []
        try:
            with store.transaction(DEVICES, "devices.health") as tx:
                with self._lock:
                    news, self._news = self._news, {}
                    noticed, self._noticed = self._noticed, []
                    routine = self._take_routine()
                tx.quiet = not (news or noticed)
                if not self._began:
                    outages.service_began(tx, store.clock)
                for device, report in {**news, **routine}.items():
                    keep_health(tx, device, report.dated(store.clock, tx.now))
                for one in noticed:
                    one.keep(tx)
                if beat:
                    upkeep.beat(tx, "devices")
            self._began = True
        except Trouble:
            with self._lock:
                self._news = {**news, **self._news}
                self._noticed = [*noticed, *self._noticed]
            raise

    @property
    def _routine_is_due(self) -> bool:
        due = time.monotonic() >= self._routine_due or self._stop.is_set()
        return due and bool(self._routine)

    def _take_routine(self) -> dict[str, _Report]:
        if not self._routine_is_due:
            return {}
        self._routine_due = time.monotonic() + _ROUTINE_S
        routine, self._routine = self._routine, {}
        return routine


def _close(store: Store | None) -> None:
    if store is not None:
        store.close()
