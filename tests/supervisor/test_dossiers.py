"""The page of the dossiers: what somebody has to see to, and what is done about it from here."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from shutil import copytree
from threading import Event

import pytest
from rich.cells import cell_len
from textual.pilot import Pilot

from common.domain import dossier_commands as dossier
from common.domain.dossier import NoticeHow
from common.i18n.translator import Translator
from common.store import redates
from common.store.store import Store
from common.views import dossiers as lists
from common.views.dossiers import Listing
from common.views.supervisor import read
from motcua.keeper import Keeper
from supervisor.app import SupervisorApp
from supervisor.cells import Level
from supervisor.tables.dossiers import dossiers
from tests.common.tui.hall import picture, until
from tests.display.hall import keep_clock
from tests.hall import pass_time
from tests.store.dossier_hall import CODE, OTHER, SLOW, Hall, make_dossier_hall
from tests.store.test_working_days import apply

DAY = 24 * 60
ONLINE = "H21.25-261123-0044"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixteen days later: one is late, one waits for what was asked, one that came online too."""
    store = make_dossier_hall(tmp_path_factory.mktemp("dossiers") / "hall", "2026-11-23T08:15@0")
    hall = Hall(store)
    hall.do(dossier.TakeIn(SLOW, CODE, channel="postal"))
    hall.do(dossier.TakeIn(SLOW, OTHER, channel="postal"))
    hall.do(dossier.RequestSupplement(OTHER, "missing"))
    hall.online(ONLINE)
    pass_time(store, minutes=16 * DAY)
    keep_clock(store)
    store.close()
    return store.folder


@pytest.fixture
def hall(made: Path, tmp_path: Path) -> Iterator[Hall]:
    """A copy of it."""
    folder = tmp_path / "hall"
    copytree(made, folder)
    store = Store.open(folder)
    yield Hall(store)
    store.close()


@asynccontextmanager
async def at_the_dossiers(
    hall: Hall, *keys: str
) -> AsyncIterator[tuple[SupervisorApp, Pilot[None]]]:
    app = SupervisorApp(hall.store.folder)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.view is not None)
        await pilot.press("f6")
        await sees(app, pilot, "HỒ SƠ CẦN XỬ LÝ")
        await pilot.press(*keys)
        yield app, pilot


async def sees(app: SupervisorApp, pilot: Pilot[None], text: str) -> None:
    await until(pilot, lambda: text in "\n".join(picture(app)))


def level(hall: Hall, which: Listing) -> list[Level]:
    seen = read(hall.store)
    lines = lists.listing(hall.store, which)
    table = dossiers(which, lines, seen.agencies, seen.hall, Translator("vi"))
    return [row.level for row in table.rows]


async def test_that_somebody_was_told_is_noted_with_how(hall: Hall) -> None:
    async with at_the_dossiers(hall, "3") as (app, pilot):
        await sees(app, pilot, "chưa báo")
        await pilot.press("f2")
        await sees(app, pilot, "đã báo bằng cách nào?")
        await pilot.press("3")
        await sees(app, pilot, "Zalo")
        await until(pilot, lambda: "chưa báo" not in "\n".join(picture(app)))
    notice = hall.one("SELECT kind, how FROM dossier_notice")
    assert tuple(notice) == ("late", "zalo")


async def test_a_dossier_is_closed_only_by_somebody_who_says_so_twice(hall: Hall) -> None:
    async with at_the_dossiers(hall, "4") as (app, pilot):
        await sees(app, pilot, OTHER)
        await pilot.press("f2")
        await sees(app, pilot, f"Dừng giải quyết hồ sơ {OTHER}?")
        await pilot.press("escape", "f2")
        await sees(app, pilot, "Dừng giải quyết hồ sơ")
        assert hall.state(OTHER) == 5
        await pilot.press("enter")
        await sees(app, pilot, "đã dừng giải quyết")
        await sees(app, pilot, "Không có hồ sơ nào")
    assert hall.state(OTHER) == 8


async def test_what_came_online_is_marked_as_seen(hall: Hall) -> None:
    async with at_the_dossiers(hall, "7", "f2") as (app, pilot):
        await sees(app, pilot, ONLINE)
        await pilot.press("f2")
        await sees(app, pilot, "đã ghi là đã xem")
    assert hall.one("SELECT seen_at FROM dossier WHERE code = :code", code=ONLINE)["seen_at"]


async def test_the_lists_go_round_and_lead_back_to_the_hall(hall: Hall) -> None:
    async with at_the_dossiers(hall, "shift+tab") as (app, pilot):
        await sees(app, pilot, "►8")
        await pilot.press("tab")
        await sees(app, pilot, f"■ {CODE}")
        await pilot.press("escape")
        await sees(app, pilot, "ĐIỀU HÀNH SẢNH")


async def test_a_list_that_was_not_read_yet_says_nothing(hall: Hall) -> None:
    gate = Event()
    async with at_the_dossiers(hall) as (app, pilot):
        await sees(app, pilot, f"■ {CODE}")
        app.run_store(lambda _: gate.wait(10))  # the disk is slow
        for digit, name in (("2", "Sắp đến hạn"), ("1", "Quá hạn")):
            await pilot.press(digit)
            await sees(app, pilot, f"►{digit} {name}")
            shown = "\n".join(picture(app))
            assert "Không có hồ sơ nào" not in shown
            assert CODE not in shown
        gate.set()
        await sees(app, pilot, f"■ {CODE}")


@pytest.mark.verify
async def test_a_list_that_cannot_be_made_says_why(hall: Hall) -> None:
    with hall.store.transaction(SupervisorApp.actor, "test") as tx:
        tx.run("DELETE FROM meta WHERE key = 'calendar'")
    async with at_the_dossiers(hall, "7") as (app, pilot):
        await sees(app, pilot, "motcua calendar")


def test_what_is_late_is_trouble_and_what_waits_needs_a_look(hall: Hall) -> None:
    assert level(hall, Listing.LATE) == [Level.TROUBLE]
    assert level(hall, Listing.ONLINE) == [Level.TROUBLE]
    assert level(hall, Listing.CALL) == [Level.WATCH]
    hall.do(dossier.NoteTold(CODE, "late", "phone"))
    assert level(hall, Listing.CALL) == [Level.GOOD]
    assert level(hall, Listing.READY) == [Level.GOOD]  # there is none


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_how_it_stands_is_never_cut(hall: Hall, lang: str) -> None:
    t, seen = Translator(lang), read(hall.store)
    told = [t(f"dossier.notice.how.{how}") for how in NoticeHow]
    late = [t(f"supervisor.dossiers.{word}") for word in ("untold", "unseen", "unanswered")]
    late += [t("supervisor.dossiers.days", n=1234), t("supervisor.dossiers.hours", n=48)]
    for which in Listing:
        *_, column = dossiers(which, (), seen.agencies, seen.hall, t).columns
        for words in (column.title, *(told if which is Listing.CALL else late)):
            assert cell_len(words) <= column.width, words


@pytest.mark.verify
async def test_dates_are_worked_out_again_by_somebody_who_has_seen_how_many_and_says_why(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply(hall.store, {"date": "2026-11-24", "working": True})
    monkeypatch.setattr(redates, "AT_ONCE", 1)
    Keeper(hall.store.folder).make_round(hall.store)
    was = hall.one("SELECT due_at FROM dossier WHERE code = :code", code=CODE)["due_at"]
    async with at_the_dossiers(hall) as (app, pilot):
        await sees(app, pilot, "F3 Tính lại ngày hẹn")
        await pilot.press("f3")
        await sees(app, pilot, "Tính lại ngày hẹn của 1 hồ sơ?")
        await sees(app, pilot, "Sớm hơn: 1 hồ sơ, nhiều nhất 1 ngày")
        await pilot.press("enter")
        await sees(app, pilot, "Vì sao ngày hẹn thay đổi?")
        assert hall.one("SELECT due_at FROM dossier WHERE code = :code", code=CODE)["due_at"] == was
        await pilot.press("1")
        await sees(app, pilot, "Đã tính lại ngày hẹn của 1 hồ sơ.")
        await pilot.press("f3")
        await sees(app, pilot, "Mọi ngày hẹn đều đúng lịch làm việc.")
    told = hall.one("SELECT role, data FROM event WHERE kind = 'dossier.due_recomputed'")
    assert told["role"] == "supervisor"
    assert json.loads(told["data"])["why"] == "decision"


def test_what_is_late_for_less_than_a_day_says_hours(hall: Hall) -> None:
    t, seen = Translator("vi"), read(hall.store)
    (line,) = lists.listing(hall.store, Listing.LATE)
    said = []
    for hours in (0, 23, 24):
        late = {**line, "due_at": seen.hall.now - hours * 60 * 60_000}
        (row,) = dossiers(Listing.LATE, [late], seen.agencies, seen.hall, t).rows
        said.append(row.cells[-1].text)
    assert said == ["0 giờ", "23 giờ", "1 ngày"]
