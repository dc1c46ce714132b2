"""A device that does not work has one alert, for as long as somebody could mend it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain import commands
from common.store import upkeep
from common.store.store import Store
from motcua.keeper import KEEPER
from tests.hall import staff
from tests.store.printers import pair, say


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = pair(tmp_path / "hall")
    yield store
    store.close()


def alerts(store: Store) -> list[str]:
    """The devices that have an alert after keeper's next round."""
    with store.transaction(KEEPER, "keeper") as tx:
        upkeep.watch_devices(tx)
        rows = tx.all(
            "SELECT subject FROM alert WHERE kind = 'printer' AND closed_at IS NULL ORDER BY 1"
        )
    return [row["subject"] for row in rows]


def test_a_fault_has_an_alert_until_the_device_works(store: Store) -> None:
    say(store, "p1", "cover_open")
    assert alerts(store) == ["p1"]
    say(store, "p1", "ok")
    assert alerts(store) == []


def test_a_device_that_the_centre_does_not_name_any_more_has_none(store: Store) -> None:
    say(store, "p1", "cover_open")
    say(store, "p2", "cover_open")
    assert alerts(store) == ["p1", "p2"]
    whole = {**store.centre().document}
    stays = [row for row in whole["printer"] if row["code"] == "p2"]
    kiosks = [{**kiosk, "printer": "p2"} for kiosk in whole["kiosk"]]
    store.act(staff(), commands.ApplyCentre({**whole, "printer": stays, "kiosk": kiosks}))
    assert alerts(store) == ["p2"]
    say(store, "p1", "cover_open")
    assert alerts(store) == ["p2"], "a device service that reads the next list later opened it"
    store.act(staff(), commands.ApplyCentre(whole))
    assert alerts(store) == ["p1", "p2"]
