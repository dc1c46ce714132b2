"""The page of A4 papers: what there is to print, through a real queue, or to be fetched."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import pytest

from common.a4.waiting import fetch, place_of
from common.domain import commands
from common.domain.dossier_commands import (
    BeginProcessing,
    RequestSupplement,
    Reschedule,
    StopDossier,
    TakeIn,
)
from common.domain.handover_commands import AddToBatch, OpenBatch, SendBatch
from common.forms import Form
from common.store import scans
from common.store.store import Store
from common.views import a4
from tests.a4.cups import Cups, running
from tests.counter.seat import BIRTH, Seat, catalogue, happened, seated, serve
from tests.forms.reading import Pdf
from tests.hall import sign_in, staff
from tests.store.vault.hall import AN, full_hall
from tests.store.vault.hall import take_in as with_people

CODE = "H21.25-261123-0042"
HERE = "192.0.2.7"
NOBODY = "ipp://127.0.0.1:9/printers/van-phong"


def queue(store: Store, url: str) -> None:
    """Desk 5 prints there."""
    document = deepcopy(dict(store.centre().document))
    for desk in document["desk"]:
        if desk["code"] == "5":
            desk["a4"] = url
    store.act(staff(), commands.ApplyCentre(document))


def taken_in(store: Store) -> None:
    catalogue(store)
    serve(store)
    store.act(staff(), TakeIn(BIRTH, CODE, "5", finish=True))


async def opened(store: Store, seat: Seat, code: str = CODE) -> None:
    scans.put(store, "desk:5", code)
    await seat.sees(f"Hồ sơ {code}")
    await seat.press("ctrl+p")
    await seat.sees(f"Giấy A4 của {code}")


def said(pdf: bytes) -> str:
    return " ".join(page.said for page in Pdf(pdf).pages)


async def test_where_nothing_prints_a_key_says_so_and_nothing_is_on_record(
    store: Store, folder: Path, on_duty: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSH_CONNECTION", raising=False)
    taken_in(store)
    async with seated(folder) as seat:
        await seat.press("ctrl+p")
        await seat.sees("Chưa có hồ sơ nào")
        await opened(store, seat)
        assert "1   Giấy tiếp nhận hồ sơ và hẹn trả kết quả" in seat.shown
        assert "F2" not in seat.shown
        await seat.press("1")
        await seat.sees("Chưa đặt máy in A4 cho bàn này")
        await seat.press("f2")
        await seat.sees("Chỉ tải được khi máy này nối bằng SSH")
        await seat.press_until("escape", lambda: seat.page == "work")
    assert happened(store, "dossier.paper") == 0


def test_every_paper_of_a_dossier_can_be_printed_once_there_is_something_to_say_on_it(
    store: Store, on_duty: str
) -> None:
    def there() -> set[Form]:
        return {one.form for one in a4.of_dossier(store, CODE, "5").papers}

    taken_in(store)
    assert there() == {Form.RECEIPT, Form.CONTROL}
    letter = Reschedule(CODE, "12/PXL", "2026-11-23", "workload", store.now() + 9 * 86_400_000)
    store.act(staff(), letter)
    assert Form.APOLOGY in there()
    store.act(staff(), BeginProcessing(CODE))
    store.act(staff(), RequestSupplement(CODE, "missing", ("Tờ khai",)))
    assert Form.SUPPLEMENT in there()
    store.act(staff(), StopDossier(CODE, "not_completed"))
    assert Form.STOP in there()


async def test_it_is_fetched_by_the_computer_that_the_officer_sits_at(
    store: Store, folder: Path, on_duty: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSH_CONNECTION", f"{HERE} 51234 192.0.2.1 22")
    taken_in(store)
    async with seated(folder) as seat:
        await opened(store, seat)
        await seat.press("f2")
        await seat.sees("Chờ tải trong 5 phút")
        got: list[bytes] = []
        await asyncio.to_thread(fetch, place_of(folder, "5"), HERE, got.append)
        await seat.sees("Đã tải về")
    assert CODE in said(got[0])
    assert happened(store, "dossier.paper") == 1


async def test_a_queue_that_does_not_answer_has_got_nothing_and_is_tried_again_by_hand(
    store: Store, folder: Path, on_duty: str
) -> None:
    queue(store, NOBODY)
    taken_in(store)
    async with seated(folder) as seat:
        await opened(store, seat)
        await seat.press("enter")
        await seat.sees("Không nối được máy in van-phong, chưa in gì")
        assert seat.page == "papers"
        await seat.press("1")
        await seat.until(lambda: happened(store, "dossier.paper") == 2)


@pytest.fixture(scope="module")
def cups(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cups]:
    with running(tmp_path_factory.mktemp("cups")) as made:
        yield made


@pytest.mark.verify
async def test_one_key_prints_one_paper_however_often_it_is_pressed(
    store: Store, folder: Path, on_duty: str, cups: Cups
) -> None:
    before = len(cups.printed)
    queue(store, cups.url())
    taken_in(store)
    cups.paper_is_empty(True)
    async with seated(folder) as seat:
        await opened(store, seat)
        await seat.press("1")
        await seat.sees("đang dừng (hết giấy)")
        await seat.press("1")
        await seat.sees("đang được in, xin chờ")
        await seat.press_until("escape", lambda: seat.page == "work")
        cups.paper_is_empty(False)
        await seat.sees("báo đã in xong")
        await seat.press("ctrl+p")
        await seat.sees(f"Giấy A4 của {CODE}")
    assert len(cups.printed) == before + 1
    assert CODE in said(cups.printed[-1])
    assert happened(store, "dossier.paper") == 1


@pytest.mark.verify
async def test_names_stand_on_it_unless_the_officer_leaves_them_out_and_each_look_is_on_record(
    tmp_path: Path, cups: Cups
) -> None:
    store = full_hall(tmp_path / "full")
    queue(store, cups.url())
    code = with_people(store, people={"owner": AN}, accept=True)
    sign_in(store, "5", "q5")
    async with seated(store.folder) as seat:
        await opened(store, seat, code)
        await seat.sees("có ghi (việc xem được ghi lại)")
        await seat.press("1")
        await seat.sees("báo đã in xong")
        assert AN["name"] in said(cups.printed[-1])
        looked = happened(store, "person.read")
        assert looked == 1
        await seat.press("space")
        await seat.sees("để trống, viết tay")
        count = len(cups.printed)
        await seat.press("1")
        await seat.until(lambda: len(cups.printed) == count + 1)
        assert AN["name"] not in said(cups.printed[-1])
        assert happened(store, "person.read") == looked
    store.close()


@pytest.mark.verify
async def test_the_list_of_a_batch_goes_with_the_courier(
    store: Store, folder: Path, on_duty: str, cups: Cups
) -> None:
    queue(store, cups.url())
    taken_in(store)
    batch = str(store.act(staff(), OpenBatch("ubnd-xa"))["code"])
    store.act(staff(), AddToBatch(CODE, batch))
    async with seated(folder) as seat:
        scans.put(store, "desk:5", batch)
        await seat.until(lambda: seat.page == "batch")
        await seat.press("ctrl+p")
        assert seat.page == "batch", "nothing is in it for good yet"
        store.act(staff(), SendBatch(batch, "buu-dien"))
        await seat.sees("Ctrl+P")
        await seat.press("ctrl+p")
        await seat.sees("1   Phiếu bàn giao")
        await seat.press("1")
        await seat.sees("báo đã in xong")
    assert batch in said(cups.printed[-1])
