"""Paper that travels, seen from a desk: batches by scanning, results by post."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain.commands import CallNext
from common.domain.dossier_commands import RecordResult, TakeIn
from common.domain.handover_commands import AddToBatch, OpenBatch, ReceiveBatch, SendBatch
from common.store import scans
from common.store.store import Store
from tests.counter.seat import Seat, issue, rows, seated
from tests.hall import staff
from tests.store.dossier_hall import SLOW, make_dossier_hall

AGENCY, BATCH = "ubnd-xa", "BG-261123-1"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Monday at eight; a catalogue, nobody at desk 5."""
    made = make_dossier_hall(tmp_path / "data", "2026-11-23T08:00@0")
    yield made
    made.close()


def accepted(store: Store, n: int, procedure: str = SLOW) -> list[str]:
    """So many dossiers wait to be taken to their agency."""
    codes = [f"H21.25-261123-{i:04}" for i in range(1, n + 1)]
    for code in codes:
        store.act(staff(), TakeIn(procedure, code, channel="postal"))
    return codes


def sent(store: Store, codes: list[str]) -> str:
    """They are on their way."""
    batch = store.act(staff(), OpenBatch(AGENCY))["code"]
    for code in codes:
        store.act(staff(), AddToBatch(code, batch))
    store.act(staff(), SendBatch(batch, "Bưu điện"))
    return str(batch)


def items(store: Store) -> list[dict[str, Any]]:
    return rows(
        store,
        "SELECT dossier.code, missing, batch_item.received_at IS NOT NULL AS here FROM batch_item"
        " JOIN dossier ON dossier.id = dossier ORDER BY added_at, dossier.id",
    )


async def scan(store: Store, seat: Seat, code: str, seen: str) -> None:
    """Hold a code under the scanner of the desk."""
    scans.put(store, "desk:5", code)
    await seat.sees(seen)


def colour_of(seat: Seat, text: str) -> Any:
    """In which colour something stands on the screen."""
    (style,) = {
        segment.style
        for strip in seat.app.screen._compositor.render_strips()
        for segment in strip
        if text in segment.text
    }
    return None if style is None else style.color


async def test_a_batch_is_filled_by_scanning_and_sent(store: Store, folder: Path) -> None:
    first, second = accepted(store, 2)
    async with seated(folder) as seat:
        assert "F5 Bàn giao" in seat.shown
        await seat.press("f5")
        await seat.sees("2 hồ sơ, chuyển trước 15:30")
        await seat.press_until("enter", lambda: seat.page == "batch")
        await scan(store, seat, first, "Trong chuyến: 1 hồ sơ")
        green = colour_of(seat, f"✓ {first}")
        await scan(store, seat, first, f"Hồ sơ {first} đã có trong chuyến")
        assert colour_of(seat, f"✗ {first}") not in (green, None)
        await seat.write("261123-0002")
        await seat.press("enter")
        await seat.sees("Trong chuyến: 2 hồ sơ")
        assert [item["code"] for item in items(store)] == [first, second], "it is in the store"
        await seat.press("f2", *"vnp", "enter")
        await seat.sees(f"Chuyến {BATCH} đã gửi đi: 2 hồ sơ.")
    (batch,) = rows(store, "SELECT carrier, sent_by FROM courier_batch")
    assert batch == {"carrier": "vnp", "sent_by": "q5"}


@pytest.mark.verify
async def test_what_does_not_arrive_is_named_before_it_is_missing(
    store: Store, folder: Path
) -> None:
    codes = accepted(store, 3)
    batch = sent(store, codes)
    async with seated(folder) as seat:
        await scan(store, seat, batch, "Đã quét 0 trong 3 hồ sơ")  # its control slip
        await scan(store, seat, codes[1], "Đã quét 1 trong 3 hồ sơ")
        await scan(store, seat, "H21.25-261123-0099", "0099")
        await seat.press("enter")
        await seat.sees("Chỉ 1 hồ sơ đã quét, thiếu 2")
        await seat.press("2")
        await seat.sees("thiếu 2 hồ sơ")
        assert [item["missing"] for item in items(store)] == [1, 0, 1]
        await scan(store, seat, batch, "Còn thiếu 2 hồ sơ")
        await scan(store, seat, codes[0], "Còn thiếu 1 hồ sơ")
        scans.put(store, "desk:5", codes[2])
        await seat.sees(f"Đã nhận đủ chuyến {batch}.")
    assert all(item["here"] for item in items(store))


@pytest.mark.verify
async def test_what_was_scanned_of_an_arriving_batch_outlives_its_terminal(
    store: Store, folder: Path
) -> None:
    codes = accepted(store, 3)
    batch = sent(store, codes)
    async with seated(folder) as seat:
        await scan(store, seat, batch, "Đã quét 0 trong 3 hồ sơ")
        await scan(store, seat, codes[1], "Đã quét 1 trong 3 hồ sơ")
        assert [item["here"] for item in items(store)] == [0, 1, 0]
    async with seated(folder) as seat:
        await scan(store, seat, batch, "Đã quét 1 trong 3 hồ sơ")
        await scan(store, seat, codes[1], f"Hồ sơ {codes[1]} đã quét rồi")
        await scan(store, seat, codes[0], "Đã quét 2 trong 3 hồ sơ")
        await scan(store, seat, codes[2], "Đã quét 3 trong 3 hồ sơ")
        await seat.press("enter")
        await seat.sees(f"Đã nhận đủ chuyến {batch}.")


@pytest.mark.verify
async def test_a_batch_on_its_way_has_its_control_slip_printed_again(
    store: Store, folder: Path
) -> None:
    batch = sent(store, accepted(store, 2))
    async with seated(folder) as seat:
        await scan(store, seat, batch, "F10 In lại phiếu")
        await seat.press("f10")
        await seat.sees("Phiếu giao nhận hồ sơ, máy in p1: chờ in")
        assert seat.page == "batch"
    jobs = rows(store, "SELECT kind, copy FROM print_job ORDER BY id")
    assert jobs[-1] == {"kind": "handover", "copy": 0}, "it left without one"


@pytest.mark.verify
async def test_a_result_goes_by_post_and_comes_back(store: Store, folder: Path) -> None:
    (code,) = accepted(store, 1)
    store.act(staff(), RecordResult(code))
    async with seated(folder) as seat:
        await seat.press("f5")
        await seat.sees("Kết quả gửi qua bưu chính")
        await seat.press("down", "enter")
        await seat.sees("Bưu chính không giữ kết quả nào")
        await scan(store, seat, code, "mã trên phong bì")
        await seat.write("rr 1 vn")
        await seat.press("enter")
        await seat.sees(f"Đã giao kết quả hồ sơ {code} cho bưu chính.")
        await scan(store, seat, code, "Đã phát cho người nhận")
        await seat.press("2")
        await seat.sees("chờ người đến nhận")
    (parcel,) = rows(store, "SELECT tracking, came_back_at IS NOT NULL AS back FROM parcel")
    assert parcel == {"tracking": "RR1VN", "back": 1}


@pytest.mark.verify
async def test_a_batch_is_told_what_others_do_with_it(store: Store, folder: Path) -> None:
    first, second = accepted(store, 2)
    batch = store.act(staff(), OpenBatch(AGENCY))["code"]
    store.act(staff(), AddToBatch(first, batch))
    async with seated(folder) as seat:
        await seat.press("f5")
        await seat.sees("đã gom 1")
        await seat.press_until("enter", lambda: seat.page == "batch")
        store.act(staff(), AddToBatch(second, batch))
        await seat.sees("Trong chuyến: 2 hồ sơ")
        await seat.press("delete")
        await seat.sees("Trong chuyến: 1 hồ sơ")
        assert [item["code"] for item in items(store)] == [first], "the newest stands first"
        store.act(staff(), SendBatch(batch, "Bưu điện"))
        await seat.sees("vừa được gửi đi ở nơi khác")
        await seat.press("enter")
        await seat.sees("Đủ cả 1 hồ sơ")
        await seat.press("2")
        assert seat.page == "batch"
        await scan(store, seat, first, "Đã quét 1 trong 1")
        store.act(staff(), ReceiveBatch(batch))
        await seat.sees("vừa được ghi nhận đủ")


@pytest.mark.verify
async def test_whoever_is_called_meanwhile_comes_before_the_batch(
    store: Store, folder: Path
) -> None:
    (code,) = accepted(store, 1)
    batch = store.act(staff(), OpenBatch(AGENCY))["code"]
    issue(store, "ho-tich")
    async with seated(folder) as seat:
        await scan(store, seat, batch, "Trong chuyến: 0 hồ sơ")
        await scan(store, seat, code, "Trong chuyến: 1 hồ sơ")
        store.act(staff(), CallNext("5"))
        await seat.until(lambda: seat.page == "work")
        assert "giữ nguyên những gì đã quét" in seat.message
        await seat.press("f5")
        assert seat.page == "ask", "with somebody at the desk F5 moves them on"
        await seat.press("escape")
        await scan(store, seat, batch, f"Chuyến {batch}: xin mở khi bàn trống.")


@pytest.mark.verify
async def test_two_hundred_dossiers_stay_usable(store: Store, folder: Path) -> None:
    batch = store.act(staff(), OpenBatch(AGENCY))["code"]
    for code in accepted(store, 200):
        store.act(staff(), AddToBatch(code, batch))
    async with seated(folder, lang="en") as seat:
        t = seat.app.t
        scans.put(store, "desk:5", batch)
        await seat.sees(t("counter.batch.heading.open", n=200))
        assert "H21.25-261123-0200" in seat.shown
        await seat.press(*["down"] * 30)
        assert f"{t('counter.batch.key.remove')}" in seat.shown
        await seat.sees("H21.25-261123-0170")
        await seat.press("f2", *"vnpost")
        await seat.sees("vnpost▏")
