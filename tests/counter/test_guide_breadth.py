"""The guide's fast issue with a real printer, with a store in trouble, and at every size."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from common.domain import commands
from common.domain.refusal import Trouble
from common.store.store import Store
from common.tui.app import Otherwise
from common.views.guide import Given
from counter.guide import floor, screen
from counter.guide.app import GuideApp
from hardware.printer.emulator import PrinterEmulator
from tests.common.tui.hall import until
from tests.counter.door import Door, given, guiding
from tests.hall import PIN, make_hall, staff
from tests.hardware.test_service import running, text
from tests.store.printers import hall_of

pytestmark = pytest.mark.verify

AnswerT = TypeVar("AnswerT")

SIXTY = ("1", "2", "f2", "1", "3", "2", "5", "0", "1", "4") * 6


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[PrinterEmulator]:
    made = PrinterEmulator("127.0.0.1", 0, tmp_path / "slips")
    made.start()
    yield made
    made.stop()


@pytest.fixture
def printing(tmp_path: Path, printer: PrinterEmulator) -> Iterator[Store]:
    url = f"tcp://127.0.0.1:{printer.port}"
    made = hall_of(tmp_path / "hall", {"code": "p1", "url": url, "fence": "process_id"})
    yield made
    made.close()


@pytest.fixture
def still(tmp_path: Path) -> Iterator[Store]:
    made = make_hall(tmp_path / "data", clock="2026-11-23T07:32@0")
    yield made
    made.close()


async def test_sixty_people_have_sixty_numbers_and_slips_in_no_time(
    printing: Store, printer: PrinterEmulator
) -> None:
    async with guiding(printing) as door:
        with running(printing.folder):
            began = time.monotonic()
            for i in range(0, len(SIXTY), 4):
                await door.press(*SIXTY[i : i + 4])
                await door.settles()
            assert time.monotonic() - began < len(SIXTY), "a second for each at most"
            await door.until(lambda: len(printer.slips) == len(SIXTY))
            await door.until(lambda: all(one.slip == "confirmed" for one in door.view.last))
    tickets = given(printing)
    assert len({ticket["number"] for ticket in tickets}) == len(SIXTY)
    assert [text(slip) for slip in printer.slips] == [f"MC:{one['token']}" for one in tickets]


async def test_a_printer_without_paper_is_told_and_its_slip_comes_with_the_next_roll(
    printing: Store, printer: PrinterEmulator
) -> None:
    printer.fault("paper-out")
    with running(printing.folder):
        async with guiding(printing) as door:
            await door.sees("Máy in đang gặp sự cố")
            await door.press("1")
            await door.sees("Đã lấy số A001")
            await door.until(lambda: door.newest.is_missing)
            assert "! " in door.shown
            printer.fault("ok")
            await door.sees("đã in")
            await door.until(lambda: "Máy in đang gặp sự cố" not in door.shown)
            await door.press("up", "enter")
            await door.until(lambda: len(printer.slips) == 2)
    (ticket,) = given(printing)
    assert [text(slip) for slip in printer.slips] == [f"MC:{ticket['token']}"] * 2


class Unlucky(GuideApp):
    """A screen that cannot read what it has just done, `fails` times."""

    fails = 0

    def run_store(
        self,
        work: Callable[[Store], AnswerT],
        then: Callable[[AnswerT], None] | None = None,
        otherwise: Otherwise | None = None,
    ) -> None:
        acts = self.conduct.under_way > 0

        def unlucky(store: Store) -> AnswerT:
            answer = work(store)
            if acts and self.fails:
                self.fails -= 1
                raise Trouble("io", path="x", error="y")
            return answer

        super().run_store(unlucky, then, otherwise)


async def test_pressing_again_after_trouble_gives_nobody_two_numbers(still: Store) -> None:
    still.act(staff(), commands.SetPin("hd1", PIN))
    app = Unlucky(still.folder, "k1")
    async with app.run_test(size=(80, 24)) as pilot:
        door = Door(app, pilot)
        await until(pilot, lambda: app.view is not None)
        await door.press("1", *PIN, "enter")
        await door.until(lambda: door.page == "work")
        app.fails = 1
        press = commands.IssueTicket("ho-tich", origin="guide")
        answers: list[str] = []
        app.conduct.do(
            press,
            lambda _: None,
            lambda _: app.conduct.do(press, lambda answer: answers.append(answer["number"])),
        )
        await door.until(lambda: bool(answers))
        await door.press("1")
        await door.settles()
    assert answers == ["A001"], "the same request, hence the same answer"
    assert [ticket["number"] for ticket in given(still)] == ["A001", "A002"]


async def test_a_number_seen_before_its_trouble_was_told_is_not_given_to_the_next_one(
    still: Store,
) -> None:
    still.act(staff(), commands.SetPin("hd1", PIN))
    app = Unlucky(still.folder, "k1")
    async with app.run_test(size=(80, 24)) as pilot:
        door = Door(app, pilot)
        await until(pilot, lambda: app.view is not None)
        await door.press("1", *PIN, "enter")
        await door.until(lambda: door.page == "work")
        app.fails = 1
        press = commands.IssueTicket("ho-tich", origin="guide")
        answers: list[str] = []
        app.conduct.do(
            press,
            lambda _: None,
            lambda _: app.conduct.do(press, lambda answer: answers.append(answer["number"])),
        )
        seen = Given("A001", "ho-tich", {}, "waiting", False, 1, 0, None, 0, False)
        app.conduct.painted(replace(door.view, last=(seen,)))
        await door.until(lambda: bool(answers))
    assert answers == ["A002"]


async def test_a_slip_asked_for_again_after_trouble_comes(still: Store) -> None:
    still.act(staff(), commands.SetPin("hd1", PIN))
    still.act(staff(), commands.IssueTicket("ho-tich"))
    app = Unlucky(still.folder, "k1")
    async with app.run_test(size=(80, 24)) as pilot:
        door = Door(app, pilot)
        await until(pilot, lambda: app.view is not None)
        await door.press("1", *PIN, "enter")
        await door.until(lambda: door.page == "work")
        for fails in (1, 0):
            app.fails = fails
            await door.press("slash", "1", "8")
            await door.sees("A001")
            await door.press("enter")
            await door.settles()
    assert given(still)[0]["slips"] == 3


async def test_trouble_after_a_sign_in_lets_nobody_in_without_the_pin(still: Store) -> None:
    still.act(staff(), commands.SetPin("hd1", PIN))
    app = Unlucky(still.folder, "k1")
    async with app.run_test(size=(80, 24)) as pilot:
        door = Door(app, pilot)
        await until(pilot, lambda: app.view is not None)
        app.fails = 1
        await door.press("1", *PIN, "enter")
        await door.until(lambda: door.message != "")
        await door.settles()
        assert door.page == "signin"
        await door.press(*"9999", "enter")
        await door.until(lambda: "Mã PIN chưa đúng" in door.message)
        assert door.page == "signin"


async def test_a_slow_store_is_said_and_every_press_done(still: Store) -> None:
    async with guiding(still) as door:
        with still.transaction(staff(), "test.slow"):
            await door.press("1", "2", "3")
            await door.until(lambda: door.message == "Đang ghi, xin chờ…")
            assert door.last == []
        await door.settles()
        assert sorted(door.last) == ["A001", "H001", "L001"]


async def test_a_keyboard_left_alone_signs_the_guide_out(
    still: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen, "IDLE_S", 0.2)
    async with guiding(still) as door:
        await door.until(lambda: door.page == "signin")
        await door.press("1", "1")
        assert door.page == "signin"
    assert given(still) == []


async def test_whoever_is_no_guide_any_more_gives_no_more_numbers(still: Store) -> None:
    async with guiding(still) as door:
        document = deepcopy(still.centre().document)
        (guide,) = [row for row in document["officer"] if row["code"] == "hd1"]
        guide["role"] = "auditor"
        still.act(staff(), commands.ApplyCentre(document))
        await door.until(lambda: door.page == "signin")
        await door.press("1")
    assert given(still) == []


async def test_the_key_that_asks_for_help_may_be_held(still: Store) -> None:
    async with guiding(still) as door:
        await door.press("question_mark")
        await door.press(*["question_mark"] * 20, apart=0.03)
        await door.press("question_mark", apart=0.5)
        assert door.page == "help"
        await door.press("1")
        assert door.page == "work"
    assert given(still) == []


async def test_leaves_are_reached_the_same_way_each_time(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "province", "province-25", clock="2026-11-23T07:32@0")
    officers = store.centre().document["officer"]
    guide = next(row["code"] for row in officers if row["role"] == "guide")
    async with guiding(store, next(iter(store.centre().kiosks)), guide=guide) as door:
        for _ in range(2):
            await door.press("plus", "plus", "f8")
            await door.settles()
            await door.press("1")
            await door.settles()
        await door.sees("Trang 1/4")
    services = [ticket["service"] for ticket in given(store)]
    assert services[:2] == services[2:]
    assert services[0] != services[1]
    store.close()


async def test_a_morning_leaves_nothing_behind(still: Store) -> None:
    async with guiding(still) as door:

        async def visit() -> None:
            await door.press("1", "asterisk", "2", "minus", "up", "slash", "1", "7")
            await door.settles()
            await door.press("escape", "escape", "question_mark", "escape", "escape")
            await door.settles()
            assert door.page == "work"

        await visit()
        before = len(door.app.screen.query("*"))
        for _ in range(10):
            await visit()
        assert len(door.app.screen.query("*")) == before
        assert len(door.app.screen_stack) == 2
        assert door.app.screen.query_one(floor.FloorPage).is_mounted
