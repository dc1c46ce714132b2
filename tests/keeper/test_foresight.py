"""Keeper says in time that a desk is missing, and who may not be called before closing."""

from __future__ import annotations

from pathlib import Path

from common.domain import commands
from motcua.keeper import Keeper
from tests.hall import issue, make_hall, pass_time, sign_in, staff
from tests.keeper.test_rounds import fresh_round, open_alerts


def test_a_desk_that_is_missing_is_an_alert_until_it_is_there(tmp_path: Path) -> None:
    """Fourteen come within an hour, one of two desks is there; then the other one is, too, and it
    is lunch."""
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    sign_in(store, "6", "q6")
    for _ in range(14):
        pass_time(store, minutes=4)
        issue(store, "chung-thuc")
    fresh_round(store)
    assert ("desk_needed", "chung-thuc") in open_alerts(store)
    sign_in(store, "5", "q5")
    fresh_round(store)
    assert ("desk_needed", "chung-thuc") not in open_alerts(store), "all that there are"
    store.close()


def test_who_waits_too_late_is_an_alert_with_the_last_sure_number(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "hall", clock="2026-11-23T16:00@0")
    sign_in(store, "6", "q6")
    for _ in range(14):
        issue(store, "chung-thuc")
    keeper = Keeper(store.folder)
    keeper.make_round(store)
    keeper._foresight._next = keeper._next_beat = 0.0
    keeper.make_round(store)  # estimates are there now
    with store.read() as connection:
        row = connection.execute(
            "SELECT subject, data ->> 'waiting' AS n, data ->> 'number' AS last FROM alert"
            " WHERE kind = 'closing_late'"
        ).fetchone()
    assert row["subject"] == "chung-thuc"
    assert row["last"] == f"H{14 - row['n']:03}"
    assert ("desk_needed", "chung-thuc") in open_alerts(store)
    store.act(staff(), commands.HoldHall("mất điện"))
    keeper._foresight._next = keeper._next_beat = 0.0
    keeper.make_round(store)
    assert open_alerts(store) == set(), "nobody is called at all"
    store.close()
