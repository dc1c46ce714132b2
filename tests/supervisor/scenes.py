"""Halls in the states a supervisor has to see."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.model import Severity
from common.domain.refusal import Refusal
from common.store import alerts, upkeep
from common.store.clock import Clock, parse
from common.store.store import Store
from tests.hall import issue, make_hall, sign_in, staff

MONDAY = "2026-11-23"
FROZEN = f"{MONDAY}T08:30@0"
LATE = f"{MONDAY}T15:10@0"
CLOCKS = {"afternoon": LATE}
"""Where a scene is not looked at at half past eight."""
SIZES = ((80, 24), (120, 36), (160, 45))


@contextmanager
def at(store: Store, time: str, day: str = MONDAY) -> Iterator[Store]:
    """Act at another moment than the store's own; only this `Store` sees it."""
    own: Clock = store.clock
    store.clock = parse(f"{day}T{time}@0", "Asia/Ho_Chi_Minh")
    yield store
    store.clock = own


def call(store: Store, desk: str, *, start: bool = True) -> str:
    """A desk calls the next number and, mostly, starts."""
    number = str(store.act(staff(), commands.CallNext(desk))["number"])
    if start:
        store.act(staff(), commands.StartService(desk))
    return number


def finish(store: Store, desk: str) -> None:
    """The visit ends."""
    store.act(staff(), commands.Finish(desk, "accepted"))


def beat(store: Store, *names: str) -> None:
    """Processes say that they live, and keeper works out its intervals."""
    intervals = upkeep.work_out_estimates(store)
    with store.transaction(Actor(Role.KEEPER, "keeper"), "keeper") as tx:
        for name in names or ("keeper", "devices"):
            upkeep.beat(tx, name)
        upkeep.write_estimates(tx, intervals)


def report(store: Store, device: str, kind: str, state: str, evidence: str) -> None:
    """The device service reports a device; `evidence` is JSON."""
    with store.transaction(Actor(Role.DEVICES, "devices"), "devices") as tx:
        tx.run(
            "INSERT INTO device_health (device, kind, state, since, at, evidence)"
            " VALUES (:device, :kind, :state, :now, :now, :evidence)"
            " ON CONFLICT (device) DO UPDATE SET state = excluded.state, since = excluded.since,"
            " evidence = excluded.evidence",
            device=device,
            kind=kind,
            state=state,
            now=tx.now,
            evidence=evidence,
        )


def alarm(store: Store, kind: str, subject: str, severity: Severity, **data: Any) -> None:
    """Keeper opens an alert."""
    with store.transaction(Actor(Role.KEEPER, "keeper"), "keeper") as tx:
        alerts.open_alert(tx, kind, subject, severity, since=0, **data)


def calm(folder: Path, clock: str = f"{MONDAY}T08:30") -> Store:
    """A commune in good order: short queues, all promises kept, every device well."""
    store = make_hall(folder, clock=clock)
    with at(store, "07:35"):
        officers = _officers(store)
        for desk in "1356":
            sign_in(store, desk, officers[int(desk) - 1])
        for service in ("ho-tich", "chung-thuc", "chinh-sach", "dang-ky-dat-dai"):
            issue(store, service)
    with at(store, "07:40"):
        for desk in "1356":
            call(store, desk)
    with at(store, "08:04"):
        for desk in "1356":
            finish(store, desk)
        report(store, "p1", "printer", "ok", '{"code": "ok", "detail": ""}')
        for desk in "123456":
            report(store, f"s{desk}", "sign", "ok", '{"desired": "A002", "sent": "A002"}')
    with at(store, "08:22"):
        for service in ("ho-tich", "chung-thuc", "dang-ky-dat-dai", "y-te", "y-te"):
            issue(store, service)
        for desk in "156":
            call(store, desk)
    beat(store)
    return store


def trouble(folder: Path, clock: str = f"{MONDAY}T08:30") -> Store:
    """The same commune on a bad morning."""
    store = calm(folder, clock)
    with at(store, "08:05"):
        for _ in range(4):
            issue(store, "chung-thuc")
        issue(store, "ho-tich", "priority")
    with at(store, "08:12"):
        report(store, "p1", "printer", "fault", '{"code": "paper_out", "detail": "7e"}')
        alarm(store, "printer", "p1", Severity.CRITICAL, state="fault")
    with at(store, "08:16"):
        for service in ("dat-dai", "dang-ky-dat-dai", "chinh-sach", "viec-khac"):
            issue(store, service)
    with at(store, "08:25"):
        report(store, "s2", "sign", "offline", '{"trouble": "sign_port_lost", "detail": "x"}')
        alarm(store, "sign", "s2", Severity.CRITICAL, state="offline")
        alarm(store, "help", "kiosk:k1", Severity.WARNING)
        alarm(store, "desk_idle", "3", Severity.WARNING)
        finish(store, "6")
        store.act(staff(), commands.PauseDesk("6", "meeting"))
    with at(store, "08:28"):
        alarm(store, "queue_long", "chung-thuc", Severity.WARNING, waiting=4)
        call(store, "3", start=False)
    beat(store)
    return store


def province(folder: Path, clock: str = f"{MONDAY}T08:30") -> Store:
    """Twenty-five counters, thirty desks, sixty-two services, many of them in use."""
    store = make_hall(folder, "province-25", clock=clock)
    document = store.centre().document
    services = [row["code"] for row in document["service"]]
    with at(store, "07:35"):
        for desk, officer in list(zip(store.centre().desks, _officers(store), strict=False))[::6]:
            sign_in(store, desk, officer)
        for service in services[::4]:
            issue(store, service)
    with at(store, "07:40"):
        for desk in list(store.centre().desks)[::6]:
            with suppress(Refusal):
                call(store, desk)
    with at(store, "08:18"):
        for service in services[::5]:
            issue(store, service)
    beat(store)
    return store


def afternoon(folder: Path, clock: str = LATE) -> Store:
    """The commune at 15:10, every ten minutes of its day played: a crowd at opening, lunch, a
    smaller crowd, and one desk that closes at ten."""
    store = make_hall(folder, clock=clock)
    services = ("ho-tich", "chung-thuc", "chinh-sach", "dang-ky-dat-dai")
    with at(store, "07:30"):
        officers = _officers(store)
        for desk in "1356":
            sign_in(store, desk, officers[int(desk) - 1])
    crowd = [4, 5, 6, 6, 5, 4, 4, 3, 3, 3, 2, 2, 3, 2, 2, 1, 2, 1, 1, 2, 1, 1, 1, 0, 1, 0, 0]
    late = [3, 3, 4, 2, 2, 2, 1, 2, 1, 1]
    taken = 0
    for first, numbers in ((7 * 60 + 10, crowd), (13 * 60 + 35, late)):
        for place, many in enumerate(numbers):
            moment = first + place * 10
            with at(store, f"{moment // 60:02}:{moment % 60:02}"):
                for _ in range(many):
                    issue(store, services[taken % len(services)])
                    taken += 1
                if moment >= 7 * 60 + 30:
                    _serve(store, "135" if moment > 10 * 60 else "1356")
    beat(store)
    return store


def _serve(store: Store, desks: str) -> None:
    for desk in desks:
        with suppress(Refusal):
            finish(store, desk)
        with suppress(Refusal):
            call(store, desk)


def _officers(store: Store) -> list[str]:
    return [row["code"] for row in store.centre().document["officer"]]
