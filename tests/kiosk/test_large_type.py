"""Who sees poorly touches one thing, and has everything large until they have gone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.store.store import Store
from kiosk import shelf
from kiosk.screens.start import StartPage
from kiosk.screens.ticket import NumberPage
from kiosk.sight import CONTRAST
from tests.kiosk.visitor import Visitor, hall_with, slip, tickets, visit


def is_large(visitor: Visitor) -> bool:
    return visitor.app.theme == CONTRAST.name and visitor.app.screen.has_class("-large")


async def test_a_number_is_taken_in_large_type_and_the_next_one_finds_the_usual_page(
    store: Store,
) -> None:
    async with visit(store) as visitor:
        await visitor.touch("sight")
        assert is_large(visitor)
        await visitor.touch("tile-1")
        await visitor.touch("tile-2")
        await visitor.touch("answer-2")
        await visitor.is_on(NumberPage)
        assert is_large(visitor)
        await visitor.sees("QUẦY 6")
        slip(store, "confirmed")
        await visitor.sees("Mời nhận phiếu bên dưới")
        await visitor.wait(11)
        await visitor.is_on(StartPage)
        assert not is_large(visitor)
    assert [ticket["service"] for ticket in tickets(store)] == ["chung-thuc"]


@pytest.mark.verify
async def test_left_behind_on_the_start_page_it_ends(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.press("6")
        await visitor.wait(29)
        assert is_large(visitor)
        await visitor.wait(2)
        assert not is_large(visitor)


@pytest.mark.verify
async def test_where_the_centre_wants_it_everybody_begins_with_it(tmp_path: Path) -> None:
    def large(document: dict[str, Any]) -> None:
        document["kiosk"][0]["large_type"] = True

    store = hall_with(tmp_path / "data", large)
    async with visit(store) as visitor:
        assert is_large(visitor)
        await visitor.touch("sight")
        assert not is_large(visitor)
        await visitor.wait(31)
        assert is_large(visitor)
    store.close()


@pytest.mark.verify
async def test_every_service_is_on_one_of_the_pages(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.press("6", "1")
        seen: list[str] = []
        while not seen or visitor.tile("tile-1").choice != seen[0]:
            shown = [tile for tile in visitor.tiles() if tile.choice.startswith("service:")]
            seen += [tile.choice for tile in shown]
            await visitor.press("+")
        services = [f"service:{tile.code}" for tile in visitor.view.kiosk.services]
    assert sorted(seen) == sorted(services)


@pytest.mark.verify
@given(st.lists(st.integers(0, 40), max_size=60), st.integers(5, 60))
def test_piles_hold_everything_once_in_order_and_within_their_page(
    needs: list[int], height: int
) -> None:
    piles = shelf.piles(list(enumerate(needs)), needs, height)
    assert [item for pile in piles for item in pile] == list(enumerate(needs))
    for pile in piles:
        rows = shelf.heights([need for _, need in pile], height)
        assert sum(rows) + shelf.GAP * (len(rows) - 1) <= height
        assert all(row >= shelf.LEAST_HEIGHT for row in rows)
