"""Whose slip is printed again is who was marked on the screen, whoever takes a number meanwhile."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from common.domain.model import JobState
from common.store.store import Store
from supervisor.app import SupervisorApp
from tests.common.tui.hall import picture
from tests.printing import end, take
from tests.supervisor.test_printers import at_the_printers, sees, store

pytestmark = pytest.mark.verify

__all__ = ["store"]


def numbers(app: SupervisorApp) -> list[str]:
    """The numbers on the page, from the top."""
    rows = [row.split() for row in picture(app) if "đang chờ" in row]
    return [next(word for word in row if word[-1].isdigit()) for row in rows]


async def opened(app: SupervisorApp, pilot: Pilot[None], first: str) -> None:
    await pilot.press("f6")
    await sees(app, pilot, "In lại phiếu của số nào?", first)
    assert numbers(app)[0] == first


def without_a_slip(store: Store, service: str) -> str:
    number = take(store, "k1", service)
    end(store, "p1", JobState.UNKNOWN, "fence_silent")
    return number


async def test_a_number_taken_meanwhile_does_not_take_the_place_of_the_one_that_is_marked(
    store: Store,
) -> None:
    services = [row["code"] for row in store.centre().document["service"]]
    marked = without_a_slip(store, services[0])
    async with at_the_printers(store) as (app, pilot):
        await opened(app, pilot, marked)
        newer = without_a_slip(store, services[1])
        await sees(app, pilot, newer)
        assert numbers(app)[0] == newer
        await pilot.press("enter")
        await sees(app, pilot, f"Phiếu {marked} (in lại lần 1)")


async def test_nor_when_its_digits_have_been_typed(store: Store) -> None:
    services = [row["code"] for row in store.centre().document["service"]]
    marked = without_a_slip(store, services[0])
    alike = next(s for s in services if next_number(store, s)[1:] == marked[1:])
    async with at_the_printers(store) as (app, pilot):
        await opened(app, pilot, marked)
        await pilot.press(*marked[1:])
        newer = without_a_slip(store, alike)
        await sees(app, pilot, newer)
        await pilot.press("enter")
        await sees(app, pilot, f"Phiếu {marked} (in lại lần 1)")


def next_number(store: Store, service: str) -> str:
    """The number that this service gives next."""
    with store.read() as connection:
        facts = store.centre().service(service)
        row = connection.execute(
            "SELECT coalesce(max(serial), 0) FROM ticket WHERE series = ?", (facts.series,)
        ).fetchone()
    return f"{facts.prefix}{row[0] + 1:0{facts.width}}"


async def test_slips_about_to_come_are_not_missing(store: Store) -> None:
    services = [row["code"] for row in store.centre().document["service"]]
    missing = without_a_slip(store, services[0])
    take(store, "k1", services[1])
    async with at_the_printers(store) as (app, pilot):
        await opened(app, pilot, missing)
