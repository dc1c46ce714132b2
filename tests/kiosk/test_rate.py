"""Whoever was served says how it was, away from the desk, and leaves no name behind."""

from __future__ import annotations

from threading import Event
from typing import Any

import pytest

from common.domain import commands
from common.store import scans
from common.store.store import Store
from kiosk.screens.mine import MyNumberPage
from kiosk.screens.notice import NoticePage
from kiosk.screens.rate import RatePage
from kiosk.screens.start import StartPage
from tests.common.tui.hall import until
from tests.hall import issue, sign_in, staff
from tests.kiosk.visitor import tickets, visit

OUTCOME = "Quầy đã ghi: đã nhận hồ sơ. Có đúng không?"


def serve(store: Store, outcome: str = "accepted", **why: str) -> str:
    """Somebody is served at desk 5 and leaves."""
    number = issue(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    store.act(staff(), commands.StartService("5"))
    store.act(staff(), commands.Finish("5", outcome, **why))
    return number


def kept(store: Store) -> list[dict[str, Any]]:
    columns = "source, level, reason, outcome_right, terminal"
    with store.read() as connection:
        rows = connection.execute(f"SELECT {columns} FROM rating").fetchall()  # noqa: S608
    return [dict(row) for row in rows]


@pytest.fixture
def desk(store: Store) -> Store:
    sign_in(store, "5", "q5")
    return store


async def test_three_touches_say_how_it_was_and_whether_the_desk_wrote_the_truth(
    desk: Store,
) -> None:
    number = serve(desk)
    async with visit(desk) as visitor:
        await visitor.touch("rate")
        await visitor.press(*number)
        await visitor.is_on(RatePage)
        await visitor.sees(number, "Ông/Bà có hài lòng", "Không hài lòng")
        await visitor.press("3")
        await visitor.sees("Điều gì chưa được? (có thể bỏ qua)")
        await visitor.press("5")
        await visitor.sees(OUTCOME)
        await visitor.press("2")
        await visitor.is_on(NoticePage)
        await visitor.sees("Cảm ơn Ông/Bà. Ý kiến này được giữ kín.")
    assert kept(desk) == [
        {
            "source": "kiosk",
            "level": "dissatisfied",
            "reason": "unlawful_demand",
            "outcome_right": 0,
            "terminal": "kiosk:k1",
        }
    ]


async def test_who_leaves_in_the_middle_has_been_heard(desk: Store) -> None:
    serve(desk)
    async with visit(desk) as visitor:
        await visitor.press("5")
        scans.put(desk, "kiosk:k1", f"MC:{tickets(desk)[-1]['token']}")
        await visitor.is_on(RatePage)
        await visitor.press("3", "+")
        await visitor.sees(OUTCOME)
        await visitor.wait(31)
        await visitor.is_on(StartPage)
        assert visitor.app.page(RatePage)._page is None
    (answer,) = kept(desk)
    assert (answer["level"], answer["reason"], answer["outcome_right"]) == (
        "dissatisfied", None, None,
    )  # fmt: skip


@pytest.mark.verify
async def test_who_was_content_is_not_asked_why_and_an_unwritten_outcome_is_not_asked_about(
    desk: Store,
) -> None:
    content, unwritten = serve(desk), serve(desk, "unrecorded")
    async with visit(desk) as visitor:
        await visitor.press("5", *content, "1")
        await visitor.sees(OUTCOME)
        await visitor.press("1")
        await visitor.is_on(NoticePage)
        await visitor.press("-", "5", *unwritten, "2")
        await visitor.sees("Cảm ơn Ông/Bà")
    assert [(one["level"], one["outcome_right"]) for one in kept(desk)] == [
        ("very_satisfied", 1),
        ("satisfied", None),
    ]


@pytest.mark.verify
async def test_a_number_that_is_not_over_is_told_so_and_one_that_is_can_be_rated_from_its_page(
    desk: Store,
) -> None:
    served, waiting = serve(desk), issue(desk, "ho-tich")
    async with visit(desk) as visitor:
        await visitor.press("5", *waiting)
        await visitor.sees(f"Lượt của số {waiting} chưa xong.")
        await visitor.press("left", "2", *served)
        await visitor.is_on(MyNumberPage)
        await visitor.sees(f"Lượt của số {served} đã xong.", "ĐÁNH GIÁ PHỤC VỤ")
        await visitor.press("enter")
        await visitor.is_on(RatePage)
        await visitor.press("0")
        await visitor.is_on(StartPage)
    assert kept(desk) == []


async def test_an_answer_that_comes_after_its_asker_has_gone_turns_no_page(desk: Store) -> None:
    served, gate = serve(desk), Event()
    async with visit(desk) as visitor:
        await visitor.press("5", *served[:-1])
        visitor.app.run_store(lambda _: gate.wait(10))  # the disk is slow
        await visitor.press(served[-1], "left")
        await visitor.is_on(StartPage)
        answered: list[object] = []
        gate.set()
        visitor.app.run_store(lambda _: None, answered.append)
        await until(visitor.pilot, lambda: bool(answered))
        await visitor.settled()
        assert (visitor.page, visitor.app._followed) == ("StartPage", None)
