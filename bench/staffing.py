"""How long the advice on desks takes: a province at its busiest, with twelve past days to count."""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain.actor import Actor, Role
from common.domain.crew import Chances, passed
from common.store.clock import parse
from common.store.store import Store
from common.views import staffing
from common.views.usual import Past

_NOW = "2026-11-23T09:30@0"
_MINUTE = 60_000
_DAY = 24 * 60 * _MINUTE
_STAFF = Actor(Role.ADMINISTRATOR, "cli:bench")


def main(arguments: list[str]) -> None:
    """Print milliseconds of one core."""
    parser = argparse.ArgumentParser(prog="python -m bench staffing")
    parser.add_argument("--a-day", type=int, default=3000, help="numbers given on a past day")
    parser.add_argument("--waiting", type=int, default=500)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        store = _hall(Path(folder) / "hall", options.a_day, options.waiting)
        past = Past()
        first = _ms(lambda: staffing.read(store, past), 1)
        again = _ms(lambda: staffing.read(store, past), 9)
        read = _ms(lambda: _transaction(store), 9)
        found = staffing.read(store, past)
        print(f"{len(found.groups)} groups, {sum(g.waiting for g in found.groups)} waiting")
        print(f"first look, {found.days + found.others} past days counted: {first:.0f} ms")
        print(f"every further look: {again:.0f} ms, of which its one transaction {read:.1f} ms")
        store.close()
    print("half an hour of one queue:")
    for desks, people in ((3, 9), (10, 30), (60, 200)):
        took = _ms(partial(_half_hour, desks, people), 9)
        print(f"  {desks:2d} desks, {people:3d} people: {took:.2f} ms")


def _half_hour(desks: int, people: int) -> None:
    span = 30 * _MINUTE
    start, mean, patience = Chances.certain(desks), 8.5 * _MINUTE, 15 * _MINUTE
    passed(start, people / span, mean, desks, span, patience)


def _ms(work: Callable[[], object], times: int) -> float:
    took = []
    for _ in range(times):
        before = time.process_time()
        work()
        took.append((time.process_time() - before) * 1000)
    return median(took)


def _transaction(store: Store) -> None:
    """What is read of today; the parts that `staffing.read` reads in one transaction."""
    centre, now = store.centre(), store.now()
    with store.read() as connection:
        staffing._scene(connection, centre, now, centre.day_of(now))


def _hall(folder: Path, a_day: int, waiting: int) -> Store:
    """The shipped province; tickets are put in as they are after a day, without their events."""
    document = as_document(load(shipped.centre("province-25")))
    store = Store.create(folder, document, parse(_NOW, document["centre"]["timezone"]), _STAFF)
    centre = store.centre()
    today = centre.midnight(centre.day_of(store.now()))
    with store.transaction(_STAFF, "bench") as tx:
        for number, back in enumerate((56, 49, 42, 35, 28, 21, 14, 7, 4, 3, 2, 1), start=1):
            date = centre.day_of(today - back * _DAY + _DAY // 2).isoformat()
            tx.run(
                "INSERT INTO business_day (id, date, zone, opened_at, closed_at)"
                " VALUES (:id, :date, 'Asia/Ho_Chi_Minh', 0, 1)",
                id=number,
                date=date,
            )
            _fill(tx.connection, number, today - back * _DAY, a_day, "done")
        tx.run(
            "INSERT INTO business_day (id, date, zone, opened_at) VALUES (13, :date, :zone, 0)",
            date=centre.day_of(store.now()).isoformat(),
            zone="Asia/Ho_Chi_Minh",
        )
        _fill(tx.connection, 13, today, waiting, "waiting")
        for place, (desk, officer) in enumerate(
            zip(centre.desks, (row["code"] for row in document["officer"]), strict=False)
        ):
            tx.run("UPDATE desk SET state = 'open' WHERE code = :desk", desk=desk)
            tx.run(
                "INSERT INTO duty (id, officer, desk, started_at) VALUES (:id, :officer, :desk, 0)",
                id=place + 1,
                officer=officer,
                desk=desk,
            )
    return store


def _fill(connection: object, day: int, midnight: int, tickets: int, state: str) -> None:
    """Spread over the services and, unevenly, from half past seven on over two hours or the day."""
    hours = 2 if state == "waiting" else 9
    done = state == "done"
    connection.execute(  # type: ignore[attr-defined]
        "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :tickets)"
        " INSERT INTO ticket (day, number, series, serial, service, unit, state, issued_at,"
        " promised_at, rank_at, last_at, ended_at, outcome, token, origin, terminal, lang,"
        " centre_version) SELECT :day, 'X' || i, 'x', i, service.code, service.unit, :state,"
        " :first + i * :gap, :first + i * :gap + 900000, :first + i * :gap + 900000, 0,"
        " CASE WHEN :done THEN :first END, CASE WHEN :done THEN 'accepted' END,"
        " :day || '-' || i, 'kiosk', 'kiosk:k1', 'vi', 1 FROM n"
        " JOIN service ON service.position = i % (SELECT count(*) FROM service)",
        {
            "tickets": tickets,
            "day": day,
            "state": state,
            "done": done,
            "first": midnight + 450 * _MINUTE,
            "gap": hours * 60 * _MINUTE // max(1, tickets),
        },
    )
