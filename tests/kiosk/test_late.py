"""Late in the afternoon: whoever may not be called today hears it before, and has the choice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain.citizen_commands import CheckIn
from common.store.store import Store
from kiosk.screens.late import GivenTimePage, LatePage
from kiosk.screens.priority import PriorityPage
from kiosk.screens.ticket import NumberPage
from tests.hall import issue, make_hall, sign_in, staff
from tests.kiosk.visitor import printer, tickets, visit
from tests.supervisor.scenes import at, beat

TUESDAY = "2026-11-24"


@pytest.fixture
def late(tmp_path: Path) -> Iterator[Store]:
    """The commune on a Monday at 16:20, and it stays so: ten wait for one desk of two."""
    store = make_hall(tmp_path / "late", clock="2026-11-23T16:20@0")
    with at(store, "15:50"):
        sign_in(store, "5", "q5")
        sign_in(store, "1", "q1")
        for _ in range(10):
            issue(store, "ho-tich")
    beat(store)
    yield store
    store.close()


def rows(store: Store, sql: str) -> list[dict[str, Any]]:
    with store.read() as connection:
        return [dict(row) for row in connection.execute(sql)]


async def test_a_time_tomorrow_morning_instead_of_a_number(late: Store) -> None:
    async with visit(late) as visitor:
        await visitor.press("1", "1", "2")
        await visitor.is_on(LatePage)
        await visitor.sees("nhiều khả năng không kịp", "quầy làm việc đến 17:30")
        await visitor.sees("HẸN 07:30, NGÀY 24/11", "VẪN LẤY SỐ")
        await visitor.press("1")
        await visitor.is_on(GivenTimePage)
        assert visitor.number == "07:30"
        (given,) = rows(late, "SELECT code, slot_at, service FROM appointment")
        await visitor.sees("thứ Ba 24/11/2026", "Hộ tịch", f"Mã hẹn: {given['code']}")
        await visitor.press("-", "1", "1", "2")
        await visitor.sees("HẸN 07:45, NGÀY 24/11")
    assert len(tickets(late)) == 10
    assert rows(late, "SELECT kind FROM print_job") == [{"kind": "appointment"}]
    with at(late, "07:31", TUESDAY):
        record = late.act(staff(), CheckIn(given["code"], printer="none"))
    assert (record["number"], record["service"]) == ("A001", "ho-tich")
    (ticket,) = rows(late, "SELECT rank_at, appointment FROM ticket ORDER BY id DESC LIMIT 1")
    assert ticket["rank_at"] < given["slot_at"]
    assert ticket["appointment"] is not None


async def test_who_insists_gets_the_number_and_that_is_on_record(late: Store) -> None:
    async with visit(late) as visitor:
        await visitor.press("1", "1", "2", "2")
        await visitor.is_on(NumberPage)
        assert visitor.number == "A011"
    told = rows(late, "SELECT subject, actor FROM event WHERE kind = 'ticket.warned'")
    assert told == [{"subject": "A011", "actor": "kiosk:k1"}]


async def test_who_has_priority_or_another_service_is_not_warned(late: Store) -> None:
    async with visit(late) as visitor:
        await visitor.press("1", "1", "1")
        await visitor.is_on(NumberPage)
        await visitor.press("-", "1", "3", "2")
        await visitor.is_on(NumberPage)
        assert visitor.number == "L001"
    assert rows(late, "SELECT subject FROM event WHERE kind = 'ticket.warned'") == []


async def test_back_leads_back_and_nothing_is_done(late: Store) -> None:
    async with visit(late) as visitor:
        await visitor.press("1", "1", "2", "0")
        await visitor.is_on(PriorityPage)
    assert len(tickets(late)) == 10
    assert not rows(late, "SELECT id FROM appointment")


async def test_without_a_slip_no_time_is_given_away(late: Store) -> None:
    printer(late, "fault")
    async with visit(late) as visitor:
        await visitor.press("1", "1", "2")
        await visitor.sees("HỎI NGƯỜI HƯỚNG DẪN", "VẪN LẤY SỐ")
        await visitor.press("1")
        await visitor.sees("Đã báo người hướng dẫn")
    assert not rows(late, "SELECT id FROM appointment")
