"""How many desks are needed, and which numbers are still sure: from the store to the screen."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.calibration import UNCALIBRATED
from common.domain.refusal import Refusal
from common.i18n.translator import Translator
from common.store import learning
from common.store.learning import Learnt, Lesson
from common.store.store import Store
from common.views import staffing
from common.views.staffing import GroupNeeds, Staffing
from common.views.usual import Past
from tests.common.tui.hall import picture, until
from tests.hall import issue, make_hall, sign_in, staff
from tests.supervisor.scenes import MONDAY, at, beat
from tests.supervisor.test_screen import screen, shows

MINUTE = 60_000


def group(found: Staffing, service: str) -> GroupNeeds:
    return next(one for one in found.groups if service in one.services)


def play(store: Store, day: str, until_hour: int, people: int) -> None:
    """So many take a number for certification in each half hour of a day."""
    for half in range(16, until_hour * 2):
        time = f"{half // 2:02}:{half % 2 * 30:02}"
        with at(store, time, day):
            for _ in range(people if half < 23 or half >= 27 else 0):
                with suppress(Refusal):
                    issue(store, "chung-thuc")


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Nine in the morning of a Monday on which half as many again came as on the two before; one of
    the two desks that serve them is there."""
    folder = tmp_path_factory.mktemp("lived") / "data"
    store = make_hall(folder, clock=f"{MONDAY}T09:00@0")
    for day in ("2026-11-09", "2026-11-16", "2026-11-20"):
        play(store, day, 10, 4 if day != "2026-11-20" else 1)
        with at(store, "17:45", day):
            store.act(staff(), commands.CloseDay("hết giờ"))
    play(store, MONDAY, 9, 6)
    with at(store, "08:59"):
        sign_in(store, "6", "q6")
        store.act(staff(), commands.CancelTicket("H001"))
    beat(store)
    store.close()
    return folder


@pytest.fixture
def week(lived: Path, tmp_path: Path) -> Iterator[Store]:
    """A copy of it."""
    shutil.copytree(lived, tmp_path / "week")
    store = Store.open(tmp_path / "week")
    yield store
    store.close()


def test_a_busy_morning_asks_for_the_second_desk(week: Store) -> None:
    found = staffing.read(week, Past())
    own = group(found, "chung-thuc")
    assert (found.days, found.others, own.known) == (2, 1, True)
    assert (own.services[0], own.desks, own.on_duty, own.waiting) == (
        "chung-thuc",
        ("5", "6"),
        1,
        11,
    )
    now, *_ = own.half_hours
    assert (now.on_duty, now.needed) == (1, None), (
        "most of their promises are broken or about to be"
    )
    assert 4 < now.people < 6, "4 in a half hour were usual, 6 came, 3 days are not all there is"
    assert now.kept == pytest.approx(0, abs=0.02)
    assert own.first_lack is now
    assert own.has_more
    assert found.groups[0] is own
    assert not any(
        half.start % (24 * 60 * MINUTE) // (30 * MINUTE) in range(9, 13) for half in own.half_hours
    ), "nothing is needed over lunch"


def test_days_are_counted_once(week: Store) -> None:
    past = Past()
    first = staffing.read(week, past)
    with week.transaction(staff(), "test") as tx:
        day = tx.need_day().id
        tx.run("UPDATE ticket SET issued_at = 0 WHERE day < :day", day=day)
    assert staffing.read(week, past).groups == first.groups


def test_a_desk_that_announced_its_rest_is_not_counted_on(week: Store) -> None:
    with week.transaction(staff(), "test") as tx:
        day = tx.need_day().id
        tx.insert(
            "desk_break",
            {
                "day": day,
                "desk": "6",
                "from_at": tx.now + 30 * MINUTE,
                "to_at": tx.now + 60 * MINUTE,
                "reason": "meeting",
            },
        )
    own = group(staffing.read(week, Past()), "chung-thuc")
    assert [half.on_duty for half in own.half_hours[:3]] == [1, 0, 1]


def test_nothing_is_said_before_anything_is_known(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "new", clock=f"{MONDAY}T07:40@0")
    issue(store, "ho-tich")
    found = staffing.read(store, Past())
    assert not any(one.known or one.half_hours for one in found.groups)
    store.close()


async def test_f4_says_what_to_do_and_tab_which_numbers_are_sure(week: Store) -> None:
    async with screen(week) as (app, pilot):
        await pilot.press("f4")
        await until(pilot, shows(app, "SỐ BÀN CẦN", "Ngay bây giờ: thêm 1 bàn cho Chứng thực"))
        assert shows(app, "■ >2", "1/2", "theo 2 ngày thứ Hai và 1 ngày khác")()
        await pilot.press("tab")
        await until(pilot, shows(app, "SỐ CUỐI CHẮC CHẮN HÔM NAY", "Chứng thực"))
        row = next(line for line in picture(app) if "Chứng thực" in line)
        assert "H0" in row
        await pilot.press("tab", "down", "f4")
        await until(pilot, shows(app, "ĐANG QUÁ HẸN"))


def test_the_last_sure_number_stands_before_whoever_is_at_risk(week: Store) -> None:
    """Eleven wait for one desk, seven minutes each: all are safe at nine, few are at four."""
    early = staffing.read(week, Past()).safe["chung-thuc"]
    assert (early.at_risk, early.chance.value) == (0, "safe")
    assert early.last_number == f"H{12 + early.left:03}"
    with at(week, "16:40"):
        beat(week)
        late = staffing.read(week, Past())
    safe = late.safe["chung-thuc"]
    assert (safe.left, safe.chance.value) == (0, "unlikely")
    assert 0 < safe.at_risk < 11
    assert safe.last_number == f"H{12 - safe.at_risk:03}"
    assert group(late, "chung-thuc").stops_at["chung-thuc"] == late.hall.now
    assert Translator().time(late.hall.now, late.hall.zone) == "16:40"


def test_whoever_comes_for_something_else_at_the_same_desk_takes_sure_numbers(week: Store) -> None:
    """Two people come in each half hour for births as well, to the desk that certifies."""

    def left(*services: str) -> int:
        curve = dict.fromkeys(range(18, 34), 2.0)
        learnt = Learnt({}, UNCALIBRATED, {(code, False): curve for code in services})
        with week.transaction(staff(), "test") as tx:
            learning.keep(tx, Lesson(learnt, 0, 0))
        return staffing.read(week, Past()).safe["chung-thuc"].left

    alone = left("chung-thuc")
    assert alone / 4 < left("chung-thuc", "ho-tich") < alone * 3 / 4
