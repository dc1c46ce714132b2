"""Keeper: the one process that writes what changes by time alone.

One per store, guarded by a lock. Nothing a citizen needs at once depends on it: estimates turn
into «unknown» and alerts stay silent while it is away, and everything else goes on.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from common.domain.actor import Actor, Role
from common.domain.calendar_commands import RefreshCalendar
from common.domain.refusal import Refusal, Trouble
from common.store import (
    alert_outbox,
    alert_people,
    alerts,
    backup,
    ballast,
    batches,
    calendar_watch,
    chain,
    complaints,
    device_alerts,
    dossier_alerts,
    foreseen,
    health,
    highwater,
    learning,
    lifting,
    rollup,
    upkeep,
    working_days,
)
from common.store.actions.dossier import asked
from common.store.care import DiskCare
from common.store.sole import sole
from common.store.store import Store
from common.store.tx import Tx
from common.store.vault import watch as keywatch
from common.store.vital import Vital
from motcua import foresight
from motcua.hooks import Hooks
from motcua.safekeeping import Safekeeping
from motcua.watchman import beside

KEEPER = Actor(Role.KEEPER, "keeper")

ROUND_S = 0.5
"""Estimates reach the store at most twice a second."""

BEAT_S = 1.5
"""With a round more it is two seconds at most from a cause to its alert."""

DOSSIERS_S, DOSSIERS_REST = 60.0, 200
"""All open dossiers are looked at with every beat, or so seldom that it takes the two-hundredth
part of the time; at least once a minute, and when the next one is late."""

LAST_WORK_S = 5.0
"""So long a backup may go on when keeper is to end."""


@contextmanager
def _safekeeping(folder: Path, stop: threading.Event) -> Iterator[None]:
    """Backups go on beside everything. One that hangs on its disk does not hold up keeper's end."""
    hand = threading.Thread(
        target=Safekeeping(folder, KEEPER).run, args=(stop,), name="backup", daemon=True
    )
    hand.start()
    try:
        yield
    finally:
        stop.set()
        hand.join(LAST_WORK_S)


class Keeper:
    """Keeper's rounds over one store."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._store: Store | None = None
        self._next_beat = 0.0
        self._intervals: dict[str, tuple[int, int] | None] = {}
        self._learner = learning.Learner()
        self._care = DiskCare(folder, KEEPER)
        self._calendar_seen: date | None = None
        self._next_dossiers = 0.0
        self._next_late: int | None = None
        self._dates = calendar_watch.CalendarWatch()
        self._foresight = foresight.Foresight()
        self._devices = Vital("devices")

    def run(self, stop: threading.Event) -> None:
        """Make rounds until `stop`; a store in trouble is tried again in the next round.

        Raises:
            Trouble: `keeper_running`; the store's, when it cannot even be opened at the start;
                `store_newer` when the store was upgraded meanwhile, which no waiting cures.
        """
        self._store = Store.open(self._folder)
        with (
            sole(self._folder, "keeper"),
            self._second_hand(stop),
            _safekeeping(self._folder, stop),
            beside(Hooks(self._folder, KEEPER)),
        ):
            while not stop.is_set():
                self._round()
                stop.wait(ROUND_S)
        if self._store is not None:
            self._store.close()

    @contextmanager
    def _second_hand(self, stop: threading.Event) -> Iterator[None]:
        """The care of the disk goes on beside the rounds; if it breaks down, keeper ends too."""

        def work() -> None:
            try:
                self._care.run(stop)
            finally:
                stop.set()

        hand = threading.Thread(target=work, name="care", daemon=True)
        hand.start()
        try:
            yield
        finally:
            stop.set()
            hand.join()

    def _round(self) -> None:
        try:
            self._store = self._store or Store.open(self._folder)
            self.make_round(self._store)
        except Refusal:
            return
        except Trouble as trouble:
            if self._store is not None:
                self._store.close()
            self._store = None
            if trouble.code == "store_newer":
                raise

    def make_round(self, store: Store) -> None:
        """Everything that is due now; no transaction when nothing is."""
        lesson = self._learner.look(store)
        estimates = upkeep.work_out_estimates(store)
        intervals = {
            code: None if said is None else said.interval for code, said in estimates.items()
        }
        with store.read() as connection:
            to_chain = chain.unchained(connection)
        beat_due = time.monotonic() >= self._next_beat
        if beat_due:
            self._look_at_calendar(store)
        dates = self._dates.look(store) if beat_due or self._dates.busy else None
        changed = intervals != self._intervals
        if not (beat_due or changed or to_chain or dates or lesson):
            return
        key = keywatch.look(self._folder) if beat_due else None
        standing = self._look_at_dossiers(store) if beat_due else None
        ahead = self._foresight.look(store) if beat_due else None
        devices_lost = self._devices.is_lost(store) if beat_due else None
        with store.transaction(KEEPER, "keeper") as tx:
            tx.quiet = not changed
            if changed or beat_due:
                upkeep.write_estimates(tx, estimates)
            if lesson is not None:
                learning.keep(tx, lesson)
            if beat_due:
                self._watch(tx)
            if key is not None:
                keywatch.watch(tx, key)
            if standing is not None:
                dossier_alerts.watch(tx, standing)
            if ahead is not None:
                foreseen.watch(tx, ahead)
            if dates is not None:
                self._dates.watch(tx, dates)
            if devices_lost is not None:
                upkeep.watch_devices(tx, lost=devices_lost)
            highwater.keep_ahead(tx)
            chain.chain_events(tx)
        self._intervals = intervals
        if beat_due:
            rollup.roll_up_next(store, KEEPER)
            self._next_beat = time.monotonic() + BEAT_S

    def _look_at_dossiers(self, store: Store) -> dossier_alerts.Found | None:
        now = time.monotonic()
        is_late = self._next_late is not None and store.now() > self._next_late
        if now < self._next_dossiers and not is_late:
            return None
        found = dossier_alerts.look(store)
        took = time.monotonic() - now
        self._next_dossiers = now + min(DOSSIERS_S, took * DOSSIERS_REST)
        self._next_late = found.next_late
        return found

    def _look_at_calendar(self, store: Store) -> None:
        """Once a day: due dates are worked out a year and a half ahead."""
        with store.read() as connection:
            today = store.centre().day_of(store.now())
            if today == self._calendar_seen:
                return
            runs_out = working_days.runs_out(connection, today)
        if runs_out:
            store.act(KEEPER, RefreshCalendar())
        self._calendar_seen = today

    def _watch(self, tx: Tx) -> None:
        health.require_nothing_lost(tx.connection, self._folder)
        upkeep.beat(tx, "keeper")
        alerts.close(tx, "keeper", "keeper")
        upkeep.watch_clock(tx)
        upkeep.end_past_day(tx)
        alert_people.watch(tx)
        batches.watch(tx)
        complaints.watch(tx)
        device_alerts.watch(tx)
        upkeep.end_passing_alerts(tx)
        asked.end_asked_after(tx)
        upkeep.watch_disk(tx, ballast.free_bytes(self._folder))
        upkeep.watch_files(tx, ballast.free_files(self._folder))
        upkeep.watch_ballast(tx, ballast.state(self._folder))
        upkeep.watch_log(tx, self._care.stuck)
        backup.watch(tx)
        lifting.watch(tx)
        alert_outbox.print_due(tx)
