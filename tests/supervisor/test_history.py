"""Any number's whole history: found by its digits, its number, its slip, on any day; told in order,
with desks and officers, and never with what its holder thought of them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot

from common.domain import commands
from common.domain.refusal import Refusal
from common.i18n.translator import Translator
from common.store.store import Store
from common.views import history, history_words
from supervisor.app import SupervisorApp
from supervisor.typed import read_day
from tests.common.tui.hall import picture, until
from tests.hall import issue, make_hall, sign_in, with_procedures
from tests.supervisor.history_scene import OFFICER, long_story

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Nothing here changes it."""
    return long_story(tmp_path_factory.mktemp("told") / "data")


@asynccontextmanager
async def page(store: Store, lang: str = "vi") -> AsyncIterator[tuple[SupervisorApp, Pilot[None]]]:
    app = SupervisorApp(store.folder, lang=lang)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.view is not None)
        await pilot.press("f7")
        yield app, pilot


async def sees(app: SupervisorApp, pilot: Pilot[None], *texts: str) -> None:
    await until(pilot, lambda: all(text in "\n".join(picture(app)) for text in texts))


def words(store: Store, number: str, day: str | None = None) -> list[str]:
    found = history.read(store, number, day)
    t = Translator("vi")
    return [line for step in found.steps for line in history_words.lines(step, found, t)]


def test_it_is_told_in_order_and_in_words(told: Store) -> None:
    said = words(told, "A001")
    expected = [
        "Lấy số cho việc Hộ tịch",
        "Phiếu ở máy in p1: máy in xác nhận đã in xong",
        "Mời vào bàn 5, cán bộ q5",
        "Gọi số này vì chờ lâu nhất tại bàn này",
        "Muộn 2 phút so với giờ hẹn",
        "Bảng s5 báo đã hiện số, 0 ms sau khi mời",
        "Loa loa đọc số 2 lần, bắt đầu 1.100 ms sau khi mời",
        "Mời lại vào bàn 5",
        "Không bảng, loa nào ghi nhận",
        "Loa loa không đọc: đã có lượt mời lại",
        "Bàn 5 ghi: đã mời, chưa có mặt",
        "Đã có mặt trở lại, chờ mời lại",
        "Gọi số này vì cán bộ chọn số này: “đi cùng người nhà”",
        "Giữ số tại bàn 5: công dân đi lấy thêm giấy tờ",
        "Phiếu in lại lần 1 ở máy in p1: chưa rõ đã in hay chưa (không xác nhận đã in)",
        "Bàn 5 chuyển đến bàn 6",
        "Kết thúc tại bàn 6: Tiếp nhận",
    ]
    places = [said.index(line) for line in expected]
    assert places == sorted(places)


def test_what_a_visit_was_about_is_said_by_its_name(tmp_path: Path) -> None:
    store = with_procedures(make_hall(tmp_path / "data"))
    sign_in(store, "5", "q5")
    issue(store, "ho-tich")
    store.act(OFFICER, commands.CallNext("5"))
    store.act(OFFICER, commands.StartService("5"))
    store.act(OFFICER, commands.Finish("5", "accepted", procedure="1.001193"))
    assert "Đăng ký khai sinh" in words(store, "A001")


def test_only_the_first_call_is_late_or_in_time(told: Store) -> None:
    assert sum("so với giờ hẹn" in line for line in words(told, "A001")) == 1


def test_what_the_holder_thought_is_nowhere_in_it(told: Store) -> None:
    with told.read() as connection:
        rated = connection.execute("SELECT count(*) FROM event WHERE kind = 'visit.rated'")
        assert rated.fetchone()[0] == 1
    assert "visit.rated" not in {step.kind for step in history.read(told, "A001").steps}


def test_an_earlier_day_has_a_number_of_the_same_name(told: Store) -> None:
    assert words(told, "A001", "2026-11-20")[-1] == "Không chờ nữa: lấy nhầm"


def test_a_slip_leads_to_its_own_day_and_an_input_method_to_the_letter_that_was_meant(
    told: Store,
) -> None:
    with told.read() as connection:
        (token,) = connection.execute("SELECT token FROM ticket WHERE id = 1").fetchone()
    (found,) = history.find(told, f"mc:{token.lower()}")
    assert found.date == "2026-11-20"
    assert [one.number for one in history.find(told, "ă001")] == ["A001"]


def test_nothing_of_an_identity_card_is_said_again(told: Store) -> None:
    with pytest.raises(Refusal) as caught:
        history.find(told, "079203001234")
    assert (caught.value.code, caught.value.params) == ("number_typed", {})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("20/11/2026", date(2026, 11, 20)),
        ("20112026", date(2026, 11, 20)),
        ("2011", date(2026, 11, 20)),
        ("24.12", date(2025, 12, 24)),
    ],
)
def test_a_day_is_typed_with_digits_alone_if_need_be(typed: str, meant: date) -> None:
    assert read_day(typed, TODAY) == meant


@pytest.mark.parametrize("typed", ["32/11/2026", "29/2/2026", "hôm qua", "2", "20/11/26"])
def test_what_is_no_day_is_said_so(typed: str) -> None:
    with pytest.raises(Refusal, match="day_typed"):
        read_day(typed, TODAY)


async def test_the_last_digits_find_it_and_long_histories_scroll(told: Store) -> None:
    async with page(told) as (app, pilot):
        await pilot.press("0", "0", "1", "enter")
        await sees(app, pilot, "A001 · 23/11/2026 · Hộ tịch · đã xong", "Máy lấy số k1", "↑ 0")
        await pilot.press("pagedown")
        await sees(app, pilot, "Kết thúc tại bàn 6: Tiếp nhận", "↓ 0")


@pytest.mark.verify
async def test_a_day_typed_leads_to_that_day_and_a_wrong_one_says_so(told: Store) -> None:
    async with page(told) as (app, pilot):
        await pilot.press(*"a001", "tab", *"20", "slash", *"13", "enter")
        await sees(app, pilot, "Chưa hiểu ngày “20/13”")
        await pilot.press("backspace", "1", "enter")
        await sees(app, pilot, "A001 · 20/11/2026 · Hộ tịch · đã hủy", "Không chờ nữa: lấy nhầm")


async def test_an_unknown_number_is_said_and_the_next_one_typed_replaces_it(told: Store) -> None:
    async with page(told) as (app, pilot):
        await pilot.press("9", "9", "enter")
        await sees(app, pilot, "Hôm nay không có số 99.")
        await pilot.press("backspace", "backspace", *"a001", "enter")
        await sees(app, pilot, "A001 · 23/11/2026")
        await pilot.press("7")
        await sees(app, pilot, "Số: 7▏")
        await pilot.press("escape")
        await sees(app, pilot, "HÀNG CHỜ")
