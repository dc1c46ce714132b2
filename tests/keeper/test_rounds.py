"""Keeper writes what changes by time alone, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.model import DeviceState
from common.domain.promise import MINUTE
from common.store import chain, upkeep
from common.store.outbox import Health, keep_health
from common.store.store import Store
from motcua.keeper import KEEPER, Keeper
from tests.hall import make_hall, sign_in, staff


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    yield store
    store.close()


def pass_time(store: Store, minutes: float) -> None:
    store.clock = replace(store.clock, start=store.clock.start + int(minutes * MINUTE))


def open_alerts(store: Store) -> set[tuple[str, str]]:
    with store.read() as connection:
        rows = connection.execute(
            "SELECT kind, subject FROM alert WHERE closed_at IS NULL"
        ).fetchall()
    return {(row["kind"], row["subject"]) for row in rows}


def fresh_round(store: Store) -> None:
    """A round with its beat due, as after a restart."""
    Keeper(store.folder).make_round(store)


def test_a_service_without_an_officer_has_no_estimate_and_gets_one_with_the_first(
    store: Store,
) -> None:
    fresh_round(store)
    assert upkeep.work_out_estimates(store)["ho-tich"] is None
    sign_in(store, "5", "q5")
    fresh_round(store)
    with store.read() as connection:
        row = connection.execute("SELECT * FROM estimate WHERE service = 'ho-tich'").fetchone()
    assert row["from_at"] is not None
    assert row["from_at"] < row["to_at"]


def test_a_quiet_hall_is_not_written_to_between_beats(store: Store) -> None:
    keeper = Keeper(store.folder)
    for _ in range(3):
        keeper.make_round(store)
    before = store.data_version(), store.lock_holder()
    keeper.make_round(store)
    assert (store.data_version(), store.lock_holder()) == before


def test_every_event_is_chained_and_a_changed_one_is_found_out(store: Store) -> None:
    store.act(staff(), commands.IssueTicket("ho-tich"))
    fresh_round(store)
    with store.read() as connection:
        events = connection.execute("SELECT * FROM event ORDER BY seq").fetchall()
        hashes = dict(connection.execute("SELECT seq, hash FROM event_hash").fetchall())
    chained = events[: len(hashes)]
    assert len(hashes) >= len(events) - 1  # keeper's own beat may have opened an alert since
    previous = chain.FIRST_HASH
    for event in chained:
        previous = chain.link(previous, dict(event))
        assert hashes[event["seq"]] == previous
    forged = {**dict(chained[0]), "data": json.dumps({"forged": True})}
    assert chain.link(chain.FIRST_HASH, forged) != hashes[chained[0]["seq"]]


def test_a_long_wait_opens_an_alert_that_closes_by_itself(store: Store) -> None:
    ticket = store.act(staff(), commands.IssueTicket("ho-tich"))
    pass_time(store, 31)
    fresh_round(store)
    assert ("queue_long", "ho-tich") in open_alerts(store)
    store.act(staff(), commands.CancelTicket(ticket["number"]))
    fresh_round(store)
    assert open_alerts(store) == set()


def test_a_desk_that_stands_idle_while_people_wait_is_named(store: Store) -> None:
    sign_in(store, "5", "q5")
    store.act(staff(), commands.IssueTicket("ho-tich"))
    fresh_round(store)
    assert open_alerts(store) == set()
    pass_time(store, 6)
    fresh_round(store)
    assert open_alerts(store) == {("desk_idle", "5")}
    store.act(staff(), commands.CallNext("5"))
    fresh_round(store)
    assert open_alerts(store) == set()


def test_a_device_fault_is_an_alert_until_the_device_is_well(store: Store) -> None:
    for state, alerts in (("fault", {("printer", "p1")}), ("ok", set())):
        with store.transaction(KEEPER, "test") as tx:
            keep_health(tx, "p1", Health("printer", DeviceState(state), {}))
        fresh_round(store)
        assert open_alerts(store) == alerts


def test_the_day_ends_when_its_date_is_over_and_is_sealed(store: Store) -> None:
    sign_in(store, "5", "q5")
    store.act(staff(), commands.IssueTicket("ho-tich"))
    served = store.act(staff(), commands.ServeNow("5", "ho-tich"))
    pass_time(store, 24 * 60)
    fresh_round(store)
    with store.read() as connection:
        states = connection.execute("SELECT number, state, outcome, end_reason FROM ticket")
        ended = {row["number"]: tuple(row)[1:] for row in states.fetchall()}
        day = connection.execute("SELECT closed_at FROM business_day").fetchone()
        seal = connection.execute("SELECT hash, signature FROM seal").fetchone()
        duties = connection.execute("SELECT 1 FROM duty WHERE ended_at IS NULL").fetchall()
    assert day["closed_at"] is not None
    assert len(seal["hash"]) == len(seal["signature"]) == 64
    assert duties == []
    assert ended.pop(served["number"]) == ("done", "unrecorded", None)
    assert list(ended.values()) == [("expired", None, "day_closed")]


def test_a_call_for_help_does_not_stand_for_ever(store: Store) -> None:
    store.act(staff(), commands.CallHelp())
    assert ("help", "cli:test") in open_alerts(store)
    pass_time(store, 6)
    fresh_round(store)
    assert open_alerts(store) == set()
