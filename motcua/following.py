"""What a hall's record says that its machine's log should say too: alerts, devices, backups, seals.

A service follows the record from the moment it starts. Of each kind of event the fields that go
into the log are named here; everything else of it stays in the record.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from common.domain.refusal import Refusal, Trouble
from common.store import events, health
from common.store.queries import measures
from common.store.store import Store
from motcua.journal import NOTICE, Field, Log, TroubleLog

LOOK_S = 1.0
"""Between two looks at the record."""

Named = Mapping[str, tuple[str, ...]]
"""Kinds of events, and which fields of their data a log has."""

OF_KEEPER: Named = {
    "alert.opened": ("severity",),
    "alert.reopened": ("severity",),
    "alert.severity_changed": ("severity",),
    "alert.closed": (),
    "alert.acknowledged": (),
    "store.backed_up": ("through", "bytes", "sound"),
    "store.restored": ("through", "way"),
    "seal.made": ("through", "why", "signed"),
    "seal.verified": ("through", "intact"),
    "centre.applied": ("version",),
    "clock.confirmed": ("drift_ms",),
    "day.opened": (),
    "day.closed": (),
    "key.made": (),
    "key.rotating": (),
    "key.rotated": ("rows", "left"),
}
"""What keeper's log says, and which fields of the event's data."""

OF_DEVICES: Named = {
    "device.state": ("state",),
    "printer.recovery": (),
    "printer.roll_changed": ("how",),
}
"""The same of the device service's log."""

_GRAVE = {"critical": logging.CRITICAL, "warning": logging.WARNING, "info": NOTICE}
_BAD_STATES = frozenset({"fault", "offline"})


class Follower:
    """Follows one store in a thread of its own, until the block is over; also says when the store
    cannot be read, and when it can again."""

    def __init__(self, folder: Path, log: Log, named: Named) -> None:
        self._folder = folder
        self._log = log
        self._named = named
        self._trouble = TroubleLog(log)
        self._store: Store | None = None
        self._seq: int | None = None
        self._failing: dict[int, int] = {}
        self._stop = threading.Event()
        self._looked = threading.Event()
        self._thread = threading.Thread(target=self._run, name="log", daemon=True)

    def __enter__(self) -> Follower:
        self._thread.start()
        self._looked.wait()  # whatever happens from now on is said
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while True:
            try:
                self.look()
            finally:
                self._looked.set()
            if self._stop.is_set():
                break
            self._stop.wait(LOOK_S)
        self._close()

    def look(self) -> None:
        """Log what has come since the last look; the first one only notes where the record is."""
        try:
            self._store = self._store or Store.open(self._folder)
            self._read(self._store)
        except (Refusal, Trouble) as error:
            self._trouble.lost(error.code)
            self._close()
        else:
            self._trouble.found()

    def _read(self, store: Store) -> None:
        with store.read() as connection:
            newest = health.newest_event(connection)
            failing = {
                row["id"]: (row["alert"], row["attempts"])
                for row in measures.hooks_failing(connection)
            }
            given_up = [
                job
                for job in self._failing.keys() - failing.keys()
                if measures.hook_given_up(connection, job=job)
            ]
        if self._seq is None:
            self._seq = newest
        elif self._seq < newest:
            for event in events.since(store, self._seq):
                self._seq = event["seq"]
                self._tell(event)
        self._tell_of_hooks(failing, given_up)

    def _tell(self, event: Mapping[str, Any]) -> None:
        kind = event["kind"]
        names = self._named.get(kind)
        if names is None:
            return
        fields: dict[str, Field] = {name: event["data"].get(name) for name in names}
        if kind.startswith("alert.") and ":" in (event["subject"] or ""):
            fields["kind"], _, fields["subject"] = event["subject"].partition(":")
        else:
            fields["subject"] = event["subject"]
        if kind == "device.state":
            fields["code"] = event["data"].get("evidence", {}).get("code")
        self._log.say(kind, _level(kind, fields), seq=event["seq"], **fields)

    def _tell_of_hooks(self, failing: Mapping[int, tuple[int, int]], given_up: list[int]) -> None:
        for job, (alert, attempts) in failing.items():
            if attempts > self._failing.get(job, 0):
                self._log.say(
                    "hook.failed", logging.WARNING, job=job, alert=alert, attempts=attempts
                )
        for job in given_up:
            self._log.say("hook.given_up", logging.ERROR, job=job)
        self._failing = {job: attempts for job, (_, attempts) in failing.items()}

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()
        self._store = None


def _level(kind: str, fields: Mapping[str, Field]) -> int:
    if kind in ("alert.opened", "alert.reopened", "alert.severity_changed"):
        return _GRAVE.get(str(fields.get("severity")), logging.WARNING)
    if fields.get("state") in _BAD_STATES or fields.get("sound") is False:
        return logging.ERROR
    return NOTICE
