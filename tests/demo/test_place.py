"""A demonstration's hall is the shipped centre, with its devices led to the emulators."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.domain import commands
from common.domain.refusal import Trouble
from common.store.store import Store
from common.views import devices as view
from motcua.demo import place


@pytest.mark.parametrize("name", ["dan-hai", "one-desk"])
def test_every_officer_signs_in_with_the_pin_that_the_demo_tells(tmp_path: Path, name: str) -> None:
    with place.devices(name, tmp_path) as emulated:
        place.prepare(tmp_path, name, place.MONDAY, emulated.ports, emulated.links)
    store = Store.open(tmp_path)
    document = store.centre().document
    assert store.clock.simulated
    for desk, officer in zip(document["desk"], document["officer"], strict=False):
        store.act(place.SHOWMAN, commands.SignIn(desk["code"], officer["code"], place.PIN))
    store.close()


def test_no_url_of_the_centre_file_is_left(tmp_path: Path) -> None:
    with place.devices("dan-hai", tmp_path) as emulated:
        place.prepare(tmp_path, "dan-hai", place.MONDAY, emulated.ports, emulated.links)
        store = Store.open(tmp_path)
        printers = view.read_devices(store, "printer")
        signs = view.read_devices(store, "sign")
        store.close()
    port = emulated.printers["p1"].port
    assert [row["url"] for row in printers] == [f"tcp://127.0.0.1:{port}"]
    assert {row["bus"] for row in signs} == {str(tmp_path / "lines" / "bus-1")}
    assert [row["address"] for row in signs] == [1, 2, 3, 4, 5, 6]


def test_two_demonstrations_share_nothing(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    with place.devices("dan-hai", one) as first, place.devices("dan-hai", other) as second:
        assert set(first.ports.values()).isdisjoint(second.ports.values())
        assert set(first.links.values()).isdisjoint(second.links.values())


def test_a_folder_with_a_store_is_left_alone(tmp_path: Path) -> None:
    with place.devices("one-desk", tmp_path) as emulated:
        place.prepare(tmp_path, "one-desk", place.MONDAY, emulated.ports, emulated.links)
        before = (tmp_path / "motcua.db").read_bytes()
        with pytest.raises(Trouble) as said:
            place.prepare(tmp_path, "one-desk", place.MONDAY, emulated.ports, emulated.links)
    assert said.value.code == "store_exists"
    assert (tmp_path / "motcua.db").read_bytes() == before
