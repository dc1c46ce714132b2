"""How long devices were away is kept, whatever becomes of the alert about it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.model import DeviceState
from common.store import clock as clocks
from common.store import outages as kept
from common.store import outbox, upkeep
from common.store.outbox import Health
from common.store.store import Store
from common.views import outages
from hardware.health import HealthBoard
from motcua.keeper import Keeper
from tests.hall import pass_time, staff
from tests.keeper.receivers import document


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The commune with its devices, on a Monday at eight."""
    runs = clocks.parse("2026-11-23T08:00@0", "Asia/Ho_Chi_Minh")
    store = Store.create(tmp_path / "hall", document(), runs, staff())
    yield store
    store.close()


def report(store: Store, state: str, device: str = "s1") -> None:
    with store.transaction(outbox.DEVICES, "devices") as tx:
        outbox.keep_health(tx, device, Health("sign", DeviceState(state), {}))


def test_how_long_a_device_was_away_is_kept_and_held_against_the_opening_hours(
    store: Store,
) -> None:
    """Against plain arithmetic: open 07:30–11:30 and 13:30–17:30; the commune's day began at 8."""
    begin = store.now() - 30 * 60_000
    for state, minutes in (
        ("offline", 5), ("fault", 10), ("unknown", 5), ("ok", 60), ("offline", 180), ("ok", 60),
        ("offline", 30),
    ):  # fmt: skip
        report(store, state)
        pass_time(store, minutes=minutes)
    (found,) = outages.read(store, begin, begin + 24 * 3_600_000)
    now = (store.now() - begin) / 60_000
    away = [(30, 50), (110, 290), (350, 380)]
    hours = [(0, 240), (360, 600)]
    shared = sum(
        max(0, min(end, shut, now) - max(start, opens))
        for start, end in away for opens, shut in hours
    )  # fmt: skip
    assert found.down_ms == sum(end - start for start, end in away) * 60_000
    assert found.open_ms == shared * 60_000
    assert found.hours_ms == sum(min(shut, now) - opens for opens, shut in hours) * 60_000
    assert [(one.state, one.lasts) for one in found.times] == [
        ("offline", False), ("offline", False), ("offline", True),
    ]  # fmt: skip
    (part,) = outages.read(store, begin + 40 * 60_000, begin + 45 * 60_000)
    assert part.down_ms == part.open_ms == part.hours_ms == 5 * 60_000
    assert outages.read(store, begin, begin + 30 * 60_000) == ()


def test_a_device_that_the_centre_names_no_more_is_away_no_longer(store: Store) -> None:
    report(store, "offline")
    pass_time(store, minutes=5)
    whole = dict(store.centre().document)
    rest = {**whole, "sign": [row for row in whole["sign"] if row["code"] != "s1"]}
    store.act(staff(), commands.ApplyCentre(rest))
    Keeper(store.folder).make_round(store)
    pass_time(store, minutes=60)
    (found,) = outages.read(store, 0 + store.now() - 4 * 3_600_000, store.now())
    assert (found.down_ms, found.times[0].lasts) == (5 * 60_000, False)


def test_a_device_may_go_and_come_within_one_moment(store: Store) -> None:
    for state in ("offline", "ok", "offline", "ok", "offline"):
        report(store, state)
    pass_time(store, minutes=1)
    (found,) = outages.read(store, store.now() - 3_600_000, store.now())
    assert (found.down_ms, len(found.times)) == (60_000, 1)


def beat(store: Store) -> None:
    with store.transaction(outbox.DEVICES, "devices") as tx:
        upkeep.beat(tx, "devices")


def serve(store: Store, state: str) -> None:
    """The device service starts, hears of a sign, and beats."""
    board = HealthBoard(store.folder)
    board.report("s1", Health("sign", DeviceState(state), {}))
    board.start()
    board.stop()


def test_while_the_device_service_does_not_run_nobody_knows_how_devices_are(store: Store) -> None:
    """Away since ten past eight; the service stops at twenty past and is back at ten to nine."""
    begin = store.now()
    beat(store)
    pass_time(store, minutes=10)
    report(store, "offline")
    pass_time(store, minutes=10)
    beat(store)
    pass_time(store, minutes=30)

    def found() -> dict[str, tuple[float, float, list[bool]]]:
        return {
            one.device: (
                one.down_ms / 60_000, one.hours_ms / 60_000, [time.lasts for time in one.times],
            )
            for one in outages.read(store, begin, begin + 24 * 3_600_000)
        }  # fmt: skip

    assert found() == {"s1": (10, 20, [True]), "devices": (30, 50, [True])}
    with store.transaction(outbox.DEVICES, "devices") as tx:
        kept.service_began(tx, store.clock)
        upkeep.beat(tx, "devices")
    report(store, "offline")
    pass_time(store, minutes=10)
    beat(store)
    assert found() == {"s1": (20, 30, [False, True]), "devices": (30, 60, [False])}
    report(store, "ok")
    with store.transaction(outbox.DEVICES, "devices") as tx:
        kept.service_began(tx, store.clock)
    assert found() == {"s1": (20, 30, [False, False]), "devices": (30, 60, [False])}, (
        "it only began"
    )


def test_the_device_service_notes_that_it_was_away_when_it_begins(store: Store) -> None:
    report(store, "offline")
    with store.transaction(outbox.DEVICES, "devices") as tx:
        upkeep.beat(tx, "devices")
        tx.run("UPDATE process SET beat_at = :at", at=tx.now - 11_000)
    serve(store, "offline")
    with store.read() as connection:
        rows = connection.execute("SELECT device, to_at IS NULL FROM device_outage").fetchall()
    assert [tuple(row) for row in rows] == [("devices", 0), ("s1", 1)], "of the same moment"
