"""Whoever lacks a paper or is in the wrong place knows it before a number is taken."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.centre import procedures
from common.domain import commands
from common.store.store import Store
from common.views.procedures import search
from kiosk import sheets
from kiosk.screens.found import FoundPage
from kiosk.screens.priority import PriorityPage
from kiosk.screens.procedure import ProcedurePage
from kiosk.screens.search import SearchPage
from kiosk.screens.services import ServicesPage
from kiosk.screens.start import StartPage
from kiosk.screens.ticket import NumberPage
from kiosk.sheets import Section
from kiosk.widgets.sheet import Sheet
from kiosk.widgets.tile import Face, lay_out
from tests.hall import make_hall, sign_in, staff, with_procedures
from tests.kiosk.test_aloud import SPEAKER, Listener
from tests.kiosk.test_layout import apart, in_the_body, looks_as_it_did
from tests.kiosk.visitor import Visitor, hall_with, tickets, visit

BIRTH, SEA_RUSH = "1.001193", "X-CHONG-COI"
SIZES = [(80, 24), (96, 27), (120, 36)]


def stocked(store: Store) -> Store:
    """With the shipped catalogue, and two procedures of which everything is known."""
    rows = procedures.read(Path(__file__).with_name("procedures.csv"))
    with_procedures(store).act(staff(), commands.ImportProcedures(tuple(rows)))
    return store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = stocked(make_hall(tmp_path / "data", clock="2026-11-23T08:00@0"))
    yield made
    made.close()


async def search_for(visitor: Visitor, typed: str) -> None:
    """From the start page to what is found."""
    await visitor.press("1", "9")
    await type_in(visitor, typed)
    await visitor.press("enter")


async def type_in(visitor: Visitor, typed: str) -> None:
    """Faster than fingers, or the tests would take minutes."""
    for letter in typed:
        visitor.app.page(SearchPage).press(f"type:{letter}")
    await visitor.settled()


async def test_a_procedure_is_typed_and_read_and_its_number_knows_it(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.press("1", "9", "k")
        await type_in(visitor, "HAI")
        await visitor.press("space", "s")
        assert visitor.app.page(SearchPage)._typed == "KHAI S"
        await visitor.sees("KHAI S", "kết quả")
        await visitor.press("enter", "2")
        await visitor.is_on(ProcedurePage)
        await visitor.sees("Đăng ký khai sinh", "Hộ tịch · Quầy phục vụ: 5")
        assert "Lệ phí 8.000 đồng (nộp trực tiếp)" in shown(visitor, "terms")
        assert "Ngay trong ngày" in shown(visitor, "terms")
        await visitor.touch("take")
        await visitor.is_on(PriorityPage)
        assert visitor.tile("more").face is None, "the papers were just read"
        await visitor.press("2")
        await visitor.is_on(NumberPage)
    ticket = tickets(store)[-1]
    assert (ticket["service"], ticket["procedure"]) == ("ho-tich", BIRTH)


@pytest.mark.verify
async def test_a_number_pad_types_letters_and_leads_back_again(store: Store) -> None:
    async with visit(store) as visitor:
        await search_for(visitor, "542407464")
        await visitor.is_on(FoundPage)
        assert visitor.tile("tile-2").face == Face(
            "Đăng ký khai sinh", key="2", hint="Hộ tịch", foot="Chưa có người chờ"
        )
        await visitor.press("0", "-")
        await visitor.is_on(ServicesPage)


@pytest.mark.verify
async def test_what_is_handled_elsewhere_says_where_and_gives_no_number(store: Store) -> None:
    async with visit(store) as visitor:
        await search_for(visitor, "CHONG COI")
        await visitor.press("1")
        await visitor.sees("Thủ tục này không nhận tại đây. Nơi nhận: Trưởng thôn nơi Ông/Bà ở.")
        assert shown(visitor, "papers") == "Giấy tờ cần mang Mời hỏi nơi nhận"
        await visitor.press("1")
        assert visitor.page == "ProcedurePage"
        assert visitor.tile("take").face is None
    assert tickets(store) == []


def shown(visitor: Visitor, sheet: str) -> str:
    """What stands on a sheet, its lines joined."""
    lines = visitor.app.screen.query_one(f"#{sheet}", Sheet).lines
    return " ".join(" ".join(text for text, _ in lines).replace("•", "").split())


@pytest.mark.verify
@pytest.mark.parametrize("size", SIZES)
async def test_every_paper_can_be_read_however_many(store: Store, size: tuple[int, int]) -> None:
    row = procedures.read(Path(__file__).with_name("procedures.csv"))[0]
    papers = [
        {"name": f"Giấy tờ thứ {n} để nộp kèm theo tờ khai", "originals": 1} for n in range(40)
    ]
    store.act(staff(), commands.ImportProcedures(({**row, "components": papers},)))
    async with visit(store, size) as visitor:
        await search_for(visitor, "1001193")
        await visitor.press("1")
        await visitor.is_on(ProcedurePage)
        read = ""
        while True:
            before = shown(visitor, "papers")
            read += " " + before
            face = visitor.tile("more").face
            assert face is not None and face.name == "Xem tiếp"
            page, pages = face.hint.removeprefix("Trang ").split("/")
            if page == pages:
                break
            await visitor.press("+")
        for paper in papers:
            assert f"{paper['name']}: 1 bản chính" in read
        assert before.startswith("Giấy tờ cần mang"), "the title comes again"
        for _ in range(int(pages)):
            await visitor.press("0")
        await visitor.is_on(FoundPage)


WORDS = st.text("ab cđế", max_size=60).filter(str.strip)
SECTIONS = st.lists(
    st.builds(Section, WORDS, st.lists(WORDS, min_size=1, max_size=6).map(tuple), st.booleans()),
    min_size=1,
    max_size=4,
)


@given(SECTIONS, st.integers(66, 90), st.integers(2, 20))
def test_sheets_leave_nothing_out_and_hold_no_more_than_fits(
    sections: list[Section], width: int, rows: int
) -> None:
    cut = sheets.cut(sections, width, rows)
    assert all(len(sheet) <= rows for sheet in cut)
    assert all(sheet[-1][1] == "text" for sheet in cut), "no title without what follows it"
    read = " ".join(text for sheet in cut for text, part in sheet if part == "text")
    items = " ".join(item for section in sections for item in section.items)
    assert read.replace("•", "").split() == items.split()


@pytest.mark.verify
async def test_from_a_service_its_papers_are_one_touch_away_and_no_detour(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.press("1", "1")
        await visitor.sees("Giấy tờ cần mang")
        await visitor.touch("more")
        await visitor.is_on(FoundPage)
        await visitor.sees("Hộ tịch: mời chọn thủ tục")
        faces = [tile.face for tile in in_the_body(visitor)]
        assert all(face and face.name != "Hộ tịch" for face in faces)
        await visitor.press("0")
        await visitor.is_on(PriorityPage)
        await visitor.press("2")
        await visitor.is_on(NumberPage)
    assert tickets(store)[-1]["procedure"] is None


@pytest.mark.verify
async def test_nothing_typed_or_read_outlives_the_visit(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.press("1", "9", *"ly")
        await visitor.wait(31)
        await visitor.is_on(StartPage)
        search_page, found, procedure = (
            visitor.app.page(SearchPage),
            visitor.app.page(FoundPage),
            visitor.app.page(ProcedurePage),
        )
        assert search_page._typed == ""
        await search_for(visitor, "KHAI SINH")
        await visitor.press("2")
        await visitor.is_on(ProcedurePage)
        await visitor.press("-")
        await visitor.is_on(StartPage)
        assert (search_page._typed, found._found.count, procedure._procedure) == ("", 0, None)
        await visitor.press("1", "9")
        await visitor.sees("Gõ tên thủ tục, không cần dấu", "Gõ vài chữ cái của mỗi từ")


@pytest.mark.verify
async def test_nothing_found_points_to_a_person_and_leads_nowhere(store: Store) -> None:
    async with visit(store) as visitor:
        await search_for(visitor, "XQJ")
        await visitor.sees("Không tìm thấy. Mời bấm GỌI NGƯỜI HƯỚNG DẪN.")
        assert visitor.page == "SearchPage"
        assert visitor.tile("more").face is None
        for _ in range(3):
            await visitor.touch("erase")
        await visitor.sees("Gõ vài chữ cái của mỗi từ")
        await type_in(visitor, "  A" * 40)
        assert len(visitor.app.page(SearchPage)._typed) <= 40


@pytest.mark.verify
async def test_services_beyond_the_first_two_come_after_the_procedures(store: Store) -> None:
    async with visit(store) as visitor:
        await search_for(visitor, "ho tro")
        await visitor.is_on(FoundPage)
        seen: list[str] = []
        while not {tile.choice for tile in in_the_body(visitor)} & set(seen):
            seen += [tile.choice for tile in in_the_body(visitor)]
            await visitor.press("+")
        kinds = [choice.partition(":")[0] for choice in seen]
        assert kinds[:3] == ["service", "service", "procedure"]
        assert kinds[-1] == "service" and kinds.count("service") == 3


@pytest.mark.verify
async def test_enter_before_the_answer_waits_for_it(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.press("1", "9")
        page = visitor.app.page(SearchPage)
        for letter in "KET HON":
            page.press(f"type:{letter}")
        page.press("see")
        assert visitor.page == "SearchPage"
        await visitor.is_on(FoundPage)


@pytest.mark.verify
async def test_a_closed_service_is_said_on_the_way_to_its_number(tmp_path: Path) -> None:
    with_late = stocked(make_hall(tmp_path / "data", clock="2026-11-23T11:45@0"))
    async with visit(with_late) as visitor:
        visitor.app.procedures.open(BIRTH)
        await visitor.is_on(ProcedurePage)
        face = visitor.tile("take").face
        assert face is not None and face.hint
        await visitor.press("1")
        await visitor.sees("Nghỉ trưa đến 13:30")
        await visitor.press("0")
        await visitor.is_on(ProcedurePage)
    with_late.close()


@pytest.mark.verify
async def test_it_is_searched_by_ear_with_a_number_pad(tmp_path: Path) -> None:
    store = stocked(hall_with(tmp_path / "data", lambda one: one["speaker"].append(SPEAKER)))
    async with visit(store) as visitor:
        ear = Listener(store, visitor)
        await visitor.press(".", "1")
        await ear.hears("Kính chào Ông/Bà")
        await ear.hears("Gõ tên thủ tục, không cần dấu: bấm phím 9")
        await visitor.press("9")
        await ear.hears("Gõ tên thủ tục, không cần dấu", "Quay lại: bấm phím -")
        await visitor.press("5")
        await ear.hears("5")
        await type_in(visitor, "42407464")
        await visitor.press("enter", "2")
        await visitor.is_on(ProcedurePage)
        await visitor.settled()
        ear.skip()
        await visitor.press("enter")
        await ear.hears(
            "Đăng ký khai sinh",
            "Giấy tờ cần mang",
            "Tờ khai đăng ký khai sinh theo mẫu: 1 bản chính",
            "Thời hạn giải quyết",
            "ĐỦ GIẤY TỜ – LẤY SỐ: bấm phím 1",
            "Quay lại: bấm phím 0",
        )
    store.close()


@pytest.mark.verify
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", ["vi", "en"])
async def test_keys_and_tiles_are_large_apart_and_whole(
    store: Store, size: tuple[int, int], lang: str
) -> None:
    async with visit(store, size) as visitor:
        if lang == "en":
            await visitor.press("/")
        await visitor.press("1")
        for keys in ((), ("9", *"khai"), ("enter",), ("2",)):
            await visitor.press(*keys)
            tiles = visitor.tiles()
            for index, tile in enumerate(tiles):
                assert tile.region in visitor.app.screen.region
                assert tile.region.height >= 3 and tile.region.width >= 5
                assert all(apart(tile, other) >= 1 for other in tiles[index + 1 :])
            if visitor.page in ("FoundPage", "ProcedurePage"):
                assert all(tile.region.height >= 5 for tile in in_the_body(visitor))


@pytest.mark.verify
def test_the_names_of_the_catalogue_stand_whole_on_the_smallest_tile(store: Store) -> None:
    for one in search(store, "", limit=1000):
        rows = lay_out(Face(one.name, key="1", hint="Hộ tịch", foot="3 người"), 38, 6)
        name = " ".join(text for row in rows for text, part in row if part == "name")
        assert " ".join(name.split()) == one.name


@pytest.mark.verify
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", ["vi", "en"])
async def test_the_pages_look_as_they_did(store: Store, size: tuple[int, int], lang: str) -> None:
    sign_in(store, "5", "q5")
    typed = (*"khai", "space", *"sin")
    ways = {"searchable": (), "search": ("9", *typed), "found": ("enter",), "procedure": ("2",)}
    async with visit(store, size) as visitor:
        await visitor.press(*(["/"] if lang == "en" else []), "1")
        for name, keys in ways.items():
            await visitor.press(*keys)
            await visitor.settled()
            looks_as_it_did(visitor, f"{name}-{size[0]}x{size[1]}-{lang}")
