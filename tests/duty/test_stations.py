"""A terminal knows its place by its name, and only one screen is that terminal."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal, Trouble
from common.domain.station_commands import AddStation, RemoveStation
from common.store import stations
from common.store.store import Store
from tests.cli.shell import motcua, problem
from tests.hall import make_hall, staff
from tests.processes import program

HOLDS = """
import sys, time
from pathlib import Path
from common.store import stations
stations.hold(Path(sys.argv[1]), sys.argv[2])
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = make_hall(tmp_path / "hall")
    yield made
    made.close()


def refused(store: Store, *words: str | None) -> str:
    with pytest.raises(Refusal) as said:
        store.act(staff(), AddStation(*words))  # type: ignore[arg-type]
    return said.value.code


def test_a_terminal_is_of_a_place_that_there_is(store: Store) -> None:
    assert refused(store, "Quầy 5", "counter", "5") == "station_name"
    assert refused(store, "may-1", "counter", "99") == "desk_unknown"
    assert refused(store, "may-1", "kiosk", "99") == "kiosk_unknown"
    assert refused(store, "may-1", "guide", "5") == "kiosk_unknown"
    assert refused(store, "may-1", "display", "99") == "display_unknown"
    assert refused(store, "may-1", "supervisor", "5") == "station_place"
    assert refused(store, "may-1", "counter") == "station_place"
    assert refused(store, "may-1", "boss", "5") == "station_place"
    store.act(staff(), AddStation("may-1", "counter", "5"))
    assert refused(store, "may-1", "counter", "6") == "station_exists"


def test_whoever_is_removed_is_unknown_and_the_name_may_be_given_again(store: Store) -> None:
    store.act(staff(), AddStation("may-1", "counter", "5"))
    store.act(staff(), RemoveStation("may-1"))
    with store.read() as connection, pytest.raises(Refusal) as said:
        stations.place_of(connection, "may-1", "counter")
    assert said.value.code == "station_unknown"
    store.act(staff(), AddStation("may-1", "guide", "k1"))
    with store.read() as connection:
        assert stations.place_of(connection, "may-1", "guide") == "k1"
        with pytest.raises(Refusal) as said:
            stations.place_of(connection, "may-1", "counter")
    assert said.value.code == "station_role"


def test_a_screen_is_live_until_its_process_dies(store: Store) -> None:
    store.act(staff(), AddStation("may-1", "counter", "5"))
    assert not stations.is_live(store.folder, "may-1")
    with program(HOLDS, store.folder, "may-1") as screen:
        assert screen.hear() == "held"
        assert stations.is_live(store.folder, "may-1")
        with pytest.raises(Trouble) as said:
            stations.hold(store.folder, "may-1")
        assert said.value.code == "station_running"
        screen.kill()
        assert not stations.is_live(store.folder, "may-1")
        os.close(stations.hold(store.folder, "may-1"))


def test_the_command_line_enrols_lists_and_refuses(store: Store) -> None:
    data = ("--data", str(store.folder), "--json")
    assert motcua("station", "add", "quay-5", "--desk", "5", *data).status == 0
    assert motcua("station", "add", "cua", "--role", "guide", "--of", "k1", *data).status == 0
    holds = stations.hold(store.folder, "cua")
    listed = json.loads(motcua("station", "list", *data).out)["stations"]
    os.close(holds)
    assert [(row["station"], row["role"], row["place"], row["live"]) for row in listed] == [
        ("cua", "guide", "k1", True),
        ("quay-5", "counter", "5", False),
    ]
    assert problem(motcua("counter", "--station", "cua", *data)).code == "station_role"
    assert problem(motcua("display", "--station", "x", *data)).code == "station_unknown"
    assert motcua("counter", "5", "--station", "quay-5", *data).status == 2
    assert motcua("counter", *data).status == 2
    assert motcua("station", "remove", "cua", *data).status == 0
    assert problem(motcua("guide", "--station", "cua", *data)).code == "station_unknown"


def test_only_an_administrator_enrols(store: Store) -> None:
    with pytest.raises(Refusal) as said:
        store.act(Actor(Role.SUPERVISOR, "supervisor"), AddStation("may-1", "counter", "5"))
    assert said.value.code == "not_permitted"
