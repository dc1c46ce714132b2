"""Day, queues and phases in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.control_commands import CloseService
from common.i18n.translator import Translator
from common.tui.bigtype import draw
from common.views import display
from common.views.display import QueueRow
from display import words
from display.typeset import Line, numbers_in_lines, shortened, stacked, wrapped
from display.widgets.poster import poster_rows
from tests.hall import issue, make_hall, sign_in, staff
from tests.supervisor.scenes import at, beat

VI, EN = Translator("vi"), Translator("en")


def queue(waiting: int, minutes: tuple[int, int] | None, door: str = "open") -> QueueRow:
    return QueueRow(
        "ho-tich", {"vi": "Hộ tịch", "en": "Civil status"}, waiting, minutes, door, None
    )


@pytest.mark.parametrize(
    ("row", "waiting", "expected"),
    [
        (queue(5, (10, 20)), "5", "10–20 phút"),
        (queue(5, None), "5", "---"),
        (queue(5, (10, 20), "lunch"), "5", "---"),
        (queue(0, None, "closed_day"), "", "Hôm nay nghỉ"),
        (queue(1, None, "closed_day"), "1", "---"),
    ],
)
def test_a_queue_says_how_many_wait_and_what_can_be_expected(
    row: QueueRow, waiting: str, expected: str
) -> None:
    said = words.queue_line(row, VI)
    assert (said.name, said.waiting, said.expected) == ("Hộ tịch", waiting, expected)


def test_a_closed_day_promises_nothing_whatever_the_opening_hours(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    issue(store, "ho-tich")
    store.act(staff(), commands.CloseDay())
    view = display.read(store, "hall")
    poster = words.poster(view, VI)
    assert view.phase == "open"
    assert words.phase_of(view) == "after"
    assert poster is not None
    assert poster.title == "HẾT GIỜ LẤY SỐ"
    assert poster.plain == "Ngày nhận gần nhất: thứ Ba 24/11/2026, từ 07:30"
    store.close()


def test_the_hall_speaks_english_too(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data", clock="2026-11-23T11:45")
    view = display.read(store, "hall")
    poster = words.poster(view, EN)
    assert poster == words.Poster(
        title="LUNCH BREAK",
        when="UNTIL 13:30",
        plain="Lunch break until 13:30. Numbers stay valid.",
    )
    assert words.today(view, EN) == "Monday 23/11/2026"
    assert words.notice(view, EN) == "Please have your papers ready. Thank you."
    store.close()


def test_a_number_that_may_not_be_called_today_is_told_before_it_is_taken(tmp_path: Path) -> None:
    """Ten wait for desk 5, nobody for desk 1."""
    store = make_hall(tmp_path / "data", clock="2026-11-23T16:20@0")
    with at(store, "15:50"):
        sign_in(store, "5", "q5")
        sign_in(store, "1", "q1")
        for _ in range(10):
            issue(store, "ho-tich")
    beat(store)
    view = display.read(store, "hall")
    assert words.late(view, VI) == (
        "Hôm nay có thể không kịp đến lượt: Hộ tịch, Chứng thực, Kinh tế, Giáo dục, Y tế"
    )
    late = replace(view, queues=tuple(row for row in view.queues if row.late))
    assert words.late(late, EN) == "Your turn may not come today"
    store.act(staff(), CloseService("ho-tich", "Cán bộ ốm"))
    assert "Hộ tịch" not in words.late(display.read(store, "hall"), VI)
    store.act(staff(), commands.HoldHall("mất điện", None))
    assert words.late(display.read(store, "hall"), VI) == ""
    store.close()


@pytest.mark.parametrize("size", [(60, 15), (80, 19), (96, 22), (40, 6)])
def test_from_when_there_are_numbers_is_said_however_small_the_screen(
    size: tuple[int, int],
) -> None:
    poster = words.Poster("CHƯA ĐẾN GIỜ", when="LẤY SỐ TỪ 07:00")
    rows = [row.rstrip() for row, _ in poster_rows(poster, "06:30", *size)]
    digits = [row.rstrip() for row in draw("07:00")]
    large = any(
        all(digit in row for digit, row in zip(digits, rows[top:], strict=False))
        for top in range(len(rows) - len(digits) + 1)
    )
    assert large == (size != (40, 6))
    assert large or any(poster.when in row for row in rows)
    assert len(rows) <= size[1]


def test_lines_break_between_words_and_cuts_leave_an_ellipsis() -> None:
    assert wrapped("mời Ông/Bà chờ tại sảnh", 11) == ["mời Ông/Bà", "chờ tại", "sảnh"]
    assert shortened("Chính sách – xã hội", 13) == "Chính sách…  "
    assert shortened("Y tế", 6) == "Y tế  "
    assert numbers_in_lines(["A001", "A002", "A003"], 12, 1) == ["A001  …     "]
    assert numbers_in_lines(["A001", "A002", "A003"], 12, 2) == ["A001  A002  ", "A003  "]


def test_big_lines_grow_while_there_is_room_and_are_refused_when_there_is_none() -> None:
    assert stacked(["NGHỈ TRƯA"], 60, 6) == [Line("NGHỈ TRƯA", 1, 0)]
    assert stacked(["NGHỈ TRƯA"], 120, 20) == [Line("NGHỈ TRƯA", 2, 0)]
    assert stacked(["NGHỈ TRƯA"], 60, 5) is None
    both = stacked(["KÍNH CHÀO ÔNG/BÀ", "08:00"], 76, 24)
    assert both == [Line("KÍNH CHÀO", 1, 0), Line("ÔNG/BÀ", 1, 0), Line("08:00", 3, 1)]
