"""Runs the processes of a selftest and collects what they were told."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from common.store import clock as clocks
from common.store.store import Store
from common.views import report
from motcua.selftest import place
from motcua.selftest.findings import Books, Findings, judge
from motcua.selftest.worker import STOP

_FSYNC_S = 1.0
_LOOK_S = 0.05
_GRACE_S = 60.0


@dataclass(frozen=True, slots=True)
class Plan:
    """How large a trial. `seconds` None: until every ticket is served."""

    kiosks: int
    desks: int
    tickets: int
    seconds: float | None = None


def run(plan: Plan, beside: Path | None) -> Findings:
    """Try `plan` in a scratch store on the disk of folder `beside` (None: the system's own)."""
    with _scratch(beside) as folder:
        fsync_per_s = raw_fsyncs(folder)
        hall = folder / "hall"
        clock = clocks.parse(place.CLOCK, place.ZONE)
        Store.create(hall, place.document(plan.kiosks, plan.desks), clock, place.TESTER).close()
        books, elapsed = _work(hall, plan)
        store = Store.open(hall)
        try:
            return judge(store, books, elapsed, fsync_per_s)
        finally:
            store.close()


@contextmanager
def _scratch(beside: Path | None) -> Iterator[Path]:
    if beside is not None:
        beside.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="selftest-", dir=beside))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def raw_fsyncs(folder: Path, seconds: float = _FSYNC_S) -> float:
    """How often a second this disk makes one overwritten page durable: the physical limit."""
    page = os.urandom(4096)
    handle = os.open(folder / "fsync.probe", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        done = 0
        start = time.perf_counter()
        while (elapsed := time.perf_counter() - start) < seconds:
            os.pwrite(handle, page, 0)
            os.fsync(handle)
            done += 1
        return done / elapsed
    finally:
        os.close(handle)


def _work(hall: Path, plan: Plan) -> tuple[Books, float]:
    share = [
        plan.tickets // plan.kiosks + (n < plan.tickets % plan.kiosks) for n in range(plan.kiosks)
    ]
    kiosks = [_start("kiosk", hall, n + 1, str(tickets)) for n, tickets in enumerate(share)]
    desks = [_start("desk", hall, n + 1) for n in range(plan.desks)]
    everyone = kiosks + desks
    try:
        for worker in everyone:
            _expect_ready(worker)
        start = time.perf_counter()
        for worker in everyone:
            _tell(worker, "go\n")
        _wait(hall, kiosks, plan, start)
        elapsed = time.perf_counter() - start
        (hall / STOP).touch()
        issued = [_report(worker) for worker in kiosks]
        called = [_report(worker) for worker in desks]
    finally:
        for worker in everyone:
            worker.kill()
            worker.wait()
            for pipe in (worker.stdin, worker.stdout):
                if pipe is not None:
                    pipe.close()
    return Books(issued, called, whole=plan.seconds is None), elapsed


def _start(kind: str, hall: Path, number: int, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "motcua.selftest.worker", kind, str(hall), str(number), *more],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _expect_ready(worker: subprocess.Popen[str]) -> None:
    if worker.stdout is None or worker.stdout.readline().strip() != "ready":
        raise RuntimeError(f"a worker ended before the start (status {worker.wait()})")


def _tell(worker: subprocess.Popen[str], line: str) -> None:
    if worker.stdin is not None:
        worker.stdin.write(line)
        worker.stdin.flush()


def _wait(hall: Path, kiosks: list[subprocess.Popen[str]], plan: Plan, start: float) -> None:
    """Until the seconds are over, or every ticket is served, or nothing moves any more."""
    store = Store.open(hall)
    try:
        ended, moved_at = -1, time.perf_counter()
        while True:
            now = time.perf_counter()
            if plan.seconds is not None and now - start >= plan.seconds:
                return
            if any(worker.poll() not in (None, 0) for worker in kiosks):
                return
            done = report.done(store)
            if done >= plan.tickets or now - moved_at > _GRACE_S:
                return
            if done != ended:
                ended, moved_at = done, now
            time.sleep(_LOOK_S)
    finally:
        store.close()


def _report(worker: subprocess.Popen[str]) -> dict[str, Any]:
    out, _ = worker.communicate(timeout=_GRACE_S)
    if worker.returncode != 0:
        raise RuntimeError(f"a worker failed with status {worker.returncode}")
    report: dict[str, Any] = json.loads(out.splitlines()[-1])
    return report
