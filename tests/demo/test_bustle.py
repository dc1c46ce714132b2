"""The others in the hall live by the real rules and leave the visitor's desk alone."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.store.store import Store
from common.views.ticket import read_queue
from motcua.demo import bustle, place
from motcua.demo.bustle import Bustle, open_hall

PATIENCE_S = 20.0


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    with place.devices("dan-hai", tmp_path) as emulated:
        place.prepare(tmp_path, "dan-hai", place.MONDAY, emulated.ports, emulated.links)
    open_hall(tmp_path, "5")
    return tmp_path


def desks(store: Store) -> dict[str, str | None]:
    return {row["desk"]: row["ticket"] for row in read_queue(store)["desks"]}


def test_the_hall_opens_with_all_officers_in_and_the_own_desk_free(hall: Path) -> None:
    store = Store.open(hall)
    rows = {row["desk"]: row for row in read_queue(store)["desks"]}
    assert {row["state"] for row in rows.values()} == {"open"}
    assert rows["5"]["ticket"] is None
    assert rows["6"]["ticket"] is not None
    waiting = {row["code"]: row["waiting"] for row in read_queue(store)["services"]}
    own = [code for code, rank in store.centre().desk("5").ranks.items() if rank == 0]
    assert not any(waiting[code] for code in own)
    assert 0 < sum(waiting.values()) < 5
    store.close()


def test_a_visitor_to_another_desk_is_called_and_the_own_desk_is_left_alone(
    hall: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("_LOOK_UP_S", "_WALK_S", "_VISIT_S", "_TIDY_S"):
        monkeypatch.setattr(bustle, name, (0.01, 0.02))
    monkeypatch.setattr(bustle, "_ARRIVALS_S", (0.05, 0.1))
    monkeypatch.setattr(bustle, "_TICK_S", 0.01)
    store = Store.open(hall)
    kiosk = Actor(Role.TERMINAL, "kiosk:k1")
    mine = store.act(kiosk, commands.IssueTicket("ho-tich", origin="kiosk"))["number"]
    other = store.act(kiosk, commands.IssueTicket("van-hoa", origin="kiosk"))["number"]
    others = Bustle(hall, "5", seed=1)
    others.start()
    try:
        end = time.monotonic() + PATIENCE_S
        while state(store, other) != "done":
            assert time.monotonic() < end
            time.sleep(0.01)
        assert state(store, mine) == "waiting"
        assert desks(store)["5"] is None
    finally:
        others.stop()
        store.close()


def state(store: Store, number: str) -> str:
    with store.read() as connection:
        row = connection.execute("SELECT state FROM ticket WHERE number = ?", (number,)).fetchone()
    return str(row["state"])


def test_it_outlives_a_held_hall(hall: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bustle, "_ARRIVALS_S", (0.01, 0.02))
    monkeypatch.setattr(bustle, "_LOOK_UP_S", (0.01, 0.02))
    monkeypatch.setattr(bustle, "_TICK_S", 0.01)
    store = Store.open(hall)
    store.act(place.SHOWMAN, commands.HoldHall("mất điện"))
    issued = count(store)
    others = Bustle(hall, "5", seed=1)
    others.start()
    try:
        time.sleep(0.3)
        assert count(store) == issued
        store.act(place.SHOWMAN, commands.ResumeHall())
        end = time.monotonic() + PATIENCE_S
        while count(store) == issued:
            assert time.monotonic() < end
            time.sleep(0.01)
    finally:
        others.stop()
        store.close()


def count(store: Store) -> int:
    with store.read() as connection:
        return int(connection.execute("SELECT count(*) FROM ticket").fetchone()[0])
