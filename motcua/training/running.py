"""A training under way: emulated devices, keeper and device service, and people who come."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Event

from common.domain.refusal import Refusal, Trouble
from common.store.presence import holders
from common.store.sole import sole
from common.store.store import Store
from motcua.training import devices, document
from motcua.training import place as places
from motcua.training.people import People
from motcua.training.place import Plan

_SERVICES = ("keeper", "devices")
_LOOK_S = 1.0
_PATIENCE_S = 20.0
_OFFICE = "training"


def environment(place: Path) -> Mapping[str, str]:
    """Of whatever works in a training: nothing of it goes into the machine's journal, where it
    would be taken for the hall's."""
    return {**os.environ, "MOTCUA_DATA": str(place), "MOTCUA_LOG": "none"}


def run(place: Path, stop: Event) -> None:
    """Until `stop`. What dies meanwhile is started again.

    Raises:
        Refusal: `training_none`.
        Trouble: `training_running`; the store's.
    """
    plan = _needed(place)
    with sole(place, _OFFICE), closing(Store.open(place)) as store:
        centre = store.centre().document
        leave_nobody(place)
        with devices.running(centre, place, plan.printers), _services(place) as services:
            people = People(place, document.players(centre), plan.people)
            people.start()
            try:
                while not stop.wait(_LOOK_S):
                    services.mend()
            finally:
                people.stop()


def _needed(place: Path) -> Plan:
    plan = places.read(place)
    if plan is None:
        raise Refusal("training_none", path=str(place))
    return plan


class _Services:
    def __init__(self, place: Path) -> None:
        self._place = place
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def mend(self) -> None:
        for name in _SERVICES:
            running = self._running.get(name)
            if running is None or running.poll() is not None:
                self._running[name] = subprocess.Popen(
                    [sys.executable, "-m", "motcua", name], env=environment(self._place)
                )

    def end(self) -> None:
        for running in self._running.values():
            running.terminate()
        for running in self._running.values():
            try:
                running.wait(_PATIENCE_S)
            except subprocess.TimeoutExpired:
                running.kill()


@contextmanager
def _services(place: Path) -> Iterator[_Services]:
    services = _Services(place)
    try:
        services.mend()
        yield services
    finally:
        services.end()


def pid(place: Path) -> int | None:
    """The process of the training that runs there; None while none does. Nobody is disturbed by
    the question."""
    return next(iter(holders(place, f"{_OFFICE}.lock")), None)


def leave_nobody(place: Path) -> None:
    """Services of a training that was killed go on without it: they end, too."""
    deadline = time.monotonic() + _PATIENCE_S
    while left := [pid for name in _SERVICES for pid in holders(place, f"{name}.lock")]:
        for one in left:
            with suppress(ProcessLookupError):
                os.kill(one, signal.SIGTERM)
        if time.monotonic() > deadline:
            raise Trouble("training_running", pid=left[0])
        time.sleep(0.2)


def begin(place: Path, words: list[str]) -> int:
    """Start the program `words` that runs the training, in a session of its own, and wait until it
    does; its process.

    Raises:
        Trouble: `training_failed` where it ends at once.
    """
    (place / "log").mkdir(exist_ok=True)
    log = place / "log" / "training.log"
    with log.open("ab") as said:
        child = subprocess.Popen(
            words,
            env=environment(place),
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            start_new_session=True,
        )
    deadline = time.monotonic() + _PATIENCE_S
    while time.monotonic() < deadline and child.poll() is None:
        if pid(place) == child.pid:
            return child.pid
        time.sleep(0.1)
    child.terminate()
    raise Trouble("training_failed", path=str(log))


def end(place: Path) -> bool:
    """End the training that runs there, and wait for it; False where none does.

    Raises:
        Trouble: `training_running` where it does not end.
    """
    found = pid(place)
    if found is None:
        leave_nobody(place)
        return False
    os.kill(found, signal.SIGTERM)
    deadline = time.monotonic() + 2 * _PATIENCE_S
    while pid(place) is not None:
        if time.monotonic() > deadline:
            raise Trouble("training_running", pid=found)
        time.sleep(0.1)
    return True
