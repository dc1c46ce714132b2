"""Full intake: whose dossier it is, typed once, sealed, seen by nobody unasked."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from textual import events

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.dossier_commands import TakeIn
from common.domain.person import PersonRole
from common.store.store import Store
from common.store.vault import keyfile, people
from counter.people import Typed
from counter.screens.people import PeoplePage
from counter.widgets.form import Form, Picture
from tests.counter.seat import Seat, field, happened, rows, seated, serve
from tests.counter.test_terminal import F2, Terminal
from tests.hall import sign_in, staff
from tests.store.vault.hall import PROCEDURE, full_hall

CHOICES = "Việc khác, không có trong danh mục"
"""On the screen once there is something to choose from."""

OFFICER = Actor(Role.OFFICER, "desk:5", "q5")


@pytest.fixture
def store(tmp_path: Path) -> Any:
    made = full_hall(tmp_path / "data", clock="2026-11-23T08:00")
    sign_in(made, "5", "q5")
    yield made
    made.close()


def owner(store: Store, code: str) -> dict[str, str]:
    found = {one.role: one.fields for one in people.people_of(store, code, OFFICER)}
    known = found[PersonRole.OWNER]
    assert known is not None
    assert found.get(PersonRole.SUBMITTER) is None
    return known.known()


def code_of(store: Store) -> str:
    return str(rows(store, "SELECT code FROM dossier ORDER BY id DESC LIMIT 1")[0]["code"])


async def to_people(seat: Seat) -> None:
    """Through the pages of light intake."""
    await seat.press("1")
    await seat.sees(CHOICES)
    await seat.press("enter", "enter")
    await seat.until(lambda: seat.page == "people")


def pastes(seat: Seat, text: str) -> None:
    """What a terminal reports for an input method that hands over whole words."""
    event = events.Paste(text)
    event.set_sender(seat.app)
    seat.app.post_message(event)


async def test_what_is_typed_is_sealed_with_the_dossier(store: Store, folder: Path) -> None:
    number = serve(store, procedure=PROCEDURE)
    async with seated(folder) as seat:
        await to_people(seat)
        pastes(seat, "Nguye\u0302\u0303n Thị ")  # as some input methods send a letter: in parts
        await seat.sees("Nguyễn Thị ▏")
        await seat.write("1?/n")
        await seat.pilot.press(*["backspace"] * 4)
        pastes(seat, "An")
        await seat.press("enter")
        pastes(seat, "001 190 012 34")
        await seat.press("enter")
        await seat.sees("Số căn cước có 12 chữ số, CMND có 9; đã ghi 11.")
        await seat.write("5")
        await seat.press("enter")
        pastes(seat, "03021990")
        await seat.press("pageup", "space", "down", "space", "f2")
        await seat.until(lambda: seat.number is None)
        assert "Nguyễn" not in seat.shown + seat.message
        assert not seat.app.errand.drafts
    assert field(store, number, "outcome") == "accepted"
    kept = b"".join(one.read_bytes() for one in folder.rglob("*") if one.is_file())
    assert not [text for text in ("Thị An", "001190012345") if text.encode() in kept]
    known = {"name": "Nguyễn Thị An", "id_number": "001190012345", "birth_date": "1990-02-03"}
    assert owner(store, code_of(store)) == {**known, "id_kind": "citizen"}
    (dossier,) = rows(store, "SELECT deliver, assisted_online, home_visit FROM dossier")
    assert dossier == {"deliver": "post", "assisted_online": 1, "home_visit": 0}


@pytest.mark.verify
async def test_what_was_typed_stays_for_the_same_holder_and_not_for_long(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    serve(store, procedure=PROCEDURE)
    async with seated(folder) as seat:
        await to_people(seat)
        await seat.press("f2")
        await seat.sees("Hồ sơ này cần họ tên chủ hồ sơ.")
        await seat.write("An")
        await seat.press("escape", "escape")
        await seat.until(lambda: seat.page == "work")
        await seat.press("1")
        await seat.sees("Danh mục chưa ghi")
        await seat.press("enter")
        await seat.until(lambda: seat.page == "people")
        assert "An▏" in seat.shown
        store.act(staff(), commands.Finish("5", "other"))
        await seat.until(lambda: seat.page == "work")
        serve(store, procedure=PROCEDURE)
        await seat.until(lambda: seat.number == "A002")
        monkeypatch.setattr(PeoplePage, "QUIET_S", 0.3)
        await to_people(seat)
        assert "An" not in seat.shown.split("Của ai")[0].split("Họ tên")[1]
        await seat.write("An")
        await seat.until(lambda: seat.page == "work")
        assert "đã xóa thông tin đang nhập" in seat.message
        assert "people" not in seat.app.errand.drafts
    assert not rows(store, "SELECT id FROM dossier")


@pytest.mark.verify
async def test_without_the_key_nobody_is_sent_home(store: Store, folder: Path) -> None:
    key = keyfile.place(folder)
    away = key.rename(key.with_suffix(".away"))
    serve(store, procedure=PROCEDURE)
    async with seated(folder) as seat:
        await to_people(seat)
        await seat.sees("Khóa chưa mở")
        await seat.sees("F4 Nhập sau")
        await seat.press("f4")
        await seat.until(lambda: seat.number is None)
        away.rename(key)
        await seat.press("slash")
        pastes(seat, code_of(store))
        await seat.press("enter")
        await seat.sees("Nhập thông tin người nộp")
        await seat.press("2", *"An", "f2")
        await seat.sees("Xem, sửa thông tin người nộp")
    assert owner(store, code_of(store)) == {"name": "An"}


async def test_whoever_looks_is_asked_first_and_on_record(store: Store, folder: Path) -> None:
    serve(store)
    who = {"owner": {"name": "Ấn", "birth_date": "1990-02-03"}, "submitter": {"name": "Bình"}}
    code = store.act(OFFICER, TakeIn(PROCEDURE, desk="5", finish=True, people=who))["code"]
    async with seated(folder) as seat:
        await seat.press("slash")
        pastes(seat, code)
        await seat.press("enter")
        await seat.sees("Xem, sửa thông tin người nộp")
        assert "Ấn" not in seat.shown
        await seat.press("2")
        await seat.sees("Xem thông tin người nộp? Việc xem được ghi lại.")
        await seat.press("2")
        assert (seat.page, happened(store, "person.read")) == ("dossier", 0)
        await seat.press("2", "1")
        await seat.sees("03/02/1990")
        assert happened(store, "person.read") == 1
        await seat.press("backspace", "backspace", "h", "a", "pagedown")
        await seat.pilot.press(*["backspace"] * 4)
        await seat.press("f2")
        await seat.sees("Đã ghi thông tin: Chủ hồ sơ.")
    assert owner(store, code)["name"] == "ha"


@pytest.mark.verify
def test_words_and_bursts_of_an_input_method_arrive_whole(store: Store, folder: Path) -> None:
    number = serve(store, procedure=PROCEDURE)
    terminal = Terminal(folder)
    try:
        terminal.sees(f"ĐANG PHỤC VỤ {number}")
        terminal.press(b"1")
        terminal.sees(CHOICES)
        terminal.press(b"\r")
        terminal.sees("Danh mục chưa ghi thành phần")
        terminal.press(b"\r")
        terminal.sees("căn cước 12 số")
        terminal.press("\x1b[200~Nguyễn \x1b[201~Va\x7făn".encode())
        terminal.sees("Nguyễn Văn▏")
        terminal.press(F2)
        terminal.sees("Đã tiếp nhận")
        assert not [title for title in terminal.titles if "Nguyễn" in title]
    finally:
        terminal.close()
    assert owner(store, code_of(store)) == {"name": "Nguyễn Văn"}


@pytest.mark.verify
async def test_what_was_read_is_forgotten_with_the_page(store: Store, folder: Path) -> None:
    serve(store)
    who = {"owner": {"name": "Ấn", "birth_date": "1990-02-03"}}
    code = store.act(OFFICER, TakeIn(PROCEDURE, desk="5", finish=True, people=who))["code"]
    async with seated(folder) as seat:
        await seat.press("slash")
        pastes(seat, code)
        await seat.press("enter")
        await seat.sees("Xem, sửa thông tin người nộp")
        await seat.press("2", "1")
        await seat.sees("03/02/1990")
        page = seat.app.screen.query_one(PeoplePage)
        assert page._draft.typed.named(PersonRole.OWNER)
        await seat.press("f2")
        assert seat.page == "work", "nothing was corrected"
        assert not page._draft.typed.texts
        assert page.query_one(Form).picture == Picture()
    assert happened(store, "person.put") == 1


def test_nothing_that_shows_a_draft_shows_a_person() -> None:
    typed = Typed().typed(PersonRole.OWNER, "name", "Ấn")
    assert "n" not in repr(typed).removeprefix("Typed")


@pytest.mark.verify
async def test_the_next_dossier_of_the_same_person_has_the_same_people(
    store: Store, folder: Path
) -> None:
    serve(store, procedure=PROCEDURE)
    async with seated(folder, size=(120, 36)) as seat:
        await to_people(seat)
        await seat.press(*"An", "f7")
        await seat.until(lambda: seat.page == "intake")
        await seat.sees(CHOICES)
        await seat.press("enter", "enter")
        await seat.sees("An▏")
        await seat.press("f2")
        await seat.until(lambda: seat.number is None)
    assert [owner(store, row["code"]) for row in rows(store, "SELECT code FROM dossier")] == [
        {"name": "An"},
        {"name": "An"},
    ]


@pytest.mark.verify
async def test_a_proxy_needs_somebody_to_act_for_and_nothing_typed_is_lost(
    store: Store, folder: Path
) -> None:
    serve(store, procedure=PROCEDURE)
    async with seated(folder) as seat:
        await to_people(seat)
        await seat.press("pagedown", "pagedown", *"Ba", "f2")
        await seat.sees("Có người được ủy quyền thì cần ghi cả chủ hồ sơ.")
        await seat.press("pageup", "pageup", *"An", "f2")
        await seat.until(lambda: seat.number is None)
    found = people.people_of(store, code_of(store), OFFICER)
    assert [one.fields and one.fields.name for one in found] == ["Ba", "An"]


@pytest.mark.verify
async def test_whoever_is_to_be_called_needs_no_name_and_the_result_may_go_elsewhere(
    store: Store, folder: Path
) -> None:
    serve(store, procedure=PROCEDURE)
    async with seated(folder) as seat:
        await to_people(seat)
        await seat.press(*"An", *["pagedown"] * 3)
        await seat.sees("số điện thoại hoặc thư điện tử")
        await seat.press(*"Ba", "f2")
        await seat.sees("Người liên hệ: còn thiếu Điện thoại.")
        assert "Thư điện tử  ▏" in seat.shown, "the page goes where one of the two is missing"
        await seat.press("up", "up")
        await seat.write("0912 345 678")
        await seat.press("pagedown", "space", "space", "f2")
        await seat.sees("Chưa có Nơi nhận.")
        await seat.press("down")
        await seat.write("Sơn Trà")
        await seat.press_until("f2", lambda: seat.number is None)
    found = people.people_of(store, code_of(store), OFFICER)
    assert [one.role for one in found] == [PersonRole.OWNER, PersonRole.CONTACT]
    assert rows(store, "SELECT deliver, deliver_place FROM dossier") == [
        {"deliver": "elsewhere", "deliver_place": "Sơn Trà"}
    ]


@pytest.mark.verify
async def test_the_originals_that_were_handed_in_are_counted(store: Store, folder: Path) -> None:
    papers = ({"name": "Tờ khai", "originals": 1},)
    row = {"code": "1.5", "name": "Đăng ký đất", "agency": "UBND cấp xã", "field": "Đất đai"}
    timed = {"time_value": 5, "time_unit": "working_day", "components": papers}
    store.act(staff(), commands.ImportProcedures(({**row, **timed},)))
    serve(store, "dat-dai", procedure="1.5")
    async with seated(folder) as seat:
        await seat.press("1")
        await seat.sees(CHOICES)
        await seat.press("enter")
        await seat.sees("1 bản chính")
        await seat.press("right", "enter")
        await seat.until(lambda: seat.number is None)
    (dossier,) = rows(store, "SELECT components FROM dossier")
    assert json.loads(dossier["components"])[0]["originals"] == 2
