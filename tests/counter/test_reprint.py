"""F10 prints a slip again, and the officer hears how it comes out."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.model import DeviceState, JobState
from common.store.store import Store
from common.views.printers import JobEnd
from counter.screens.reprint import ReprintPage
from tests.counter.seat import Seat, happened, seated
from tests.hall import sign_in, staff
from tests.kiosk.visitor import hall_with
from tests.printing import end, health, take

pytestmark = [pytest.mark.usefixtures("on_duty"), pytest.mark.verify]


@asynccontextmanager
async def choosing(store: Store) -> AsyncIterator[Seat]:
    """An officer on the page with one number on it."""
    take(store, "k1")
    async with seated(store.folder) as seat:
        await seat.press("f10")
        await seat.sees("A001")
        yield seat


def prints(store: Store) -> list[tuple[str, str, int]]:
    """Printer, state and copy of every print job."""
    with store.read() as connection:
        rows = connection.execute("SELECT printer, state, copy FROM print_job ORDER BY id")
        return [tuple(row) for row in rows]


async def test_the_called_number_is_the_first_and_enter_prints_it(
    store: Store, folder: Path
) -> None:
    for _ in range(3):
        take(store, "k1")
        end(store, "p1", JobState.CONFIRMED, "printed")
    store.act(staff(), commands.CallNext("5"))
    async with seated(folder) as seat:
        await seat.press("f10")
        await seat.sees("In lại phiếu của số nào?")
        await seat.sees("A003")
        rows = [row for row in seat.shown.splitlines() if "đã in" in row]
        assert [row.split()[0] for row in rows] == ["A001", "A003", "A002"]
        await seat.press("enter")
        await seat.sees("Phiếu A001 (in lại lần 1), máy in p1: chờ in")
        assert seat.page == "work"
        assert (seat.number, seat.holder_state) == ("A001", "called")
        end(store, "p1", JobState.CONFIRMED, "printed")
        await seat.sees("Phiếu A001 (in lại lần 1), máy in p1: đã in")
    assert prints(store)[-1] == ("p1", "confirmed", 1)


async def test_a_number_is_found_by_its_digits_and_its_trouble_told(
    store: Store, folder: Path
) -> None:
    for state in (JobState.CONFIRMED, JobState.UNKNOWN, JobState.CONFIRMED):
        take(store, "k1")
        end(store, "p1", state, "fence_silent")
    async with seated(folder) as seat:
        await seat.press("f10")
        await seat.sees("chưa rõ")
        rows = [row.split()[0] for row in seat.shown.splitlines() if row.startswith("  A0")]
        assert rows == ["A002", "A003", "A001"], "whose slip is not sure comes first"
        await seat.press("3")
        await seat.until(lambda: "A002" not in seat.shown)
        await seat.press("enter")
        await seat.sees("Phiếu A003 (in lại lần 1), máy in p1: chờ in")
        end(store, "p1", JobState.UNKNOWN, "fence_silent")
        unsure = "máy in p1: chưa rõ đã in hay chưa (không xác nhận đã in)"
        await seat.until(lambda: unsure in seat.message)


def lists(seat: Seat) -> list[str]:
    """The numbers on the page, from the top."""
    rows = [row.split() for row in seat.shown.splitlines()]
    return [row[0] for row in rows if row and re.fullmatch(r"[A-Z]\d{3}", row[0])]


async def test_opened_again_the_page_marks_who_is_first_now(store: Store, folder: Path) -> None:
    for service in ("ho-tich", "chung-thuc"):
        take(store, "k1", service)
        end(store, "p1", JobState.CONFIRMED, "printed")
    async with seated(folder) as seat:
        await seat.press("f10")
        await seat.until(lambda: lists(seat) == ["H001", "A001"])
        await seat.press("escape", "space")
        await seat.until(lambda: seat.number == "A001")
        await seat.press("f10")
        await seat.until(lambda: lists(seat) == ["A001", "H001"])
        await seat.press("enter")
        await seat.sees("Phiếu A001 (in lại lần 1)")


async def test_enter_before_the_numbers_have_come_prints_nothing(store: Store) -> None:
    async with choosing(store) as seat:
        await seat.press("escape")
        page = seat.app.screen.query_one(ReprintPage)
        page.open()
        page.press("enter")
        await seat.pilot.pause()
    assert happened(store, "ticket.reprinted") == 0


async def test_the_marked_number_stays_marked_while_its_digits_are_typed(
    store: Store, folder: Path
) -> None:
    take(store, "k1")
    end(store, "p1", JobState.CONFIRMED, "printed")
    async with seated(folder) as seat:
        await seat.press("f10")
        await seat.until(lambda: lists(seat) == ["A001"])
        take(store, "k1", "chung-thuc")
        end(store, "p1", JobState.UNKNOWN, "fence_silent")
        await seat.until(lambda: lists(seat) == ["H001", "A001"])
        await seat.press("1", "enter")
        await seat.sees("Phiếu A001 (in lại lần 1)")


async def test_a_slip_about_to_come_is_not_missing(store: Store, folder: Path) -> None:
    take(store, "k1")
    end(store, "p1", JobState.UNKNOWN, "fence_silent")
    take(store, "k1")
    async with seated(folder) as seat:
        await seat.press("f10")
        await seat.until(lambda: lists(seat) == ["A001", "A002"])


async def test_what_was_asked_about_an_earlier_slip_says_nothing_of_the_newer_one(
    store: Store, folder: Path
) -> None:
    async with seated(folder) as seat:
        watch = seat.app.slips
        watch._ticket = 2
        watch._seen(1, JobEnd(1, "p1", "ticket", "confirmed", {"number": "A001", "copy": 1}, {}))
        assert seat.message == ""
        assert watch._ticket == 2


async def test_esc_prints_nothing(store: Store, folder: Path) -> None:
    take(store, "k1")
    async with seated(folder) as seat:
        await seat.press("f10", "9")
        await seat.sees("Không có số nào như vậy")
        await seat.press("enter", "backspace")
        await seat.sees("A001")
        await seat.press("escape")
        assert seat.page == "work"
    assert happened(store, "ticket.reprinted") == 0


async def test_enter_held_down_prints_one_slip(store: Store) -> None:
    async with choosing(store) as seat:
        for _ in range(10):
            seat.send("enter")
        await seat.sees("Phiếu A001 (in lại lần 1)")
    assert happened(store, "ticket.reprinted") == 1


async def test_who_is_being_served_needs_no_slip_and_is_not_listed(store: Store) -> None:
    async with choosing(store) as seat:
        for command in (commands.CallNext("5"), commands.StartService("5")):
            store.act(staff(), command)
        await seat.sees("Không có số nào như vậy")


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("queued", "Phiếu chưa in được, công dân chỉ nhớ số"),
        ("failed_before_send", "Phiếu chưa in được, công dân chỉ nhớ số"),
        ("superseded", "Phiếu chưa in được, công dân chỉ nhớ số"),
        ("unknown", "Chưa rõ phiếu đã in hay chưa, công dân có thể chỉ nhớ số"),
        ("confirmed", ""),
        ("started", ""),
    ],
)
async def test_the_called_ticket_says_whether_its_holder_has_a_slip(
    store: Store, folder: Path, state: str, said: str
) -> None:
    take(store, "k1")
    with store.transaction(staff(), "test") as tx:
        tx.run("UPDATE print_job SET state = :state", state=state)
    store.act(staff(), commands.CallNext("5"))
    async with seated(folder) as seat:
        shown = [row for row in seat.shown.splitlines() if row.startswith(" ! ") and "hiếu" in row]
        assert [row.removeprefix(" ! ").strip() for row in shown] == [said] * bool(said)


async def test_who_was_called_while_the_printer_broke_down_over_the_slip_may_have_none(
    store: Store, folder: Path
) -> None:
    take(store, "k1")
    with store.transaction(staff(), "test") as tx:
        tx.run("UPDATE print_job SET state = 'started'")
    health(store, "p1", DeviceState.FAULT, "paper_out")
    store.act(staff(), commands.CallNext("5"))
    async with seated(folder) as seat:
        assert "Chưa rõ phiếu đã in hay chưa, công dân có thể chỉ nhớ số" in seat.shown


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Store]:
    """The commune with a second printer."""

    def more(document: dict[str, Any]) -> None:
        first = document["printer"][0]
        document["printer"].append({**first, "code": "p2", "url": "tcp://127.0.0.1:9101"})

    made = hall_with(tmp_path / "two", more)
    yield made
    made.close()


async def test_with_several_printers_the_officer_chooses_one(two: Store) -> None:
    sign_in(two, "5", "q5")
    async with choosing(two) as seat:
        await seat.press("enter")
        await seat.sees("In lại A001 ở máy nào?")
        await seat.press("escape")
        await seat.sees("A001   ")
        await seat.press("enter")
        await seat.sees("In lại A001 ở máy nào?")
        await seat.press("2")
        await seat.sees("Phiếu A001 (in lại lần 1), máy in p2: chờ in")
    assert prints(two)[-1] == ("p2", "queued", 1)


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_the_page_speaks_one_language(
    store: Store, folder: Path, size: tuple[int, int]
) -> None:
    take(store, "k1")
    async with seated(folder, size=size, lang="en") as seat:
        await seat.press("f10")
        await seat.sees("Print whose slip again?")
        await seat.sees("A001   Civil status")
        await seat.press("enter")
        await seat.sees("Slip A001 (reprint 1), printer p1: ")


async def test_the_slip_of_a_visit_is_printed_again_also_without_a_dossier(
    store: Store, folder: Path
) -> None:
    take(store, "k1")
    do = partial(store.act, staff())
    for command in (commands.CallNext("5"), commands.StartService("5")):
        do(command)
    do(commands.Finish("5", "advice", "khac", "how_to_fill"))
    async with seated(folder) as seat:
        await seat.press("f10")
        await seat.sees("phiếu hướng dẫn")
        await seat.press("1", "enter")
        await seat.sees("Phiếu bổ sung, hướng dẫn, máy in p1: chờ in")
    assert prints(store)[-2:] == [("p1", "superseded", 0), ("p1", "queued", 1)]
