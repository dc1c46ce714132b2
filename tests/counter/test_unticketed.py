"""Dossiers that came without their holder, seen from a desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain.dossier_commands import TakeIn
from common.store import scans
from common.store.store import Store
from tests.counter.seat import happened, rows, seated
from tests.hall import staff
from tests.store.dossier_hall import SLOW, UNTIMED, make_dossier_hall

HOUR = 3_600_000
LATE, NEW = "H21.25-261123-0001", "H21.25-261123-0002"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Monday at eight; a catalogue, nobody at desk 5."""
    made = make_dossier_hall(tmp_path / "data", "2026-11-23T08:00@0")
    yield made
    made.close()


def came(store: Store, code: str, hours_ago: int, channel: str = "online") -> None:
    """It arrived, and nobody has looked at it."""
    at = store.now() - hours_ago * HOUR
    store.act(staff(), TakeIn(SLOW, code, channel=channel, received_at=at, accept=False))


async def test_what_is_late_stands_first_and_opening_it_is_on_record(
    store: Store, folder: Path
) -> None:
    came(store, NEW, 0, "postal")
    came(store, LATE, 3)
    async with seated(folder) as seat:
        assert "F12 Qua mạng" in seat.shown
        await seat.press("f12")
        await seat.sees("Chưa trả lời 2 hồ sơ, quá giờ 1")
        assert seat.shown.index(f"{LATE} · qua mạng") < seat.shown.index(f"{NEW} · bưu chính")
        assert "QUÁ GIỜ XEM 07:00" in seat.shown
        assert "xem trước 10:00" in seat.shown
        await seat.press_until("enter", lambda: seat.page == "dossier")
        assert LATE in seat.shown
        await seat.press("escape", "f12")
        await seat.sees("trả lời trước")
    assert happened(store, "dossier.seen") == 1


@pytest.mark.verify
async def test_one_that_came_by_post_is_registered(store: Store, folder: Path) -> None:
    async with seated(folder) as seat:
        await seat.press("f12")
        await seat.sees("Không có hồ sơ nào chờ trả lời")
        await seat.press_until("f2", lambda: seat.page == "register")
        await seat.sees("Trực tuyến")
        await seat.press("space")
        await seat.sees("Qua bưu chính")
        await seat.press("enter", *"x-10")
        await seat.sees(f"Thủ tục {SLOW}")
        scans.put(store, "desk:5", LATE)
        await seat.sees(LATE)
        await seat.press("enter", "enter", *"23112026 0730", "f2")
        await seat.until(lambda: seat.page == "dossier")
    (row,) = rows(store, "SELECT code, channel, state, received_at, desk FROM dossier")
    at = store.now() - HOUR // 2
    assert row == {"code": LATE, "channel": "postal", "state": 1, "received_at": at, "desk": None}


@pytest.mark.verify
async def test_one_that_is_complete_is_accepted_at_once(store: Store, folder: Path) -> None:
    """No time allowed is known: the date of the receipt is asked for."""
    async with seated(folder, size=(120, 36)) as seat:
        await seat.press("f12")
        await seat.sees("Thêm hồ sơ")
        await seat.press_until("f2", lambda: seat.page == "register")
        await seat.press("f2")
        await seat.sees("Xin chọn một thủ tục trong danh mục.")
        await seat.press(*UNTIMED.lower())
        await seat.sees(f"Thủ tục {UNTIMED}")
        await seat.press("enter", "enter", *"23112026 0930", "enter", "f2")
        await seat.sees("09:30 thứ Hai 23/11/2026 chưa đến.")
        await seat.press("space", "shift+tab", *["backspace"] * 4, *"0730", "f2")
        await seat.sees("tiếp nhận ngay")
        await seat.press("f2")
        await seat.sees("chưa rõ thời hạn")
        await seat.press(*"25112026", "enter")
        await seat.until(lambda: seat.page == "dossier")
    (row,) = rows(store, "SELECT state, channel, due_fixed FROM dossier")
    assert row == {"state": 2, "channel": "online", "due_fixed": 1}
    assert not rows(store, "SELECT id FROM print_job")


@pytest.mark.verify
async def test_what_was_typed_is_there_again(store: Store, folder: Path) -> None:
    async with seated(folder) as seat:
        await seat.press("f12")
        await seat.sees("Thêm hồ sơ")
        await seat.press("f2", "tab", "tab", *"h21.25")
        await seat.press("escape")
        await seat.until(lambda: seat.page == "unticketed")
        await seat.press("f2")
        await seat.sees("H21.25▏")


@pytest.mark.verify
async def test_what_is_missing_is_asked_for_without_anybody_at_the_desk(
    store: Store, folder: Path
) -> None:
    """Paper that is asked of somebody who filed online goes on record."""
    came(store, LATE, 1)
    async with seated(folder) as seat:
        await seat.press("f12")
        await seat.sees(LATE)
        await seat.press_until("enter", lambda: seat.page == "dossier")
        await seat.press_until("2", lambda: seat.page == "explain")
        await seat.sees("Đòi bản giấy")
        await seat.press("1", "enter")
        await seat.sees("Bản sao")
        await seat.press("space", "enter", "space")
        await seat.sees("trái quy định với hồ sơ nộp qua mạng")
        await seat.press("enter")
        await seat.until(lambda: seat.page == "dossier")
    (asked,) = rows(store, "SELECT missing, paper, stage FROM supplement")
    assert asked == {"missing": '["Tờ khai"]', "paper": 1, "stage": "reception"}


@pytest.mark.verify
async def test_what_cannot_be_taken_is_refused_with_a_reason(store: Store, folder: Path) -> None:
    came(store, LATE, 1, "postal")
    async with seated(folder, size=(96, 27)) as seat:
        await seat.press("slash", *LATE, "enter")
        await seat.until(lambda: seat.page == "dossier")
        await seat.press_until("3", lambda: seat.page == "explain")
        await seat.press("2", "escape")
        await seat.until(lambda: seat.page == "work")
        assert not rows(store, "SELECT id FROM dossier WHERE state = 3")
        await seat.press("slash", *LATE, "enter")
        await seat.until(lambda: seat.page == "dossier")
        await seat.press_until("3", lambda: seat.page == "explain")
        await seat.press("enter")
        await seat.until(lambda: seat.page == "dossier")
    (row,) = rows(store, "SELECT state, end_reason IS NOT NULL AS said, seen_at FROM dossier")
    assert row == {"state": 3, "said": 1, "seen_at": store.now()}
