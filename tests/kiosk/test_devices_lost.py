"""Slips come only while the device service lives: a kiosk says so before a number is taken."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain.life import BEAT_LIFE_S
from common.store import clock as clocks
from common.store import outbox, upkeep
from common.store.store import Store
from tests.common.tui.hall import until
from tests.hall import make_real_hall
from tests.kiosk.test_no_slip import WARNING
from tests.kiosk.test_slip import FAULT, TAKE
from tests.kiosk.visitor import TimedKiosk, Visitor, hall_with, slip, visit

pytestmark = pytest.mark.verify

BETWEEN_LOOKS_S = 4.0
LONG_S = 4 * BETWEEN_LOOKS_S
"""Longer than a process may be silent."""


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    """The kiosk looks by its own timer: nothing rings when a service dies."""
    monkeypatch.setattr(TimedKiosk, "REFRESH_S", 0.02)


@pytest.fixture
def store(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Store]:
    """On the machine's own clock, unless a test says otherwise."""
    made = make_real_hall(tmp_path / "data", getattr(request, "param", None))
    yield made
    made.close()


at_any_rate = pytest.mark.parametrize(
    "store",
    [
        pytest.param(None, id="real"),
        pytest.param("2026-11-23T08:00@60", id="simulated", marks=pytest.mark.verify),
    ],
    indirect=True,
)


def beat(store: Store) -> None:
    """As the device service does every two seconds: it rings no bell."""
    with store.transaction(outbox.DEVICES, "devices.health") as tx:
        tx.quiet = True
        upkeep.beat(tx, "devices")


async def passes(visitor: Visitor, seconds: float, *, beating: Store | None = None) -> None:
    """Time goes on under the eyes of the kiosk; `beating`: so does the device service."""
    for _ in range(int(seconds / BETWEEN_LOOKS_S)):
        if beating is not None:
            beat(beating)
        visitor.let_pass(BETWEEN_LOOKS_S)
        for _ in range(2):  # one look may have begun before
            before = visitor.app.view
            await until(visitor.pilot, lambda: visitor.app.view is not before)  # noqa: B023
    await visitor.settled()


def warned(visitor: Visitor) -> bool:
    return FAULT in visitor.text and WARNING in visitor.text


@at_any_rate
async def test_a_service_that_lives_is_not_spoken_of(store: Store) -> None:
    async with visit(store) as visitor:
        await passes(visitor, LONG_S, beating=store)
        assert not warned(visitor)
        await visitor.sees("Kính chào Ông/Bà")


@at_any_rate
async def test_the_warning_comes_when_the_service_dies_and_goes_when_it_runs_again(
    store: Store,
) -> None:
    async with visit(store) as visitor:
        for _ in range(2):
            await passes(visitor, LONG_S, beating=store)
            await passes(visitor, BEAT_LIFE_S - BETWEEN_LOOKS_S)
            assert not warned(visitor)
            await passes(visitor, 2 * BETWEEN_LOOKS_S)
            assert warned(visitor)
        await passes(visitor, BETWEEN_LOOKS_S, beating=store)
        assert not warned(visitor)


@pytest.mark.parametrize("ran", [False, True], ids=["never ran", "ran before"])
async def test_after_a_boot_the_service_has_its_time_to_start(store: Store, ran: bool) -> None:
    if ran:
        beat(store)
    async with visit(store) as visitor:
        await passes(visitor, BEAT_LIFE_S - BETWEEN_LOOKS_S)
        assert not warned(visitor)
        await passes(visitor, 2 * BETWEEN_LOOKS_S)
        assert warned(visitor)


@pytest.mark.parametrize(
    "turned_s",
    [-3600, *(pytest.param(s, marks=pytest.mark.verify) for s in (-90, 90, 3600))],
)
async def test_a_turned_clock_neither_kills_the_service_nor_revives_it(
    store: Store, monkeypatch: pytest.MonkeyPatch, turned_s: int
) -> None:
    true = clocks.wall_ms
    async with visit(store) as visitor:
        await passes(visitor, BETWEEN_LOOKS_S, beating=store)
        monkeypatch.setattr(clocks, "wall_ms", lambda: true() + turned_s * 1000)
        await passes(visitor, BETWEEN_LOOKS_S)
        assert not warned(visitor)
        await passes(visitor, LONG_S, beating=store)
        assert not warned(visitor)
        await passes(visitor, LONG_S)
        monkeypatch.undo()
        await passes(visitor, BETWEEN_LOOKS_S)
        assert warned(visitor)


async def test_a_number_taken_meanwhile_serves_as_its_own_slip_at_once(store: Store) -> None:
    async with visit(store) as visitor:
        await passes(visitor, LONG_S)
        number = await visitor.takes_a_number()
        await visitor.sees(FAULT, "Số của Ông/Bà vẫn có giá trị", "mời đến quầy hướng dẫn")
        await visitor.touch("home")
        assert number in str(visitor.app.screen.query_one("#recent").render())


async def test_a_slip_that_came_out_before_is_still_offered(store: Store) -> None:
    async with visit(store) as visitor:
        await passes(visitor, LONG_S)
        await visitor.takes_a_number()
        slip(store, "confirmed")
        await visitor.sees(TAKE)


async def test_a_number_on_screen_learns_that_its_slip_will_not_come(store: Store) -> None:
    async with visit(store) as visitor:
        await passes(visitor, LONG_S, beating=store)
        await visitor.takes_a_number()
        slip(store, "started")
        await passes(visitor, BETWEEN_LOOKS_S)
        await visitor.sees("Đang in phiếu…")
        await passes(visitor, BETWEEN_LOOKS_S)
        await visitor.sees(FAULT)


async def test_a_kiosk_without_a_printer_has_no_slips_to_miss(tmp_path: Path) -> None:
    def without(document: dict[str, Any]) -> None:
        document["kiosk"][0]["printer"] = None

    made = hall_with(tmp_path / "data", without, clock="2026-11-23T08:00@60")
    async with visit(made) as visitor:
        await passes(visitor, LONG_S)
        assert FAULT not in visitor.text
    made.close()


async def test_while_the_clock_of_the_store_stands_still_nobody_can_tell(tmp_path: Path) -> None:
    made = make_real_hall(tmp_path / "data", "2026-11-23T08:00@0")
    async with visit(made) as visitor:
        await passes(visitor, LONG_S, beating=made)
        assert not warned(visitor)
    made.close()
